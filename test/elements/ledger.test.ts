import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { catalogueWith, creditWith, personWith, release, said, titleWith } from '../domain/ledger.js';
import { drawnFrom } from './ledger.js';
import { factsOf, heard, part, partsOf, rolesOf, seen } from './reading.js';

describe('a film card of a film that sources dispute', () => {
  const title = titleWith({
    releases: [release('US', 'theatrical', [said('2030-05-03', '2029-01-01'), said('2030-06-07', '2029-01-01', 'announced', 'studio')])],
    runtime: [said(110, '2029-01-01'), said(112, '2029-01-01', 'announced', 'studio')],
  });

  it('tells every value that is claimed and who says which, and marks the dispute by a word and a shape', async () => {
    const card = await drawnFrom(catalogueWith({ titles: [title] }), '<wick-film-card film="ballerina" fields="date runtime"></wick-film-card>', '2029-06-01');
    expect(factsOf(card)).to.deep.equal([
      ['Release', 'May 3, 2030 or June 7, 2030 Sources differ May 3, 2030 (trade, January 1, 2029) and June 7, 2030 (studio, January 1, 2029)'],
      ['Runtime', '110 min or 112 min Sources differ 110 min (trade, January 1, 2029) and 112 min (studio, January 1, 2029)'],
    ]);
    const mark = part(card, 'mark')!;
    expect([...mark.part]).to.deep.equal(['mark', 'disputed']);
    expect(getComputedStyle(mark, '::before').display).to.equal('inline-block');
  });
});

describe('the phase line of a film card', () => {
  for (const [words, title] of [
    ['Cancelled', titleWith({ status: [said('cancelled')], releases: [release('US', 'theatrical', '2030-05-03')] })],
    ['In cinemas from summer 2030', titleWith({ releases: [release('US', 'theatrical', '2030-summer')] })],
    ['To rent or buy from May 3, 2030', titleWith({ releases: [release('US', 'digital', '2030-05-03')] })],
    ['On disc from today', titleWith({ releases: [release('US', 'disc', '2029-06-01')] })],
    ['To watch at home', titleWith({ releases: [release('US', 'disc', '2029-05-31')] })],
  ] as const) {
    it(`says “${words}”`, async () => {
      const card = await drawnFrom(catalogueWith({ titles: [title] }), '<wick-film-card film="ballerina"></wick-film-card>', '2029-06-01');
      expect(seen(part(card, 'phase'))).to.equal(words);
    });
  }
});

describe('a release countdown', () => {
  it('counts to the very minute where a time was announced with the day', async () => {
    const title = titleWith({ releases: [release('US', 'streaming', '2029-06-01T20:00-05:00')] });
    const countdown = await drawnFrom(catalogueWith({ titles: [title] }), '<wick-release-countdown film="ballerina" channel="streaming"></wick-release-countdown>', '2029-06-01');
    expect(seen(part(countdown, 'digits'))).to.equal('8 hours 00 minutes 00 seconds');
  });

  it('shows a season as it is', async () => {
    const title = titleWith({ releases: [release('US', 'theatrical', '2030-winter')] });
    const countdown = await drawnFrom(catalogueWith({ titles: [title] }), '<wick-release-countdown film="ballerina"></wick-release-countdown>', '2029-06-01');
    expect(heard(countdown)).to.equal('Ballerina Ballerina is announced for winter 2030; the day is not known yet.');
  });
});

describe('a cast list', () => {
  const people = [personWith('mara', 'Mara Stone')];
  const hidden = creditWith({ person: 'mara', character: [said('The Twin')], reveals: { title: 'ballerina', level: 3 } });

  it('tells both names of a character where sources differ', async () => {
    const credits = [creditWith({ person: 'mara', character: [said('Ash', '2029-01-01'), said('Ashe', '2029-01-01')] })];
    const list = await drawnFrom(catalogueWith({ titles: [titleWith()], people, credits }), '<wick-cast-list film="ballerina"></wick-cast-list>', '2029-06-01');
    expect(rolesOf(list)).to.deep.equal([['Mara Stone', 'Ash or Ashe']]);
  });

  for (const group of ['none', 'role', 'returning']) {
    it(`says that a role is hidden where it hides all it has, grouped by ${group}`, async () => {
      const markup = `<wick-cast-list film="ballerina" group="${group}"></wick-cast-list>`;
      const list = await drawnFrom(catalogueWith({ titles: [titleWith()], people, credits: [hidden] }), markup, '2029-06-01');
      expect(partsOf(list, 'stub').map(seen)).to.deep.equal(['Spoiler: how Ballerina ends Show']);
    });
  }

  it('says the year of death alone where no birth is known', async () => {
    const credits = [creditWith({ person: 'mara', character: [said('Ash')] })];
    const dead = [personWith('mara', 'Mara Stone', { died: [said('2028-03-01')] })];
    const list = await drawnFrom(catalogueWith({ titles: [titleWith()], people: dead, credits }), '<wick-cast-list film="ballerina"></wick-cast-list>', '2029-06-01');
    expect(rolesOf(list)[0]![0]).to.equal('Mara Stone (died 2028)');
  });
});
