#!/usr/bin/env bash
# An engineer expects: two Node versions with the same major ICU and the same CLDR say the same hour; who pins or compares
# `process.versions.icu` and `.cldr` has pinned what Intl writes.
# What happens: Node 20.20.2 (ICU 78.2) and 24.22.3 (ICU 78.3), both CLDR 48.0, carry different time zone rules, named only by
# `process.versions.tz`: 2025c and 2026e. In January 2027 Vancouver, Edmonton, Inuvik and Winnipeg are an hour later in the
# newer one, and Casablanca and El Aaiún an hour earlier (in July too). Chromium 156 and Firefox ESR 153 side with the newer.
# No newer Node 20 was to be had by npm that day: who stays on 20 stays with the old rules.
# Why it matters: what is written on a server (a countdown to midnight, "opens today") is then another hour, or another day,
# than the reader's browser writes for the same instant; tables of zones made at build time keep the builder's rules for good.
# Compare `process.versions.tz`, and make tables with a Node that is still renewed.
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
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1 "old@npm:$build@20.20.2" "new@npm:$build@24.22.3"
export TMPDIR=$room HOME=$room

cat > look.mjs <<'LOOK'
import { execFileSync } from 'node:child_process';
import puppeteer from 'puppeteer-core';

// Runs in each engine: what stands in the page for one instant in winter and one in summer, in every zone that it lists.
function look() {
  const instants = [Date.UTC(2027, 0, 15, 12), Date.UTC(2027, 6, 15, 12)];
  return Object.fromEntries(Intl.supportedValuesOf('timeZone').map((timeZone) => {
    const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
    return [timeZone, instants.map((instant) => clock.format(instant)).join(' ')];
  }));
}
const code = `(${look})()`;
const node = (name) => JSON.parse(execFileSync(`node_modules/${name}/bin/node`, ['-p', `JSON.stringify({ versions: process.versions, clocks: ${code} })`], { encoding: 'utf8' }));
async function browse(options) {
  const browser = await puppeteer.launch(options);
  try { return { name: await browser.version(), clocks: await (await browser.newPage()).evaluate(code) }; } finally { await browser.close(); }
}
const old = node('old');
const renewed = node('new');
const found = {
  'America/Vancouver': '04:00 05:00 / 05:00 05:00', 'America/Edmonton': '05:00 06:00 / 06:00 06:00', 'America/Inuvik': '05:00 06:00 / 06:00 06:00',
  'America/Winnipeg': '06:00 07:00 / 07:00 07:00', 'Africa/Casablanca': '13:00 13:00 / 12:00 12:00', 'Africa/El_Aaiun': '13:00 13:00 / 12:00 12:00',
};
let same = true;
const tell = (text, right) => { console.log(text); same = same && right; };
for (const [{ versions }, tz] of [[old, '2025c'], [renewed, '2026e']]) {
  tell(`node ${versions.node}: icu ${versions.icu}, cldr ${versions.cldr}, tz ${versions.tz}`, versions.cldr === '48.0' && versions.icu.startsWith('78.') && versions.tz === tz);
}
const differ = Object.keys(old.clocks).filter((zone) => zone in renewed.clocks && old.clocks[zone] !== renewed.clocks[zone]);
console.log('12:00 UTC on 15 January and 15 July 2027, old / new:');
for (const zone of differ) tell(`  ${zone}: ${old.clocks[zone]} / ${renewed.clocks[zone]}`, found[zone] === `${old.clocks[zone]} / ${renewed.clocks[zone]}`);
same = same && differ.length === Object.keys(found).length;
const { CHROMIUM, FIREFOX } = process.env;
for (const options of [{ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] }, { browser: 'firefox', executablePath: FIREFOX, headless: true }]) {
  const { name, clocks } = await browse(options);
  const asNew = differ.filter((zone) => clocks[zone] === renewed.clocks[zone]).length;
  tell(`${name}: as the new one in ${asNew} of ${differ.length}`, asNew === differ.length);
}
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-29.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs & node_pid=$!
wait "$node_pid"
