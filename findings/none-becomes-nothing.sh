#!/usr/bin/env bash
# An engineer expects: `border-image: none` is the shortest way to say that there is none, and a minifier leaves it alone.
# What happens: lightningcss 1.33.0, which Vite 8.4.0 minifies style sheets with and html-minifier-next 8.7.0 `<style>`, writes
# `border-image:`, an empty value. Browsers drop that, so an image that another rule has set stays. `mask-border: none` becomes
# `mask-border:` likewise. `border-image: initial` and `border-image-source: none` arrive whole. No warning; esbuild 0.28.2 keeps it all.
# Why it matters: only the built page has the frame: a card that takes the frame off for print, for the chosen theme or when it is
# opened looks right in development. Write `border-image-source: none`. (parcel-bundler/lightningcss issue 1146 and pull request 1336, open.)
# Seen on 2026-11-30.
set -euo pipefail

for name in chromium chromium-browser google-chrome; do command -v "$name" >/dev/null && { CHROMIUM=$(command -v "$name"); break; }; done
[ -n "${CHROMIUM:-}" ] || { echo "missing: chromium"; exit 2; }
export CHROMIUM

room=$(mktemp -d)
trap 'rm -rf "$room" 2>/dev/null || true' EXIT
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund lightningcss@1.33.0 vite@8.4.0 html-minifier-next@8.7.0 esbuild@0.28.2 puppeteer-core@24.43.1
export TMPDIR=$room HOME=$room

cat > look.mjs <<'LOOK'
import { transform as esbuild } from 'esbuild';
import { minify } from 'html-minifier-next';
import { transform } from 'lightningcss';
import { mkdirSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';

const css = '.frame { border: 10px solid; border-image: linear-gradient(red, blue) 1; } .plain { border-image: none; } .source { border-image-source: none; } .mask { mask-border: none; }';
mkdirSync('site');
writeFileSync('site/style.css', css);
writeFileSync('site/main.js', "import './style.css';\n");
async function byVite() {
  const { output } = await build({ root: 'site', configFile: false, logLevel: 'silent', build: { write: false, rollupOptions: { input: 'site/main.js' } } });
  return String(output.find(({ fileName }) => fileName.endsWith('.css')).source).trim();
}
const built = {
  source: css,
  esbuild: (await esbuild(css, { loader: 'css', minify: true })).code.trim(),
  lightningcss: String(transform({ filename: 'style.css', code: Buffer.from(css), minify: true }).code),
  vite: await byVite(),
  'html-minifier-next': (await minify(`<style>${css}</style>`, { minifyCSS: true })).replace(/^<style>|<\/style>$/g, ''),
};
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
let same = true;
try {
  console.log(`    ${await browser.version()}`);
  for (const [name, style] of Object.entries(built)) {
    const page = await browser.newPage();
    await page.setContent(`<!doctype html><title>frame</title><style>${style}</style><p class="frame plain">a</p><p class="frame source">b</p>`);
    const framed = await page.evaluate("[...document.querySelectorAll('p')].map((p) => getComputedStyle(p).borderImageSource !== 'none')");
    await page.close();
    const lost = !['source', 'esbuild'].includes(name);
    if (name !== 'source') console.log(`    ${name}: ${style.slice(style.indexOf('.plain'))}`);
    console.log(`    ${name}: a frame stays with border-image: ${framed[0]}, with border-image-source: ${framed[1]}`);
    same = same && framed[0] === lost && !framed[1] && /\bmask-border:\s*\}/.test(style) === lost;
  }
} finally {
  await browser.close();
}
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-30.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs
