#!/usr/bin/env bash
# An engineer expects: an optimiser of SVG keeps the rules of a style sheet in it, or says that it cannot read them.
# What happens: with its default preset SVGO 4.1.0 removes `@media (width >= 400px) { … }`, a range as CSS has had it for years, with all
# that is in it, and `text:lang(ar, he) { … }`, without a word. `@media (min-width: 400px)` and `text:lang(ar)` stay. They are lost in
# csso 5.0.5, which SVGO minifies styles with (css/csso issue 464, of the media query, open).
# Why it matters: charts and posters that adapt to their width or to the language of a text are drawn right by the editor and wrong on the
# site. Write `min-width` and one language a selector, or leave the plugin `minifyStyles` out.
# Seen on 2026-11-30.
set -euo pipefail

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts svgo@4.1.0

cat > look.mjs <<'LOOK'
import { optimize } from 'svgo';

const rules = {
  '@media (width >= 400px) { .a { fill: red } }': '',
  '@media (min-width: 400px) { .a { fill: red } }': '@media (min-width:400px){.a{fill:red}}',
  'text:lang(ar, he) { fill: red }': '',
  'text:lang(ar) { fill: red }': 'text:lang(ar){fill:red}',
};
let same = true;
for (const [rule, found] of Object.entries(rules)) {
  const picture = (plugins) => optimize(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><style>${rule.replaceAll('>', '&gt;')}</style><text class="a" y="9">a</text><text lang="ar" y="8">b</text></svg>`, { plugins }).data;
  const style = (svg) => /<style>(.*)<\/style>/s.exec(svg)?.[1] ?? '';
  const seen = style(picture(['preset-default']));
  const without = style(picture([{ name: 'preset-default', params: { overrides: { minifyStyles: false } } }]));
  console.log(`    ${rule}: ${seen || 'nothing'}; without minifyStyles: ${without || 'nothing'}`);
  same = same && seen === found && without !== '';
}
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-30.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs
