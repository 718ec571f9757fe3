#!/usr/bin/env bash
# An engineer expects: `p::first-letter` makes a large initial of a paragraph's first letter, in whatever inline elements that stands:
# `<p><b><i>June</i></b> …` has one, and so does an inline component at the beginning, as the first letter is looked for in what is drawn.
# What happens: so it is in Chromium 156 and Firefox ESR 153. WebKitGTK 2.50 takes the letter if it stands directly in the shadow root or in a
# slot directly in it, and takes none if there is an element around, `<span>June</span>` or `<span><slot></slot></span>`. The
# paragraph then has no initial at all, not a later one.
# Why it matters: an article that begins with the name of a film, in a component, loses its initial in one engine, and each component
# has some element around its words. Let the page set the initial by an element of its own, or have a word before the component.
# Seen on 2026-11-30.
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
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1
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
  console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-30.');
  process.exit(same ? 0 : 1);
}
DRIVE

cat > look.mjs <<'LOOK'
import { createServer } from 'node:http';
import { each } from './drive.mjs';

const insides = { 'x-text': 'June', 'x-slot': '<slot></slot>', 'x-span': '<span>June</span>', 'x-slot-in-span': '<span><slot></slot></span>' };
const page = `<!doctype html><title>initials</title><style>p { font-size: 16px } p::first-letter { font-size: 80px }</style>
<p id="b"><b><i>June</i></b> is near.</p>${Object.keys(insides).map((name) => `<p id="${name}"><${name}>${insides[name].includes('slot') ? 'June' : ''}</${name}> is near.</p>`).join('')}
<script>
for (const [name, html] of Object.entries(${JSON.stringify(insides)})) customElements.define(name, class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = html; } });
</script>`;
const server = createServer((_, answer) => answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page));
await new Promise((done) => server.listen(0, '127.0.0.1', done));

const look = `Object.fromEntries([...document.querySelectorAll('p')].map((p) => [p.id, p.offsetHeight > 60]))`;
const lost = { webkit: ['x-span', 'x-slot-in-span'] };

await each(async (browser, name) => {
  await browser.goto(`http://127.0.0.1:${server.address().port}/`);
  const seen = await browser.eval(look);
  for (const [id, large] of Object.entries(seen)) console.log(`  ${insides[id] ?? '<b><i>June</i></b>'}: ${large ? 'an initial' : 'none'}`);
  return Object.entries(seen).every(([id, large]) => large !== (lost[name] ?? []).includes(id));
});
LOOK

node look.mjs & node_pid=$!
wait "$node_pid"
