import { expect } from '@open-wc/testing';
import { StillClock } from '../../src/context/time/clock.js';
import { installPrerendered, type PageState } from '../../src/context/page/install-prerendered.js';
import { bundledCatalogue } from '../../src/data/bundled.js';
import { packPage } from '../../src/data/wire/pack-page.js';
import { consumerIn, drawn, place } from './consumer.js';
import { writeState } from './page-state.js';

it('the clock of a prerendered page stands still for good where the publisher gave the time', async () => {
  const given = Date.UTC(2025, 5, 6, 12);
  const state: PageState = { now: Date.UTC(2026, 10, 20), settings: { now: given }, ledger: packPage(bundledCatalogue(), false) };
  writeState(JSON.stringify(state));
  const startClock = installPrerendered()!;
  const container = await place('<test-consumer></test-consumer>');
  startClock();
  await drawn(container);
  const { clock } = consumerIn(container).value!;
  expect(clock).to.be.instanceOf(StillClock);
  expect(clock.now()).to.equal(given);
  container.remove();
});
