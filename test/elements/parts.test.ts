import { expect } from '@open-wc/testing';
import { StillClock } from '../../src/context/time/clock.js';
import { provideOnRoot } from '../../src/context/page/root-provider.js';
import { bundledLedger } from '../../src/context/dataset/bundled-ledger.js';
import { fetchPart } from '../../src/data/wire/parts.js';
import type { Part } from '../../src/domain/ledger/catalogue.js';

/** The requested parts in order; requests fail while parts are unavailable. */
const asked: Part[] = [];
let isOffline = false;

// Before any registration, since the first provider on the page's root stays.
provideOnRoot(bundledLedger, new StillClock(Date.parse('2026-11-20T12:00:00Z')), {
  settings: {},
  fetchPart: async (part) => {
    asked.push(part);
    if (isOffline) throw new Error('offline');
    return fetchPart(part);
  },
});
const { settled } = await import('../fixture.js');
const { errorsWhile, part: partIn, partsOf, seen } = await import('./reading.js');
const { partFetched } = await import('./parts.js');
await import('../../src/all.js');

const history = '<wick-release-history film="ballerina"></wick-release-history>';

async function place(markup: string): Promise<Element> {
  const page = document.createElement('article');
  page.innerHTML = markup;
  document.body.append(page);
  await settled(page);
  return page;
}

const linksIn = (page: Element): number => [...page.children].flatMap((widget) => partsOf(widget, 'source').flatMap((source) => source.querySelector('a') ?? [])).length;

// A page fetches a part only once, so these tests share one page and depend on their order.
describe('a part of the data', () => {
  afterEach(() => { document.querySelector('article')?.remove(); });

  it('is not asked for by a page that shows nothing of it', async () => {
    await place('<wick-film-card film="ballerina"></wick-film-card><wick-cast-list film="ballerina"></wick-cast-list><wick-release-countdown film="ballerina"></wick-release-countdown>');
    expect(asked).to.deep.equal([]);
  });

  it('that cannot be fetched is said once by each widget that asked, and what is here is shown', async () => {
    isOffline = true;
    let page: Element | undefined;
    const errors = await errorsWhile(async () => { page = await place(history + history); }, 2);
    expect(errors.map(({ code, message }) => [code, message])).to.deep.equal([0, 1].map(() => ['bad-data', 'Part of the data could not be fetched.']));
    expect(errors.map(({ element }) => [...page!.children].indexOf(element))).to.deep.equal([0, 1]);
    expect(asked).to.deep.equal(['sources']);
    expect(seen(partIn(page!.firstElementChild!, 'source'))).to.equal('Variety');
    expect(linksIn(page!)).to.equal(0);
  });

  it('can be asked for again after that, and two widgets that ask at once get it at once', async () => {
    isOffline = false;
    const page = await place(history + history);
    expect(await partFetched('sources')).to.equal(true);
    await settled(page);
    expect(asked).to.deep.equal(['sources', 'sources']);
    expect(linksIn(page)).to.equal(4);
  });

  it('is not asked for again once it is here', async () => {
    const page = await place(`${history}<wick-sources></wick-sources>`);
    expect(linksIn(page)).to.equal(2);
    expect(asked).to.have.length(2);
  });

  it('leaves those alone that another widget shows', async () => {
    await place('<wick-changes since="2024-01-25" film="ballerina"></wick-changes>');
    expect(await partFetched('money')).to.equal(true);
    expect(asked).to.deep.equal(['sources', 'sources', 'money']);
  });
});
