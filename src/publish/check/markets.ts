/**
 * Decides for which market an article is written.
 */
import type { PlacedWidget } from '../articles/html-passages.js';

export interface Market {
  /** ISO 3166-1 alpha-2, `DE`. */
  readonly region: string;
  /** Markets that serve where this one has no release, nearest first: Germany for Austria. */
  readonly instead: readonly string[];
  /** Whether the market was asked for or named by the article; else it follows from the language, or is the default. */
  readonly isGiven: boolean;
}

const fallback = 'US';

/** The market that was asked for, else that of the article's providers (not of one around a fact in a sentence), else that of its language tag: `de-AT` is Austria, `de` Germany. */
export function marketOf(asked: string | undefined, widgets: readonly PlacedWidget[], lang: string | undefined): Market {
  const provided = widgets.flatMap(({ tag, attributes, isAroundFact }) => (tag === 'wick-provider' && !isAroundFact ? (attributes.get('region')?.trim().toUpperCase() ?? []) : []))[0];
  const tag = localeOf(lang);
  const likely = tag && new Intl.Locale(tag.language).maximize().region;
  const region = [asked, provided, tag?.region].find((one) => one !== undefined && /^[A-Z]{2}$/.test(one));
  const instead = likely !== undefined && likely !== region ? [likely] : [];
  return region !== undefined ? { region, instead, isGiven: true } : { region: likely ?? fallback, instead: [], isGiven: false };
}

function localeOf(lang: string | undefined): Intl.Locale | undefined {
  try {
    return lang === undefined ? undefined : new Intl.Locale(lang);
  } catch {
    return undefined;
  }
}
