#!/usr/bin/env bash
# An engineer expects: htmx 4 understands declarative shadow DOM: its response parser makes shadow roots, an `outerHTML` swap
# brings them in, so `outerMorph`, "the same result with less change", shows the same words.
# What happens: htmx 4.0.1 parses the response with its roots and then morphs attributes and light children alone. Where a host
# was there before, the *old* root stays around the new children ("Opens June 6: June 7"); where the host was there without a
# root, the response's root is dropped and no <template> is left either, so that nothing can take it over later; the same
# happens to a host that is *new* in the response, if an element inside of it has an id that the page had before: htmx makes
# such a host itself and moves the children over.
# Why it matters: a prerendered component keeps yesterday's words after a refresh, without an error or an event. Swap such
# parts by outerHTML.
# Seen on 2026-11-29.
set -euo pipefail

find_tool() { # variable, names: the first that is installed
  local variable=$1 name; shift
  for name in "$@"; do command -v "$name" >/dev/null && { export "$variable=$(command -v "$name")"; return; }; done
  echo "missing: $1"; exit 2
}
find_tool CHROMIUM chromium chromium-browser google-chrome

room=$(mktemp -d)
node_pid=
trap '[ -z "$node_pid" ] || { kill "$node_pid" && wait "$node_pid"; } 2>/dev/null || true; rm -rf "$room" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1 htmx.org@4.0.1
export TMPDIR=$room HOME=$room

cat > look.mjs <<'LOOK'
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const root = (words) => `<template shadowrootmode="open">${words} <slot></slot></template>`;
const answers = { // before and after
  both: [`<x-day>${root('Opens June 6:')}June 6</x-day>`, `<x-day>${root('Opens June 7:')}June 7</x-day>`],
  later: ['<x-day>June 6</x-day>', `<x-day>${root('Opens')}June 7</x-day>`],
  wrapped: ['<i id="day">June 6</i>', `<x-day>${root('Opens')}<i id="day">June 7</i></x-day>`],
};
const found = {
  'both outerHTML': 'Opens June 7: June 7', 'both outerMorph': 'Opens June 6: June 7',
  'later outerHTML': 'Opens June 7', 'later outerMorph': 'June 7',
  'wrapped outerHTML': 'Opens June 7', 'wrapped outerMorph': 'June 7',
};
const script = readFileSync('node_modules/htmx.org/dist/htmx.js');
const server = createServer(({ url }, answer) => {
  if (url === '/htmx.js') return answer.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
  const [, name, swap] = url.split('/');
  answer.writeHead(200, { 'content-type': 'text/html' });
  if (swap === 'next') return answer.end(`<main id="main">${answers[name]?.[1]}</main>`);
  answer.end(`<!doctype html><title>t</title><script src="/htmx.js"></script><main id="main">${answers[name]?.[0]}</main><button hx-get="/${name}/next" hx-target="#main" hx-swap="${swap}">next</button>`);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));

const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
let same = true;
try {
  const page = await browser.newPage();
  console.log(await browser.version());
  for (const [key, words] of Object.entries(found)) {
    await page.goto(`http://127.0.0.1:${server.address().port}/${key.replace(' ', '/')}`);
    if (key === 'both outerHTML') console.log(`htmx ${await page.evaluate('htmx.version')}`);
    await page.click('button');
    await page.waitForFunction('document.querySelector("main").textContent.includes("June 7")');
    const seen = await page.evaluate(() => {
      /** The words as they are drawn: roots in the place of children, children in their slots. */
      const drawn = (node) => node.nodeType === Node.TEXT_NODE ? node.data
        : [...(node.localName === 'slot' ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes)].map(drawn).join('');
      return { words: drawn(document.querySelector('main')).trim(), left: document.querySelectorAll('main template').length };
    });
    console.log(`  ${key}: shown "${seen.words}", templates left: ${seen.left}`);
    same = same && seen.words === words && seen.left === 0;
  }
} finally { await browser.close(); }
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-29.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs & node_pid=$!
wait "$node_pid"
