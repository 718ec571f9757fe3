/**
 * The Vite plug-in: prerenders HTML pages in a build, and loads the elements on the development server.
 */
import { join, relative } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { assetsOf, copyAssets } from './assets.js';
import { buildTime } from './build-time.js';
import { developmentScript, elementsModule } from './development.js';
import { fillPage, hasWidgets, type SiteOptions } from './pages.js';

/** Prerenders the widgets in the pages that Vite builds: `plugins: [wickWidgets(options)]`. */
export function wickWidgets(options: SiteOptions = {}): Plugin[] {
  return [onServer(), inBuild(options)];
}

/** Leaves pages as written, so that hot updates work. */
function onServer(): Plugin {
  return {
    name: 'wick-widgets:development',
    apply: 'serve',
    config: () => ({ optimizeDeps: { include: [elementsModule] } }),
    transformIndexHtml: {
      // Before Vite's own transform, which resolves the script's imports.
      order: 'pre',
      handler: (html) => (hasWidgets(html) ? [{ tag: 'script', attrs: { type: 'module' }, children: developmentScript, injectTo: 'head' }] : undefined),
    },
  };
}

function inBuild(options: SiteOptions): Plugin {
  let now: number;
  let config: ResolvedConfig;
  let assets = assetsOf('/', options.assets);
  return {
    name: 'wick-widgets',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved(resolved) {
      config = resolved;
      assets = assetsOf(config.base, options.assets);
    },
    buildStart() {
      now = buildTime();
    },
    transformIndexHtml: {
      // After Vite's own transform, which would process the drawn styles and scripts as the site's.
      order: 'post',
      handler: (text, { path: address, filename }) => {
        const path = address.replace(/^\//, '');
        const build = { now, assets: assets.addressIn(path), warn: (message: string) => { config.logger.warn(message); } };
        return fillPage({ text, path, source: relative('.', filename) }, options, build);
      },
    },
    async writeBundle({ dir }) {
      if (assets.folder !== undefined) await copyAssets(join(dir ?? join(config.root, config.build.outDir), assets.folder));
    },
  };
}
