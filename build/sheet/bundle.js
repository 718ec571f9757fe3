/**
 * Bundles stories for a page that draws one of them, with the pseudo-locales.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { script } from '../compile-data.js';

const root = new URL('../../', import.meta.url);
const path = fileURLToPath(root);
const sentences = join(path, 'src/i18n');

/** What a page needs that draws the story of its address: see story.ts. */
export const storyHead = '<link rel="stylesheet" href="story.css"><script type="module" src="story.js"></script>';

/** The names of the files of stories. Articles are no stories of one element, and `npm run screenshots` draws them. */
export async function namesOfElements() {
  const files = await readdir(join(path, 'stories'));
  return files.filter((file) => file.endsWith('.stories.ts') && file !== 'articles.stories.ts').map((file) => file.replace('.stories.ts', ''));
}

/** The names of the stories in a file, in its order. @param {string} element @returns {Promise<string[]>} */
export async function storyNames(element) {
  const text = await readFile(join(path, `stories/${element}.stories.ts`), 'utf8');
  return [...text.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => name);
}

/** Writes story.js, story.css, sheet.js, text-faults.js, mirror.js and the stories of elements into a folder. @param {string[]} names @param {string} outdir */
export async function bundleStories(names, outdir) {
  const entryPoints = [
    { in: join(path, 'build/sheet/sheet.js'), out: 'sheet' },
    { in: join(path, 'build/sheet/story.ts'), out: 'story' },
    { in: join(path, 'build/sheet/text-faults.ts'), out: 'text-faults' },
    { in: join(path, 'build/sheet/mirror.ts'), out: 'mirror' },
    ...names.map((name) => ({ in: join(path, `stories/${name}.stories.ts`), out: `stories/${name}.stories` })),
  ];
  await build({
    entryPoints,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    outdir,
    chunkNames: 'chunks/[hash]',
    conditions: ['production'],
    ignoreAnnotations: true,
    logLevel: 'error',
    plugins: [pseudoLocales],
  });
}

/** Puts the modules with pseudo-locales in the place of those on the disk. @type {import('esbuild').Plugin} */
const pseudoLocales = {
  name: 'pseudo-locales',
  async setup(bundling) {
    const { pseudoModules } = await /** @type {Promise<typeof import('../messages/pseudo-modules.js')>} */ (script(root, 'pseudo-modules', 'build/messages/pseudo-modules.ts'));
    const modules = await pseudoModules(path);
    bundling.onResolve({ filter: /-X[AB]\.js(?:on)?$/ }, ({ path: source, resolveDir }) => ({ path: join(resolveDir, source.replace(/\.js$/, '.ts')) }));
    bundling.onLoad({ filter: /src\/i18n\/(?:compiled|tables|formats)\// }, (file) => {
      const contents = modules[relative(sentences, file.path)];
      return contents === undefined ? undefined : { contents, loader: file.path.endsWith('.json') ? 'json' : 'ts' };
    });
  },
};
