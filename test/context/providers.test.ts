import { ContextProvider } from '@lit/context';
import { expect } from '@open-wc/testing';
import '../../src/elements/loading/install-ledger.js';
import '../../src/elements/provider/wick-provider.js';
import { StillClock } from '../../src/context/time/clock.js';
import { surroundingsContext } from '../../src/context/providers/context-keys.js';
import { ledgerContext } from '../../src/context/providers/ledger-context.js';
import { surroundingsOf } from '../../src/context/providers/surroundings.js';
import { ledgerData } from '../../src/scenes/ledger-data.js';
import { bundledCatalogue } from '../../src/data/bundled.js';
import { defaultSettings } from '../../src/domain/ledger/vantage.js';
import { consumerIn, drawn, place } from './consumer.js';

let container: HTMLElement;

async function put(markup: string) {
  container = await place(markup);
  const [provider] = container.getElementsByTagName('wick-provider');
  const consumer = consumerIn(container);
  const before = { handed: consumer.handed.length, draws: consumer.draws };
  return { provider: provider!, consumer, since: () => ({ handed: consumer.handed.length - before.handed, draws: consumer.draws - before.draws }) };
}

afterEach(() => {
  container.remove();
});

describe('an element inside a provider', () => {
  it('reads the nearest one and is drawn once', async () => {
    const { consumer } = await put('<wick-provider region="DE"><wick-provider region="FR"><test-consumer></test-consumer></wick-provider></wick-provider>');
    expect(consumer.region).to.equal('FR');
    expect(consumer.draws).to.equal(1);
  });

  it('falls back to the root when it is moved out, and hears of the provider no more', async () => {
    const { provider, consumer, since } = await put('<wick-provider region="DE"><test-consumer></test-consumer></wick-provider>');
    container.append(consumer);
    await drawn(container);
    expect(consumer.region).to.equal('US');
    expect(since()).to.deep.equal({ handed: 1, draws: 1 });
    provider.region = 'FR';
    await drawn(container);
    expect(since()).to.deep.equal({ handed: 1, draws: 1 });
  });

  it('reads the provider that it is moved into', async () => {
    const { provider, consumer } = await put('<test-consumer></test-consumer><wick-provider region="DE"></wick-provider>');
    provider.append(consumer);
    await drawn(container);
    expect(consumer.region).to.equal('DE');
  });

  it('follows its provider when that is moved into another', async () => {
    const { provider, consumer } = await put('<wick-provider facts="live"><test-consumer></test-consumer></wick-provider><wick-provider id="other" region="DE"></wick-provider>');
    container.querySelector('#other')!.append(provider);
    await drawn(container);
    expect(consumer.value!.settings).to.deep.equal({ ...defaultSettings, facts: 'live', region: 'DE' });
  });
});

describe('a change of a setting', () => {
  it('reaches an element once', async () => {
    const { provider, consumer, since } = await put('<wick-provider region="DE"><test-consumer></test-consumer></wick-provider>');
    provider.region = 'FR';
    await drawn(container);
    expect(consumer.region).to.equal('FR');
    expect(since()).to.deep.equal({ handed: 1, draws: 1 });
  });

  it('reaches an element once through a provider between them', async () => {
    const { provider, consumer, since } = await put('<wick-provider region="DE"><wick-provider facts="live"><test-consumer></test-consumer></wick-provider></wick-provider>');
    provider.region = 'FR';
    await drawn(container);
    expect(consumer.region).to.equal('FR');
    expect(since()).to.deep.equal({ handed: 1, draws: 1 });
  });

  it('reaches an element once when several settings change together', async () => {
    const { provider, consumer, since } = await put('<wick-provider><test-consumer></test-consumer></wick-provider>');
    Object.assign(provider, { region: 'FR', facts: 'frozen', published: '2024-01-25', asOf: '2024-02-01', timeZone: 'Asia/Tokyo' });
    await drawn(container);
    expect(consumer.value!.settings).to.deep.equal({ ...defaultSettings, region: 'FR', facts: 'frozen', published: '2024-01-25', asOf: '2024-02-01', timeZone: 'Asia/Tokyo' });
    expect(since()).to.deep.equal({ handed: 1, draws: 1 });
  });

  it('reaches nobody when the provider is only drawn again', async () => {
    const { provider, since } = await put('<wick-provider region="DE"><test-consumer></test-consumer></wick-provider>');
    provider.region = 'DE';
    provider.requestUpdate();
    await drawn(container);
    expect(since()).to.deep.equal({ handed: 0, draws: 0 });
  });

  it('hands on the very catalogue that came, unless the spoiler policy is another', async () => {
    const { provider, consumer } = await put('<test-consumer></test-consumer><wick-provider region="DE"></wick-provider>');
    const { catalogue } = consumer.value!;
    provider.append(consumer);
    expect(consumer.value!.catalogue).to.equal(catalogue);
    provider.spoilers = 'show';
    await drawn(container);
    expect(consumer.value!.catalogue).to.equal(bundledCatalogue());
  });

  it('stops the clock where `now` is given, and lets it run where it is taken away', async () => {
    const { provider, consumer } = await put('<wick-provider now="2025-06-06T12:00:00Z"><test-consumer></test-consumer></wick-provider>');
    expect(consumer.value!.clock).to.be.instanceOf(StillClock);
    expect(consumer.value!.clock.now()).to.equal(Date.UTC(2025, 5, 6, 12));
    provider.removeAttribute('now');
    await drawn(container);
    expect(consumer.value!.clock).not.to.be.instanceOf(StillClock);
  });
});

describe('a change of the catalogue', () => {
  it('reaches an element once, with the settings of the provider between them', async () => {
    const { consumer } = await put('<section></section><wick-provider region="DE"><test-consumer></test-consumer></wick-provider>');
    const section = container.querySelector('section')!;
    const clock = new StillClock(0);
    const whole = bundledCatalogue();
    const ledger = new ContextProvider(section, { context: ledgerContext, initialValue: whole });
    const surroundings = new ContextProvider(section, { context: surroundingsContext, initialValue: surroundingsOf(ledgerData(whole), defaultSettings, clock) });
    section.append(consumer.parentElement!);
    await drawn(container);
    const { draws } = consumer;

    const other = { ...whole, titles: new Map([...whole.titles].slice(0, 1)) };
    ledger.setValue(other);
    surroundings.setValue(surroundingsOf(ledgerData(other), defaultSettings, clock));
    await drawn(container);
    expect(consumer.value!.catalogue.titles.size).to.equal(1);
    expect(consumer.region).to.equal('DE');
    expect(consumer.draws).to.equal(draws + 1);
  });
});
