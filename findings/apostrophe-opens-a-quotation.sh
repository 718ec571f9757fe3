#!/usr/bin/env bash
# An engineer expects: `typographer` of markdown-it makes the apostrophe of a possessive curly, `Ballerina’s`, whatever the name before
# it is marked up with: `*Ballerina*'s` in Markdown, or `<x-film>Ballerina</x-film>'s` with `html: true`.
# What happens (markdown-it 15.0.3): after `*Ballerina*` it does. After a tag it looks at the last character of the tag, `>`, and takes
# the apostrophe for a mark that opens a quotation: straight if nothing closes it, and if a plural possessive follows in the paragraph,
# the two are a pair: "Ballerina‘s star and the films’ fans". With `quotes: '„“‚‘'`, for German, "Ballerina‚s star and the films‘ fans".
# `<b>` and every other tag do the same. `<x-film>Ballerina's</x-film>`, with the apostrophe inside, is right.
# remark-smartypants 3.0.3 (with remark-parse 11 and rehype-raw 7) writes all of them right.
# Why it matters: names of films and people are what inline components hold, and English and German put an apostrophe after names. Most
# sentences merely stay straight, so that the wrong mark shows in the few that have a second apostrophe. Write `’` by hand after a tag.
# Seen on 2026-11-30.
set -euo pipefail

command -v npm >/dev/null || { echo 'missing: npm'; exit 2; }
room=$(mktemp -d)
trap 'rm -rf "$room" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts markdown-it@15.0.3 unified@11.0.5 remark-parse@11.0.0 remark-smartypants@3.0.3 remark-rehype@11.1.2 rehype-raw@7.0.0 rehype-stringify@10.0.1

cat > look.mjs <<'LOOK'
import { readFileSync } from 'node:fs';
import markdownIt from 'markdown-it';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import remarkSmartypants from 'remark-smartypants';
import { unified } from 'unified';

const english = markdownIt({ html: true, typographer: true });
const german = markdownIt({ html: true, typographer: true, quotes: '„“‚‘' });
const smart = unified().use(remarkParse).use(remarkSmartypants).use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw).use(rehypeStringify);
const others = "'s star and the films' fans";
const cases = [ // Markdown, English, German, remark-smartypants
  [`*Ballerina*${others}`, '<em>Ballerina</em>’s star and the films’ fans', '<em>Ballerina</em>’s star and the films’ fans', '<em>Ballerina</em>’s star and the films’ fans'],
  [`<x-film>Ballerina</x-film>${others}`, '<x-film>Ballerina</x-film>‘s star and the films’ fans', '<x-film>Ballerina</x-film>‚s star and the films‘ fans', '<x-film>Ballerina</x-film>’s star and the films’ fans'],
  [`<b>Ballerina</b>${others}`, '<b>Ballerina</b>‘s star and the films’ fans', '<b>Ballerina</b>‚s star and the films‘ fans', '<b>Ballerina</b>’s star and the films’ fans'],
  ["<x-film>Ballerina</x-film>'s star", "<x-film>Ballerina</x-film>'s star", "<x-film>Ballerina</x-film>'s star", '<x-film>Ballerina</x-film>’s star'],
  ["<x-film>Ballerina's</x-film> star and the films' fans", '<x-film>Ballerina’s</x-film> star and the films’ fans', '<x-film>Ballerina’s</x-film> star and the films’ fans', '<x-film>Ballerina’s</x-film> star and the films’ fans'],
];
console.log(`markdown-it ${JSON.parse(readFileSync('node_modules/markdown-it/package.json', 'utf8')).version}`);
let same = true;
for (const [text, ...expected] of cases) {
  const seen = [english.renderInline(text), german.renderInline(text), String(smart.processSync(text)).replace(/^<p>|<\/p>$/g, '')];
  console.log(`  ${text}\n    English: ${seen[0]}\n    German: ${seen[1]}\n    remark-smartypants: ${seen[2]}`);
  same = same && seen.every((html, at) => html === expected[at]);
}
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-30.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs
