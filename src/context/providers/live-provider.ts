/**
 * Makes a `<wick-provider>` hand down its settings and the publisher's own data by context.
 */
import { ContextConsumer, ContextProvider } from '@lit/context';
import type { ReactiveController } from 'lit';
import type { Catalogue, Part } from '../../domain/ledger/catalogue.js';
import { hasZone } from '../../domain/dates/time-zone.js';
import type { WickNeedEvent } from '../../events/wick-need.js';
import type { TitleData } from '../../scenes/title-data.js';
import { type Surroundings, surroundingsContext } from './context-keys.js';
import { ledgerContext } from './ledger-context.js';
import type { ProviderHost } from './provider-starter.js';
import type { PublisherData } from '../dataset/publisher-data.js';
import { readSettings, settingNames, type WrittenSettings, type Zones } from './settings.js';
import { surroundingsWithin } from './surroundings.js';

/** Dependencies that this room may not import: time zones, the texts of dataset errors, and the event that asks for data. */
export interface ProviderServices {
  readonly zones: Zones;
  readonly troubleText: (trouble: Parameters<ConstructorParameters<typeof PublisherData>[1]>[0], locale: string) => Promise<string>;
  readonly need: (part: Part | 'ledger') => WickNeedEvent;
}

export class LiveProvider implements ReactiveController {
  readonly #ledger;
  readonly #outer;
  readonly #innerLedger;
  readonly #inner;
  #data: PublisherData | undefined;
  /** Reads titles from a catalogue; loaded with the publisher's data. */
  #dataOf: ((ledger: Catalogue) => TitleData) | undefined;
  /** The last data read and its catalogue, kept so that unchanged data is not handed down as new. */
  #read: { readonly ledger: Catalogue; readonly data: TitleData } | undefined;
  #scripts: MutationObserver | undefined;
  /** Whether the code that reads the publisher's data could not be loaded. */
  #isWithout = false;
  /** Whether the widgets were last told to wait; undefined before the first time. */
  #isWaiting: boolean | undefined;
  #inputs: readonly unknown[] = [];

  constructor(private readonly host: ProviderHost, private readonly lent: ProviderServices) {
    // On a page the context may answer inside this constructor, before its fields are set.
    let isBuilt = false;
    const provide = (): void => {
      if (isBuilt) this.#provide();
    };
    this.#ledger = new ContextConsumer(host, { context: ledgerContext, subscribe: true, callback: provide });
    this.#outer = new ContextConsumer(host, { context: surroundingsContext, subscribe: true, callback: provide });
    this.#innerLedger = new ContextProvider(host, { context: ledgerContext });
    this.#inner = new ContextProvider(host, { context: surroundingsContext });
    isBuilt = true;
    host.addController(this);
    if (typeof document !== 'undefined') host.dispatchEvent(new Event('wick-provide', { bubbles: true, composed: true }));
  }

  get #address(): string | undefined {
    return this.host.src?.trim() || undefined;
  }

  /** The publisher's claims, as JSON texts in the page; a server has no page to read. */
  get #texts(): readonly string[] {
    if (typeof HTMLScriptElement === 'undefined') return [];
    const scripts = [...this.host.children].filter((child) => child instanceof HTMLScriptElement);
    return scripts.flatMap(({ type, text }) => (type === 'application/json' && text.trim() ? [text] : []));
  }

  /** Which data of the publisher is still on its way. Widgets that were already drawn do not wait for claims added later. */
  get #awaits(): Surroundings['awaited'] {
    if (this.#isWithout) return undefined;
    if (this.#data?.isLoading ?? this.#address !== undefined) return 'dataset';
    const isReading = this.#data?.isReading ?? this.#texts.length > 0;
    return isReading && this.#isWaiting !== false ? 'claims' : undefined;
  }

  hostConnected(): void {
    this.#provide();
    if (typeof MutationObserver === 'undefined') return;
    this.#scripts = new MutationObserver(() => void this.#ownData());
    this.#scripts.observe(this.host, { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: ['src'] });
    void this.#ownData();
  }

  hostDisconnected(): void {
    this.#scripts?.disconnect();
    this.#data?.stop();
  }

  hostUpdate(): void {
    this.#provide();
  }

  async #ownData(): Promise<void> {
    const texts = this.#texts;
    const address = this.#address;
    if (!this.#data && texts.length === 0 && address === undefined) return;
    const changed = (): void => { this.#provide(); };
    try {
      const { PublisherData, ledgerData } = await import('../dataset/publisher-data.js');
      this.#dataOf = ledgerData;
      this.#data ??= new PublisherData(changed, (trouble) => void this.host.report('bad-data', () => this.lent.troubleText(trouble, this.host.localize.locale)), (part) => this.#fetched(part));
    } catch {
      this.#isWithout = true;
      changed();
      void this.host.report('bad-data', ({ unfetched }) => unfetched);
      return;
    }
    if (!this.host.isConnected) return;
    void this.#data.load(address, this.host.ownerDocument.baseURI);
    this.#data.setClaims(texts);
    changed();
  }

  async #fetched(part: Part): Promise<boolean> {
    const need = this.lent.need(part);
    this.host.dispatchEvent(need);
    return (await need.answer) ?? false;
  }

  /** Runs before the first update too: elements inside ask as soon as they are connected. */
  #provide(): void {
    const outerLedger = this.#ledger.value;
    const outer = this.#outer.value;
    if (!outer) return;
    const ledger = outerLedger && (this.#data?.mergeOver(outerLedger) ?? outerLedger);
    const awaited = outer.awaited ?? this.#awaits;
    this.#isWaiting = awaited !== undefined;
    const written = Object.fromEntries(settingNames.map((name) => [name, this.host[name]])) as unknown as WrittenSettings;
    // A market's zone may be registered later.
    const inputs = [ledger, outerLedger, outer, awaited, hasZone(this.host.region?.trim().toUpperCase() ?? ''), ...Object.values(written)];
    if (inputs.every((input, index) => input === this.#inputs[index])) return;
    this.#inputs = inputs;
    const { settings, faults } = readSettings(written, outer.settings, this.lent.zones);
    Object.assign(this.host, { faults, locale: outer.locale } satisfies Partial<ProviderHost>);
    this.#innerLedger.setValue(ledger);
    this.#inner.setValue({ ...surroundingsWithin(outer, ledger && ledger !== outerLedger ? this.#dataFrom(ledger) : outer.data, settings), awaited });
  }

  #dataFrom(ledger: Catalogue): TitleData {
    if (this.#read?.ledger !== ledger) this.#read = { ledger, data: this.#dataOf!(ledger) };
    return this.#read.data;
  }
}
