/**
 * The Astro integration: prerenders the pages after a build, and loads the elements in development.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { assetsOf, copyAssets } from './assets.js';
import { buildTime } from './build-time.js';
import { developmentScript, elementsModule } from './development.js';
import { fillPage, type SiteOptions } from './pages.js';

/** Prerenders the widgets in the pages that Astro writes: `integrations: [wickWidgets(options)]`. */
export function wickWidgets(options: SiteOptions = {}): AstroIntegration {
  let assets = assetsOf('/', options.assets);
  let sources: ReadonlyMap<string, string> = new Map();
  return {
    name: 'wick-widgets',
    hooks: {
      'astro:config:setup': ({ command, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        updateConfig({ vite: { optimizeDeps: { include: [elementsModule] } } });
        injectScript('page', developmentScript);
      },
      'astro:config:done': ({ config }) => {
        assets = assetsOf(config.base, options.assets);
      },
      'astro:routes:resolved': ({ routes }) => {
        sources = new Map(routes.map(({ pattern, entrypoint }) => [pattern, entrypoint]));
      },
      'astro:build:done': async ({ dir, assets: written, logger }) => {
        const now = buildTime();
        for (const [pattern, files] of written) {
          for (const file of files.filter(({ pathname }) => pathname.endsWith('.html'))) {
            const [text, path] = [await readFile(file, 'utf8'), relativeTo(dir, file)];
            const build = { now, assets: assets.addressIn(path), warn: (message: string) => { logger.warn(message); } };
            const filled = await fillPage({ text, path, source: sources.get(pattern) }, options, build);
            if (filled !== text) await writeFile(file, filled);
          }
        }
        if (assets.folder !== undefined) await copyAssets(fileURLToPath(new URL(assets.folder, dir)));
      },
    },
  };
}

function relativeTo(folder: URL, file: URL): string {
  return relative(fileURLToPath(folder), fileURLToPath(file)).replaceAll('\\', '/');
}
