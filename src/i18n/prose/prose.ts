/**
 * Patterns by which `wick check` finds statements in prose that can be overtaken: dates, amounts, and denials.
 */
import type { Status } from '../../domain/ledger/catalogue.js';

/** A phrase about a title's status, and the statuses that it can mean. */
export interface StatusPhrase {
  readonly pattern: RegExp;
  readonly says: readonly Status[];
  /** A denial is overtaken by any change of status since the article, even to another that it can mean. */
  readonly isDenial?: true;
  /** The title stands beside the phrase: `John Wick 5 remains up in the air`. Farther away, the phrase can be about anything. */
  readonly isBeside?: true;
}

/** Ways in which a title comes out, as sentences name them. */
export type Outing = 'theatrical' | 'streaming' | 'digital' | 'disc';

/** The jobs of a crew that sentences name. */
export const talkedJobs = ['director', 'writer'] as const;
export type TalkedJob = (typeof talkedJobs)[number];

/** How a sentence names the market of a release. A place or a nationality counts only by the words beside it: `in Italy`, `Italian theaters`. */
export interface MarketWords {
  /** Names by code, beyond those of the locale data. */
  readonly names: Readonly<Record<string, string>>;
  readonly adjectives: Readonly<Record<string, string>>;
  /** Words that need nothing beside them: `stateside`. */
  readonly alone: Readonly<Record<string, string>>;
  /** Text right before a name that makes it a market: `opens in the`. */
  readonly before: RegExp;
  /** Text right after a name or an adjective that makes it one: ` theaters`. */
  readonly after: RegExp;
  /** Text right before an adjective that makes it one, where adjectives follow their nouns: `les salles `. */
  readonly nounBefore: RegExp;
  /** Text right before, and right after, `in Italy` where something else happened there: `was shot`, ` gedreht`. */
  readonly otherBefore: RegExp;
  readonly otherAfter: RegExp;
  /** Text before a market with which the release is compared: `a week before its release in`. */
  readonly compared: RegExp;
}

/** Words by which capitalised words are told from the names of works. */
export interface NameWords {
  /** Whether all nouns are capitalised, so that one word alone is no name. */
  readonly nounsAreCapitalised: boolean;
  /** Words within a name that need no capital: `of`. */
  readonly small: RegExp;
  /** Capitalised words that are no names: `The`, `Filming`. */
  readonly common: RegExp;
  /** Capitalised words right before, and right after, a title's name that are no part of it: `Is`, `Sequel`. */
  readonly before: RegExp;
  readonly after: RegExp;
}

/** How a language joins clauses, by words at the start of a part of a sentence. */
export interface ClauseWords {
  /** Where a sentence parts without a comma: before `but`, `while`, `which`. Global. */
  readonly joints: RegExp;
  /** The start of a clause of its own: `but`, `and`, `while`. */
  readonly apart: RegExp;
  /** The start of words that describe what is before them: `which`. */
  readonly relative: RegExp;
  /** The start of an aside without `which`: `once a`, `directed by`. */
  readonly apposed: RegExp;
  /** The start of what continues the clause after an aside: a preposition or a verb. */
  readonly goesOn: RegExp;
  /** Matches words with a finite verb. */
  readonly verb: RegExp;
  /** The start of a clause on what was before the rest of the sentence: `after`. */
  readonly afterwards: RegExp;
}

/** Words by which a sentence tells a value as a former one. Those that find places are global. */
export interface HistoryWords {
  /** `originally`, `was set for`: of values in the same clause. */
  readonly told: RegExp;
  /** `delayed`, `renamed`: of values in the same clause and its asides. */
  readonly changed: RegExp;
  /** `previous release date`: of the value that this names. */
  readonly former: RegExp;
  /** Text before a change that led to a value which then stands, `has been`; and from that change to its value, `pushed back to`. */
  readonly lasting: RegExp;
  readonly to: RegExp;
  /** Text before such a value, where the change follows it: `wurde auf den`. */
  readonly toBefore: RegExp;
  /** Another takes the date over: `takes the slot`. */
  readonly takenOver: RegExp;
}

/** How a sentence says that a title is still to come. Patterns that find places are global. */
export interface ComingWords {
  /** Adjectives: `upcoming`. */
  readonly adjectives: RegExp;
  /** Text between such an adjective and the name of its title: `John Wick spin-off`. */
  readonly adjectiveTo: RegExp;
  /** Text between the name of a title and an adjective that describes it: `, the`. */
  readonly toAdjective: RegExp;
  /** What follows an adjective that is not about the title: `upcoming sequel`. */
  readonly adjectiveOf: RegExp;
  /** Predicates of a title: `is set to open`, `has not been released`. */
  readonly predicates: readonly RegExp[];
  /** Predicates that speak of the future only with a relative date: `opens`. */
  readonly withDate: readonly RegExp[];
  /** Phrases before or around the name of a title, with a relative date: `release`, `you can see`. */
  readonly nouns: RegExp;
  /** The subject right before a predicate, other than a title's name: `It`, `The film`, `which`. */
  readonly pronoun: RegExp;
  /** Text between a predicate, or its first word, and a title's name that follows it as its subject; ends with `$`. */
  readonly inverted: RegExp;
  /** The subject after a predicate, other than a title's name: ` der Film`. */
  readonly invertedPronoun: RegExp;
  /** The text of a sentence before, and after, a predicate whose subject is left out: `Se estrenará en cines`. */
  readonly leftOut: { readonly before: RegExp; readonly after: RegExp };
  /** Text between a relative date at the beginning of a sentence and the title's name or its predicate: `, the spin-off `; ends with `$`. */
  readonly afterDate: RegExp;
  /** What may stand between a title's name and its predicate: `film`, adverbs. */
  readonly between: RegExp;
  /** Clauses that tell of the future without stating it: questions, conditions. */
  readonly unsure: RegExp;
  /** Sentences that report what was said at a stated time. */
  readonly reported: RegExp;
  /** Words that decide how the title comes out. */
  readonly outings: Readonly<Record<Outing, RegExp>>;
}

/** Relative dates by what they count. Each pattern is global; the groups `N`, `U`, `M`, `S` and `W` hold number, unit, month, season and weekday. */
export interface RelativeWords {
  readonly patterns: readonly { readonly pattern: string; readonly means: 'this' | 'next' | 'after' | 'soon' }[];
  readonly numbers: Readonly<Record<string, number>>;
  /** Words by unit, as regular expressions. */
  readonly units: Readonly<Record<'day' | 'week' | 'month' | 'year', string>>;
  readonly seasons: Readonly<Record<'spring' | 'summer' | 'autumn' | 'winter', string>>;
}

/** The patterns of a language. Patterns that find places are global; patterns that test the text around a place are not. */
export interface Prose {
  readonly language: string;
  /** The commonest words, by which a text is known to be in this language. Global. */
  readonly commonest: RegExp;
  /** Locales whose month names are read, and further names by month, from 1. */
  readonly monthLocales: readonly string[];
  readonly moreMonths: Readonly<Record<number, readonly string[]>>;
  /** Patterns of dates, where `M` stands for any month name; groups `D`, `M` and `Y`. */
  readonly dates: readonly string[];
  readonly relative: RelativeWords;
  /** Patterns for millions and billions, for dollars before and after an amount, and the decimal sign. */
  readonly amount: { readonly millions: string; readonly billions: string; readonly before: string; readonly after: string; readonly decimal: ',' | '.' };
  /** The word before a chapter's number: `Kapitel`. */
  readonly chapter: string;
  readonly market: MarketWords;
  /** Text right before a word that makes it a common word: `the `. */
  readonly determiner: RegExp;
  /** Text right after a title's name that makes the name a modifier: ` release date`. */
  readonly titleNoun: RegExp;
  /** Text right before a title's name that makes it one: `the script for `. */
  readonly titleBefore: RegExp;
  /** Text right before a title's name that makes something else the subject: `the soundtrack of `. */
  readonly partBefore: RegExp;
  /** Such text that still is about the title: `the film version of `, `the release of `. */
  readonly wholeBefore: RegExp;
  readonly nameWords: NameWords;
  readonly clause: ClauseWords;
  readonly history: HistoryWords;
  /** Text right before, or right after, a date that makes it a release date. */
  readonly releaseBefore: RegExp;
  readonly releaseAfter: RegExp;
  /** Matches a sentence about streaming. */
  readonly streaming: RegExp;
  /** Text right before, and right after, a service that makes or shows a title: `made for`, ` series`. */
  readonly outletBefore: RegExp;
  readonly outletAfter: RegExp;
  /** Text right before an outlet that denies it. */
  readonly deniedBefore: RegExp;
  readonly gross: {
    readonly any: RegExp;
    readonly worldwide: RegExp;
    readonly domestic: RegExp;
    readonly opening: RegExp;
    readonly soFar: RegExp;
    readonly budget: RegExp;
    /** A weekend, a day or another part of the run, whose figure is no total. */
    readonly period: RegExp;
    /** Another territory, or more than one title, whose figures the ledger does not have. */
    readonly elsewhere: RegExp;
    /** Text right before, and right after, an amount that is no gross: `a bonus of`, ` in tax credits`, ` less than`. */
    readonly otherBefore: RegExp;
    readonly otherAfter: RegExp;
    /** Text right before an amount that the true one exceeds: `over`. */
    readonly floor: RegExp;
  };
  /** Words without which no phrase of a kind can match: they spare a text the search for it. */
  readonly cues: Readonly<Record<'trailer' | 'undated' | 'crew' | 'home' | 'coming', RegExp>>;
  readonly noTrailer: readonly RegExp[];
  /** A first trailer that is still to come. */
  readonly trailerComing: readonly RegExp[];
  /** Matches a later trailer: `second`, `new`. */
  readonly laterTrailer: RegExp;
  /** A date or a relative date at the start of a text, after words that would else say that a run goes on: ` next month`. Global. */
  readonly sinceThen: RegExp;
  /** A place to watch a title, right after words that say where it cannot be watched: ` on Netflix`. */
  readonly placeAfter: RegExp;
  /** A date right after words that would else say that a run goes on: ` on June 6`. */
  readonly planAfter: RegExp;
  /** A role without a name: `an undisclosed role`. */
  readonly undisclosed: RegExp;
  /** Capitalised words at the beginning of a sentence that are no first names. */
  readonly openings: RegExp;
  /** No release date is known. */
  readonly undated: readonly RegExp[];
  readonly sequel: RegExp;
  readonly statuses: readonly StatusPhrase[];
  /** Text before a phrase on a status that denies it: `no sequel is`. */
  readonly negation: RegExp;
  /** What may stand between a title's name and a phrase on its status. */
  readonly statusBetween: RegExp;
  readonly inCinemas: readonly RegExp[];
  /** Not yet to be had at home, or not by this way. */
  readonly notAtHome: readonly RegExp[];
  /** By job: that nobody has it yet; text right before, and right after, the name of who has it. */
  readonly crew: Readonly<Record<TalkedJob, { readonly nobody: readonly RegExp[]; readonly before: RegExp; readonly after: RegExp }>>;
  readonly cameo: RegExp;
  readonly cameoDenied: RegExp;
  /** Text right after a role, up to the work that it is in, where that is not the title: ` in `. */
  readonly roleIn: RegExp;
  /** Matches a sentence about differing opinions. */
  readonly opinions: RegExp;
  /** Text between a phrase and the title that it is about. */
  readonly about: RegExp;
  /** The start of a sentence that continues the subject of the one before. */
  readonly goesOn: RegExp;
  /** Matches a sentence that distinguishes two works. */
  readonly unrelated: RegExp;
  /** The beginning of a sentence whose subject is something else than a title: `A jazz band is`. */
  readonly otherSubject: RegExp;
  /** Text before capitalized words that makes them a work: `a sequel to`. */
  readonly workBefore: RegExp;
  /** Words for a work that the sentence does not name, and that is not the article's: `her next film`. */
  readonly otherWork: RegExp;
  /** Text after capitalized words that makes them the subject. */
  readonly verb: RegExp;
  readonly coming: ComingWords;
}
