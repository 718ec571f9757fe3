#!/usr/bin/env bash
# An engineer expects: `LL` is the long date of a language in Day.js, as it is in Moment.js, and says in words what `Intl` says:
# "7. června 2025" in Czech, as a library's own long format is the one that somebody has checked.
# What happens (dayjs 1.11.23, localizedFormat): "7. červen 2025" in Czech, "7. jún 2025" in Slovak, "7 Ιούνιος 2025" in Greek: the month
# stands in the nominative, as above the sheet of a calendar. Catalan has a capital and lacks a "de", "7 Juny de 2025". Croatian knows
# both forms and chooses by the letters of the format: `D MMMM` is "7 lipnja", and its own `LL`, which has a full stop behind the day,
# "7. lipanj 2025". A full stop in a format of one's own does the same to Polish, Russian and Ukrainian, whose `LL` is right. Finnish is
# right in `LL` alone. Bosnian says "2 days ago" in English. date-fns 4.4.0 (`PPP`) and Intl of Node 20 decline all of them.
# Why it matters: month names are declined in half of Europe, and a date in a sentence in the nominative reads like a machine's. No test
# that looks for a day, a month and a year fails. Write dates with Intl and keep the library for arithmetic.
# Seen on 2026-11-30.
set -euo pipefail

command -v npm >/dev/null || { echo 'missing: npm'; exit 2; }
room=$(mktemp -d)
trap 'rm -rf "$room" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts dayjs@1.11.23 date-fns@4.4.0

cat > look.mjs <<'LOOK'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import dayjs from 'dayjs';
import localizedFormat from 'dayjs/plugin/localizedFormat.js';
import relativeTime from 'dayjs/plugin/relativeTime.js';
import { format } from 'date-fns';
import { bs, ca, cs, el, fi, hr, pl, ru, sk, uk } from 'date-fns/locale';

dayjs.extend(localizedFormat);
dayjs.extend(relativeTime);
const load = createRequire(import.meta.url);
const locales = { cs, sk, el, ca, hr, pl, ru, uk, fi, bs };
const found = { // LL, D MMMM, D. MMMM, date-fns, Intl
  cs: ['7. červen 2025', '7 červen', '7. červen', '7. června 2025', '7. června 2025'],
  sk: ['7. jún 2025', '7 jún', '7. jún', '7. júna 2025', '7. júna 2025'],
  el: ['7 Ιούνιος 2025', '7 Ιούνιος', '7. Ιούνιος', '7 Ιουνίου 2025', '7 Ιουνίου 2025'],
  ca: ['7 Juny de 2025', '7 Juny', '7. Juny', '7 de juny 2025', '7 de juny del 2025'],
  hr: ['7. lipanj 2025', '7 lipnja', '7. lipanj', '7. lipnja 2025.', '7. lipnja 2025.'],
  pl: ['7 czerwca 2025', '7 czerwca', '7. czerwiec', '7 czerwca 2025', '7 czerwca 2025'],
  ru: ['7 июня 2025 г.', '7 июня', '7. июнь', '7 июня 2025 г.', '7 июня 2025 г.'],
  uk: ['7 червня 2025 р.', '7 червня', '7. червень', '7-е червня 2025 р.', '7 червня 2025 р.'],
  fi: ['7. kesäkuuta 2025', '7 kesäkuu', '7. kesäkuu', '7. kesäkuuta 2025', '7. kesäkuuta 2025'],
};
const plain = (text) => text.replaceAll(/\s/gu, ' '); // Intl has spaces that do not break
console.log(`dayjs ${JSON.parse(readFileSync('node_modules/dayjs/package.json', 'utf8')).version}, node ${process.version}, cldr ${process.versions.cldr}`);
let same = true;
for (const [language, expected] of Object.entries(found)) {
  load(`dayjs/locale/${language}`);
  const day = dayjs('2025-06-07T12:00').locale(language);
  const seen = [day.format('LL'), day.format('D MMMM'), day.format('D. MMMM'), format(new Date(2025, 5, 7), 'PPP', { locale: locales[language] }), new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(2025, 5, 7))].map(plain);
  console.log(`  ${language}: LL ${seen[0]} | D MMMM ${seen[1]} | D. MMMM ${seen[2]} | date-fns ${seen[3]} | Intl ${seen[4]}`);
  same = same && seen.every((text, at) => text === expected[at]);
}
load('dayjs/locale/bs');
const ago = dayjs('2025-06-07').locale('bs').from(dayjs('2025-06-09'));
console.log(`  bs: ${ago}`);
same = same && ago === '2 days ago';
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-30.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs
