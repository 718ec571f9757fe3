/**
 * Serves the sites of site generators to tests: `/samples/NAME/…` is the site that NAME built.
 */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { buildSample, tools } from './sample-sites.js';

/** @typedef {import('./sample-sites.js').SampleName} SampleName */
/** @typedef {import('./sample-sites.js').Site} Site */

const names = /** @type {SampleName[]} */ (Object.keys(tools));

/**
 * @param {{ atOnce?: boolean }} [options] whether to build when the server starts, so that no browser waits, instead of at a site's first request
 * @returns the server's middleware, and the plugin that deletes the sites at the end
 */
export function sampleSites({ atOnce = false } = {}) {
  /** Sites by name; concurrent requests share a build. @type {Map<SampleName, Promise<Site>>} */
  const sites = new Map();

  /** @param {SampleName} name */
  function siteOf(name) {
    const site = sites.get(name) ?? buildSample(name, { base: `/samples/${name}/` });
    sites.set(name, site);
    return site;
  }

  /** Builds one by one, since browsers run at the same time. A failed build is reported to the requests for its site. */
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
