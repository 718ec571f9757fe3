import { expect } from '@open-wc/testing';
import { installPrerendered, type PageState } from '../../src/context/page/install-prerendered.js';
import { bundledCatalogue } from '../../src/data/bundled.js';
import { packPage } from '../../src/data/wire/pack-page.js';
import { sliceCatalogue } from '../../src/domain/ledger/catalogue-slice.js';
import { redact } from '../../src/domain/spoilers/redact.js';
import { WickRevealEvent } from '../../src/events/wick-reveal.js';
import { consumerIn, drawn, place } from './consumer.js';
import { writeState } from './page-state.js';

const whole = bundledCatalogue();
const slice = redact(sliceCatalogue(whole, { titles: new Set(['ballerina']) }), 'seen', new Set());

it('a prerendered page fetches the one thing that its reader asks for, of which it was sent a stub alone', async () => {
  localStorage.clear();
  const state: PageState = { now: Date.UTC(2026, 10, 20, 12), settings: {}, ledger: packPage(slice, false), bundled: true };
  writeState(JSON.stringify(state));
  installPrerendered()!();
  const container = await place('<test-consumer></test-consumer>');
  const consumer = consumerIn(container);
  const { catalogue } = consumer.value!;
  const stub = catalogue.stubs.find(({ title }) => title === 'ballerina')!;
  expect(catalogue.credits.every(({ reveals }) => !reveals)).to.equal(true);
  container.dispatchEvent(new WickRevealEvent(stub));
  while (consumer.value!.catalogue.credits.every(({ reveals }) => !reveals)) {
    const { port1, port2 } = new MessageChannel();
    await new Promise((turn) => { port1.onmessage = turn; port2.postMessage(undefined); });
    port1.close();
  }
  await drawn(container);
  const shown = consumer.value!.catalogue.credits.filter(({ reveals }) => reveals);
  expect(shown.map(({ title, reveals }) => [title, reveals])).to.deep.equal([['ballerina', stub.reveals]]);
  container.remove();
});
