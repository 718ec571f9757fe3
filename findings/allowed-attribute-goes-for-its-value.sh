#!/usr/bin/env bash
# An engineer expects: DOMPurify's CUSTOM_ELEMENT_HANDLING with a `tagNameCheck` and an `attributeNameCheck` that allow an
# element and its attributes by their names keeps these attributes, whatever plain text they hold.
# What happens (dompurify 3.5.0 in jsdom): with both checks saying yes to everything, `topic="Note: soon"` stays and
# `kind="Note: soon"` goes, and with it the same value in `mode`, `order`, `max`, `start`, `result`, `slot` and `lang`.
# Those names are in DOMPurify's own lists, of HTML, SVG and MathML, so the checks are not asked, and the value is judged as
# an address: "Note:" is a scheme that it does not know. "2: soon" in the same attributes stays; `label` and `title`, which
# are listed as harmless, keep both.
# Why it matters: a component's attribute is lost for some values only, and whether it can be depends on whether any
# vocabulary has one by its name. List such names in ADD_URI_SAFE_ATTR.
# Seen on 2026-11-29.
set -euo pipefail

room=$(mktemp -d)
trap 'rm -rf "$room" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts dompurify@3.5.0 jsdom@26.1.0

cat > look.mjs <<'LOOK'
import { readFileSync } from 'node:fs';
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';

const { sanitize } = createDOMPurify(new JSDOM('').window);
const { version } = JSON.parse(readFileSync('node_modules/dompurify/package.json', 'utf8'));
const names = ['topic', 'kind', 'mode', 'order', 'max', 'start', 'result', 'slot', 'lang', 'label', 'title'];
const kept = (value, options = {}) =>
  names.filter((name) => {
    const html = `<x-card ${name}="${value}">Words</x-card>`;
    return sanitize(html, { CUSTOM_ELEMENT_HANDLING: { tagNameCheck: () => true, attributeNameCheck: () => true }, ...options }) === html;
  });
const seen = { 'Note: soon': kept('Note: soon'), '2: soon': kept('2: soon'), 'Note: soon, with ADD_URI_SAFE_ATTR': kept('Note: soon', { ADD_URI_SAFE_ATTR: names }) };
const found = { 'Note: soon': ['topic', 'label', 'title'], '2: soon': names, 'Note: soon, with ADD_URI_SAFE_ATTR': names };
console.log(`dompurify ${version}, attributes that are kept of ${names.join(' ')}`);
for (const [value, attributes] of Object.entries(seen)) console.log(`  ${value}: ${attributes.join(' ')}`);
const same = JSON.stringify(seen) === JSON.stringify(found);
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-29.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs
