/**
 * Providers on the document's root, once a page, whoever comes first: they hand down the page's data and answer what widgets ask.
 */
import { ContextProvider } from '@lit/context';
import type { Catalogue, Part, Stub } from '../domain/catalogue.js';
import { keyOf, redact } from '../domain/spoilers.js';
import { defaultSettings, type Settings } from '../domain/vantage.js';
import type { WickChoiceEvent } from '../events/wick-choice.js';
import type { WickNeedEvent } from '../events/wick-need.js';
import type { WickRevealEvent } from '../events/wick-reveal.js';
import type { Clock } from './clock.js';
import { ledgerContext, surroundingsContext } from './keys.js';
import { publishedOn } from './published.js';
import { anyone, ReaderDevice } from './reader.js';
import type { Shown } from './shown.js';
import { surroundingsOf } from './surroundings.js';

const mark = Symbol.for('wick-widgets/root/1');

export interface RootOptions {
  /** Only where none are given is the page asked when its article ran: a server had no page to ask. */
  readonly settings?: Partial<Settings>;
  /** Fetches what the ledger lacks, when a widget asks for it. */
  readonly fetchPart?: (part: Part) => Promise<(catalogue: Catalogue) => Catalogue>;
  /** Fetches the ledger of which the page was given a slice without what its reader might not know, when the reader may. */
  readonly fetchWhole?: (() => Promise<Catalogue>) | undefined;
  /** What the page's widgets show, where more is known of it than that they will. */
  readonly shown?: Shown;
  /** Whether the page is of anyone until it is told to start, because a server drew it so. */
  readonly isPrerendered?: boolean;
}

/** Hands a ledger and a clock to every widget of the page; returns a function that starts it for its reader by a clock, or undefined where another copy was first. */
export function provideOnRoot(ledger: () => Catalogue, clock: Clock, options: RootOptions = {}): ((clock: Clock) => void) | undefined {
  const element = document.documentElement as HTMLElement & { [mark]?: true };
  if (element[mark]) return undefined;
  element[mark] = true;
  const root = new Root(element, ledger(), clock, options);
  return (other) => {
    root.start(other);
  };
}

class Root {
  readonly #settings: Settings;
  readonly #ledgers;
  readonly #surroundings;
  readonly #parts = new Map<Part, Promise<boolean>>();
  #whole: Promise<boolean> | undefined;
  #device: ReaderDevice | undefined;
  #waiting: ((device: ReaderDevice) => void)[] = [];

  constructor(element: HTMLElement, ledger: Catalogue, clock: Clock, private readonly options: RootOptions) {
    this.#settings = { ...defaultSettings, ...(options.settings ?? pageSettings()) };
    if (!options.isPrerendered) this.#device = this.#newDevice();
    this.#ledgers = new ContextProvider(element, { context: ledgerContext, initialValue: ledger });
    this.#surroundings = new ContextProvider(element, { context: surroundingsContext, initialValue: surroundingsOf(ledger, this.#settings, clock, { reader: this.#device?.reader ?? anyone, ...(options.shown && { shown: options.shown }) }) });
    element.addEventListener('wick-need', this.#handleNeed);
    element.addEventListener('wick-choice', this.#handleChoice);
    element.addEventListener('wick-reveal', this.#handleReveal);
  }

  /** From now on the page is its reader's and the time is what it is. */
  start(clock: Clock): void {
    if (this.#settings.now === undefined) this.#surroundings.setValue({ ...this.#surroundings.value, clock });
    if (this.#device) return;
    const { reader: { choices, isKept } } = (this.#device = this.#newDevice());
    if (!isKept || choices.seen.length > 0 || choices.region || choices.players.length > 0) this.#handleReader();
    for (const act of this.#waiting.splice(0)) act(this.#device);
  }

  #newDevice(): ReaderDevice {
    return new ReaderDevice(this.#handleReader);
  }

  /** Fetches each part once, whoever asks; one that could not be fetched can be asked for again. */
  readonly #handleNeed = (event: WickNeedEvent): void => {
    const { part } = event;
    const { fetchPart } = this.options;
    if (!fetchPart) return;
    if (!this.#parts.has(part)) this.#parts.set(part, this.#take(fetchPart(part), () => this.#parts.delete(part)));
    event.answer = this.#parts.get(part);
  };

  readonly #handleChoice = ({ choice }: WickChoiceEvent): void => {
    this.#whenStarted((device) => { device.choose(choice); });
  };

  readonly #handleReveal = (event: WickRevealEvent): void => {
    const { stub } = event;
    const key = this.options.fetchWhole ? undefined : keyOf(stub);
    if (key !== undefined) this.#whenStarted((device) => { device.reveal(key); });
    event.answer = key === undefined ? this.#revealOfWhole(stub) : Promise.resolve(true);
  };

  /** Of a slice nobody here knows what a stub hides: it is the like one of the whole. */
  async #revealOfWhole(stub: Stub): Promise<boolean> {
    const { catalogue, settings, reader } = this.#surroundings.value;
    const place = alike(catalogue.stubs, stub).indexOf(stub);
    if (!(await this.#fetchWhole())) return false;
    const { stubs } = redact(this.#ledgers.value, settings.spoilers, new Set(reader.choices.seen));
    const found = alike(stubs, stub)[place];
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
    const { fetchWhole } = this.options;
    if (!fetchWhole) return false;
    return (this.#whole ??= this.#take(fetchWhole().then((whole) => () => whole), () => (this.#whole = undefined)));
  }

  async #take(fetched: Promise<(ledger: Catalogue) => Catalogue>, forget: () => unknown): Promise<boolean> {
    try {
      const join = await fetched;
      this.#ledgers.setValue(join(this.#ledgers.value));
      this.#provide();
      return true;
    } catch {
      forget();
      return false;
    }
  }

  #provide(): void {
    const { clock, shown } = this.#surroundings.value;
    this.#surroundings.setValue(surroundingsOf(this.#ledgers.value, this.#settings, clock, { shown, reader: this.#device?.reader ?? anyone }));
  }
}

/** The stubs that say the same, in their order. */
function alike(stubs: readonly Stub[], stub: Stub): readonly Stub[] {
  const said = JSON.stringify(stub);
  return stubs.filter((other) => JSON.stringify(other) === said);
}

function pageSettings(): Partial<Settings> {
  const published = publishedOn(document);
  return published === undefined ? {} : { published };
}
