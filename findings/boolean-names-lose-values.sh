#!/usr/bin/env bash
# An engineer expects: a minifier that shortens `hidden="hidden"` to `hidden` looks at what the value says, and at whose
# attribute it is: a custom element's `open="story"` and `loop="3"` are the author's settings, no boolean attributes.
# What happens: it looks at the attribute's name. `hidden="until-found"` becomes `hidden` in html-minifier-terser 7.2.0 and
# html-minifier-next 8.7.0 (collapseBooleanAttributes), @minify-html/node 0.18.1 and @swc/html 1.16.22; htmlnano 3.5.1
# knows that one. `<film-card open="story" loop="3" selected="2024">` loses all three values in html-minifier-terser,
# html-minifier-next and htmlnano's safe preset; the other two leave these three alone. Nobody warns.
# Why it matters: words that "find in page" and links to a fragment were to open can no longer be found at all, and a
# component is drawn with other settings in production than in development. Give settings names that HTML does not use for
# booleans (not `open`, `loop`, `selected`, `reversed`, `checked`, …), and test the built page.
# Seen on 2026-11-29.
set -euo pipefail

room=$(mktemp -d)
trap 'rm -rf "$room" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts html-minifier-terser@7.2.0 html-minifier-next@8.7.0 @minify-html/node@0.18.1 @swc/html@1.16.22 htmlnano@3.5.1 parse5@8.1.1

cat > look.mjs <<'LOOK'
import { readFileSync } from 'node:fs';
import { minify as terser } from 'html-minifier-terser';
import { minify as next } from 'html-minifier-next';
import minifyHtml from '@minify-html/node';
import { minify as swc } from '@swc/html';
import htmlnano from 'htmlnano';
import { parse } from 'parse5';

const page = '<!doctype html><html lang="en"><head><title>t</title></head><body><div id="more" hidden="until-found">How it ends</div>'
  + '<film-card open="story" loop="3" selected="2024">June 6</film-card></body></html>';
const options = { collapseBooleanAttributes: true };
const tools = {
  'html-minifier-terser': () => terser(page, options),
  'html-minifier-next': () => next(page, options),
  '@minify-html/node': () => minifyHtml.minify(Buffer.from(page), {}).toString(),
  '@swc/html': async () => (await swc(page, {})).code,
  htmlnano: async () => (await htmlnano.process(page, { minifyCss: false, minifyJs: false, minifySvg: false }, htmlnano.presets.safe)).html,
};
const kept = 'open=story loop=3 selected=2024';
const emptied = 'open= loop= selected=';
const found = {
  'html-minifier-terser': ['hidden=', emptied], 'html-minifier-next': ['hidden=', emptied],
  '@minify-html/node': ['hidden=', kept], '@swc/html': ['hidden=', kept], htmlnano: ['hidden=until-found', emptied],
};
/** The named attributes of the first element of this name, as a parser reads them. */
function attributes(html, tag, names) {
  const find = (node) => node.nodeName === tag ? node : (node.childNodes ?? []).map(find).find(Boolean);
  const { attrs } = find(parse(html));
  return names.map((name) => `${name}=${attrs.find((attribute) => attribute.name === name)?.value}`).join(' ');
}
let same = true;
for (const [name, minify] of Object.entries(tools)) {
  const html = await minify();
  const seen = [attributes(html, 'div', ['hidden']), attributes(html, 'film-card', ['open', 'loop', 'selected'])];
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}: div ${seen[0]}; film-card ${seen[1]}`);
  same = same && seen.join() === found[name].join();
}
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-29.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs
