#!/usr/bin/env bash
# An engineer expects: the options that make `format` write a month in words make `formatRange` write it in words: `dateStyle: 'long'`, or
# `month: 'long'`, is about both.
# What happens: in Japanese, Chinese, Czech and Slovak the words are gone as soon as there are two days. With `dateStyle: 'long'`
# "2025年6月6日" becomes "2025/06/06～2025/06/08" and "6. června 2025" becomes "6.–8. 6. 2025", in Chromium 156, Firefox ESR 153
# and WebKitGTK 2.50. With `day`, `month: 'long'` and `year` named one by one the same holds for Czech and Slovak; Japanese and Chinese
# differ: digits in Chromium and WebKit, "2025年6月6日～8日" in Firefox.
# Why it matters: a weekend at the box office stands in prose beside days that are written out; German, French, Polish and English look
# right, so tests do not show it. In these languages write both ends with `format` and join them with a pattern of your own.
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

const look = `(() => {
  const [from, to] = [new Date('2025-06-06T12:00Z'), new Date('2025-06-08T12:00Z')];
  const inWords = (text) => /\\p{L}{3}|月/u.test(text.replace(/[年日]/gu, ''));
  const written = (locale, options) => {
    const formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return [formatter.format(from), formatter.formatRange(from, to)];
  };
  const all = ['en', 'de', 'fr', 'pl', 'cs', 'sk', 'ja', 'zh'];
  const japanese = written('ja', { day: 'numeric', month: 'long', year: 'numeric' })[1];
  return [[japanese], ...[{ dateStyle: 'long' }, { day: 'numeric', month: 'long', year: 'numeric' }].map((options) => all.map((locale) => [locale, ...written(locale, options)]).filter(([, one, range]) => inWords(one) && !inWords(range)).map((each) => each.join(' ')))];
})()`;
const expected = { chromium: ['cs sk ja zh', 'cs sk ja zh'], firefox: ['cs sk ja zh', 'cs sk'], webkit: ['cs sk ja zh', 'cs sk ja zh'] };

await each(async (browser, name) => {
  await browser.goto('data:text/html,<!doctype html><title>range</title>');
  const seen = await browser.eval(look);
  console.log(`  dateStyle: ${seen[1].join(', ')}\n  day, month, year: ${seen[2].join(', ')}\n  Japanese, day, month, year: ${seen[0][0]}`);
  return (seen[0][0] === '2025年6月6日～8日') === (name === 'firefox') && seen.slice(1).map((list) => list.map((each) => each.split(' ', 1)[0]).join(' ')).join() === expected[name].join();
});
LOOK

node look.mjs & node_pid=$!
wait "$node_pid"
