#!/usr/bin/env bash
# An engineer expects: `content-visibility: auto` keeps skipped content in the accessibility tree (the standard says so), and
# the tree that Puppeteer, Playwright and DevTools show is the tree that a screen reader gets.
# What happens in Chromium 156: the tree of the DevTools protocol (`Accessibility.getFullAXTree`, `page.accessibility.snapshot()`)
# lacks a heading in skipped content until it was scrolled to, also when `Accessibility.enable` came before the page. As soon as
# the browser's own accessibility is on, as with a screen reader (here by `--force-renderer-accessibility`), the same call has it.
# Why it matters: audits that read this tree report headings as missing that every screen reader finds, and one may give up
# `content-visibility`, or lay out a whole page, for nobody. Audit with the flag on.
# Seen on 2026-11-29.
set -euo pipefail

for name in chromium chromium-browser google-chrome; do command -v "$name" >/dev/null && { CHROMIUM=$(command -v "$name"); break; }; done
[ -n "${CHROMIUM:-}" ] || { echo "missing: chromium"; exit 2; }
export CHROMIUM

room=$(mktemp -d)
trap 'rm -rf "$room" 2>/dev/null || true' EXIT
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1
export TMPDIR=$room HOME=$room

cat > look.mjs <<'LOOK'
import puppeteer from 'puppeteer-core';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const page = `<!doctype html><title>skipped</title><h1>Above</h1><div style="height: 5000px"></div>
<section style="content-visibility: auto; contain-intrinsic-size: auto 300px"><h2>Below</h2><p>Words.</p></section>`;

/** The headings in the tree that the protocol gives. */
async function headings(protocol) {
  const { nodes } = await protocol.send('Accessibility.getFullAXTree');
  return nodes.filter(({ ignored, role }) => !ignored && role?.value === 'heading').map(({ name }) => name.value).join(', ');
}

async function look({ flag = [], isEarly = false, scrolls = false }) {
  const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, args: [...flags, ...flag] });
  try {
    const tab = await browser.newPage();
    const protocol = await tab.createCDPSession();
    if (isEarly) await protocol.send('Accessibility.enable');
    await tab.setContent(page);
    if (scrolls) await tab.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 500)))));
    await protocol.send('Accessibility.enable');
    return { version: await browser.version(), found: await headings(protocol) };
  } finally {
    await browser.close();
  }
}

const cases = [
  ['protocol alone', {}, 'Above'],
  ['protocol enabled before the page', { isEarly: true }, 'Above'],
  ['protocol alone, after scrolling there', { scrolls: true }, 'Above, Below'],
  ['browser accessibility on', { flag: ['--force-renderer-accessibility'] }, 'Above, Below'],
];
let same = true;
for (const [name, options, expected] of cases) {
  const { version, found } = await look(options);
  console.log(`${version}, ${name}: ${found}`);
  same &&= found === expected;
}
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-29.');
process.exit(same ? 0 : 1);
LOOK
node look.mjs
