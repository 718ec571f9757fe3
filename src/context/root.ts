/**
 * Providers on the document's root, once a page, whoever comes first.
 */
import { ContextProvider } from '@lit/context';
import type { Catalogue, Part } from '../domain/catalogue.js';
import type { WickNeedEvent } from '../events/wick-need.js';
import { defaultSettings, type Settings } from '../domain/vantage.js';
import type { Clock } from './clock.js';
import { ledgerContext, surroundingsContext } from './keys.js';
import { publishedOn } from './published.js';
import { surroundingsOf } from './surroundings.js';

const mark = Symbol.for('wick-widgets/root/1');

export interface RootOptions {
  /** Only where none are given is the page asked when its article ran: a server had no page to ask. */
  readonly settings?: Partial<Settings>;
  /** Fetches what the ledger lacks, when a widget asks for it. */
  readonly fetchPart?: (part: Part) => Promise<(catalogue: Catalogue) => Catalogue>;
}

/** Hands a ledger and a clock to every widget of the page; returns a function that changes the clock, or undefined where another copy was first. */
export function provideOnRoot(ledger: () => Catalogue, clock: Clock, options: RootOptions = {}): ((clock: Clock) => void) | undefined {
  const root = document.documentElement as HTMLElement & { [mark]?: true };
  if (root[mark]) return undefined;
  root[mark] = true;
  const settings: Settings = { ...defaultSettings, ...(options.settings ?? pageSettings()) };
  let surroundings = surroundingsOf(ledger(), settings, clock);
  const ledgers = new ContextProvider(root, { context: ledgerContext, initialValue: ledger() });
  const provider = new ContextProvider(root, { context: surroundingsContext, initialValue: surroundings });
  const { fetchPart } = options;
  if (fetchPart) {
    answerNeeds(root, fetchPart, (join) => {
      const joined = join(ledgers.value);
      ledgers.setValue(joined);
      surroundings = surroundingsOf(joined, settings, surroundings.clock, undefined, surroundings.shown);
      provider.setValue(surroundings);
    });
  }
  return (other) => {
    if (settings.now === undefined) provider.setValue((surroundings = { ...surroundings, clock: other }));
  };
}

/** Fetches each part once, whoever asks; one that could not be fetched can be asked for again. */
function answerNeeds(root: HTMLElement, fetchPart: NonNullable<RootOptions['fetchPart']>, take: (join: (catalogue: Catalogue) => Catalogue) => void): void {
  const answers = new Map<Part, Promise<boolean>>();
  const fetched = async (part: Part): Promise<boolean> => {
    try {
      take(await fetchPart(part));
      return true;
    } catch {
      answers.delete(part);
      return false;
    }
  };
  root.addEventListener('wick-need', (event: WickNeedEvent) => {
    const { part } = event;
    if (!answers.has(part)) answers.set(part, fetched(part));
    event.answer = answers.get(part);
  });
}

function pageSettings(): Partial<Settings> {
  const published = publishedOn(document);
  return published === undefined ? {} : { published };
}
