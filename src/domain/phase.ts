/**
 * The phase of a title's life, which chooses the words that are said about it.
 */
import type { Channel, Status, Title } from './catalogue.js';
import { valueOn } from './claim.js';
import { addMonths, epochDay, lastDay } from './plain-date.js';
import { type KnownRelease, releaseOf } from './release.js';
import { todayIn, type Vantage } from './vantage.js';
import { startOfNextDay } from './zone.js';

export const phaseNames = [
  'unknown', 'rumoured', 'announced', 'in-production', 'dated', 'opening-today', 'in-cinemas', 'released', 'at-home', 'streaming', 'cancelled',
] as const;
export type PhaseName = (typeof phaseNames)[number];

/** A phase with the release that put the title there, if one did. */
export interface Phase {
  readonly name: PhaseName;
  readonly known?: KnownRelease;
  readonly channel?: Channel;
}

/** A theatrical run with no home release known is taken to be over after so many months; the longest run in the ledger took 118 days. */
const theatricalMonths = 4;

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

/** Says which phase a title is in, by what is known on the vantage's day and the moment it is. */
export function phaseOf(title: Title, vantage: Vantage): Phase {
  const status = valueOn(title.status, vantage.day);
  if (status === 'cancelled') return { name: 'cancelled' };
  const cinema = releaseOf(title, 'theatrical', vantage);
  if (cinema?.date && arrival(cinema, vantage) !== 'here') return coming(cinema, vantage);
  const homes = homeChannels
    .map((channel) => releaseOf(title, channel, vantage))
    .filter((known): known is KnownRelease => known?.date !== undefined && (known.asked || !cinema));
  const home = homes.find((known) => arrival(known, vantage) !== 'coming');
  if (home) return arrival(home, vantage) === 'today' && !cinema ? { name: 'opening-today', ...through(home) } : settled(home);
  if (cinema?.date) return { name: runIsOver(cinema, vantage) ? 'released' : 'in-cinemas', ...through(cinema) };
  if (homes[0]) return coming(homes[0], vantage);
  return { name: status ? byStatus[status] : 'unknown' };
}

/** When the phase may next read differently: the start of the next day in its market, while anything is still to come. */
export function nextPhaseChange(phase: Phase, vantage: Vantage): number | undefined {
  const moving = phase.name === 'dated' || phase.name === 'opening-today' || phase.name === 'in-cinemas';
  if (!moving || !phase.known || vantage.instant === undefined) return undefined;
  const { zone, date } = phase.known;
  const tomorrow = startOfNextDay(vantage.instant, zone, vantage.offset);
  return date?.instant !== undefined && date.instant > vantage.instant ? Math.min(tomorrow, date.instant) : tomorrow;
}

function through(known: KnownRelease): { known: KnownRelease; channel: Channel } {
  return { known, channel: known.release.channel };
}

function coming(known: KnownRelease, vantage: Vantage): Phase {
  return { name: arrival(known, vantage) === 'today' ? 'opening-today' : 'dated', ...through(known) };
}

function settled(known: KnownRelease): Phase {
  return { name: known.release.channel === 'streaming' ? 'streaming' : 'at-home', ...through(known) };
}

/** A partial date has arrived only when its last day has passed. */
function arrival({ date, zone }: KnownRelease, vantage: Vantage): 'coming' | 'today' | 'here' {
  if (!date) return 'coming';
  const today = epochDay(todayIn(vantage, zone));
  if (date.date.precision !== 'day') return today > epochDay(lastDay(date.date)) ? 'here' : 'coming';
  if (date.instant !== undefined && vantage.instant !== undefined && vantage.instant < date.instant) return 'coming';
  const day = epochDay(date.date);
  return today > day ? 'here' : today === day ? 'today' : 'coming';
}

function runIsOver({ date, zone }: KnownRelease, vantage: Vantage): boolean {
  return epochDay(todayIn(vantage, zone)) > epochDay(addMonths(lastDay(date!.date), theatricalMonths));
}
