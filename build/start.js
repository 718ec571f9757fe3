/**
 * `npm start`: installs, builds and serves site/ with its articles, also in a fresh clone, and prints each step.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { install, node } from './install.js';
import { choosePort } from './ports.js';
import requirements from './requirements.cjs';
import { serve } from './serve.js';

const root = new URL('../', import.meta.url);
const article = '/articles/everything-we-know-about-ballerina.html';
/** The documentation, and the prerendered articles as of the start. */
const generated = new URL('node_modules/.cache/wick/site/', root);
const storybook = new URL('storybook-static/', root);

/** @type {(step: number, name: string) => (text: string) => void} */
const line = (step, name) => (text) => console.log(`[${step}/3] ${name}: ${text}`);

async function start() {
  console.log('Wick Widgets: install, build, serve.');
  // Before the slow steps, so that a taken port is reported at once.
  const port = await choosePort(8080, 'npm start');
  const own = (/** @type {string} */ folder) => new URL(folder, generated);
  const { url } = await serve({
    '/': new URL('site/', root),
    '/dist/': new URL('dist/', root),
    '/docs/': own('docs/'),
    '/prerendered/': own('prerendered/'),
    '/storybook/': existsSync(new URL('index.html', storybook)) ? storybook : own('storybook/'),
  }, port);
  install(line(1, 'install'));
  build(line(2, 'build'));
  const say = line(3, 'serve');
  say('writes the documentation, prerenders the articles of site/');
  node(['build/site.js', '--generated', fileURLToPath(generated)]);
  say(`${url}/\n\nPut a widget in your article:\n\n  ${url}/build.html\n\nEverything we know about Ballerina:\n\n  ${url}${article}\n\nStop with Ctrl+C.`);
}

/** @param {(text: string) => void} say */
function build(say) {
  if (requirements.isUpToDate()) return say('dist/ is up to date');
  say('dist/, which takes about half a minute');
  node(['build/build.js'], { quiet: true });
}

await start();
