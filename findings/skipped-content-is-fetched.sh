#!/usr/bin/env bash
# An engineer expects: `content-visibility: auto` skips what is off screen, so images that only a style sheet names
# (backgrounds, masks, list marks) and fonts are not fetched there until a reader scrolls near, wherever the property works.
# What happens: that is so in Chromium alone. Firefox ESR 153 and WebKitGTK 2.50 compute the styles of skipped content and
# fetch what they name, 5,000 px below the window: backgrounds, masks and list marks in both, in WebKit fonts as well.
# (An <img> is fetched by all three.)
# Why it matters: bytes and style work counted in Chromium look saved; two of three engines still pay them. Decorations of
# widgets far down an article need a loading rule of their own, or no address at all.
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

const page = `<!doctype html><title>skipped</title><style>
  @font-face { font-family: far; src: url(/font) }
  section { content-visibility: auto; contain-intrinsic-size: auto 300px }
</style><div style="height: 5000px">top</div><section>
  <div style="background-image: url(/background)">a</div> <div style="mask-image: url(/mask)">b</div>
  <ul style="list-style-image: url(/list)"><li>c</ul> <p style="font-family: far">d</p> <img src="/img" alt="">
</section>`;
const image = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>';
const asked = new Set();
const server = createServer(({ url }, answer) => {
  if (url !== '/') asked.add(url.slice(1));
  if (url === '/font' || url === '/favicon.ico') return answer.writeHead(404).end();
  answer.writeHead(200, { 'content-type': url === '/' ? 'text/html' : 'image/svg+xml' }).end(url === '/' ? page : image);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const found = { chromium: 'img', firefox: 'background img list mask', webkit: 'background font img list mask' };

await each(async (browser, name) => {
  asked.clear();
  await browser.goto(`http://127.0.0.1:${server.address().port}/`);
  // Two frames and a second: what would be fetched has been asked for by then.
  await browser.eval('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 1500))))');
  const seen = [...asked].filter((path) => path !== 'favicon.ico').sort().join(' ');
  console.log(`  fetched for content 5,000 px below the window: ${seen}`);
  return seen === found[name];
});
LOOK

node look.mjs & node_pid=$!
wait "$node_pid"
