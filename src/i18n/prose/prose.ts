/**
 * Patterns by which `wick check` finds statements in prose that can be overtaken: dates, amounts, and denials.
 */
import type { Status } from '../../domain/ledger/catalogue.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { languageAmong } from '../messages/load-messages.js';

/** A phrase about a title's status, and the statuses that it can mean. A denial is overtaken by any change of status, even to another that it can mean. */
export interface StatusPhrase {
  readonly pattern: RegExp;
  readonly says: readonly Status[];
  readonly isDenial?: true;
}

/** The patterns of a language. Patterns that find places are global; patterns that test the text around a place are not. */
export interface Prose {
  readonly language: string;
  /** Locales whose month names are read, and further names by month, from 1. */
  readonly monthLocales: readonly string[];
  readonly moreMonths: Readonly<Record<number, readonly string[]>>;
  /** Patterns of dates, where `M` stands for any month name; groups `D`, `M` and `Y`. */
  readonly dates: readonly string[];
  /** Patterns for millions and billions, for dollars before and after an amount, and the decimal sign. */
  readonly amount: { readonly millions: string; readonly billions: string; readonly before: string; readonly after: string; readonly decimal: ',' | '.' };
  /** Text right before, or right after, a date that makes it a release date. */
  readonly releaseBefore: RegExp;
  readonly releaseAfter: RegExp;
  /** Matches a sentence about streaming. */
  readonly streaming: RegExp;
  /** Text right before an outlet that denies it. */
  readonly deniedBefore: RegExp;
  /** Matches a sentence about an earlier plan, report or name. */
  readonly history: RegExp;
  readonly gross: { readonly any: RegExp; readonly worldwide: RegExp; readonly domestic: RegExp; readonly opening: RegExp; readonly soFar: RegExp; readonly budget: RegExp };
  readonly noTrailer: readonly RegExp[];
  /** Matches a sentence about a sequel. */
  readonly sequel: RegExp;
  readonly statuses: readonly StatusPhrase[];
  readonly inCinemas: readonly RegExp[];
  readonly cameo: RegExp;
  readonly cameoDenied: RegExp;
  /** Matches a sentence about differing opinions. */
  readonly opinions: RegExp;
  /** Text between a phrase and the title that it is about. */
  readonly about: RegExp;
  /** The start of a sentence that continues the subject of the one before. */
  readonly goesOn: RegExp;
  /** Matches a sentence that distinguishes two works. */
  readonly unrelated: RegExp;
  /** Text after capitalized words that makes them the subject. */
  readonly verb: RegExp;
}

const all: readonly Prose[] = [en, de, ar];

/** The patterns for a locale's language; the patterns of all languages where the locale is unknown or its language has none. */
export function proseFor(locale: string | undefined): readonly Prose[] {
  const language = locale === undefined ? undefined : languageAmong(all.map((prose) => prose.language), locale);
  return language === undefined ? all : all.filter((prose) => prose.language === language);
}
