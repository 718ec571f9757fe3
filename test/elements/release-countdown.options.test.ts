import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { audited, both, scene } from '../fixture.js';
import { errorsWhile, heard, part, partsOf, seen } from './reading.js';

const dayBefore = '2023-03-23T12:00:00-04:00';

describe("a release countdown's units", () => {
  for (const [units, now, digits] of [
    ['days hours', '2023-03-22T12:00:00-04:00', '1 day 12 hours'],
    ['hours, days', '2023-03-22T12:00:00-04:00', '1 day 12 hours'],
    ['hours', '2023-03-22T12:00:00-04:00', '36 hours'],
    ['minutes seconds', '2023-03-23T23:58:58-04:00', '1 minute 02 seconds'],
    ['days', '2023-03-23T12:00:00-04:00', '1 day'],
    ['seconds', '2023-03-22T12:00:00-04:00', '129,600 seconds'],
  ] as const) {
    both(`are ${units}, and make “${digits}”`, async (mode) => {
      const countdown = await scene(mode, `<wick-release-countdown film="john-wick-4" units="${units}"></wick-release-countdown>`, { now });
      expect(seen(part(countdown, 'digits'))).to.equal(digits);
    });
  }

  both('are the usual ones where none can be read, which the page hears', async (mode) => {
    const errors = await errorsWhile(async () => {
      const countdown = await scene(mode, '<wick-release-countdown film="john-wick-4" units="weeks"></wick-release-countdown>', { now: dayBefore });
      expect(seen(part(countdown, 'digits'))).to.equal('12 hours 00 minutes 00 seconds');
    });
    expect(errors.map(({ code, message }) => [code, message])).to.deep.equal([['bad-attribute', 'units="weeks" cannot be read; using days.']]);
  });

  both('are the known ones, and others are reported', async (mode) => {
    const errors = await errorsWhile(async () => {
      const countdown = await scene(mode, '<wick-release-countdown film="john-wick-4" units="weeks hours"></wick-release-countdown>', { now: dayBefore });
      expect(seen(part(countdown, 'digits'))).to.equal('12 hours');
    });
    expect(errors.map(({ code, message }) => [code, message])).to.deep.equal([['bad-attribute', 'units="weeks hours" cannot be read; using hours.']]);
  });
});

describe("a release countdown's channel", () => {
  for (const [channel, settings, shows] of [
    ['theatrical', 'now="2024-01-25"', '134 days until it opens in cinemas · June 7, 2024'],
    ['premiere', 'now="2025-05-22" region="GB"', 'Today From the World of John Wick: Ballerina has its premiere today.'],
    ['digital', 'now="2025-09-10"', 'To watch at home To rent or buy since July 1, 2025'],
    ['disc', 'now="2025-10-01" region="DE"', 'To watch at home On disc since September 26, 2025'],
    ['streaming', 'now="2025-09-10"', '15 days until it streams · September 25, 2025'],
  ] as const) {
    both(`is ${channel}`, async (mode) => {
      const page = await scene(mode, `<wick-provider ${settings}><wick-release-countdown film="ballerina" channel="${channel}"></wick-release-countdown></wick-provider>`);
      expect(seen(part(page.firstElementChild!, 'base'))).to.match(/Ballerina /);
      expect(seen(part(page.firstElementChild!, 'base')).replace(/^.*?Ballerina /, '')).to.equal(shows);
    });
  }

  both('is the cinema where it cannot be read, which the page hears', async (mode) => {
    const errors = await errorsWhile(async () => {
      const countdown = await scene(mode, '<wick-release-countdown film="ballerina" channel="vhs"></wick-release-countdown>', { now: '2024-01-25T12:00:00Z' });
      expect(seen(part(countdown, 'until'))).to.equal('until it opens in cinemas · June 7, 2024');
    });
    expect(errors.map(({ code, message }) => [code, message])).to.deep.equal([['bad-attribute', 'channel="vhs" cannot be read; using theatrical.']]);
  });
});

describe("a release countdown's history", () => {
  both('lists the dates that the film was moved from, and a page that was a day off not', async (mode) => {
    const countdown = await scene(mode, '<wick-release-countdown film="ballerina" history></wick-release-countdown>');
    expect(partsOf(countdown, 'moved').map(seen)).to.deep.equal(['June 7, 2024, moved on February 22, 2024']);
    expect(part(countdown, 'history')!.getAttribute('aria-label')).to.equal('Earlier dates');
    expect(heard(countdown)).to.include('June 7, 2024, moved on February 22, 2024');
  });

  both('is off where a server of a framework writes that it is', async (mode) => {
    const countdown = await scene(mode, '<wick-release-countdown film="ballerina" history="false"></wick-release-countdown>');
    expect(partsOf(countdown, 'history').map(seen)).to.deep.equal([]);
  });

  both('is in order where there were several', async (mode) => {
    const countdown = await scene(mode, '<wick-release-countdown film="john-wick-4" history></wick-release-countdown>');
    expect(partsOf(countdown, 'moved').map(seen)).to.deep.equal(['May 21, 2021, moved on May 1, 2020', 'May 27, 2022, moved on December 22, 2021']);
  });

  both('tells only what was known on the day', async (mode) => {
    const countdown = await scene(mode, '<wick-release-countdown film="ballerina" history></wick-release-countdown>', { now: '2024-01-25T12:00:00Z' });
    expect(partsOf(countdown, 'history').map(seen)).to.deep.equal([]);
  });

  both('is left out where nobody asks for it', async (mode) => {
    const countdown = await scene(mode, '<wick-release-countdown film="ballerina"></wick-release-countdown>');
    expect(partsOf(countdown, 'history').map(seen)).to.deep.equal([]);
  });
});

describe("a release countdown's slots", () => {
  const slots = ['undated', 'before', 'on-day', 'after'].map((name) => `<p slot="${name}">${name}</p>`).join('');
  for (const [film, channel, now, shown] of [
    ['john-wick-5', 'theatrical', '2026-11-20', 'undated'],
    ['the-continental', 'streaming', '2023-04-13', 'undated'],
    ['john-wick-4', 'theatrical', '2023-03-23', 'before'],
    ['john-wick-4', 'theatrical', '2023-03-24', 'on-day'],
    ['john-wick-4', 'theatrical', '2023-03-25', 'after'],
  ] as const) {
    both(`show what the page says ${shown} for ${film} on ${now}, and nothing else`, async (mode) => {
      const page = await scene(mode, `<wick-provider now="${now}"><wick-release-countdown film="${film}" channel="${channel}">${slots}</wick-release-countdown></wick-provider>`);
      const visible = [...page.firstElementChild!.children].filter((child) => child.checkVisibility()).map(({ slot }) => slot);
      expect(visible).to.deep.equal([shown]);
    });
  }

  both('take the heading and the footer from the page', async (mode) => {
    const countdown = await scene(
      mode,
      '<wick-release-countdown film="john-wick-4"><h2 slot="heading">The fourth</h2><small slot="footer">Local time</small></wick-release-countdown>',
      { now: '2023-03-20T12:00:00-04:00' },
    );
    expect(seen(countdown)).to.equal('The fourth 4 days until it opens in cinemas · March 24, 2023 Local time');
  });

  both('have a heading of the level that the page asks for', async (mode) => {
    const countdown = await scene(mode, '<wick-release-countdown film="john-wick-4" heading-level="2"></wick-release-countdown>');
    expect(part(countdown, 'heading')!.localName).to.equal('h2');
  });
});

describe('a release countdown without data', () => {
  both("keeps the author's words, and tells the page once", async (mode) => {
    const errors = await errorsWhile(async () => {
      const countdown = await scene(mode, '<wick-release-countdown film="balerina"><p>Opens in June.</p></wick-release-countdown>');
      expect(seen(countdown)).to.equal('Opens in June.');
    });
    expect(errors.map(({ code }) => code)).to.deep.equal(['unknown-title']);
  });

  both('says what is missing where nothing was written', async (mode) => {
    const countdown = await scene(mode, '<wick-release-countdown film="balerina"></wick-release-countdown>');
    expect(seen(part(countdown, 'missing'))).to.equal('There is no title “balerina” here. Did you mean ballerina?');
  });
});

describe('a release countdown on any page', () => {
  for (const now of ['2023-03-20', '2023-03-23T20:59:55-04:00', '2023-03-24', '2026-11-20']) {
    audited(`is accessible on ${now}`, async (mode) => {
      const page = await scene(mode, `<wick-provider now="${now}"><wick-release-countdown film="john-wick-4" history calendar></wick-release-countdown></wick-provider>`);
      await expect(page.firstElementChild).to.be.accessible();
    });
  }

  both('holds its digits in 280 px, also where the page unsets everything', async (mode) => {
    const markup = '<wick-release-countdown film="john-wick-4"></wick-release-countdown><style>*{all:unset!important}wick-release-countdown{max-width:280px!important}</style>';
    const countdown = await scene(mode, markup, { now: '2023-03-23T20:59:55-04:00' });
    const { right, width } = countdown.getBoundingClientRect();
    expect(width).to.equal(280);
    expect(partsOf(countdown, 'amount').filter((amount) => amount.getBoundingClientRect().right > right).map(seen)).to.deep.equal([]);
  });

  both('makes no narrow page wider by the sentence that only screen readers read, also where the page draws all at once', async (mode) => {
    const markup = '<div style="position:relative;inline-size:280px;overflow:auto"><wick-release-countdown film="john-wick-4" style="content-visibility:visible;contain:none"></wick-release-countdown></div>';
    const column = await scene(mode, markup, { now: dayBefore });
    expect(heard(part(column.firstElementChild!, 'sentence'))).to.contain('John Wick: Chapter 4');
    expect(column.scrollWidth).to.equal(column.clientWidth);
  });
});
