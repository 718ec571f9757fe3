#!/usr/bin/env bash
# An engineer expects: the new date types spare the old trouble: a month without a day is `Temporal.PlainYearMonth`, and
# `.toLocaleString('en')` writes "June 2025", as PlainDate writes "June 6, 2025".
# What happens: Node 26.10 (and Chromium 156, Firefox ESR 153) throw a RangeError, for PlainYearMonth and PlainMonthDay, in any
# language: such a value counts by the ISO calendar, a language by its own (`gregory` too is another one), and without a day
# they are not converted. PlainDate is the exception, not the rule. Asking for `calendar: 'iso8601'` is no way out: it writes
# "2025 June". `{ calendar: 'gregory' }` in the value writes "June 2025", and throws for `fa`, whose calendar is Persian.
# By way of PlainDate it never throws, but `fa` names then the Persian month in which the first day falls.
# Why it matters: release dates are often known to the month or the year only. Code tried with full dates throws for just
# those. Write them as a date of the month in a calendar that is named (`calendar: 'gregory'` in the format's options).
# Seen on 2026-11-29.
set -euo pipefail

find_tool() { # variable, names: the first that is installed
  local variable=$1 name; shift
  for name in "$@"; do command -v "$name" >/dev/null && { export "$variable=$(command -v "$name")"; return; }; done
  echo "missing: $1"; exit 2
}
find_tool CHROMIUM chromium chromium-browser google-chrome
find_tool FIREFOX firefox-esr firefox

room=$(mktemp -d)
node_pid=
trap '[ -z "$node_pid" ] || { kill "$node_pid" && wait "$node_pid"; } 2>/dev/null || true; rm -rf "$room" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
cd "$room"
npm init -y >/dev/null
build=$(node -p '`node-${process.platform}-${process.arch}`') # the package that the package `node` takes its binary from
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1 "$build@26.10.0"
export TMPDIR=$room HOME=$room NODE26=$room/node_modules/$build/bin/node

cat > look.mjs <<'LOOK'
import { execFileSync } from 'node:child_process';
import puppeteer from 'puppeteer-core';

// Runs in each engine; gives what was written, or the name of what was thrown.
function look() {
  const long = { year: 'numeric', month: 'long' };
  const month = Temporal.PlainYearMonth.from('2025-06');
  const gregorian = Temporal.PlainYearMonth.from({ year: 2025, month: 6, calendar: 'gregory' });
  const first = month.toPlainDate({ day: 1 });
  const ways = {
    'date en': () => Temporal.PlainDate.from('2025-06-06').toLocaleString('en', { dateStyle: 'long' }),
    'month en': () => month.toLocaleString('en'),
    'month en, long': () => month.toLocaleString('en', long),
    'month sv': () => month.toLocaleString('sv'),
    'day of a month en': () => Temporal.PlainMonthDay.from('06-06').toLocaleString('en'),
    'format iso8601': () => month.toLocaleString('en', { ...long, calendar: 'iso8601' }),
    'gregory en': () => gregorian.toLocaleString('en', long),
    'gregory fa': () => gregorian.toLocaleString('fa', long),
    'by its first day en': () => first.toLocaleString('en', long),
    'by its first day fa': () => first.toLocaleString('fa', { ...long, numberingSystem: 'latn' }),
    'the same, gregory': () => first.toLocaleString('fa', { ...long, numberingSystem: 'latn', calendar: 'gregory' }),
  };
  const write = (way) => { try { return way(); } catch (error) { return error.name; } };
  return Object.fromEntries(Object.entries(ways).map(([name, way]) => [name, write(way)]));
}
const found = {
  'date en': 'June 6, 2025', 'month en': 'RangeError', 'month en, long': 'RangeError', 'month sv': 'RangeError', 'day of a month en': 'RangeError',
  'format iso8601': '2025 June', 'gregory en': 'June 2025', 'gregory fa': 'RangeError',
  'by its first day en': 'June 2025', 'by its first day fa': '1404 خرداد', 'the same, gregory': 'ژوئن 2025',
};
const code = `(${look})()`;
async function browse(options) {
  const browser = await puppeteer.launch(options);
  try { return [await browser.version(), await (await browser.newPage()).evaluate(code)]; } finally { await browser.close(); }
}
const { NODE26, CHROMIUM, FIREFOX } = process.env;
const node = JSON.parse(execFileSync(NODE26, ['-p', `JSON.stringify([process.version, ${code}])`], { encoding: 'utf8' }));
const engines = [node, await browse({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] }), await browse({ browser: 'firefox', executablePath: FIREFOX, headless: true })];
let same = true;
for (const [version, seen] of engines) {
  console.log(version);
  for (const name of Object.keys(found)) {
    console.log(`  ${name}: ${seen[name]}`);
    same = same && seen[name] === found[name];
  }
}
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-29.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs & node_pid=$!
wait "$node_pid"
