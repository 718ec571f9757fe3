/**
 * What the page's widgets are handed by its root, and what is done when they ask for more.
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
import { ledgerContext, type Surroundings, surroundingsContext } from '../providers/context-keys.js';
import { onPageChange } from './page-changes.js';
import { pageSettings } from './page-settings.js';
import { anonymousReader, ReaderDevice } from '../reader/reader.js';
import type { CitationRegistry } from './citation-registry.js';
import { surroundingsOf } from '../providers/surroundings.js';

/** A catalogue, and how titles are read from it. */
export interface LedgerSource {
  readonly ledger: Catalogue;
  readonly dataOf: (ledger: Catalogue) => TitleData;
}

/** What a page begins with: titles that were compiled, or a catalogue. */
export type RootSource = { readonly data: TitleData } | LedgerSource;

export interface RootOptions {
  /** Only where none are given is the page asked when its article ran: a server had no page to ask. */
  readonly settings?: Partial<Settings>;
  /** Fetches the catalogue, when a widget asks for more than is compiled. */
  readonly fetchLedger?: () => Promise<LedgerSource>;
  /** Fetches what the ledger lacks, when a widget asks for it. */
  readonly fetchPart?: (part: Part) => Promise<(catalogue: Catalogue) => Catalogue>;
  /** Fetches the ledger of which the page was given a slice without what its reader might not know, when the reader may. */
  readonly fetchWhole?: (() => Promise<Catalogue>) | undefined;
  /** What the page's widgets show, where more is known of it than that they will. */
  readonly shown?: CitationRegistry;
  /** Whether the page is of anyone until it is told to start, because a server drew it so. */
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

  /** Everything is of another page now, but for its reader. */
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

  /** The page may say another day of publication, if nobody else said it. */
  readonly #handlePage = (): void => {
    const settings = pageSettings(this.#options.settings);
    if (settings.published === this.#settings.published) return;
    this.#settings = settings;
    this.#provide();
  };

  /** From now on the page is its reader's and the time is what it is. */
  start(clock: Clock): void {
    if (this.#settings.now === undefined) this.#surroundings.setValue({ ...this.#surroundings.value, clock });
    this.#watch(clock);
    if (this.#device) return;
    const { reader: { choices, isKept } } = (this.#device = this.#newDevice());
    if (!isKept || choices.seen.length > 0 || choices.region || choices.players.length > 0) this.#handleReader();
    for (const act of this.#waiting.splice(0)) act(this.#device);
  }

  /** Everything is told anew when the device's clock was put back. */
  #watch(clock: Clock): void {
    clock.whenBack?.(() => { this.#surroundings.setValue({ ...this.#surroundings.value }); });
  }

  #newDevice(): ReaderDevice {
    return new ReaderDevice(this.#handleReader);
  }

  /** Takes a catalogue over what was compiled. */
  takeLedger(source: () => LedgerSource): void {
    if (this.#dataOf) return;
    const { ledger, dataOf } = source();
    this.#dataOf = dataOf;
    this.#setLedger(ledger);
  }

  /** A widget that no server drew may show what the page's slice lacks: until the whole has come, nothing is told to be missing. Of a page that is swapped in as a whole the state follows at once. */
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

  /** Fetches each part once, whoever asks; one that could not be fetched can be asked for again. */
  readonly #handleNeed = (event: WickNeedEvent): void => {
    const { part } = event;
    const { fetchPart } = this.#options;
    if (part === 'ledger') event.answer = this.#fetchLedger();
    else if (fetchPart) {
      if (!this.#parts.has(part)) this.#parts.set(part, this.#take(this.#fetchLedger().then(() => fetchPart(part)), () => this.#parts.delete(part)));
      event.answer = this.#parts.get(part);
    }
  };

  /** Whether there is a catalogue now; it is fetched once. */
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

  /** What is revealed one by one is shown by the rules alone. */
  async #reveal(key: string): Promise<boolean> {
    if (!this.#dataOf && !(await this.#fetchLedger())) return false;
    this.#whenStarted((device) => { device.reveal(key); });
    return true;
  }

  /** Of a slice nobody here knows what a stub hides: it is the like one of the whole. */
  async #revealOfWhole(stub: Stub): Promise<boolean> {
    const { catalogue, settings, reader } = this.#surroundings.value;
    const place = alike(catalogue?.stubs ?? [], stub).indexOf(stub);
    if (!catalogue || !(await this.#fetchWhole())) return false;
    const whole = this.#data.forReader(settings.spoilers, new Set(reader.choices.seen), new Set()).catalogue;
    const found = alike(whole?.stubs ?? [], stub)[place];
    const key = keyOf(stub) ?? (found && keyOf(found));
    if (key !== undefined) this.#whenStarted((device) => { device.reveal(key); });
    return key !== undefined;
  }

  /** What a reader asks for before the page is theirs is done when it is. */
  #whenStarted(act: (device: ReaderDevice) => void): void {
    if (this.#device) act(this.#device);
    else this.#waiting.push(act);
  }

  /** The page as its reader may know it now. */
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

/** The stubs that say the same, in their order. */
function alike(stubs: readonly Stub[], stub: Stub): readonly Stub[] {
  const said = JSON.stringify(stub);
  return stubs.filter((other) => JSON.stringify(other) === said);
}
