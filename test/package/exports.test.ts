/**
 * Every documented path of the package: its file, its types, and that Node imports it.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { elements } from './elements.js';

const root = new URL('../../', import.meta.url);
const run = promisify(execFile);

type Target = string | Readonly<Record<'types' | 'default', string>>;

interface PackageJson {
  readonly name: string;
  readonly exports: Readonly<Record<string, Target>>;
  readonly customElements: string;
  readonly 'web-types': string;
  readonly types: string;
  readonly files: readonly string[];
}

const pkg = JSON.parse(await readFile(new URL('package.json', root), 'utf8')) as PackageJson;

/** The paths that the README and the issues promise, and what each gives to who imports it. */
const modules: Readonly<Record<string, readonly string[]>> = {
  '.': [...elements.map(({ element }) => element), 'WickChoiceEvent', 'WickErrorEvent', 'WickPhaseChangeEvent', 'WickPlayEvent', 'WickRevealEvent'].sort(),
  './all': [],
  ...Object.fromEntries(elements.map(({ name }) => [`./${name}`, []])),
  './shorthand': [],
  './hydrate': ['taken'],
  './respond': ['fastifyFilter', 'fetchFilter', 'honoFilter', 'nodeFilter', 'responseFilter'],
  './publish': ['EmbedFault', 'FileError', 'articleChecker', 'bake', 'baselineText', 'calendarOf', 'checkArticle', 'checkFiles', 'checkRules', 'embedFiles', 'feedText', 'heldAgainst', 'newsOf', 'parseBaseline', 'prerender', 'render', 'sarifOf', 'validateDataset'],
  './eleventy': ['wickWidgets'],
  './vite': ['wickWidgets'],
  './astro': ['wickWidgets'],
  './dataset': ['defineDataset'],
  './cms/form': ['widgetForm', 'withOptions'],
  './cms/preview': ['widgetPreview'],
  './cms/widgets': ['attributesOf', 'idsFor', 'labelOf', 'nameOf', 'widgetOf', 'widgets', 'wordsLabelOf'],
  './cms/lexical': [
    '$createWickBlocksNode', '$createWickWholeNode', '$createWickWordsNode', '$isWickBlocksNode', '$isWickWholeNode', '$isWickWordsNode', 'INSERT_WICK_WIDGET_COMMAND', 'OPEN_WICK_WIDGET_COMMAND',
    'WickBlocksNode', 'WickWholeNode', 'WickWordsNode', 'registerWickWidgets', 'wickNodes',
  ],
  './cms/portable-text': ['wickAnnotations', 'wickBlocks', 'wickComponents', 'wickInline', 'wickRules', 'wickTypes'],
  './cms/tinymce': ['wickPlugin'],
  './cms/tiptap': ['WickWidgets'],
  './cms/ckeditor5': ['wickPlugin'],
  ...Object.fromEntries(['./jsx', './jsx/react', './jsx/preact', './jsx/solid', './vue', './svelte'].map((path) => [path, []])),
};
const files = ['./dataset.schema.json', './wick.js', './wick.min.js', './hydrate.min.js', './hydrate.js', './ticker.js', './css/*', './embed.js', './frame.js', './wick.css', './tokens.json', './embed.css', './cms.css', './custom-elements.json', './vscode.html-custom-data.json', './web-types.json', './cms/allow-list.json', './package.json'];

const exists = (path: string): boolean => existsSync(new URL(path, root));

/** What a fresh Node prints that runs in the package's own scope, so that it finds the package by its name. */
async function node(script: string): Promise<unknown> {
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: fileURLToPath(root) });
  return JSON.parse(stdout.trim().split('\n').at(-1)!);
}

describe('the paths of the package', () => {
  it('are those that are promised', () => {
    expect(Object.keys(pkg.exports).sort()).toEqual([...Object.keys(modules), ...files].sort());
  });

  it.each(Object.keys(pkg.exports))('lead to files that were built: %s', (path) => {
    const target = pkg.exports[path]!;
    // Of a folder, any one that is in it.
    for (const file of typeof target === 'string' ? [target.replace('*', 'film-card.css')] : Object.values(target)) expect(exists(file), file).toBe(true);
  });

  it.each(Object.keys(modules))('have types beside the module: %s', (path) => {
    const target = pkg.exports[path] as Exclude<Target, string>;
    expect(Object.keys(target)).toEqual(['types', 'default']);
    expect(target.types).toBe(target.default.replace(/\.js$/, '.d.ts'));
  });

  it('are found by their names in Node', async () => {
    const paths = Object.keys(pkg.exports).filter((path) => !path.includes('*'));
    const found = await node(`console.log(JSON.stringify(${JSON.stringify(paths)}.map((path) => import.meta.resolve('${pkg.name}' + path.slice(1)))))`);
    expect(found).toEqual(paths.map((path) => {
      const target = pkg.exports[path]!;
      return new URL(typeof target === 'string' ? target : target.default, root).href;
    }));
  });

  // That each can be the first is seen where its tags are counted, in doors.test.ts. Here those come last that bring Lit, and its stand-in for a page.
  it('are imported in Node, where there is no page, and give what is promised', async () => {
    const bringing = ['./all', './publish', './respond', '.', './hydrate'];
    const paths = Object.keys(modules).sort((one, other) => bringing.indexOf(one) - bringing.indexOf(other));
    const found = await node(`
      const found = {};
      for (const path of ${JSON.stringify(paths)}) found[path] = Object.keys(await import('${pkg.name}' + path.slice(1))).sort();
      console.log(JSON.stringify(found));`);
    expect(found).toEqual(modules);
  });

  it('hide everything else', async () => {
    const script = `console.log(JSON.stringify(await import('${pkg.name}/dist/modules/domain/claim.js').then(() => 'open', ({ code }) => code)))`;
    expect(await node(script)).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });

  it('are what the other fields of package.json name', () => {
    expect(exists(pkg.customElements)).toBe(true);
    expect(exists(pkg['web-types'])).toBe(true);
    expect(pkg.types).toBe((pkg.exports['.'] as Exclude<Target, string>).types);
    expect(pkg.files).toEqual(['bin', 'dist', '!dist/**/*.map', '!dist/wordpress', '!dist/site']);
  });
});
