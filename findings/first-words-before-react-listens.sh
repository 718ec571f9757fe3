#!/usr/bin/env bash
# An engineer expects: `<x-box onx-ready={heard}>` of a page that a server rendered hears what the element says, whichever framework hydrates the
# page. The module of the component imports the element and then hydrates, in one task; the element says it is ready a microtask after it is connected.
# What happens: Preact 11.2.0, Vue 3.5.45 and Svelte 5.57.3 add the listener while they hydrate, at once, and hear it. React 19.3.1 hydrates in a
# later task and hears nothing. Events of the DOM that come meanwhile it plays again (a click is not lost); events of custom elements it does not.
# Why it matters: an element that tells of a fault or of its first state while it is upgraded is heard in every test that renders in the client,
# and never on a page that React hydrates. Listen on `document` from a module that is loaded first, or have the state readable on the element.
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

const file = (name, text) => writeFileSync(name, text);
for (const generate of ['server', 'client']) {
  const source = `<script>let { heard } = $props();</script><x-box onx-ready={heard} onclick={heard}>words</x-box>`;
  file(`box.${generate}.mjs`, compile(source, { generate, filename: 'Box.svelte' }).js.code);
}
file('react.mjs', `import { createElement } from 'react'; export const box = (heard) => createElement('x-box', { 'onx-ready': heard, onClick: heard }, 'words');`);
file('preact.mjs', `import { h } from 'preact'; export const box = (heard) => h('x-box', { 'onx-ready': heard, onClick: heard }, 'words');`);
file('vue.mjs', `import { createSSRApp, h } from 'vue'; export const app = (heard) => createSSRApp({ render: () => h('x-box', { onXReady: heard, onClick: heard }, 'words') });`);
const frameworks = {
  'react 19.3.1': [async () => (await import('react-dom/server')).renderToString((await import('./react.mjs')).box(() => {})), `import { hydrateRoot } from 'react-dom/client'; import { box } from './react.mjs'; hydrateRoot(target, box(heard));`],
  'preact 11.2.0': [async () => (await import('preact-render-to-string')).renderToString((await import('./preact.mjs')).box(() => {})), `import { hydrate } from 'preact'; import { box } from './preact.mjs'; hydrate(box(heard), target);`],
  'vue 3.5.45': [async () => (await import('@vue/server-renderer')).renderToString((await import('./vue.mjs')).app(() => {})), `import { app } from './vue.mjs'; app(heard).mount(target);`],
  'svelte 5.57.3': [async () => (await import('svelte/server')).render((await import('./box.server.mjs')).default, { props: {} }).body, `import { hydrate } from 'svelte'; import Box from './box.client.mjs'; hydrate(Box, { target, props: { heard } });`],
};
const define = { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' };
// Imported before the framework hydrates, as a component imports the elements that it writes.
file('element.mjs', `customElements.define('x-box', class extends HTMLElement { connectedCallback() { queueMicrotask(() => this.dispatchEvent(new Event('x-ready'))); } });`);

const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
const seen = {};
for (const [name, [onServer, inPage]] of Object.entries(frameworks)) {
  file('client.mjs', `import './element.mjs'; const target = document.querySelector('div'); const heard = ({ type }) => events.push(type); ${inPage}
    target.firstElementChild.click(); setTimeout(() => document.documentElement.setAttribute('ready', ''), 300);`);
  const { outputFiles: [script] } = await build({ entryPoints: ['client.mjs'], bundle: true, write: false, conditions: ['production'], define, logLevel: 'error' });
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><div>${await onServer()}</div>`);
  await page.evaluate(`globalThis.events = []; ${script.text}`);
  await page.waitForSelector('[ready]');
  seen[name] = await page.evaluate(() => events.sort().join(' and '));
  console.log(`  ${name}: heard ${seen[name] || 'nothing'}`);
  await page.close();
}
await browser.close();
const both = 'click and x-ready';
const same = JSON.stringify(seen) === JSON.stringify({ 'react 19.3.1': 'click', 'preact 11.2.0': both, 'vue 3.5.45': both, 'svelte 5.57.3': both });
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-29.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs & node_pid=$!
wait "$node_pid"
