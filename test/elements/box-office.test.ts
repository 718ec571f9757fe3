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
const ticks = (widget: Element, axis: 'amount' | 'day'): string[] => partsOf(widget, 'tick').filter((tick) => tick.classList.contains(axis)).map((tick) => seen(tick));
const asOf = (day: string, more = ''): string => `<wick-provider as-of="${day}"><wick-box-office film="ballerina" ${more}></wick-box-office></wick-provider>`;

describe('a box office', () => {
  both('tells first how it opened, what it took and what it cost, each with its day and source', async (mode) => {
    const widget = await scene(mode, '<wick-box-office film="ballerina"></wick-box-office>');
    expect(seen(part(widget, 'heading'))).to.equal('Box office of Ballerina');
    expect(figuresOf(widget)).to.deep.equal([
      'Opening weekend, US and Canada $24.5 million SlashFilm, June 10, 2025',
      'Opening weekend, worldwide $50 million estimate SlashFilm, June 10, 2025',
      'Gross, US and Canada $31.1 million The Omen Media, June 13, 2025',
      'Gross, worldwide $137 million estimate ShowtimeSpot, March 2026',
      'Budget $90 million Wikipedia, July 2025',
    ]);
    expect([...new Set(partsOf(widget, 'source').map((source) => source.querySelector('a')?.protocol))]).to.deep.equal(['https:']);
  });

  both('never speaks of profit or loss', async (mode) => {
    const widget = await scene(mode, '<wick-box-office film="ballerina" compare="john-wick john-wick-4"></wick-box-office>');
    await rowsOf(widget);
    expect(seen(widget)).to.not.match(/profit|loss|flop|hit|break.?even/i);
  });

  both('draws the way with round amounts, days and unit, and the budget across it', async (mode) => {
    const widget = await scene(mode, '<wick-box-office film="ballerina"></wick-box-office>');
    expect(part(widget, 'caption')!.textContent).to.equal('Gross, worldwide, in millions of US dollars, from its release on June 6, 2025');
    expect(ticks(widget, 'amount')).to.deep.equal(['0', '50', '100', '150']);
    expect(ticks(widget, 'day')).to.deep.equal(['Jul', 'Aug', 'Sep', 'Oct', 'later']);
    expect(partsOf(widget, 'budget').length).to.be.greaterThan(0);
    expect(seen(part(widget, 'key'))).to.equal('reported estimate range of sources some day of these Budget');
  });

  both('keeps the drawing from those who hear the page, who have the table', async (mode) => {
    const widget = await scene(mode, '<wick-box-office film="ballerina" compare="john-wick"></wick-box-office>');
    for (const name of ['chart', 'caption', 'key', 'bar']) for (const drawn of partsOf(widget, name)) expect(drawn.closest('[aria-hidden="true"]'), name).to.not.equal(null);
    expect(heard(part(widget, 'base'))).to.match(/Ballerina \$137 million estimate ShowtimeSpot, March 2026 \$50 million estimate/);
  });

  both('holds every figure in a table that a reader opens', async (mode) => {
    const widget = await scene(mode, '<wick-box-office film="ballerina"></wick-box-office>');
    expect(seen(part(widget, 'all'))).to.equal('All figures (22)');
    const rows = await rowsOf(widget);
    expect(rows.slice(0, 5)).to.deep.equal([
      'Gross, worldwide',
      'Jun 8, 2025 $51 million estimate Associated Press',
      'Jun 9, 2025 $51 million ComicBookMovie.com',
      'Jun 13, 2025 $57.1–60 million Sources differ $60 million: Pinkvilla $57.1 million: The Omen Media',
      'Jul 2025 $137 million Wikipedia',
    ]);
    expect(rows).to.include.members(['Budget', 'May 30, 2025 $33–39 million estimate SlashFilm']);
  });

  both('of figures that conflict draws and tells a range, and who says which', async (mode) => {
    const page = await scene(mode, asOf('2025-06-13'));
    const widget = page.firstElementChild!;
    expect(figuresOf(widget)[3]).to.equal('Gross, worldwide $57.1–60 million Sources differ $60 million: Pinkvilla, June 13, 2025 $57.1 million: The Omen Media, June 13, 2025');
    expect(partsOf(widget, 'range').filter((range) => !range.closest('[part="key"]'))).to.have.length(1);
    expect(partsOf(widget, 'point').filter((point) => !point.closest('[part="key"]')).map((point) => point.part.contains('estimate'))).to.deep.equal([true, false]);
  });

  both('tells what was known on the day that is shown, and which day that is', async (mode) => {
    const page = await scene(mode, asOf('2025-06-09'));
    const widget = page.firstElementChild!;
    expect(figuresOf(widget).slice(3)).to.deep.equal(['Gross, worldwide $51 million ComicBookMovie.com, June 9, 2025', 'Budget $90 million ComicBookMovie.com, June 9, 2025']);
    expect(ticks(widget, 'day')).to.deep.equal(['Jun 6', 'Jun 7', 'Jun 8', 'Jun 9']);
    expect(seen(part(widget, 'as-of'))).to.equal('As known on June 9, 2025');
  });

  both('of a budget that is a range draws a band', async (mode) => {
    const page = await scene(mode, asOf('2025-06-08'));
    const widget = page.firstElementChild!;
    expect(figuresOf(widget)[4]).to.match(/^Budget \$80–90 million Sources differ/);
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

  both('sets titles side by side, by days since release', async (mode) => {
    const widget = await scene(mode, all);
    expect(part(widget, 'caption')!.textContent).to.equal('Gross, US and Canada, in millions of US dollars, by days since release');
    expect(ticks(widget, 'day')).to.deep.equal(['0', '30', '60', '90', '120']);
    expect(partsOf(widget, 'label').map((label) => seen(label))).to.deep.equal(['1', '2', '3', '4', '5']);
    const rows = [...part(widget, 'table')!.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => seen(cell)));
    expect(rows[0]).to.deep.equal(['1 Ballerina', '$31.1 million The Omen Media, June 13, 2025', '$24.5 million SlashFilm, June 10, 2025', '$90 million Wikipedia, July 2025']);
    expect(rows.map(([name]) => name)).to.deep.equal(['1 Ballerina', '2 John Wick', '3 John Wick: Chapter 2', '4 John Wick: Chapter 3 – Parabellum', '5 John Wick: Chapter 4']);
  });

  both('hatches the bar of an estimate and labels it', async (mode) => {
    const widget = await scene(mode, '<wick-box-office film="ballerina" compare="john-wick"></wick-box-office>');
    const bars = partsOf(widget, 'bar').filter((bar) => !bar.closest('[part="key"]'));
    expect(bars.map((bar) => bar.part.contains('estimate'))).to.deep.equal([true, false]);
    expect(getComputedStyle(bars[0]!.querySelector('line')!).strokeDasharray).to.not.equal('none');
    expect(partsOf(widget, 'row').slice(0, 2).map((row) => seen(row).includes('estimate'))).to.deep.equal([true, false]);
  });

  both('says what is not known of a title, and counts each title once', async (mode) => {
    const widget = await scene(mode, '<wick-box-office film="ballerina" compare="caine ballerina caine"></wick-box-office>');
    const rows = [...part(widget, 'table')!.querySelectorAll('tbody tr')];
    expect(rows.map((row) => seen(row.firstElementChild))).to.deep.equal(['1 Ballerina', '2 Caine']);
    expect([...rows[1]!.children].slice(1).map((cell) => seen(cell))).to.deep.equal(['not known', 'not known', 'not known']);
  });

  both('leaves a title out that there is not, and tells the page', async (mode) => {
    const found: { widget?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.widget = await scene(mode, '<wick-box-office film="ballerina" compare="jon-wick john-wick-4" metric="galactic"></wick-box-office>');
    });
    expect(partsOf(found.widget!, 'label')).to.have.length(2);
    expect(errors.map(({ code }) => code).sort()).to.deep.equal(['bad-attribute', 'unknown-title']);
    expect(errors.map(({ message }) => message).join(' ')).to.include('Did you mean john-wick').and.to.include('metric="galactic" cannot be read; using worldwide.');
  });

  it('follows what is compared', async () => {
    const widget = await scene('client', '<wick-box-office film="ballerina"></wick-box-office>');
    widget.setAttribute('compare', 'john-wick-4');
    await settled(widget);
    expect(partsOf(widget, 'label')).to.have.length(2);
    widget.removeAttribute('compare');
    await settled(widget);
    expect(partsOf(widget, 'figure')).to.have.length(5);
  });
});
