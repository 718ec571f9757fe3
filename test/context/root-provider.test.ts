import { expect } from '@open-wc/testing';
import '../../src/context/page/install-ledger.js';
import { bundledCatalogue } from '../../src/data/bundled.js';
import { PageClock, StillClock } from '../../src/context/time/clock.js';
import { provideOnRoot } from '../../src/context/page/root-provider.js';
import { emptyCatalogue } from '../../src/domain/ledger/record-kinds.js';
import { ledgerData } from '../../src/scenes/ledger-data.js';
import { redact } from '../../src/domain/spoilers/redact.js';
import { defaultSettings } from '../../src/domain/ledger/vantage.js';
import { consumerIn, place } from './consumer.js';

const containers: HTMLElement[] = [];
const lone = async () => {
  const container = await place('<test-consumer></test-consumer>');
  containers.push(container);
  return consumerIn(container);
};

afterEach(() => {
  for (const container of containers.splice(0)) container.remove();
});

describe('the providers on the root', () => {
  it('hand their value to a lone element, once', async () => {
    const { handed, draws } = await lone();
    expect(handed).to.have.length(1);
    expect(draws).to.equal(1);
    expect(handed[0]!.settings).to.deep.equal(defaultSettings);
    expect(handed[0]!.catalogue.titles.get('ballerina')!.kind).to.equal('film');
    expect(handed[0]!.clock).to.be.instanceOf(PageClock);
  });

  it('hand down no record that gives a plot away', async () => {
    const { catalogue } = (await lone()).value!;
    const hidden = bundledCatalogue().credits.filter(({ reveals }) => reveals !== undefined);
    expect(hidden.length).to.be.greaterThan(0);
    expect(catalogue).to.deep.equal(redact(bundledCatalogue(), 'seen', new Set()));
    expect(catalogue.credits.filter(({ reveals }) => reveals !== undefined)).to.deep.equal([]);
    expect(catalogue.stubs.map(({ title }) => title)).to.deep.equal(hidden.map(({ title }) => title));
  });

  it('reach an element inside a shadow root', async () => {
    const host = document.createElement('div');
    containers.push(host);
    document.body.append(host);
    const consumer = document.createElement('test-consumer');
    host.attachShadow({ mode: 'open' }).append(consumer);
    await consumer.updateComplete;
    expect(consumer.region).to.equal('US');
  });

  it('stay those of the first install when a second one comes', async () => {
    const before = (await lone()).value;
    expect(provideOnRoot(() => ({ ledger: emptyCatalogue, dataOf: ledgerData }), new StillClock(0), { settings: { region: 'DE' } })).to.equal(undefined);
    expect((await lone()).value).to.equal(before);
  });

  it('do not read the data of a second install', () => {
    provideOnRoot(() => expect.fail('read'), new StillClock(0));
  });
});
