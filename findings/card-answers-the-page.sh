#!/usr/bin/env bash
# An engineer expects: a style sheet of the page does not see into shadow roots. `@container (max-width: 500px) { p { … } }` asks the
# container that the page has made around the paragraph, and `@container card (…)` one that the page has called so.
# What happens: in Chromium 156, Firefox ESR 153 and WebKitGTK 2.50 the first is answered by a container inside the component, around the
# slot that the paragraph stands in, and so are the units (`100cqi`). Of the second, Chromium and Firefox find the component's container
# by its name, too; WebKitGTK 2.50 asks the page's. Neither the paragraph nor the page's own rule has anything of the component in it.
# Why it matters: a component that sets `container-type` on a box inside changes how the page lays out what is put into its slots; adding
# it is a change that users notice, and so is the container's name. From outside, name the page's container in the query, by a name
# that no component uses. The standard looks for containers in the flat tree: https://drafts.csswg.org/css-conditional-5/#container-rule
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

const page = `data:text/html,${encodeURIComponent(`<!doctype html><title>container</title><style>
  #outer { width: 900px; container: card / inline-size }
  @container (max-width: 500px) { p { order: 5 } }
  @container card (max-width: 500px) { p { flex-grow: 5 } }
  p { width: 100cqi; margin: 0 }
</style><div id="outer"><div id="host"><template shadowrootmode="open"><style>
  div { width: 300px; container: card / inline-size }
</style><div><slot></slot></div></template><p>Words</p></div></div>`)}`;

await each(async (browser, name) => {
  await browser.goto(page);
  const seen = await browser.eval(`(() => {
    const { order, flexGrow, width } = getComputedStyle(document.querySelector('p'));
    return { unnamed: order, named: flexGrow, unit: width };
  })()`);
  console.log(`  the page's query is answered by the component's container: ${seen.unnamed === '5'}, by name: ${seen.named === '5'}; 100cqi: ${seen.unit}`);
  return seen.unnamed === '5' && seen.named === (name === 'webkit' ? '0' : '5') && seen.unit === '300px';
});
LOOK

node look.mjs & node_pid=$!
wait "$node_pid"
