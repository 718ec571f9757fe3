#!/usr/bin/env bash
# An engineer expects: a parser of HTML reads a select as browsers do. HTML allows `<select><button><selectedcontent></selectedcontent></button>`
# and markup in options since 2025, and Chromium 156 and Firefox ESR 153 read it so.
# What happens: parse5 8.1.1, and with it jsdom 31.0.1, cheerio 1.2.0 and rehype, drop the button and each tag in an option, custom elements
# too, and keep the words. linkedom 0.18.15 and sanitize-html 2.18.1 (with every tag of it allowed) end the select at the button: its options stand behind an empty select.
# Nobody warns. WebKitGTK 2.50 reads it as parse5 does.
# Why it matters: a page that goes through a prerenderer, a minifier, Markdown with HTML or a sanitizer has another select than its
# source, with an empty one as the worst case, and no test in jsdom sees the button. Make the inside of the select by script.
# Rules: https://html.spec.whatwg.org/multipage/form-elements.html#the-select-element (jsdom and DOMPurify: cure53/DOMPurify issue 1355).
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
build=$(node -p '`node-${process.platform}-${process.arch}`') # the package that the package `node` takes its binary from: jsdom 31 needs Node.js 22
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1 parse5@8.1.1 jsdom@31.0.1 cheerio@1.2.0 rehype-parse@9.0.1 rehype-stringify@10.0.1 unified@11.0.5 linkedom@0.18.15 sanitize-html@2.18.1 "$build@24.22.3"
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
import * as cheerio from 'cheerio';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { parseFragment, serialize } from 'parse5';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import sanitize from 'sanitize-html';
import { unified } from 'unified';
import { each } from './drive.mjs';

const source = '<select><button><selectedcontent></selectedcontent></button><option>Any</option><option><film-title lang="fr">A</film-title> <b>1986</b></option></select>';
const tags = ['select', 'button', 'selectedcontent', 'option', 'film-title', 'b'];
const flat = '<select><option>Any</option><option>A 1986</option></select>';
const fallen = source.replace('<select>', '<select></select>').replace(/<\/select>$/, '');
const tools = {
  parse5: [serialize(parseFragment(source)), flat],
  jsdom: [new JSDOM(source).window.document.body.innerHTML, flat],
  cheerio: [cheerio.load(source, null, false).html(), flat],
  rehype: [String(await unified().use(rehypeParse, { fragment: true }).use(rehypeStringify).process(source)), flat],
  linkedom: [parseHTML(`<html><body>${source}</body></html>`).document.body.innerHTML, fallen],
  'sanitize-html': [sanitize(source, { allowedTags: tags, allowedAttributes: { 'film-title': ['lang'] } }), fallen],
};
for (const [name, [html]] of Object.entries(tools)) console.log(`${name}\n  ${html}`);
const toolsAsFound = Object.values(tools).every(([seen, found]) => seen === found);

await each(async (browser, name) => {
  await browser.goto(`data:text/html,${encodeURIComponent(`<!doctype html><title>select</title>${source}`)}`);
  const seen = await browser.eval("document.querySelector('select').outerHTML");
  console.log(`  ${seen}`);
  // Chromium fills <selectedcontent> with the chosen option.
  return toolsAsFound && (name === 'webkit' ? seen === flat : seen.replace('<selectedcontent>Any<', '<selectedcontent><') === source);
});
LOOK

"node_modules/$build/bin/node" look.mjs & node_pid=$!
wait "$node_pid"
