import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { both, scene } from '../fixture.js';
import { until } from './publisher.js';
import { errorsWhile, part, seen } from './reading.js';

const claims = (value: string): string => `[{"value":"${value}","known":"2024-03-08","source":"s"}]`;
const dataset = `{"titles":[{"id":"the-lamp","name":${claims('The Lamp')},"releases":[{"region":"NZ","channel":"theatrical","date":${claims('2025-11-04')}},{"region":"NP","channel":"theatrical","date":${claims('2025-11-04')}}]}],
"sources":[{"id":"s","publisher":"Harbour Pictures","title":"Harbour lights The Lamp","url":"https://example.org/the-lamp","date":"2024-03-08"}]}`;

const page = (region: string, now: string): string =>
  `<wick-provider region="${region}" now="${now}"><script type="application/json">${dataset}</script><wick-release-countdown film="the-lamp" units="hours"></wick-release-countdown></wick-provider>`;

/** What the countdown of the publisher's film shows, when its claims have been read. */
async function countdownIn(region: string, now: string): Promise<string> {
  const provider = await scene('client', page(region, now));
  const countdown = provider.querySelector('wick-release-countdown')!;
  await until(countdown, () => seen(part(countdown, 'heading')) === 'The Lamp');
  return seen(part(countdown, 'digits') ?? part(countdown, 'phase'));
}

describe('a market that is not listed', () => {
  it('is counted in its own zone: its day has begun thirteen hours before UTC’s', async () => {
    expect(await countdownIn('NZ', '2025-11-03T11:30:00Z')).to.equal('Today');
  });

  it('is counted by the quarter hour where its clocks are set so: Nepal’s midnight is 18:15 in UTC', async () => {
    expect(await countdownIn('NP', '2025-11-03T14:15:00Z')).to.equal('4 hours');
  });

  both('begins a day that is set without a time in its zone', async (mode) => {
    const provider = await scene(mode, '<wick-provider now="2025-06-05" region="NZ"><wick-release-countdown film="ballerina" units="hours"></wick-release-countdown></wick-provider>');
    // 2025-06-04T12:00Z, and midnight of June 6 in New York is 2025-06-06T04:00Z.
    expect(seen(part(provider.firstElementChild!, 'digits'))).to.equal('40 hours');
  });
});

describe('a market in which no clock is known', () => {
  it('is told, and the page’s own counts', async () => {
    const errors = await errorsWhile(async () => {
      const provider = await scene('client', '<wick-provider now="2026-11-20" region="XX"><wick-film-card film="ballerina"></wick-film-card></wick-provider>');
      expect(seen(part(provider.firstElementChild!, 'base'))).to.contain('June 6, 2025');
    });
    expect(errors.map(({ code, message }) => `${code}: ${message}`)).to.deep.equal(['bad-attribute: region="XX" cannot be read; using US.']);
  });
});
