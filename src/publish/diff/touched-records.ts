/**
 * Finds which records read differently in two datasets, to skip the articles that show none of them.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import { readArticle } from '../articles/article.js';
import { type ArticleWidget, widgetsIn } from '../articles/article-widgets.js';
import { escapeMarkup } from '../articles/markup-text.js';
import { withLeanOthers } from '../cache/ledger-parts.js';
import { pageLedger } from '../prerender/page-ledger.js';

/** Two versions of the data. */
export interface LedgerPair {
  readonly old: Catalogue;
  readonly now: Catalogue;
}

/** What an article has to contain to be looked at. */
export interface ArticleTriggers {
  /** Whether its widgets may read differently: one names a touched record, or shows all titles. */
  readonly mayShow: (text: string) => boolean;
  /** Whether its sentences may: they have a word of a touched title's name. */
  readonly mayTell: (text: string) => boolean;
}

/** Widgets that show titles, people and characters which their attributes do not name, as tag, link or shortcode. */
const broad = 'wick[- ](?:person|character|appearances|timeline|watch-guide|seen)';
/** The only widget that shows the edition. */
export const editionTag = 'wick-sources';

/** The tags of all widgets about a title: together they show all that is recorded of it. */
const aboutTitle = ['film-card', 'changes', 'synopsis', 'box-office', 'trailer', 'faq', 'quote', 'related'];

/** Makes the triggers for two datasets without their editions, which only one widget shows. */
export function articleTriggers({ old, now }: LedgerPair, isNewEdition: boolean): ArticleTriggers {
  const titles = bothIds(old.titles, now.titles).filter((id) => !isSameLedger({ old: withLeanOthers(old, id), now: withLeanOthers(now, id) }, titleWidgets(id)));
  const isTouched = new Set(titles);
  const about = (['quotes', 'videos', 'questions'] as const).flatMap((kind) => [old, now].flatMap((ledger) => [...ledger[kind].values()].filter(({ title }) => isTouched.has(title)).map(({ id }) => id)));
  const others = (['people', 'characters'] as const).flatMap((kind) => bothIds(old[kind], now[kind]).filter((id) => !isSameRecord(kind, id, { old, now })));
  const isAny = titles.length + others.length > 0;
  const edition = isNewEdition ? [editionTag.replace('-', '[- ]')] : [];
  const shows = [...titles, ...new Set(about), ...others, ...(isAny ? [broad] : []), ...edition];
  const tells = [...new Set([old, now].flatMap((ledger) => titles.flatMap((id) => namesOf(ledger, id).map(longestWord))))];
  return { mayShow: testFor(shows), mayTell: testFor(tells) };
}

/** Whether two datasets have the same in them for some widgets: then these draw the same. */
export function isSameLedger({ old, now }: LedgerPair, widgets: readonly ArticleWidget[]): boolean {
  return pageLedger(old, widgets, 'show').json === pageLedger(now, widgets, 'show').json;
}

function titleWidgets(id: string): readonly ArticleWidget[] {
  return widgetsIn(readArticle(aboutTitle.map((name) => `<wick-${name} film="${escapeMarkup(id)}"></wick-${name}>`).join(''), 'html'));
}

function bothIds(old: ReadonlyMap<string, unknown>, now: ReadonlyMap<string, unknown>): readonly string[] {
  return [...new Set([...old.keys(), ...now.keys()])];
}

/** Whether a person or character is the same, with the sources of the claims. */
function isSameRecord(kind: 'people' | 'characters', id: string, { old, now }: LedgerPair): boolean {
  const [before, after] = [old[kind].get(id), now[kind].get(id)];
  if (!isDeepStrictEqual(before, after)) return false;
  const sources = Object.values(after ?? {}).flatMap((fact) => (Array.isArray(fact) ? (fact as readonly { readonly source?: string }[]).flatMap(({ source }) => source ?? []) : []));
  return sources.every((source) => isDeepStrictEqual(old.sources.get(source), now.sources.get(source)));
}

/** All names of a title, and the part of each before a dash, by which articles call it too. */
function namesOf({ titles }: Catalogue, id: string): readonly string[] {
  return (titles.get(id)?.name ?? []).flatMap((claim) => ('value' in claim ? [claim.value, ...claim.value.split(/ [–—-] /).slice(0, 1)] : []));
}

/** The longest word of a name: in every article that has the name in any form. Words with accents may be written as entities, so they count only if there are no others. */
function longestWord(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => !/^(?:Chapter|Untitled)$/.test(word));
  const plain = words.filter((word) => /^\w+$/.test(word));
  return (plain.length > 0 ? plain : ['']).reduce((longest, word) => (word.length > longest.length ? word : longest));
}

/** A test for any of some ids, words or expressions, whole and in any case. An empty one is in every article. */
function testFor(patterns: readonly string[]): (text: string) => boolean {
  if (patterns.length === 0) return () => false;
  if (patterns.includes('')) return () => true;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
  return (text) => pattern.test(text);
}
