/**
 * Fills the widgets of an article in: what goes into each, and the state from which a page can take them over.
 */
import { StillClock } from '../../context/time/clock.js';
import type { PageState } from '../../context/page/install-prerendered.js';
import { stateId } from '../../context/page/page-ids.js';
import { type PrerenderedNumbers, CitationRegistry } from '../../context/page/citation-registry.js';
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
import { canDraw, draw, type DrawnWidget, type DrawContext } from './draw.js';
import { escapeScript } from '../articles/markup-text.js';
import { pageLedger } from './page-ledger.js';
import { subjectsOf } from './page-slice.js';
import { languageOfPage, publishedIn } from '../articles/page-facts.js';
import { hasOwnData, hostsIn, languageOf, type ArticleWidget, widgetsIn } from '../articles/article-widgets.js';
import { upcomingViews } from '../../views/release-countdown.js';
import { trueUntil } from './true-until.js';
import { zones } from './all-market-zones.js';

/** From where and for whom a page is drawn. */
export interface PageOptions {
  /** The instant that the widgets show, in milliseconds since 1970. */
  readonly now: number;
  /** What the article is written in. Default `html`. */
  readonly kind?: ArticleKind;
  /** The language of what names none. Default: the page's, else `en`. */
  readonly locale?: string;
  /** What holds for the whole page, above any provider in the markup. Default of `published`: what the page says. */
  readonly settings?: Partial<Settings>;
  /** The data. Default: the bundled catalogue with all its parts. */
  readonly catalogue?: Catalogue;
  /** How addresses of films look, `/films/:film`: from them links that stand for widgets take their titles. Default: what the page says by `<meta name="wick:films">`. */
  readonly films?: string;
}

/** The widgets of a page as they were drawn, and what they were drawn from. */
export interface Filled {
  readonly widgets: readonly ArticleWidget[];
  readonly drawn: readonly DrawnWidget[];
  readonly settings: Settings;
  readonly catalogue: Catalogue;
  readonly locale: string;
  /** The script element that holds the page's state. */
  readonly state: string;
  /** The instant until which all of this stays true, a running countdown included; none where the clock stands still. */
  readonly until?: number;
}

let whole: ReturnType<typeof wholeCatalogue> | undefined;
/** The same for all articles: unpacking it takes as long as drawing two widgets. */
const bundled = (): ReturnType<typeof wholeCatalogue> => (whole ??= wholeCatalogue());

/** Draws every widget of an article. */
export async function fill(article: Article, options: PageOptions): Promise<Filled> {
  const { now, catalogue = await bundled(), locale = languageOfPage(article) ?? 'en' } = options;
  const published = publishedIn(article);
  const given: Partial<Settings> = { ...(published !== undefined && { published }), ...options.settings };
  const settings = { ...defaultSettings, ...given };
  const widgets = widgetsIn(article);
  const hosts = hostsIn(article).filter(canDraw);
  await Promise.all([...new Set([locale, ...hosts.flatMap((host) => languageOf(host) ?? [])])].map(loadSentences));
  const clock = new StillClock(now);
  const { drawn, numbered } = await drawnAndNumbered(hosts, subjectsOf(widgets), { ledger: catalogue, surroundings: surroundingsOf(ledgerData(catalogue), settings, clock, { locale }), text: article.kind === 'markdown' ? article.text : undefined });
  const { slice, json } = pageLedger(catalogue, widgets, settings.spoilers);
  const state: Omit<PageState, 'ledger'> = { now, settings: given, ...(!options.catalogue && { bundled: true }), ...(numbered && { numbered }) };
  // Data of its own only a page reads: there it is needed at once.
  const isRunning = settings.now === undefined;
  const next = hosts.some(hasOwnData) ? now : isRunning ? nextTurn(drawn.filter(needsUs), slice, settings, now) : undefined;
  const until = isRunning ? trueUntil(nextTurn(drawn, slice, settings, now), hosts, settings, now) : undefined;
  return { widgets, drawn, settings, catalogue, locale, state: stateScript(state, json, next), ...(until !== undefined && { until }) };
}

/** Draws the widgets; where the page lists its sources, once more with the numbers that only a whole page has. */
async function drawnAndNumbered(hosts: readonly ArticleElement[], subjects: readonly string[], stage: DrawContext): Promise<{ drawn: readonly DrawnWidget[]; numbered?: PrerenderedNumbers }> {
  const drawWith = (shown: CitationRegistry): ReturnType<typeof draw> => draw(hosts, { ...stage, surroundings: { ...stage.surroundings, shown } });
  const shown = new CitationRegistry(subjects);
  const drawn = await drawWith(shown);
  const list = hosts.find(({ tagName }) => tagName === 'wick-sources');
  if (!list) return { drawn };
  const numbered = { sources: shown.sources.map(({ id }) => id), list: { id: attributeOf(list, 'id') ?? '' } };
  return { drawn: await drawWith(new CitationRegistry(subjects, numbered)), numbered };
}

/** When the page next reads differently, at the earliest: one of its widgets, or a title that comes nearer to its reader. */
function nextTurn(drawn: readonly DrawnWidget[], { titles }: Catalogue, settings: Settings, now: number): number | undefined {
  const vantage = vantageOf(settings, now, zones.offset);
  const turns = [...drawn.map(({ next }) => next), ...[...titles.values()].map((title) => nextPhaseChange(phaseOf(title, vantage), vantage))];
  const soonest = Math.min(...turns.flatMap((turn) => turn ?? []));
  return soonest === Infinity ? undefined : soonest;
}

/** A countdown that ticks by itself needs nobody until it says so. */
function needsUs({ markup }: DrawnWidget): boolean {
  return !markup?.includes(' data-ticks=');
}

function stateScript(state: Omit<PageState, 'ledger'>, ledger: string, next: number | undefined): string {
  const turn = next === undefined ? '' : ` data-next="${String(next)}"`;
  return `<script type="application/json" id="${stateId}" data-now="${String(state.now)}"${turn}>${escapeScript(JSON.stringify(state)).slice(0, -1)},"ledger":${ledger}}</script>`;
}

async function loadSentences(locale: string): Promise<void> {
  await Promise.all([loadMessages(locale), loadMoreMessages(locale), loadMarketMessages(locale), loadReaderMessages(locale), loadMediaMessages(locale), loadFilmMessages(locale), loadStoryMessages(locale), missingText.load(), upcomingViews.load()]);
}
