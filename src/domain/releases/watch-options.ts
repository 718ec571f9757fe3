/**
 * Lists where a title can be watched in a market, channel by channel, with the day of the newest claim.
 */
import type { Release, StatedClaim, Title } from '../ledger/catalogue.js';
import { claimsInReading } from '../ledger/citations.js';
import { type Reading, readFact, wasKnown } from '../ledger/read-fact.js';
import { phaseOf } from './phase.js';
import { isWatched } from './release-way.js';
import { worldwide } from './release.js';
import type { Vantage } from '../ledger/vantage.js';

/** The channels for watching, in the order of listing. */
export const watchChannels = ['theatrical', 'streaming', 'digital', 'disc'] as const;
export type WatchChannel = (typeof watchChannels)[number];

/** One release as a way of watching the title. */
export interface WatchOption {
  readonly channel: WatchChannel;
  readonly release: Release;
  /** Whether the release is worldwide; used where the market has none of its own. */
  readonly isWorldwide: boolean;
  readonly place: Reading<string>;
  readonly date: Reading<string>;
  /** Whether the release is available, coming on a known date, or undated. */
  readonly case: 'here' | 'coming' | 'undated';
}

/** The ways of watching a title in one market. */
export interface WatchOptions {
  readonly homes: readonly WatchOption[];
  /** The newest claims on all of them. */
  readonly checked: readonly StatedClaim<unknown>[];
  /** Whether the title is in cinemas there and not available elsewhere. */
  readonly cinemasOnly: boolean;
}

/** The ways of watching a title in a market, now or later. A theatrical run is left out once it is over or a home release has followed. */
export function watchOptionsIn(title: Title, region: string, vantage: Vantage): WatchOptions {
  const seen = { ...vantage, region };
  const homes = watchChannels.flatMap((channel) => releasesFor(title, channel, region, vantage).flatMap((release) => homeOf(title, release, channel, seen)));
  const there = homes.filter((home) => home.case === 'here');
  const cinemasOnly = there.length > 0 && there.every(({ channel }) => channel === 'theatrical');
  const shown = cinemasOnly ? homes : homes.filter((home) => home.channel !== 'theatrical' || home.case !== 'here');
  return { homes: shown, checked: newestOf(shown), cinemasOnly };
}

/** The markets for which releases of a title are known, without the worldwide one. */
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

/** The market's releases through a channel, else the worldwide ones. */
function releasesFor(title: Title, channel: WatchChannel, region: string, vantage: Vantage): readonly Release[] {
  const known = title.releases.filter((release) => release.channel === channel && isKnown(release, vantage));
  const own = known.filter((release) => release.region === region);
  return own.length > 0 ? own : known.filter((release) => release.region === worldwide);
}

function homeOf(title: Title, release: Release, channel: WatchChannel, vantage: Vantage): WatchOption[] {
  const [date, place] = [readFact(release.date, vantage.day), readFact(release.place, vantage.day)];
  // The phase rules, applied to this release alone.
  const phase = phaseOf({ ...title, status: [], releases: [release] }, vantage).name;
  // What is not watched, such as a game, is out for good.
  if (phase === 'released' && isWatched(title.kind)) return [];
  const arrival = phase === 'unknown' ? 'undated' : phase === 'dated' ? 'coming' : 'here';
  return [{ channel, release, isWorldwide: release.region === worldwide, place, date, case: arrival }];
}

/** The newest claim of each way of watching, one a source, newest first: they say when the list was checked, and by whom. */
function newestOf(homes: readonly WatchOption[]): readonly StatedClaim<unknown>[] {
  const claims = homes.flatMap(({ place, date }) => byDay([...claimsInReading(place), ...claimsInReading(date)]).slice(0, 1));
  return byDay(claims).filter((claim, index, all) => all.findIndex(({ source }) => source === claim.source) === index);
}

function byDay(claims: readonly StatedClaim<unknown>[]): readonly StatedClaim<unknown>[] {
  return [...claims].sort(({ known: one = '' }, { known: other = '' }) => Number(one < other) - Number(one > other));
}
