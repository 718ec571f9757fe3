import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { bundledCatalogue } from '../../src/data/bundled.js';
import type { FilmCard } from '../../src/elements/film-card/film-card.js';
import { both, scene, settled } from '../fixture.js';
import { factsOf, heard, part, partsOf, seen } from './reading.js';

const logline = 'Raised by the Ruska Roma to dance and to kill, a young woman goes after the people who made her an orphan.';

const facts = {
  date: ['Release', 'June 6, 2025'],
  runtime: ['Runtime', '125 min'],
  rating: ['Rating', 'R (US)'],
  director: ['Director', 'Len Wiseman'],
  writers: ['Writer', 'Shay Hatten'],
  distributor: ['Distributor', 'Lionsgate'],
  cast: ['With', 'Ana de Armas, Anjelica Huston, Gabriel Byrne, and Lance Reddick'],
};

describe('a film card', () => {
  both('tells of a film what an article leads with', async (mode) => {
    const card = await scene(mode, '<wick-film-card film="ballerina"></wick-film-card>');
    expect(seen(part(card, 'heading'))).to.equal('Ballerina');
    expect(seen(part(card, 'phase'))).to.equal('Streaming on Starz');
    expect(seen(part(card, 'logline'))).to.equal(logline);
    expect(factsOf(card)).to.deep.equal([facts.date, facts.runtime, facts.rating, facts.director, facts.cast]);
  });

  both('tells everything in an infobox', async (mode) => {
    const card = await scene(mode, '<wick-film-card film="ballerina" layout="infobox"></wick-film-card>');
    expect(seen(part(card, 'phase'))).to.equal('Streaming on Starz');
    expect(seen(part(card, 'logline'))).to.equal(logline);
    expect(factsOf(card)).to.deep.equal(Object.values(facts));
  });

  both('tells the phase and the date in a row', async (mode) => {
    const card = await scene(mode, '<wick-film-card film="ballerina" layout="row"></wick-film-card>');
    expect(seen(part(card, 'phase'))).to.equal('Streaming on Starz');
    expect(partsOf(card, 'logline').map(seen)).to.deep.equal([]);
    expect(factsOf(card)).to.deep.equal([facts.date]);
  });

  both('has its facts beside the poster where there is room, in a row always', async (mode) => {
    const cards = ['card', 'row', 'infobox'].map((layout) => `<wick-film-card film="ballerina" layout="${layout}"></wick-film-card>`);
    const box = await scene(mode, `<div style="width: 600px">${cards.join('')}</div>`);
    const beside = (): boolean[] => [...box.children].map((card) => besidePoster(card));
    expect(beside()).to.deep.equal([true, true, true]);
    box.style.width = '280px';
    expect(beside()).to.deep.equal([false, true, false]);
  });

  both('sets the logline of an infobox under the poster, at any width', async (mode) => {
    for (const width of [280, 600]) {
      const page = await scene(mode, `<div style="width: ${width}px"><wick-film-card film="ballerina" layout="infobox"></wick-film-card></div>`);
      const [sheet, story] = ['poster', 'logline'].map((name) => part(page.firstElementChild!, name)!.getBoundingClientRect());
      expect(story!.top, String(width)).to.be.at.least(sheet!.bottom);
      expect(story!.left, String(width)).to.equal(sheet!.left);
    }
  });

  both('tells the facts that the page asks for, in its order', async (mode) => {
    const card = await scene(mode, '<wick-film-card film="ballerina" fields="cast rating, date runtime"></wick-film-card>');
    expect(partsOf(card, 'phase').map(seen)).to.deep.equal([]);
    expect(partsOf(card, 'logline').map(seen)).to.deep.equal([]);
    expect(factsOf(card)).to.deep.equal([facts.cast, facts.rating, facts.date, facts.runtime]);
  });

  both('names several directors and writers as such', async (mode) => {
    const card = await scene(mode, '<wick-film-card film="the-continental" fields="director writers"></wick-film-card>');
    expect(factsOf(card)).to.deep.equal([
      ['Directors', 'Albert Hughes and Charlotte Brändström'],
      ['Writers', 'Greg Coolidge, Kirk Ward, Shawn Simmons, and Ken Kristensen'],
    ]);
  });

  both('leaves out what nothing is known of', async (mode) => {
    const card = await scene(mode, '<wick-film-card film="animated-prequel" layout="infobox"></wick-film-card>');
    expect(factsOf(card).map(([label]) => label)).to.deep.equal(['Director', 'Writer', 'With']);
  });

  both('follows a change of film, layout and fields', async (mode) => {
    const card = await scene<FilmCard>(mode, '<wick-film-card film="ballerina"></wick-film-card>');
    card.film = 'john-wick';
    card.layout = 'row';
    card.fields = 'runtime';
    await settled(card);
    expect(card.getAttribute('layout')).to.equal('row');
    expect(seen(part(card, 'heading'))).to.equal('John Wick');
    expect(factsOf(card)).to.deep.equal([['Runtime', '101 min']]);
  });

  for (const [level, tag] of [['1', 'h1'], ['2', 'h2'], ['4', 'h4'], ['5', 'h5'], ['6', 'h6'], ['7', 'h3'], ['x', 'h3']] as const) {
    both(`has a heading ${tag} for level ${level}`, async (mode) => {
      const card = await scene(mode, `<wick-film-card film="ballerina" heading-level="${level}"></wick-film-card>`);
      expect(part(card, 'heading')!.localName).to.equal(tag);
    });
  }

  both('marks each of its pieces for the page to style', async (mode) => {
    const card = await scene(mode, '<wick-provider now="2026-11-20" published="2024-01-25"><wick-film-card film="ballerina"></wick-film-card></wick-provider>');
    const names = ['base', 'poster', 'heading', 'phase', 'logline', 'facts', 'fact', 'note', 'mark'];
    expect(names.filter((name) => part(card.firstElementChild!, name) === null)).to.deep.equal([]);
    expect(partsOf(card.firstElementChild!, 'fact').map((fact) => fact.part.item(1))).to.deep.equal(['date', 'runtime', 'rating', 'director', 'cast']);
  });
});

describe("a film card's slots", () => {
  both('take the heading, the actions and the footer from the page', async (mode) => {
    const card = await scene(
      mode,
      `<wick-film-card film="ballerina"><h2 slot="heading">The dancer</h2><a slot="actions" href="#tickets">Tickets</a><small slot="footer">All times local</small></wick-film-card>`,
    );
    expect(seen(card)).to.match(/^BALLERINA The dancer Streaming on Starz .* Tickets All times local$/);
    expect(part(card, 'heading')!.checkVisibility()).to.equal(false);
  });

  both("put the publisher's picture in the drawn poster's place", async (mode) => {
    const card = await scene(mode, '<wick-film-card film="ballerina"><img slot="poster" alt="Eve dances" src="data:,"></wick-film-card>');
    expect(card.querySelector('img')!.checkVisibility()).to.equal(true);
    expect(part(card, 'drawn-poster')!.checkVisibility()).to.equal(false);
    const [frame, picture] = [part(card, 'poster')!, card.querySelector('img')!].map((element) => element.getBoundingClientRect());
    expect([picture!.width, picture!.height]).to.deep.equal([frame!.width, frame!.height]);
  });
});

/** Names as posters set them, with their key words. */
const posters: readonly (readonly [film: string, lines: readonly string[], keys: readonly string[]])[] = [
  ['ballerina', ['BALLERINA'], ['BALLERINA']],
  ['john-wick-2', ['JOHN', 'WICK', 'CHAPTER 2'], ['JOHN', 'WICK']],
  ['john-wick-3', ['JOHN WICK:', 'CHAPTER 3', 'PARABELLUM'], ['PARABELLUM']],
  ['the-continental', ['THE', 'CONTINENTAL', 'FROM THE WORLD', 'OF JOHN WICK'], ['CONTINENTAL']],
  ['ballerina-sequel', ['UNTITLED', 'BALLERINA', 'SEQUEL'], ['BALLERINA']],
];

/** Waits until the page is laid out: before that, posters have no width. */
async function laidOut(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise((drawn) => { requestAnimationFrame(drawn); });
}

const linesOn = (card: Element): SVGTextElement[] => [...part(card, 'drawn-poster')!.querySelectorAll('text')];

describe('the drawn poster', () => {
  for (const [film, lines, keys] of posters) {
    both(`sets the name of ${film} in reading order, its key words largest, and all of it within the sheet`, async (mode) => {
      const card = await scene(mode, `<div style="width: 640px"><wick-film-card film="${film}"></wick-film-card></div>`);
      await laidOut();
      const drawn = linesOn(card.firstElementChild!);
      expect(drawn.map(({ textContent }) => textContent)).to.deep.equal(lines);
      expect(drawn.map((line) => line.getBBox().y)).to.deep.equal(drawn.map((line) => line.getBBox().y).sort((one, other) => one - other));
      const sizes = drawn.map((line) => Number.parseFloat(getComputedStyle(line).fontSize));
      expect(lines.filter((_, index) => sizes[index] === Math.max(...sizes))).to.deep.equal(keys);
      expect(drawn.map((line) => line.getBBox()).filter(({ x, width }) => x < 0 || width === 0 || x + width > 200)).to.deep.equal([]);
      expect(drawn.filter((line) => line.hasAttribute('textLength'))).to.deep.equal([]);
    });
  }

  it('holds its words in wide fonts too', async () => {
    for (const { id } of bundledCatalogue().titles.values()) {
      const page = await scene('client', `<div style="width: 640px; --wick-poster-font: 'DejaVu Sans', Verdana, sans-serif"><wick-film-card film="${id}"></wick-film-card></div>`);
      page.scrollIntoView();
      await laidOut();
      const boxes = linesOn(page.firstElementChild!).map((line) => line.getBBox());
      expect(boxes.filter(({ x, width }) => x < 0 || width === 0 || x + width > 200), id).to.deep.equal([]);
    }
  });

  both('has no words where they could not be read', async (mode) => {
    const page = await scene(mode, '<div style="width: 300px"><wick-film-card film="the-continental" layout="row"></wick-film-card><wick-film-card film="the-continental"></wick-film-card></div>');
    await laidOut();
    const visible = [...page.children].map((card) => linesOn(card).filter((line) => getComputedStyle(line).display !== 'none').map(({ textContent }) => textContent));
    expect(visible).to.deep.equal([[], ['CONTINENTAL']]);
  });

  both('is kept from those who hear the page', async (mode) => {
    const card = await scene(mode, '<wick-film-card film="ballerina"></wick-film-card>');
    expect(seen(part(card, 'poster'))).to.equal('BALLERINA');
    expect(heard(part(card, 'poster'))).to.equal('');
  });

  both("is painted in the title's own colours, or in the page's", async (mode) => {
    const card = await scene(mode, '<wick-film-card film="ballerina"></wick-film-card>');
    const poster = part(card, 'drawn-poster')!;
    const fills = (): string[] => ['rect', 'text', 'path'].map((shape) => getComputedStyle(poster.querySelector(shape)!).fill);
    expect(fills()).to.deep.equal(bundledCatalogue().titles.get('ballerina')!.palette!.map(rgb));
    card.style.setProperty('--wick-poster-ground', 'rgb(1, 2, 3)');
    card.style.setProperty('--wick-poster-accent', 'rgb(4, 5, 6)');
    expect([fills()[0], fills()[2]]).to.deep.equal(['rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
  });
});

function besidePoster(card: Element): boolean {
  const [poster, facts] = [part(card, 'poster')!, part(card, 'facts')!].map((piece) => piece.getBoundingClientRect());
  return facts!.left >= poster!.right && facts!.top < poster!.bottom;
}

/** A colour of three digits as a computed style writes it. */
function rgb(hex: string): string {
  return `rgb(${Array.from(hex.slice(1), (digit) => Number(`0x${digit}${digit}`)).join(', ')})`;
}
