#!/usr/bin/env bash
# An engineer expects: custom-elements.json is read from the source by a parser, so what it lists is there; at worst something
# that it cannot see is missing.
# What happens: @custom-elements-manifest/analyzer 0.11.0 (--litelement) lists what is not there. `const TAG = 'film-card';
# customElements.define(TAG, FilmCard)` is published as an element of the name "TAG". A helper `emit(name)` that dispatches
# `new CustomEvent(name)` gives the class an event "name", and the events that are really sent by it are missing. A Lit
# property with `state: true` in `static properties` gets an attribute of its name, which Lit does not make (with the decorator
# @state() it does not). Exit code 0, no warning. Said in JSDoc, tag and events are added, but "TAG" stays a definition and
# "name" an event.
# Why it matters: editors, Storybook, framework types and forms in a CMS are fed by this file; they offer an event that never
# fires and an attribute that does nothing. Compare the file with the registered classes (observedAttributes, names) in a test.
# Seen on 2026-11-29.
set -euo pipefail

room=$(mktemp -d)
trap 'rm -rf "$room" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
cd "$room"
npm init -y >/dev/null
npm pkg set type=module
npm install --silent --no-audit --no-fund --ignore-scripts @custom-elements-manifest/analyzer@0.11.0 lit@3.3.3 lit-html@3.3.3 lit-element@4.2.2 @lit/reactive-element@2.1.2 @lit-labs/ssr-dom-shim@1.6.0

mkdir source
cat > source/card.js <<'CARD'
import { LitElement } from 'lit';
const TAG = 'film-card';
export class FilmCard extends LitElement {
  static properties = { film: { type: String }, open: { state: true } };
  emit(name) { this.dispatchEvent(new CustomEvent(name, { bubbles: true })); }
  show() { this.emit('card-open'); }
}
customElements.define(TAG, FilmCard);
CARD
cat > source/list.js <<'LIST'
import { LitElement } from 'lit';
const LIST = 'film-list';
/**
 * @tagname film-list
 * @fires card-open - It was opened
 */
export class FilmList extends LitElement {
  static properties = { film: { type: String }, open: { state: true } };
  emit(name) { this.dispatchEvent(new CustomEvent(name, { bubbles: true })); }
  show() { this.emit('card-open'); }
}
customElements.define(LIST, FilmList);
LIST
cat > source/decorated.ts <<'DECORATED'
import { LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
@customElement('film-fact')
export class FilmFact extends LitElement {
  @property() film = '';
  @state() open = false;
}
DECORATED

cat > look.mjs <<'LOOK'
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const home = 'node_modules/@custom-elements-manifest/analyzer';
const { version, bin } = JSON.parse(readFileSync(`${home}/package.json`, 'utf8'));
execFileSync(process.execPath, [`${home}/${bin.cem ?? Object.values(bin)[0]}`, 'analyze', '--litelement', '--globs', 'source/*'], { stdio: 'pipe' });
const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const names = (list) => (list ?? []).map(({ name }) => name).join(' ');
console.log(`@custom-elements-manifest/analyzer ${version}`);
const found = {
  'source/card.js': 'defined: TAG; tag: TAG; events: name; attributes: film open',
  'source/list.js': 'defined: LIST; tag: film-list; events: name card-open; attributes: film open',
  'source/decorated.ts': 'defined: film-fact; tag: film-fact; events: ; attributes: film',
};
let same = modules.length === 3;
for (const { path, declarations, exports } of modules) {
  const { tagName, events, attributes } = declarations.find(({ kind }) => kind === 'class');
  const seen = `defined: ${names(exports.filter(({ kind }) => kind === 'custom-element-definition'))}; tag: ${tagName}; events: ${names(events)}; attributes: ${names(attributes)}`;
  console.log(`  ${path}: ${seen}`);
  same = same && seen === found[path];
}
await import('./source/card.js');
const { observedAttributes } = customElements.get('film-card');
console.log(`lit 3.3.3, film-card observes: ${observedAttributes}`);
same = same && String(observedAttributes) === 'film';
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-29.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs
