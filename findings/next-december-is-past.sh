#!/usr/bin/env bash
# An engineer expects: a parser that reads "next Friday" and "in two months" from the day of an article also reads "next December",
# "last June" and "June next year", or leaves them alone.
# What happens: chrono-node 2.10.3 reads only the name of the month, without the word that decides, and takes the year in which that
# month is nearest. In an article of 23 February 2024 "next December" is December 2023, "last June" is June 2024, and "June next
# year" is two dates, June 2024 and February 2025. `forwardDate` turns the first around and the second not.
# Why it matters: announcements of films are written in these words ("opens next December"). The month is marked as certain, so a
# caller that only checks whether month and day were read believes a date on the wrong side of today. The German parser reads none.
# Seen on 2026-11-30.
set -euo pipefail

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts chrono-node@2.10.3

cat > parse.mjs <<'JS'
import * as chrono from 'chrono-node';
const article = { instant: new Date('2024-02-23T12:00:00Z'), timezone: 0 };
const month = ({ text, start }) => `"${text}" ${start.get('year')}-${String(start.get('month')).padStart(2, '0')}`;
const read = (parser, text, options) => parser.parse(text, article, options).map(month).join(' and ') || 'nothing';
for (const text of ['in two months', 'next December', 'last June', 'June next year']) {
  console.log(`${text}: ${read(chrono, text)}; forwardDate: ${read(chrono, text, { forwardDate: true })}`);
}
for (const text of ['in zwei Monaten', 'nächsten Dezember', 'letzten Juni']) console.log(`${text}: ${read(chrono.de, text)}`);
JS
seen=$(node parse.mjs)
printf '%s\n' "$seen" | sed 's/^/    /'
expected='in two months: "in two months" 2024-04; forwardDate: "in two months" 2024-04
next December: "December" 2023-12; forwardDate: "December" 2024-12
last June: "June" 2024-06; forwardDate: "June" 2024-06
June next year: "June" 2024-06 and "next year" 2025-02; forwardDate: "June" 2024-06 and "next year" 2025-02
in zwei Monaten: "in zwei Monaten" 2024-04
nächsten Dezember: nothing
letzten Juni: nothing'
if [ "$seen" = "$expected" ]; then echo 'As found.'; else echo 'CHANGED: not as found on 2026-11-30.'; exit 1; fi
