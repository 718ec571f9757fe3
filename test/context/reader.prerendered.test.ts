import { expect } from '@open-wc/testing';
import { installPrerendered, type PageState } from '../../src/context/page/install-prerendered.js';
import { choicesKey } from '../../src/context/reader/choices-key.js';
import { bundledCatalogue } from '../../src/data/bundled.js';
import { packPage } from '../../src/data/wire/pack-page.js';
import type { Catalogue } from '../../src/domain/ledger/catalogue.js';
import { sliceCatalogue } from '../../src/domain/ledger/catalogue-slice.js';
import { hiddenFact } from '../../src/domain/spoilers/hidden-fact.js';
import { redact } from '../../src/domain/spoilers/redact.js';
import { WickChoiceEvent } from '../../src/events/wick-choice.js';
import { WickRevealEvent } from '../../src/events/wick-reveal.js';
import { type Consumer, consumerIn, drawn, place } from './consumer.js';
import { writeState } from './page-state.js';

const now = Date.UTC(2026, 10, 20, 12);
const whole = bundledCatalogue();
const slice = redact(sliceCatalogue(whole, { titles: new Set(['ballerina']) }), 'seen', new Set());
const state: PageState = { now, settings: {}, ledger: packPage(slice, false), bundled: true };
/** The roles that the whole data has and the page was not sent. */
const secret = whole.credits.filter(({ title, reveals }) => title === 'ballerina' && reveals);

let container: HTMLElement;
const rolesIn = ({ credits }: Catalogue): number => credits.filter(({ title, reveals }) => title === 'ballerina' && reveals).length;

/** Waits until the page has handed down a value for which a condition holds. */
async function handed(consumer: Consumer, holds: (catalogue: Catalogue) => boolean): Promise<Catalogue> {
  while (!holds(consumer.value!.catalogue)) {
    const { port1, port2 } = new MessageChannel();
    await new Promise((turn) => { port1.onmessage = turn; port2.postMessage(undefined); });
    port1.close();
  }
  await drawn(container);
  return consumer.value!.catalogue;
}

// A page can be installed only once, so these tests share one page and depend on their order.
describe('a prerendered page whose reader has seen the film', () => {
  before(() => {
    localStorage.setItem(choicesKey, '{"seen":["ballerina"],"region":"DE"}');
    writeState(JSON.stringify(state));
  });
  after(() => {
    localStorage.clear();
    container.remove();
  });

  let start: () => void;

  it('is at first what the server drew for anyone', async () => {
    start = installPrerendered()!;
    container = await place('<test-consumer></test-consumer>');
    const { catalogue, reader } = consumerIn(container).value!;
    expect(secret.length).to.be.greaterThan(0);
    expect([rolesIn(catalogue), catalogue.stubs.length]).to.deep.equal([0, slice.stubs.length]);
    expect(reader.choices).to.deep.equal({ seen: [], players: [] });
    expect([...catalogue.titles.keys()]).to.deep.equal([...slice.titles.keys()]);
  });

  it('keeps what is chosen before it is taken over until then', async () => {
    container.dispatchEvent(new WickChoiceEvent({ region: 'AT' }));
    await drawn(container);
    expect(consumerIn(container).handed).to.have.length(1);
    expect(localStorage.getItem(choicesKey)).to.include('DE');
  });

  it('then follows the reader, and fetches what they may know', async () => {
    start();
    const consumer = consumerIn(container);
    expect(consumer.value!.reader.choices).to.deep.equal({ seen: ['ballerina'], players: [], region: 'AT' });
    const catalogue = await handed(consumer, (given) => rolesIn(given) > 0);
    expect(rolesIn(catalogue)).to.equal(secret.length);
    expect(catalogue.stubs.filter(({ title }) => title === 'ballerina')).to.deep.equal([]);
    // What it has not seen stays hidden, although the whole data is here now.
    expect(catalogue.stubs.length).to.be.greaterThan(0);
  });

  it('hides it again when the reader forgets', async () => {
    container.dispatchEvent(new WickChoiceEvent({ seen: [] }));
    await drawn(container);
    expect(rolesIn(consumerIn(container).value!.catalogue)).to.equal(0);
  });

  it('shows one record by itself', async () => {
    const consumer = consumerIn(container);
    const { stubs } = consumer.value!.catalogue;
    const stub = stubs.find(({ record, title }) => record === 'credits' && title === 'ballerina');
    container.dispatchEvent(new WickRevealEvent(stub!));
    const catalogue = await handed(consumer, (given) => rolesIn(given) > 0);
    expect([rolesIn(catalogue), catalogue.stubs.length]).to.deep.equal([1, stubs.length - 1]);
  });

  it('shows one fact by itself', async () => {
    const consumer = consumerIn(container);
    const roleIn = ({ credits }: Catalogue): object | undefined => credits.find(({ title, person }) => title === 'ballerina' && person === 'norman-reedus')!.character.at(-1);
    expect(roleIn(consumer.value!.catalogue)).to.have.property('hidden');
    container.dispatchEvent(new WickRevealEvent(hiddenFact('credits', { title: 'ballerina', person: 'norman-reedus' }, 'character', { title: 'ballerina', level: 2 })));
    expect(roleIn(await handed(consumer, (given) => 'value' in roleIn(given)!))).to.have.property('value', 'Daniel Pine');
  });
});
