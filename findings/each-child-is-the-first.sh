#!/usr/bin/env bash
# An engineer expects: `sibling-index()` and `sibling-count()` count what `:nth-child()` counts, for a rule of a shadow root in that root:
# `b { animation-delay: calc(sibling-index() * 50ms) }` starts one `<b>` after the other.
# What happens: in WebKitGTK 2.50 each element directly in a shadow root is the first of one: with three, index and count are 1 for all
# of them, in roots of scripts and in declared ones, with `<style>`, adopted sheets and `style` attributes. `:nth-child(3)` matches the third.
# Within a `<div>` in the root they count right, unless an element directly in the root matched the same rules before: then it is 1 of 1
# there as well. Chromium 156 counts right everywhere (Firefox ESR 153 has neither function).
# Why it matters: this is the plain case of a component that lays out its own list, the bars of a chart or the steps of a line. All of them
# lie upon each other or start at once, and `@supports` says that the function is known. Put one element around all that is counted.
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

const counted = 'display: block; width: calc(10px * sibling-index()); height: calc(10px * sibling-count())';
const rule = `b { ${counted} } b:nth-child(3) { color: rgb(1, 2, 3) }`;
const three = '<b></b><b></b><b></b>';
const script = (html) => `<div id="host"></div><script>
const sheet = new CSSStyleSheet();
sheet.replaceSync(${JSON.stringify(rule)});
const root = document.querySelector('#host').attachShadow({ mode: 'open' });
root.adoptedStyleSheets = [sheet];
root.innerHTML = ${JSON.stringify(html)};
</script>`;
const right = '1 of 3; 2 of 3; 3 of 3, :nth-child(3)';
const cases = [ // name, body, what is right, what WebKit says
  ['in the page', `<style>${rule}</style><section id="host">${three}</section>`, right, right],
  ['in a declared root, style element', `<div id="host"><template shadowrootmode="open">${three}<style>${rule}</style></template></div>`, '1 of 4; 2 of 4; 3 of 4, :nth-child(3)', '1 of 1; 1 of 1; 1 of 1, :nth-child(3)'],
  ['in a declared root, style attribute', `<div id="host"><template shadowrootmode="open">${three.replaceAll('<b>', `<b style="${counted}">`)}</template></div>`, '1 of 3; 2 of 3; 3 of 3', '1 of 1; 1 of 1; 1 of 1'],
  ['in a root, adopted sheet', script(three), right, '1 of 1; 1 of 1; 1 of 1, :nth-child(3)'],
  ['deeper in a root', script(`<div>${three}</div>`), right, right],
  ['deeper, with one directly in the root', script(`<b></b><div>${three}</div>`), `1 of 2; ${right}`, '1 of 1; 1 of 1; 1 of 1; 3 of 3, :nth-child(3)'],
];
const server = createServer(({ url }, answer) => answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html><title>siblings</title>${cases[url.slice(1)]?.[1]}`));
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const look = `(() => {
  const host = document.querySelector('#host');
  const tell = (element) => { const { width, height, color } = getComputedStyle(element); return parseFloat(width) / 10 + ' of ' + parseFloat(height) / 10 + (color === 'rgb(1, 2, 3)' ? ', :nth-child(3)' : ''); };
  return [...(host.shadowRoot ?? host).querySelectorAll('b')].map(tell).join('; ');
})()`;

await each(async (browser, name) => {
  let same = true;
  for (const [at, [where, , expected, inWebKit]] of cases.entries()) {
    await browser.goto(`http://127.0.0.1:${server.address().port}/${at}`);
    const known = await browser.eval(`CSS.supports('width: calc(1px * sibling-index())')`);
    if (name === 'firefox') { console.log(`  CSS.supports: ${known}`); return !known; }
    const seen = await browser.eval(look);
    console.log(`  ${where}: ${seen}`);
    same = same && known && seen === (name === 'webkit' ? inWebKit : expected);
  }
  return same;
});
LOOK

node look.mjs & node_pid=$!
wait "$node_pid"
