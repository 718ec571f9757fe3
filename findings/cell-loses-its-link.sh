#!/usr/bin/env bash
# An engineer expects: where HTML becomes Portable Text, a link in a table's cell is a link as in a paragraph: the words have a mark,
# and the block they are in keeps its definition, with the address, in `markDefs`. Both the links and the rule for tables are the
# package's own.
# What happens: in @portabletext/html 2.0.1 (and block-tools 6.0.4, which is built on it) the words in the cell keep the mark, and
# `markDefs` beside them is empty: the address is nowhere in the result. Definitions are gathered on the side and given out at the
# end, to the blocks at the top only. A rule of one's own that calls `next(element.childNodes)` for blocks within a block loses
# them in the same way; converting the inside by a call of its own keeps them.
# Why it matters: a migration drops each address in a table or a box, without an error, and nothing that shows the text later can
# make the link again. Look for marks that no definition answers, or give `htmlToPortableText` the inside.
# Seen on 2026-11-29.
set -euo pipefail

room=$(mktemp -d)
trap 'rm -rf "$room" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @portabletext/html@2.0.1 @portabletext/block-tools@6.0.4 @portabletext/schema@3.1.0 jsdom@26.1.0

cat > look.mjs <<'LOOK'
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { htmlToBlocks } from '@portabletext/block-tools';
import { htmlToPortableText } from '@portabletext/html';
import { createTableRule } from '@portabletext/html/rules';
import { compileSchema, defineSchema } from '@portabletext/schema';

const list = (name, of) => ({ name, type: 'array', of });
const object = (name, ...fields) => ({ type: 'object', name, fields });
const blocks = [{ type: 'block' }];
const schema = compileSchema(defineSchema({
  styles: [{ name: 'normal' }],
  annotations: [{ name: 'link', fields: [{ name: 'href', type: 'string' }] }],
  blockObjects: [
    { name: 'table', fields: [list('rows', [object('row', list('cells', [object('cell', list('value', blocks))]))])] },
    { name: 'box', fields: [list('content', blocks)] },
  ],
}));
const parseHtml = (html) => new JSDOM(html).window.document;
const boxOf = (content) => ({ deserialize: (element, next, block) => (element.tagName?.toLowerCase() === 'aside' ? block({ _type: 'box', content: content(element, next) }) : undefined) });
const options = (...rules) => ({ schema, parseHtml, rules });
const table = createTableRule({ schema });
const byNext = boxOf((element, next) => next(element.childNodes));
const byItself = boxOf((element) => htmlToPortableText(element.innerHTML, options()));

const words = '<p>See <a href="https://example.com/">this</a>.</p>';
const cell = `<table><tr><td>${words}</td></tr></table>`;
// What the marks in the one text block of a result point at, however deep that block is.
function addresses(result) {
  const texts = [];
  JSON.stringify(result, (_key, value) => { if (value?._type === 'block') texts.push(value); return value; });
  return texts.flatMap(({ children, markDefs }) => children.flatMap(({ marks }) => marks).map((mark) => markDefs.find(({ _key }) => _key === mark)?.href ?? 'a mark without a definition')).join();
}
const seen = {
  'in a paragraph': addresses(htmlToPortableText(words, options())),
  'in a cell': addresses(htmlToPortableText(cell, options(table))),
  'in a cell, block-tools': addresses(htmlToBlocks(cell, schema, { parseHtml, rules: [table] })),
  'in a box, by next()': addresses(htmlToPortableText(`<aside>${words}</aside>`, options(byNext))),
  'in a box, by a call of its own': addresses(htmlToPortableText(`<aside>${words}</aside>`, options(byItself))),
};
const lost = 'a mark without a definition', kept = 'https://example.com/';
const found = { 'in a paragraph': kept, 'in a cell': lost, 'in a cell, block-tools': lost, 'in a box, by next()': lost, 'in a box, by a call of its own': kept };
const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version}`;
console.log(['@portabletext/html', '@portabletext/block-tools'].map(version).join(', '));
for (const [where, what] of Object.entries(seen)) console.log(`  ${where}: ${what}`);
const same = JSON.stringify(seen) === JSON.stringify(found);
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-29.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs
