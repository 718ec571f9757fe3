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

/** Serves the modules of `src/i18n` that have the sentences; after a translator has saved a file, the page shows its new sentences. */
export function languages(): Plugin {
  let modules: Readonly<Record<string, string>> = {};
  const read = async (): Promise<void> => {
    const { pseudoModules } = await script(root, 'pseudo-modules', 'build/messages/pseudo-modules.ts') as Compiler;
    modules = await pseudoModules(fileURLToPath(root));
  };
  return {
    name: 'languages',
    enforce: 'pre',
    buildStart: read,
    resolveId(source, importer) {
      // Only files that are not on the disk: others are found as usual.
      if (!/-X[AB]\.(?:js|ts|json)$/.test(source)) return undefined;
      const path = source.startsWith('.') && importer ? resolve(dirname(importer), source) : source.startsWith(folder) ? source : join(fileURLToPath(root), source);
      return path.replace(/\.js$/, '.ts');
    },
    load: (id) => modules[relative(folder, id)],
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
