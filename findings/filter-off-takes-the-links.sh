#!/usr/bin/env bash
# An engineer expects: of an editor's filters that are on by default, one that is switched off lets through what it held back.
# What happens: in SunEditor 3.3.3, `strictMode: { attrFilter: false }` removes every attribute of every element, also those that
# are kept by default: a link loses its `href`. The filter for styles takes all attributes along where that for attributes is
# off. `strictMode: { styleFilter: false }` alone keeps all attributes, of every name, although `attrFilter` is on.
# Why it matters: who wants one more attribute kept and switches off the filter that is named after them loses the links of
# each article that is opened and saved. `attributeWhitelist` adds an attribute and leaves the filters as they are.
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
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1 suneditor@3.3.3
export TMPDIR=$room HOME=$room

cat > look.mjs <<'LOOK'
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const article = '<p title="p" data-p="1"><a href="https://paper.example/" data-a="1">One</a></p>';
const cases = { // options, saved
  'by default': [{}, '<p title="p"><a href="https://paper.example/">One</a></p>'],
  'attrFilter off': [{ strictMode: { attrFilter: false } }, '<p><a>One</a></p>'],
  'styleFilter off': [{ strictMode: { styleFilter: false } }, article],
  'both off': [{ strictMode: { attrFilter: false, styleFilter: false } }, article],
  'data-a listed': [{ attributeWhitelist: { a: 'data-a' } }, '<p title="p"><a href="https://paper.example/" data-a="1">One</a></p>'],
};
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
console.log(`suneditor ${JSON.parse(readFileSync('node_modules/suneditor/package.json', 'utf8')).version}, ${await browser.version()}`);
let same = true;
for (const [name, [options, saved]] of Object.entries(cases)) {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><textarea id="article"></textarea>');
  await page.addScriptTag({ path: 'node_modules/suneditor/dist/suneditor.min.js' });
  const seen = await page.evaluate((html, given) => {
    const editor = SUNEDITOR.create('#article', given);
    editor.$.html.set(html);
    return editor.$.html.get();
  }, article, options);
  console.log(`  ${name}: ${seen}`);
  same = same && seen === saved;
}
await browser.close();
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-29.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs
