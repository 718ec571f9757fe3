import { expect } from '@open-wc/testing';
import '../../src/all.js';
import type { ReleaseCountdown } from '../../src/elements/release-countdown/release-countdown.js';
import { both, scene, settled } from '../fixture.js';
import { heard, part, partsOf, seen } from './reading.js';

/** What a countdown shows and what it says, by case. */
const cases = [
  {
    name: 'says that no date is known',
    markup: '<wick-release-countdown film="john-wick-5"></wick-release-countdown>',
    now: '2026-11-20',
    shows: 'John Wick: Chapter 5 Being written No release date has been announced for John Wick: Chapter 5.',
    says: 'John Wick: Chapter 5 Being written No release date has been announced for John Wick: Chapter 5.',
  },
  {
    name: 'shows a date of which only the year is known as it is',
    markup: '<wick-release-countdown film="the-continental" channel="streaming"></wick-release-countdown>',
    now: '2022-07-27',
    shows: 'The Continental 2022 The Continental is announced for 2022; the day is not known yet.',
    says: 'The Continental The Continental is announced for 2022; the day is not known yet.',
  },
  {
    name: 'shows a date of which only the month is known as it is',
    markup: '<wick-release-countdown film="the-continental" channel="streaming"></wick-release-countdown>',
    now: '2023-04-13',
    shows: 'The Continental: From the World of John Wick September 2023 The Continental: From the World of John Wick is announced for September 2023; the day is not known yet.',
    says: 'The Continental: From the World of John Wick The Continental: From the World of John Wick is announced for September 2023; the day is not known yet.',
  },
  {
    name: 'counts the days',
    markup: '<wick-release-countdown film="ballerina"></wick-release-countdown>',
    now: '2024-01-25T23:59:59-05:00',
    shows: 'Ballerina 134 days until it opens in cinemas · June 7, 2024',
    says: 'Ballerina Ballerina opens in cinemas in 134 days, on June 7, 2024.',
  },
  {
    name: 'counts in days until two are left',
    markup: '<wick-release-countdown film="john-wick-4"></wick-release-countdown>',
    now: '2023-03-22T23:59:59-04:00',
    shows: 'John Wick: Chapter 4 2 days until it opens in cinemas · March 24, 2023',
    says: 'John Wick: Chapter 4 John Wick: Chapter 4 opens in cinemas in 2 days, on March 24, 2023.',
  },
  {
    name: 'counts by the second on the last day',
    markup: '<wick-release-countdown film="john-wick-4"></wick-release-countdown>',
    now: '2023-03-23T20:59:55-04:00',
    shows: 'John Wick: Chapter 4 3 hours 00 minutes 05 seconds until it opens in cinemas · March 24, 2023',
    says: 'John Wick: Chapter 4 John Wick: Chapter 4 opens in cinemas in 4 hours, on March 24, 2023.',
  },
  {
    name: 'counts the last second as one',
    markup: '<wick-release-countdown film="john-wick-4"></wick-release-countdown>',
    now: '2023-03-23T23:59:59.999-04:00',
    shows: 'John Wick: Chapter 4 0 hours 00 minutes 01 second until it opens in cinemas · March 24, 2023',
    says: 'John Wick: Chapter 4 John Wick: Chapter 4 opens in cinemas in 1 minute, on March 24, 2023.',
  },
  {
    name: 'says that it is today, from midnight on',
    markup: '<wick-release-countdown film="john-wick-4"></wick-release-countdown>',
    now: '2023-03-24T00:00:00-04:00',
    shows: 'John Wick: Chapter 4 Today John Wick: Chapter 4 opens in cinemas today.',
    says: 'John Wick: Chapter 4 John Wick: Chapter 4 opens in cinemas today.',
  },
  {
    name: 'says what has become of it the day after',
    markup: '<wick-release-countdown film="ballerina"></wick-release-countdown>',
    now: '2025-06-07T00:00:00-04:00',
    shows: 'From the World of John Wick: Ballerina In cinemas now Opened in cinemas on June 6, 2025',
    says: 'From the World of John Wick: Ballerina In cinemas now Opened in cinemas on June 6, 2025',
  },
  {
    name: 'says where it can be seen long after',
    markup: '<wick-release-countdown film="ballerina"></wick-release-countdown>',
    now: '2026-11-20',
    shows: 'Ballerina Streaming on Starz Opened in cinemas on June 6, 2025',
    says: 'Ballerina Streaming on Starz Opened in cinemas on June 6, 2025',
  },
];

describe('a release countdown', () => {
  for (const { name, markup, now, shows, says } of cases) {
    both(name, async (mode) => {
      const page = await scene(mode, `<wick-provider now="${now}">${markup}</wick-provider>`);
      expect([seen(page.firstElementChild), heard(page.firstElementChild)]).to.deep.equal([shows, says]);
    });
  }

  both('stands still on a day in the past, and says which', async (mode) => {
    const page = await scene(mode, '<wick-provider as-of="2024-01-25"><wick-release-countdown film="ballerina"></wick-release-countdown></wick-provider>');
    expect(seen(page.firstElementChild)).to.equal('Ballerina 134 days until it opens in cinemas · June 7, 2024 As known on January 25, 2024');
    expect([...part(page.firstElementChild!, 'note')!.part]).to.deep.equal(['note', 'as-of']);
  });

  both('gives its date to machines too', async (mode) => {
    const countdown = await scene(mode, '<wick-release-countdown film="ballerina"></wick-release-countdown>', { now: '2024-01-25T12:00:00Z' });
    expect(countdown.shadowRoot!.querySelector('time')!.dateTime).to.equal('2024-06-07');
  });

  both('marks each amount by its unit for the page to style', async (mode) => {
    const countdown = await scene(mode, '<wick-release-countdown film="john-wick-4"></wick-release-countdown>', { now: '2023-03-23T20:59:55-04:00' });
    expect(partsOf(countdown, 'amount').map((amount) => amount.part.value)).to.deep.equal(['amount hours', 'amount minutes', 'amount seconds']);
    expect([partsOf(countdown, 'count'), partsOf(countdown, 'unit')].map((pieces) => pieces.map(seen))).to.deep.equal([
      ['3', '00', '05'],
      ['hours', 'minutes', 'seconds'],
    ]);
    expect(partsOf(countdown, 'base').length).to.equal(1);
  });

  both("counts to midnight in the market's own zone", async (mode) => {
    const markup = '<wick-provider now="2025-06-04T21:59:50Z" region="DE"><wick-release-countdown film="ballerina"></wick-release-countdown></wick-provider>';
    const page = await scene(mode, markup);
    expect(seen(part(page.firstElementChild!, 'digits'))).to.equal('0 hours 00 minutes 10 seconds');
    expect(seen(part(page.firstElementChild!, 'until'))).to.equal('until it opens in cinemas · June 5, 2025');
  });

  both("names the market where it is not the reader's own", async (mode) => {
    const page = await scene(mode, '<wick-provider now="2025-05-01" region="FR"><wick-release-countdown film="ballerina"></wick-release-countdown></wick-provider>');
    expect(seen(part(page.firstElementChild!, 'until'))).to.equal('until it opens in cinemas · June 6, 2025 (US)');
  });

  both('follows a change of film, channel and units', async (mode) => {
    const countdown = await scene<ReleaseCountdown>(mode, '<wick-release-countdown film="ballerina"></wick-release-countdown>', { now: '2025-09-03T12:00:00-04:00' });
    expect(seen(countdown)).to.equal('Ballerina To watch at home Opened in cinemas on June 6, 2025');
    countdown.channel = 'streaming';
    await settled(countdown);
    expect(seen(countdown)).to.equal('Ballerina 22 days until it streams · September 25, 2025');
    countdown.units = 'hours';
    await settled(countdown);
    expect(seen(part(countdown, 'digits'))).to.equal('516 hours');
    countdown.film = 'john-wick-5';
    await settled(countdown);
    expect(seen(countdown)).to.equal('John Wick: Chapter 5 Being written No release date has been announced for John Wick: Chapter 5.');
  });

  for (const [locale, says] of [
    ['de', 'Ballerina 134 Tage bis zum Kinostart · 7. Juni 2024'],
    ['de-CH', 'Ballerina 134 Tage bis zum Kinostart · 7. Juni 2024'],
  ] as const) {
    both(`counts in the words of ${locale}`, async (mode) => {
      const countdown = await scene(mode, '<wick-release-countdown film="ballerina"></wick-release-countdown>', { locale, now: '2024-01-25T12:00:00Z' });
      expect(seen(countdown)).to.equal(says);
    });
  }

  for (const [now, word] of [['2023-03-22', 'يومان'], ['2023-03-20', 'أيام'], ['2023-02-20', 'يومًا']] as const) {
    both(`counts days in Arabic with the word “${word}” on ${now}`, async (mode) => {
      const countdown = await scene(mode, '<wick-release-countdown film="john-wick-4"></wick-release-countdown>', { locale: 'ar-EG', dir: 'rtl', now: `${now}T12:00:00-04:00` });
      expect(seen(part(countdown, 'unit'))).to.equal(word);
      expect(seen(part(countdown, 'count'))).to.match(word === 'يومان' ? /^$/ : /^[٠-٩]+$/);
      expect(getComputedStyle(part(countdown, 'digits')!).direction).to.equal('rtl');
    });
  }
});
