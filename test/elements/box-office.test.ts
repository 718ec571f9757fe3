import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { both, scene, settled } from '../fixture.js';
import { partFetched } from './parts.js';
import { change, errorsWhile, heard, part, partsOf, seen } from './reading.js';

// Client-drawn scenes fetch data that a prerendered page contains: fetched here, before the tests.
before(() => Promise.all([partFetched('money'), partFetched('sources')]));

/** The figures that are asked first: what each is of, and what it says. */
const figuresOf = (widget: Element): string[] => partsOf(widget, 'figure').map((figure) => seen(figure));
/** The rows of the table that a reader opens. */
async function rowsOf(widget: Element): Promise<string[]> {
  const details = part(widget, 'all') as HTMLDetailsElement;
  await change(() => { details.open = true; });
  return [...details.querySelectorAll('tbody tr')].map((row) => seen(row));
}
/** The rows of a comparison. */
const barsOf = (widget: Element): Element[] => [...(part(widget, 'bars')?.children ?? [])];
const ticks = (widget: Element, axis: 'amount' | 'day'): string[] => partsOf(widget, 'tick').filter((tick) => tick.classList.contains(axis)).map((tick) => seen(tick));
const asOf = (day: string, more = ''): string => `<wick-provider as-of="${day}"><wick-box-office film="ballerina" ${more}></wick-box-office></wick-provider>`;

describe('a box office', () => {
  both('writes amounts and days as Latin America does where the page is in its Spanish', async (mode) => {
    const [latin, european] = [await scene(mode, '<wick-box-office film="ballerina"></wick-box-office>', { locale: 'es-419' }), await scene(mode, '<wick-box-office film="ballerina"></wick-box-office>', { locale: 'es' })].map(figuresOf);
    expect(latin![2]).to.equal('EE. UU. y Canadá, última cifra: 22 de junio de 2025 US$ 51.1 millones estimación CinemaBlend');
    expect(european![2]).to.equal('EE. UU. y Canadá, última cifra: 22 de junio de 2025 US$ 51,1 millones estimación CinemaBlend');
  });

  both('tells first what it took and what it cost, then older figures, each with its day and source', async (mode) => {
    const widget = await scene(mode, '<wick-box-office film="ballerina"></wick-box-office>');
    expect(seen(part(widget, 'heading'))).to.equal('Box office of Ballerina');
    expect(figuresOf(widget)).to.deep.equal([
      'Worldwide by March 2026 $137 million estimate ShowtimeSpot',
      'Budget $90 million ComicBookMovie.com, June 9, 2025',
      'US and Canada, last figure: June 22, 2025 $51.1 million estimate CinemaBlend',
      'Opening weekend, US and Canada $24.5 million SlashFilm, June 10, 2025',
      'Opening weekend, worldwide $50 million estimate SlashFilm, June 10, 2025',
    ]);
    expect(partsOf(widget, 'lead').map((figure) => seen(figure.querySelector('dt')))).to.deep.equal(['Worldwide by March 2026', 'Budget']);
    const [gross, budget, domestic] = partsOf(widget, 'amount').map((amount) => parseFloat(getComputedStyle(amount).fontSize));
    expect(gross! > budget! && budget! > domestic!, 'newest largest').to.equal(true);
    expect(part(widget, 'figures')!.compareDocumentPosition(part(widget, 'chart')!) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
    expect([...new Set(partsOf(widget, 'source').map((source) => source.querySelector('a')?.protocol))]).to.deep.equal(['https:']);
  });

  both('tells of two grosses of one month each by its day, and of an older one that it is the last', async (mode) => {
    const grosses = async (day: string): Promise<string[]> => figuresOf((await scene(mode, asOf(day))).firstElementChild!).filter((text) => /^(US and Canada|Worldwide)/.test(text)).map((text) => text.replace(/ \$.*/, ''));
    expect(await grosses('2025-06-30')).to.deep.equal(['Worldwide by June 29, 2025', 'US and Canada by June 22, 2025']);
    expect(await grosses('2025-07-31')).to.deep.equal(['Worldwide by July 2025', 'US and Canada by June 22, 2025']);
    expect(await grosses('2025-09-30')).to.deep.equal(['Worldwide by September 2025', 'US and Canada, last figure: June 22, 2025']);
  });

  both('never speaks of profit or loss', async (mode) => {
    const widget = await scene(mode, '<wick-box-office film="ballerina" compare="john-wick john-wick-4"></wick-box-office>');
    await rowsOf(widget);
    expect(seen(widget)).to.not.match(/profit|loss|flop|hit|break.?even/i);
  });

  both('leads with the gross that the page chose', async (mode) => {
    const widget = await scene(mode, '<wick-box-office film="ballerina" metric="domestic"></wick-box-office>');
    expect(figuresOf(widget).slice(0, 3)).to.deep.equal(['US and Canada, last figure: June 22, 2025 $51.1 million estimate CinemaBlend', 'Budget $90 million ComicBookMovie.com, June 9, 2025', 'Worldwide by March 2026 $137 million estimate ShowtimeSpot']);
  });

  both('draws points with round amounts, days and unit, and names the budget at its line', async (mode) => {
    const widget = await scene(mode, '<wick-box-office film="ballerina"></wick-box-office>');
    expect(part(widget, 'caption')!.textContent).to.equal('Gross, worldwide, in millions of US dollars, from its release on June 6, 2025');
    expect(ticks(widget, 'amount')).to.deep.equal(['0', '50', '100', '150']);
    expect(ticks(widget, 'day')).to.deep.equal(['Jul', 'Aug', 'Sep', 'Oct', 'Mar 2026']);
    expect(partsOf(widget, 'label').map((label) => seen(label))).to.deep.equal(['Budget $90M', '$57.1–60M', '$105M', '$137M']);
    const [named, line] = [partsOf(widget, 'budget-label')[0]!, partsOf(widget, 'budget').find(({ localName }) => localName === 'line')!].map((drawn) => drawn.getBoundingClientRect());
    expect(named!.top - line!.bottom, 'below its line: above there is the label of a figure').to.be.within(0, 10);
    expect(seen(part(widget, 'key'))).to.equal('reported estimate range of sources some day of these');
  });

  both('draws a step from week to week, and nothing across a longer gap', async (mode) => {
    const widget = await scene(mode, '<wick-box-office film="john-wick" metric="domestic"></wick-box-office>');
    const points = partsOf(widget, 'point').map((point) => point.getBoundingClientRect().left);
    const steps = partsOf(widget, 'step').map((step) => step.getBoundingClientRect().right);
    expect(points).to.have.length(11);
    // Ten gaps, of which the two longest stay empty; a step is two lines.
    expect(steps).to.have.length(16);
    expect(Math.max(...steps)).to.be.below(points.at(-2)!);
  });

  both('keeps the drawing from those who hear the page, who have the words', async (mode) => {
    const widget = await scene(mode, '<wick-box-office film="ballerina" compare="john-wick"></wick-box-office>');
    for (const name of ['chart', 'key', 'bar']) for (const drawn of partsOf(widget, name)) expect(drawn.closest('[aria-hidden="true"]'), name).to.not.equal(null);
    expect(heard(part(widget, 'base'))).to.include('Ballerina $137 million estimate by March 2026 · ShowtimeSpot · Budget $90 million · ComicBookMovie.com');
  });

  both('holds every figure in a table that a reader opens', async (mode) => {
    const widget = await scene(mode, '<wick-box-office film="ballerina"></wick-box-office>');
    expect(seen(part(widget, 'all'))).to.equal('All figures (24)');
    const rows = await rowsOf(widget);
    expect(rows.slice(0, 5)).to.deep.equal([
      'Gross, worldwide',
      'Jun 8, 2025 $51 million estimate Associated Press',
      'Jun 9, 2025 $51 million ComicBookMovie.com',
      'Jun 13, 2025 $57.1–60 million Sources differ $60 million (Pinkvilla) $57.1 million (The Omen Media)',
      'Jun 22, 2025 $105 million estimate Screen Daily',
    ]);
    expect(rows).to.include.members(['Budget', 'May 30, 2025 $33–39 million estimate SlashFilm']);
  });

  both('of figures that conflict draws and tells a range, and who says which', async (mode) => {
    const page = await scene(mode, asOf('2025-06-13'));
    const widget = page.firstElementChild!;
    expect(figuresOf(widget)[0]).to.equal('Worldwide by June 13, 2025 $57.1–60 million Sources differ $60 million (Pinkvilla) $57.1 million (The Omen Media)');
    expect(partsOf(widget, 'range').filter((range) => !range.closest('[part="key"]'))).to.have.length(1);
    expect(partsOf(widget, 'point').filter((point) => !point.closest('[part="key"]')).map((point) => point.part.contains('estimate'))).to.deep.equal([true, false]);
  });

  both('tells what was known on the day that is shown, and which day that is', async (mode) => {
    const page = await scene(mode, asOf('2025-06-09'));
    const widget = page.firstElementChild!;
    expect(figuresOf(widget).slice(0, 2)).to.deep.equal(['Worldwide by June 9, 2025 $51 million ComicBookMovie.com', 'Budget $90 million ComicBookMovie.com, June 9, 2025']);
    expect(ticks(widget, 'day')).to.deep.equal(['Jun 6', 'Jun 7', 'Jun 8', 'Jun 9']);
    expect(seen(part(widget, 'as-of'))).to.equal('As known on June 9, 2025');
  });

  both('of a budget that is a range draws a band', async (mode) => {
    const page = await scene(mode, asOf('2025-06-08'));
    const widget = page.firstElementChild!;
    expect(figuresOf(widget)[1]).to.match(/^Budget \$80–90 million Sources differ/);
    expect(partsOf(widget, 'budget').map(({ localName }) => localName)).to.include('rect');
  });

  both('tells the one figure that there is, without a drawing', async (mode) => {
    const widget = await scene(mode, '<wick-box-office film="the-continental"></wick-box-office>');
    expect(figuresOf(widget)).to.deep.equal(['Budget $60 million estimate GamesRadar, July 19, 2021']);
    expect(part(widget, 'chart')).to.equal(null);
  });

  both('says that no figures are known', async (mode) => {
    const widget = await scene(mode, '<wick-box-office film="caine"></wick-box-office>');
    expect(seen(part(widget, 'note'))).to.equal('No figures are known for Caine.');
    expect([...partsOf(widget, 'all'), ...partsOf(widget, 'figures'), ...partsOf(widget, 'chart')]).to.have.length(0);
  });
});

describe('a box office that compares', () => {
  const all = '<wick-box-office film="ballerina" metric="domestic" compare="john-wick john-wick-2 john-wick-3 john-wick-4"></wick-box-office>';

  both('draws a bar for each title, the highest first, with its name, amount and day', async (mode) => {
    const widget = await scene(mode, all);
    expect(part(widget, 'caption')!.textContent).to.equal('Gross, US and Canada');
    expect(barsOf(widget).map((row) => seen(row))).to.deep.equal([
      'John Wick: Chapter 4 $187 million by June 15, 2023 · day 84 in cinemas · Box Office Mojo · Budget $100 million · Emanuel Levy',
      'John Wick: Chapter 3 – Parabellum $171 million by September 12, 2019 · day 119 in cinemas · Box Office Mojo · Budget $75 million · CNBC',
      'John Wick: Chapter 2 $92 million by April 27, 2017 · day 77 in cinemas · Box Office Mojo · Budget $40 million · Wikipedia',
      'Ballerina $51.1 million estimate by June 22, 2025 · day 17 in cinemas · CinemaBlend · Budget $90 million · ComicBookMovie.com',
      'John Wick $43 million by January 22, 2015 · day 91 in cinemas · Box Office Mojo · Budget $20–30 million · CNBC',
    ]);
    const widths = partsOf(widget, 'length').map((length) => length.getBoundingClientRect().width);
    expect(widths[3]! / widths[0]!).to.be.closeTo(51.118 / 187, 0.01);
    expect(partsOf(widget, 'own').map((row) => seen(row.querySelector('[part="name"]')))).to.deep.equal(['Ballerina']);
  });

  both('keeps openings and budgets with their sources in the table', async (mode) => {
    const widget = await scene(mode, '<wick-box-office film="ballerina" compare="john-wick-4"></wick-box-office>');
    expect(await rowsOf(widget)).to.include.members(['Ballerina · Gross, worldwide', 'Ballerina · Opening weekend, worldwide', 'Ballerina · Budget', 'John Wick: Chapter 4 · Budget', 'May 19, 2023 $100 million Variety']);
  });

  both('draws the bar of an estimate as an outline and labels it', async (mode) => {
    const widget = await scene(mode, '<wick-box-office film="ballerina" compare="john-wick"></wick-box-office>');
    const [own, other] = barsOf(widget);
    expect([own, other].map((row) => row!.querySelector('[part~="bar"]')!.part.contains('estimate'))).to.deep.equal([true, false]);
    expect([own, other].map((row) => Number(getComputedStyle(row!.querySelector('[part="length"]')!).fillOpacity) < 1)).to.deep.equal([true, false]);
    expect([own, other].map((row) => seen(row!).includes('estimate'))).to.deep.equal([true, false]);
  });

  both('draws a range as an open end of its bar', async (mode) => {
    const page = await scene(mode, asOf('2025-06-13', 'compare="john-wick-4"'));
    const [first, second] = barsOf(page.firstElementChild!);
    expect(seen(second!)).to.include('$57.1–60 million').and.to.include('$60 million (Pinkvilla) $57.1 million (The Omen Media)');
    expect([first, second].map((row) => row!.querySelectorAll('[part="open"]').length)).to.deep.equal([0, 1]);
  });

  both('says what is not known of a title, and counts each title once', async (mode) => {
    const widget = await scene(mode, '<wick-box-office film="ballerina" compare="caine ballerina caine"></wick-box-office>');
    expect(barsOf(widget).map((row) => seen(row).slice(0, 22))).to.deep.equal(['Ballerina $137 million', 'Caine not known']);
  });

  both('leaves a title out that there is not, and tells the page', async (mode) => {
    const found: { widget?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.widget = await scene(mode, '<wick-box-office film="ballerina" compare="jon-wick john-wick-4" metric="galactic"></wick-box-office>');
    });
    expect(barsOf(found.widget!)).to.have.length(2);
    expect(errors.map(({ code }) => code).sort()).to.deep.equal(['bad-attribute', 'unknown-title']);
    expect(errors.map(({ message }) => message).join(' ')).to.include('Did you mean john-wick').and.to.include('metric="galactic" cannot be read; using worldwide.');
  });

  it('follows what is compared', async () => {
    const widget = await scene('client', '<wick-box-office film="ballerina"></wick-box-office>');
    widget.setAttribute('compare', 'john-wick-4');
    await settled(widget);
    expect(barsOf(widget)).to.have.length(2);
    widget.removeAttribute('compare');
    await settled(widget);
    expect(partsOf(widget, 'figure')).to.have.length(5);
  });
});
