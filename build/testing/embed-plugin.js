/**
 * Hosts embeds as a site would: serves the output of the built `wick embed` at `/embed/` while the tests run.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const base = '/embed/';
const types = /** @type {Record<string, string>} */ ({ html: 'html', css: 'css', json: 'json', xml: 'xml' });
/** Before the film's release, so that the countdown has a target. */
const now = '2025-01-23T12:00:00Z';

/** @returns the middleware, and the plugin that deletes the files at the end */
export function hostedEmbeds() {
  /** @type {Promise<string> | undefined} */
  let folder;
  return {
    /** @param {import('koa').Context} context @param {import('koa').Next} next */
    async middleware(context, next) {
      if (!context.path.startsWith(base)) return next();
      folder ??= written(`${context.origin}${base}`);
      const path = join(await folder, context.path.slice(base.length));
      const body = await readFile(path, 'utf8').catch(() => undefined);
      if (body === undefined) return next();
      context.type = types[path.split('.').at(-1) ?? ''] ?? 'txt';
      context.body = body;
    },
    plugin: {
      name: 'wick-embeds',
      async serverStop() {
        if (folder) await rm(await folder, { recursive: true, force: true });
      },
    },
  };
}

/** @param {string} site */
async function written(site) {
  const folder = await mkdtemp(resolve('node_modules/.cache/wick/embed-'));
  await run(process.execPath, ['bin/wick.js', 'embed', '-o', folder, '--site', site, '--assets', '/dist/', '--now', now, '--title', 'ballerina']);
  return folder;
}
