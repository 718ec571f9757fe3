/**
 * Providers on the document's root, once a page, whoever comes first.
 */
import { ContextProvider } from '@lit/context';
import type { Catalogue } from '../domain/catalogue.js';
import { defaultSettings, type Settings } from '../domain/vantage.js';
import type { Clock } from './clock.js';
import { ledgerContext, surroundingsContext } from './keys.js';
import { publishedOn } from './published.js';
import { surroundingsOf } from './surroundings.js';

const mark = Symbol.for('wick-widgets/root/1');

/**
 * Hands a ledger and a clock to every widget of the page; returns a function that changes the clock, or undefined where another copy was first.
 * Only where no settings are given is the page asked when its article ran: a server had no page to ask.
 */
export function provideOnRoot(ledger: () => Catalogue, clock: Clock, given?: Partial<Settings>): ((clock: Clock) => void) | undefined {
  const root = document.documentElement as HTMLElement & { [mark]?: true };
  if (root[mark]) return undefined;
  root[mark] = true;
  const settings: Settings = { ...defaultSettings, ...(given ?? pageSettings()) };
  const initialValue = surroundingsOf(ledger(), settings, clock);
  new ContextProvider(root, { context: ledgerContext, initialValue: ledger() });
  const provider = new ContextProvider(root, { context: surroundingsContext, initialValue });
  return (other) => {
    if (settings.now === undefined) provider.setValue({ ...initialValue, clock: other });
  };
}

function pageSettings(): Partial<Settings> {
  const published = publishedOn(document);
  return published === undefined ? {} : { published };
}
