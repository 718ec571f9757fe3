import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { audited, both, type Mode, type SceneOptions, scene as anyScene, settled } from '../fixture.js';
import { partFetched } from './parts.js';
import { change, errorsWhile, part, partsOf, seen } from './reading.js';

// Client-drawn scenes fetch data that a prerendered page contains: fetched here, before the tests: titles, addresses and days of the sources.
before(() => partFetched('sources'));

const fact = '<wick-fact of="ballerina" field="release-date">June 6, 2025</wick-fact>';
const card = '<wick-film-card film="ballerina" fields="phase date"></wick-film-card>';
const history = '<wick-release-history film="ballerina"></wick-release-history>';
const list = '<wick-sources></wick-sources>';
/** Who told the first date. */
const reporter = 'Variety';

/** A day on which nobody had yet confirmed the date. */
const day = '2025-03-01T12:00:00Z';
const scene = (mode: Mode, markup: string, options: SceneOptions = {}): Promise<HTMLElement> => anyScene(mode, markup, { now: day, ...options });

const detailsOf = (sources: Element): HTMLDetailsElement => sources.shadowRoot!.querySelector('details')!;
/** The text of an element, also in a closed list. */
const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
/** The publishers in a list of sources, in its order. */
const publishers = (sources: Element): string[] => partsOf(sources, 'publisher').map(textOf);
/** Those that a reader sees. */
const shownPublishers = (sources: Element): string[] => partsOf(sources, 'publisher').filter((publisher) => publisher.checkVisibility()).map(textOf);
const marksOf = (widget: Element): string => seen(part(widget, 'cites'));
/** Clicks a widget's link to the list, and waits for the list. */
const follow = (widget: Element): Promise<void> => change(() => { part(widget, 'cites')!.querySelector('a')!.click(); });
const of = (page: Element, tag: string): Element => page.querySelector(tag)!;

describe('a list of sources', () => {
  both('is one line that says how many there are', async (mode) => {
    const page = await scene(mode, `<article>${fact}${history}${list}</article>`);
    const sources = of(page, 'wick-sources');
    expect([seen(part(sources, 'heading')), shownPublishers(sources)]).to.deep.equal(['2 sources', []]);
    expect(sources.getBoundingClientRect().height < 60, `${sources.getBoundingClientRect().height} px`).to.equal(true);
  });

  both('says one where there is one', async (mode) => {
    const page = await scene(mode, `<article>${fact}${list}</article>`);
    expect(seen(part(of(page, 'wick-sources'), 'heading'))).to.equal('1 source');
  });

  both('opens to the trade press before newspapers, each in the order of the page', async (mode) => {
    const page = await scene(mode, `<article>${history}${list}</article>`);
    const sources = of(page, 'wick-sources');
    expect(partsOf(sources, 'kind').map(textOf)).to.deep.equal(['Trade press', 'Newspapers, agencies and magazines']);
    expect(publishers(sources)).to.deep.equal([reporter, 'WION']);
  });

  both('names no kind where all are of one', async (mode) => {
    const page = await scene(mode, `<article>${fact}${list}</article>`);
    expect(partsOf(of(page, 'wick-sources'), 'kind')).to.have.length(0);
  });

  both('says of each its title, with a link where it can be read, and its day', async (mode) => {
    const page = await scene(mode, `<article>${fact}${list}</article>`);
    const [entry] = partsOf(of(page, 'wick-sources'), 'entry');
    expect(textOf(entry!)).to.match(/^WION John Wick spinoff Ballerina pushed to 2025 February 22, 2024/);
    const link = entry!.querySelector('a')!;
    expect([link.protocol, link.rel, textOf(link)]).to.deep.equal(['https:', 'noopener', 'John Wick spinoff Ballerina pushed to 2025']);
  });

  both('says which edition of the data the page shows', async (mode) => {
    const page = await scene(mode, `<article>${fact}${list}</article>`);
    expect(textOf(part(of(page, 'wick-sources'), 'edition')!)).to.match(/^Data \d+\.\d+\.\d+ of \w+ \d+, \d{4}$/);
  });

  both('counts what comes after it too, once the page is there', async (mode) => {
    const page = await scene(mode, `<article>${fact}${list}${history}</article>`);
    expect(publishers(of(page, 'wick-sources'))).to.deep.equal([reporter, 'WION']);
  });

  both('lists what widgets show inside a provider of its own', async (mode) => {
    const page = await scene(mode, `<wick-provider now="2025-03-01"><wick-provider as-of="2024-01-25">${fact}</wick-provider>${card}${list}</wick-provider>`);
    expect(publishers(of(page, 'wick-sources'))).to.deep.equal(['WION', 'Digital Trends']);
  });

  both('says that nothing is shown where nothing is', async (mode) => {
    const sources = await scene(mode, list);
    expect([seen(part(sources, 'heading')), seen(part(sources, 'note'))]).to.deep.equal(['Sources', 'No source is shown on this page.']);
    expect(partsOf(sources, 'disclosure')).to.have.length(0);
  });

  both('keeps what the author wrote while there is nothing to list', async (mode) => {
    const page = await scene(mode, `<article><wick-sources><p>Sources: WION.</p></wick-sources></article>`);
    const sources = of(page, 'wick-sources');
    expect(seen(sources)).to.include('Sources: WION.').and.not.include('No source');
    await change(() => { page.insertAdjacentHTML('afterbegin', fact); });
    expect(seen(sources)).to.not.include('Sources: WION.');
    expect(publishers(sources)).to.deep.equal(['WION']);
  });

  both('takes a heading and a footer from the author', async (mode) => {
    const page = await scene(mode, `<article>${fact}<wick-sources heading-level="2"><h2 slot="heading">Where this comes from</h2><p slot="footer">Checked by the desk.</p></wick-sources></article>`);
    expect(seen(of(page, 'wick-sources'))).to.equal('Where this comes from Checked by the desk.');
  });

  both('speaks the language of the page', async (mode) => {
    const page = await scene(mode, `<article>${fact}${history}${list}</article>`, { locale: 'de' });
    const sources = of(page, 'wick-sources');
    expect(seen(part(sources, 'heading'))).to.equal('2 Quellen');
    expect(textOf(part(sources, 'date')!)).to.equal('4. April 2023');
  });

  both('falls back to English where the page speaks a language that we do not have, and marks it', async (mode) => {
    const found: { page?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.page = await scene(mode, `<article>${list}</article>`, { locale: 'sv' });
    });
    expect(part(of(found.page!, 'wick-sources'), 'base')!.lang).to.equal('en');
    expect(errors.map(({ code }) => code)).to.deep.equal(['bad-language']);
  });

  audited('has nothing for axe to say', async (mode) => {
    const page = await scene(mode, `<article>${fact}${history}${list}</article>`);
    detailsOf(of(page, 'wick-sources')).open = true;
    await expect(page).to.be.accessible();
  });
});

describe('the link of a widget to the list of sources', () => {
  both('opens the list at the sources of that widget', async (mode) => {
    const page = await scene(mode, `<article>${fact}${history}${list}</article>`);
    const sources = of(page, 'wick-sources');
    await follow(of(page, 'wick-fact'));
    expect([detailsOf(sources).open, shownPublishers(sources)]).to.deep.equal([true, ['WION']]);
    expect(seen(part(sources, 'filter'))).to.equal('1 of 2 sources, for what you were reading Show all Back to where you were');
    expect([document.activeElement === sources, sources.shadowRoot!.activeElement === part(sources, 'filter')]).to.deep.equal([true, true]);
    await follow(of(page, 'wick-release-history'));
    expect(shownPublishers(sources)).to.deep.equal([reporter, 'WION']);
    expect(partsOf(sources, 'all')).to.have.length(0);
  });

  both('leaves one way back', async (mode) => {
    const page = await scene(mode, `<article>${fact}${history}${list}</article>`);
    const sources = of(page, 'wick-sources');
    expect(partsOf(sources, 'back')).to.have.length(0);
    await follow(of(page, 'wick-fact'));
    partsOf(sources, 'back')[0]!.click();
    expect([document.activeElement!.localName, document.activeElement!.shadowRoot!.activeElement?.localName]).to.deep.equal(['wick-fact', 'a']);
  });

  both('shows all sources again at a button, and after the list was closed', async (mode) => {
    const page = await scene(mode, `<article>${fact}${history}${list}</article>`);
    const sources = of(page, 'wick-sources');
    await follow(of(page, 'wick-fact'));
    await change(() => { partsOf(sources, 'all')[0]!.click(); });
    expect([shownPublishers(sources).length, partsOf(sources, 'filter').length, sources.shadowRoot!.activeElement?.localName]).to.deep.equal([2, 0, 'summary']);
    await follow(of(page, 'wick-fact'));
    const closed = new Promise((told) => { detailsOf(sources).addEventListener('toggle', told, { once: true }); });
    detailsOf(sources).open = false;
    await closed;
    await settled(page);
    expect([partsOf(sources, 'filter').length, partsOf(sources, 'entry').length]).to.deep.equal([0, 2]);
  });

  both('is called Sources, outside of the heading', async (mode) => {
    const page = await scene(mode, `<article>${history}${list}</article>`);
    const widget = of(page, 'wick-release-history');
    expect([marksOf(widget), seen(part(widget, 'heading')), part(widget, 'heading')!.querySelector('a')]).to.deep.equal(['Sources', 'Release dates of From the World of John Wick: Ballerina', null]);
  });

  both('is a sign inside a sentence', async (mode) => {
    const page = await scene(mode, `<article>${fact}${list}</article>`);
    const mark = part(of(page, 'wick-fact'), 'cites')!;
    expect([seen(mark), mark.querySelector('a')!.ariaLabel]).to.deep.equal(['*', 'Sources']);
  });

  both('is not there beside a popover, which names the sources', async (mode) => {
    const page = await scene(mode, `<wick-provider now="2025-03-01" published="2024-01-25">${fact}${list}</wick-provider>`);
    expect([partsOf(of(page, 'wick-fact'), 'popover').length, partsOf(of(page, 'wick-fact'), 'cites').length]).to.deep.equal([1, 0]);
    expect(seen(part(of(page, 'wick-sources'), 'heading'))).to.equal('2 sources');
  });

  both('moves nothing when it comes', async (mode) => {
    const page = await scene(mode, `<article>${card}${history}</article>`);
    const heights = (): number[] => [...page.children].filter(({ localName }) => localName !== 'wick-sources').map((widget) => widget.getBoundingClientRect().height);
    const before = heights();
    await change(() => { page.insertAdjacentHTML('beforeend', list); });
    expect([partsOf(of(page, 'wick-film-card'), 'cites').length, heights()]).to.deep.equal([1, before]);
  });

  both('is as large as a finger wants it', async (mode) => {
    const page = await scene(mode, `<article>${card}${list}</article>`);
    const { width, height } = part(of(page, 'wick-film-card'), 'cites')!.querySelector('a')!.getBoundingClientRect();
    expect([width >= 24, height >= 24], `${width} × ${height}`).to.deep.equal([true, true]);
  });

  both('leads to the id that the author gave the list, and so does an address', async (mode) => {
    const page = await scene(mode, `<article>${fact}<wick-sources id="where"></wick-sources></article>`);
    expect(part(of(page, 'wick-fact'), 'cites')!.querySelector('a')!.getAttribute('href')).to.equal('#where');
    try {
      await follow(of(page, 'wick-fact'));
      expect([location.hash, detailsOf(of(page, 'wick-sources')).open]).to.deep.equal(['#where', true]);
      detailsOf(of(page, 'wick-sources')).open = false;
      dispatchEvent(new HashChangeEvent('hashchange'));
      expect(detailsOf(of(page, 'wick-sources')).open).to.equal(true);
    } finally {
      window.history.replaceState(null, '', location.pathname + location.search);
    }
  });

  both('is not there without a list', async (mode) => {
    const page = await scene(mode, `<article>${fact}${history}</article>`);
    expect([...page.children].map((widget) => partsOf(widget, 'cites').length)).to.deep.equal([0, 0]);
  });

  both('comes and goes with the list', async (mode) => {
    const page = await scene(mode, `<article>${fact}</article>`);
    await change(() => { page.insertAdjacentHTML('beforeend', list); });
    expect(marksOf(of(page, 'wick-fact'))).to.equal('*');
    await change(() => { of(page, 'wick-sources').remove(); });
    expect(partsOf(of(page, 'wick-fact'), 'cites')).to.have.length(0);
  });

  both('stays where one of two lists goes', async (mode) => {
    const page = await scene(mode, `<article>${fact}${list}${list}</article>`);
    await change(() => { of(page, 'wick-sources').remove(); });
    await follow(of(page, 'wick-fact'));
    expect(document.activeElement === of(page, 'wick-sources')).to.equal(true);
  });

  both('follows what is shown', async (mode) => {
    const page = await scene(mode, `<wick-provider now="2025-03-01">${fact}${list}</wick-provider>`);
    expect(publishers(of(page, 'wick-sources'))).to.deep.equal(['WION']);
    await change(() => { page.setAttribute('as-of', '2024-01-25'); });
    expect(publishers(of(page, 'wick-sources'))).to.deep.equal(['Digital Trends']);
  });

  both('gives no element an id', async (mode) => {
    const page = await scene(mode, `<article>${fact}${card}${list}</article>`);
    expect([...page.querySelectorAll('[id]')].map(({ localName }) => localName)).to.deep.equal([]);
  });
});
