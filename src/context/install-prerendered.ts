/**
 * Default providers of a prerendered page, from the state that was written into it: first what the server saw, then the time.
 */
import { type PageData, unpackPage } from '../data/page-data.js';
import type { Catalogue } from '../domain/catalogue.js';
import type { Settings } from '../domain/vantage.js';
import { ledgerData } from '../scenes/ledger-data.js';
import { PageClock, StillClock } from './clock.js';
import { stateId } from './page-ids.js';
import { provideOnRoot } from './root.js';
import { type Numbered, Shown } from './shown.js';

/** What the server saw, as it is written into the page. */
export interface PageState {
  readonly now: number;
  readonly settings: Partial<Settings>;
  readonly ledger: PageData;
  /** Whether it is a slice of the bundled data, so that a reader who knows more can have the rest. */
  readonly bundled?: boolean;
  /** The numbers of its sources, where it lists them. */
  readonly numbered?: Numbered;
}

/** Provides what the page was rendered from; returns a function that lets the clock run, or undefined where there is no page, or none that holds a state. */
export function installPrerendered(): (() => void) | undefined {
  if (typeof document === 'undefined') return undefined;
  const script = document.getElementById(stateId);
  const json = script?.textContent;
  if (!json) return undefined;
  const { now, settings, ledger, bundled, numbered } = JSON.parse(json) as PageState;
  const catalogue: Catalogue = { ...unpackPage(ledger), ...(bundled && { isSlice: true }) };
  const fetchWhole = bundled ? async (): Promise<Catalogue> => (await import('../data/whole.js')).wholeCatalogue() : undefined;
  const fetchPart = fetchWhole && (async (): Promise<() => Catalogue> => { const whole = await fetchWhole(); return () => whole; });
  const shown = Number(script.dataset['now'] ?? now);
  const start = provideOnRoot(() => ({ ledger: catalogue, dataOf: ledgerData }), new StillClock(shown), { settings, shown: new Shown([], numbered), fetchWhole, ...(fetchPart && { fetchPart }), isPrerendered: true });
  // It is never earlier than when the page was drawn.
  return () => start?.(new PageClock(shown));
}
