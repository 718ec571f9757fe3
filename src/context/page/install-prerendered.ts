/**
 * Installs the default providers of a prerendered page from the state written into it: first as the server drew it, then by the running clock.
 */
import { type PageData, unpackPage } from '../../data/wire/page-data.js';
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import type { Settings } from '../../domain/ledger/vantage.js';
import type { Words } from '../../domain/ledger/words.js';
import { ledgerData } from '../../scenes/ledger-data.js';
import { PageClock, StillClock } from '../time/clock.js';
import { stateId } from './page-ids.js';
import { onPageChange } from './page-changes.js';
import { changeRoot, type LedgerSource, provideOnRoot, type RootOptions } from './root-provider.js';
import { CitationRegistry, type SourceList } from './citation-registry.js';

/** The state that the server drew from, as written into the page. `now` is in milliseconds since 1970. */
export interface PageState {
  readonly now: number;
  readonly settings: Partial<Settings>;
  readonly ledger: PageData;
  /** Translations of the sentences in the ledger, for a page in another language than English. */
  readonly words?: Words;
  /** Whether the ledger is a slice of the bundled data, so that the rest can be fetched. */
  readonly bundled?: boolean;
  /** The page's list of sources, where it has one. */
  readonly list?: Pick<SourceList, 'id'>;
}

/** A prerendered page as read from its state. */
interface Prerendered {
  readonly source: LedgerSource;
  /** The instant that its widgets show, in milliseconds since 1970. */
  readonly shown: number;
  readonly options: RootOptions;
}

let clock: PageClock | undefined;

/** Provides the state that the page was drawn from, also for pages swapped in later. Returns a function that starts the clock; undefined without a document or a state. */
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

/** Calls back with the function that starts the clock: now if the document is prerendered, or when such a page is swapped in. Returns the callback's result if it ran now. */
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

/** Returns the page's clock, which is never earlier than the drawing of the page. */
function clockFrom({ shown }: Prerendered): PageClock {
  clock ??= new PageClock();
  clock.earliest = shown;
  return clock;
}

function stateIn(page: Document): string | undefined {
  const script = page.getElementById(stateId);
  // An attribute keeps the state out of the page's text.
  const json = script?.dataset['state'] ?? script?.textContent;
  return script && json ? `${script.dataset['now'] ?? ''} ${json}` : undefined;
}

function read(written: string): Prerendered {
  const [drawn = ''] = written.split(' ', 1);
  const { now, settings, ledger, words, bundled, list } = JSON.parse(written.slice(drawn.length)) as PageState;
  const catalogue: Catalogue = { ...unpackPage(ledger), ...(words && { words }), ...(bundled && { isSlice: true }) };
  const fetchWhole = bundled ? async (): Promise<Catalogue> => (await import('../../data/whole-catalogue.js')).wholeCatalogue() : undefined;
  const fetchPart = fetchWhole && (async (): Promise<() => Catalogue> => { const whole = await fetchWhole(); return () => whole; });
  return {
    source: { ledger: catalogue, dataOf: ledgerData },
    shown: Number(drawn || now),
    options: { settings, shown: new CitationRegistry([], list), fetchWhole, ...(fetchPart && { fetchPart }), isPrerendered: true },
  };
}
