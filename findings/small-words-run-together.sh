#!/usr/bin/env bash
# An engineer expects: an editor that reads HTML knows which of HTML's own elements stand in a sentence: "one <small>two</small> three"
# is three words, whatever it does with `<small>`.
# What happens (lexical 0.52.0, `$generateNodesFromDOM` of @lexical/html): it is "onetwothree", and so it is with `<bdi>`, `<data>`,
# `<dfn>`, `<font>`, `<button>`, around an `<img>`, and around any element of one's own. Spaces are kept only beside elements on a
# list (`<span>`, `<time>`, `<q>` and 23 more) or with `display: inline…` in their style attribute. A node class for the element
# changes nothing, its `isInline()` included: the spaces go by the HTML and not by the nodes. With that style the words are kept
# apart; an `<img>` keeps the space before it and still loses the one after.
# Why it matters: words of imported articles are joined, without an error, and a test with links and bold does not show it. Before
# the import, set `style.display = 'inline'` on such elements of the parsed document.
# Seen on 2026-11-29. (Elements of one's own: facebook/lexical issue 8391, open.)
set -euo pipefail

room=$(mktemp -d)
trap 'rm -rf "$room" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts lexical@0.52.0 @lexical/html@0.52.0 @lexical/headless@0.52.0 linkedom@0.18.15

cat > look.mjs <<'LOOK'
import { readFileSync } from 'node:fs';
import { createHeadlessEditor } from '@lexical/headless';
import { $generateNodesFromDOM } from '@lexical/html';
import { $getRoot, $insertNodes, DecoratorNode, ElementNode } from 'lexical';
import { parseHTML } from 'linkedom';

class Term extends ElementNode { // an element of one's own, with a node that says that it is inline
  static getType() { return 'term'; }
  static clone({ __key }) { return new Term(__key); }
  static importJSON() { return new Term(); }
  static importDOM() { return { 'x-term': () => ({ conversion: () => ({ node: new Term() }), priority: 1 }) }; }
  isInline() { return true; }
}
class Picture extends DecoratorNode {
  static getType() { return 'picture'; }
  static clone({ __key }) { return new Picture(__key); }
  static importJSON() { return new Picture(); }
  static importDOM() { return { img: () => ({ conversion: () => ({ node: new Picture() }), priority: 1 }) }; }
  isInline() { return true; }
  getTextContent() { return '[picture]'; }
  decorate() { return null; }
}
function read(inside, prepare = () => {}) {
  const { document, window } = parseHTML(`<!doctype html><html><body><p>one ${inside} three</p></body></html>`);
  Object.assign(globalThis, { document, window });
  prepare(document.querySelector('p > *'));
  const editor = createHeadlessEditor({ nodes: [Term, Picture], onError(error) { throw error; } });
  editor.update(() => {
    $getRoot().select();
    $insertNodes($generateNodesFromDOM(editor, document));
  }, { discrete: true });
  return editor.read(() => $getRoot().getTextContent());
}
const inline = (element) => { element.style.display = 'inline'; };
const seen = {};
for (const tag of ['span', 'time', 'q', 'small', 'bdi', 'data', 'dfn', 'font', 'button', 'x-term']) seen[`<${tag}>`] = read(`<${tag}>two</${tag}>`);
seen['<img>'] = read('<img alt="">');
seen['<small>, made inline'] = read('<small>two</small>', inline);
seen['<x-term>, made inline'] = read('<x-term>two</x-term>', inline);
seen['<img>, made inline'] = read('<img alt="">', inline);
const kept = 'one two three', joined = 'onetwothree';
const found = {
  '<span>': kept, '<time>': kept, '<q>': kept, '<small>': joined, '<bdi>': joined, '<data>': joined, '<dfn>': joined, '<font>': joined, '<button>': joined,
  '<x-term>': joined, '<img>': 'one[picture]three', '<small>, made inline': kept, '<x-term>, made inline': kept, '<img>, made inline': 'one [picture]three',
};
const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version}`;
console.log(['lexical', '@lexical/html'].map(version).join(', '));
for (const [what, text] of Object.entries(seen)) console.log(`  ${what}: ${text}`);
const same = JSON.stringify(seen) === JSON.stringify(found);
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-29.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs
