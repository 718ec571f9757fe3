#!/usr/bin/env bash
# An engineer expects: `Intl.NumberFormat.prototype.formatRange(130, 130)` writes "130", as `Intl.DateTimeFormat` writes one date for a range
# that begins and ends on the same day.
# What happens: it writes "~130", in Chromium 156, Firefox ESR 153, WebKitGTK 2.50, Node.js 20 and 24 alike; German and French have "≈130" and
# "≃130", Japanese "約130". A running time from 125 to 125 minutes is "~125 minutes". Two ends that are only written alike get the same
# sign: 137.1 and 137.2 million dollars are "~$137M". No option turns it off, and `formatRangeToParts` marks it as `approximatelySign`.
# Why it matters: an amount that is known exactly is published as an estimate as soon as code treats one figure as a range without width.
# The standard wants it even for equal ends: https://tc39.es/ecma402/#sec-partitionnumberrangepattern. Compare the ends before.
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
  const range = (locale, options, low, high) => new Intl.NumberFormat(locale, options).formatRange(low, high);
  const day = new Date('2025-06-06T12:00Z');
  const short = { style: 'currency', currency: 'USD', notation: 'compact' };
  return [range('en', {}, 130, 130), range('de', {}, 130, 130), range('fr', {}, 130, 130), range('ja', {}, 130, 130),
    range('en', { style: 'unit', unit: 'minute', unitDisplay: 'long' }, 125, 125), range('en', short, 137.1e6, 137.2e6),
    new Intl.NumberFormat('en').formatRangeToParts(130, 130)[0].type, new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).formatRange(day, day)].join(' | ');
})()`;
const expected = '~130 | ≈130 | ≃130 | 約130 | ~125 minutes | ~$137M | approximatelySign | June 6, 2025';

const inNode = (0, eval)(look);
console.log(`Node.js ${process.version}\n  ${inNode}`);
await each(async (browser) => {
  await browser.goto('data:text/html,<!doctype html><title>range</title>');
  const seen = await browser.eval(look);
  console.log(`  ${seen}`);
  return seen === expected && inNode === expected;
});
LOOK

node look.mjs & node_pid=$!
wait "$node_pid"
