/**
 * The findings of `wick check`, their rules and their kinds.
 */
import type { Source, StatedClaim } from '../../domain/ledger/catalogue.js';
import type { ValueKind, FieldValue } from '../../domain/ledger/fields.js';
import { claimedDateText } from '../../i18n/formats/date-text.js';
import { claimText, type Speech } from '../../i18n/sentences/field-text.js';
import type { LedgerSpeech } from '../../i18n/sentences/ledger-speech.js';

/** The rules of the check, each with its description. */
export const checkRules = {
  date: 'A date on which a title was to come out, and did not.',
  outlet: 'A service that was to show a title, or no longer does.',
  amount: 'A figure of what a title cost or took that others have replaced.',
  name: 'A name that a title does not bear any longer.',
  character: 'A name by which a character was first known.',
  status: 'How far a title or its sequel had come.',
  crew: 'Who was to direct or write a title, or that nobody was.',
  wording: 'Words that speak of a release as still to come.',
  trailer: 'That there is no trailer, or a first one to come, when there is one.',
  'in-cinemas': 'That a title is in cinemas, or not to be had at home, when its run is over.',
  role: 'How large a role is, when sources differ.',
  fact: 'Words in a wick-fact that no longer hold, or never did.',
  'unknown-id': 'A widget that names a record which is not there: it shows nothing.',
  'unknown-field': 'A wick-fact that names a field which is not there: it shows nothing.',
  shorthand: 'A link or a shortcode that stands for a widget and cannot be read.',
  'missing-attribute': 'A widget without the attribute that says what it is about.',
  'curled-quotes': 'Quotation marks around an attribute that a browser takes for a part of its value.',
  doubled: 'A copy of a widget beside it, as an editor leaves it.',
  'words-in-widget': 'A paragraph that was typed into a widget which draws something in its place.',
  'joined-words': 'A wick-fact against a word, without a space.',
  escaped: 'The tag of a widget that readers see as text.',
  torn: 'A widget that a browser closes elsewhere than it is closed in the source.',
  'self-closing': 'A widget closed by “/>”, which HTML does not know.',
  'markdown-in-widget': 'Markdown between the tags of a widget that nobody renders.',
  'unused-ignore': 'A comment that tells the check to ignore something, where there is nothing to ignore.',
} as const;
export type CheckRule = keyof typeof checkRules;

export const findingKinds = ['development', 'correction', 'disputed', 'stale', 'unknown'] as const;
/** `development`: right when the article was published. `correction`: wrong even then. `disputed`: sources differ. `stale`: no value is wrong, but time has passed by the words. `unknown`: a mistake in a widget or a comment. */
export type FindingKind = (typeof findingKinds)[number];

/** How grave findings are, the least first, in the words of SARIF. */
export const findingLevels = ['note', 'warning', 'error'] as const;
export type FindingLevel = (typeof findingLevels)[number];

/** The level of each kind of finding. */
export const levelOf: Readonly<Record<FindingKind, FindingLevel>> = { development: 'warning', correction: 'error', disputed: 'note', stale: 'note', unknown: 'warning' };

/** The kind of the rules all of whose findings are of one that is no development. */
export const onlyKind: Partial<Readonly<Record<CheckRule, FindingKind>>> = { role: 'disputed', wording: 'stale' };

/** Later than any article: what is overtaken only then was right when the article ran. */
export const never = '9999';

/** A place in an article that needs attention. Lines and columns count from 1, columns in UTF-16 units. */
export interface Finding {
  readonly rule: CheckRule;
  readonly kind: FindingKind;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The words that the finding is about, as plain text. */
  readonly words: string;
  /** The sentence that contains the words. */
  readonly sentence: string;
  /** Id of the title, person or character. */
  readonly of: string | undefined;
  readonly field: string | undefined;
  /** The market whose release the finding is about, `DE`; undefined if it is about none. */
  readonly region: string | undefined;
  /** The finding in one sentence. */
  readonly message: string;
  /** The current value; for a dispute all sides. */
  readonly now: string | undefined;
  /** The day, month or year since which the current value is known, `2025-06-06`. */
  readonly since: string | undefined;
  readonly sources: readonly Source[];
  /** A hash of name, rule, words and sentence: it stays the same when the sentence moves in the file. */
  readonly fingerprint: string;
}

/** A finding with offsets into the source, before lines and columns are counted. */
export interface RawFinding {
  readonly rule: CheckRule;
  readonly kind: FindingKind;
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly sentence: string;
  readonly of?: string | undefined;
  readonly field?: string | undefined;
  readonly region?: string | undefined;
  readonly message: string;
  readonly now?: string | undefined;
  readonly since?: string | undefined;
  readonly sources?: readonly Source[];
}

/** The values of claims in one text, joined by “or”. */
export function valuesText(kind: ValueKind, claims: readonly StatedClaim<FieldValue | null>[], speech: Speech): string {
  return claims.map((claim) => (claim.value === null ? 'an undisclosed role' : claimText(kind, { ...claim, value: claim.value }, speech))).join(' or ');
}

/** The source records of claims, without duplicates. */
export function sourcesIn(claims: readonly StatedClaim<unknown>[], { catalogue }: LedgerSpeech): readonly Source[] {
  return [...new Set(claims.map(({ source }) => source))].flatMap((id) => catalogue.sources.get(id) ?? []);
}

/** A phrase for the end of a sentence, `, since 6 June 2025`; empty if no day is recorded. */
export function sinceText(known: string | undefined, { locale }: Speech): string {
  return known === undefined ? '' : `, since ${claimedDateText(known, locale)}`;
}

/** `correction` if the value was overtaken before the article was published; else, or without a day of publication, the given kind. */
export function kindFor(kind: 'development' | 'correction', overtakenOn: string, ran: string | undefined): FindingKind {
  return ran !== undefined && overtakenOn <= ran ? 'correction' : kind;
}
