/**
 * `npm run nodes`, after `npm run build`: runs the command, the filter and the maker of the format tables on each Node.js version of `nodes`, and compares their output with that of the current version.
 * The versions come from npm, for Linux, macOS and Windows. `npm run nodes -- 24` runs one of them. Exit code 1: something differs.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const nodes = ['22.23.3', '24.22.3', '26.10.0'];
const root = fileURLToPath(new URL('../', import.meta.url));
const articles = join(root, 'site/articles/*.html');
const day = '2025-07-01';
const run = promisify(execFile);
const tableWriter = join(root, 'node_modules/.cache/wick/format-tables.mjs');

/** Prints a page through the filter twice; the second comes from its cache. */
const filter = `
import { fetchFilter } from 'wick-widgets/respond';
import { readFile } from 'node:fs/promises';
const handler = fetchFilter(async () => new Response(await readFile('site/articles/ballerina-after-its-first-weekend.html'), { headers: { 'content-type': 'text/html' } }), { now: () => Date.parse('${day}') });
for (const time of [1, 2]) {
  const response = await handler(new Request('http://127.0.0.1/'));
  console.log(response.headers.get('etag'), await response.text());
}`;

/** Has this Node write the tables of formats, as `npm run data` does. @param {string} folder */
const tables = (folder) => `
import { writeFormatTables } from ${JSON.stringify(pathToFileURL(tableWriter).href)};
await writeFormatTables(${JSON.stringify(folder)}, { markets: ['US', 'GB', 'JP', 'DE', 'IT', 'IN', 'CZ', 'HU', 'AR', 'DK', 'FI', 'NG', 'NO', 'SE', 'ZA'] });`;

/** The arguments of each run, which may write into `folder`. @type {Record<string, (folder: string) => string[]>} */
const commands = {
  '--help': () => ['bin/wick.js', '--help'],
  check: () => ['bin/wick.js', 'check', articles, '--now', day],
  prerender: (folder) => ['bin/wick.js', 'prerender', articles, '--now', day, '-o', folder],
  bake: (folder) => ['bin/wick.js', 'bake', articles, '--now', day, '-o', folder],
  tables: (folder) => ['--input-type=module', '--eval', tables(folder)],
  respond: () => ['--input-type=module', '--eval', filter],
};

/** Installs a version of Node.js and returns the path of its binary. @param {string} version @param {string} folder */
async function install(version, folder) {
  const system = { win32: 'win' }[/** @type {string} */ (process.platform)] ?? process.platform;
  const name = `node-${system === 'darwin' && process.arch === 'arm64' ? 'bin-darwin' : system}-${process.arch}`;
  const own = join(folder, version);
  await mkdir(own, { recursive: true });
  await run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', own, `${name}@${version}`], { shell: process.platform === 'win32' });
  return join(own, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** Hashes everything that a command printed and wrote. @param {string} node @param {string} command @param {string} folder */
async function outcome(node, command, folder) {
  const written = await mkdtemp(join(folder, 'written-'));
  const args = /** @type {(folder: string) => string[]} */ (commands[command])(written);
  const { code = 0, stdout, stderr } = await run(node, args, { cwd: root, maxBuffer: 1e9 }).catch((error) => error);
  const hash = createHash('sha256').update(`${code}\n${stdout}\n${stderr}`.replaceAll(written, ''));
  const files = (await readdir(written, { recursive: true, withFileTypes: true })).filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name)).sort();
  for (const file of files) hash.update(file.slice(written.length)).update(await readFile(file));
  return { code, files: files.length, size: stdout.length, hash: hash.digest('hex').slice(0, 12) };
}

await build({ entryPoints: [join(root, 'build/format-tables.ts')], outfile: tableWriter, bundle: true, platform: 'node', format: 'esm', logLevel: 'silent' });
const folder = await mkdtemp(join(tmpdir(), 'wick-nodes-'));
try {
  const asked = process.argv.slice(2);
  /** @type {Map<string, string>} */
  const first = new Map();
  for (const version of [process.versions.node, ...nodes.filter((one) => asked.length === 0 || asked.some((start) => one.startsWith(`${start}.`)))]) {
    const node = version === process.versions.node ? process.execPath : await install(version, folder);
    for (const command of Object.keys(commands)) {
      const { code, files, size, hash } = await outcome(node, command, folder);
      const isSame = (first.get(command) ?? hash) === hash;
      if (!first.has(command)) first.set(command, hash);
      if (!isSame) process.exitCode = 1;
      console.log(`Node ${version.padEnd(8)} ${command.padEnd(9)} exit ${code}, ${String(files).padStart(2)} files, ${String(size).padStart(7)} characters, ${hash} ${isSame ? 'the same' : 'DIFFERS'}`);
    }
  }
} finally {
  await rm(folder, { recursive: true });
}
