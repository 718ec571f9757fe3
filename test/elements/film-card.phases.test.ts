import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { both, scene } from '../fixture.js';
import { lookedAt, PageTime } from './page-time.js';
import { factsOf, part, seen } from './reading.js';

/** What the phase line of a film says on a day. */
const walk = [
  ['ballerina', '2019-01-01', 'No release known'],
  ['ballerina', '2019-11-01', 'Announced'],
  ['ballerina', '2022-12-01', 'Filming'],
  ['ballerina', '2024-01-25', 'In cinemas from June 7, 2024'],
  ['ballerina', '2025-06-05', 'In cinemas from June 6, 2025'],
  ['ballerina', '2025-06-06', 'In cinemas from today'],
  ['ballerina', '2025-06-07', 'In cinemas now'],
  ['ballerina', '2025-09-10', 'To watch at home'],
  ['ballerina', '2025-09-25', 'Streaming on Starz'],
  ['john-wick-2', '2017-08-01', 'Released'],
  ['john-wick-5', '2023-06-01', 'In talks'],
  ['the-continental', '2022-07-27', 'Streaming on Starz from 2022'],
  ['the-continental', '2022-08-16', 'Streaming on Peacock from 2023'],
  ['the-continental', '2023-04-13', 'Streaming on Peacock from September 2023'],
  ['the-continental', '2023-09-23', 'Streaming on Peacock'],
] as const;

describe('the phase line of a film card', () => {
  for (const [film, day, words] of walk) {
    both(`says “${words}” of ${film} on ${day}`, async (mode) => {
      const card = await scene(mode, `<wick-film-card film="${film}"></wick-film-card>`, { now: `${day}T12:00:00-04:00` });
      expect(seen(part(card, 'phase'))).to.equal(words);
    });
  }

  both("says the market where it is not the reader's own", async (mode) => {
    const page = await scene(mode, '<wick-provider now="2025-05-01" region="FR"><wick-film-card film="ballerina"></wick-film-card></wick-provider>');
    const card = page.firstElementChild!;
    expect(seen(part(card, 'phase'))).to.equal('In cinemas from June 6, 2025 (US)');
    expect(factsOf(card)[0]).to.deep.equal(['Release', 'June 6, 2025 (US)']);
  });

  both("reads the release of the reader's market", async (mode) => {
    const page = await scene(mode, '<wick-provider now="2025-05-01" region="DE"><wick-film-card film="ballerina"></wick-film-card></wick-provider>');
    const card = page.firstElementChild!;
    expect(seen(part(card, 'phase'))).to.equal('In cinemas from June 5, 2025');
    expect(factsOf(card)[0]).to.deep.equal(['Release', 'June 5, 2025']);
  });
});

describe('a film card while the reader is there', () => {
  let time: PageTime;
  beforeEach(() => {
    time = new PageTime('2025-06-05T23:00:00-04:00');
  });
  afterEach(() => { time.restore(); });

  both('turns to the day of the release and to the run that follows, by one timer', async (mode) => {
    const page = await scene(mode, '<wick-provider><wick-film-card film="ballerina"></wick-film-card></wick-provider>', { now: '2025-06-05T23:00:00-04:00' });
    const card = page.firstElementChild!;
    await lookedAt(card);
    expect(seen(part(card, 'phase'))).to.equal('In cinemas from June 6, 2025');
    expect(time.pending).to.equal(1);
    await time.moveTo('2025-06-06T00:00:00-04:00');
    expect(seen(part(card, 'phase'))).to.equal('In cinemas from today');
    await time.moveTo('2025-06-07T00:00:00-04:00');
    expect(seen(part(card, 'phase'))).to.equal('In cinemas now');
    expect(time.pending).to.equal(1);
  });
});
