/**
 * `npm run storybook`: every element in every state, on port 6006. With `--build` it is written to storybook-static/ instead.
 * Nothing is sent or asked for over the network.
 */
import { mkdir } from 'node:fs/promises';
import { install, node } from './start.js';

const root = new URL('../', import.meta.url);
const storybook = 'node_modules/storybook/dist/bin/dispatcher.js';

install();
node('build/data.js');
// What the tables of properties, slots, parts and tokens are made from.
await mkdir(new URL('dist/', root), { recursive: true });
const { manifest } = await import('./manifest.js');
await manifest(root);

Object.assign(process.env, { STORYBOOK_DISABLE_TELEMETRY: '1' });
if (process.argv.includes('--build')) node(storybook, 'build', '--output-dir', 'storybook-static', '--quiet');
else node(storybook, 'dev', '--port', process.env.PORT || '6006', '--ci', '--no-version-updates');
