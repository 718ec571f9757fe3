#!/usr/bin/env bash
# An engineer expects: a switch of a custom element that a component sets to `false` is off in the HTML that a server renders: the attribute
# is not there, as it is not on `<details>` with `open` set to `false`.
# What happens: it depends on the framework. React 19.3.1 and Preact 11.2.0 leave it out. Vue 3.5.45 and Svelte 5.57.3 write
# `compact="false"` for every name that HTML does not know itself, and HTML takes an attribute that is there for on.
# Why it matters: an element that reads its switches by `hasAttribute`, as Lit's `Boolean` does, is on in the first HTML and off once the
# page is live, or stays on. Read `"false"` as off, or let users write `:compact="on || undefined"`.
# Seen on 2026-11-29.
set -euo pipefail

room=$(mktemp -d)
node_pid=
trap '[ -z "$node_pid" ] || { kill "$node_pid" && wait "$node_pid"; } 2>/dev/null || true; rm -rf "$room" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts vue@3.5.45 @vue/server-renderer@3.5.45 svelte@5.57.3 react@19.3.1 react-dom@19.3.1 preact@11.2.0 preact-render-to-string@6.8.2

cat > look.mjs <<'LOOK'
import { writeFileSync } from 'node:fs';
import { renderToString as renderVue } from '@vue/server-renderer';
import { h as preact } from 'preact';
import { renderToString as renderPreact } from 'preact-render-to-string';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { compile } from 'svelte/compiler';
import { render as renderSvelte } from 'svelte/server';
import { createSSRApp, h as vue } from 'vue';

const { js } = compile('<script>let { on } = $props();</script><x-box compact={on}></x-box><details open={on}></details>', { generate: 'server', filename: 'Box.svelte' });
writeFileSync('box.mjs', js.code);
const { default: Box } = await import('./box.mjs');
const of = (create) => [create('x-box', { compact: false }), create('details', { open: false })];
const seen = {
  'react 19.3.1': of(createElement).map(renderToStaticMarkup).join(''),
  'preact 11.2.0': of(preact).map((node) => renderPreact(node)).join(''),
  'vue 3.5.45': (await Promise.all(of(vue).map((node) => renderVue(createSSRApp({ render: () => node }))))).join(''),
  'svelte 5.57.3': renderSvelte(Box, { props: { on: false } }).body.replace(/<!--.*?-->/g, ''),
};
for (const [who, html] of Object.entries(seen)) console.log(`  ${who}: ${html}`);
const [off, on] = ['<x-box></x-box><details></details>', '<x-box compact="false"></x-box><details></details>'];
const same = JSON.stringify(Object.values(seen)) === JSON.stringify([off, off, on, on]);
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-29.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs & node_pid=$!
wait "$node_pid"
