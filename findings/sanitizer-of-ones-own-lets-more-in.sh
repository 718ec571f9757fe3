#!/usr/bin/env bash
# An engineer expects: `element.setHTML(html)` is one with a careful default, and a configuration narrows or widens that:
# `{ sanitizer: { removeElements: ['p'] } }` is the default without paragraphs, and `{ sanitizer: {} }` is the default.
# What happens, in Chromium 156 and Firefox ESR 153 alike (WebKitGTK 2.50 has no setHTML): any configuration of one's own
# starts from everything that runs no script. With `{}`, and with a list of things to remove, custom elements come through,
# and so do `style`, `class`, `id`, `data-…` and forms, all of which the default drops. `new Sanitizer()` is the default and
# `new Sanitizer({})` is not; and that one keeps comments, which the same `{}` given to setHTML drops.
# Why it matters: a line that was written to forbid one thing more lets a page's look be changed and forms be added. Begin
# with `new Sanitizer()` and call its methods. (Scripts and handlers go in each case.)
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
  console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-29.');
  process.exit(same ? 0 : 1);
}
DRIVE

cat > look.mjs <<'LOOK'
import { createServer } from 'node:http';
import { each } from './drive.mjs';

const look = `(async () => {
  if (!Element.prototype.setHTML) return undefined;
  const html = '<!--note--><p class="a" style="color: red">p</p><x-card data-film="b">x</x-card><form action="/f"></form>';
  const made = (options) => {
    const place = document.createElement('div');
    place.setHTML(html, options);
    return place.innerHTML;
  };
  return {
    'nothing': made(),
    'new Sanitizer()': made({ sanitizer: new Sanitizer() }),
    '{}': made({ sanitizer: {} }),
    'new Sanitizer({})': made({ sanitizer: new Sanitizer({}) }),
    "{ removeElements: ['p'] }": made({ sanitizer: { removeElements: ['p'] } }),
  };
})()`;
const server = createServer((_, answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>setHTML</title>'));
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const rest = '<x-card data-film="b">x</x-card><form action="/f"></form>';
const all = `<p class="a" style="color: red">p</p>${rest}`;
const found = { 'nothing': '<p>p</p>', 'new Sanitizer()': '<p>p</p>', '{}': all, 'new Sanitizer({})': `<!--note-->${all}`, "{ removeElements: ['p'] }": rest };

await each(async (browser, name) => {
  await browser.goto(`http://127.0.0.1:${server.address().port}/`);
  const seen = await browser.eval(look);
  if (!seen) console.log('  has no setHTML');
  else for (const [sanitizer, html] of Object.entries(seen)) console.log(`  ${sanitizer.padEnd(26)} ${html}`);
  return seen ? Object.keys(found).every((key) => seen[key] === found[key]) : name === 'webkit';
});
LOOK

node look.mjs & node_pid=$!
wait "$node_pid"
