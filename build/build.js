/**
 * Builds everything in dist/: data, its schema, modules, bundles, types, manifest, scripts of the site. `npm run build`
 * `--data-ready`: `build/data.js` has just run, and other processes may already be reading its output.
 */
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { rollup } from 'rollup';
import { bundles } from '../rollup.config.mjs';
import { allowList } from './allow-list.js';
import { compileData, endOnFaults, schemaOf } from './compile-data.js';
import { writeLicences } from './licences.js';
import { llms } from './llms.js';
import { manifest } from './manifest.js';
import { modules } from './modules.js';
import { moduleTypes } from './module-types.js';
import { report } from './report.js';
import { sheets } from './sheets.js';
import { publishTokens } from './tokens/published.js';
import { siteScripts } from './site-scripts.js';
import { modelOf } from './types/model.js';
import { types } from './types/types.js';
import { wordpress } from './wordpress.js';

const root = new URL('../', import.meta.url);
const dist = new URL('dist/', root);

// A fault in the data ends the build here, before the last good one is removed.
const schema = await (process.argv.includes('--data-ready') ? schemaOf(root) : compileData(root).catch(endOnFaults));
await mkdir(dist, { recursive: true });
for (const entry of await readdir(dist)) {
  if (entry !== 'README.md') await rm(new URL(entry, dist), { recursive: true });
}
await writeFile(new URL('dataset.schema.json', dist), JSON.stringify(schema));
await Promise.all([modules(root), writeBundles(), manifest(root).then(() => allowList(dist))]);
await sheets(dist);
const model = await modelOf(root);
await types(root, model);
await moduleTypes(root);
await llms(root, model);
for (const sheet of ['wick.css', 'embed.css', 'cms.css']) await copyFile(new URL(`src/styles/${sheet}`, root), new URL(sheet, dist));
await publishTokens(root);
await siteScripts(root);
await wordpress(root);
await writeLicences(dist);
await report(root);

/** Writes the same files as `npx rollup -c`. */
async function writeBundles() {
  for (const options of await bundles()) {
    const bundle = await rollup(options);
    await bundle.write(options.output);
    await bundle.close();
  }
}
