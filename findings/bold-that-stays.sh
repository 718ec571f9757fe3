#!/usr/bin/env bash
# An engineer expects: in an editor made with ProseMirror, text is bold or not: what is loaded as bold is made plain by the same command
# that makes plain text bold, and a patch release (1.12.2 to 1.12.3) does not change that.
# What happens: since prosemirror-transform 1.12.3 it does, for an inline node that has text inside (a term, a date, an annotated
# name). Loading `<b>On <x-term>June 7</x-term> only.</b>` sets the mark on the node. Bold, used on the whole, takes it off the words
# around and leaves the node bold; used again it sees bold and takes it off again: the sentence is never plain, and never bold as a
# whole. Transform.removeMark leaves such nodes out now (`isAtom`), as addMark has long done; the parser of prosemirror-model does
# not. The list of changes does not tell of it. Text that was not loaded as bold gets the mark inside the node, and nothing at all
# where the node's spec says `marks: ''`.
# Why it matters: no button takes bold, a link or a comment off such words of an old article; clearing all marks is the same
# function. `atom: true` beside `marks: ''` in the spec, or `tr.removeNodeMark` on each such node, does it.
# Seen on 2026-11-29: prosemirror-transform 1.12.2 and 1.12.7, model 1.25.13, commands 1.7.2.
set -euo pipefail

room=$(mktemp -d)
trap 'rm -rf "$room" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts prosemirror-transform@1.12.7 before@npm:prosemirror-transform@1.12.2 prosemirror-model@1.25.13 prosemirror-state@1.4.4 prosemirror-commands@1.7.2 linkedom@0.18.15

cat > look.mjs <<'LOOK'
import { readFileSync } from 'node:fs';
import { Transform as Before } from 'before';
import { parseHTML } from 'linkedom';
import { toggleMark } from 'prosemirror-commands';
import { DOMParser, DOMSerializer, Schema } from 'prosemirror-model';
import { AllSelection, EditorState } from 'prosemirror-state';

const page = (html) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
const element = (tag) => ({ toDOM: () => [tag, 0], parseDOM: [{ tag }] });
function look(spec) {
  const schema = new Schema({
    nodes: {
      doc: { content: 'paragraph+' },
      paragraph: { content: 'inline*', ...element('p') },
      term: { inline: true, group: 'inline', content: 'text*', ...element('x-term'), ...spec },
      text: { group: 'inline' },
    },
    marks: { bold: element('b') },
  });
  const { bold } = schema.marks;
  const load = (html) => EditorState.create({ doc: DOMParser.fromSchema(schema).parse(page(html).body) });
  const save = ({ doc }) => {
    const document = page('');
    DOMSerializer.fromSchema(schema).serializeFragment(doc.content, { document }, document.body);
    return document.body.innerHTML.replace(/<\/?p>/g, '');
  };
  const all = (state) => state.apply(state.tr.setSelection(new AllSelection(state.doc)));
  const button = (state) => { // Bold, with everything selected
    let after = all(state);
    toggleMark(bold)(after, (tr) => { after = after.apply(tr); });
    return after;
  };
  const clear = (state) => state.apply(state.tr.removeMark(0, state.doc.content.size));
  const byNode = (state) => {
    const { tr } = state;
    state.doc.descendants((node, position) => { if (node.type.name === 'term') tr.removeNodeMark(position, bold); });
    return state.apply(tr);
  };
  const loaded = load('<p><b>On <x-term>June 7</x-term> only.</b></p>');
  const plain = load('<p>On <x-term>June 7</x-term> only.</p>');
  return {
    'loaded as bold': save(loaded),
    'Bold once': save(button(loaded)),
    'Bold twice': save(button(button(loaded))),
    'marks cleared': save(clear(loaded)),
    'marks cleared by transform 1.12.2': save(new Before(loaded.doc).removeMark(0, loaded.doc.content.size)),
    'Bold once, removeNodeMark': save(byNode(button(loaded))),
    'loaded as plain, Bold once': save(button(plain)),
  };
}
const seen = { 'an inline node with text': look({}), 'the same, marks: \'\'': look({ marks: '' }), 'the same, atom: true, marks: \'\'': look({ atom: true, marks: '' }) };
const term = '<x-term>June 7</x-term>';
const whole = `<b>On ${term} only.</b>`, none = `On ${term} only.`, stays = `On <b>${term}</b> only.`;
const kept = (added) => ({ 'loaded as bold': whole, 'Bold once': stays, 'Bold twice': stays, 'marks cleared': stays, 'marks cleared by transform 1.12.2': none, 'Bold once, removeNodeMark': none, 'loaded as plain, Bold once': added });
const found = {
  'an inline node with text': kept('<b>On </b><x-term><b>June 7</b></x-term><b> only.</b>'),
  'the same, marks: \'\'': kept(`<b>On </b>${term}<b> only.</b>`),
  'the same, atom: true, marks: \'\'': { 'loaded as bold': whole, 'Bold once': none, 'Bold twice': whole, 'marks cleared': none, 'marks cleared by transform 1.12.2': none, 'Bold once, removeNodeMark': none, 'loaded as plain, Bold once': whole },
};
const version = (name) => `prosemirror-${name} ${JSON.parse(readFileSync(`node_modules/prosemirror-${name}/package.json`, 'utf8')).version}`;
console.log(['transform', 'model', 'commands'].map(version).join(', '));
for (const [which, steps] of Object.entries(seen)) {
  console.log(`  ${which}`);
  for (const [step, html] of Object.entries(steps)) console.log(`    ${step}: ${html}`);
}
const same = JSON.stringify(seen) === JSON.stringify(found);
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-29.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs
