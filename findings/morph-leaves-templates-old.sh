#!/usr/bin/env bash
# An engineer expects: after morphing an element into a new version, the two have the same HTML; that is what morphing is.
# What happens: morphdom 2.7.8 compares childNodes, and those of a `<template>` are always empty: its content is another tree.
# A template that exists in both versions keeps its old content for ever, while its attributes and everything around it become
# new; nothing is said. A template without a twin is added whole. Given only the template itself, it does nothing either.
# idiomorph 0.8.0, the morph of Turbo 8.0.23 (stream, method="morph") and of htmx 4.0.1 go into the content.
# Why it matters: rows to be cloned, data of a page, fallbacks and declared shadow roots that are taken over by script stand in
# templates; after an update they belong to the page before. Give such a template an id that changes with its content, or copy
# the content in `onBeforeElUpdated`.
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
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1 morphdom@2.7.8 idiomorph@0.8.0 @hotwired/turbo@8.0.23 htmx.org@4.0.1
export TMPDIR=$room HOME=$room

cat > look.mjs <<'LOOK'
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const files = { morphdom: 'morphdom/dist/morphdom-umd.js', idiomorph: 'idiomorph/dist/idiomorph.js', '@hotwired/turbo': '@hotwired/turbo/dist/turbo.es2017-umd.js', 'htmx.org': 'htmx.org/dist/htmx.js' };

// Runs in the page: what is in the template, and around it, after each kind of morph.
async function look() {
  const version = (row, id = '') => `<div id="list"><template class="${row}"${id && ` id="${id}"`}><li>${row}</li></template><p>${row}</p></div>`;
  const list = () => document.querySelector('#list');
  const stream = (html) => {
    const room = document.createElement('template');
    room.innerHTML = `<turbo-stream action="replace" method="morph" target="list"><template>${html}</template></turbo-stream>`;
    document.body.append(room.content);
  };
  const copying = { onBeforeElUpdated(from, to) { if (from.localName === 'template') from.innerHTML = to.innerHTML; return true; } };
  const ways = {
    morphdom: () => morphdom(list(), version('new')),
    'morphdom, the template alone': () => { morphdom(list().firstChild, '<template class="new"><li>new</li></template>'); list().lastChild.textContent = 'new'; },
    'morphdom, another id': () => morphdom(list(), version('new', 'second')),
    'morphdom, copying': () => morphdom(list(), version('new'), copying),
    idiomorph: () => Idiomorph.morph(list(), version('new'), { morphStyle: 'outerHTML' }),
    turbo: () => stream(version('new')),
    htmx: () => htmx.swap({ target: list(), swap: 'outerMorph', text: version('new') }),
  };
  const seen = {};
  for (const [name, morph] of Object.entries(ways)) {
    document.body.innerHTML = version('old', name === 'morphdom, another id' ? 'first' : '');
    await morph();
    for (let tries = 0; list().lastChild.textContent !== 'new' && tries < 200; tries++) await new Promise((done) => setTimeout(done, 10));
    const template = list().querySelector('template');
    seen[name] = `around ${list().lastChild.textContent}, class ${template.className}, content ${template.content.textContent}`;
  }
  return seen;
}
const right = 'around new, class new, content new';
const found = {
  morphdom: 'around new, class new, content old', 'morphdom, the template alone': 'around new, class new, content old',
  'morphdom, another id': right, 'morphdom, copying': right, idiomorph: right, turbo: right, htmx: right,
};
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
let same = true;
try {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><title>t</title>');
  for (const [name, file] of Object.entries(files)) {
    await page.addScriptTag({ content: readFileSync(`node_modules/${file}`, 'utf8') });
    console.log(`${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version}`);
  }
  const seen = await page.evaluate(look);
  for (const name of Object.keys(found)) {
    console.log(`  ${name}: ${seen[name]}`);
    same = same && seen[name] === found[name];
  }
} finally { await browser.close(); }
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-29.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs & node_pid=$!
wait "$node_pid"
