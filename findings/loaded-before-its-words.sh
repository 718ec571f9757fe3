#!/usr/bin/env bash
# An engineer expects: when the promise of an editor's method that loads an article is kept, the article is in the editor and can
# be saved.
# What happens: in Editor.js 2.31.7, `await editor.blocks.renderFromHTML(html)` ends when the blocks are there and empty. Their
# words come in an idle callback that nobody waits for, and `await editor.save()` right after it saves no block at all: empty
# ones are left out. `await editor.render({ blocks })` has its words when it ends.
# Why it matters: a migration that loads each article and saves it writes empty articles, without an error; and in a page that is
# not in sight idle callbacks come late. Wait for the words, or turn HTML into blocks oneself.
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
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1 @editorjs/editorjs@2.31.7
export TMPDIR=$room HOME=$room

cat > look.mjs <<'LOOK'
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
console.log(`@editorjs/editorjs ${JSON.parse(readFileSync('node_modules/@editorjs/editorjs/package.json', 'utf8')).version}, ${await browser.version()}`);
const page = await browser.newPage();
await page.setContent('<!doctype html><div id="article"></div>');
await page.addScriptTag({ path: 'node_modules/@editorjs/editorjs/dist/editorjs.umd.js' });
const seen = await page.evaluate(async () => {
  const editor = new EditorJS({ holder: 'article' });
  await editor.isReady;
  const saved = async () => (await editor.save()).blocks.map(({ data: { text } }) => text).join(' ');
  const words = () => new Promise((resolve) => {
    const look = () => (document.querySelectorAll('.ce-paragraph:not(:empty)').length === 2 ? resolve() : requestAnimationFrame(look));
    look();
  });
  await editor.blocks.renderFromHTML('<p>One.</p><p>Two.</p>');
  const atOnce = await saved();
  await words();
  const later = await saved();
  await editor.render({ blocks: ['Three.', 'Four.'].map((text) => ({ type: 'paragraph', data: { text } })) });
  return { 'renderFromHTML, at once': atOnce, 'renderFromHTML, when the words are there': later, 'render, at once': await saved() };
});
await browser.close();
const expected = { 'renderFromHTML, at once': '', 'renderFromHTML, when the words are there': 'One. Two.', 'render, at once': 'Three. Four.' };
for (const [name, text] of Object.entries(seen)) console.log(`  ${name}: ${JSON.stringify(text)}`);
const same = JSON.stringify(seen) === JSON.stringify(expected);
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-29.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs
