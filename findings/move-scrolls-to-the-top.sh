#!/usr/bin/env bash
# An engineer expects: `parent.moveBefore(element, null)` keeps the state of what it moves, where `append` would lose it: the focus, running
# animations, frames, open popovers, and also how far something was scrolled.
# What happens: Chromium 156 keeps the scroll position of a scrolled box. Firefox ESR 153 keeps all the others and scrolls the box to the
# top, and a textarea likewise, at once and without a `scroll` to be waited for. In Chromium a box with the focus on something scrolled
# out of sight is scrolled until that is in sight again. WebKitGTK 2.50 has no moveBefore.
# Why it matters: lists, chats and tables that are sorted or moved with it jump in one of two engines, and tests with Chromium pass. Keep
# `scrollTop` before and set it after (of boxes inside as well). Specification: https://dom.spec.whatwg.org/#dom-parentnode-movebefore
# Seen on 2026-11-30.
set -euo pipefail
source "$(dirname "$0")/three-engines.bash"

cat > look.mjs <<'LOOK'
import { each } from './drive.mjs';

const box = (id, top) => `<div><div id="${id}" style="height: 50px; overflow: auto"><div style="height: 500px; position: relative"><button style="position: absolute; top: ${top}px; height: 20px">${id}</button></div></div></div>`;
const page = `data:text/html,${encodeURIComponent(`<!doctype html><title>move</title><body>${box('plain', 0)}${box('visible', 110)}${box('hidden', 0)}
  <div><textarea id="text" style="height: 50px">${'line\n'.repeat(60)}</textarea></div><div id="animated">a</div><div id="appended" style="height: 50px; overflow: auto"><div style="height: 500px"></div></div><div id="to"></div>`)}`;
const expected = { chromium: 'plain 100, visible 100 with focus, hidden 0 with focus, text 100, appended 0, animation 50000', firefox: 'plain 0, visible 0 with focus, hidden 0 with focus, text 0, appended 0, animation 50000', webkit: 'no moveBefore' };

await each(async (browser, name) => {
  await browser.goto(page);
  const seen = await browser.eval(`(async () => {
    const find = (id) => document.querySelector('#' + id);
    const to = find('to');
    if (!to.moveBefore) return 'no moveBefore';
    const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const scrolled = async (id, method, focus) => {
      const box = find(id);
      const button = focus && box.querySelector('button');
      button?.focus({ preventScroll: true });
      box.scrollTop = 100;
      await frames();
      if (box.scrollTop !== 100) throw new Error(id + ' is not scrolled');
      to[method](box, null);
      await frames();
      return id + ' ' + box.scrollTop + (button && document.activeElement === button ? ' with focus' : '');
    };
    const animation = find('animated').animate([{ opacity: 0 }, { opacity: 1 }], 100_000);
    animation.pause();
    animation.currentTime = 50_000;
    const list = [await scrolled('plain', 'moveBefore'), await scrolled('visible', 'moveBefore', true), await scrolled('hidden', 'moveBefore', true), await scrolled('text', 'moveBefore'), await scrolled('appended', 'insertBefore')];
    to.moveBefore(find('animated'), null);
    return [...list, 'animation ' + animation.currentTime].join(', ');
  })()`);
  console.log(`  ${seen}`);
  return seen === expected[name];
});
LOOK

node look.mjs & node_pid=$!
wait "$node_pid"
