#!/usr/bin/env bash
# An engineer expects: a date in front matter that is no day, `2025-06-31` or `2025-13-01`, is an error, or stays the text that it is.
# What happens: gray-matter 4.0.3, front-matter 4.0.2 and js-yaml 4.1.1 make another day of it, without a word: 1 July 2025 and 1 January 2026. A month as
# Wikidata exports it, `2025-06-00`, becomes 31 May, and the hour 25 is one o'clock of the next day. yaml 2.9.1 does the same where it is
# asked for YAML 1.1. js-yaml 5.5.0 and yaml with YAML 1.2 have no dates: they give the text. In TOML, where dates are a type and have to
# be days, smol-toml 1.9.1 and @iarna/toml 2.2.5 refuse the month 13, and read `2025-06-31` as 1 July; toml 5.0.1 refuses both.
# Why it matters: a slip of the hand publishes a release on another day, in another month or year, and what a schema checks afterwards is a
# valid Date. Quote dates in front matter and check the text, or compare the Date's ISO day with the source.
# Seen on 2026-11-30.
set -euo pipefail

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts gray-matter@4.0.3 front-matter@4.0.2 js-yaml@5.5.0 js-yaml-4@npm:js-yaml@4.1.1 yaml@2.9.1 smol-toml@1.9.1 @iarna/toml@2.2.5 toml@5.0.1

cat > look.mjs <<'LOOK'
import iarna from '@iarna/toml';
import frontMatter from 'front-matter';
import matter from 'gray-matter';
import { load as load5 } from 'js-yaml';
import yaml4 from 'js-yaml-4';
import { parse as smol } from 'smol-toml';
import toml from 'toml';
import { parse as yaml } from 'yaml';

const block = (day) => `---\nday: ${day}\n---\n`;
const readers = {
  'gray-matter': (day) => matter(block(day)).data.day,
  'front-matter': (day) => frontMatter(block(day)).attributes.day,
  'js-yaml 4': (day) => yaml4.load(`day: ${day}`).day,
  'yaml, 1.1': (day) => yaml(`day: ${day}`, { version: '1.1' }).day,
  'js-yaml 5': (day) => load5(`day: ${day}`).day,
  'yaml, 1.2': (day) => yaml(`day: ${day}`).day,
  'smol-toml': (day) => smol(`day = ${day}`).day,
  '@iarna/toml': (day) => iarna.parse(`day = ${day}`).day,
  toml: (day) => toml.parse(`day = ${day}`).day,
};
const days = ['2025-06-31', '2025-13-01', '2025-06-00', '2025-06-06T25:00:00Z'];
const moved = ['2025-07-01', '2026-01-01', '2025-05-31', '2025-06-07T01:00'];
const [text, half, strict] = [days, ['2025-07-01', 'error', 'error', 'error'], ['error', 'error', 'error', 'error']];
const expected = { 'gray-matter': moved, 'front-matter': moved, 'js-yaml 4': moved, 'yaml, 1.1': moved, 'js-yaml 5': text, 'yaml, 1.2': text, 'smol-toml': half, '@iarna/toml': half, toml: strict };

function read(reader, day) {
  try {
    const value = reader(day);
    return value instanceof Date ? new Date(+value).toISOString().slice(0, day.includes('T') ? 16 : 10) : value;
  } catch {
    return 'error';
  }
}
console.log(`    of ${days.join(', ')}`);
let same = true;
for (const [name, reader] of Object.entries(readers)) {
  const seen = days.map((day) => read(reader, day));
  console.log(`    ${name}: ${seen.join(', ')}`);
  same = same && seen.join() === expected[name].join();
}
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-30.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs
