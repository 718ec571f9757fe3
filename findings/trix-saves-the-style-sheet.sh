#!/usr/bin/env bash
# An engineer expects: what an editor makes of `<p>One.</p>` is the same on every page, whatever that page looks like.
# What happens: Trix 2.1.19 lays the HTML out in the page, unseen, and turns the margins that it measures into line breaks that
# it saves. With a browser's own style sheet, `<p>One.</p>` becomes `<div><br>One.<br><br></div>`; on a page with
# `p { margin: 0 }`, as most style sheets have it, `<div>One.</div>`. The breaks take the format of the words beside them: of a
# paragraph that is one link, two breaks are inside the link, which is then three lines tall. Headings and lists get none.
# Why it matters: one article is saved in two ways by two pages of one CMS, and a test without the site's style sheet sees
# neither; who looks for a link that is alone in its paragraph has to look past breaks on both sides of its tags.
# Seen on 2026-11-29.
set -euo pipefail

find_tool() { # variable, names: the first that is installed
  local variable=$1 name; shift
  for name in "$@"; do command -v "$name" >/dev/null && { export "$variable=$(command -v "$name")"; return; }; done
  echo "missing: $1"; exit 2
}
find_tool CHROMIUM chromium chromium-browser google-chrome

room=$(mktemp -d)
trap 'rm -rf "$room" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1 trix@2.1.19
export TMPDIR=$room HOME=$room

cat > look.mjs <<'LOOK'
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const link = '<a href="https://paper.example/">One</a>';
const cases = [ // loaded, saved on a page without a style sheet, saved on one with `p { margin: 0 }`
  ['<p>One.</p>', '<div><br>One.<br><br></div>', '<div>One.</div>'],
  [`<p>${link}</p>`, '<div><a href="https://paper.example/"><br>One<br></a><br></div>', `<div>${link}</div>`],
  ['<ul><li>One.</li></ul>', '<ul><li>One.</li></ul>', '<ul><li>One.</li></ul>'],
  ['<h1>One.</h1>', '<h1>One.</h1>', '<h1>One.</h1>'],
];
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
console.log(`trix ${JSON.parse(readFileSync('node_modules/trix/package.json', 'utf8')).version}, ${await browser.version()}`);
let same = true;
for (const [at, style] of ['', '<style>p { margin: 0 }</style>'].entries()) {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html>${style}<input id="saved" type="hidden"><trix-editor input="saved"></trix-editor>`);
  await page.addScriptTag({ path: 'node_modules/trix/dist/trix.umd.min.js' });
  for (const [html, ...saved] of cases) {
    const seen = await page.evaluate((text) => {
      document.querySelector('trix-editor').editor.loadHTML(text);
      return document.querySelector('#saved').value;
    }, html);
    console.log(`  ${style || 'no style sheet'}: ${html} becomes ${seen}`);
    same = same && seen === saved[at];
  }
}
await browser.close();
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-29.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs
