#!/usr/bin/env bash
# An engineer expects: a minifier leaves out `</p>` only where a parser puts it back; `<film-card><p>…</p></film-card>` stays
# one element with a paragraph in it, whatever is left out.
# What happens: @minify-html/node 0.18.1 leaves out the `</p>` of the last paragraph in a custom element. HTML forbids that for
# autonomous custom elements, as for <a>, <ins>, <del>, <map>, <video>, <audio> and <noscript>; the tool knows those seven and
# not the eighth. With a <p> still open, `</film-card>` is an error that parsers skip: the element never ends, and all
# paragraphs after it become its children, to the end of the article. A list at the end does no harm.
# html-minifier-terser 7.2.0 (removeOptionalTags) and @swc/html 1.16.22 keep the tag.
# Why it matters: the source is valid and so does the minified text look, but the rest of the article is now inside the first
# card: a component that hides its fallback, or has no slot, hides the article. `keep_closing_tags: true` prevents it.
# Seen on 2026-11-29.
set -euo pipefail

room=$(mktemp -d)
trap 'rm -rf "$room" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @minify-html/node@0.18.1 html-minifier-terser@7.2.0 @swc/html@1.16.22 parse5@8.1.1

cat > look.mjs <<'LOOK'
import { createRequire } from 'node:module';
import minifyHtml from '@minify-html/node';
import { minify as terser } from 'html-minifier-terser';
import { minify as swc } from '@swc/html';
import { parse } from 'parse5';

const page = (inside) => `<!doctype html><html lang="en"><head><title>t</title></head><body><article>${inside}</article><footer>f</footer></body></html>`;
const card = page('<film-card of="ballerina"><p>June 6</p></film-card><p>two</p><p>three</p>');
const list = page('<film-card of="ballerina"><ul><li>June 6</li></ul></film-card><p>two</p>');
const known = page(['a', 'ins', 'del', 'map', 'video', 'audio', 'noscript'].map((name) => `<${name}><p>in</p></${name}><p>out</p>`).join(''));
const rust = (html, options = {}) => minifyHtml.minify(Buffer.from(html), options).toString();

/** The elements and words below <body>, as a parser sees them: `article(film-card(p(June 6)) p(two))`. */
const outline = (node) => node.nodeName === '#text' ? node.value : node.tagName ? `${node.tagName}(${node.childNodes.map(outline).join(' ')})` : '';
const body = (html) => parse(html).childNodes.at(-1).childNodes.at(-1).childNodes.map(outline).join(' ');
const whole = 'article(film-card(p(June 6)) p(two) p(three)) footer(f)';
const swallowed = 'article(film-card(p(June 6) p(two) p(three))) footer(f)';

const require = createRequire(import.meta.url);
for (const name of ['@minify-html/node', 'html-minifier-terser', '@swc/html']) console.log(`${name} ${require(`${name}/package.json`).version}`);
const rows = [
  ['source', body(card), whole],
  ['@minify-html/node', body(rust(card)), swallowed],
  ['  with keep_closing_tags', body(rust(card, { keep_closing_tags: true })), whole],
  ['  a list instead of a paragraph', String(body(rust(list)) === body(list)), 'true'],
  ['  the seven other elements', String(body(rust(known)) === body(known)), 'true'],
  ['html-minifier-terser', body(await terser(card, { removeOptionalTags: true, collapseWhitespace: true })), whole],
  ['@swc/html', body((await swc(card, {})).code), whole],
];
console.log(`@minify-html/node writes: ${rust(card)}`);
for (const [name, seen] of rows) console.log(`${name}: ${seen}`);
const same = rows.every(([, seen, found]) => seen === found);
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-29.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs
