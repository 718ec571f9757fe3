#!/usr/bin/env bash
# An engineer expects: a comment does nothing at run time, so a minifier may drop it; if one did matter, it would matter alike
# wherever it stands.
# What happens: in Chromium 156 a script that says `//# allFunctionsCalledOnLoad` before its first token has all its functions
# compiled off the main thread while it loads. 300 functions called on load: none is compiled by the main thread; without the
# comment all 300 are, each when it is first called. White space and other comments may stand above it; below "use strict" it
# is ignored. In a script written into the page it gains nothing: that one is compiled ahead, but on the main thread. Firefox
# ESR 153 and WebKitGTK 2.50 run the same files to the same end (how they compile them is not looked at here).
# Terser 5.51 drops the comment by default, and so does esbuild 0.28, even when it does not minify. It survives as terser's
# `format.comments` (a pattern that it matches) or `format.preamble`, or as esbuild's `banner`.
# Why it matters: written in a source the hint is lost by the build, without a word, and nothing but a trace shows it. Add it
# after minifying, test the first line of what is published, and only where nearly all functions are called on load: the
# others are compiled as well.
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
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1 terser@5.51.2 esbuild@0.28.2
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
  console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-29.');
  process.exit(same ? 0 : 1);
}
DRIVE

cat > look.mjs <<'LOOK'
import { createServer } from 'node:http';
import { transform } from 'esbuild';
import { minify } from 'terser';
import { each } from './drive.mjs';

const COUNT = 300;
const hint = '//# allFunctionsCalledOnLoad';
const indices = [...Array(COUNT).keys()];
const plain = [
  ...indices.map((i) => `function f${i}(start) { let sum = start; for (let n = 0; n < 3; n++) { sum += n * ${i}; if (sum % 7 === ${i % 7}) sum -= ${i}; } return sum; }`),
  'let total = 0;', ...indices.map((i) => `total += f${i}(${i});`), 'globalThis.total = total;\n',
].join('\n');
const hinted = `${hint}\n${plain}`;
const terser = async (format) => (await minify(hinted, { format })).code;
const esbuild = async (options) => (await transform(hinted, options)).code;
// What is served, and when and where its functions are compiled: 'late' on the main thread, 'ahead' off it, or 'ahead, main'.
const files = {
  'no comment': [plain, 'late'],
  'first line': [hinted, 'ahead'],
  'below a license comment': [`/*! some library, MIT */\n\n${hinted}`, 'ahead'],
  'above "use strict"': [`${hint}\n"use strict";\n${plain}`, 'ahead'],
  'below "use strict"': [`"use strict";\n${hinted}`, 'late'],
  'first line, in the page': [hinted, 'ahead, main'],
  'terser': [await terser({}), 'late'],
  'terser, format.comments': [await terser({ comments: /^# allFunctionsCalledOnLoad$/ }), 'ahead'],
  'terser, format.preamble': [await terser({ preamble: hint }), 'ahead'],
  'esbuild': [await esbuild({}), 'late'],
  'esbuild, minify': [await esbuild({ minify: true }), 'late'],
  'esbuild, minify, banner': [await esbuild({ minify: true, banner: hint }), 'ahead'],
};

const server = createServer(({ url }, answer) => {
  const [, type, name] = decodeURIComponent(url).split('/');
  const [code] = files[name] ?? [];
  if (!code) return answer.writeHead(404).end();
  const script = name.endsWith('in the page') ? `<script type="module">${code}</script>` : `<script type="module" src="/script/${encodeURIComponent(name)}"></script>`;
  const body = type === 'page' ? `<!doctype html><title>comment</title>${script}` : code;
  answer.writeHead(200, { 'content-type': type === 'page' ? 'text/html' : 'text/javascript', 'cache-control': 'no-store' }).end(body);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const origin = `http://127.0.0.1:${server.address().port}`;

/** How many functions the page's process parsed as they were called, and how many it compiled on and off its main thread. */
async function compiled(page, visit) {
  await page.tracing.start({ categories: ['-*', 'devtools.timeline', 'v8', 'disabled-by-default-v8.compile', '__metadata'] });
  await visit();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const { pid } = traceEvents.find(({ name, args }) => name === 'ResourceSendRequest' && args.data.url.startsWith(origin));
  const own = traceEvents.filter((event) => event.pid === pid);
  const main = own.find(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').tid;
  return {
    late: own.filter(({ name, tid }) => name === 'V8.ParseFunction' && tid === main).length,
    on: own.filter(({ name, tid }) => name === 'V8.CompileIgnition' && tid === main).length,
    off: own.filter(({ name, tid }) => name === 'V8.CompileIgnition' && tid !== main).length,
  };
}
const named = ({ late, on, off }) => {
  const [most, few] = [COUNT * 0.8, COUNT * 0.2];
  if (late > most && on > most && off < few) return 'late';
  if (late < few && on < few && off > most) return 'ahead';
  return late < few && on > most && off < few ? 'ahead, main' : '?';
};

await each(async (browser, name) => {
  let same = true;
  const totals = new Set();
  for (const [file, [, expected]] of Object.entries(files)) {
    const visit = () => browser.goto(`${origin}/page/${encodeURIComponent(file)}`);
    if (name === 'chromium') {
      const seen = await compiled(browser.page, visit);
      same = same && named(seen) === expected;
      console.log(`  ${file}: ${seen.late} when called, ${seen.on} on the main thread, ${seen.off} off it (${named(seen)})`);
    } else await visit();
    totals.add(await browser.eval('globalThis.total'));
  }
  console.log(`  totals: ${[...totals].join(', ')}`);
  return same && totals.size === 1 && Number.isFinite([...totals][0]);
});
LOOK

node look.mjs & node_pid=$!
wait "$node_pid"
