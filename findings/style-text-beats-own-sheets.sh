#!/usr/bin/env bash
# An engineer expects: constructable sheets are the quick way to style many shadow roots and `<style>` text the slow one,
# so where a sheet cannot be shared between components (other bundle, other base class) `new CSSStyleSheet()` a root is still
# no worse than the same text in a `<style>` a root.
# What happens: with the same text in 200 roots, `<style>` is about 7 times quicker in Chromium 156 and 10 times in Firefox
# ESR 153: equal `<style>` texts share one parsed sheet, equal constructable sheets do not and are parsed one by one.
# In WebKitGTK 2.50 it is the other way about, by 3.
# Why it matters: a fallback from "one shared sheet" to "a sheet each" is a cliff, a fallback to `<style>` text is not; so
# markup that carries its `<style>` in every root (declarative shadow DOM) needs no script to replace it by adopted sheets.
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
  const ROOTS = 200;
  const css = Array.from({ length: 300 }, (_, i) => '.c' + i + ' .d' + i + '{color:red;margin:' + i + 'px}').join('') + 'p{color:rgb(1,2,3)}';
  const sheet = () => { const made = new CSSStyleSheet(); made.replaceSync(css); return made; };
  const shared = sheet();
  const ways = {
    shared: (root) => { root.innerHTML = '<p>x</p>'; root.adoptedStyleSheets = [shared]; },
    text: (root) => { root.innerHTML = '<style>' + css + '</style><p>x</p>'; },
    own: (root) => { root.innerHTML = '<p>x</p>'; root.adoptedStyleSheets = [sheet()]; },
  };
  const least = {};
  // The least of seven interleaved rounds: a busy machine adds time, it never takes any away.
  for (let round = 0; round < 7; round++) for (const [name, fill] of Object.entries(ways)) {
    document.body.replaceChildren(...Array.from({ length: ROOTS }, () => document.createElement('x-host')));
    document.body.offsetHeight;
    await new Promise((done) => setTimeout(done));
    const before = performance.now();
    for (const host of document.body.children) fill(host.attachShadow({ mode: 'open' }));
    document.body.offsetHeight;
    least[name] = Math.min(least[name] ?? Infinity, performance.now() - before);
    for (const host of document.body.children) if (getComputedStyle(host.shadowRoot.querySelector('p')).color !== 'rgb(1, 2, 3)') throw new Error('not styled');
  }
  return least;
})()`;
const server = createServer((_, answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>sheets</title><body>'));
await new Promise((done) => server.listen(0, '127.0.0.1', done));

await each(async (browser, name) => {
  await browser.goto(`http://127.0.0.1:${server.address().port}/`);
  const { shared, text, own } = await browser.eval(look);
  console.log(`  ms for 200 roots: one shared sheet ${shared.toFixed(1)}, the same <style> text each ${text.toFixed(1)}, a constructable sheet each ${own.toFixed(1)}`);
  return name === 'webkit' ? own < text * 1.2 : own > text * 2.5;
});
LOOK

node look.mjs & node_pid=$!
wait "$node_pid"
