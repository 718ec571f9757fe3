#!/usr/bin/env bash
# An engineer expects: a comma in an iCalendar text is written `\,` and every reader gives it back as a comma, in NAME and
# CATEGORIES as in SUMMARY; a language parameter (`SUMMARY;LANGUAGE=de:`) is an addition that may be ignored.
# What happens, with one valid calendar: ical.js 2.2.1 gives "Film\, Funk" for NAME, with the backslash (it does not know RFC
# 7986's NAME, so its text is left as it stands), and "Film, Funk" for CATEGORIES. node-ical 0.27.2 reads both, but a SUMMARY
# with a language is not a string for it but `{ params, val }`, which a template writes as "[object Object]". ts-ics 2.4.6
# drops NAME, and of two CATEGORIES lines (allowed) it keeps the last.
# Why it matters: whoever publishes a calendar tests it in one reader. What all three read alike: no comma in NAME and
# CATEGORIES, X-WR-CALNAME beside NAME, one CATEGORIES line, no LANGUAGE on SUMMARY.
# Seen on 2026-11-29.
set -euo pipefail

room=$(mktemp -d)
trap 'rm -rf "$room" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ical.js@2.2.1 node-ical@0.27.2 ts-ics@2.4.6

cat > look.mjs <<'LOOK'
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';

const calendar = (...lines) => ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Example//Films//DE', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines) => ['BEGIN:VEVENT', 'UID:1@example.org', 'DTSTAMP:20261129T000000Z', 'DTSTART;VALUE=DATE:20270606', ...lines, 'END:VEVENT'];
const rich = calendar('NAME:Film\\, Funk', ...event('SUMMARY;LANGUAGE=de:Ballerina', 'CATEGORIES:Film\\, Funk,Kino', 'CATEGORIES:Premieren'));
const plain = calendar('NAME:Film und Funk', 'X-WR-CALNAME:Film und Funk', ...event('SUMMARY:Ballerina', 'CATEGORIES:Kino,Premieren'));

const readers = {
  'ical.js'(text) {
    const root = new ICAL.Component(ICAL.parse(text));
    const first = root.getFirstSubcomponent('vevent');
    return { name: root.getFirstPropertyValue('name'), categories: first.getAllProperties('categories').flatMap((property) => property.getValues()), summary: first.getFirstPropertyValue('summary') };
  },
  'node-ical'(text) {
    const read = nodeIcal.sync.parseICS(text);
    const { categories, summary } = Object.values(read).find(({ type }) => type === 'VEVENT');
    return { name: read.vcalendar.name, categories, summary };
  },
  'ts-ics'(text) {
    const { name, events: [{ categories, summary }] } = convertIcsCalendar(undefined, text);
    return { name, categories, summary };
  },
};
const found = {
  'ical.js': { name: 'Film\\, Funk', categories: ['Film, Funk', 'Kino', 'Premieren'], summary: 'Ballerina' },
  'node-ical': { name: 'Film, Funk', categories: ['Film, Funk', 'Kino', 'Premieren'], summary: { params: { LANGUAGE: 'de' }, val: 'Ballerina' } },
  'ts-ics': { categories: ['Premieren'], summary: 'Ballerina' },
};
const alike = { name: 'Film und Funk', categories: ['Kino', 'Premieren'], summary: 'Ballerina' };
let same = true;
for (const [name, read] of Object.entries(readers)) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  const [hard, easy] = [read(rich), read(plain)].map((value) => JSON.stringify(value));
  console.log(`${name} ${version}\n  with commas, two lines, a language: ${hard}\n  without: ${easy}`);
  same = same && hard === JSON.stringify(found[name]) && easy === JSON.stringify(alike);
}
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-29.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs
