#!/usr/bin/env bash
# An engineer expects: `innerText` leaves out what is hidden. A paragraph with `content-visibility: auto` is not hidden: it can be found,
# selected and heard, `checkVisibility()` is true, and it is drawn as soon as a reader comes near.
# What happens in Chromium 156, Firefox ESR 153 and WebKitGTK 2.50: `innerText` leaves it out as long as it is off screen. For the
# paragraph alone it is the empty string, and `body.innerText` reads as if the article went on after it. Once a reader has been there,
# or has it in a selection, it has the words. `textContent` has them always. In Firefox the text of a selection lacks them as well
# (`getSelection().toString()`) until the next frame; Chromium and WebKit have them at once.
# Why it matters: word counts, reading times, summaries, search indexes and tests (drivers and scrapers read `innerText`) get an article
# with holes, and other holes in a taller window. The standard asks for it: https://drafts.csswg.org/css-contain-2/#cv-notes
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

const page = `data:text/html,${encodeURIComponent('<!doctype html><title>article</title><article><p>Start.</p><div style="height: 6000px"></div><p id="far" style="content-visibility: auto">It opens in June.</p><p>End.</p></article>')}`;
const [whole, holes] = ['Start. It opens in June. End.', 'Start. End.'];

await each(async (browser, name) => {
  await browser.goto(page);
  const seen = await browser.eval(`(async () => {
    const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const words = (text) => text.trim().replace(/\\s+/g, ' ');
    await frames();
    const [article, far] = document.querySelectorAll('article, #far');
    const before = { visible: far.checkVisibility(), paragraph: far.innerText, body: words(document.body.innerText), content: far.textContent };
    getSelection().selectAllChildren(article);
    const selected = words(getSelection().toString());
    await frames();
    await frames();
    const later = words(getSelection().toString());
    return { ...before, selected, later, bodyWithSelection: words(document.body.innerText) };
  })()`);
  for (const [what, text] of Object.entries(seen)) console.log(`  ${what}: ${JSON.stringify(text)}`);
  const expected = { visible: true, paragraph: '', body: holes, content: 'It opens in June.', selected: name === 'firefox' ? holes : whole, later: whole, bodyWithSelection: whole };
  return Object.entries(expected).every(([what, text]) => seen[what] === text);
});
LOOK

node look.mjs & node_pid=$!
wait "$node_pid"
