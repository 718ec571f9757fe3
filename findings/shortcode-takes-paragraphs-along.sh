#!/usr/bin/env bash
# An engineer expects: in the block editor of WordPress, a shortcode without an end that is alone in its paragraph
# (`[film id=a]`) becomes a Shortcode block when it is pasted, and the paragraphs below stay what they are.
# What happens (@wordpress/blocks 16.1.0): it does, until the same name is used with an end anywhere below. With
# `[film id=b]June 7[/film]` in a sentence further down, everything from the first shortcode to that end becomes one
# Shortcode block, the paragraphs between them included, as text; the rest of the sentence, ".", is a paragraph of its own.
# `[film id=a /]` keeps them apart. No such shortcode has to be registered: any name does it.
# Why it matters: a name that is used in both forms swallows an article when that is pasted, though each form alone is
# pasted right. Have one name a form, or close what has no words with ` /]`.
# Seen on 2026-11-29.
set -euo pipefail

room=$(mktemp -d)
trap 'rm -rf "$room" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @wordpress/blocks@16.1.0 @wordpress/element@8.8.0 @wordpress/autop@4.56.0 jsdom@26.1.0

cat > look.cjs <<'LOOK'
const { JSDOM } = require('jsdom');
const { window } = new JSDOM('<!doctype html>', { pretendToBeVisual: true });
window.matchMedia = () => ({ matches: false, addEventListener() {} });
for (const name of ['window', 'document', 'navigator', 'Node', 'Element', 'HTMLElement', 'DOMParser', 'MutationObserver']) Object.defineProperty(globalThis, name, { value: window[name] });
const { RawHTML, createElement } = require('@wordpress/element');
const { autop, removep } = require('@wordpress/autop');
const { createBlock, getBlockAttributes, pasteHandler, registerBlockType, serialize, setDefaultBlockName } = require('@wordpress/blocks');
const { version } = require('@wordpress/blocks/package.json');

// Paragraph and Shortcode, with the transforms that WordPress's own library of blocks gives them.
const raw = (name) => ({ attributes }) => createElement(RawHTML, null, String(attributes[name]));
const supports = { className: false };
const ofParagraphs = { type: 'raw', selector: 'p', schema: ({ phrasingContentSchema: children }) => ({ p: { children } }), transform: (node) => createBlock('core/paragraph', getBlockAttributes('core/paragraph', node.outerHTML)) };
const ofShortcodes = { type: 'shortcode', tag: '[a-z][a-z0-9_-]*', attributes: { text: { type: 'string', shortcode: (_named, { content }) => removep(autop(content)) } } };
registerBlockType('core/paragraph', { apiVersion: 3, title: 'Paragraph', category: 'text', supports, attributes: { content: { type: 'string', source: 'html', selector: 'p' } }, transforms: { from: [ofParagraphs] }, save: ({ attributes }) => createElement('p', null, createElement(RawHTML, null, attributes.content)) });
registerBlockType('core/shortcode', { apiVersion: 3, title: 'Shortcode', category: 'text', supports, attributes: { text: { type: 'string', source: 'raw' } }, transforms: { from: [ofShortcodes] }, save: raw('text') });
setDefaultBlockName('core/paragraph');

const log = console.log;
const pasted = (HTML) => {
  console.log = () => {}; // pasteHandler tells of each of its steps
  const blocks = pasteHandler({ HTML, mode: 'BLOCKS' });
  console.log = log;
  return blocks.map((block) => serialize(block).replace(/<!-- \/?wp:(\w+) -->/g, '').trim().replace(/\s+/g, ' '));
};
const below = '<p>Words.</p><p>It opens on [film id=b]June 7[/film].</p>';
const seen = { 'without a slash': pasted(`<p>[film id=a]</p>${below}`), 'with a slash': pasted(`<p>[film id=a /]</p>${below}`) };
const found = {
  'without a slash': ['[film id=a] Words. It opens on [film id=b]June 7[/film]', '<p>.</p>'],
  'with a slash': ['[film id=a /]', '<p>Words.</p>', '<p>It opens on [film id=b]June 7[/film].</p>'],
};
log(`@wordpress/blocks ${version}`);
for (const [how, blocks] of Object.entries(seen)) log(`  ${how}:${blocks.map((block) => `\n    ${block}`).join('')}`);
const same = JSON.stringify(seen) === JSON.stringify(found);
log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-29.');
process.exit(same ? 0 : 1);
LOOK

node look.cjs
