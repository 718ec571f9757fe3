/**
 * How a language writes what can be overtaken: dates, amounts, and the sentences that say that something is not there yet.
 */
import type { Status } from '../../domain/ledger/catalogue.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { languageAmong } from '../messages/load-messages.js';

/** A sentence on how far a title has come, and the stages that it can mean. A denial says only what has not happened. */
export interface StatusPhrase {
  readonly pattern: RegExp;
  readonly says: readonly Status[];
  readonly isDenial?: true;
}

/** What is looked for in the prose of a language. Patterns that find are global; those that weigh a place are not. */
export interface Prose {
  readonly language: string;
  /** Locales whose names of months are read, and further names by month, 1 first. */
  readonly monthLocales: readonly string[];
  readonly moreMonths: Readonly<Record<number, readonly string[]>>;
  /** Dates, with `M` for any name of a month; groups `D`, `M`, `Y`. */
  readonly dates: readonly string[];
  /** Words for millions and billions, and for dollars before and after an amount. */
  readonly amount: { readonly millions: string; readonly billions: string; readonly before: string; readonly after: string; readonly decimal: ',' | '.' };
  /** Right before, or right after, a date: that it is the day something comes out. */
  readonly releaseBefore: RegExp;
  readonly releaseAfter: RegExp;
  /** In a sentence on where something can be streamed. */
  readonly streaming: RegExp;
  /** Right before an outlet: that it is not, or was not, the one. */
  readonly deniedBefore: RegExp;
  /** In a sentence that tells what had been planned, said or called so before. */
  readonly history: RegExp;
  readonly gross: { readonly any: RegExp; readonly worldwide: RegExp; readonly domestic: RegExp; readonly opening: RegExp; readonly soFar: RegExp; readonly budget: RegExp };
  readonly noTrailer: readonly RegExp[];
  /** In a sentence on what may follow a title. */
  readonly sequel: RegExp;
  readonly statuses: readonly StatusPhrase[];
  readonly inCinemas: readonly RegExp[];
  readonly cameo: RegExp;
  readonly cameoDenied: RegExp;
  /** In a sentence that tells that opinions differ. */
  readonly opinions: RegExp;
  /** Between a phrase and the title that it is about. */
  readonly about: RegExp;
  /** At the beginning of a sentence that goes on with what the one before it spoke of. */
  readonly goesOn: RegExp;
  /** In a sentence that sets two works apart. */
  readonly unrelated: RegExp;
  /** After a run of capitalised words: that these are the subject of what follows. */
  readonly verb: RegExp;
}

const all: readonly Prose[] = [en, de, ar];

/** The tables for a language; all of them where it is not known, or is one that there is no table for. */
export function proseFor(locale: string | undefined): readonly Prose[] {
  const language = locale === undefined ? undefined : languageAmong(all.map((prose) => prose.language), locale);
  return language === undefined ? all : all.filter((prose) => prose.language === language);
}
