#!/usr/bin/env bash
# An engineer expects: a style in a Lit template without a single backslash or `${…}` cannot be hurt by escapes; minified, each of its
# selectors matches what it matched.
# What happens: `[part='entry stub']` needs its quotes, or an escape for the space. lightningcss takes the escape, for it is shorter:
# `[part=entry\ stub]`. @lit-labs/rollup-plugin-minify-html-literals 0.2.0 puts that into the template as it is, where JavaScript reads
# `\ ` as a space: the style that runs has `[part=entry stub]`, which is no selector. Chromium drops the rule, and the selectors beside
# it in the list with it. No error, also with `failOnError: true`. `[part~='stub']` arrives whole, as does a value without a space.
# Why it matters: two parts, a title or a language range in an attribute selector lose their rule in the build alone. Select one word
# (`~=`), and look for rules that the browser dropped in the built component.
# Seen on 2026-11-30.
set -euo pipefail

for name in chromium chromium-browser google-chrome; do command -v "$name" >/dev/null && { CHROMIUM=$(command -v "$name"); break; }; done
[ -n "${CHROMIUM:-}" ] || { echo "missing: chromium"; exit 2; }
export CHROMIUM

room=$(mktemp -d)
trap 'rm -rf "$room" 2>/dev/null || true' EXIT
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @lit-labs/rollup-plugin-minify-html-literals@0.2.0 rollup@4.67.4 puppeteer-core@24.43.1
export TMPDIR=$room HOME=$room

cat > look.mjs <<'LOOK'
import minify from '@lit-labs/rollup-plugin-minify-html-literals';
import { writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { rollup } from 'rollup';

writeFileSync('styles.mjs', `const css = (strings) => strings[0];
export const both = css\`[part='entry stub'], b { color: red }\`;
export const word = css\`[part~='stub'] { color: red }\`;
export const plain = css\`[part='stub'] { color: red }\`;
`);
async function built(plugins) {
  const bundle = await rollup({ input: 'styles.mjs', plugins });
  const { output: [{ code }] } = await bundle.generate({ format: 'es' });
  return { code, styles: await import(`data:text/javascript,${encodeURIComponent(code)}`) };
}
const [source, minified] = [await built([]), await built([(minify.default ?? minify)({ failOnError: true })])];
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
let same = true;
try {
  console.log(`    ${await browser.version()}\n    written: ${/\[part=.*?\}/.exec(minified.code)[0]}`);
  const page = await browser.newPage();
  for (const [name, rules] of Object.entries({ both: [1, 0], word: [1, 1], plain: [1, 1] })) {
    const seen = [];
    for (const { styles } of [source, minified]) seen.push(await page.evaluate((text) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(text); return sheet.cssRules.length; }, styles[name]));
    console.log(`    ${minified.styles[name]}: ${seen[0]} rule in the source, ${seen[1]} when built`);
    same = same && seen.join() === rules.join();
  }
} finally {
  await browser.close();
}
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-30.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs
