/**
 * Draws all widgets of an article, and makes the page state from which scripts take them over.
 */
import { timers } from '../../controllers/late-timer.js';
import { StillClock } from '../../context/time/clock.js';
import type { PageState } from '../../context/page/install-prerendered.js';
import { stateId } from '../../context/page/page-ids.js';
import { CitationRegistry } from '../../context/page/citation-registry.js';
import { surroundingsOf } from '../../context/providers/surroundings.js';
import { ledgerData } from '../../scenes/ledger-data.js';
import { wholeCatalogue } from '../../data/whole-catalogue.js';
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import { nextPhaseChange, phaseOf } from '../../domain/releases/phase.js';
import { defaultSettings, type Settings, vantageOf } from '../../domain/ledger/vantage.js';
import { loadFilmMessages } from '../../i18n/messages/film-messages.js';
import { loadMarketMessages } from '../../i18n/messages/market-messages.js';
import { loadMessages } from '../../i18n/messages/messages.js';
import { missingText } from '../../i18n/sentences/lazy-missing-text.js';
import { loadMoreMessages } from '../../i18n/messages/more-messages.js';
import { loadReaderMessages } from '../../i18n/messages/reader-messages.js';
import { loadStoryMessages } from '../../i18n/messages/story-messages.js';
import { loadMediaMessages } from '../../i18n/messages/media-messages.js';
import { type Article, type ArticleElement, type ArticleKind, attributeOf } from '../articles/article.js';
import { canDraw, draw, type DrawnWidget } from './draw.js';
import { escapeScript } from '../articles/markup-text.js';
import { pageLedger } from './page-ledger.js';
import { subjectsOf } from './page-slice.js';
import { languageOfPage, publishedIn } from '../articles/page-facts.js';
import { hasOwnData, hostsIn, languageOf, type ArticleWidget, widgetsIn } from '../articles/article-widgets.js';
import { upcomingViews } from '../../views/release-countdown.js';
import { type Basis, partsShown } from '../cache/basis.js';
import { trueUntil } from './true-until.js';
import { loadAllWords, wordsShown } from './words-shown.js';
import { zones } from './all-market-zones.js';

/** Options for drawing a page. */
export interface PageOptions {
  /** The instant that the widgets show, in milliseconds since 1970. */
  readonly now: number;
  /** The article's format. Default `html`. */
  readonly kind?: ArticleKind;
  /** The language of widgets without a `lang` around them. Default: the page's, else `en`. */
  readonly locale?: string;
  /** Settings for the whole page; providers in the markup override them. `published` defaults to the day that the page names. */
  readonly settings?: Partial<Settings>;
  /** The data. Default: the bundled catalogue with all its parts. */
  readonly catalogue?: Catalogue;
  /** Pattern of films' addresses, `/films/:film`, by which widget links name their title. Default: the page's `<meta name="wick:films">`. */
  readonly films?: string;
}

/** The drawn widgets of a page, with the data and settings they were drawn from. */
export interface Filled {
  readonly widgets: readonly ArticleWidget[];
  readonly drawn: readonly DrawnWidget[];
  readonly settings: Settings;
  readonly catalogue: Catalogue;
  readonly locale: string;
  /** The markup of the script element with the page's state. */
  readonly state: string;
  /** The instant in milliseconds since 1970 until which the page stays true, countdowns included; undefined if the setting `now` stops the clock. */
  readonly until?: number;
  /** What the widgets show; undefined where a provider has data of its own. */
  readonly basis?: Basis;
}

let whole: ReturnType<typeof wholeCatalogue> | undefined;
/** The bundled catalogue, loaded once: unpacking it takes as long as drawing two widgets. */
const bundled = (): ReturnType<typeof wholeCatalogue> => (whole ??= wholeCatalogue());

/** Draws every widget of an article. */
export async function fill(article: Article, options: PageOptions): Promise<Filled> {
  const { now, catalogue = await bundled(), locale = languageOfPage(article) ?? 'en' } = options;
  const published = publishedIn(article);
  const given: Partial<Settings> = { ...(published !== undefined && { published }), ...options.settings };
  const settings = { ...defaultSettings, ...given };
  const widgets = widgetsIn(article);
  const hosts = hostsIn(article).filter(canDraw);
  const languages = [...new Set([locale, ...hosts.flatMap((host) => languageOf(host) ?? [])])];
  await Promise.all(languages.map(loadSentences));
  const clock = new StillClock(now);
  const list = sourceListOf(hosts);
  const shown = new CitationRegistry(subjectsOf(widgets), list);
  const drawn = await draw(hosts, { ledger: catalogue, surroundings: surroundingsOf(ledgerData(catalogue), settings, clock, { locale, shown }), text: article.kind === 'markdown' ? article.text : undefined });
  const { slice, json } = pageLedger(catalogue, widgets, settings.spoilers);
  const words = wordsShown(slice, catalogue, languages);
  const state: Omit<PageState, 'ledger'> = { now, settings: given, ...(words && { words }), ...(!options.catalogue && { bundled: true }), ...(list && { list }) };
  // A publisher's own data is read only in the browser, so the page needs its script at once.
  const isRunning = settings.now === undefined;
  const next = hosts.some(hasOwnData) ? now : isRunning ? nextTurn(drawn.filter(needsUs), slice, settings, now) : undefined;
  const turn = isRunning ? nextTurn(drawn, slice, settings, now) : undefined;
  const until = isRunning ? trueUntil(turn, hosts, settings, now) : undefined;
  const basis = hosts.some(hasOwnData) ? undefined : basisOf(widgets, hosts, catalogue, { ...(turn !== undefined && { turn }), ...(until !== undefined && { until }) });
  return { widgets, drawn, settings, catalogue, locale, state: stateScript(state, json, next), ...(until !== undefined && { until }), ...(basis && { basis }) };
}

/** What a page's widgets show. A provider may count days and markets in its own way, so a page with one is drawn anew each day. */
function basisOf(widgets: readonly ArticleWidget[], hosts: readonly ArticleElement[], catalogue: Catalogue, time: Pick<Basis, 'turn' | 'until'>): Basis {
  return { parts: partsShown(widgets, catalogue), ...time, ...(hosts.some(({ tagName }) => tagName === 'wick-provider') && { isDaily: true }) };
}

/** The page's list of sources, to which its other widgets link. */
function sourceListOf(hosts: readonly ArticleElement[]): { readonly id: string } | undefined {
  const list = hosts.find(({ tagName }) => tagName === 'wick-sources');
  return list && { id: attributeOf(list, 'id') ?? '' };
}

/** The earliest instant at which a widget's text or a title's phase changes. */
function nextTurn(drawn: readonly DrawnWidget[], { titles }: Catalogue, settings: Settings, now: number): number | undefined {
  const vantage = vantageOf(settings, now, zones.offset);
  const turns = [...drawn.map(({ next }) => next), ...[...titles.values()].map((title) => nextPhaseChange(phaseOf(title, vantage), vantage))];
  const soonest = Math.min(...turns.flatMap((turn) => turn ?? []));
  return soonest === Infinity ? undefined : soonest;
}

/** Whether a widget needs the full script at its next change; a countdown ticks without it. */
function needsUs({ markup }: DrawnWidget): boolean {
  return !markup?.includes(' data-ticks=');
}

function stateScript(state: Omit<PageState, 'ledger'>, ledger: string, next: number | undefined): string {
  const turn = next === undefined ? '' : ` data-next="${String(next)}"`;
  return `<script type="application/json" id="${stateId}" data-now="${String(state.now)}"${turn}>${escapeScript(JSON.stringify(state)).slice(0, -1)},"ledger":${ledger}}</script>`;
}

async function loadSentences(locale: string): Promise<void> {
  await Promise.all([loadMessages(locale), loadMoreMessages(locale), loadMarketMessages(locale), loadReaderMessages(locale), loadMediaMessages(locale), loadFilmMessages(locale), loadStoryMessages(locale), loadAllWords(locale), missingText.load(), upcomingViews.load(), timers.load()]);
}
