#!/usr/bin/env bash
# An engineer expects: a full-page screenshot shows the page. `content-visibility: auto` skips what is far from the viewport, and the
# picture makes the viewport as tall as the page.
# What happens in Chromium 156 with `fullPage: true`, by Puppeteer 24.43.1 and Playwright 1.65.1: the picture has the full height, and most
# sections are empty, at times even those that were on the screen. Nothing tells of it, and the number of filled ones changes from run to
# run. Puppeteer's `captureBeyondViewport: false` fills them all.
# Why it matters: visual tests of long pages compare white with white and pass, and a reviewer takes a sound page for a broken one.
# Use that option, scroll through the page first, or set `content-visibility: visible` for the picture.
# Seen on 2026-11-30.
set -euo pipefail

for name in chromium chromium-browser google-chrome; do command -v "$name" >/dev/null && { CHROMIUM=$(command -v "$name"); break; }; done
[ -n "${CHROMIUM:-}" ] || { echo "missing: chromium"; exit 2; }
export CHROMIUM

room=$(mktemp -d)
trap 'rm -rf "$room" 2>/dev/null || true' EXIT
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1 playwright-core@1.65.1 pngjs@7.0.0
export TMPDIR=$room HOME=$room

cat > look.mjs <<'JS'
import { chromium } from 'playwright-core';
import pngjs from 'pngjs';
import puppeteer from 'puppeteer-core';

const launch = { executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] };
const sections = 20;
const page = `<!doctype html><title>sections</title><style>body { margin: 0 } section { content-visibility: auto; contain-intrinsic-size: auto 200px } div { height: 200px; background: #f00 }</style>${'<section><div></div></section>'.repeat(sections)}`;
const drawn = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 500))))';

/** How many sections of a picture are red in their middle. */
function filled(bytes) {
  const { width, height, data } = pngjs.PNG.sync.read(Buffer.from(bytes));
  if (height !== sections * 200) throw new Error(`the picture is ${height} pixels high`);
  return Array.from({ length: sections }, (_, place) => data[((place * 200 + 100) * width + 50) * 4 + 1]).filter((green) => green === 0).length;
}

async function byPuppeteer(captureBeyondViewport) {
  const browser = await puppeteer.launch(launch);
  try {
    console.log(`    ${await browser.version()}`);
    const tab = await browser.newPage();
    await tab.setViewport({ width: 400, height: 600 });
    await tab.setContent(page);
    await tab.evaluate(drawn);
    return filled(await tab.screenshot({ fullPage: true, captureBeyondViewport }));
  } finally {
    await browser.close();
  }
}

async function byPlaywright() {
  const browser = await chromium.launch(launch);
  try {
    const tab = await browser.newPage({ viewport: { width: 400, height: 600 } });
    await tab.setContent(page);
    await tab.evaluate(drawn);
    return filled(await tab.screenshot({ fullPage: true }));
  } finally {
    await browser.close();
  }
}

const seen = { 'Puppeteer': await byPuppeteer(true), 'Puppeteer, captureBeyondViewport: false': await byPuppeteer(false), 'Playwright': await byPlaywright() };
for (const [name, count] of Object.entries(seen)) console.log(`    ${name}: ${count} of ${sections} sections are in the picture`);
const [beyond, within, playwright] = Object.values(seen);
process.exit(beyond < sections && within === sections && playwright < sections ? 0 : 1);
JS
node look.mjs || { echo 'CHANGED: not as found on 2026-11-30.'; exit 1; }
echo 'As found.'
