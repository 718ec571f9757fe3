/**
 * Builds the samples in examples/: each in its own temporary folder, with links to the packages that it names.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

/** The site generators: the build command, the option for the site's base path, and the output folder. */
export const tools = /** @type {const} */ ({
  eleventy: { command: ['@11ty/eleventy/cmd.cjs'], base: '--pathprefix', output: '_site' },
  vite: { command: ['vite/bin/vite.js', 'build'], base: '--base', output: 'dist' },
  astro: { command: ['astro/astro.js', 'build'], base: '--base', output: 'dist' },
});

/** Environment for production builds without telemetry and colours. */
export const quiet = { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false', NO_COLOR: '1' };

/** @typedef {keyof typeof tools} SampleName */
/** @typedef {{ folder: string, said: string, remove: () => Promise<void> }} Site folder: of the written site; said: the tool's output */

/**
 * Copies a sample into a temporary folder, and links its packages.
 * @param {SampleName} name
 * @returns {Promise<{ folder: string, remove: () => Promise<void> }>}
 */
export async function copySample(name) {
  const folder = await realpath(await mkdtemp(join(tmpdir(), `wick-${name}-`)));
  await cp(join(root, 'examples', name), folder, { recursive: true });
  await install(folder);
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

/**
 * @param {SampleName} name
 * @param {{ base?: string, prepare?: (folder: string) => Promise<void> }} [options] base: the path under which the site will be served; prepare: changes the sample before it is built
 * @returns {Promise<Site>}
 */
export async function buildSample(name, { base, prepare } = {}) {
  const { command: [bin, ...args], base: option, output } = tools[name];
  const { folder, remove } = await copySample(name);
  try {
    await prepare?.(folder);
    const { stdout, stderr } = await run(process.execPath, [join(root, 'node_modules', bin), ...args, ...(base ? [`${option}=${base}`] : [])], { cwd: folder, env: { ...process.env, ...quiet } });
    return { folder: join(folder, output), said: stdout + stderr, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Links the packages of the sample's package.json; `wick-widgets` links to this repository. @param {string} folder */
async function install(folder) {
  const { dependencies } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) {
    const link = join(folder, 'node_modules', name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(name === 'wick-widgets' ? root : join(root, 'node_modules', name), link, 'dir');
  }
}
