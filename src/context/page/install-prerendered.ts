/**
 * Default providers of a prerendered page, from the state that was written into it: first what the server saw, then the time.
 */
import { type PageData, unpackPage } from '../../data/wire/page-data.js';
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import type { Settings } from '../../domain/ledger/vantage.js';
import { ledgerData } from '../../scenes/ledger-data.js';
import { PageClock, StillClock } from '../time/clock.js';
import { stateId } from './page-ids.js';
import { onPageChange } from './page-changes.js';
import { changeRoot, type LedgerSource, provideOnRoot, type RootOptions } from './root-provider.js';
import { type PrerenderedNumbers, CitationRegistry } from './citation-registry.js';

/** What the server saw, as it is written into the page. */
export interface PageState {
  readonly now: number;
  readonly settings: Partial<Settings>;
  readonly ledger: PageData;
  /** Whether it is a slice of the bundled data, so that a reader who knows more can have the rest. */
  readonly bundled?: boolean;
  /** The numbers of its sources, where it lists them. */
  readonly numbered?: PrerenderedNumbers;
}

/** A page as its state tells of it. */
interface Prerendered {
  readonly source: LedgerSource;
  /** The instant that its widgets show. */
  readonly shown: number;
  readonly options: RootOptions;
}

let clock: PageClock | undefined;

/** Provides what the page was rendered from, and what a page that is swapped in later was; returns a function that lets the clock run, or undefined where there is no page, or none that holds a state. */
export function installPrerendered(): (() => void) | undefined {
  if (typeof document === 'undefined') return undefined;
  let json = stateIn(document);
  const page = json && read(json);
  if (!page) return undefined;
  const start = provideOnRoot(() => page.source, new StillClock(page.shown), page.options);
  if (start) onPageChange(() => {
    const before = json;
    json = stateIn(document);
    const next = json && json !== before ? read(json) : undefined;
    if (next) changeRoot(next.source, clockFrom(next), next.options);
  });
  return () => { start?.(clockFrom(page)); };
}

/** Calls back with what lets the clock run when the document holds a prerendered page: now, or when one is swapped in. Returns what it returned, if that was now. */
export function whenPrerendered<T>(callback: (start: () => void) => T): T | undefined {
  const start = installPrerendered();
  if (start) return callback(start);
  if (typeof document === 'undefined' || stateIn(document)) return undefined;
  let isWaiting = true;
  onPageChange(() => {
    const late = isWaiting ? installPrerendered() : undefined;
    if (!late) return;
    isWaiting = false;
    callback(late);
  });
  return undefined;
}

/** The page's clock, which never is earlier than when the page was drawn. */
function clockFrom({ shown }: Prerendered): PageClock {
  clock ??= new PageClock();
  clock.earliest = shown;
  return clock;
}

function stateIn(page: Document): string | undefined {
  const script = page.getElementById(stateId);
  // In an attribute it is no text of the page.
  const json = script?.dataset['state'] ?? script?.textContent;
  return script && json ? `${script.dataset['now'] ?? ''} ${json}` : undefined;
}

function read(written: string): Prerendered {
  const [drawn = ''] = written.split(' ', 1);
  const { now, settings, ledger, bundled, numbered } = JSON.parse(written.slice(drawn.length)) as PageState;
  const catalogue: Catalogue = { ...unpackPage(ledger), ...(bundled && { isSlice: true }) };
  const fetchWhole = bundled ? async (): Promise<Catalogue> => (await import('../../data/whole-catalogue.js')).wholeCatalogue() : undefined;
  const fetchPart = fetchWhole && (async (): Promise<() => Catalogue> => { const whole = await fetchWhole(); return () => whole; });
  return {
    source: { ledger: catalogue, dataOf: ledgerData },
    shown: Number(drawn || now),
    options: { settings, shown: new CitationRegistry([], numbered), fetchWhole, ...(fetchPart && { fetchPart }), isPrerendered: true },
  };
}
