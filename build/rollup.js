/**
 * What every rollup build shares: TypeScript, JSON, templates without white space.
 */
import minifyHtml from '@lit-labs/rollup-plugin-minify-html-literals';
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';

/** Of all comments only this is kept: it tells Chromium to compile a script off the main thread. */
const hint = /^# allFunctionsCalledOnLoad$/;

/** A page brings its own `HTMLElement`: what stands in for it on a server is not for browsers. @type {import('rollup').Plugin} */
const withoutServer = {
  name: 'without-server',
  load: (id) => (id.endsWith('/elements/server-element.ts') ? 'export const ServerElement = undefined;' : undefined),
};

/**
 * Gives what a plugin made of a file to every later build of this process that reads the same file: seven of them share most of their modules.
 * @param {import('rollup').Plugin} plugin
 * @returns {import('rollup').Plugin}
 */
function onceEach(plugin) {
  const transform = /** @type {import('rollup').TransformHook} */ (plugin.transform);
  /** @type {Map<string, ReturnType<typeof transform>>} */
  const made = new Map();
  return {
    ...plugin,
    transform(code, id) {
      const key = `${id}\0${code}`;
      const result = made.get(key) ?? transform.call(this, code, id);
      made.set(key, result);
      return result;
    },
  };
}

const templates = onceEach(minifyHtml({ failOnError: true }));
const typescript = onceEach(esbuild({ target: 'es2022', sourceMap: true, tsconfig: 'tsconfig.json' }));

/** @param {{ minify: boolean }} options */
export function plugins({ minify }) {
  return [
    minify ? withoutServer : undefined,
    nodeResolve({ exportConditions: ['production', 'browser'], extensions: ['.ts', '.js', '.json'] }),
    json({ compact: true, preferConst: true }),
    templates,
    typescript,
    minify ? terser({ ecma: 2020, module: true, format: { comments: hint }, compress: { passes: 3, unsafe_arrows: true }, mangle: { properties: false } }) : undefined,
  ];
}

/** Rollup's warnings end the build: each is a fault of ours. @param {{ code?: string, message: string }} warning */
export function onwarn(warning) {
  throw new Error(warning.message);
}
