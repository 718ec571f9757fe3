#!/usr/bin/env bash
# An engineer expects: a component that writes `<x-card><template shadowrootmode="open">…</template><p>…</p></x-card>` is drawn by the server and
# hydrated like any other: the framework's own server wrote that markup, and Chromium makes the root of it as it should.
# What happens: the parser has taken the template away, and each framework misses it in its own way.
#   React 19.3.1 reports error 418, throws the element away and makes another with a <template> that is no root: what was drawn is gone.
#   Svelte 5.57.3 does the same with a warning where a sibling holds a value, and finds nothing wrong where all of it is static.
#   Vue 3.5.45 says "contains mismatches", Preact 11.2.0 says nothing; both keep the root, and put a dead <template> into the element.
# Why it matters: server rendering of custom elements inside components cannot be tried out with one component in one framework. Roots that
# are written into the finished response, outside of what the framework knows, survive in all four.
# Seen on 2026-11-29.
set -euo pipefail

find_tool() { # variable, names: the first that is installed
  local variable=$1 name; shift
  for name in "$@"; do command -v "$name" >/dev/null && { export "$variable=$(command -v "$name")"; return; }; done
  echo "missing: $1"; exit 2
}
find_tool CHROMIUM chromium chromium-browser google-chrome

room=$(mktemp -d)
node_pid=
trap '[ -z "$node_pid" ] || { kill "$node_pid" && wait "$node_pid"; } 2>/dev/null || true; rm -rf "$room" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts react@19.3.1 react-dom@19.3.1 preact@11.2.0 preact-render-to-string@6.8.2 vue@3.5.45 @vue/server-renderer@3.5.45 svelte@5.57.3 esbuild@0.28.2 puppeteer-core@24.43.1

cat > look.mjs <<'LOOK'
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { compile } from 'svelte/compiler';

const inner = '<b>drawn</b><slot></slot>';
const template = `<template shadowrootmode="open">${inner}</template>`;
const file = (name, text) => writeFileSync(name, text);
const svelte = (name, words) => {
  const source = `<script>let { words = 'authored' } = $props();</script><x-card>${template}<p>${words}</p></x-card>`;
  for (const generate of ['server', 'client']) file(`${name}.${generate}.mjs`, compile(source, { generate, filename: 'Card.svelte' }).js.code);
};
svelte('value', '{words}');
svelte('static', 'authored');
const jsx = (make, from) => `import { ${make} as h } from '${from}'; export const card = h('x-card', null, h('template', { shadowrootmode: 'open', dangerouslySetInnerHTML: { __html: '${inner}' } }), h('p', null, 'authored'));`;
file('react.mjs', jsx('createElement', 'react'));
file('preact.mjs', jsx('h', 'preact'));
file('vue.mjs', `import { createSSRApp, h } from 'vue'; export const app = () => createSSRApp({ render: () => h('x-card', [h('template', { shadowrootmode: 'open', innerHTML: '${inner}' }), h('p', 'authored')]) });`);
const svelteServer = async (name) => (await import('svelte/server')).render((await import(`./${name}.server.mjs`)).default, { props: {} }).body;
const svelteClient = (name) => `import { hydrate } from 'svelte'; import Card from './${name}.client.mjs'; hydrate(Card, { target: box });`;
const frameworks = {
  'react 19.3.1': [async () => (await import('react-dom/server')).renderToString((await import('./react.mjs')).card), `import { hydrateRoot } from 'react-dom/client'; import { card } from './react.mjs'; hydrateRoot(box, card, { onRecoverableError: ({ message }) => console.error(message) });`],
  'svelte 5.57.3, with a value': [() => svelteServer('value'), svelteClient('value')],
  'svelte 5.57.3, static': [() => svelteServer('static'), svelteClient('static')],
  'vue 3.5.45': [async () => (await import('@vue/server-renderer')).renderToString((await import('./vue.mjs')).app()), `import { app } from './vue.mjs'; app().mount(box);`],
  'preact 11.2.0': [async () => (await import('preact-render-to-string')).renderToString((await import('./preact.mjs')).card), `import { hydrate } from 'preact'; import { card } from './preact.mjs'; hydrate(card, box);`],
};
const define = { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' };

const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
const seen = {};
for (const [name, [onServer, inPage]] of Object.entries(frameworks)) {
  const html = await onServer();
  if (!html.includes(template)) throw new Error(`${name} wrote no template: ${html}`);
  file('client.mjs', `const box = document.querySelector('div'); ${inPage}\nsetTimeout(() => document.documentElement.setAttribute('ready', ''), 300);`);
  const { outputFiles: [script] } = await build({ entryPoints: ['client.mjs'], bundle: true, write: false, conditions: ['production'], define, logLevel: 'error' });
  const page = await browser.newPage();
  let complaints = 0;
  page.on('console', (message) => { if (['error', 'warn'].includes(message.type())) complaints++; });
  await page.setContent(`<!doctype html><div>${html}</div>`);
  await page.evaluate(() => { globalThis.first = document.querySelector('x-card'); if (!first.shadowRoot) throw new Error('The parser made no root.'); });
  await page.evaluate(script.text);
  await page.waitForSelector('[ready]');
  seen[name] = await page.evaluate(() => {
    const card = document.querySelector('x-card');
    return [card === globalThis.first ? 'the same element' : 'another element', card.shadowRoot ? 'its root stays' : 'no root', card.querySelector('template') ? 'a dead <template> in it' : 'no <template> in it'].join(', ');
  }) + (complaints > 0 ? '; it complains' : '; it says nothing');
  console.log(`  ${name}: ${seen[name]}`);
  await page.close();
}
await browser.close();
const expected = {
  'react 19.3.1': 'another element, no root, a dead <template> in it; it complains',
  'svelte 5.57.3, with a value': 'another element, no root, a dead <template> in it; it complains',
  'svelte 5.57.3, static': 'the same element, its root stays, no <template> in it; it says nothing',
  'vue 3.5.45': 'the same element, its root stays, a dead <template> in it; it complains',
  'preact 11.2.0': 'the same element, its root stays, a dead <template> in it; it says nothing',
};
const same = JSON.stringify(seen) === JSON.stringify(expected);
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-29.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs & node_pid=$!
wait "$node_pid"
