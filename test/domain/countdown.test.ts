import { describe, expect, it } from 'vitest';
import { type Countdown, countdownTo } from '../../src/domain/releases/countdown.js';
import { type Unit, units } from '../../src/domain/dates/time-units.js';
import { formatPlainDate, parseDay } from '../../src/domain/dates/plain-date.js';
import { startOfDay } from '../../src/domain/dates/time-zone.js';
import { at, ballerina, release, said, stoppedOn, titleWith } from './ledger.js';
import { offset } from './offset.js';

const [second, minute, hour, day] = [1000, 60_000, 3_600_000, 86_400_000];
const worldwide = titleWith({ releases: [release('001', 'theatrical', '2025-06-06')] });
const exact = titleWith({ releases: [release('001', 'streaming', '2025-06-06T20:00-04:00')] });

/** `134 days`, then a bar, then what is announced. */
function told(countdown: Countdown): string {
  if (countdown.case !== 'upcoming') return countdown.case;
  const { amounts, coarse } = countdown.left;
  return [...amounts, undefined, coarse].map((amount) => (amount ? `${amount.count} ${amount.unit}` : '|')).join(' ');
}

describe('with the clock stopped', () => {
  it.each<[string, string, Unit[], string]>([
    ['2024-01-25', 'US', [], '134 days | 134 days'],
    ['2024-01-25', 'US', ['hours'], '3216 hours | 134 days'],
    ['2024-01-25', 'US', ['days', 'hours', 'minutes'], '134 days 0 hours 0 minutes | 134 days'],
    ['2024-02-21', 'US', [], '107 days | 107 days'],
    ['2024-02-22', 'US', [], '470 days | 470 days'],
    ['2024-09-25', 'DE', [], '253 days | 253 days'],
    ['2025-06-04', 'US', [], '2 days | 2 days'],
    ['2025-06-05', 'US', [], '1 days | 1 days'],
    ['2025-06-05', 'US', ['hours', 'minutes'], '24 hours 0 minutes | 1 days'],
    ['2025-06-06', 'US', [], 'today'],
    ['2025-06-07', 'US', [], 'out'],
    ['2023-04-03', 'US', [], 'undated'],
  ])('on %s in %s, in units %j: %s', (on, region, asked, expected) => {
    const countdown = countdownTo(ballerina, 'theatrical', stoppedOn(on, region), asked);
    expect(told(countdown)).toBe(expected);
    expect('next' in countdown ? countdown.next : undefined).toBeUndefined();
  });
});

describe('what cannot be counted', () => {
  it.each<[string, string | undefined, string]>([
    ['no release', undefined, 'undated'],
    ['a date that cannot be read', 'soon', 'undated'],
    ['a day that does not exist', '2023-02-29', 'undated'],
    ['a year', '2027', 'partly-dated'],
    ['a season', '2027-summer', 'partly-dated'],
    ['a month', '2027-06', 'partly-dated'],
    ['the month of the day', '2025-06', 'partly-dated'],
    ['a month that is over', '2025-05', 'out'],
    ['a season that is over', '2025-spring', 'out'],
    ['a year that is over', '2024', 'out'],
  ])('%s', (_case, date, expected) => {
    const title = titleWith({ releases: date === undefined ? [] : [release('US', 'theatrical', date)] });
    for (const vantage of [stoppedOn('2025-06-06'), at('2025-06-06T12:00Z')]) expect(countdownTo(title, 'theatrical', vantage).case).toBe(expected);
  });

  it('a month is looked at again when it ends', () => {
    const title = titleWith({ releases: [release('US', 'theatrical', '2025-06')] });
    const countdown = countdownTo(title, 'theatrical', at('2025-06-20T12:00Z'));
    expect('next' in countdown && countdown.next).toBe(Date.parse('2025-07-01T00:00-04:00'));
  });

  it('a hidden date is none', () => {
    const title = titleWith({ releases: [release('US', 'theatrical', [{ hidden: { title: 'ballerina', level: 1 } }])] });
    expect(countdownTo(title, 'theatrical', stoppedOn('2025-06-06')).case).toBe('undated');
  });

  it('of a dispute the later in the file is counted', () => {
    const title = titleWith({ releases: [release('US', 'theatrical', [said('2025-06-06', '2025-05'), said('2025-06-13', '2025-05')])] });
    expect(told(countdownTo(title, 'theatrical', stoppedOn('2025-06-01')))).toBe('12 days | 12 days');
  });
});

describe('as the time runs, in New York', () => {
  const start = Date.parse('2025-06-06T00:00-04:00');
  it.each<[string, number, Unit[], string]>([
    ['300 days', 300 * day, [], '300 days | 300 days'],
    ['a moment less', 300 * day - 1, [], '300 days | 300 days'],
    ['2 days', 2 * day, [], '2 days | 2 days'],
    ['a moment less than 2 days', 2 * day - 1, [], '2 days | 2 days'],
    ['a second more than a day', day + second, [], '2 days | 2 days'],
    ['the last 24 hours', day, [], '24 hours 0 minutes 0 seconds | 24 hours'],
    ['a moment later', day - 1, [], '24 hours 0 minutes 0 seconds | 24 hours'],
    ['a second later', day - second, [], '23 hours 59 minutes 59 seconds | 24 hours'],
    ['23 hours', 23 * hour, [], '23 hours 0 minutes 0 seconds | 23 hours'],
    ['the last hour', hour, [], '1 hours 0 minutes 0 seconds | 1 hours'],
    ['half an hour', 30 * minute, [], '0 hours 30 minutes 0 seconds | 30 minutes'],
    ['the last minute', minute, [], '0 hours 1 minutes 0 seconds | 1 minutes'],
    ['a second later', minute - second, [], '0 hours 0 minutes 59 seconds | 1 minutes'],
    ['the last second', second, [], '0 hours 0 minutes 1 seconds | 1 minutes'],
    ['the last moment', 1, [], '0 hours 0 minutes 1 seconds | 1 minutes'],
    ['the opening', 0, [], 'today'],
    ['the last moment of the day', -day + 1, [], 'today'],
    ['the day after', -day, [], 'out'],
    ['days only, on the last day', 5 * hour, ['days'], '1 days | 5 hours'],
    ['hours only, in the last hour', minute, ['hours'], '1 hours | 1 minutes'],
    ['minutes only, in the last minute', 1, ['minutes'], '1 minutes | 1 minutes'],
    ['seconds only', hour, ['seconds'], '3600 seconds | 1 hours'],
    ['days, hours and minutes', 2 * day + 3 * hour + 4 * minute + 1, ['days', 'hours', 'minutes'], '2 days 3 hours 5 minutes | 3 days'],
    ['units in any order', 25 * hour, ['minutes', 'days', 'hours'], '1 days 1 hours 0 minutes | 2 days'],
    ['units with a gap', 25 * hour + second, ['days', 'seconds'], '1 days 3601 seconds | 2 days'],
  ])('%s', (_moment, left, asked, expected) => {
    expect(told(countdownTo(ballerina, 'theatrical', at(start - left), asked))).toBe(expected);
  });

  it.each([
    ['a day of 23 hours', '2024-03-11', '2024-03-10T00:00-05:00', '23 hours 0 minutes 0 seconds | 23 hours'],
    ['a day of 25 hours', '2024-11-04', '2024-11-03T00:00-04:00', '25 hours 0 minutes 0 seconds | 25 hours'],
    ['across a day of 23 hours', '2024-03-12', '2024-03-09T00:00-05:00', '3 days | 3 days'],
    ['across a day of 25 hours', '2024-11-05', '2024-11-02T00:00-04:00', '3 days | 3 days'],
  ])('%s', (_case, date, instant, expected) => {
    expect(told(countdownTo(titleWith({ releases: [release('US', 'theatrical', date)] }), 'theatrical', at(instant)))).toBe(expected);
  });
});

describe('a release with a time', () => {
  it.each<[string, string, Unit[], string, string | undefined]>([
    ['America/New_York', '2025-06-04T12:00-04:00', [], '2 days | 2 days', '2025-06-06'],
    ['America/New_York', '2025-06-06T19:00-04:00', [], '1 hours 0 minutes 0 seconds | 1 hours', '2025-06-06'],
    ['America/New_York', '2025-06-06T19:00-04:00', ['days'], '1 hours 0 minutes 0 seconds | 1 hours', '2025-06-06'],
    ['America/New_York', '2025-06-06T20:00-04:00', [], 'today', '2025-06-06'],
    ['America/New_York', '2025-06-07T00:00-04:00', [], 'out', '2025-06-06'],
    ['Pacific/Kiritimati', '2025-06-04T12:00-04:00', [], '2 days | 2 days', '2025-06-07'],
    ['Pacific/Kiritimati', '2025-06-06T19:00-04:00', ['days'], '1 hours 0 minutes 0 seconds | 1 hours', '2025-06-07'],
    ['Pacific/Kiritimati', '2025-06-06T20:00-04:00', [], 'today', '2025-06-07'],
    ['Pacific/Kiritimati', '2025-06-08T00:00+14:00', [], 'out', '2025-06-07'],
  ])('counted in %s at %s in units %j: %s', (zone, instant, asked, expected, date) => {
    const countdown = countdownTo(exact, 'streaming', at(instant, 'US', zone), asked);
    expect(told(countdown)).toBe(expected);
    expect('date' in countdown && formatPlainDate(countdown.date)).toBe(date);
  });
});

describe('the next reading', () => {
  const unitSets: Unit[][] = [[], ['days'], ['hours'], ['days', 'hours', 'minutes'], ['minutes'], ['seconds'], ['days', 'hours'], ['days', 'seconds'], [...units]];
  const lefts = [0, 1, 999, 1000, 59_999, minute, 5 * minute, 17 * minute + 3, hour, hour + 1, 13 * hour + 777, 29.75 * hour, day - 1, day, day + 1, 2 * day, 40 * day + 5, 300 * day + 12_345];
  const cases = ['UTC', 'America/New_York', 'Pacific/Kiritimati', 'Africa/Cairo', 'Asia/Kolkata'].flatMap((zone) => unitSets.map((asked) => [zone, asked] as const));

  it.each(cases)('in %s, in units %j, comes later than now and is the first to differ', (zone, asked) => {
    for (const [title, channel] of [[worldwide, 'theatrical'], [exact, 'streaming']] as const) {
      const read = (instant: number) => countdownTo(title, channel, at(instant, 'US', zone), asked);
      const start = channel === 'streaming' ? Date.parse('2025-06-07T00:00Z') : startOfDay(parseDay('2025-06-06')!, zone, offset);
      for (const instant of lefts.flatMap((left) => [start - left, start - left - 31 * minute, start + left])) {
        const now = read(instant);
        if (now.case === 'out') continue;
        const next = 'next' in now ? now.next! : 0;
        expect(next).toBeGreaterThan(instant);
        expect(told(read(next - 1))).toBe(told(now));
        expect(told(read(next))).not.toBe(told(now));
        expect(told(now)).not.toMatch(/^0 \w+ \|/);
      }
    }
  });

  it.each<[string, number, number, Unit[], number]>([
    ['from 300 days to the last day by the day', 300 * day, day, [], 299],
    ['the last minute by the second', minute, 0, [], 60],
    ['the last quarter of an hour by the second', 15 * minute, 0, [], 900],
    ['the last hour in minutes', hour, 0, ['minutes'], 60],
    ['the last day in hours: with each hour, and in the last with what is announced', day, 0, ['hours'], 24 + 7],
  ])('wakes %s', (_walk, from, to, asked, wakes) => {
    const start = Date.parse('2025-06-06T00:00-04:00');
    let count = 0;
    for (let instant = start - from; instant < start - to; count++) {
      const countdown = countdownTo(ballerina, 'theatrical', at(instant), asked);
      instant = countdown.case === 'upcoming' ? countdown.next! : start;
    }
    expect(count).toBe(wakes);
  });
});

it('what is announced is never less than what is left, nor more than twice as much', () => {
  const start = Date.parse('2025-06-06T00:00-04:00');
  for (let left = minute; left < 3 * day; left += 211 * second) {
    const countdown = countdownTo(ballerina, 'theatrical', at(start - left));
    const { unit, count } = countdown.case === 'upcoming' ? countdown.left.coarse : expect.fail(countdown.case);
    const announced = count * { days: day, hours: hour, minutes: minute, seconds: second }[unit];
    if (announced < left || announced > 2 * left) expect.fail(`${count} ${unit} with ${left} ms left`);
  }
});
