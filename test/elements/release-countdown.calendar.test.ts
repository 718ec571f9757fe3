import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { both, type Mode, scene } from '../fixture.js';
import { part, partsOf, seen } from './reading.js';

/** The calendar link of a film, as it is known on a day, or null where there is none. */
async function linkOn(mode: Mode, settings: string, film = 'ballerina', locale = 'en'): Promise<HTMLAnchorElement | null> {
  const page = await scene(mode, `<wick-provider ${settings}><wick-release-countdown film="${film}" calendar></wick-release-countdown></wick-provider>`, { locale });
  return part(page.firstElementChild!, 'calendar') as HTMLAnchorElement | null;
}

/** The lines of the file that a link saves, unfolded. Names of properties may be written in either case (RFC 5545, 2). */
function linesOf(link: HTMLAnchorElement | null): string[] {
  const [head, body] = link!.href.split(/,(.*)/s);
  expect(head).to.equal('data:text/calendar;charset=utf-8');
  return decodeURIComponent(body!).replaceAll('\r\n ', '').split('\r\n').map((line) => line.replace(/^[\w-]+/, (name) => name.toUpperCase()));
}

describe("a release countdown's calendar link", () => {
  both('saves the day as a file', async (mode) => {
    const link = await linkOn(mode, 'now="2024-01-25"');
    expect([seen(link), link!.download]).to.deep.equal(['Add to calendar', 'ballerina.ics']);
    expect(linesOf(link)).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Wick Widgets//EN',
      'BEGIN:VEVENT',
      'UID:ballerina-us-theatrical@wick-widgets',
      'SEQUENCE:0',
      'DTSTAMP:20240125T000000Z',
      'DTSTART;VALUE=DATE:20240607',
      'DTEND;VALUE=DATE:20240608',
      'SUMMARY:Ballerina opens in cinemas in 134 days\\, on June 7\\, 2024.',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  both('moves the same entry when the film is moved, and only then', async (mode) => {
    const entries: (string | undefined)[][] = [];
    for (const day of ['2023-05-01', '2024-01-25', '2024-03-01']) {
      const lines = linesOf(await linkOn(mode, `now="${day}"`));
      entries.push(['UID', 'DTSTART', 'SEQUENCE'].map((name) => lines.find((line) => line.startsWith(name))));
    }
    const uid = 'UID:ballerina-us-theatrical@wick-widgets';
    expect(entries).to.deep.equal([
      [uid, 'DTSTART;VALUE=DATE:20240607', 'SEQUENCE:0'],
      [uid, 'DTSTART;VALUE=DATE:20240607', 'SEQUENCE:0'],
      [uid, 'DTSTART;VALUE=DATE:20250606', 'SEQUENCE:1'],
    ]);
  });

  both("is another entry in another market, in the page's language", async (mode) => {
    const lines = linesOf(await linkOn(mode, 'now="2025-05-01" region="DE"', 'ballerina', 'de'));
    expect(lines).to.include('UID:ballerina-de-theatrical@wick-widgets');
    expect(lines).to.include('DTSTART;VALUE=DATE:20250605');
    expect(lines.find((line) => line.startsWith('SUMMARY'))).to.include('kommt in 35 Tagen ins Kino\\, am 5. Juni 2025.');
  });

  both('can be reached by keyboard', async (mode) => {
    const link = await linkOn(mode, 'now="2024-01-25"');
    link!.focus();
    expect((link!.getRootNode() as ShadowRoot).activeElement === link).to.equal(true);
  });

  for (const [name, settings, film] of [
    ['no day is known', 'now="2026-11-20"', 'john-wick-5'],
    ['the day has come', 'now="2025-06-06"', 'ballerina'],
    ['the film is out', 'now="2026-11-20"', 'ballerina'],
  ] as const) {
    both(`is left out where ${name}`, async (mode) => {
      expect(seen(await linkOn(mode, settings, film))).to.equal('');
    });
  }

  both('is left out where nobody asks for it', async (mode) => {
    const countdown = await scene(mode, '<wick-release-countdown film="ballerina"></wick-release-countdown>', { now: '2024-01-25T12:00:00Z' });
    expect(partsOf(countdown, 'calendar').map(seen)).to.deep.equal([]);
  });
});
