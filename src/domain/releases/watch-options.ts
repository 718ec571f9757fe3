/**
 * Where a title can be watched in a market, channel by channel, with the day on which that was last said.
 */
import type { Claim, Release, Title } from '../ledger/catalogue.js';
import { claimsInReading } from '../ledger/citations.js';
import { type Reading, readFact, wasKnown } from '../ledger/read-fact.js';
import { phaseOf } from './phase.js';
import { worldwide } from './release.js';
import type { Vantage } from '../ledger/vantage.js';

/** The ways of watching, in the order in which a reader is told of them. */
export const watchChannels = ['theatrical', 'streaming', 'digital', 'disc'] as const;
export type WatchChannel = (typeof watchChannels)[number];

/** One way of watching. */
export interface WatchOption {
  readonly channel: WatchChannel;
  readonly release: Release;
  /** Whether it is the whole world's, for want of one of the market's own. */
  readonly isWorldwide: boolean;
  readonly place: Reading<string>;
  readonly date: Reading<string>;
  /** Whether it is there, comes on a day that is known, or is told of without a day. */
  readonly case: 'here' | 'coming' | 'undated';
  /** The claims that were made last: when it was checked, and by whom. */
  readonly checked: readonly Claim<unknown>[];
}

/** What is known for a market. */
export interface WatchOptions {
  readonly homes: readonly WatchOption[];
  /** Whether it is in cinemas there, and nowhere else yet. */
  readonly cinemasOnly: boolean;
}

/** Where a title can be watched in a market, or will be. A run in cinemas that is over is no home; nor, as with phases, is one that a home has followed. */
export function watchOptionsIn(title: Title, region: string, vantage: Vantage): WatchOptions {
  const seen = { ...vantage, region };
  const homes = watchChannels.flatMap((channel) => releasesFor(title, channel, region, vantage).flatMap((release) => homeOf(title, release, channel, seen)));
  const there = homes.filter((home) => home.case === 'here');
  const cinemasOnly = there.length > 0 && there.every(({ channel }) => channel === 'theatrical');
  return { homes: cinemasOnly ? homes : homes.filter((home) => home.channel !== 'theatrical' || home.case !== 'here'), cinemasOnly };
}

/** The markets of which a title's ways of watching are known. */
export function knownRegions(title: Title, vantage: Vantage): readonly string[] {
  const regions = title.releases.filter((release) => isHomeChannel(release.channel) && isKnown(release, vantage)).map(({ region }) => region);
  return [...new Set(regions)].filter((region) => region !== worldwide);
}

function isHomeChannel(channel: Release['channel']): channel is WatchChannel {
  return (watchChannels as readonly string[]).includes(channel);
}

function isKnown({ date, place }: Release, { day }: Vantage): boolean {
  return [...date, ...place].some((claim) => wasKnown(claim, day));
}

/** The market's releases through a channel, else the whole world's. */
function releasesFor(title: Title, channel: WatchChannel, region: string, vantage: Vantage): readonly Release[] {
  const known = title.releases.filter((release) => release.channel === channel && isKnown(release, vantage));
  const own = known.filter((release) => release.region === region);
  return own.length > 0 ? own : known.filter((release) => release.region === worldwide);
}

function homeOf(title: Title, release: Release, channel: WatchChannel, vantage: Vantage): WatchOption[] {
  const [date, place] = [readFact(release.date, vantage.day), readFact(release.place, vantage.day)];
  // The law of phases, asked of this release alone.
  const phase = phaseOf({ ...title, status: [], releases: [release] }, vantage).name;
  if (phase === 'released') return [];
  const arrival = phase === 'unknown' ? 'undated' : phase === 'dated' ? 'coming' : 'here';
  const claims = [...claimsInReading(place), ...claimsInReading(date)];
  const newest = claims.map(({ known = '' }) => known).sort().at(-1);
  const checked = claims.filter(({ known = '' }) => known === newest);
  return [{ channel, release, isWorldwide: release.region === worldwide, place, date, case: arrival, checked }];
}
