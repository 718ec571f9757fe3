import { describe, expect, it } from 'vitest';
import { type Countdown, countdownTo } from '../../src/domain/releases/countdown.js';
import type { Unit } from '../../src/domain/dates/time-units.js';
import { tick, formatTicks, type CountdownData } from '../../src/elements/release-countdown/tick.js';
import { type AmountText, amountText, distanceText } from '../../src/i18n/formats/amount-text.js';
import { intlLocale } from '../../src/i18n/formats/intl.js';
import { at, ballerina } from '../domain/ledger.js';

type Upcoming = Extract<Countdown, { case: 'upcoming' }>;

/** The ticker's text, from the data that the countdown left in the markup at an earlier instant. */
function ticked({ ticks }: Upcoming, instant: number, locale: string): string[] {
  const { start, until, day, zone, units } = ticks!;
  return formatTicks([start, until, day, zone, units, intlLocale(locale)], instant);
}

const textsOf = ({ digits, unit }: AmountText): string[] => [digits, unit];

const countdown = (instant: string, asked: readonly Unit[]): Upcoming => countdownTo(ballerina, 'theatrical', at(instant), asked) as Upcoming;

const moments = [
  '2025-01-23T12:00:00Z', '2025-01-24T04:59:59Z', '2025-01-24T05:00:00Z', '2025-03-09T05:00:00Z', '2025-05-27T18:30:00Z', '2025-06-04T03:59:59Z', '2025-06-04T04:00:00Z',
  '2025-06-05T04:00:00Z', '2025-06-05T17:01:01Z', '2025-06-06T02:59:58Z', '2025-06-06T03:29:00Z',
];

describe('the texts of a script that knows nothing but Intl', () => {
  it.each(['en', 'en-GB', 'de', 'ar', 'ar-EG'])('are those of the countdown: %s', (locale) => {
    for (const asked of [[], ['days'], ['days', 'hours'], ['days', 'hours', 'minutes', 'seconds'], ['seconds']] as const) {
      for (const [index, moment] of moments.entries()) {
        const now = countdown(moment, asked);
        const { amounts, coarse } = now.left;
        const expected = [...amounts.flatMap((amount, place) => textsOf(amountText(amount, locale, amounts.length === 1 ? 'alone' : place === 0 ? 'first' : 'later'))), distanceText(coarse, locale)];
        for (const earlier of moments.slice(0, index + 1)) {
          const drawn = countdown(earlier, asked);
          if (Date.parse(moment) >= drawn.ticks!.until) continue;
          expect(ticked(drawn, Date.parse(moment), locale), `${earlier} to ${moment}, in ${asked.join(' ')}`).toEqual(expected);
        }
      }
    }
  });

  it.each<[drawn: string, asked: readonly Unit[], until: string]>([
    ['2025-01-23T12:00:00Z', [], '2025-06-05T04:00:00Z'],
    ['2025-01-23T12:00:00Z', ['days'], '2025-06-06T03:30:00Z'],
    ['2025-01-23T12:00:00Z', ['days', 'hours'], '2025-06-06T03:30:00Z'],
    ['2025-06-05T17:00:00Z', [], '2025-06-06T03:30:00Z'],
  ])('hold from %s in %o until %s', (drawn, asked, until) => {
    expect(new Date(countdown(drawn, asked).ticks!.until).toISOString()).toBe(until.replace('Z', '.000Z'));
  });
});

/** A countdown as it stands in a page. */
function standing(ticks: CountdownData, shown: number): Element {
  const texts = formatTicks(ticks, shown).map((data) => ({ firstChild: { data } }));
  return { shadowRoot: { querySelector: () => ({ dataset: { ticks: JSON.stringify(ticks) } }), querySelectorAll: () => texts } } as unknown as Element;
}

describe('a countdown that is kept true', () => {
  it.each<[asked: readonly Unit[], atMost: number]>([
    [['seconds'], 1000],
    [['days', 'hours', 'minutes', 'seconds'], 1000],
    [['days', 'hours', 'minutes'], 60_000],
  ])('in %o may stand for %i milliseconds', (asked, atMost) => {
    const shown = Date.parse('2025-06-05T17:00:00Z');
    const { start, until, day, zone, units } = countdown('2025-06-05T17:00:00Z', asked).ticks!;
    const ticks: CountdownData = [start, until, day, zone, units, 'en'];
    expect(tick(standing(ticks, shown), shown, shown)).toBe(atMost);
  });
});
