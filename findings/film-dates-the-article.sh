#!/usr/bin/env bash
# An engineer expects: a page may describe several things in JSON-LD, the article and the film it is about; whoever wants the
# article's date and author reads them from the NewsArticle.
# What happens: defuddle 0.19.4 reads `datePublished`, `author` and `description` from everything at the top level, whatever
# its type, and joins what it finds: an article of 2025 by A Reporter about a film of 1999 was published on "2025-01-01,
# 1999-06-07" by "A Reporter, A Screenwriter". Two scripts or one @graph, all the same; with the Movie alone the article *is*
# of 1999, and its summary is the film's. <meta name="author"> and "description" come first; article:published_time does not.
# The Movie inside of the article (`about`, `mentions`) is left alone. Readability 0.6.0 reads the article's only.
# Why it matters: structured data that a widget adds to the page for search engines changes who wrote the article and when,
# for those who save it. A date in two parts is no date: sorting and citing fail without a word. Nest the film in the article.
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

const context = 'https://schema.org';
const movie = { '@type': 'Movie', name: 'Ballerina', datePublished: '1999-06-07', description: 'A dancer takes revenge.', author: { '@type': 'Person', name: 'A Screenwriter' } };
const article = { '@type': 'NewsArticle', headline: 'What we know', datePublished: '2025-01-01', description: 'Dates and names.', author: { '@type': 'Person', name: 'A Reporter' } };
const script = (data) => `<script type="application/ld+json">${JSON.stringify({ '@context': context, ...data })}</script>`;
const metas = '<meta name="author" content="A Reporter"><meta name="description" content="Dates and names."><meta property="article:published_time" content="2025-01-01">';
const prose = [1, 2, 3, 4, 5].map((at) => `<p>Paragraph ${at} of the story goes on for a while, with commas, clauses, and plenty of words, so that it counts as an article in the eyes of a reader mode, as it should.</p>`).join('');
const page = (head) => `<!doctype html><html lang="en"><head><title>What we know</title>${head}</head><body><main><article><h1>What we know</h1>${prose}</article></main></body></html>`;

const right = '2025-01-01 | A Reporter | Dates and names.';
const joined = '2025-01-01, 1999-06-07 | A Reporter, A Screenwriter | Dates and names., A dancer takes revenge.';
const cases = {
  'article alone': [script(article), right],
  'article and film': [script(article) + script(movie), joined],
  'one @graph': [script({ '@graph': [article, movie] }), joined],
  'film alone': [script(movie), '1999-06-07 | A Screenwriter | A dancer takes revenge.'],
  'article and film, metas': [metas + script(article) + script(movie), '2025-01-01, 1999-06-07 | A Reporter | Dates and names.'],
  'film nested as about': [script({ ...article, about: movie }), right],
};
for (const name of ['defuddle', '@mozilla/readability']) console.log(`${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version}`);
let same = true;
for (const [name, [head, found]] of Object.entries(cases)) {
  const html = page(head);
  const { published, author, description } = await Defuddle(html, 'https://paper.example/films/ballerina', {});
  const seen = [published, author, description].join(' | ');
  const other = new Readability(new JSDOM(html).window.document).parse();
  const readability = `${other.publishedTime ?? ''} | ${other.byline ?? ''}`;
  console.log(`  ${name}: ${seen}; Readability: ${readability}`);
  same = same && seen === found && readability === (name === 'film alone' ? ' | ' : '2025-01-01 | A Reporter');
}
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-29.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs
