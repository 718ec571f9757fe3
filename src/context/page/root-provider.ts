/**
 * Providers on the document's root, once a page, whoever comes first: they hand down the page's data and answer what widgets ask.
 */
import type { Clock } from '../time/clock.js';
import { type LedgerSource, Root, type RootOptions, type RootSource } from './page-root.js';

export type { LedgerSource, RootOptions } from './page-root.js';

const mark = Symbol.for('wick-widgets/root/2');

type RootElement = HTMLElement & { [mark]?: Pick<Root, 'takeLedger' | 'become'> };

/** Hands data and a clock to every widget of the page; returns a function that starts it for its reader by a clock, or undefined where another copy was first. */
export function provideOnRoot(source: () => RootSource, clock: Clock, options: RootOptions = {}): ((clock: Clock) => void) | undefined {
  const element = document.documentElement as RootElement;
  if (element[mark]) return undefined;
  const root = new Root(element, source(), clock, options);
  element[mark] = root;
  return (other) => {
    root.start(other);
  };
}

/** Gives the page a catalogue that came with a widget, unless it has one. */
export function takeLedgerOnRoot(source: () => LedgerSource): void {
  (document.documentElement as RootElement)[mark]?.takeLedger(source);
}

/** Another page has come into the document: what it brings takes the place of what was there. */
export function changeRoot(source: LedgerSource, clock: Clock, options: RootOptions): void {
  (document.documentElement as RootElement)[mark]?.become(source, clock, options);
}
