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
import { peopleNamed, sliceOf } from '../domain/slice.js';
import { redact } from '../domain/spoilers.js';
import { defaultSettings, type Settings } from '../domain/vantage.js';
import { loadCalendarEntry } from '../i18n/calendar.js';
import { loadMessages } from '../i18n/messages.js';
import { loadMoreMessages } from '../i18n/more-messages.js';
import { loadStoryMessages } from '../i18n/story-messages.js';

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
  await Promise.all([loadMessages(locale), loadMoreMessages(locale), loadStoryMessages(locale), loadCalendarEntry()]);
  const written = markup.replace(/<!--[^]*?-->/g, '');
  const page: Surroundings = surroundingsOf(catalogue, { ...defaultSettings, ...settings }, new StillClock(now), { locale, shown: new Shown(valuesOf('film|of', written)) });
  ledger.setValue(catalogue);
  surroundings.setValue(page);
  const rendered = collectResultSync(renderLit(asTemplate(markup)));
  const { ids, told } = idsIn(written, catalogue);
  const slice = sliceOf(catalogue, ids, told);
  const redacted = redact(slice, page.settings.spoilers, new Set());
  const shown = redacted === slice ? slice : withOpen(redacted, slice, idsIn(openParts(written), catalogue).ids);
  const state: PageState = { now, settings, ledger: packPage(shown, linksSources(written)), ...(!options.catalogue && { bundled: true }) };
  return { html: rendered, state: `<script type="application/json" id="${stateId}">${escapeScript(JSON.stringify(state))}</script>` };
}

/** Markup without any value in it is a template of one string; the renderer reads it as it reads a literal. */
function asTemplate(markup: string): ReturnType<typeof html> {
  return html(Object.assign([markup], { raw: [markup] }));
}

/** The ids that the markup names, and those that facts and changes tell of; where it names one that there is not, all are needed to say which there are. */
function idsIn(markup: string, { titles, people, characters }: Catalogue): { ids: ReadonlySet<string>; told: ReadonlySet<string> } {
  const [films, facts] = [valuesOf('film', markup), valuesOf('of', markup)];
  const isLost = facts.some((id) => ![titles, people, characters].some((records) => records.has(id)));
  const all = isLost || films.some((id) => !titles.has(id)) ? [...titles.keys()] : [];
  const ids = new Set([...all, ...films, ...facts]);
  if (isLost) return { ids, told: new Set([...ids, ...people.keys(), ...characters.keys()]) };
  return { ids, told: /<wick-changes\b/i.test(markup) ? ids : new Set(facts) };
}

/** The words of all attributes of a name, or of one of several names with a bar between. */
function valuesOf(attribute: string, markup: string): string[] {
  const values = markup.matchAll(new RegExp(`\\s(?:${attribute})\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'gi'));
  return [...values].flatMap(([, double, single, bare]) => (double ?? single ?? bare ?? '').split(/[\s,]+/).filter(Boolean));
}

/** Whether one of its widgets has links to where its facts come from. */
function linksSources(markup: string): boolean {
  return /<wick-(?:fact|changes|release-history|sources)\b/i.test(markup);
}

/** What stands inside providers that show everything. */
function openParts(markup: string): string {
  const providers = markup.matchAll(/<wick-provider\b[^>]*\sspoilers\s*=\s*["']?\s*(\w+)[^>]*>([^]*?)(?=<\/wick-provider|$)/gi);
  return [...providers].map(([, policy, inside]) => (policy === 'show' ? inside : '')).join(' ');
}

/** A redacted slice with the records of some ids as they are in the open one; a page that shows them in plain sight may hold them. */
function withOpen(redacted: Catalogue, open: Catalogue, ids: ReadonlySet<string>): Catalogue {
  const laid = <T>(kind: ReadonlyMap<string, T>, from: ReadonlyMap<string, T>): ReadonlyMap<string, T> => new Map([...kind, ...[...from].filter(([id]) => ids.has(id))]);
  const credits = [...redacted.credits.filter(({ title }) => !ids.has(title)), ...open.credits.filter(({ title }) => ids.has(title))];
  const named = peopleNamed(new Map([...open.titles].filter(([id]) => ids.has(id))), credits);
  return {
    ...redacted,
    titles: laid(redacted.titles, open.titles),
    characters: laid(redacted.characters, open.characters),
    money: laid(redacted.money, open.money),
    people: new Map([...redacted.people, ...[...open.people].filter(([id]) => named.has(id))]),
    credits,
    stubs: redacted.stubs.filter(({ title }) => !ids.has(title)),
  };
}

function escapeScript(json: string): string {
  return json.replaceAll('<', '\\u003c');
}
