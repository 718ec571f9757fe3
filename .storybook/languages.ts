/**
 * Gives Storybook the sentences as src/i18n/locales has them now, with the pseudo-locales `en-XA` and `ar-XB`. The package has neither.
 */
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { script } from '../build/compile-data.js';

type Compiler = typeof import('../build/messages/pseudo-modules.js');

const root = new URL('../', import.meta.url);
const folder = fileURLToPath(new URL('src/i18n/', root));
const locales = join(folder, 'locales/');
const watcher = fileURLToPath(new URL('sentences/watched.ts', import.meta.url));
const list = 'virtual:wick-sentences';
const places = 'virtual:wick-sentence-places';

/** Serves the modules of `src/i18n` that have the sentences, the list of them, and for the page of all sentences the widgets that can say each; outside tests they tell the panel when they are said. After a translator has saved a file, the page shows its new sentences. */
export function languages(): Plugin {
  let modules: Readonly<Record<string, string>> = {};
  let sentences = '';
  let compiler: Compiler;
  const read = async (): Promise<void> => {
    compiler = await script(root, 'pseudo-modules', 'build/messages/pseudo-modules.ts') as Compiler;
    const { pseudoModules, sentenceList, watchedModule } = compiler;
    const plain = await pseudoModules(fileURLToPath(root));
    modules = process.env['VITEST'] ? plain : Object.fromEntries(Object.entries(plain).map(([path, code]) => [path, watchedModule(code, watcher)]));
    sentences = `export default ${JSON.stringify(await sentenceList(fileURLToPath(root)))};`;
  };
  return {
    name: 'languages',
    enforce: 'pre',
    buildStart: read,
    resolveId(source, importer) {
      if (source === list || source === places) return `\0${source}`;
      // Only files that are not on the disk: others are found as usual.
      if (!/-X[AB]\.(?:js|ts|json)$/.test(source)) return undefined;
      const path = source.startsWith('.') && importer ? resolve(dirname(importer), source) : source.startsWith(folder) ? source : join(fileURLToPath(root), source);
      return path.replace(/\.js$/, '.ts');
    },
    async load(id) {
      // Only the page of all sentences needs this, which takes seconds.
      if (id === `\0${places}`) return `export default ${JSON.stringify(await compiler.placedSentences(fileURLToPath(root)))};`;
      return id === `\0${list}` ? sentences : modules[relative(folder, id)];
    },
    async handleHotUpdate({ file, server }) {
      if (!file.startsWith(locales)) return undefined;
      try {
        await read();
      } catch (error) {
        server.config.logger.error(String(error));
        return [];
      }
      server.moduleGraph.invalidateAll();
      server.ws.send({ type: 'full-reload' });
      return [];
    },
  };
}
