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

/** A day on which nobody had yet confirmed the date. */
const day = '2025-03-01T12:00:00Z';
const scene = (mode: Mode, markup: string, options: SceneOptions = {}): Promise<HTMLElement> => anyScene(mode, markup, { now: day, ...options });

/** The publishers in a list of sources, in its order. */
const publishers = (sources: Element): string[] => partsOf(sources, 'publisher').map((publisher) => seen(publisher));
const marksOf = (widget: Element): string => seen(part(widget, 'cites'));
const of = (page: Element, tag: string): Element => page.querySelector(tag)!;

describe('a list of sources', () => {
  both('numbers what the widgets before it show, by first mention', async (mode) => {
    const page = await scene(mode, `<article>${fact}${history}${list}</article>`);
    const sources = of(page, 'wick-sources');
    expect(seen(part(sources, 'heading'))).to.equal('Sources');
    expect(publishers(sources)).to.deep.equal(['WION', 'PopCulture', 'Digital Trends']);
    expect(part(sources, 'list')!.localName).to.equal('ol');
  });

  both('says of each its title, with a link where it can be read, and its day', async (mode) => {
    const page = await scene(mode, `<article>${fact}${list}</article>`);
    const [entry] = partsOf(of(page, 'wick-sources'), 'entry');
    expect(seen(entry!)).to.match(/^WION John Wick spinoff Ballerina pushed to 2025 February 22, 2024/);
    const link = entry!.querySelector('a')!;
    expect([link.protocol, link.rel, seen(link)]).to.deep.equal(['https:', 'noopener', 'John Wick spinoff Ballerina pushed to 2025']);
  });

  both('says which edition of the data the page shows', async (mode) => {
    const page = await scene(mode, `<article>${fact}${list}</article>`);
    expect(seen(part(of(page, 'wick-sources'), 'edition'))).to.match(/^Data \d+\.\d+\.\d+ of \w+ \d+, \d{4}$/);
  });

  both('counts what comes after it too, once the page is there', async (mode) => {
    const page = await scene(mode, `<article>${fact}${list}${history}</article>`);
    expect(publishers(of(page, 'wick-sources'))).to.deep.equal(['WION', 'PopCulture', 'Digital Trends']);
  });

  both('is in the order of the page, also inside a provider of its own', async (mode) => {
    const page = await scene(mode, `<wick-provider now="2025-03-01"><wick-provider as-of="2024-01-25">${fact}</wick-provider>${card}${list}</wick-provider>`);
    expect(publishers(of(page, 'wick-sources'))).to.deep.equal(['Digital Trends', 'WION']);
  });

  both('says that nothing is shown where nothing is', async (mode) => {
    const sources = await scene(mode, list);
    expect(seen(part(sources, 'note'))).to.equal('No source is shown on this page.');
    expect(partsOf(sources, 'list')).to.have.length(0);
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
    expect(seen(of(page, 'wick-sources'))).to.match(/^Where this comes from WION .* Checked by the desk\.$/);
  });

  both('speaks the language of the page', async (mode) => {
    const page = await scene(mode, `<article>${fact}${list}</article>`, { locale: 'de' });
    const sources = of(page, 'wick-sources');
    expect(seen(part(sources, 'heading'))).to.equal('Quellen');
    expect(seen(part(sources, 'date'))).to.equal('22. Februar 2024');
  });

  both('falls back to English where the page speaks a language that we do not have, and marks it', async (mode) => {
    const found: { page?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.page = await scene(mode, `<article>${list}</article>`, { locale: 'nl' });
    });
    expect(part(of(found.page!, 'wick-sources'), 'base')!.lang).to.equal('en');
    expect(errors.map(({ code }) => code)).to.deep.equal(['bad-language']);
  });

  audited('has nothing for axe to say', async (mode) => {
    const page = await scene(mode, `<article>${fact}${history}${list}</article>`);
    await expect(page).to.be.accessible();
  });
});

describe('the links back from a list of sources', () => {
  both('lead to each widget that shows something of it, in the order of the page', async (mode) => {
    const page = await scene(mode, `<article>${fact}${card}${history}${list}</article>`);
    const [back] = partsOf(of(page, 'wick-sources'), 'back');
    const links = [...back!.querySelectorAll('a')];
    const led = links.map((link) => {
      link.click();
      return document.activeElement!.localName;
    });
    expect(led).to.deep.equal(['wick-fact', 'wick-film-card', 'wick-release-history']);
    expect(links.map(({ ariaLabel }) => ariaLabel)).to.deep.equal([1, 2, 3].map((place) => `Back to mention ${place} of WION`));
  });

  both('use the ids that the author gave', async (mode) => {
    const page = await scene(mode, `<article><wick-fact id="opening" of="ballerina" field="release-date">June 6, 2025</wick-fact>${list}</article>`);
    expect(of(page, 'wick-sources').shadowRoot!.querySelector('[part=back] a')!.getAttribute('href')).to.equal('#opening');
  });

  both('are as large as a finger wants them', async (mode) => {
    const page = await scene(mode, `<article>${fact}${list}</article>`);
    const { width, height } = of(page, 'wick-sources').shadowRoot!.querySelector('[part=back] a')!.getBoundingClientRect();
    expect([width >= 24, height >= 16], `${width} × ${height}`).to.deep.equal([true, true]);
  });

  both('give no element an id', async (mode) => {
    const page = await scene(mode, `<article>${fact}${card}${list}</article>`);
    expect([...page.querySelectorAll('[id]')].map(({ localName }) => localName)).to.deep.equal([]);
  });
});

describe('the marks at the widgets', () => {
  both('are the numbers in the list, and lead to it', async (mode) => {
    const page = await scene(mode, `<article>${fact}${history}${list}</article>`);
    expect([marksOf(of(page, 'wick-fact')), marksOf(of(page, 'wick-release-history'))]).to.deep.equal(['1', '1–3']);
    const link = part(of(page, 'wick-release-history'), 'cites')!.querySelector('a')!;
    link.click();
    expect(document.activeElement!.localName).to.equal('wick-sources');
    expect(link.ariaLabel).to.equal('Sources 1–3');
  });

  both('lead to the id that the author gave the list', async (mode) => {
    const page = await scene(mode, `<article>${fact}<wick-sources id="where"></wick-sources></article>`);
    expect(part(of(page, 'wick-fact'), 'cites')!.querySelector('a')!.getAttribute('href')).to.equal('#where');
  });

  both('are not there without a list', async (mode) => {
    const page = await scene(mode, `<article>${fact}${history}</article>`);
    expect([...page.children].map((widget) => partsOf(widget, 'cites').length)).to.deep.equal([0, 0]);
  });

  both('come and go with the list', async (mode) => {
    const page = await scene(mode, `<article>${fact}</article>`);
    await change(() => { page.insertAdjacentHTML('beforeend', list); });
    expect(marksOf(of(page, 'wick-fact'))).to.equal('1');
    await change(() => { of(page, 'wick-sources').remove(); });
    expect(partsOf(of(page, 'wick-fact'), 'cites')).to.have.length(0);
  });

  both('stay where one of two lists goes', async (mode) => {
    const page = await scene(mode, `<article>${fact}${list}${list}</article>`);
    await change(() => { of(page, 'wick-sources').remove(); });
    const link = part(of(page, 'wick-fact'), 'cites')!.querySelector('a')!;
    link.click();
    expect(document.activeElement === of(page, 'wick-sources')).to.equal(true);
  });

  both('follow a widget that comes, goes or moves', async (mode) => {
    const page = await scene(mode, `<article>${fact}${list}</article>`);
    await change(() => { page.insertAdjacentHTML('afterbegin', history); });
    expect(marksOf(of(page, 'wick-fact'))).to.equal('3');
    await change(() => { of(page, 'wick-sources').before(of(page, 'wick-release-history')); });
    expect(marksOf(of(page, 'wick-fact'))).to.equal('1');
    await change(() => { of(page, 'wick-release-history').remove(); });
    expect(publishers(of(page, 'wick-sources'))).to.deep.equal(['WION']);
  });

  both('follow what is shown', async (mode) => {
    const page = await scene(mode, `<wick-provider now="2025-03-01">${fact}${list}</wick-provider>`);
    expect(publishers(of(page, 'wick-sources'))).to.deep.equal(['WION']);
    await change(() => { page.setAttribute('as-of', '2024-01-25'); });
    expect(publishers(of(page, 'wick-sources'))).to.deep.equal(['Digital Trends']);
  });
});

describe('a list of sources of many widgets', () => {
  it('draws no widget more than twice, and itself a few times', async () => {
    const page = await scene('client', `<article>${fact.repeat(50)}${history}${list}</article>`);
    let draws = 0;
    for (const widget of page.querySelectorAll<HTMLElement & { requestUpdate: () => void }>('wick-fact')) {
      const { requestUpdate } = widget;
      widget.requestUpdate = function () {
        draws += 1;
        requestUpdate.call(this);
      };
    }
    await change(() => { page.insertAdjacentHTML('afterbegin', history); });
    await settled(page);
    expect(draws).to.equal(50);
  });
});
