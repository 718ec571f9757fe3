/**
 * `npm run bench -- archive`: the command over archives of 2,000 and 20,000 articles, a second run with a cache and one title changed, and textlint over the same articles. Runs of textlint and of ours take turns.
 * `--articles=200,2000` measures other sizes. The archives are written into a temporary folder: 20,000 prerendered pages take 2.3 GB.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from '../build/testing/install-packages.js';
import { writeArchive } from './archive-articles.js';

const wick = fileURLToPath(new URL('../bin/wick.js', import.meta.url));
const sizes = (process.argv.find((word) => word.startsWith('--articles='))?.split('=')[1] ?? '2000,20000').split(',').map(Number);
/** Articles that textlint reads, and so few that their time is that of starting. With more it would take most of the time of the run. */
const [compared, few] = [220, 20];
/** The average length of an article, in kilobytes. */
const length = 6.1;

/** @typedef {{ seconds: number, cpu: number, memory: number, load: number }} Cost seconds of the clock; processor seconds; peak memory of the process with its threads, in bytes; the load of the machine at the end */
/** @typedef {{ articles: number, costs: Record<string, Cost> }} Archive */
/** `prose` has the processor milliseconds a kilobyte, in each round. @typedef {{ archives: readonly Archive[], prose: readonly { ours: number, textlint: number }[] }} Archives */

/** @returns {Promise<Archives>} */
export async function archive() {
  /** @type {Archive[]} */ const archives = [];
  for (const articles of sizes) archives.push({ articles, costs: await inFolder((folder) => measured(folder, articles)) });
  return { archives, prose: await inFolder(compareProse) };
}

/** @template T @param {(folder: string) => Promise<T>} work @returns {Promise<T>} */
async function inFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), 'wick-archive-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** @param {string} folder @param {number} articles @returns {Promise<Record<string, Cost>>} */
async function measured(folder, articles) {
  const [changed] = writeArchive(folder, articles);
  const shared = ['articles', '--dataset', 'ledger.json', '--now', '2026-11-20T12:00Z', '-q'];
  const check = () => run([wick, 'check', ...shared, '-f', 'json', '--cache', 'kept'], folder, [0, 1]);
  const prerender = () => run([wick, 'prerender', ...shared, '-o', 'pages', '--cache', 'kept'], folder);
  /** @type {Record<string, Cost>} */ const costs = {};
  /** @param {string} name @param {() => Promise<Cost>} work */
  const note = async (name, work) => {
    costs[name] = await work();
    console.log(`  ${articles} articles, ${name}: ${told(/** @type {Cost} */ (costs[name]))}`);
  };
  await note('check', check);
  await note('prerender', prerender);
  await changeTitle(join(folder, 'ledger.json'), String(changed?.id));
  await note('check, one title changed', check);
  await note('prerender, one title changed', prerender);
  return costs;
}

/** Adds a minute to a title's running time. @param {string} file @param {string} id */
async function changeTitle(file, id) {
  const ledger = JSON.parse(await readFile(file, 'utf8'));
  ledger.titles.find((/** @type {{ id: string }} */ title) => title.id === id).runtime.at(-1).value += 1;
  await writeFile(file, JSON.stringify(ledger));
}

/** @param {string} folder @returns {Promise<Archives['prose']>} */
async function compareProse(folder) {
  const packages = await installPackages(fileURLToPath(new URL('prose-checker/', import.meta.url)), 'prose-checker');
  const textlint = join(packages, 'node_modules', 'textlint', 'bin', 'textlint.js');
  const rules = ['--rules-base-directory', join(packages, 'node_modules'), '--plugin', 'html', '--rule', 'max-comma', '--rule', 'write-good', '-f', 'json'];
  for (const articles of [few, compared]) writeArchive(join(folder, String(articles)), articles);
  const ours = (/** @type {number} */ articles) => run([wick, 'check', 'articles', '--dataset', 'ledger.json', '--now', '2026-11-20', '-q', '-f', 'json'], join(folder, String(articles)), [0, 1]);
  const theirs = (/** @type {number} */ articles) => run([textlint, ...rules, 'articles/**/*.html'], join(folder, String(articles)), [0, 1]);
  /** @param {(articles: number) => Promise<Cost>} tool */
  const perKilobyte = async (tool) => {
    const [start, whole] = [await tool(few), await tool(compared)];
    return (whole.cpu - start.cpu) * 1000 / ((compared - few) * length);
  };
  const rounds = [];
  for (let round = 0; round < 3; round++) rounds.push({ ours: await perKilobyte(ours), textlint: await perKilobyte(theirs) });
  return rounds;
}

/** Runs a script of Node.js to its end. @param {readonly string[]} args @param {string} cwd @param {readonly number[]} codes the exit codes of a run that was not broken @returns {Promise<Cost>} */
async function run(args, cwd, codes = [0]) {
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  let last = { cpu: 0, memory: 0 };
  const watch = setInterval(() => void usageOf(Number(child.pid)).then((usage) => { last = usage ?? last; }), 100);
  const code = await new Promise((ended) => child.once('exit', ended));
  clearInterval(watch);
  if (!codes.includes(Number(code))) throw new Error(`${args.join(' ')} ended with ${String(code)}.`);
  return { seconds: (performance.now() - started) / 1000, ...last, load: Number(loadavg()[0]) };
}

/** What a process with its threads has used so far, from Linux. @param {number} pid */
async function usageOf(pid) {
  try {
    const [stat, status] = await Promise.all(['stat', 'status'].map((name) => readFile(`/proc/${pid}/${name}`, 'utf8')));
    const [user, system] = String(stat).slice(String(stat).lastIndexOf(')')).split(' ').slice(12, 14);
    const peak = /VmHWM:\s+(\d+)/.exec(String(status))?.[1];
    return peak === undefined ? undefined : { cpu: (Number(user) + Number(system)) / 100, memory: Number(peak) * 1024 };
  } catch {
    return undefined;
  }
}

/** @param {Cost} cost */
export function told({ seconds, cpu, memory, load }) {
  return `${seconds.toFixed(1)} s of the clock, ${cpu.toFixed(1)} s of processors, ${(memory / 2 ** 20).toFixed(0)} MB at most, beside a load of ${load.toFixed(1)}`;
}
