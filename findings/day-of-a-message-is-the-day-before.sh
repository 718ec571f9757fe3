#!/usr/bin/env bash
# An engineer expects: MessageFormat 2 has a function for days, `{|2025-06-07| :date}`, whose operand may be written as a day; it says that day,
# wherever it runs. An option that the function does not know is an error that `format` reports, as it reports wrong values of known ones.
# What happens (messageformat 4.0.0, with its DraftFunctions): the day is handed to `new Date()`, which takes it for midnight in UTC, and is
# written in the zone of the reader: "June 6, 2025" in New York, "June 7" in Berlin; `2025-06-07T00:00:00` is June 7 in both. Options of
# another name are ignored and not reported: `dateStyle=long`, which the package's own README shows, gives "Jun 7, 2025, 2:00 PM", with a time
# that nobody asked for; so do `style=long` for `:date` and each slip of the pen (`lenght=long`). A wrong value is reported.
# Why it matters: premieres are days. A team in Europe sees the right one, its American readers the day before, from the same message;
# and messages written for an earlier edition keep running with other words. Say `timeZone=UTC` in each message that is given a day, and
# look for option names in the messages oneself (`parseMessage`, `visit`).
# Seen on 2026-11-30.
set -euo pipefail

command -v npm >/dev/null || { echo 'missing: npm'; exit 2; }
room=$(mktemp -d)
trap 'rm -rf "$room" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts messageformat@4.0.0

cat > look.mjs <<'LOOK'
import { MessageFormat } from 'messageformat';
import { DraftFunctions } from 'messageformat/functions';

const format = (message) => {
  const errors = [];
  const text = new MessageFormat('en', message, { functions: DraftFunctions }).format({ instant: new Date(Date.UTC(2025, 5, 7, 12)) }, ({ type }) => errors.push(type));
  return [text, ...errors].join(', error: ').replaceAll(/\s/gu, ' ');
};
const messages = ['{|2025-06-07| :date length=long}', '{|2025-06-07T00:00:00| :date length=long}', '{|2025-06-07| :date length=long timeZone=UTC}', '{$instant :datetime dateStyle=long}', '{$instant :date style=long}', '{$instant :date lenght=long}', '{$instant :date length=verylong}'];
console.log(JSON.stringify(messages.map((message) => [message, format(message)])));
LOOK

cat > compare.mjs <<'COMPARE'
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const found = {
  'America/New_York': ['June 6, 2025', 'June 7, 2025', 'June 7, 2025', 'Jun 7, 2025, 8:00 AM', 'Jun 7, 2025', 'Jun 7, 2025', 'Jun 7, 2025, error: bad-option'],
  'Europe/Berlin': ['June 7, 2025', 'June 7, 2025', 'June 7, 2025', 'Jun 7, 2025, 2:00 PM', 'Jun 7, 2025', 'Jun 7, 2025', 'Jun 7, 2025, error: bad-option'],
};
console.log(`messageformat ${JSON.parse(readFileSync('node_modules/messageformat/package.json', 'utf8')).version}`);
let same = true;
for (const [zone, expected] of Object.entries(found)) {
  console.log(zone);
  const seen = JSON.parse(execFileSync(process.execPath, ['look.mjs'], { encoding: 'utf8', env: { ...process.env, TZ: zone } }));
  for (const [at, [message, text]] of seen.entries()) {
    console.log(`  ${message}: ${text}`);
    same = same && text === expected[at];
  }
}
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-30.');
process.exit(same ? 0 : 1);
COMPARE

node compare.mjs
