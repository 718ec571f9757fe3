#!/usr/bin/env bash
# An engineer expects: `innerText` leaves out what is hidden. A paragraph with `content-visibility: auto` is not hidden: it can be found,
# selected and heard, `checkVisibility()` is true, and it is drawn as soon as a reader comes near.
# What happens in Chromium 156, Firefox ESR 153 and WebKitGTK 2.50: `innerText` leaves it out as long as it is off screen. For the
# paragraph alone it is the empty string, and `body.innerText` reads as if the article went on after it. Once a reader has been there,
# or has it in a selection, it has the words. `textContent` has them always. In Firefox the text of a selection lacks them as well
# (`getSelection().toString()`) until the next frame; Chromium and WebKit have them at once.
# Why it matters: word counts, reading times, summaries, search indexes and tests (drivers and scrapers read `innerText`) get an article
# with holes, and other holes in a taller window. The standard asks for it: https://drafts.csswg.org/css-contain-2/#cv-notes
# Seen on 2026-11-30.
set -euo pipefail
source "$(dirname "$0")/three-engines.bash"

cat > look.mjs <<'LOOK'
import { each } from './drive.mjs';

const page = `data:text/html,${encodeURIComponent('<!doctype html><title>article</title><article><p>Start.</p><div style="height: 6000px"></div><p id="far" style="content-visibility: auto">It opens in June.</p><p>End.</p></article>')}`;
const [whole, holes] = ['Start. It opens in June. End.', 'Start. End.'];

await each(async (browser, name) => {
  await browser.goto(page);
  const seen = await browser.eval(`(async () => {
    const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const words = (text) => text.trim().replace(/\\s+/g, ' ');
    await frames();
    const [article, far] = document.querySelectorAll('article, #far');
    const before = { visible: far.checkVisibility(), paragraph: far.innerText, body: words(document.body.innerText), content: far.textContent };
    getSelection().selectAllChildren(article);
    const selected = words(getSelection().toString());
    await frames();
    await frames();
    const later = words(getSelection().toString());
    return { ...before, selected, later, bodyWithSelection: words(document.body.innerText) };
  })()`);
  for (const [what, text] of Object.entries(seen)) console.log(`  ${what}: ${JSON.stringify(text)}`);
  const expected = { visible: true, paragraph: '', body: holes, content: 'It opens in June.', selected: name === 'firefox' ? holes : whole, later: whole, bodyWithSelection: whole };
  return Object.entries(expected).every(([what, text]) => seen[what] === text);
});
LOOK

node look.mjs & node_pid=$!
wait "$node_pid"
