/**
 * Titles and events on one line: as the story goes, as they came out, as they are best watched, or as they were made.
 */
import { firstReleaseOf, inReleaseOrder } from '../releases/first-release.js';
import type { Catalogue, Stub, Title } from '../ledger/catalogue.js';
import { firstKnownOf, readFact, valueOn, wasKnown } from '../ledger/read-fact.js';
import { epochDay, firstDay, lastDay, parsePlainDate, type PlainDate } from '../dates/plain-date.js';
import type { StoryEvent } from './story-records.js';
import { type StoryNode, storyOrder, type StoryPlace } from './story-order.js';
import type { Vantage } from '../ledger/vantage.js';

export const lenses = ['story', 'release', 'watch', 'production'] as const;
/** What the line is ordered by. */
export type Lens = (typeof lenses)[number];

/** One point on the line: a title as a whole, or an event. */
export interface TimelineEntry {
  /** Id of the event, or of the title. */
  readonly id: string;
  /** The title that it is, or that tells of it. */
  readonly title: string;
  readonly what: 'title' | 'event';
  readonly event: StoryEvent | undefined;
  /** The day of a release or of an event in the making. */
  readonly date: PlainDate | undefined;
  /** In a viewing order: the first of those watched before it in the story's order, where it is set earlier than that. */
  readonly setBefore: string | undefined;
  readonly inside: readonly TimelineEntry[];
  /** What happens in the title and may not be told yet. */
  readonly stubs: readonly Stub[];
}

export interface Timeline {
  readonly entries: readonly TimelineEntry[];
  /** What has no place on this line. */
  readonly loose: readonly TimelineEntry[];
  /** Ids that are said to come before themselves, so that the titles stand in the order of their release. */
  readonly cycle: readonly string[];
}

/** Puts what is known on a day on a line. */
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

/** The titles that had a name by the day, in the order of their release. */
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

/** Each title and then what it tells of, in the order of the file. */
function nodesOf(titles: readonly string[], events: ReadonlyMap<string, StoryEvent>, day: string): StoryNode[] {
  const node = (id: string, told?: string): StoryNode => ({ id, placing: valueOn(events.get(id)?.placing ?? [], day) ?? {}, ...(told !== undefined && { told }) });
  return titles.flatMap((title) => [node(title), ...[...events.values()].filter((event) => event.title === title && !titles.includes(event.id)).map(({ id }) => node(id, title))]);
}

function releaseLine(catalogue: Catalogue, vantage: Vantage): Timeline {
  const entries = titlesKnown(catalogue, vantage).map((title) => entryOf(title.id, title.id, { date: firstReleaseOf(title, vantage)?.date?.date, event: catalogue.events.get(title.id) }));
  return parted(entries);
}

/** Films and series as they came out: each was made for those who had seen the ones before. */
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

/** Those with a date, in order, and those without. */
function parted(entries: readonly TimelineEntry[]): Timeline {
  return { entries: entries.filter(({ date }) => date), loose: entries.filter(({ date }) => !date), cycle: [] };
}

function endOf({ date }: TimelineEntry): number {
  return date ? epochDay(lastDay(date)) : Number.MAX_SAFE_INTEGER;
}

/** All entries in the order in which they are read. */
export function flat(entries: readonly TimelineEntry[]): TimelineEntry[] {
  return entries.flatMap((entry) => [entry, ...flat(entry.inside)]);
}

/** The titles of a line without what happens in them, and without what they hide. */
export function titlesAlone({ entries, loose, cycle }: Timeline): Timeline {
  const alone = (some: readonly TimelineEntry[]): TimelineEntry[] =>
    some.flatMap((entry) => (entry.what === 'title' ? [{ ...entry, inside: alone(entry.inside), stubs: [] }] : alone(entry.inside)));
  return { entries: alone(entries), loose: alone(loose), cycle };
}

/** An end of a stretch of the line: a title on it, or on a line of dates a date. */
type Bound = { readonly title: string } | { readonly date: PlainDate };

/** Reads an end of a stretch; undefined where it names nothing on the line. */
export function parseBound(written: string, { entries }: Timeline, lens: Lens): Bound | undefined {
  if (flat(entries).some(({ title }) => title === written)) return { title: written };
  const date = lens === 'release' || lens === 'production' ? parsePlainDate(written) : undefined;
  return date && { date };
}

/** The stretch of a line between two ends, whichever is given first; what has no place on the line is on no stretch of it. */
export function cutTimeline(timeline: Timeline, from: Bound | undefined, to: Bound | undefined): Timeline {
  if (!from && !to) return timeline;
  const { entries, cycle } = timeline;
  const [first, last] = [from && spanOf(from, entries), to && spanOf(to, entries)];
  const isTurned = first && last && last[0] < first[0];
  const [start, end] = isTurned ? [last[0], first[1]] : [first?.[0] ?? 0, last?.[1] ?? entries.length - 1];
  return { entries: entries.slice(start, end + 1), loose: [], cycle };
}

/** The first and the last entry that an end of a stretch stands for; of a date that nothing is of, where it would be. */
function spanOf(bound: Bound, entries: readonly TimelineEntry[]): readonly [number, number] {
  if ('title' in bound) {
    const holds = (entry: TimelineEntry): boolean => flat([entry]).some(({ title, what }) => title === bound.title && what === kindOf(bound.title, entries));
    return [entries.findIndex(holds), entries.findLastIndex(holds)];
  }
  const [day, end] = [epochDay(firstDay(bound.date)), epochDay(lastDay(bound.date))];
  const start = entries.findIndex((entry) => endOf(entry) >= day);
  return [start < 0 ? entries.length : start, entries.findLastIndex(({ date }) => epochDay(firstDay(date!)) <= end)];
}

/** A title on the line stands for itself; where only its events are on the line, for these. */
function kindOf(title: string, entries: readonly TimelineEntry[]): TimelineEntry['what'] {
  return flat(entries).some(({ id, what }) => id === title && what === 'title') ? 'title' : 'event';
}
