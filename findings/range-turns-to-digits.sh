#!/usr/bin/env bash
# An engineer expects: the options that make `format` write a month in words make `formatRange` write it in words: `dateStyle: 'long'`, or
# `month: 'long'`, is about both.
# What happens: in Japanese, Chinese, Czech and Slovak the words are gone as soon as there are two days. With `dateStyle: 'long'`
# "2025年6月6日" becomes "2025/06/06～2025/06/08" and "6. června 2025" becomes "6.–8. 6. 2025", in Chromium 156, Firefox ESR 153
# and WebKitGTK 2.50. With `day`, `month: 'long'` and `year` named one by one the same holds for Czech and Slovak; Japanese and Chinese
# differ: digits in Chromium and WebKit, "2025年6月6日～8日" in Firefox.
# Why it matters: a weekend at the box office stands in prose beside days that are written out; German, French, Polish and English look
# right, so tests do not show it. In these languages write both ends with `format` and join them with a pattern of your own.
# Seen on 2026-11-30.
set -euo pipefail
source "$(dirname "$0")/three-engines.bash"

cat > look.mjs <<'LOOK'
import { each } from './drive.mjs';

const look = `(() => {
  const [from, to] = [new Date('2025-06-06T12:00Z'), new Date('2025-06-08T12:00Z')];
  const inWords = (text) => /\\p{L}{3}|月/u.test(text.replace(/[年日]/gu, ''));
  const written = (locale, options) => {
    const formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return [formatter.format(from), formatter.formatRange(from, to)];
  };
  const all = ['en', 'de', 'fr', 'pl', 'cs', 'sk', 'ja', 'zh'];
  const japanese = written('ja', { day: 'numeric', month: 'long', year: 'numeric' })[1];
  return [[japanese], ...[{ dateStyle: 'long' }, { day: 'numeric', month: 'long', year: 'numeric' }].map((options) => all.map((locale) => [locale, ...written(locale, options)]).filter(([, one, range]) => inWords(one) && !inWords(range)).map((each) => each.join(' ')))];
})()`;
const expected = { chromium: ['cs sk ja zh', 'cs sk ja zh'], firefox: ['cs sk ja zh', 'cs sk'], webkit: ['cs sk ja zh', 'cs sk ja zh'] };

await each(async (browser, name) => {
  await browser.goto('data:text/html,<!doctype html><title>range</title>');
  const seen = await browser.eval(look);
  console.log(`  dateStyle: ${seen[1].join(', ')}\n  day, month, year: ${seen[2].join(', ')}\n  Japanese, day, month, year: ${seen[0][0]}`);
  return (seen[0][0] === '2025年6月6日～8日') === (name === 'firefox') && seen.slice(1).map((list) => list.map((each) => each.split(' ', 1)[0]).join(' ')).join() === expected[name].join();
});
LOOK

node look.mjs & node_pid=$!
wait "$node_pid"
