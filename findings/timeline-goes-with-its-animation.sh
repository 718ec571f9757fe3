#!/usr/bin/env bash
# An engineer expects: where a minifier is told nothing about browsers, it writes what every browser reads that reads the source:
# `animation: fade linear; animation-timeline: scroll()` goes on following the scrolling.
# What happens: lightningcss 1.33.0 without `targets` joins the two to `animation: linear fade scroll()`. Chromium 156 does not accept a
# timeline there (nor do Firefox and WebKit) and drops the whole declaration: no animation at all, and what the rule says beside it
# stays. So do html-minifier-next 8.7.0 (`minifyCSS`) and @lit-labs/rollup-plugin-minify-html-literals 0.2.0, for Lit's `css` templates,
# for both call it without targets. `@supports (animation-timeline: scroll())` around it does not help: the browser supports it.
# Why it matters: development, stories and tests of the source show the animation, the published component has none: heads without the
# ground they get above scrolled cells, edges that no longer fade. Write `animation-name` and other longhands; not all of them, or they
# are joined, too. Test the built style in a browser. (parcel-bundler/lightningcss issues 1283 and 1342, open.)
# Seen on 2026-11-30.
set -euo pipefail

for name in chromium chromium-browser google-chrome; do command -v "$name" >/dev/null && { CHROMIUM=$(command -v "$name"); break; }; done
[ -n "${CHROMIUM:-}" ] || { echo "missing: chromium"; exit 2; }
export CHROMIUM

room=$(mktemp -d)
trap 'rm -rf "$room" 2>/dev/null || true' EXIT
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @lit-labs/rollup-plugin-minify-html-literals@0.2.0 lightningcss@1.33.0 html-minifier-next@8.7.0 rollup@4.67.4 puppeteer-core@24.43.1
export TMPDIR=$room HOME=$room

cat > look.mjs <<'LOOK'
import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import { minify } from 'html-minifier-next';
import { transform } from 'lightningcss';
import { writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { rollup } from 'rollup';

const css = '@keyframes fade { to { opacity: 0.5 } } @supports (animation-timeline: scroll()) { .short { animation: fade linear; animation-timeline: scroll(); } .long { animation-name: fade; animation-timing-function: linear; animation-timeline: scroll(); } }';
const targets = { chrome: 120 << 16, firefox: 120 << 16, safari: 17 << 16 };
const byLightning = (options) => String(transform({ filename: 'style.css', code: Buffer.from(css), minify: true, ...options }).code);
async function byPlugin() {
  writeFileSync('styles.mjs', `import { css } from 'lit';\nexport const styles = css\`${css}\`;\n`);
  const bundle = await rollup({ input: 'styles.mjs', external: ['lit'], plugins: [(minifyTemplates.default ?? minifyTemplates)({ failOnError: true })] });
  const { output: [{ code }] } = await bundle.generate({ format: 'es' });
  return /css`(.*)`/s.exec(code)[1];
}
const styles = {
  source: css,
  lightningcss: byLightning({}),
  'lightningcss with targets': byLightning({ targets }),
  'html-minifier-next': (await minify(`<style>${css}</style>`, { minifyCSS: true })).replace(/^<style>|<\/style>$/g, ''),
  'rollup-plugin-minify-html-literals': await byPlugin(),
};
const expected = { source: 'fade, fade', lightningcss: 'none, fade', 'lightningcss with targets': 'fade, fade', 'html-minifier-next': 'none, fade', 'rollup-plugin-minify-html-literals': 'none, fade' };
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
let same = true;
try {
  console.log(`    ${await browser.version()}`);
  for (const [name, style] of Object.entries(styles)) {
    const page = await browser.newPage();
    await page.setContent(`<!doctype html><title>timeline</title><style>${style}</style><p class="short">a</p><p class="long">b</p><div style="height: 5000px"></div>`);
    const seen = await page.evaluate("[...document.querySelectorAll('p')].map((p) => getComputedStyle(p).animationName).join(', ')");
    await page.close();
    console.log(`    ${name}: ${/\.short\s*\{.*?\}/.exec(style)[0]}: by the shorthand and by longhands: ${seen}`);
    same = same && seen === expected[name];
  }
} finally {
  await browser.close();
}
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-30.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs
