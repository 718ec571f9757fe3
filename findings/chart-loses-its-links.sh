#!/usr/bin/env bash
# An engineer expects: an optimiser of SVG may remove what nobody sees; a link, the words of a chart and the name that a screen reader says are
# what the picture is for.
# What happens with the default preset of SVGO 4.1.0: `<a href="https://…">` loses its address, for SVGO knows `xlink:href` there and not the
# `href` of SVG 2 (svg/svgo issue 2230, open). `lang="de"` goes as well. `aria-labelledby="t"` of a bar stays, and the `id="t"` of the text that
# it names goes: `url(#t)` and `href` count as uses of an id, this does not, and the bar has no name any more. In a `<foreignObject>`,
# "It opens <b>June 7</b> in <i>cinemas</i>." becomes "It opens<b>June 7</b>in<i>cinemas</i>.". No warning. (A `<style>` keeps all ids.)
# Why it matters: charts and timelines of articles are SVG with links to sources, words in a second language and a title. The picture looks
# the same (but for the joined words), so that visual tests pass. Turn off `removeUnknownsAndDefaults` and
# `cleanupIds` for such pictures, and keep SVGO away from those with HTML inside.
# Seen on 2026-11-30.
set -euo pipefail

command -v npm >/dev/null || { echo 'missing: npm'; exit 2; }
room=$(mktemp -d)
trap 'rm -rf "$room" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts svgo@4.1.0

cat > look.mjs <<'LOOK'
import { optimize, VERSION } from 'svgo';

const picture = (inside) => `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 90 40">${inside}</svg>`;
const named = '<g aria-labelledby="t" tabindex="0"><path d="M0 0h9v9z"/></g><text id="t">Opening weekend</text>';
const sentence = '<p xmlns="http://www.w3.org/1999/xhtml">It opens <b>June 7</b> in <i>cinemas</i>.</p>';
const cases = [ // picture, what has to be in the result, what must not
  [picture('<a href="https://paper.example/"><text>Source</text></a>'), '<a><text>Source</text></a>', 'paper.example'],
  [picture('<a xlink:href="https://paper.example/"><text>Source</text></a>'), '<a xlink:href="https://paper.example/"><text>Source</text></a>', '<a>'],
  [picture('<text lang="de">Start</text>'), '<text>Start</text>', 'lang'],
  [picture(named), 'aria-labelledby="t"', 'id='],
  [picture(`<style>text:hover { fill: red }</style>${named}`), '<text id="t">', '<text>'],
  [picture(`<foreignObject width="90" height="40">${sentence}</foreignObject>`), 'It opens<b>June 7</b>in<i>cinemas</i>.', 'opens <b>'],
];
console.log(`svgo ${VERSION}`);
let same = true;
for (const [source, has, lacks] of cases) {
  const { data } = optimize(source);
  console.log(`  ${source}\n    ${data}`);
  same = same && data.includes(has) && !data.includes(lacks);
}
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-30.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs
