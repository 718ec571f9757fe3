/**
 * When a title reaches its audience.
 */
import type { Channel, Title } from '../ledger/catalogue.js';
import { epochDay, lastDay } from '../dates/plain-date.js';
import { type KnownRelease, releaseOf } from './release.js';
import type { Vantage } from '../ledger/vantage.js';

/** In the order in which they count: what runs in cinemas has its day there, whatever came before on another way. */
const channels = ['theatrical', 'streaming', 'digital', 'disc'] as const satisfies readonly Channel[];

/** The release that gives a title its day, if one has a date that stands. */
export function firstReleaseOf(title: Title, vantage: Vantage): KnownRelease | undefined {
  return channels.map((channel) => releaseOf(title, channel, vantage)).find((known) => known?.date !== undefined);
}

/** Titles by their days, a partial date at the last day that it can mean; those without a date come last, and ties stay as they are. */
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
