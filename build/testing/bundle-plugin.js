/**
 * Serves the test files as one split bundle. Unbundled, each test file requests a hundred modules, and in
 * Firefox, which reports each request to the runner, that took longer than the tests themselves.
 */
import { relative, resolve, sep } from 'node:path';
import { build } from 'esbuild';

/** @satisfies {import('esbuild').BuildOptions} */
const OPTIONS = {
  bundle: true,
  write: false,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  outdir: resolve('.'),
  chunkNames: '__bundle/[hash]',
  sourcemap: 'linked',
  conditions: ['production'],
  // The runner's own modules and those of `dist` are fetched by URL.
  external: ['/__web-dev-server__web-socket.js', '/dist/*'],
  // Tests import files for their side effects, whatever `sideEffects` in package.json says.
  ignoreAnnotations: true,
  logLevel: 'silent',
};

/** @returns the server's plugin, and the listener that receives the chosen files from the runner */
export function bundleTests() {
  /** @type {Promise<Map<string, string>> | undefined} */
  let served;
  return {
    listener: {
      /** @param {{ testFiles: string[] }} run */
      start({ testFiles }) {
        served = bundle(testFiles.map(browserPath));
      },
    },
    plugin: {
      name: 'wick-bundle',
      /** @param {{ path: string }} context */
      async serve({ path }) {
        const body = (await served)?.get(path);
        return body === undefined ? undefined : { body, type: path.endsWith('.map') ? 'json' : 'js' };
      },
    },
  };
}

/** @param {string} file @returns {string} its path from the root of the repository */
function browserPath(file) {
  return relative(process.cwd(), file).split(sep).join('/');
}

/**
 * @param {string[]} files
 * @returns {Promise<Map<string, string>>} response bodies by path
 */
async function bundle(files) {
  const whole = await tryBuild(files);
  if (whole instanceof Map) return whole;
  // A broken file fails alone, with its own message; the others are bundled without it.
  const broken = new Map();
  for (const file of files) {
    const alone = await tryBuild([file]);
    if (typeof alone === 'string') broken.set(file, alone);
  }
  const rest = broken.size === 0 ? whole : await tryBuild(files.filter((file) => !broken.has(file)));
  const refusals = files.map((file) => /** @type {const} */ ([`/${file}`, `throw new SyntaxError(${JSON.stringify(broken.get(file) ?? rest)});`]));
  return new Map([...refusals, ...(typeof rest === 'string' ? [] : rest)]);
}

/** @param {string[]} files @returns {Promise<Map<string, string> | string>} the bundle, or an error message */
async function tryBuild(files) {
  const tests = files.map((file) => ({ in: file, out: file.replace(/\.ts$/, '') }));
  try {
    const { outputFiles } = await build({ ...OPTIONS, entryPoints: tests });
    return new Map(outputFiles.map(({ path, text }) => [address(path, files), text]));
  } catch (error) {
    return /** @type {Error} */ (error).message;
  }
}

/** @param {string} path esbuild's output path @param {string[]} files */
function address(path, files) {
  const written = browserPath(path);
  const test = written.replace(/\.js$/, '.ts');
  return `/${files.includes(test) ? test : written}`;
}
