import { describe, expect, it } from 'vitest';
import { offsetByRule } from '../../src/domain/dates/time-zone-rules.js';
import { intlOffset } from '../../src/i18n/formats/intl.js';

const zones = [
  'UTC', 'America/New_York', 'America/Toronto', 'America/Sao_Paulo', 'America/Mexico_City', 'Europe/London', 'Europe/Berlin', 'Europe/Budapest', 'Europe/Madrid', 'Europe/Paris',
  'Europe/Prague', 'Europe/Rome', 'Asia/Kolkata', 'Asia/Seoul', 'Asia/Shanghai', 'Asia/Tokyo', 'Australia/Sydney',
];
const hour = 3_600_000;
const [first, last] = [Date.UTC(2007, 0, 1), Date.UTC(2031, 0, 1)];

describe.each(zones)('the rule of %s', (zone) => {
  it('agrees with Intl in every hour of the weeks in which clocks change, and twice a week all year', () => {
    for (let instant = first; instant < last; instant += 84 * hour + 17 * 60_000) check(instant);
    for (let year = 2008; year < 2031; year++) {
      for (const month of [2, 3, 9, 10]) for (let at = 0; at < 31 * 24; at += year % 5 === 0 ? 1 : 7) check(Date.UTC(year, month, 1) + at * hour);
    }
    function check(instant: number): void {
      const offset = offsetByRule(zone, instant);
      if (offset !== undefined && offset !== intlOffset(zone, instant)) expect.fail(`${new Date(instant).toISOString()}: ${String(offset)}, and by Intl ${String(intlOffset(zone, instant))}`);
    }
  });

  it('speaks for today', () => {
    expect(offsetByRule(zone, Date.UTC(2026, 6, 1))).toBeTypeOf('number');
  });
});

describe('a zone without a rule', () => {
  it.each([['Africa/Nairobi', 2026], ['America/New_York', 1987], ['America/Sao_Paulo', 2018]])('%s in %i is left to Intl', (zone, year) => {
    expect(offsetByRule(zone, Date.UTC(year, 6, 1))).toBeUndefined();
  });
});
