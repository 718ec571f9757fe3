#!/usr/bin/env bash
# An engineer expects: `parent.moveBefore(element, null)` keeps the state of what it moves, where `append` would lose it: the focus, running
# animations, frames, open popovers, and also how far something was scrolled.
# What happens: Chromium 156 keeps the scroll position of a scrolled box. Firefox ESR 153 keeps all the others and scrolls the box to the
# top, and a textarea likewise, at once and without a `scroll` to be waited for. In Chromium a box with the focus on something scrolled
# out of sight is scrolled until that is in sight again. WebKitGTK 2.50 has no moveBefore.
# Why it matters: lists, chats and tables that are sorted or moved with it jump in one of two engines, and tests with Chromium pass. Keep
# `scrollTop` before and set it after (of boxes inside as well). Specification: https://dom.spec.whatwg.org/#dom-parentnode-movebefore
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

const box = (id, top) => `<div><div id="${id}" style="height: 50px; overflow: auto"><div style="height: 500px; position: relative"><button style="position: absolute; top: ${top}px; height: 20px">${id}</button></div></div></div>`;
const page = `data:text/html,${encodeURIComponent(`<!doctype html><title>move</title><body>${box('plain', 0)}${box('visible', 110)}${box('hidden', 0)}
  <div><textarea id="text" style="height: 50px">${'line\n'.repeat(60)}</textarea></div><div id="animated">a</div><div id="appended" style="height: 50px; overflow: auto"><div style="height: 500px"></div></div><div id="to"></div>`)}`;
const expected = { chromium: 'plain 100, visible 100 with focus, hidden 0 with focus, text 100, appended 0, animation 50000', firefox: 'plain 0, visible 0 with focus, hidden 0 with focus, text 0, appended 0, animation 50000', webkit: 'no moveBefore' };

await each(async (browser, name) => {
  await browser.goto(page);
  const seen = await browser.eval(`(async () => {
    const find = (id) => document.querySelector('#' + id);
    const to = find('to');
    if (!to.moveBefore) return 'no moveBefore';
    const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const scrolled = async (id, method, focus) => {
      const box = find(id);
      const button = focus && box.querySelector('button');
      button?.focus({ preventScroll: true });
      box.scrollTop = 100;
      await frames();
      if (box.scrollTop !== 100) throw new Error(id + ' is not scrolled');
      to[method](box, null);
      await frames();
      return id + ' ' + box.scrollTop + (button && document.activeElement === button ? ' with focus' : '');
    };
    const animation = find('animated').animate([{ opacity: 0 }, { opacity: 1 }], 100_000);
    animation.pause();
    animation.currentTime = 50_000;
    const list = [await scrolled('plain', 'moveBefore'), await scrolled('visible', 'moveBefore', true), await scrolled('hidden', 'moveBefore', true), await scrolled('text', 'moveBefore'), await scrolled('appended', 'insertBefore')];
    to.moveBefore(find('animated'), null);
    return [...list, 'animation ' + animation.currentTime].join(', ');
  })()`);
  console.log(`  ${seen}`);
  return seen === expected[name];
});
LOOK

node look.mjs & node_pid=$!
wait "$node_pid"
