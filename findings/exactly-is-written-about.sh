#!/usr/bin/env bash
# An engineer expects: `Intl.NumberFormat.prototype.formatRange(130, 130)` writes "130", as `Intl.DateTimeFormat` writes one date for a range
# that begins and ends on the same day.
# What happens: it writes "~130", in Chromium 156, Firefox ESR 153, WebKitGTK 2.50, Node.js 20 and 24 alike; German and French have "≈130" and
# "≃130", Japanese "約130". A running time from 125 to 125 minutes is "~125 minutes". Two ends that are only written alike get the same
# sign: 137.1 and 137.2 million dollars are "~$137M". No option turns it off, and `formatRangeToParts` marks it as `approximatelySign`.
# Why it matters: an amount that is known exactly is published as an estimate as soon as code treats one figure as a range without width.
# The standard wants it even for equal ends: https://tc39.es/ecma402/#sec-partitionnumberrangepattern. Compare the ends before.
# Seen on 2026-11-30.
set -euo pipefail
source "$(dirname "$0")/three-engines.bash"

cat > look.mjs <<'LOOK'
import { each } from './drive.mjs';

const look = `(() => {
  const range = (locale, options, low, high) => new Intl.NumberFormat(locale, options).formatRange(low, high);
  const day = new Date('2025-06-06T12:00Z');
  const short = { style: 'currency', currency: 'USD', notation: 'compact' };
  return [range('en', {}, 130, 130), range('de', {}, 130, 130), range('fr', {}, 130, 130), range('ja', {}, 130, 130),
    range('en', { style: 'unit', unit: 'minute', unitDisplay: 'long' }, 125, 125), range('en', short, 137.1e6, 137.2e6),
    new Intl.NumberFormat('en').formatRangeToParts(130, 130)[0].type, new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).formatRange(day, day)].join(' | ');
})()`;
const expected = '~130 | ≈130 | ≃130 | 約130 | ~125 minutes | ~$137M | approximatelySign | June 6, 2025';

const inNode = (0, eval)(look);
console.log(`Node.js ${process.version}\n  ${inNode}`);
await each(async (browser) => {
  await browser.goto('data:text/html,<!doctype html><title>range</title>');
  const seen = await browser.eval(look);
  console.log(`  ${seen}`);
  return seen === expected && inNode === expected;
});
LOOK

node look.mjs & node_pid=$!
wait "$node_pid"
