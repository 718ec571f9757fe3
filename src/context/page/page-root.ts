/**
 * Hands data and settings to the page's widgets from the document's root, and answers their requests for more.
 */
import { ContextProvider } from '@lit/context';
import type { Catalogue, Part, Stub } from '../../domain/ledger/catalogue.js';
import { keyOf } from '../../domain/spoilers/redact.js';
import type { Settings } from '../../domain/ledger/vantage.js';
import type { WickChoiceEvent } from '../../events/wick-choice.js';
import type { WickNeedEvent } from '../../events/wick-need.js';
import type { WickRevealEvent } from '../../events/wick-reveal.js';
import type { TitleData } from '../../scenes/title-data.js';
import type { Clock } from '../time/clock.js';
import { type Surroundings, surroundingsContext } from '../providers/context-keys.js';
import { ledgerContext } from '../providers/ledger-context.js';
import { onPageChange } from './page-changes.js';
import { pageSettings } from './page-settings.js';
import { anonymousReader, ReaderDevice } from '../reader/reader.js';
import type { CitationRegistry } from './citation-registry.js';
import { surroundingsOf } from '../providers/surroundings.js';

/** A catalogue, and the function that reads titles from it. */
export interface LedgerSource {
  readonly ledger: Catalogue;
  readonly dataOf: (ledger: Catalogue) => TitleData;
}

/** The data that a page starts with: compiled titles, or a catalogue. */
export type RootSource = { readonly data: TitleData } | LedgerSource;

export interface RootOptions {
  /** Without settings the day of publication is read from the page; a server has no page to read. */
  readonly settings?: Partial<Settings>;
  /** Fetches the catalogue when a widget needs more than the compiled titles. */
  readonly fetchLedger?: () => Promise<LedgerSource>;
  /** Fetches a part that the ledger lacks, when a widget asks for it. */
  readonly fetchPart?: (part: Part) => Promise<(catalogue: Catalogue) => Catalogue>;
  /** Fetches the whole ledger of a page that has a slice, when its reader may see more than the slice holds. */
  readonly fetchWhole?: (() => Promise<Catalogue>) | undefined;
  /** The page's citations, where some are known before the widgets connect. */
  readonly shown?: CitationRegistry;
  /** Whether a server drew the page: then it shows no reader's choices until `start` is called. */
  readonly isPrerendered?: boolean;
}

export class Root {
  #settings: Settings;
  #options: RootOptions;
  readonly #ledgers;
  readonly #surroundings;
  readonly #parts = new Map<Part, Promise<boolean>>();
  #data: TitleData;
  #dataOf: LedgerSource['dataOf'] | undefined;
  #fetched: Promise<boolean> | undefined;
  #whole: Promise<boolean> | undefined;
  #device: ReaderDevice | undefined;
  #awaited: Surroundings['awaited'];
  #waiting: ((device: ReaderDevice) => void)[] = [];

  constructor(element: HTMLElement, source: RootSource, clock: Clock, options: RootOptions) {
    this.#options = options;
    const ledger = 'ledger' in source ? source.ledger : undefined;
    this.#data = 'ledger' in source ? source.dataOf(source.ledger) : source.data;
    this.#dataOf = 'ledger' in source ? source.dataOf : undefined;
    this.#settings = pageSettings(options.settings);
    if (!options.isPrerendered) this.#device = this.#newDevice();
    this.#ledgers = new ContextProvider(element, { context: ledgerContext, initialValue: ledger });
    this.#surroundings = new ContextProvider(element, { context: surroundingsContext, initialValue: surroundingsOf(this.#data, this.#settings, clock, { reader: this.#device?.reader ?? anonymousReader, ...(options.shown && { shown: options.shown }) }) });
    this.#watch(clock);
    onPageChange(this.#handlePage);
    element.addEventListener('context-request', this.#handleArrival);
    element.addEventListener('wick-need', this.#handleNeed);
    element.addEventListener('wick-choice', this.#handleChoice);
    element.addEventListener('wick-reveal', this.#handleReveal);
  }

  /** Switches to the data, settings and clock of another page; the reader stays. */
  become({ ledger, dataOf }: LedgerSource, clock: Clock, options: RootOptions): void {
    this.#options = options;
    this.#parts.clear();
    this.#fetched = this.#whole = undefined;
    this.#dataOf = dataOf;
    this.#data = dataOf(ledger);
    this.#settings = pageSettings(options.settings);
    const reader = this.#device?.reader ?? anonymousReader;
    this.#ledgers.setValue(ledger);
    this.#surroundings.setValue(surroundingsOf(this.#data, this.#settings, clock, { reader, ...(options.shown && { shown: options.shown }) }));
    if (reader.choices.seen.length > 0) void this.#fetchWhole();
  }

  /** Takes over a changed day of publication from the page, unless settings were given. */
  readonly #handlePage = (): void => {
    const settings = pageSettings(this.#options.settings);
    if (settings.published === this.#settings.published) return;
    this.#settings = settings;
    this.#provide();
  };

  /** Runs the clock and applies the choices of this reader. */
  start(clock: Clock): void {
    if (this.#settings.now === undefined) this.#surroundings.setValue({ ...this.#surroundings.value, clock });
    this.#watch(clock);
    if (this.#device) return;
    const { reader: { choices, isKept } } = (this.#device = this.#newDevice());
    if (!isKept || choices.seen.length > 0 || choices.region || choices.players.length > 0) this.#handleReader();
    for (const act of this.#waiting.splice(0)) act(this.#device);
  }

  /** Hands everything down again when the device's clock was put back. */
  #watch(clock: Clock): void {
    clock.whenBack?.(() => { this.#surroundings.setValue({ ...this.#surroundings.value }); });
  }

  #newDevice(): ReaderDevice {
    return new ReaderDevice(this.#handleReader);
  }

  /** Replaces the compiled titles by a catalogue. */
  takeLedger(source: () => LedgerSource): void {
    if (this.#dataOf) return;
    const { ledger, dataOf } = source();
    this.#dataOf = dataOf;
    this.#setLedger(ledger);
  }

  /** A widget that the server did not draw may need more than the slice holds: it waits for the whole ledger before anything is reported missing. The microtask leaves time for the state of a page that is swapped in. */
  readonly #handleArrival = ({ target }: Event): void => {
    const options = this.#options;
    const { shadowRoot } = target as Element;
    if (!this.#device || !options.fetchWhole || this.#whole || !shadowRoot || shadowRoot.firstChild) return;
    this.#awaited = 'dataset';
    this.#provide();
    queueMicrotask(() => {
      void (this.#options === options ? this.#fetchWhole() : Promise.resolve()).then(() => {
        this.#awaited = undefined;
        this.#provide();
      });
    });
  };

  /** Fetches each part once; a part that failed can be asked for again. */
  readonly #handleNeed = (event: WickNeedEvent): void => {
    const { part } = event;
    const { fetchPart } = this.#options;
    if (part === 'ledger') event.answer = this.#fetchLedger();
    else if (fetchPart) {
      if (!this.#parts.has(part)) this.#parts.set(part, this.#take(this.#fetchLedger().then(() => fetchPart(part)), () => this.#parts.delete(part)));
      event.answer = this.#parts.get(part);
    }
  };

  /** Fetches the catalogue once; resolves to whether there is one. */
  async #fetchLedger(): Promise<boolean> {
    const { fetchLedger } = this.#options;
    if (this.#dataOf || !fetchLedger) return this.#dataOf !== undefined;
    return (this.#fetched ??= fetchLedger().then(
      (source) => {
        this.takeLedger(() => source);
        return true;
      },
      () => {
        this.#fetched = undefined;
        return false;
      },
    ));
  }

  readonly #handleChoice = ({ choice }: WickChoiceEvent): void => {
    this.#whenStarted((device) => { device.choose(choice); });
  };

  readonly #handleReveal = (event: WickRevealEvent): void => {
    const { stub } = event;
    const key = this.#options.fetchWhole ? undefined : keyOf(stub);
    event.answer = key === undefined ? this.#revealOfWhole(stub) : this.#reveal(key);
  };

  /** Single records can be revealed only in a catalogue, so it is fetched first. */
  async #reveal(key: string): Promise<boolean> {
    if (!this.#dataOf && !(await this.#fetchLedger())) return false;
    this.#whenStarted((device) => { device.reveal(key); });
    return true;
  }

  /** A slice does not hold what its stub hides, so the stub is looked up in the whole ledger: by its position among equal stubs. */
  async #revealOfWhole(stub: WickRevealEvent['stub']): Promise<boolean> {
    const { catalogue, settings, reader } = this.#surroundings.value;
    const place = alike(catalogue?.stubs ?? [], stub).findIndex((other) => other === stub);
    if (!catalogue || !(await this.#fetchWhole())) return false;
    const whole = this.#data.forReader(settings.spoilers, new Set(reader.choices.seen), new Set()).catalogue;
    const found = alike(whole?.stubs ?? [], stub)[place];
    const key = keyOf(stub) ?? (found && keyOf(found));
    if (key !== undefined) this.#whenStarted((device) => { device.reveal(key); });
    return key !== undefined;
  }

  /** Runs an act of the reader now, or once the page has been started. */
  #whenStarted(act: (device: ReaderDevice) => void): void {
    if (this.#device) act(this.#device);
    else this.#waiting.push(act);
  }

  /** Hands the page down again after a choice of the reader. */
  readonly #handleReader = (): void => {
    if ((this.#device?.reader.choices.seen.length ?? 0) > 0) void this.#fetchWhole();
    this.#provide();
  };

  async #fetchWhole(): Promise<boolean> {
    const { fetchWhole } = this.#options;
    if (!fetchWhole) return false;
    return (this.#whole ??= this.#take(fetchWhole().then((whole) => () => whole), () => (this.#whole = undefined)));
  }

  async #take(fetched: Promise<(ledger: Catalogue) => Catalogue>, forget: () => unknown): Promise<boolean> {
    try {
      const join = await fetched;
      const ledger = this.#ledgers.value;
      if (ledger) this.#setLedger(join(ledger));
      return ledger !== undefined;
    } catch {
      forget();
      return false;
    }
  }

  #setLedger(ledger: Catalogue): void {
    this.#data = this.#dataOf!(ledger);
    this.#ledgers.setValue(ledger);
    this.#provide();
  }

  #provide(): void {
    const { clock, shown } = this.#surroundings.value;
    this.#surroundings.setValue(surroundingsOf(this.#data, this.#settings, clock, { shown, reader: this.#device?.reader ?? anonymousReader, awaited: this.#awaited }));
  }
}

/** Returns the stubs equal to a stub, in order. */
function alike(stubs: readonly Stub[], stub: object): readonly Stub[] {
  const said = JSON.stringify(stub);
  return stubs.filter((other) => JSON.stringify(other) === said);
}
