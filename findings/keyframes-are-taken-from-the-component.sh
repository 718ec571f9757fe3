#!/usr/bin/env bash
# An engineer expects: `#card { animation: fade 1s }` in a page's style sheet plays the page's `@keyframes fade`. What a component calls its
# own keyframes in its shadow root is its own business.
# What happens: so it is in Chromium 156 and WebKitGTK 2.50. In Firefox ESR 153 the page's rules for the host and for its `::part()`s
# play the component's keyframes of that name, and for the children in its slot too where the component has a `::slotted()` rule, whatever that says.
# If only the component has such keyframes, Firefox plays them for the page's rule, the others play nothing. The other way about,
# keyframes of the page are played by a component's rule for `:host, ::slotted(b), p` in Firefox alone.
# Why it matters: names like `fade`, `spin` and `pulse` are in every style sheet. A page that moves a component draws something else in
# one engine as soon as the component has such a name inside. Prefix them. Names belong to a tree: https://drafts.csswg.org/css-shadow-1/#shadow-names
# Seen on 2026-11-30.
set -euo pipefail
source "$(dirname "$0")/three-engines.bash"

cat > look.mjs <<'LOOK'
import { each } from './drive.mjs';

// Keyframes of the page set the order 1, those of the component 3; 0 means that nothing plays.
const ours = '@keyframes fade { from, to { order: 1 } }';
const theirs = '@keyframes fade { from, to { order: 3 } }';
const cases = {
  'page rules, keyframes of both': [`${ours} #host, b, #host::part(p) { animation: fade 100s }`, `${theirs} ::slotted(i) { top: 0 }`],
  'page rules, keyframes of the component': ['#host, b, #host::part(p) { animation: fade 100s }', `${theirs} ::slotted(i) { top: 0 }`],
  'page rules, keyframes of both, no ::slotted()': [`${ours} #host, b, #host::part(p) { animation: fade 100s }`, theirs],
  "component's rules, keyframes of the page": [ours, ':host, ::slotted(b), p { animation: fade 100s }'],
};
const others = ['1 1 1', '0 0 0', '1 1 1', '0 0 0'];
const expected = { chromium: others, webkit: others, firefox: ['3 3 3', '3 3 3', '3 3 1', '1 1 1'] };

await each(async (browser, name) => {
  const seen = [];
  for (const [what, [page, component]] of Object.entries(cases)) {
    await browser.goto(`data:text/html,${encodeURIComponent(`<!doctype html><title>keyframes</title><style>${page}</style><div id="host"><template shadowrootmode="open"><style>${component}</style><p part="p">p</p><slot></slot></template><b>b</b></div>`)}`);
    seen.push(await browser.eval(`new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => {
      const host = document.querySelector('#host');
      done([host, host.shadowRoot.querySelector('p'), host.querySelector('b')].map((element) => getComputedStyle(element).order).join(' '));
    })))`));
    console.log(`  ${what}: host, part and child have ${seen.at(-1)}`);
  }
  return seen.join() === expected[name].join();
});
LOOK

node look.mjs & node_pid=$!
wait "$node_pid"
