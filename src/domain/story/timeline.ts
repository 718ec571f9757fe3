/**
 * Puts titles and events on a timeline: by story, release, viewing order or production.
 */
import { firstReleaseOf, inReleaseOrder } from '../releases/first-release.js';
import type { Catalogue, Stub, Title } from '../ledger/catalogue.js';
import { firstKnownOf, readFact, valueOn, wasKnown } from '../ledger/read-fact.js';
import { epochDay, firstDay, lastDay, parsePlainDate, type PlainDate } from '../dates/plain-date.js';
import type { StoryEvent } from './story-records.js';
import { type StoryNode, storyOrder, type StoryPlace } from './story-order.js';
import type { Vantage } from '../ledger/vantage.js';

export const lenses = ['story', 'release', 'watch', 'production'] as const;
/** The order of a timeline. */
export type Lens = (typeof lenses)[number];

/** An entry of a timeline: a title or an event. */
export interface TimelineEntry {
  /** The id of the event or title. */
  readonly id: string;
  /** The id of the title itself, or of the title that tells the event. */
  readonly title: string;
  readonly what: 'title' | 'event';
  readonly event: StoryEvent | undefined;
  /** The date of a release or of an event in production. */
  readonly date: PlainDate | undefined;
  /** In the viewing order: the title that comes first in the story, among the titles watched earlier but set after this one. */
  readonly setBefore: string | undefined;
  readonly inside: readonly TimelineEntry[];
  /** The stubs of the title's hidden events. */
  readonly stubs: readonly Stub[];
}

export interface Timeline {
  readonly entries: readonly TimelineEntry[];
  /** The entries without a place on this timeline. */
  readonly loose: readonly TimelineEntry[];
  /** The ids of contradictory placings; where there are any, titles are in release order. */
  readonly cycle: readonly string[];
}

/** The timeline in the order of a lens, as known on the vantage's day. */
export function timelineOf(catalogue: Catalogue, lens: Lens, vantage: Vantage): Timeline {
  switch (lens) {
    case 'story':
      return storyLine(catalogue, vantage);
    case 'release':
      return releaseLine(catalogue, vantage);
    case 'watch':
      return watchLine(catalogue, vantage);
    case 'production':
      return productionLine(catalogue, vantage);
  }
}

/** The titles that have a name on the vantage's day, in release order. */
export function titlesKnown({ titles }: Catalogue, vantage: Vantage): Title[] {
  return inReleaseOrder([...titles.values()].filter(({ name }) => valueOn(name, vantage.day) !== undefined), vantage);
}

function eventsKnown({ events }: Catalogue, scope: StoryEvent['scope'], { day }: Vantage): StoryEvent[] {
  return [...events.values()].filter((event) => event.scope === scope && wasKnown({ known: firstKnownOf(event) ?? '' }, day));
}

function entryOf(id: string, title: string, parts: Partial<TimelineEntry> = {}): TimelineEntry {
  return { id, title, what: id === title ? 'title' : 'event', event: undefined, date: undefined, setBefore: undefined, inside: [], stubs: [], ...parts };
}

function storyLine(catalogue: Catalogue, vantage: Vantage): Timeline {
  const { day } = vantage;
  const titles = titlesKnown(catalogue, vantage).map(({ id }) => id);
  const events = new Map(eventsKnown(catalogue, 'story', vantage).map((event) => [event.id, event]));
  const nodes = nodesOf(titles, events, day);
  const order = storyOrder(nodes);
  if (order.case === 'cycle') return { ...releaseLine(catalogue, vantage), cycle: order.ids };
  const stubsOf = (id: string): Stub[] => catalogue.stubs.filter((stub) => stub.record === 'events' && stub.title === id && wasKnown(stub, day));
  const entry = ({ id, inside }: StoryPlace): TimelineEntry => {
    const event = events.get(id);
    const title = titles.includes(id) ? id : event!.title;
    return entryOf(id, title, { event, inside: inside.map(entry), stubs: id === title ? stubsOf(id) : [] });
  };
  const named = new Set(nodes.flatMap(({ placing: { before = [], after = [], during = [] } }) => [...before, ...after, ...during]));
  const isPlaced = ({ id, what, event, inside, stubs }: TimelineEntry): boolean =>
    what === 'event' || inside.length + stubs.length > 0 || named.has(id) || Object.keys(valueOn(event?.placing ?? [], day) ?? {}).length > 0 || readFact(event?.when ?? [], day).case !== 'unknown';
  const entries = order.places.map(entry);
  return { entries: entries.filter(isPlaced), loose: entries.filter((one) => !isPlaced(one)), cycle: [] };
}

/** A node per title, followed by nodes of the events that it tells, in the order of the file. */
function nodesOf(titles: readonly string[], events: ReadonlyMap<string, StoryEvent>, day: string): StoryNode[] {
  const node = (id: string, told?: string): StoryNode => ({ id, placing: valueOn(events.get(id)?.placing ?? [], day) ?? {}, ...(told !== undefined && { told }) });
  return titles.flatMap((title) => [node(title), ...[...events.values()].filter((event) => event.title === title && !titles.includes(event.id)).map(({ id }) => node(id, title))]);
}

function releaseLine(catalogue: Catalogue, vantage: Vantage): Timeline {
  const entries = titlesKnown(catalogue, vantage).map((title) => entryOf(title.id, title.id, { date: firstReleaseOf(title, vantage)?.date?.date, event: catalogue.events.get(title.id) }));
  return parted(entries);
}

/** Films and series in release order, because each was made for viewers of the earlier ones. */
function watchLine(catalogue: Catalogue, vantage: Vantage): Timeline {
  const story = storyLine(catalogue, vantage);
  const order = story.cycle.length > 0 ? [] : flat(story.entries).filter(({ what }) => what === 'title').map(({ id }) => id);
  const { entries } = releaseLine(catalogue, vantage);
  const watched = entries.filter(({ id }) => ['film', 'series'].includes(catalogue.titles.get(id)!.kind));
  const setBefore = (id: string, index: number): string | undefined => {
    const earlier = watched.slice(0, index).map((entry) => order.indexOf(entry.id)).filter((place) => place > order.indexOf(id));
    return order.includes(id) && earlier.length > 0 ? order[Math.min(...earlier)] : undefined;
  };
  return { entries: watched.map((entry, index) => ({ ...entry, setBefore: setBefore(entry.id, index) })), loose: [], cycle: [] };
}

function productionLine(catalogue: Catalogue, vantage: Vantage): Timeline {
  const entries = eventsKnown(catalogue, 'production', vantage).map((event) => {
    const date = parsePlainDate(valueOn(event.when, vantage.day) ?? '');
    return { ...entryOf(event.id, event.title, { event, date }), what: 'event' as const };
  });
  return parted([...entries].sort((a, b) => endOf(a) - endOf(b) || 0));
}

/** The entries of one year. */
export interface TimelineYear {
  readonly year: number;
  readonly entries: readonly TimelineEntry[];
}

/** Groups dated entries by year, in their order. */
export function yearsOf(entries: readonly TimelineEntry[]): readonly TimelineYear[] {
  const years = [...new Set(entries.flatMap(({ date }) => (date ? [date.year] : [])))];
  return years.map((year) => ({ year, entries: entries.filter(({ date }) => date?.year === year) }));
}

/** Splits entries into those with a date and those without. */
function parted(entries: readonly TimelineEntry[]): Timeline {
  return { entries: entries.filter(({ date }) => date), loose: entries.filter(({ date }) => !date), cycle: [] };
}

function endOf({ date }: TimelineEntry): number {
  return date ? epochDay(lastDay(date)) : Number.MAX_SAFE_INTEGER;
}

/** All entries with their nested entries, in reading order. */
export function flat(entries: readonly TimelineEntry[]): TimelineEntry[] {
  return entries.flatMap((entry) => [entry, ...flat(entry.inside)]);
}

/** The titles of a timeline, without events and stubs. */
export function titlesAlone({ entries, loose, cycle }: Timeline): Timeline {
  const alone = (some: readonly TimelineEntry[]): TimelineEntry[] =>
    some.flatMap((entry) => (entry.what === 'title' ? [{ ...entry, inside: alone(entry.inside), stubs: [] }] : alone(entry.inside)));
  return { entries: alone(entries), loose: alone(loose), cycle };
}

/** A bound of a section of the timeline: a title, or on a dated timeline a date. */
type Bound = { readonly title: string } | { readonly date: PlainDate };

/** Parses a bound; undefined where it is neither a title on the timeline nor, on a dated timeline, a date. */
export function parseBound(written: string, { entries }: Timeline, lens: Lens): Bound | undefined {
  if (flat(entries).some(({ title }) => title === written)) return { title: written };
  const date = lens === 'release' || lens === 'production' ? parsePlainDate(written) : undefined;
  return date && { date };
}

/** The section of a timeline between two bounds, in either order; entries without a place are left out. */
export function cutTimeline(timeline: Timeline, from: Bound | undefined, to: Bound | undefined): Timeline {
  if (!from && !to) return timeline;
  const { entries, cycle } = timeline;
  const [first, last] = [from && spanOf(from, entries), to && spanOf(to, entries)];
  const isTurned = first && last && last[0] < first[0];
  const [start, end] = isTurned ? [last[0], first[1]] : [first?.[0] ?? 0, last?.[1] ?? entries.length - 1];
  return { entries: entries.slice(start, end + 1), loose: [], cycle };
}

/** The indexes of the first and last entry of a bound; a date without entries gets the place where they would be. */
function spanOf(bound: Bound, entries: readonly TimelineEntry[]): readonly [number, number] {
  if ('title' in bound) {
    const holds = (entry: TimelineEntry): boolean => flat([entry]).some(({ title, what }) => title === bound.title && what === kindOf(bound.title, entries));
    return [entries.findIndex(holds), entries.findLastIndex(holds)];
  }
  const [day, end] = [epochDay(firstDay(bound.date)), epochDay(lastDay(bound.date))];
  const start = entries.findIndex((entry) => endOf(entry) >= day);
  return [start < 0 ? entries.length : start, entries.findLastIndex(({ date }) => epochDay(firstDay(date!)) <= end)];
}

/** Whether a title as a bound means its own entry or, where only its events are on the timeline, its events. */
function kindOf(title: string, entries: readonly TimelineEntry[]): TimelineEntry['what'] {
  return flat(entries).some(({ id, what }) => id === title && what === 'title') ? 'title' : 'event';
}
