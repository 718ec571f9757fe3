#!/usr/bin/env bash
# An engineer expects: a parser of dates in prose reads a weekend as box office reports print it, "June 6–8, 2025", with the en dash
# that style guides ask for, as it reads it with a hyphen.
# What happens: chrono-node 2.10.3 reads "June 6-8, 2025" and "6–8 June 2025" as days of 2025. Of "June 6–8, 2025" it reads only
# "June 6", drops the year that stands there, and takes one near the day of the article: 2024 for an article of February 2024.
# German with the same dash is read whole.
# Why it matters: the date is a year off, in the notation of carefully typeset articles only, and looks certain: month and day are
# reported as known. Replace en dashes between numbers by hyphens before parsing (the length stays, so places do too).
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
const day = (parts) => ['year', 'month', 'day'].map((part) => String(parts.get(part)).padStart(2, '0')).join('-');
for (const [language, text] of [['en', 'June 6-8, 2025'], ['en', 'June 6–8, 2025'], ['en', '6–8 June 2025'], ['de', '6.–8. Juni 2025']]) {
  const [found] = chrono[language].parse(text, article);
  console.log(`${text}: "${found.text}", ${day(found.start)}${found.end ? ` to ${day(found.end)}` : ''}, year ${found.start.isCertain('year') ? 'read' : 'guessed'}`);
}
JS
seen=$(node parse.mjs)
printf '%s\n' "$seen" | sed 's/^/    /'
expected='June 6-8, 2025: "June 6-8, 2025", 2025-06-06 to 2025-06-08, year read
June 6–8, 2025: "June 6", 2024-06-06, year guessed
6–8 June 2025: "6–8 June 2025", 2025-06-06 to 2025-06-08, year read
6.–8. Juni 2025: "6.–8. Juni 2025", 2025-06-06 to 2025-06-08, year read'
if [ "$seen" = "$expected" ]; then echo 'As found.'; else echo 'CHANGED: not as found on 2026-11-30.'; exit 1; fi
