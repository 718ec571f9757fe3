/**
 * `npm start`: installs, builds and serves the articles of site/, also in a fresh clone, and prints each step.
 */
import { fileURLToPath } from 'node:url';
import { install, node } from './install.js';
import { choosePort } from './ports.js';
import requirements from './requirements.cjs';
import { serve } from './serve.js';

const root = new URL('../', import.meta.url);
const article = '/articles/everything-we-know-about-ballerina.html';
/** The prerendered articles, as of the start. */
const prerendered = new URL('node_modules/.cache/wick/prerendered/', root);

/** @type {(step: number, name: string) => (text: string) => void} */
const line = (step, name) => (text) => console.log(`[${step}/3] ${name}: ${text}`);

async function start() {
  console.log('Wick Widgets: install, build, serve.');
  // Before the slow steps, so that a taken port is reported at once.
  const port = await choosePort(8080, 'npm start');
  const { url } = await serve({ '/': new URL('site/', root), '/dist/': new URL('dist/', root), '/prerendered/': prerendered }, port);
  install(line(1, 'install'));
  build(line(2, 'build'));
  const say = line(3, 'serve');
  say('prerenders the articles of site/');
  node(['build/prerendered.js', fileURLToPath(prerendered)]);
  say(`${url}/\n\nEverything we know about Ballerina:\n\n  ${url}${article}\n\nStop with Ctrl+C.`);
}

/** @param {(text: string) => void} say */
function build(say) {
  if (requirements.isUpToDate()) return say('dist/ is up to date');
  say('dist/, which takes about half a minute');
  node(['build/build.js'], { quiet: true });
}

await start();
