#!/usr/bin/env bash
# An engineer expects: `attachShadow({ mode: 'open', clonable: true })` is what makes `cloneNode(true)` of a custom element a
# working copy: same markup, same looks, same behaviour; and Lit passes it on by `shadowRootOptions`.
# What happens: an element without the flag clones into a living one, for the clone's constructor attaches a root of its own.
# With it, the root is copied *before* the constructor runs, whose attachShadow() then throws: the clone is never upgraded
# (NotSupportedError to window.onerror, not to the caller; not :defined). The copy has none of the adoptedStyleSheets.
# A declarative clonable root, copied by importNode, is emptied and taken over in Chromium and Firefox; in WebKit it throws.
# A Lit 3.3.3 element takes the copied root over and draws in front of what is in it: its content stands there twice.
# Why it matters: the flag looks like an optimisation for stamping out widgets from one drawn skeleton. It is safe only for
# tags that are not defined yet and never attach a root unasked.
# Seen on 2026-11-29.
set -euo pipefail

find_tool() { # variable, names: the first that is installed
  local variable=$1 name; shift
  for name in "$@"; do command -v "$name" >/dev/null && { export "$variable=$(command -v "$name")"; return; }; done
  echo "missing: $1"; exit 2
}
find_tool CHROMIUM chromium chromium-browser google-chrome
find_tool FIREFOX firefox-esr firefox
find_tool WEBKIT WebKitWebDriver
find_tool XVFB Xvfb

room=$(mktemp -d)
node_pid=
trap '[ -z "$node_pid" ] || { kill "$node_pid" && wait "$node_pid"; } 2>/dev/null || true; rm -rf "$room" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1 lit@3.3.3 lit-html@3.3.3 lit-element@4.2.2 @lit/reactive-element@2.1.2 @lit-labs/ssr-dom-shim@1.6.0
export TMPDIR=$room HOME=$room

cat > drive.mjs <<'DRIVE'
// Opens pages in the three engines: Chromium and Firefox through puppeteer-core, WebKitGTK through plain WebDriver.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import puppeteer from 'puppeteer-core';
const { CHROMIUM, FIREFOX, WEBKIT, XVFB } = process.env;
const flags = '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const started = [];
process.on('exit', () => started.forEach(({ pid }) => { try { process.kill(-pid); } catch { /* has ended */ } }));
process.on('SIGTERM', () => process.exit(143));
const start = (command, args, options) => { const child = spawn(command, args, { detached: true, stdio: 'ignore', ...options }); started.push(child); return child; };
async function viaPuppeteer(options) {
  const browser = await puppeteer.launch(options);
  const page = await browser.newPage();
  return { version: await browser.version(), goto: (url) => page.goto(url), eval: (code) => page.evaluate(code), close: () => browser.close() };
}
async function viaWebDriver() {
  const screen = start(XVFB, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const display = await new Promise((done) => screen.stdio[3].once('data', (text) => done(`:${String(text).trim()}`)));
  const port = await new Promise((done) => { const probe = createServer().listen(0, '127.0.0.1', () => { const { port } = probe.address(); probe.close(() => done(port)); }); });
  const root = `http://127.0.0.1:${port}`;
  start(WEBKIT, [`--port=${port}`], { env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11' } });
  const send = async (method, path, body) => { const { value } = await (await fetch(root + path, { method, body: body && JSON.stringify(body) })).json(); if (value?.error) throw new Error(value.message); return value; };
  for (let tries = 0; !(await send('GET', '/status').catch(() => 0)); tries++) { if (tries > 300) throw new Error('WebKitWebDriver does not answer'); await new Promise((done) => setTimeout(done, 100)); }
  const { sessionId, capabilities } = await send('POST', '/session', { capabilities: {} });
  const at = `/session/${sessionId}`;
  await send('POST', `${at}/timeouts`, { script: 120_000 });
  const script = (code) => `const done = arguments[0]; Promise.resolve(${code}).then((value) => done({ value }), (error) => done({ error: String(error) }))`;
  return { version: `WebKitGTK ${capabilities.browserVersion}`, goto: (url) => send('POST', `${at}/url`, { url }), eval: async (code) => { const { value, error } = await send('POST', `${at}/execute/async`, { script: script(code), args: [] }); if (error) throw new Error(error); return value; }, close: () => send('DELETE', at) };
}
const engines = {
  chromium: () => viaPuppeteer({ executablePath: CHROMIUM, args: flags.split(' ') }),
  firefox: () => viaPuppeteer({ browser: 'firefox', executablePath: FIREFOX, headless: true }),
  webkit: viaWebDriver,
};
/** Calls `look(browser, name)` in each engine, and ends the process with 1 if it says that something has changed. */
export async function each(look) {
  let same = true;
  for (const [name, open] of Object.entries(engines)) {
    const browser = await open();
    console.log(`${name}: ${browser.version}`);
    try { same = (await look(browser, name)) && same; } finally { await browser.close(); }
  }
  console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-29.');
  process.exit(same ? 0 : 1);
}
DRIVE

cat > look.mjs <<'LOOK'
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { each } from './drive.mjs';

const imports = { lit: '/lit/index.js', 'lit-html': '/lit-html/lit-html.js', 'lit-html/': '/lit-html/', 'lit-element/lit-element.js': '/lit-element/lit-element.js', '@lit/reactive-element': '/@lit/reactive-element/reactive-element.js', '@lit/reactive-element/': '/@lit/reactive-element/' };
const page = `<!doctype html><title>clonable</title><script type="importmap">${JSON.stringify({ imports })}</script><script type="module">
const look = async () => {
  const errors = [];
  addEventListener('error', (event) => { errors.push(event.error?.name); event.preventDefault(); });
  const define = (name, clonable) => customElements.define(name, class extends HTMLElement {
    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open', clonable });
      root.innerHTML = '<p>drawn</p>';
      root.adoptedStyleSheets = [new CSSStyleSheet()];
    }
  });
  define('a-plain', false);
  define('a-clonable', true);
  const tell = (element) => [element.matches(':defined') ? 'alive' : 'dead', element.shadowRoot?.innerHTML, 'sheets ' + element.shadowRoot?.adoptedStyleSheets.length, ...errors.splice(0)].join(', ');
  const clone = (name) => { const copy = document.createElement(name).cloneNode(true); document.body.append(copy); return tell(copy); };
  const template = document.createElement('template');
  template.setHTMLUnsafe('<a-plain><template shadowrootmode="open" shadowrootclonable><p>declared</p></template></a-plain>');
  document.body.append(document.importNode(template.content, true));
  const declared = tell(document.body.lastElementChild);
  const { LitElement, html } = await import('lit');
  customElements.define('a-lit', class extends LitElement {
    static shadowRootOptions = { mode: 'open', clonable: true };
    render() { return html\`<p>drawn</p>\`; }
  });
  const original = document.createElement('a-lit');
  document.body.append(original);
  await original.updateComplete;
  const copy = original.cloneNode(true);
  document.body.append(copy);
  await copy.updateComplete;
  return { plain: clone('a-plain'), clonable: clone('a-clonable'), declared, lit: original.shadowRoot.querySelectorAll('p').length + ' then ' + copy.shadowRoot.querySelectorAll('p').length };
};
globalThis.looked = look();
</script>`;
const server = createServer(async ({ url }, answer) => {
  if (url === '/') return answer.writeHead(200, { 'content-type': 'text/html' }).end(page);
  const text = await readFile(`node_modules${url}`).catch(() => undefined);
  answer.writeHead(text ? 200 : 404, { 'content-type': 'text/javascript' }).end(text);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const reused = 'alive, <p>drawn</p>, sheets 1';
const found = { plain: reused, clonable: 'dead, <p>drawn</p>, sheets 0, NotSupportedError', declared: reused, lit: '1 then 2' };

await each(async (browser, name) => {
  await browser.goto(`http://127.0.0.1:${server.address().port}/`);
  const seen = await browser.eval('globalThis.looked');
  const expected = name === 'webkit' ? { ...found, declared: 'dead, <p>declared</p>, sheets 0, NotSupportedError' } : found;
  for (const key of Object.keys(found)) console.log(`  ${key}: ${seen[key]}`);
  return Object.keys(found).every((key) => seen[key] === expected[key]);
});
LOOK

node look.mjs & node_pid=$!
wait "$node_pid"
