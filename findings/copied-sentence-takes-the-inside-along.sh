#!/usr/bin/env bash
# An engineer expects: a sentence that is copied from an article has in the clipboard, as HTML, the markup of the page, or else plain elements. What
# a component has drawn in its shadow root is its own business: `<x-date day="2025-06-06">June 6</x-date>` is an element with "June 6" in it.
# What happens: Chromium 156, Firefox ESR 153 and WebKitGTK 2.50 write the inside of the root into the element, in place of its children:
# `<x-date day="2025-06-06"><span class="day">June 7</span><button>more</button></x-date>` (Firefox leaves the button out). WebKit
# opens another `<x-date>`, with the same attributes, before the first word and never closes it: pasted, the whole sentence is inside of it.
# As text, all three copy "June 7", Chromium and WebKit with the button's word on it. `getSelection().toString()` says none of that: it has the
# child that nobody saw in Firefox ("June 6"), and nothing at all between the words in Chromium and WebKit.
# Why it matters: paragraphs are moved from article to article. An editor that keeps the element saves its inside as the fallback, dated and
# with buttons. What "share this quotation" takes from the selection is another sentence than the one that was marked. Set both
# formats in a `copy` listener.
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
  const press = async (key) => { await page.keyboard.down('Control'); await page.keyboard.press(key); await page.keyboard.up('Control'); };
  return { version: await browser.version(), press, goto: (url) => page.goto(url), eval: (code) => page.evaluate(code), close: () => browser.close() };
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
  return { version: `WebKitGTK ${capabilities.browserVersion}`, goto: (url) => send('POST', `${at}/url`, { url }), eval: async (code) => { const { value, error } = await send('POST', `${at}/execute/async`, { script: script(code), args: [] }); if (error) throw new Error(error); return value; }, press: (key) => send('POST', `${at}/actions`, { actions: [{ type: 'key', id: 'keys', actions: [{ type: 'keyDown', value: '\uE009' }, { type: 'keyDown', value: key }, { type: 'keyUp', value: key }, { type: 'keyUp', value: '\uE009' }] }] }), close: () => send('DELETE', at) };
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

const page = `<!doctype html><title>copied</title><p>It opens on <x-date day="2025-06-06">June 6</x-date> in cinemas.</p><textarea></textarea><script>
customElements.define('x-date', class extends HTMLElement {
  constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<span class="day">June 7</span><button>more</button>'; }
});
</script>`;
const server = createServer((_, answer) => answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page));
await new Promise((done) => server.listen(0, '127.0.0.1', done));

const found = {
  chromium: ['It opens on  in cinemas.', 'It opens on June 7more in cinemas.', '<span>It opens on </span><x-date day="2025-06-06"><span class="day">June 7</span><button>more</button></x-date><span> in cinemas.</span>'],
  firefox: ['It opens on June 6 in cinemas.', 'It opens on June 7 in cinemas.', 'It opens on <x-date day="2025-06-06"><span class="day">June 7</span></x-date> in cinemas.'],
  webkit: ['It opens on  in cinemas.', 'It opens on June 7more in cinemas.', '<x-date day="2025-06-06"><span>It opens on </span><x-date day="2025-06-06"><span class="day">June 7</span><button>more</button></x-date><span> in cinemas.</span>'],
};

await each(async (browser, name) => {
  await browser.goto(`http://127.0.0.1:${server.address().port}/`);
  const selected = await browser.eval(`(() => { getSelection().selectAllChildren(document.querySelector('p')); return getSelection().toString(); })()`);
  await browser.press('c');
  await browser.eval(`(() => {
    document.querySelector('textarea').focus();
    globalThis.pasted = new Promise((done) => addEventListener('paste', ({ clipboardData }) => done(['text/plain', 'text/html'].map((type) => clipboardData.getData(type))), { once: true, capture: true }));
  })()`);
  await browser.press('v');
  const [text, html] = await browser.eval('globalThis.pasted');
  const seen = [selected, text, html.replaceAll(/ style="[^"]*"/g, '').replaceAll(/<span class="Apple-converted-space">.<\/span>/gu, ' ')];
  for (const [at, what] of ['getSelection().toString()', 'text', 'HTML, without styles'].entries()) console.log(`  ${what}: ${seen[at]}`);
  return seen.every((value, at) => value === found[name][at]);
});
LOOK

node look.mjs & node_pid=$!
wait "$node_pid"
