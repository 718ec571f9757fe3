import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { wholeCatalogue } from '../../src/data/whole-catalogue.js';
import { changesUntil } from '../../src/domain/ledger/read-fact.js';
import { releaseOf } from '../../src/domain/releases/release.js';
import type { DayDate } from '../../src/domain/dates/plain-date.js';
import { calendarEntry } from '../../src/i18n/calendar/calendar-entry.js';
import { calendarOf, type CalendarOptions } from '../../src/publish/feeds/calendar.js';
import { catalogueWith, release, said, stoppedOn, titleWith } from '../domain/ledger.js';

const film = titleWith({
  releases: [
    release('US', 'theatrical', [said('2024-06-07', '2023-04-04'), said('2025-06-06', '2024-02-22'), said('2025-summer', '2024-09')]),
    release('DE', 'theatrical', [said('2025-06-05', '2024-02-22')]),
    release('001', 'digital', [said('2025-07-01', '2024-03-01')]),
    release('DE', 'digital', [said('2025-08', '2024-03-01')]),
  ],
});
const series = titleWith({ id: 'series', name: [said('The Series; one, two')], releases: [release('US', 'streaming', [said('2023-09-22', '2023-07-27')], [said('Peacock', '2023-08-01')]), release('US', 'streaming', [said('2024-03-31')], [said('Starz')])] });
const ledger = catalogueWith({ titles: [film, series], sources: [{ id: 'trade', publisher: 'Trade, the', url: 'https://trade.example/a?b=1,2;3' }] });

async function eventsOn(day: string, options: Partial<CalendarOptions> = {}): Promise<Record<string, string>[]> {
  const { text, entries } = await calendarOf({ now: Date.parse(`${day}T18:00Z`), catalogue: ledger, ...options });
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  expect(['version', 'prodid', 'method'].map((name) => calendar.getFirstPropertyValue(name))).toEqual(['2.0', '-//Wick Widgets//EN', 'PUBLISH']);
  const events = calendar.getAllSubcomponents('vevent');
  expect(events).toHaveLength(entries);
  return events.map((event) => Object.fromEntries(event.getAllProperties().map((property) => [property.name, String(property.getFirstValue())])));
}

async function kept(day: string, uid: string): Promise<unknown[] | undefined> {
  const event = (await eventsOn(day)).find((one) => one['uid'] === uid);
  return event && [event['dtstart'], event['sequence'], event['status'], event['last-modified']];
}

describe('the calendar of releases', () => {
  it('is read back by others as it was meant', async () => {
    expect(await eventsOn('2024-03-01', { titles: ['ballerina'], region: 'US', channel: 'theatrical' })).toEqual([{
      uid: 'ballerina-us-theatrical@wick-widgets',
      sequence: '1',
      dtstamp: '2024-02-22T00:00:00Z',
      'last-modified': '2024-02-22T00:00:00Z',
      dtstart: '2025-06-06',
      dtend: '2025-06-07',
      summary: 'Ballerina: in cinemas (US)',
      description: 'June 6, 2025, no longer June 7, 2024 (Trade, the, February 22, 2024)',
      url: 'https://trade.example/a?b=1,2;3',
      status: 'CONFIRMED',
      transp: 'TRANSPARENT',
    }]);
  });

  it.each<[day: string, kept: unknown[] | undefined]>([
    ['2023-01-01', undefined],
    ['2023-05-01', ['2024-06-07', '0', 'CONFIRMED', '2023-04-04T00:00:00Z']],
    ['2024-03-01', ['2025-06-06', '1', 'CONFIRMED', '2024-02-22T00:00:00Z']],
    ['2024-10-01', ['2025-06-06', '2', 'CANCELLED', '2024-09-01T00:00:00Z']],
  ])('keeps an entry while its day is said, moved and lost: on %s', async (day, expected) => {
    expect(await kept(day, 'ballerina-us-theatrical@wick-widgets')).toEqual(expected);
  });

  it('says of a lost day that it is lost', async () => {
    const [event] = await eventsOn('2024-10-01', { titles: ['ballerina'], region: 'US', channel: 'theatrical' });
    expect(event).toMatchObject({ summary: 'Ballerina: in cinemas (US) – no longer on this day', description: 'summer 2025, no longer June 6, 2025 (Trade, the, September 2024)' });
  });

  it('has the entry that the countdown’s link has, by the same name and count', async () => {
    for (const day of ['2023-05-01', '2024-03-01']) {
      const vantage = stoppedOn(day);
      const known = releaseOf(film, 'theatrical', vantage)!;
      const link = new ICAL.Component(ICAL.parse(calendarEntry(film.id, known.release, changesUntil(known.release.date, vantage.day).length, known.date!.date as DayDate, vantage.day, '')) as unknown[]).getFirstSubcomponent('vevent')!;
      const [event] = await eventsOn(day, { titles: ['ballerina'], region: 'US', channel: 'theatrical' });
      for (const name of ['uid', 'sequence', 'dtstart', 'dtend']) expect(String(link.getFirstPropertyValue(name))).toBe(event![name]);
    }
  });

  it.each<[what: string, options: Partial<CalendarOptions>, uids: string[]]>([
    ['of everything, by its day', {}, ['series-us-streaming', 'series-us-streaming-2', 'ballerina-de-theatrical', 'ballerina-us-theatrical', 'ballerina-001-digital']],
    ['of a title', { titles: ['series'] }, ['series-us-streaming', 'series-us-streaming-2']],
    ['of a channel', { channel: 'digital' }, ['ballerina-001-digital']],
    ['of a market, with what holds everywhere', { region: 'US' }, ['series-us-streaming', 'series-us-streaming-2', 'ballerina-us-theatrical', 'ballerina-001-digital']],
    ['of a market that has its own', { region: 'DE' }, ['ballerina-de-theatrical']],
  ])('can be that %s', async (_what, options, uids) => {
    expect((await eventsOn('2024-06-01', options)).map(({ uid }) => uid!.replace('@wick-widgets', ''))).toEqual(uids);
  });

  it('names where it streams, and changes with it', async () => {
    const [event, other] = await eventsOn('2024-06-01', { titles: ['series'] });
    expect(event).toMatchObject({ summary: 'The Series; one, two: streaming on Peacock (US)', 'last-modified': '2023-08-01T00:00:00Z', sequence: '0' });
    expect(other).toMatchObject({ 'last-modified': '1970-01-01T00:00:00Z', summary: 'The Series; one, two: streaming on Starz (US)' });
  });

  it.each<[locale: string, summary: string]>([
    ['de', 'Ballerina: im Kino (Deutschland)'],
    ['ar', '\u2068Ballerina\u2069: في دور السينما (ألمانيا)'],
  ])('speaks other languages: %s', async (locale, summary) => {
    expect((await eventsOn('2024-03-01', { locale, region: 'DE', channel: 'theatrical' }))[0]!['summary']).toBe(summary);
  });

  it('gives no plot away', async () => {
    const reveals = { title: 'ballerina', level: 3 } as const;
    const secret = titleWith({ releases: [release('US', 'theatrical', [{ ...said('2025-06-06', '2024-02-22'), reveals }])] });
    expect(await eventsOn('2025-01-01', { catalogue: catalogueWith({ titles: [secret] }) })).toEqual([]);
  });
});

describe('the calendar of the bundled ledger', () => {
  it('has each entry once, and the same bytes each time', async () => {
    const options = { now: Date.parse('2026-03-01') };
    const { text, entries } = await calendarOf(options);
    const uids = [...text.matchAll(/^UID:.*$/gm)].map(([uid]) => uid);
    expect(entries).toBeGreaterThan(25);
    expect(new Set(uids).size).toBe(entries);
    expect((await calendarOf(options)).text).toBe(text);
  });

  it('counts no fewer changes the more is known', async () => {
    const catalogue = await wholeCatalogue();
    const counts = async (day: string): Promise<Map<string, number>> => new Map((await eventsOn(day, { catalogue })).map(({ uid, sequence }) => [uid!, Number(sequence)]));
    const days = await Promise.all(['2023-06-01', '2024-03-01', '2025-07-01', '2026-03-01'].map(counts));
    for (const [place, later] of days.slice(1).entries()) for (const [uid, count] of days[place]!) expect(later.get(uid), uid).toBeGreaterThanOrEqual(count);
  });
});
