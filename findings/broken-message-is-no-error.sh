#!/usr/bin/env bash
# An engineer expects: `addResource` of Project Fluent's runtime, which returns a list of errors, names a message with a syntax error.
# What happens: @fluent/bundle 0.19.1 returns an empty list: the parser skips what it cannot read, and `getMessage` later returns
# undefined. Errors are listed only for a message that is defined twice. @fluent/syntax 0.19.0 parses the same text into `Junk` with a
# place and a code, but `serialize` leaves it out by default, so a tool that reads and writes the file deletes the translator's line.
# A number that comes as text is another silent loss: `{ $n -> [few] … }` takes `other` for "2", without an error.
# Why it matters: one forgotten "=" makes a sentence English, or empty, in one language only, and no log says so. In a build, parse
# with @fluent/syntax and stop at `Junk`; pass numbers as numbers.
# Seen on 2026-11-30.
set -euo pipefail

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @fluent/bundle@0.19.1 @fluent/syntax@0.19.0

cat > read.mjs <<'JS'
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { parse, serialize } from '@fluent/syntax';
const text = `days = { $n ->
    [one] { $n } dzień
    [few] { $n } dni
   *[other] { $n } dnia
}
opens { $day }
ends = Koniec
`;
const bundle = new FluentBundle('pl', { useIsolating: false });
console.log(`errors: ${bundle.addResource(new FluentResource(text)).length}; opens: ${bundle.getMessage('opens')}; ends: ${bundle.getMessage('ends').value}`);
const { body } = parse(text, {});
console.log(`syntax: ${body.map(({ type }) => type).join(', ')}; written back: ${serialize(parse(text, {})).includes('opens')}`);
const errors = [];
const days = (n) => bundle.formatPattern(bundle.getMessage('days').value, { n }, errors);
console.log(`${days(2)}; ${days('2')}; errors: ${errors.length}`);
JS
seen=$(node read.mjs)
printf '%s\n' "$seen" | sed 's/^/    /'
expected='errors: 0; opens: undefined; ends: Koniec
syntax: Message, Junk, Message; written back: false
2 dni; 2 dnia; errors: 0'
if [ "$seen" = "$expected" ]; then echo 'As found.'; else echo 'CHANGED: not as found on 2026-11-30.'; exit 1; fi
