/**
 * Renders widgets to declarative shadow DOM, with the state that lets a page take them over.
 */
import { ContextProvider } from '@lit/context';
import { html, LitElementRenderer, render as renderLit } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import '../all.js';
import { StillClock } from '../context/clock.js';
import { type PageState, stateId } from '../context/install-prerendered.js';
import { ledgerContext, type Surroundings, surroundingsContext } from '../context/keys.js';
import { Shown } from '../context/shown.js';
import { surroundingsOf } from '../context/surroundings.js';
import { packPage } from '../data/pack-page.js';
import { wholeCatalogue } from '../data/whole.js';
import type { Catalogue } from '../domain/catalogue.js';
import { defaultSettings, type Settings } from '../domain/vantage.js';
import { loadCalendarEntry } from '../i18n/calendar.js';
import { loadMarketMessages } from '../i18n/market-messages.js';
import { loadMessages } from '../i18n/messages.js';
import { loadMoreMessages } from '../i18n/more-messages.js';
import { loadReaderMessages } from '../i18n/reader-messages.js';
import { loadWordsMessages } from '../i18n/words-messages.js';
import { loadStoryMessages } from '../i18n/story-messages.js';
import { keysNamed, linksSources, pageSlice, subjectsOf } from './page-slice.js';
import { widgetsIn } from './widgets-in.js';

export interface RenderOptions {
  /** The instant that the widgets show, in milliseconds since 1970. */
  readonly now: number;
  /** The data; without it, the bundled catalogue with all its parts. */
  readonly catalogue?: Catalogue;
  /** The page's language. Default `en`. */
  readonly locale?: string;
  /** What holds for the whole page, above any provider in the markup. */
  readonly settings?: Partial<Settings>;
}

export interface Rendered {
  /** The markup with every widget's declarative shadow root; the rest of it is as it was. */
  readonly html: string;
  /** The script element that goes into the page before the hydrate script: instant, settings and data, without what is hidden. */
  readonly state: string;
}

LitElementRenderer.renderOptions.push(() => ({ connectedCallback: true }));

const root = (globalThis as typeof globalThis & { litServerRoot: HTMLElement }).litServerRoot;
const ledger = new ContextProvider(root, { context: ledgerContext });
const surroundings = new ContextProvider(root, { context: surroundingsContext });

/** Renders the widgets in a piece of HTML, which may hold providers and any other markup. */
export async function render(markup: string, options: RenderOptions): Promise<Rendered> {
  const { now, catalogue = await wholeCatalogue(), locale = 'en', settings = {} } = options;
  await Promise.all([loadMessages(locale), loadMoreMessages(locale), loadMarketMessages(locale), loadReaderMessages(locale), loadWordsMessages(locale), loadStoryMessages(locale), loadCalendarEntry()]);
  const widgets = widgetsIn(markup);
  const page: Surroundings = surroundingsOf(catalogue, { ...defaultSettings, ...settings }, new StillClock(now), { locale, shown: new Shown(subjectsOf(widgets)) });
  ledger.setValue(catalogue);
  surroundings.setValue(page);
  const rendered = collectResultSync(renderLit(asTemplate(markup)));
  // Nobody takes elements out of the document on a server: the page's would otherwise be told of every page after it, and kept.
  ledger.clearCallbacks();
  surroundings.clearCallbacks();
  const state: PageState = { now, settings, ledger: packPage(pageSlice(catalogue, widgets, page.settings.spoilers), linksSources(widgets), keysNamed(widgets)), ...(!options.catalogue && { bundled: true }) };
  return { html: rendered, state: `<script type="application/json" id="${stateId}">${escapeScript(JSON.stringify(state))}</script>` };
}

/** Markup without any value in it is a template of one string; the renderer reads it as it reads a literal. */
function asTemplate(markup: string): ReturnType<typeof html> {
  return html(Object.assign([markup], { raw: [markup] }));
}

function escapeScript(json: string): string {
  return json.replaceAll('<', '\\u003c');
}
