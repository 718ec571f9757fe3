/**
 * Finds the release that dates a title, and sorts titles by it.
 */
import type { Channel, Title } from '../ledger/catalogue.js';
import { epochDay, lastDay } from '../dates/plain-date.js';
import { type KnownRelease, releaseOf } from './release.js';
import type { Vantage } from '../ledger/vantage.js';

/** In order of precedence: a theatrical release dates a title even where another channel was earlier. */
const channels = ['theatrical', 'streaming', 'digital', 'disc'] as const satisfies readonly Channel[];

/** The release that dates a title; undefined where no release has a date. */
export function firstReleaseOf(title: Title, vantage: Vantage): KnownRelease | undefined {
  return channels.map((channel) => releaseOf(title, channel, vantage)).find((known) => known?.date !== undefined);
}

/** Sorts titles by release. A partial date counts as its last day; titles without a date come last, and ties keep their order. */
export function inReleaseOrder(titles: readonly Title[], vantage: Vantage): Title[] {
  return titles
    .map((title) => ({ title, day: dayOf(title, vantage) }))
    .sort((a, b) => (a.day === b.day ? 0 : a.day - b.day))
    .map(({ title }) => title);
}

function dayOf(title: Title, vantage: Vantage): number {
  const date = firstReleaseOf(title, vantage)?.date;
  return date ? epochDay(lastDay(date.date)) : Infinity;
}
