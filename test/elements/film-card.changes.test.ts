import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { both, type Mode, scene } from '../fixture.js';
import { factsOf, part, partsOf, seen } from './reading.js';

/** The card of an article that ran on a day, read on another. */
async function cardOf(mode: Mode, settings: string, fields = 'phase date runtime writers', film = 'ballerina'): Promise<Element> {
  const page = await scene(mode, `<wick-provider ${settings}><wick-film-card film="${film}" fields="${fields}"></wick-film-card></wick-provider>`);
  return page.firstElementChild!;
}

describe('a film card in an article that has been overtaken', () => {
  both('marks what moved since, with what was said then and who says otherwise', async (mode) => {
    const card = await cardOf(mode, 'published="2024-01-25" now="2026-11-20"');
    expect(factsOf(card)).to.deep.equal([
      ['Release', 'June 6, 2025 Updated was June 7, 2024 WION, February 22, 2024'],
      ['Runtime', '125 min'],
      ['Writer', 'Shay Hatten Updated was Shay Hatten and Emerald Fennell Keeping It Reel, June 10, 2025'],
    ]);
  });

  both('marks a change by a shape beside the word', async (mode) => {
    const card = await cardOf(mode, 'published="2024-01-25" now="2026-11-20"');
    const mark = part(card, 'mark')!;
    expect([...mark.part]).to.deep.equal(['mark', 'updated']);
    const shape = getComputedStyle(mark, '::before');
    expect([shape.display, shape.borderRadius]).to.deep.equal(['inline-block', '50%']);
    expect(Number.parseFloat(shape.width)).to.be.greaterThan(0);
  });

  both('says corrected, by another shape, of what had been wrong from the start', async (mode) => {
    const card = await cardOf(mode, 'published="2022-05-01" now="2024-01-20"', 'runtime', 'john-wick-3');
    expect(factsOf(card)[0]).to.deep.equal(['Runtime', '131 min Corrected was 130 min Sportskeeda, February 14, 2023']);
    expect([...part(card, 'mark')!.part]).to.deep.equal(['mark', 'corrected']);
    expect(getComputedStyle(part(card, 'mark')!, '::before').rotate).to.equal('45deg');
  });

  both('marks nothing in an article of the same day', async (mode) => {
    const card = await cardOf(mode, 'published="2026-11-20" now="2026-11-20"');
    expect(partsOf(card, 'mark').map(seen)).to.deep.equal([]);
  });

  both('marks nothing where no day of publication is known', async (mode) => {
    const card = await cardOf(mode, 'now="2026-11-20"');
    expect(partsOf(card, 'mark').map(seen)).to.deep.equal([]);
  });

  both('marks nothing that only became known', async (mode) => {
    const card = await cardOf(mode, 'published="2024-01-25" now="2026-11-20"', 'runtime');
    expect(factsOf(card)).to.deep.equal([['Runtime', '125 min']]);
  });

  both('shows what stands and marks nothing under facts="live"', async (mode) => {
    const card = await cardOf(mode, 'published="2024-01-25" now="2026-11-20" facts="live"');
    expect(seen(part(card, 'phase'))).to.equal('Streaming on Starz');
    expect(factsOf(card)).to.deep.equal([['Release', 'June 6, 2025'], ['Runtime', '125 min'], ['Writer', 'Shay Hatten']]);
  });

  both('shows what stood when it ran under facts="frozen", and says so', async (mode) => {
    const card = await cardOf(mode, 'published="2024-01-25" facts="frozen"');
    expect(seen(part(card, 'phase'))).to.equal('In cinemas from June 7, 2024');
    expect(factsOf(card)).to.deep.equal([['Release', 'June 7, 2024'], ['Writers', 'Shay Hatten and Emerald Fennell']]);
    expect(seen(part(card, 'as-of'))).to.equal('As known on January 25, 2024');
  });
});

describe('a film card as of a day in the past', () => {
  both('shows what was known then, and says so', async (mode) => {
    const card = await cardOf(mode, 'as-of="2024-01-25"', 'phase date runtime cast');
    expect(seen(part(card, 'phase'))).to.equal('In cinemas from June 7, 2024');
    expect(factsOf(card)).to.deep.equal([
      ['Release', 'June 7, 2024'],
      ['With', 'Ana de Armas, Anjelica Huston, Gabriel Byrne, and Lance Reddick'],
    ]);
    expect(seen(part(card, 'as-of'))).to.equal('As known on January 25, 2024');
  });

  both('is called what it was called then', async (mode) => {
    const card = await cardOf(mode, 'as-of="2024-10-12"');
    expect(seen(part(card, 'heading'))).to.equal('From the World of John Wick: Ballerina');
  });

  both('runs on with a given now, and leaves the note out', async (mode) => {
    const card = await cardOf(mode, 'as-of="2024-01-25" now="2024-06-07T12:00:00-04:00"');
    expect(seen(part(card, 'phase'))).to.equal('In cinemas from today');
    expect(partsOf(card, 'as-of').map(seen)).to.deep.equal([]);
  });

  both('leaves the note out today', async (mode) => {
    const card = await cardOf(mode, 'now="2026-11-20"');
    expect(partsOf(card, 'as-of').map(seen)).to.deep.equal([]);
  });
});
