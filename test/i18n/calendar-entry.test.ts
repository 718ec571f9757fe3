import { describe, expect, it } from 'vitest';
import type { Title } from '../../src/domain/ledger/catalogue.js';
import { changesUntil } from '../../src/domain/ledger/read-fact.js';
import type { DayDate } from '../../src/domain/dates/plain-date.js';
import { releaseOf } from '../../src/domain/releases/release.js';
import { calendarEntry } from '../../src/i18n/calendar/calendar-entry.js';
import { ballerina, release, said, stoppedOn, titleWith } from '../domain/ledger.js';

const arabic = 'يبدأ عرض \u2068Ballerina\u2069 في دور السينما خلال 134 يومًا، في 6 يونيو 2025، ثم يُعرض في بلدان أخرى كثيرة بعد ذلك بأيام.';

function entryOn(day: string, { title = ballerina, channel = 'theatrical', region = 'US', summary = 'Ballerina opens in cinemas' }: { title?: Title; channel?: 'theatrical' | 'digital'; region?: string; summary?: string } = {}): string {
  const vantage = stoppedOn(day, region);
  const known = releaseOf(title, channel, vantage)!;
  return calendarEntry(title.id, known.release, changesUntil(known.release.date, day).length, known.date!.date as DayDate, day, summary);
}

/** Content lines, folded ones joined again, by name; RFC 5545, 3.1. */
function linesOf(entry: string): Map<string, string> {
  const lines = entry.replaceAll('\r\n ', '').split('\r\n');
  return new Map(lines.filter(Boolean).map((line) => [line.slice(0, line.search(/[;:]/)), line.slice(line.indexOf(':') + 1)]));
}

describe('a calendar entry', () => {
  it('is a whole calendar with one all-day event', () => {
    expect(entryOn('2024-03-01').split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Wick Widgets//EN',
      'BEGIN:VEVENT',
      'UID:ballerina-us-theatrical@wick-widgets',
      'SEQUENCE:1',
      'DTSTAMP:20240301T000000Z',
      'DTSTART;VALUE=DATE:20250606',
      'DTEND;VALUE=DATE:20250607',
      'SUMMARY:Ballerina opens in cinemas',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it.each<[date: string, start: string, end: string]>([
    ['2025-06-30', '20250630', '20250701'],
    ['2024-02-28', '20240228', '20240229'],
    ['2025-02-28', '20250228', '20250301'],
    ['2025-12-31', '20251231', '20260101'],
  ])('ends on the day after, which does not belong to it: %s', (date, start, end) => {
    const lines = linesOf(entryOn('2024-01-01', { title: titleWith({ releases: [release('US', 'theatrical', date)] }) }));
    expect([lines.get('DTSTART'), lines.get('DTEND')]).toEqual([start, end]);
  });

  it('ends every line as the standard asks, and holds no other line end', () => {
    const entry = entryOn('2024-03-01', { summary: 'One\ntwo\r\nthree' });
    expect(entry.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(entry.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(linesOf(entry).get('SUMMARY')).toBe('One two three');
  });
});

describe('an entry whose date moves', () => {
  const before = linesOf(entryOn('2024-01-25'));
  const after = linesOf(entryOn('2024-03-01'));

  it('stays the same entry', () => {
    expect(before.get('UID')).toBe(after.get('UID'));
    expect([before.get('DTSTART'), after.get('DTSTART')]).toEqual(['20240607', '20250606']);
  });

  it('counts its moves', () => {
    expect([before.get('SEQUENCE'), after.get('SEQUENCE')]).toEqual(['0', '1']);
  });

  it('counts a date that was put right as well: a calendar takes no other date for the same count', () => {
    const title = titleWith({ releases: [release('US', 'theatrical', [said('2025-06-05', '2024-01-01'), said('2025-06-06', '2024-02-01', 'corrected'), said('2025-06-13', '2024-03-01')])] });
    const counts = ['2024-01-15', '2024-02-15', '2024-03-15'].map((day) => linesOf(entryOn(day, { title })).get('SEQUENCE'));
    expect(counts).toEqual(['0', '1', '2']);
  });

  it('is another entry for another market and another channel', () => {
    const all = [entryOn('2025-07-01'), entryOn('2025-07-01', { region: 'DE' }), entryOn('2025-07-01', { channel: 'digital' })];
    expect(all.map((entry) => linesOf(entry).get('UID'))).toEqual(['ballerina-us-theatrical@wick-widgets', 'ballerina-de-theatrical@wick-widgets', 'ballerina-us-digital@wick-widgets']);
  });
});

describe('an entry’s words', () => {
  it('are escaped, and read again as they were', () => {
    const summary = 'One; two, three \\ four: "five"';
    const written = linesOf(entryOn('2024-03-01', { summary })).get('SUMMARY')!;
    expect(written).toBe('One\\; two\\, three \\\\ four: "five"');
    expect(written.replace(/\\([\\;,])/g, '$1')).toBe(summary);
  });

  it.each<[what: string, summary: string]>([
    ['Latin', 'From the World of John Wick: Ballerina opens in cinemas in 134 days, on June 6, 2025, and elsewhere soon after that. '.repeat(3)],
    ['Arabic', arabic],
    ['letters of four octets', '🩰'.repeat(60)],
    ['what is escaped', ';,\\'.repeat(60)],
    ['one line that just fits', 'x'.repeat(75 - 'SUMMARY:'.length)],
  ])('are folded at 75 octets, and no letter is cut: %s', (_what, summary) => {
    const entry = entryOn('2024-03-01', { summary });
    const physical = entry.split('\r\n');
    const octets = new TextEncoder();
    expect(Math.max(...physical.map((line) => octets.encode(line).length))).toBeLessThanOrEqual(75);
    for (const line of physical) expect(line).not.toMatch(/^[\uDC00-\uDFFF]|^ [\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
    expect(linesOf(entry).get('SUMMARY')!.replace(/\\([\\;,])/g, '$1')).toBe(summary);
  });

  it('are folded only where they must be', () => {
    expect(entryOn('2024-03-01', { summary: 'x'.repeat(75 - 'SUMMARY:'.length) })).not.toContain('\r\n ');
    expect(entryOn('2024-03-01', { summary: 'x'.repeat(76 - 'SUMMARY:'.length) })).toContain('x\r\n x\r\n');
  });
});
