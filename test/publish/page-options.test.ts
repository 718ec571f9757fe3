import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/messages/messages.js';
import { readPageOptions, type RawPageOptions } from '../../src/publish/prerender/page-options.js';

const time = Date.parse('2026-01-01T00:00Z');

describe('what a command was told of how a page is shown', () => {
  it.each<[written: RawPageOptions, options: object]>([
    [{}, { now: time, settings: {} }],
    [{ now: '2025-06-06T20:00Z' }, { now: Date.parse('2025-06-06T20:00Z'), settings: {} }],
    [{ now: '2025-06-06' }, { now: Date.parse('2025-06-06T04:00Z'), settings: {} }],
    [{ now: '2025-06-06', region: 'de' }, { now: Date.parse('2025-06-05T22:00Z'), settings: { region: 'DE' } }],
    [{ now: '2025-06-06', timeZone: 'Asia/Tokyo' }, { now: Date.parse('2025-06-05T15:00Z'), settings: { timeZone: 'Asia/Tokyo' } }],
    [{ published: '2024-01-25', facts: 'frozen', spoilers: 'hide' }, { now: time, settings: { published: '2024-01-25', facts: 'frozen', spoilers: 'hide' } }],
    [{ region: 'US', facts: 'noted' }, { now: time, settings: { region: 'US', facts: 'noted' } }],
    [{ lang: 'DE-at' }, { now: time, locale: 'de-AT', settings: {} }],
  ])('is read as a provider reads it: %j', (written, options) => {
    expect(readPageOptions(written, time)).toEqual({ options, faults: [] });
  });

  it.each<[written: RawPageOptions, fault: [option: string, value: string, expected: string]]>([
    [{ now: 'soon' }, ['now', 'soon', 'a day such as 2025-06-06, or an instant such as 2025-06-06T20:00Z']],
    [{ now: '2025-02-30' }, ['now', '2025-02-30', 'a day such as 2025-06-06, or an instant such as 2025-06-06T20:00Z']],
    [{ region: 'USA' }, ['region', 'USA', 'a country by its two letters, such as US']],
    [{ published: 'June' }, ['published', 'June', 'a day such as 2025-06-06']],
    [{ facts: 'fresh' }, ['facts', 'fresh', 'one of live, noted, frozen']],
    [{ spoilers: 'some' }, ['spoilers', 'some', 'one of seen, show, hide']],
    [{ timeZone: 'Mars/Base' }, ['time-zone', 'Mars/Base', 'a time zone by its IANA name, such as Europe/Berlin']],
    [{ lang: 'sv' }, ['lang', 'sv', `a language that there are sentences in: ${languages.join(', ')}`]],
  ])('is named where it cannot be read: %j', (written, [option, value, expected]) => {
    expect(readPageOptions(written, time)).toEqual({ options: { now: time, settings: {} }, faults: [{ option, value, expected }] });
  });
});
