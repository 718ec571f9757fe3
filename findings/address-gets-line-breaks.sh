#!/usr/bin/env bash
# An engineer expects: what a generator of feeds is given for `id`, `guid`, `link` and `title` is what stands between the tags, escaped
# where XML asks for it. An `&` in an address changes nothing for its readers.
# What happens: feedsmith 3.0.1 puts a text with `&` or `<` into CDATA, and CDATA on a line of its own: the text of the element then has a
# line break and spaces on both sides. `https://paper.example/?p=7` is the id of an entry; `https://paper.example/?p=7&lang=de` is
# "\n      https://paper.example/?p=7&lang=de\n    ". So are titles ("Q & A") and contents. Its own parser trims, so that a test that reads
# back what was written passes. rss-parser 3.13.0 gives `link`, `guid` and `title` with the breaks. Atom forbids them: "there MUST NOT be
# any white space in a Date construct or in any IRI" (https://www.rfc-editor.org/rfc/rfc4287#section-2). `feed` 6.0.0 writes the id as it is.
# Why it matters: an id is compared as a string. A feed that moves to this package, or whose addresses get a second parameter (a language,
# an edition), has new ids for readers that do not trim, which show every article a second time, and links that begin with a line break.
# Give ids without `&`, or take the white space around CDATA out of the result.
# Seen on 2026-11-30.
set -euo pipefail

command -v npm >/dev/null || { echo 'missing: npm'; exit 2; }
room=$(mktemp -d)
trap 'rm -rf "$room" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts feedsmith@3.0.1 feed@6.0.0 rss-parser@3.13.0

cat > look.mjs <<'LOOK'
import { readFileSync } from 'node:fs';
import { Feed } from 'feed';
import { generateAtomFeed, generateRssFeed, parseAtomFeed } from 'feedsmith';
import Parser from 'rss-parser';

const plain = 'https://paper.example/?p=7';
const both = 'https://paper.example/?p=7&lang=de';
const day = new Date(Date.UTC(2025, 5, 6));
const atom = (id) => generateAtomFeed({ title: 'Films', id: 'https://paper.example/', updated: day, entries: [{ id, title: 'One', updated: day, links: [{ href: id }] }] });
const rss = generateRssFeed({ title: 'Films', link: 'https://paper.example/', description: 'Articles', items: [{ title: 'Q & A', link: both, guid: { value: both, isPermaLink: true } }] });
const other = new Feed({ title: 'Films', id: 'https://paper.example/', copyright: 'Paper', updated: day });
other.addItem({ title: 'One', id: both, link: both, date: day });
const entryId = (xml) => /<entry>[^]*?<id>([^]*?)<\/id>/.exec(xml)[1];
const item = (await new Parser().parseString(rss)).items[0];

const seen = {
  'id without &, in the file': entryId(atom(plain)),
  'id with &, in the file': entryId(atom(both)),
  'id with &, feedsmith reads': parseAtomFeed(atom(both)).entries[0].id,
  'id with &, by the package feed': entryId(other.atom1()),
  'link, rss-parser reads': item.link,
  'guid, rss-parser reads': item.guid,
  'title, rss-parser reads': item.title,
};
const found = [plain, `\n      <![CDATA[${both}]]>\n    `, both, 'https://paper.example/?p=7&amp;lang=de', `\n        ${both}\n      `, `\n        ${both}\n      `, '\n        Q & A\n      '];
console.log(`feedsmith ${JSON.parse(readFileSync('node_modules/feedsmith/package.json', 'utf8')).version}`);
for (const [what, text] of Object.entries(seen)) console.log(`  ${what}: ${JSON.stringify(text)}`);
const same = Object.values(seen).every((text, at) => text === found[at]);
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-30.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs
