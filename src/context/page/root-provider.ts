/**
 * Installs one set of providers on the document's root; the first copy of the library on the page keeps it.
 */
import type { Clock } from '../time/clock.js';
import { type LedgerSource, Root, type RootOptions, type RootSource } from './page-root.js';

export type { LedgerSource, RootOptions } from './page-root.js';

const mark = Symbol.for('wick-widgets/root/2');

type RootElement = HTMLElement & { [mark]?: Pick<Root, 'takeLedger' | 'become'> };

/** Provides data and a clock to every widget of the page. Returns a function that starts the page with a clock; undefined if another copy was first. */
export function provideOnRoot(source: () => RootSource, clock: Clock, options: RootOptions = {}): ((clock: Clock) => void) | undefined {
  const element = document.documentElement as RootElement;
  if (element[mark]) return undefined;
  const root = new Root(element, source(), clock, options);
  element[mark] = root;
  return (other) => {
    root.start(other);
  };
}

/** Gives the page a catalogue unless it has one. */
export function takeLedgerOnRoot(source: () => LedgerSource): void {
  (document.documentElement as RootElement)[mark]?.takeLedger(source);
}

/** Replaces the page's data, clock and options by those of a page that was swapped in. */
export function changeRoot(source: LedgerSource, clock: Clock, options: RootOptions): void {
  (document.documentElement as RootElement)[mark]?.become(source, clock, options);
}
