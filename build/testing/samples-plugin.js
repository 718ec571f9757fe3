/**
 * Serves the samples of site generators to tests: `/samples/NAME/…` is the site that NAME built.
 */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { buildSample, tools } from './sample-sites.js';

/** @typedef {import('./sample-sites.js').SampleName} SampleName */
/** @typedef {import('./sample-sites.js').Site} Site */

const names = /** @type {SampleName[]} */ (Object.keys(tools));

/**
 * @param {{ atOnce?: boolean }} [options] whether to build when the server starts, so that no browser waits for it, rather than when a site is first asked for
 * @returns the server's middleware, and the plugin that takes the sites away
 */
export function sampleSites({ atOnce = false } = {}) {
  /** Browsers that ask at once share a site. @type {Map<SampleName, Promise<Site>>} */
  const sites = new Map();

  /** @param {SampleName} name */
  function siteOf(name) {
    const site = sites.get(name) ?? buildSample(name, { base: `/samples/${name}/` });
    sites.set(name, site);
    return site;
  }

  /** One after the other, for browsers are at work, too. Of one that cannot be built those are told who ask for it. */
  async function buildAll() {
    for (const name of names) await siteOf(name).catch(() => undefined);
  }

  return {
    /** @param {import('koa').Context} context @param {import('koa').Next} next */
    async middleware(context, next) {
      const [, name = '', path = ''] = /^\/samples\/(\w+)\/(.*)$/.exec(context.path) ?? [];
      if (!isName(name)) return next();
      const { folder } = await siteOf(name);
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      context.body = await readFile(join(folder, file)).catch(() => undefined);
      context.status = context.body === undefined ? 404 : 200;
      context.type = extname(file);
    },
    plugin: {
      name: 'wick-samples',
      serverStart() {
        if (atOnce) void buildAll();
      },
      async serverStop() {
        for (const site of sites.values()) await site.then(({ remove }) => remove(), () => undefined);
      },
    },
  };
}

/** @param {string} name @returns {name is SampleName} */
function isName(name) {
  return Object.hasOwn(tools, name);
}
