/**
 * Default providers of a prerendered page, from the state that was written into it: first what the server saw, then the time.
 */
import { type PageData, unpackPage } from '../data/page-data.js';
import type { Settings } from '../domain/vantage.js';
import { PageClock, StillClock } from './clock.js';
import { provideOnRoot } from './root.js';

/** Id of the script element that holds a prerendered page's state. */
export const stateId = 'wick-page';

/** What the server saw, as it is written into the page. */
export interface PageState {
  readonly now: number;
  readonly settings: Partial<Settings>;
  readonly ledger: PageData;
}

/** Provides what the page was rendered from; returns a function that lets the clock run, or undefined where there is no page, or none that holds a state. */
export function installPrerendered(): (() => void) | undefined {
  if (typeof document === 'undefined') return undefined;
  const json = document.getElementById(stateId)?.textContent;
  if (!json) return undefined;
  const { now, settings, ledger } = JSON.parse(json) as PageState;
  const catalogue = unpackPage(ledger);
  const setClock = provideOnRoot(() => catalogue, new StillClock(now), { settings });
  return () => setClock?.(new PageClock());
}
