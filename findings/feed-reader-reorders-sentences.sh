#!/usr/bin/env bash
# An engineer expects: in Atom, `<content type="xhtml">` is the careful choice: markup as XML, nothing escaped twice; a reader
# either shows it or falls back to its text, in the order in which it was written.
# What happens: rss-parser 3.13.0 builds the content from an object tree that keeps text and elements apart. "It opens <b>June
# 7</b> in <i>cinemas</i>." becomes "It opens  in .<b>June 7</b><i>cinemas</i>": all text first, then the elements, grouped
# by name: of "<b>one</b> <i>two</i> <b>three</b>" the <b>s come first. `contentSnippet` says "It opens  in .June 7cinemas".
# A title of type xhtml is not a string but an object. feedsmith 3.0.1 gives both as they were written.
# Why it matters: facts, links and stress stand inside sentences, as our components do; who offers them as XHTML has them
# torn out, and who reads foreign feeds publishes sentences that nobody wrote. `type="html"` (escaped) is read right by both.
# Seen on 2026-11-29.
set -euo pipefail

room=$(mktemp -d)
trap 'rm -rf "$room" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts rss-parser@3.13.0 feedsmith@3.0.1

cat > look.mjs <<'LOOK'
import { readFileSync } from 'node:fs';
import Parser from 'rss-parser';
import { parseFeed } from 'feedsmith';

const sentence = 'It opens <b>June 7</b> in <i>cinemas</i>, <b>at last</b>.';
const xhtml = (inside) => `<div xmlns="http://www.w3.org/1999/xhtml">${inside}</div>`;
const escaped = (text) => text.replaceAll('<', '&lt;');
const feed = (content, title) => `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Films</title><id>urn:x:1</id><updated>2026-11-29T00:00:00Z</updated>
<entry>${title}<id>urn:x:2</id><updated>2026-11-29T00:00:00Z</updated><author><name>A</name></author><link href="https://paper.example/1"/>${content}</entry></feed>`;
const asXhtml = feed(`<content type="xhtml">${xhtml(sentence)}</content>`, `<title type="xhtml">${xhtml('<i>Ballerina</i> opens')}</title>`);
const asHtml = feed(`<content type="html">${escaped(sentence)}</content>`, '<title>Ballerina opens</title>');

const parser = new Parser();
const readers = {
  async 'rss-parser'(text) { const { content, contentSnippet, title } = (await parser.parseString(text)).items[0]; return [content, contentSnippet, typeof title]; },
  feedsmith(text) { const { content, title } = parseFeed(text).feed.entries[0]; return [content.value, typeof title.value]; },
};
const found = {
  'rss-parser': [
    ['<div type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">It opens  in , .<b>June 7</b><b>at last</b><i>cinemas</i></div></div>', 'It opens  in , .June 7at lastcinemas', 'object'],
    [sentence, 'It opens June 7 in cinemas, at last.', 'string'],
  ],
  feedsmith: [[sentence, 'string'], [sentence, 'string']],
};
let same = true;
for (const [name, read] of Object.entries(readers)) {
  console.log(`${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version}`);
  for (const [at, [type, text]] of [['xhtml', asXhtml], ['html', asHtml]].entries()) {
    const seen = JSON.stringify(await read(text));
    console.log(`  ${type}: ${seen}`);
    same = same && seen === JSON.stringify(found[name][at]);
  }
}
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-29.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs
