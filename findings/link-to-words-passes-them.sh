#!/usr/bin/env bash
# An engineer expects: a link to a sentence of an article, `#:~:text=arrives on June 7 with`, finds words as readers see them, in components too;
# all three engines have text fragments.
# What happens: where "June 7" is drawn in the shadow root of `<x-date>`, Chromium 156 and WebKitGTK 2.50 go to the sentence. Firefox ESR 153 stays
# at the top: it finds words that are all inside a root, and words that are all outside, and none across its edge. Outside, it
# reads on as if the component were not there: `#:~:text=arrives on with`, which stands nowhere, takes readers to the sentence.
# Words that a component only has in a slot are found by all. With words around (`on-,June 7`), Chromium alone finds them.
# Why it matters: readers and search engines link to quotations. Links that were made in one browser go to the top in another, exactly where the
# sentence has a date, a figure or a name that is kept up to date. Link to a `start,end` outside of components, or to ids.
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

const page = `<!doctype html><title>fragments</title><h1>Films</h1><div style="height: 3000px"></div>
<p>The sequel arrives on <x-date>July 1</x-date> with a new cast.</p><p>Another comes <x-slot>August 2</x-slot> with him.</p>
<script>
const define = (name, html) => customElements.define(name, class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = html; } });
define('x-date', '<time>June 7</time>');
define('x-slot', '<slot></slot>');
</script>`;
const server = createServer((_, answer) => answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page));
await new Promise((done) => server.listen(0, '127.0.0.1', done));

const cases = [ // fragment, engines that go to it
  ['arrives on June 7 with', ['chromium', 'webkit']],
  ['arrives on with', ['firefox']],
  ['arrives on July 1 with', []],
  ['June 7', ['chromium', 'firefox', 'webkit']],
  ['on-,June 7', ['chromium']],
  ['comes August 2 with', ['chromium', 'firefox', 'webkit']],
  ['sequel arrives,cast', ['chromium', 'firefox', 'webkit']],
];
// The page goes to the words some frames after it is loaded; one second is more than any of the engines took.
const scrolled = `new Promise((done) => { const end = performance.now() + 1000; const look = () => { if (scrollY > 0 || performance.now() > end) done(scrollY > 0); else requestAnimationFrame(look); }; look(); })`;

await each(async (browser, name) => {
  let same = true;
  for (const [at, [words, engines]] of cases.entries()) {
    const [start, ...rest] = words.split(',').map(encodeURIComponent);
    await browser.goto(`http://127.0.0.1:${server.address().port}/?${at}#:~:text=${[start, ...rest].join(',')}`);
    const there = await browser.eval(scrolled);
    console.log(`  ${words}: ${there ? 'goes to it' : 'stays at the top'}`);
    same = same && there === engines.includes(name);
  }
  return same;
});
LOOK

node look.mjs & node_pid=$!
wait "$node_pid"
