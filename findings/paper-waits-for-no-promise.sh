#!/usr/bin/env bash
# An engineer expects: what a `beforeprint` listener sets is printed; a component that renders in a microtask (Lit and others
# do) is ready in time, for microtasks run as soon as the listener has returned.
# What happens: so it is in Chromium 156. Firefox ESR 153 copies the page for the paper before microtasks run: only what the
# listener does itself, in one go, is printed. `await`, a promise, a Lit 3.3.3 element whose property was set: the paper has
# the old words; the page has the new ones a moment later. Seen with printing from a driver and with the page's own print().
# A `matchMedia('print')` change listener runs in time too, under the same rule.
# Why it matters: "draw the rest on beforeprint" passes a test that prints by Chromium and prints fallbacks or nothing from
# Firefox. Render in one go for print (in Lit: `element.performUpdate()` after the property), or before print is asked for.
# Seen on 2026-11-29.
set -euo pipefail

find_tool() { # variable, names: the first that is installed
  local variable=$1 name; shift
  for name in "$@"; do command -v "$name" >/dev/null && { export "$variable=$(command -v "$name")"; return; }; done
  echo "missing: $1"; exit 2
}
find_tool CHROMIUM chromium chromium-browser google-chrome
find_tool FIREFOX firefox-esr firefox

room=$(mktemp -d)
node_pid=
trap '[ -z "$node_pid" ] || { kill "$node_pid" && wait "$node_pid"; } 2>/dev/null || true; rm -rf "$room" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1 unpdf@1.7.0 lit@3.3.3 lit-html@3.3.3 lit-element@4.2.2 @lit/reactive-element@2.1.2 @lit-labs/ssr-dom-shim@1.6.0
export TMPDIR=$room HOME=$room

cat > look.mjs <<'LOOK'
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extractText } from 'unpdf';
import puppeteer from 'puppeteer-core';

const page = `<!doctype html><title>t</title><script type="importmap">{ "imports": {
  "lit": "/lit/index.js", "lit-html": "/lit-html/lit-html.js", "lit-html/": "/lit-html/",
  "@lit/reactive-element": "/@lit/reactive-element/reactive-element.js", "@lit/reactive-element/": "/@lit/reactive-element/",
  "lit-element/": "/lit-element/" } }</script>
<p id="direct">direct-old</p><p id="promise">promise-old</p><p id="media">media-old</p>
<x-card id="lit" words="lit-old"></x-card> <x-card id="forced" words="forced-old"></x-card>
<button onclick="print()">print</button>
<script type="module">
  import { LitElement, html } from 'lit';
  const renew = (id) => { document.getElementById(id).textContent = id + '-new'; };
  customElements.define('x-card', class extends LitElement {
    static properties = { words: {} };
    render() { return html\`<p>\${this.words}</p>\`; }
  });
  const [card, forced] = document.querySelectorAll('x-card');
  addEventListener('beforeprint', () => {
    renew('direct');
    Promise.resolve().then(() => renew('promise'));
    card.words = 'lit-new';
    forced.words = 'forced-new';
    forced.performUpdate();
  });
  matchMedia('print').addEventListener('change', ({ matches }) => matches && renew('media'));
  await Promise.all([card.updateComplete, forced.updateComplete]);
  globalThis.ready = true;
</script>`;
const server = createServer(({ url }, answer) => {
  if (url === '/') return answer.writeHead(200, { 'content-type': 'text/html' }).end(page);
  const file = `node_modules${url}`;
  if (!existsSync(file)) return answer.writeHead(404).end();
  answer.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(file));
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));

const paper = `${process.env.HOME}/paper.pdf`;
const silent = {
  'print.always_print_silent': true, 'print_printer': 'Mozilla Save to PDF',
  'print.printer_Mozilla_Save_to_PDF.print_to_file': true, 'print.printer_Mozilla_Save_to_PDF.print_to_filename': paper,
};
const words = async (pdf) => (await extractText(new Uint8Array(pdf), { mergePages: true })).text.match(/\b(direct|promise|media|lit|forced)-(old|new)\b/g).sort().join(' ');
const byDriver = (tab) => tab.pdf();
async function byPage(tab) {
  await tab.click('button');
  const whole = () => existsSync(paper) && readFileSync(paper).includes('%%EOF');
  for (let tries = 0; !whole(); tries++) { if (tries > 200) throw new Error('nothing was printed'); await new Promise((done) => setTimeout(done, 100)); }
  return readFileSync(paper);
}
async function print(options, ask) {
  const browser = await puppeteer.launch(options);
  try {
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${server.address().port}/`);
    await tab.waitForFunction('globalThis.ready');
    return [await browser.version(), await words(await ask(tab))];
  } finally { await browser.close(); }
}
const firefox = { browser: 'firefox', executablePath: process.env.FIREFOX, headless: true, extraPrefsFirefox: silent };
const late = 'direct-new forced-new lit-old media-new promise-old';
const rows = [
  ['printed by the driver', { executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] }, byDriver, 'direct-new forced-new lit-new media-new promise-new'],
  ['printed by the driver', firefox, byDriver, late],
  ['printed by print()', firefox, byPage, late],
];
let same = true;
for (const [how, options, ask, found] of rows) {
  const [version, seen] = await print(options, ask);
  console.log(`${version}, ${how}: ${seen}`);
  same = same && seen === found;
}
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-29.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs & node_pid=$!
wait "$node_pid"
