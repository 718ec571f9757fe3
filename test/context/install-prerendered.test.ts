import { expect } from '@open-wc/testing';
import { PageClock, StillClock } from '../../src/context/time/clock.js';
import { installPrerendered, type PageState } from '../../src/context/page/install-prerendered.js';
import { stateId } from '../../src/context/page/page-ids.js';
import { bundledCatalogue } from '../../src/data/bundled.js';
import { packPage } from '../../src/data/wire/pack-page.js';
import { sliceCatalogue } from '../../src/domain/ledger/catalogue-slice.js';
import { redact } from '../../src/domain/spoilers/redact.js';
import { defaultSettings } from '../../src/domain/ledger/vantage.js';
import { consumerIn, drawn, place } from './consumer.js';
import { writeState } from './page-state.js';

const now = Date.UTC(2025, 5, 6, 12);
const ledger = redact(sliceCatalogue(bundledCatalogue(), { titles: new Set(['ballerina']) }), 'seen', new Set());

// A page can be installed only once, so these tests share one page and depend on their order.
describe('a prerendered page', () => {
  it('provides nothing where it holds no state', async () => {
    expect(installPrerendered()).to.equal(undefined);
    writeState('');
    expect(installPrerendered()).to.equal(undefined);
    document.getElementById(stateId)!.remove();
    const container = await place('<test-consumer></test-consumer>');
    expect(consumerIn(container).value).to.equal(undefined);
    container.remove();
  });

  it('provides exactly what the server saw, then lets the clock run, once', async () => {
    // The server had been told of no day of publication, whatever the page says by now.
    document.head.insertAdjacentHTML('beforeend', '<meta property="article:published_time" content="2024-01-25">');
    const state: PageState = { now, settings: { region: 'DE', facts: 'frozen' }, ledger: packPage(ledger, false) };
    writeState(JSON.stringify(state));
    const startClock = installPrerendered();
    const container = await place('<test-consumer></test-consumer>');
    const consumer = consumerIn(container);
    const { clock, settings, catalogue } = consumer.value!;
    expect(clock).to.be.instanceOf(StillClock);
    expect(clock.now()).to.equal(now);
    expect(settings).to.deep.equal({ ...defaultSettings, region: 'DE', facts: 'frozen' });
    expect([...catalogue.titles.keys()]).to.deep.equal([...ledger.titles.keys()]);

    startClock!();
    await drawn(container);
    expect(consumer.value!.clock).to.be.instanceOf(PageClock);
    expect(consumer.value!.catalogue).to.equal(catalogue);
    expect(consumer.handed).to.have.length(2);
    expect(consumer.draws).to.equal(2);
    container.remove();
  });

  it('keeps the providers of the first copy when a second one comes', async () => {
    const container = await place('<test-consumer></test-consumer>');
    installPrerendered()!();
    await drawn(container);
    expect(consumerIn(container).handed).to.have.length(1);
    container.remove();
  });
});
