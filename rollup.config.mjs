/**
 * Builds the scripts for a script tag into dist/ (`npx rollup -c`): wick.js, wick.min.js, hydrate.js, and the classic scripts for frames on other sites.
 * `npm run build`, `npm run size` and the tests of bytes use the same options; build/modules.js uses the same plugins for the modules of the package.
 */
import minifyHtml from '@lit-labs/rollup-plugin-minify-html-literals';
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import esbuild from 'rollup-plugin-esbuild';
import { chunksOf } from './build/chunks.js';
import { compileData } from './build/compile-data.js';
import { exportNames } from './build/export-names.js';
import { licences } from './build/licences.js';
import { nameless } from './build/messages/nameless.js';
import { minifier } from './build/minified.js';

/** @typedef {import('rollup').RollupOptions & { input: Record<string, string>, output: import('rollup').OutputOptions }} BundleOptions one entry, and one output in dist/ */

/** The only comment that minifying keeps: it tells Chromium to compile a script off the main thread. */
const hint = /^# allFunctionsCalledOnLoad$/;

/** The first line of a script all of whose functions are called as it loads. */
const compileAhead = '//# allFunctionsCalledOnLoad';

/** What our modules ask for before they use it, because servers lack it. */
const onlyInPages = /\btypeof (?:document|customElements|MutationObserver|IntersectionObserver)\b(?= [!=]== 'undefined')/g;

/** The scripts for frames, which programs also import on servers. */
const forFrames = /\/(?:embed|frame|context\/frames\/[\w-]+)\.ts$/;

/**
 * Leaves out what only servers need: the stand-in for `HTMLElement`, and the branches for where there is no page.
 * The replacement is as long as the original, so that source maps stay exact.
 * @type {import('rollup').Plugin}
 */
const withoutServer = {
  name: 'without-server',
  load: (id) => (id.endsWith('/elements/base/server-element.ts') ? 'export const ServerElement = undefined;' : undefined),
  transform: (code, id) => (id.endsWith('.ts') && !forFrames.test(id) ? { code: code.replace(onlyInPages, (test) => "'object'".padEnd(test.length)), map: null } : undefined),
};

/**
 * Reuses the result of a plugin's `transform` in every later build of this process that reads the same file: the bundles share most of their modules.
 * @param {import('rollup').Plugin} plugin
 * @returns {import('rollup').Plugin}
 */
function cached(plugin) {
  const transform = /** @type {import('rollup').TransformHook} */ (plugin.transform);
  /** @type {Map<string, ReturnType<typeof transform>>} */
  const results = new Map();
  return {
    ...plugin,
    transform(code, id) {
      const key = `${id}\0${code}`;
      const result = results.get(key) ?? transform.call(this, code, id);
      results.set(key, result);
      return result;
    },
  };
}

const templates = cached(minifyHtml({ failOnError: true }));
/** Files of data that are only ever imported whole: an export for each of their keys would be dead weight. */
const onlyWhole = ['**/bundled/part-*.json', '**/bundled/words-*.json', '**/scenes/bundled/*.json'];
const typescript = cached(esbuild({ target: 'es2022', sourceMap: true, tsconfig: 'tsconfig.json' }));

/** The plugins of every Rollup build. `minify`: for a page rather than for a bundler. @param {{ minify: boolean }} options @returns {import('rollup').InputPluginOption[]} */
export function plugins({ minify }) {
  const names = minify ? exportNames() : undefined;
  return [
    minify ? withoutServer : undefined,
    nodeResolve({ exportConditions: ['production', 'browser'], extensions: ['.ts', '.js', '.json'] }),
    json({ compact: true, preferConst: true, include: onlyWhole, namedExports: false }),
    json({ compact: true, preferConst: true, exclude: onlyWhole }),
    templates,
    typescript,
    minify ? nameless : undefined,
    names?.before,
    minify ? minifier({ ecma: 2020, module: true, format: { comments: hint }, compress: { passes: 4, unsafe_arrows: true, hoist_funs: true, lhs_constants: false, unsafe_methods: true }, mangle: { properties: false } }) : undefined,
    names?.after,
  ];
}

/** Turns each of Rollup's warnings into an error. @param {{ code?: string, message: string }} warning */
export function onwarn(warning) {
  throw new Error(warning.message);
}

/**
 * Fetches the files of languages beside the script by name, instead of a list with a path for each; `languageFiles` builds them.
 * Each module that fetches has its own copy, which is shorter than an import of a shared one, and makes no chunk need another.
 * @type {import('rollup').Plugin}
 */
const languagesBeside = {
  name: 'languages-beside',
  resolveId(source, importer) {
    const [, folder] = /\/compiled\/(languages|more|feeds)-files\.js$/.exec(source) ?? [];
    return folder === undefined ? null : `\0language-files/${folder}/${importer}`;
  },
  load(id) {
    const [, folder = ''] = /^\0language-files\/(\w+)\//.exec(id) ?? [];
    const name = { languages: 'fetchLanguage', more: 'fetchMore', feeds: 'fetchFeeds' }[folder];
    return name === undefined ? null : `export const ${name} = (code) => import(\`./${languageFile(folder, '${code}')}\`);`;
  },
};

/** The place in a frame's page where scripts of languages put their sentences, by the language's code. */
const languagesOfPage = `globalThis[Symbol.for('wick-widgets/languages/1')]`;

/**
 * Takes the sentences of a language from its classic script (`hydrate-fr.min.js`), which a frame's page runs before this one. English serves where the script did not arrive.
 * @type {import('rollup').Plugin}
 */
const languagesOfFrame = {
  name: 'languages-of-frame',
  resolveId: (source) => {
    const [, folder] = /\/compiled\/(languages|more)-files\.js$/.exec(source) ?? [];
    return folder === undefined ? null : `\0frame-language/${folder}`;
  },
  load: (id) => {
    const [, folder] = /^\0frame-language\/(\w+)$/.exec(id) ?? [];
    return folder === undefined ? null : `export const ${folder === 'more' ? 'fetchMore' : 'fetchLanguage'} = async (code) => ${languagesOfPage}[code].${folder};`;
  },
};

/** The module of a language's classic script. @param {string} code @returns {import('rollup').Plugin} */
function languageOfFrame(code) {
  const entry = `\0language-of-frame/${code}`;
  const folders = ['languages', 'more'];
  return {
    name: 'language-of-frame',
    resolveId: (source) => (source === src('frame-language') ? entry : null),
    load: (id) => (id === entry ? `${folders.map((folder) => `import * as ${folder} from ${JSON.stringify(src(`i18n/compiled/${folder}/${code}`))};`).join('\n')}\n(${languagesOfPage} ??= {}).${code} = { ${folders.join(', ')} };` : null),
  };
}

/** The codes of all languages but English, once the data is compiled. */
async function languageCodes() {
  return (await readdir(new URL('src/i18n/compiled/languages/', import.meta.url))).map((name) => name.slice(0, -'.ts'.length)).sort();
}

/** The file of a language in dist/. @param {string} folder @param {string} code */
function languageFile(folder, code) {
  return `wick-${folder === 'languages' ? '' : `${folder}-`}${code}.js`;
}

/**
 * The input options of every minified bundle for pages.
 * @param {Record<string, string>} input paths of entries by their names
 * @param {string[]} [external] modules that lie beside the output
 * @param {Record<string, string>} [replacements] paths of modules by the paths of those that they replace
 * @param {import('rollup').Plugin | null} [languages] says where sentences in other languages come from: files beside the script by default, the bundle itself if null
 * @returns {import('rollup').RollupOptions & { input: Record<string, string> }}
 */
export function pageInput(input, external = [], replacements = {}, languages = languagesBeside) {
  // Entries may export names to their chunks; otherwise Rollup would split them in two.
  return { input, onwarn, external, preserveEntrySignatures: 'allow-extension', plugins: [replacing(replacements), languages, ...plugins({ minify: true }), licences()] };
}

/** @param {Record<string, string>} replacements @returns {import('rollup').Plugin} */
function replacing(replacements) {
  return {
    name: 'replacing',
    async resolveId(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const id = found && replacements[found.id];
      return id ? { id } : found;
    },
  };
}

/** The path of a source file. @param {string} name */
function src(name) {
  return fileURLToPath(new URL(`src/${name}.ts`, import.meta.url));
}

/** Source maps are written for development, and build/serve.js names them in a header. No comment refers to them, since the package leaves them out. */
const shared = { dir: fileURLToPath(new URL('dist/', import.meta.url)), sourcemap: /** @type {const} */ ('hidden'), entryFileNames: '[name].js' };

/**
 * A module script with its chunks, named after the script and the chunk's module, without a second `wick-`.
 * @param {string} name @param {string} entry @param {{ external?: string[], replacements?: Record<string, string>, output?: import('rollup').OutputOptions }} [more]
 * @returns {BundleOptions}
 */
function moduleScript(name, entry, { external, replacements, output } = {}) {
  // The parts of the data and their translations are the same for all scripts, so that the package holds them once and a reader's browser keeps one copy.
  const chunkFileNames = (/** @type {{ name: string }} */ chunk) => `${/^(?:part|words)-/.test(chunk.name) ? 'wick' : name}-${chunk.name.replace(/^wick-/, '')}.js`;
  return { ...pageInput({ [name]: src(entry) }, external, replacements), output: { ...shared, format: 'es', chunkFileNames, ...output } };
}

/** A classic script in one file, which any page may load. @param {string} name @param {string} entry @param {{ replacements?: Record<string, string>, output?: import('rollup').OutputOptions, languages?: import('rollup').Plugin }} [more] @returns {BundleOptions} */
function classicScript(name, entry, { replacements, output, languages } = {}) {
  return { ...pageInput({ [name]: src(entry) }, [], replacements, languages), output: { ...shared, format: 'iife', inlineDynamicImports: true, ...output } };
}

/** The files of all languages but English, each complete in itself: every script fetches the same ones. @returns {Promise<BundleOptions[]>} */
async function languageFiles() {
  const codes = await languageCodes();
  const files = codes.flatMap((code) => ['languages', 'more'].map((folder) => ({ folder, code })));
  return files.map(({ folder, code }) => ({ ...pageInput({ [languageFile(folder, code).slice(0, -'.js'.length)]: src(`i18n/compiled/${folder}/${code}`) }), output: { ...shared, format: 'es' } }));
}

/** @param {string} entry @returns {import('rollup').OutputOptions} */
function grouped(entry) {
  return { manualChunks: chunksOf(src(entry)), onlyExplicitManualChunks: true };
}

/** Replacements that leave out compiled titles: for a file that contains the catalogue, and for prerendered pages, which bring their own data and fetch the library's only when a reader asks for more. */
const withoutRows = { [src('scenes/compiled-plots')]: src('scenes/no-rows'), [src('scenes/compiled-years')]: src('scenes/no-rows') };
const withoutWords = { [src('scenes/words/word-files')]: src('scenes/words/no-word-files') };
const withCatalogue = { ...withoutRows, ...withoutWords, [src('scenes/bundled-data')]: src('scenes/ledger-titles') };
const withPage = { ...withoutRows, [src('scenes/bundled-data')]: src('scenes/no-titles'), [src('context/page/install-ledger')]: src('context/dataset/no-ledger') };

/** All scripts of dist/ for a script tag. Compile the bundled data first. @returns {Promise<BundleOptions[]>} */
export const bundles = async () => [
  moduleScript('wick', 'autoload', { output: { ...grouped('autoload'), banner: ({ isEntry }) => (isEntry ? compileAhead : '') } }),
  moduleScript('hydrate', 'hydrate', { replacements: withPage, output: grouped('hydrate') }),
  moduleScript('ticker', 'ticker', { external: ['./hydrate.js', src('hydrate')], output: { sourcemap: false } }),
  classicScript('wick', 'all', { replacements: withCatalogue, output: { entryFileNames: '[name].min.js' } }),
  classicScript('embed', 'embed'),
  classicScript('frame', 'frame'),
  classicScript('hydrate', 'hydrate', { replacements: { ...withPage, ...withoutWords, [src('elements/loading/expand-page')]: src('elements/loading/no-shorthand') }, output: { entryFileNames: '[name].min.js', name: 'wickHydrate' }, languages: languagesOfFrame }),
  ...(await languageCodes()).map((code) => classicScript(`hydrate-${code}`, 'frame-language', { output: { entryFileNames: '[name].min.js' }, languages: languageOfFrame(code) })),
  ...await languageFiles(),
];

/** Compiles the data and returns all bundles, so that `npx rollup -c` works in a fresh clone. */
export default async function build() {
  await compileData(new URL('./', import.meta.url));
  return bundles();
}
