#!/usr/bin/env bash
# An engineer expects: a dimension of `{ "value": 4, "unit": "px" }` in a file of the Design Tokens format is 4 dp on Android and
# 4 points on iOS. The format says so of `px`, and Style Dictionary 5 reads the format's object for dimensions.
# What happens (style-dictionary 5.5.5, Node.js 20.20 and later): its CSS is `4px`, but the transform groups `compose`, `android`,
# `ios-swift` and `flutter` write 64: every dimension is taken for a multiple of 16 px, whatever its unit. Nothing is warned of. A
# dimension of 0.25rem, which is the same length, comes out as 4.
# Why it matters: a brand's tokens are right on the web and sixteen times too large in its apps, so that one file does not serve
# both. Give lengths in rem, or put a transform of your own before these groups.
# Seen on 2026-11-29.
set -euo pipefail

room=$(mktemp -d)
trap 'rm -rf "$room" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts style-dictionary@5.5.5

cat > tokens.json <<'TOKENS'
{
  "gap": { "$type": "dimension", "$value": { "value": 4, "unit": "px" } },
  "same": { "$type": "dimension", "$value": { "value": 0.25, "unit": "rem" } }
}
TOKENS

cat > look.mjs <<'LOOK'
import { readFileSync } from 'node:fs';
import StyleDictionary from 'style-dictionary';

const formats = {
  css: ['css/variables', {}],
  compose: ['compose/object', { className: 'Tokens', packageName: 'brand' }],
  android: ['android/dimens', {}],
  'ios-swift': ['ios-swift/class.swift', { className: 'Tokens' }],
  flutter: ['flutter/class.dart', { className: 'Tokens' }],
};
const platforms = Object.fromEntries(Object.entries(formats).map(([group, [format, options]]) => [group, { transformGroup: group, buildPath: `${group}/`, files: [{ destination: 'out', format, options }] }]));
await new StyleDictionary({ source: ['tokens.json'], platforms, log: { verbosity: 'silent' } }).buildAllPlatforms();

const found = { css: ['4px', '0.25rem'], compose: ['64', '4'], android: ['64', '4'], 'ios-swift': ['64', '4'], flutter: ['64', '4'] };
const { version } = JSON.parse(readFileSync('node_modules/style-dictionary/package.json', 'utf8'));
console.log(`style-dictionary ${version}`);
let same = true;
for (const [group, expected] of Object.entries(found)) {
  const text = readFileSync(`${group}/out`, 'utf8');
  const lines = ['gap', 'same'].map((name) => text.split('\n').find((line) => line.includes(name) && /\d/.test(line))?.trim() ?? '');
  const values = lines.map((line) => group === 'css' ? /: (\S+);/.exec(line)?.[1] : String(Number(/\d+\.\d+/.exec(line)?.[0])));
  console.log(`${group}: 4px is written ${lines[0]}   0.25rem is written ${lines[1]}`);
  same = same && values.join() === expected.join();
}
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-29.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs
