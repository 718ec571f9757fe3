/**
 * `npm run storybook`: every element in every state, on port 6006. `--build` writes it to storybook-static/ instead.
 * `npm run dev -- film-card`: only the stories of the named elements, which starts and reloads faster.
 * Telemetry and update checks are off.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { install, node } from './install.js';
import { choosePort } from './ports.js';
import requirements from './requirements.cjs';

const root = new URL('../', import.meta.url);
const storybook = 'node_modules/storybook/dist/bin/dispatcher.js';
const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));

const files = (await readdir(new URL('stories/', root))).filter((file) => file.endsWith('.stories.ts')).map((file) => file.replace('.stories.ts', ''));
const unknown = names.find((name) => !files.includes(name));
if (unknown !== undefined) end(`There are no stories of "${unknown}". There are: ${files.join(', ')}.`);
const building = process.argv.includes('--build');
console.log(`Storybook: ${names.length > 0 ? `stories of ${names.join(', ')}` : 'all stories'}.`);
const port = building ? 0 : await choosePort(6006, names.length > 0 ? `npm run dev -- ${names.join(' ')}` : 'npm run storybook');

install((text) => console.log(`install: ${text}`));
// Made only if their sources have changed; for named elements only if they are missing.
if (names.length === 0 ? !requirements.isDataCurrent() : !requirements.isDataCompiled()) node(['build/data.js']);
const listed = 'dist/custom-elements.json';
if (names.length === 0 ? !requirements.isNewer([listed], ['src/elements', 'src/styles', 'build/manifest.js']) : !existsSync(new URL(listed, root))) {
  // Storybook's tables of properties, slots, parts and custom properties are made from the manifest.
  await mkdir(new URL('dist/', root), { recursive: true });
  const { manifest } = await import('./manifest.js');
  await manifest(root);
}

Object.assign(process.env, { STORYBOOK_DISABLE_TELEMETRY: '1', WICK_STORIES: names.join(',') });
if (building) node([storybook, 'build', '--output-dir', 'storybook-static', '--quiet']);
else node([storybook, 'dev', '--port', String(port), '--exact-port', '--ci', '--no-version-updates']);

/** @param {string} fault @returns {never} */
function end(fault) {
  console.error(fault);
  process.exit(1);
}
