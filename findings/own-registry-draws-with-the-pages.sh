#!/usr/bin/env bash
# An engineer expects: a root with a registry of its own (`attachShadow({ customElementRegistry })`, scoped registries) makes its elements by
# that registry. Lit hands `static shadowRootOptions` to `attachShadow`, so that the registry put there is what its templates are drawn with.
# What happens in Chromium 156 (Firefox ESR 153 and WebKitGTK 2.50 have no scoped registries): the root of a Lit 3.3.3 element has the registry,
# and the elements of its template are those of the page: `document.importNode(content, true)`, by which Lit clones, gives them the document's
# registry, and putting them into the root does not change it. A name that only the root's registry knows is never defined there, and one
# that both know is the page's. No error, no warning. `innerHTML`, `insertAdjacentHTML` and `setHTMLUnsafe` of the root go by its registry;
# `createElement`, a clone of a template's content and `createContextualFragment` of a range in the root do not.
# Why it matters: scoped registries are there so that two versions of a design system can live on one page. By Lit each gets the
# elements of whichever was first, silently. Give Lit a `creationScope` whose `importNode` passes the registry on.
# Seen on 2026-11-30. (lit/lit issue 5245, open.)
set -euo pipefail

find_tool() { # variable, names: the first that is installed
  local variable=$1 name; shift
  for name in "$@"; do command -v "$name" >/dev/null && { export "$variable=$(command -v "$name")"; return; }; done
  echo "missing: $1"; exit 2
}
find_tool CHROMIUM chromium chromium-browser google-chrome

room=$(mktemp -d)
node_pid=
trap '[ -z "$node_pid" ] || { kill "$node_pid" && wait "$node_pid"; } 2>/dev/null || true; rm -rf "$room" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1 lit@3.3.3 lit-html@3.3.3 lit-element@4.2.2 @lit/reactive-element@2.1.2 @lit-labs/ssr-dom-shim@1.6.0
export TMPDIR=$room HOME=$room

cat > look.mjs <<'LOOK'
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

const imports = { lit: '/lit/index.js', 'lit-html': '/lit-html/lit-html.js', 'lit-html/': '/lit-html/', 'lit-element/lit-element.js': '/lit-element/lit-element.js', '@lit/reactive-element': '/@lit/reactive-element/reactive-element.js', '@lit/reactive-element/': '/@lit/reactive-element/' };
const page = `<!doctype html><title>registries</title><script type="importmap">${JSON.stringify({ imports })}</script><script type="module">
import { html, LitElement } from 'lit';
const saying = (word) => class extends HTMLElement { connectedCallback() { this.textContent = word; } };
const customElementRegistry = new CustomElementRegistry();
customElements.define('x-both', saying('the page'));
customElementRegistry.define('x-both', saying('the root'));
customElementRegistry.define('x-own', saying('the root'));
const markup = '<x-both></x-both><x-own></x-own>';
const says = (root) => [...root.querySelectorAll('x-both, x-own')].map(({ localName, textContent }) => localName + ' ' + (textContent || 'not defined')).join(', ');

const lit = async (more) => {
  const name = 'a-lit' + (more ? '-scope' : '');
  customElements.define(name, class extends LitElement {
    static shadowRootOptions = { mode: 'open', customElementRegistry };
    constructor() { super(); Object.assign(this.renderOptions, more); }
    render() { return html\`<x-both></x-both><x-own></x-own>\`; }
  });
  const element = document.body.appendChild(document.createElement(name));
  await element.updateComplete;
  return (element.shadowRoot.customElementRegistry === customElementRegistry ? 'root has the registry' : 'root has another') + ', ' + says(element.shadowRoot);
};
const plain = (fill) => {
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open', customElementRegistry });
  fill(root);
  return says(root);
};
const template = document.createElement('template');
template.innerHTML = markup;
const look = async () => ({
  'Lit, shadowRootOptions': await lit(),
  'Lit, with creationScope': await lit({ creationScope: { importNode: (node) => document.importNode(node, { customElementRegistry }) } }),
  'root.innerHTML': plain((root) => { root.innerHTML = markup; }),
  'root.setHTMLUnsafe': plain((root) => root.setHTMLUnsafe(markup)),
  insertAdjacentHTML: plain((root) => { root.innerHTML = '<p></p>'; root.firstChild.insertAdjacentHTML('afterend', markup); }),
  'document.importNode': plain((root) => root.append(document.importNode(template.content, true))),
  'content.cloneNode': plain((root) => root.append(template.content.cloneNode(true))),
  'document.createElement': plain((root) => root.append(document.createElement('x-both'), document.createElement('x-own'))),
  createContextualFragment: plain((root) => { const range = document.createRange(); range.selectNodeContents(root); root.append(range.createContextualFragment(markup)); }),
});
globalThis.looked = look();
</script>`;
const server = createServer(async ({ url }, answer) => {
  if (url === '/') return answer.writeHead(200, { 'content-type': 'text/html' }).end(page);
  const text = await readFile(`node_modules${url}`).catch(() => undefined);
  answer.writeHead(text ? 200 : 404, { 'content-type': 'text/javascript' }).end(text);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const byRoot = 'x-both the root, x-own the root';
const byPage = 'x-both the page, x-own not defined';
const found = {
  'Lit, shadowRootOptions': `root has the registry, ${byPage}`, 'Lit, with creationScope': `root has the registry, ${byRoot}`,
  'root.innerHTML': byRoot, 'root.setHTMLUnsafe': byRoot, insertAdjacentHTML: byRoot,
  'document.importNode': byPage, 'content.cloneNode': byPage, 'document.createElement': byPage, createContextualFragment: byPage,
};
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
const tab = await browser.newPage();
await tab.goto(`http://127.0.0.1:${server.address().port}/`);
console.log(`${await browser.version()}, lit ${JSON.parse(await readFile('node_modules/lit/package.json', 'utf8')).version}`);
const seen = await tab.evaluate('globalThis.looked');
await browser.close();
for (const [what, says] of Object.entries(seen)) console.log(`  ${what}: ${says}`);
const same = Object.keys(found).every((what) => seen[what] === found[what]);
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-30.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs & node_pid=$!
wait "$node_pid"
