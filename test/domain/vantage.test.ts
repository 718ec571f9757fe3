import { describe, expect, it } from 'vitest';
import { formatPlainDate } from '../../src/domain/dates/plain-date.js';
import { defaultSettings, type Settings, todayIn, vantageOf } from '../../src/domain/ledger/vantage.js';
import { offset } from './offset.js';

const noon = Date.parse('2025-06-06T12:00:00Z');
const seen = (settings: Partial<Settings>, instant = noon) => vantageOf({ ...defaultSettings, ...settings }, instant, offset);

describe('the day whose knowledge is shown, and the clock', () => {
  const published = '2024-01-25';
  it.each<[string, Partial<Settings>, string, string | undefined, boolean]>([
    ['no settings: today', {}, '2025-06-06', undefined, true],
    ['published: today, marked since then', { published }, '2025-06-06', published, true],
    ['live: today, nothing marked', { published, facts: 'live' }, '2025-06-06', undefined, true],
    ['frozen: the day it ran', { published, facts: 'frozen' }, published, undefined, false],
    ['frozen, over a day asked for', { published, asOf: '2024-03-01', facts: 'frozen' }, published, undefined, false],
    ['frozen with no day it ran: the day asked for', { asOf: '2024-03-01', facts: 'frozen' }, '2024-03-01', undefined, false],
    ['frozen with no day at all: today', { facts: 'frozen' }, '2025-06-06', undefined, true],
    ['a day asked for, in the past', { published, asOf: '2024-03-01' }, '2024-03-01', published, false],
    ['yesterday', { asOf: '2025-06-05' }, '2025-06-05', undefined, false],
    ['today', { asOf: '2025-06-06' }, '2025-06-06', undefined, true],
    ['a day asked for, in the future', { asOf: '2026-01-01' }, '2026-01-01', undefined, true],
    ['a day in the past and an instant', { asOf: '2024-03-01', now: noon }, '2024-03-01', undefined, true],
  ])('%s', (_case, settings, day, since, runs) => {
    const vantage = seen(settings);
    expect([vantage.day, vantage.since, vantage.instant]).toEqual([day, since, runs ? noon : undefined]);
  });

  it('a fixed instant is the time, whatever the page’s clock says', () => {
    const now = Date.parse('2024-01-25T15:00:00Z');
    expect(seen({ now })).toMatchObject({ day: '2024-01-25', instant: now });
  });
});

describe('the zone that days are counted in', () => {
  const instant = Date.parse('2025-06-06T02:00:00Z');
  it.each<[string, Partial<Settings>, string, string]>([
    ['the default market', {}, 'America/New_York', '2025-06-05'],
    ['Germany', { region: 'DE' }, 'Europe/Berlin', '2025-06-06'],
    ['a market that is not listed', { region: 'XX' }, 'UTC', '2025-06-06'],
    ['the page’s own zone over its market', { timeZone: 'Pacific/Pago_Pago', region: 'DE' }, 'Pacific/Pago_Pago', '2025-06-05'],
    ['a zone far ahead', { timeZone: 'Pacific/Kiritimati' }, 'Pacific/Kiritimati', '2025-06-06'],
  ])('%s', (_case, settings, zone, day) => {
    expect(seen(settings, instant)).toMatchObject({ zone, day });
  });

  it('decides whether a day is in the past', () => {
    expect(seen({ asOf: '2025-06-05' }, instant).instant).toBe(instant);
    expect(seen({ asOf: '2025-06-05', region: 'DE' }, instant).instant).toBeUndefined();
  });
});

describe('todayIn', () => {
  const late = Date.parse('2025-06-05T23:30:00-04:00');
  it.each([
    ['America/New_York', '2025-06-05'],
    ['Europe/Berlin', '2025-06-06'],
    ['Pacific/Kiritimati', '2025-06-06'],
    ['Pacific/Pago_Pago', '2025-06-05'],
  ])('late in the evening in New York it is, in %s, %s', (zone, day) => {
    expect(formatPlainDate(todayIn(seen({}, late), zone))).toBe(day);
  });

  it.each(['America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])('with the clock stopped it is that day in %s', (zone) => {
    expect(formatPlainDate(todayIn(seen({ asOf: '2024-01-25' }), zone))).toBe('2024-01-25');
  });
});
