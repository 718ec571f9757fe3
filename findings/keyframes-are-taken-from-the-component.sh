#!/usr/bin/env bash
# An engineer expects: `#card { animation: fade 1s }` in a page's style sheet plays the page's `@keyframes fade`. What a component calls its
# own keyframes in its shadow root is its own business.
# What happens: so it is in Chromium 156 and WebKitGTK 2.50. In Firefox ESR 153 the page's rules for the host and for its `::part()`s
# play the component's keyframes of that name, and for the children in its slot too where the component has a `::slotted()` rule, whatever that says.
# If only the component has such keyframes, Firefox plays them for the page's rule, the others play nothing. The other way about,
# keyframes of the page are played by a component's rule for `:host, ::slotted(b), p` in Firefox alone.
# Why it matters: names like `fade`, `spin` and `pulse` are in every style sheet. A page that moves a component draws something else in
# one engine as soon as the component has such a name inside. Prefix them. Names belong to a tree: https://drafts.csswg.org/css-shadow-1/#shadow-names
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
  return { page, version: await browser.version(), goto: (url) => page.goto(url), eval: (code) => page.evaluate(code), close: () => browser.close() };
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
import { each } from './drive.mjs';

// Keyframes of the page set the order 1, those of the component 3; 0 means that nothing plays.
const ours = '@keyframes fade { from, to { order: 1 } }';
const theirs = '@keyframes fade { from, to { order: 3 } }';
const cases = {
  'page rules, keyframes of both': [`${ours} #host, b, #host::part(p) { animation: fade 100s }`, `${theirs} ::slotted(i) { top: 0 }`],
  'page rules, keyframes of the component': ['#host, b, #host::part(p) { animation: fade 100s }', `${theirs} ::slotted(i) { top: 0 }`],
  'page rules, keyframes of both, no ::slotted()': [`${ours} #host, b, #host::part(p) { animation: fade 100s }`, theirs],
  "component's rules, keyframes of the page": [ours, ':host, ::slotted(b), p { animation: fade 100s }'],
};
const others = ['1 1 1', '0 0 0', '1 1 1', '0 0 0'];
const expected = { chromium: others, webkit: others, firefox: ['3 3 3', '3 3 3', '3 3 1', '1 1 1'] };

await each(async (browser, name) => {
  const seen = [];
  for (const [what, [page, component]] of Object.entries(cases)) {
    await browser.goto(`data:text/html,${encodeURIComponent(`<!doctype html><title>keyframes</title><style>${page}</style><div id="host"><template shadowrootmode="open"><style>${component}</style><p part="p">p</p><slot></slot></template><b>b</b></div>`)}`);
    seen.push(await browser.eval(`new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => {
      const host = document.querySelector('#host');
      done([host, host.shadowRoot.querySelector('p'), host.querySelector('b')].map((element) => getComputedStyle(element).order).join(' '));
    })))`));
    console.log(`  ${what}: host, part and child have ${seen.at(-1)}`);
  }
  return seen.join() === expected[name].join();
});
LOOK

node look.mjs & node_pid=$!
wait "$node_pid"
