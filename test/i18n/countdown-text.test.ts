import { describe, expect, it } from 'vitest';
import { type Channel, channels } from '../../src/domain/ledger/catalogue.js';
import type { Countdown } from '../../src/domain/releases/countdown.js';
import type { TimeAmount } from '../../src/domain/dates/time-left.js';
import { parseDay, parsePlainDate, type PartialDate } from '../../src/domain/dates/plain-date.js';
import { releaseOf } from '../../src/domain/releases/release.js';
import { type AmountPlace, amountText } from '../../src/i18n/formats/amount-text.js';
import { countdownSentence } from '../../src/i18n/sentences/countdown-text.js';
import { loadMessages } from '../../src/i18n/messages/messages.js';
import { at, ballerina } from '../domain/ledger.js';

await Promise.all([loadMessages('de'), loadMessages('ar')]);

const now = at('2025-01-23T12:00:00Z');
const known = releaseOf(ballerina, 'theatrical', now)!;
const date = parseDay('2025-06-06')!;

const upcoming = (coarse: TimeAmount): Countdown => ({ case: 'upcoming', known, date, days: 134, left: { amounts: [coarse], coarse }, next: undefined });
const partly = (text: string): Countdown => ({ case: 'partly-dated', known, date: parsePlainDate(text) as PartialDate, next: undefined });
const over = (text: string): Countdown => ({ case: 'out', known, date: parsePlainDate(text)! });
const inDays = upcoming({ unit: 'days', count: 134 });

describe('an amount', () => {
  it.each<[locale: string, amount: TimeAmount, first: string, later: string, unit: string]>([
    ['en', { unit: 'days', count: 134 }, '134', '134', 'days'],
    ['en', { unit: 'days', count: 1 }, '1', '1', 'day'],
    ['en', { unit: 'days', count: 0 }, '0', '0', 'days'],
    ['en', { unit: 'days', count: 1234 }, '1,234', '1,234', 'days'],
    ['en', { unit: 'hours', count: 4 }, '4', '04', 'hours'],
    ['en', { unit: 'minutes', count: 59 }, '59', '59', 'minutes'],
    ['en', { unit: 'seconds', count: 1 }, '1', '01', 'second'],
    ['en-GB', { unit: 'seconds', count: 0 }, '0', '00', 'seconds'],
    ['de', { unit: 'days', count: 1 }, '1', '1', 'Tag'],
    ['de', { unit: 'days', count: 2 }, '2', '2', 'Tage'],
    ['de', { unit: 'days', count: 1234 }, '1.234', '1.234', 'Tage'],
    ['de', { unit: 'hours', count: 4 }, '4', '04', 'Stunden'],
    ['de', { unit: 'seconds', count: 1 }, '1', '01', 'Sekunde'],
    // Arabic has words of their own for few, many and hundreds.
    ['ar', { unit: 'days', count: 0 }, '0', '0', 'يوم'],
    ['ar', { unit: 'days', count: 3 }, '3', '3', 'أيام'],
    ['ar', { unit: 'days', count: 11 }, '11', '11', 'يومًا'],
    ['ar', { unit: 'days', count: 100 }, '100', '100', 'يوم'],
    ['ar', { unit: 'minutes', count: 3 }, '3', '03', 'دقائق'],
    ['ar-EG', { unit: 'hours', count: 11 }, '١١', '١١', 'ساعة'],
  ])('in %s, of %o: first %s, after others %s, %s', (locale, amount, first, later, unit) => {
    expect(amountText(amount, locale, 'alone')).toEqual({ digits: first, unit });
    expect(amountText(amount, locale, 'first')).toEqual({ digits: first, unit });
    expect(amountText(amount, locale, 'later')).toEqual({ digits: later, unit });
  });

  // Hebrew has no format table, so that `Intl` formats it.
  it.each<[locale: string, amount: TimeAmount, alone: string, first: string, later: string]>([
    ['ar', { unit: 'days', count: 1 }, 'يوم', '1 يوم', '1 يوم'],
    ['ar', { unit: 'days', count: 2 }, 'يومان', '2 يوم', '2 يوم'],
    ['ar', { unit: 'seconds', count: 2 }, 'ثانيتان', '2 ثانية', '02 ثانية'],
    ['ar-EG', { unit: 'hours', count: 2 }, 'ساعتان', '٢ ساعة', '٠٢ ساعة'],
    ['he', { unit: 'days', count: 2 }, 'יומיים', '2 ימים', '2 ימים'],
  ])('in %s, of %o, a word with no digits beside it: %s; among others %s, %s', (locale, amount, alone, first, later) => {
    const written = (place: AmountPlace): string => { const { digits, unit } = amountText(amount, locale, place); return `${digits} ${unit}`.trim(); };
    expect([written('alone'), written('first'), written('later')]).toEqual([alone, first, later]);
  });
});

describe('a countdown as one sentence', () => {
  it.each<[locale: string, countdown: Countdown, sentence: string]>([
    ['en', { case: 'undated', known: undefined }, 'No release date has been announced for Ballerina.'],
    ['en', partly('2024'), 'Ballerina is announced for 2024; the day is not known yet.'],
    ['en', partly('2024-06'), 'Ballerina is announced for June 2024; the day is not known yet.'],
    ['en', partly('2024-summer'), 'Ballerina is announced for summer 2024; the day is not known yet.'],
    ['en', inDays, 'Ballerina opens in cinemas in 134 days, on June 6, 2025.'],
    ['en', upcoming({ unit: 'hours', count: 1 }), 'Ballerina opens in cinemas in 1 hour, on June 6, 2025.'],
    ['en', upcoming({ unit: 'minutes', count: 15 }), 'Ballerina opens in cinemas in 15 minutes, on June 6, 2025.'],
    ['en-GB', inDays, 'Ballerina opens in cinemas in 134 days, on 6 June 2025.'],
    ['en', { case: 'today', known, date, next: undefined }, 'Ballerina opens in cinemas today.'],
    ['en', { case: 'out', known, date }, 'Opened in cinemas on June 6, 2025'],
    ['en', over('2025-06'), 'Opened in cinemas in June 2025'],
    ['en', over('2025'), 'Opened in cinemas in 2025'],
    ['de', { case: 'undated', known: undefined }, 'Für Ballerina ist noch kein Starttermin bekannt.'],
    ['de', partly('2024-summer'), 'Ballerina ist für Sommer 2024 angekündigt; der Tag steht noch nicht fest.'],
    ['de', inDays, 'Ballerina kommt in 134 Tagen ins Kino, am 6. Juni 2025.'],
    ['de', upcoming({ unit: 'days', count: 1 }), 'Ballerina kommt in 1 Tag ins Kino, am 6. Juni 2025.'],
    ['de', { case: 'today', known, date, next: undefined }, 'Ballerina kommt heute ins Kino.'],
    ['de', { case: 'out', known, date }, 'Kam am 6. Juni 2025 ins Kino'],
    ['de', over('2025-06'), 'Kam im Juni 2025 ins Kino'],
    ['de', over('2025-summer'), 'Kam im Sommer 2025 ins Kino'],
    ['de', over('2025'), 'Kam 2025 ins Kino'],
    ['ar', { case: 'undated', known: undefined }, 'لم يُعلن موعد إصدار \u2068Ballerina\u2069 بعد.'],
    ['ar', upcoming({ unit: 'days', count: 2 }), 'يبدأ عرض \u2068Ballerina\u2069 في دور السينما خلال يومين، في 6 يونيو 2025.'],
    ['ar', { case: 'out', known, date }, 'بدأ عرضه في دور السينما في 6 يونيو 2025'],
  ])('in %s: %o', (locale, countdown, sentence) => {
    expect(countdownSentence(countdown, 'Ballerina', 'theatrical', locale)).toBe(sentence);
  });

  const coming: Readonly<Record<'en' | 'de', Readonly<Record<Channel, string>>>> = {
    en: {
      theatrical: 'Ballerina opens in cinemas in 134 days, on June 6, 2025.',
      premiere: 'Ballerina has its premiere in 134 days, on June 6, 2025.',
      digital: 'Ballerina can be rented or bought in 134 days, on June 6, 2025.',
      disc: 'Ballerina comes out on disc in 134 days, on June 6, 2025.',
      streaming: 'Ballerina starts streaming in 134 days, on June 6, 2025.',
    },
    de: {
      theatrical: 'Ballerina kommt in 134 Tagen ins Kino, am 6. Juni 2025.',
      premiere: 'Ballerina hat in 134 Tagen Premiere, am 6. Juni 2025.',
      digital: 'Ballerina ist in 134 Tagen zum Leihen und Kaufen da, am 6. Juni 2025.',
      disc: 'Ballerina erscheint in 134 Tagen auf Disc, am 6. Juni 2025.',
      streaming: 'Ballerina startet in 134 Tagen im Stream, am 6. Juni 2025.',
    },
  };
  it.each(channels)('names the channel: %s', (channel) => {
    for (const locale of ['en', 'de'] as const) expect(countdownSentence(inDays, 'Ballerina', channel, locale)).toBe(coming[locale][channel]);
  });
});
