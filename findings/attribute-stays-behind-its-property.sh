#!/usr/bin/env bash
# An engineer expects: what a component gives a custom element, `<x-box film={film}>`, reaches it in one way. When `film` goes from "a" to
# "b" and is then taken away, the element's attribute and its property say so, too.
# What happens: React 19.3.1, Preact 11.2.0 and Vue 3.5.45 ask `name in element` anew at each update. An element that is drawn before its
# class is loaded (an `import()`, or HTML from the server) gets the attribute "a"; after that its property is set to "b", and the attribute
# stays "a". Taken away, React sets the property to undefined and Preact to the empty string, and neither removes the attribute; Vue does.
# A name that is no property (`as-of`) is an attribute throughout, and follows.
# Why it matters: `[film="a"]` in a style sheet, `querySelector`, a clone of the node and whatever reads the HTML see a value that is long
# gone. An element whose properties reflect is safe, and so are attributes whose names have a hyphen.
# Seen on 2026-11-29.
set -euo pipefail

room=$(mktemp -d)
node_pid=
trap '[ -z "$node_pid" ] || { kill "$node_pid" && wait "$node_pid"; } 2>/dev/null || true; rm -rf "$room" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts react@19.3.1 react-dom@19.3.1 preact@11.2.0 vue@3.5.45 jsdom@26.1.0

cat > look.mjs <<'LOOK'
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true });
for (const name of ['window', 'navigator', 'document', 'Node', 'Element', 'HTMLElement', 'SVGElement', 'MathMLElement', 'HTMLIFrameElement', 'ShadowRoot', 'Event']) {
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true;
const { act, createElement } = await import('react');
const { createRoot } = await import('react-dom/client');
const { h: preact, render: renderPreact } = await import('preact');
const { h: vue, render: renderVue } = await import('vue');

const frameworks = {
  'react 19.3.1': (box) => { const root = createRoot(box); return (tag, props) => act(async () => root.render(createElement(tag, props))); },
  'preact 11.2.0': (box) => (tag, props) => renderPreact(preact(tag, props), box),
  'vue 3.5.45': (box) => (tag, props) => renderVue(vue(tag, props), box),
};
const seen = {};
for (const [name, mount] of Object.entries(frameworks)) {
  const tag = `x-${name.split(' ')[0]}`;
  const box = document.body.appendChild(document.createElement('div'));
  const draw = mount(box);
  const now = () => `${box.innerHTML.replace(/<\/.*/, '').replace(tag, 'x-box')} film: ${JSON.stringify(box.firstChild.film)}`;
  await draw(tag, { film: 'a', 'as-of': '2024' });
  window.customElements.define(tag, class extends window.HTMLElement { film = this.getAttribute('film'); });
  const steps = [now()];
  await draw(tag, { film: 'b', 'as-of': '2025' });
  steps.push(now());
  await draw(tag, {});
  steps.push(now());
  seen[name] = steps;
  console.log(`  ${name}: ${steps.join('  then  ')}`);
}
const first = '<x-box film="a" as-of="2024"> film: "a"';
const second = '<x-box film="a" as-of="2025"> film: "b"';
const expected = {
  'react 19.3.1': [first, second, '<x-box film="a"> film: undefined'],
  'preact 11.2.0': [first, second, '<x-box film="a"> film: ""'],
  'vue 3.5.45': [first, second, '<x-box> film: ""'],
};
const same = JSON.stringify(seen) === JSON.stringify(expected);
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-29.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs & node_pid=$!
wait "$node_pid"
