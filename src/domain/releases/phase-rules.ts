/**
 * The rules that put a title into a phase, from its status and releases.
 */
import type { Channel, Release, Status, TitleKind } from '../ledger/catalogue.js';
import type { KnownRelease, Market, ReleaseDate } from './known-release.js';
import { addMonths, epochDay, lastDay, millisecondsPerDay } from '../dates/plain-date.js';
import { todayIn, type Vantage } from '../ledger/vantage.js';
import type { phaseNames } from './phase-names.js';
import { isWatched, type ReleaseWay, wayOf } from './release-way.js';

export type PhaseName = (typeof phaseNames)[number];

/** A phase, with the status or the release that decided it. */
export interface Phase<R extends Market = Release> {
  readonly name: PhaseName;
  /** The status that decided it: finer than the name, so that words are written from it. */
  readonly status?: Status;
  readonly known?: KnownRelease<R>;
  readonly way?: ReleaseWay;
  /** The releases whose dates can change the phase. */
  readonly awaited?: readonly KnownRelease<R>[];
}

/** Months after which a theatrical run without a home release counts as over; the longest run in the ledger took 118 days. */
export const theatricalMonths = 4;

const byStatus: Readonly<Record<Status, PhaseName>> = {
  rumoured: 'rumoured',
  talks: 'rumoured',
  announced: 'announced',
  writing: 'announced',
  filming: 'in-production',
  'post-production': 'in-production',
  released: 'released',
  cancelled: 'cancelled',
};

const homeChannels = ['streaming', 'digital', 'disc'] as const;

/** The phase of a title, from its status, its kind, and its release through each channel as known on the vantage's day. */
export function phaseFrom<R extends Market>(status: Status | undefined, kind: TitleKind, through: (channel: Channel) => KnownRelease<R> | undefined, vantage: Vantage): Phase<R> {
  if (status === 'cancelled') return { name: 'cancelled', status };
  const cinema = through('theatrical');
  const homes = homeChannels
    .map((channel) => through(channel))
    .filter((known): known is KnownRelease<R> => known?.date !== undefined && (known.asked || !cinema));
  const phase = inCinemas(cinema, homes, vantage) ?? atHome(homes, vantage);
  const awaited = cinema?.date ? [cinema, ...homes] : homes;
  if (!phase) return { ...(status ? { name: byStatus[status], status } : { name: 'unknown' }), awaited };
  const isOut = phase.name === 'at-home' || phase.name === 'streaming';
  return { ...phase, name: isOut && !isWatched(kind) ? 'released' : phase.name, way: wayOf(kind, phase.known!.release.channel), awaited };
}

/** Whether the phase may change by itself; `turns.ts` tells when. A stopped clock changes nothing. */
export function mayTurn({ awaited = [] }: Phase<Market>, { instant }: Vantage): boolean {
  return instant !== undefined && awaited.some(({ date }) => !isLongOver(date!, instant));
}

/** Whether a release is so old that its zone cannot matter; most are, and this check spares them zone arithmetic. */
export function isLongOver({ date }: ReleaseDate, instant: number): boolean {
  return instant / millisecondsPerDay > epochDay(lastDay(date)) + 31 * (theatricalMonths + 1);
}

function inCinemas<R extends Market>(cinema: KnownRelease<R> | undefined, homes: readonly KnownRelease<R>[], vantage: Vantage): Phase<R> | undefined {
  if (!cinema?.date) return undefined;
  if (arrival(cinema, vantage) !== 'here') return coming(cinema, vantage);
  const home = homes.find((known) => arrival(known, vantage) !== 'coming');
  if (home) return settled(home);
  return { name: runIsOver(cinema, vantage) ? 'released' : 'in-cinemas', known: cinema };
}

function atHome<R extends Market>(homes: readonly KnownRelease<R>[], vantage: Vantage): Phase<R> | undefined {
  const there = homes.filter((known) => arrival(known, vantage) !== 'coming');
  const [home = soonest(homes)] = there;
  return home && (there.some((known) => arrival(known, vantage) === 'here') ? settled(home) : coming(home, vantage));
}

function soonest<R extends Market>(homes: readonly KnownRelease<R>[]): KnownRelease<R> | undefined {
  const opens = ({ date }: KnownRelease<R>): number => epochDay(lastDay(date!.date));
  return [...homes].sort((a, b) => opens(a) - opens(b))[0];
}

function coming<R extends Market>(known: KnownRelease<R>, vantage: Vantage): Phase<R> {
  return { name: arrival(known, vantage) === 'today' ? 'opening-today' : 'dated', known };
}

function settled<R extends Market>(known: KnownRelease<R>): Phase<R> {
  return { name: known.release.channel === 'streaming' ? 'streaming' : 'at-home', known };
}

/** Whether a release has arrived; a partial date arrives after its last day. */
function arrival({ date, zone }: KnownRelease<Market>, vantage: Vantage): 'coming' | 'today' | 'here' {
  if (!date) return 'coming';
  if (vantage.instant !== undefined && isLongOver(date, vantage.instant)) return 'here';
  const today = epochDay(todayIn(vantage, zone));
  if (date.date.precision !== 'day') return today > epochDay(lastDay(date.date)) ? 'here' : 'coming';
  if (date.instant !== undefined && vantage.instant !== undefined && vantage.instant < date.instant) return 'coming';
  const day = epochDay(date.date);
  return today > day ? 'here' : today === day ? 'today' : 'coming';
}

function runIsOver({ date, zone }: KnownRelease<Market>, vantage: Vantage): boolean {
  if (vantage.instant !== undefined && isLongOver(date!, vantage.instant)) return true;
  return epochDay(todayIn(vantage, zone)) > epochDay(addMonths(lastDay(date!.date), theatricalMonths));
}
