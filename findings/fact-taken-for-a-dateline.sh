#!/usr/bin/env bash
# An engineer expects: a reader mode drops what is around the article; a date in a sentence of the article is prose, and
# `<time>` the best markup for it.
# What happens: defuddle 0.19.4 takes dates near the start and the end for datelines. Within 200 characters of either, `<time>`
# goes, with its words: "It opens  in cinemas." Of the first three elements below the headline, one of less than 300 characters
# that names a full date ("June 7, 2025", in any markup or none) goes as a whole: mostly the lead. A list of short items at the
# end ("In cinemas: June 7") goes as well. In the middle all of it stays. The date also becomes the date of publication, where
# the page names none (from `<time>` anywhere, from words below the headline); a page that does (article:published_time) has
# that right, and loses the words just so. Readability 0.6.0 keeps every word.
# Why it matters: "It opens on …" is how articles about films begin and end: readers get a sentence without its date, no lead,
# or an article dated by the film. A day without its year stays in a lead, and a custom element instead of `<time>` stays in a
# last line; state article:published_time always.
# Seen on 2026-11-29.
set -euo pipefail

room=$(mktemp -d)
trap 'rm -rf "$room" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts defuddle@0.19.4 linkedom@0.18.15 @mozilla/readability@0.6.0 jsdom@26.1.0

cat > look.mjs <<'LOOK'
import { readFileSync } from 'node:fs';
import { Defuddle } from 'defuddle/node';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';

const prose = (at) => `<p>Paragraph ${at} of the story goes on for a while, with commas, clauses, and plenty of words, so that it counts as an article in the eyes of a reader mode, as it should.</p>`;
const many = (from) => [0, 1, 2, 3].map((step) => prose(from + step)).join('');
const page = ({ start = '', middle = '', end = '', head = '' }) => `<!doctype html><html lang="en"><head><title>Ballerina: what we know</title>${head}</head>
<body><main><article><h1>Ballerina: what we know</h1>${start}${many(1)}${middle}${many(5)}${end}</article></main></body></html>`;
const stated = '<meta property="article:published_time" content="2024-01-01T00:00:00Z">';
const sentence = '<p>It opens <time datetime="2025-06-07">June 7</time> in cinemas.</p>';
const own = '<p>It opens <film-fact>June 7</film-fact> in cinemas.</p>';
const lead = '<p>The film opens on June 7, 2025 in cinemas of the whole country, says its distributor.</p>';
const longLead = lead.replace('distributor.', 'distributor, who had promised it for the winter before, then for the spring, and who says now that nothing will be changed again, whatever else may happen in the weeks from here to there, in the film or around it, and whoever may ask for it, be it in the press or in the trade.');
const list = '<ul><li>In cinemas: June 7</li><li>At home: August 8</li></ul>';
const cases = { // page, what is left of our words by defuddle, its date of publication
  'time, end': [{ end: sentence }, 'It opens in cinemas.', '2025-06-07'],
  'time, end, date stated': [{ end: sentence, head: stated }, 'It opens in cinemas.', '2024-01-01'],
  'time, middle': [{ middle: sentence }, 'It opens June 7 in cinemas.', '2025-06-07'],
  'own element, end': [{ end: own }, 'It opens June 7 in cinemas.', ''],
  'short lead': [{ start: lead }, '', '2025-06-07'],
  'short lead, date stated': [{ start: lead, head: stated }, '', '2024-01-01'],
  'short lead, middle': [{ middle: lead }, 'whole', ''],
  'short lead, day without year': [{ start: lead.replace(', 2025', '') }, 'whole', ''],
  'long lead': [{ start: longLead }, 'whole', '2025-06-07'],
  'list, end': [{ end: list }, '', ''],
  'list, middle': [{ middle: list }, 'whole', ''],
};
const words = (html) => JSDOM.fragment(html.replace(/<\/(p|li|h1)>/g, ' ')).textContent.replace(/\s+/g, ' ').trim();
const ours = (html) => words(html).replace(/Ballerina: what we know ?/g, '').replace(/Paragraph \d.*?should\. ?/g, '').trim();

for (const name of ['defuddle', '@mozilla/readability']) console.log(`${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version}`);
let same = true;
for (const [name, [parts, left, published]] of Object.entries(cases)) {
  const html = page(parts);
  const source = words((parts.start ?? '') + (parts.middle ?? '') + (parts.end ?? ''));
  const read = await Defuddle(html, 'https://paper.example/films/ballerina', {});
  const seen = ours(read.content);
  const other = ours(new Readability(new JSDOM(html, { url: 'https://paper.example/films/ballerina' }).window.document).parse().content);
  console.log(`  ${name}: "${seen}", published ${read.published.slice(0, 10) || '(none)'}${other === source ? '' : `; Readability "${other}"`}`);
  same = same && seen === (left === 'whole' ? source : left) && read.published.slice(0, 10) === published && other === source;
}
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-29.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs
