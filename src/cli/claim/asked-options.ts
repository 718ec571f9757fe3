/**
 * Reads an option, or asks for it on a terminal; without a terminal, options that are missing end the run.
 */
import type { TypedValue } from '../../publish/claim/typed-values.js';
import { nearest } from '../../domain/ledger/nearest-match.js';
import type { Choice, Questions } from '../questions.js';

/** The command was misused: an option is missing or cannot be read. */
export class Misuse extends Error {}

/** What an option holds, and how it is asked for. */
export interface AskedOption {
  /** The option without its hyphens. */
  readonly flag: string;
  readonly written: string | undefined;
  readonly message: string;
  /** The values to choose from; an option may then have no other. */
  readonly choices?: readonly Choice[];
  /** Says what is wrong with a text, or nothing. */
  readonly check?: (text: string) => string | undefined;
  /** The answer if nothing is typed, or the choice that comes first. */
  readonly usual?: string | undefined;
}

/** Ends the run if there is nobody to ask for the options that are missing. */
export function requireOptions(missing: readonly string[], questions: Questions | undefined): void {
  if (questions || missing.length === 0) return;
  throw new Misuse(`missing: ${missing.map((flag) => `--${flag}`).join(', ')}. On a terminal the command asks for ${missing.length === 1 ? 'it' : 'them'}.`);
}

/** The value of an option: as written, or as answered. */
export async function askedOption({ flag, written, message, choices, check, usual }: AskedOption, questions: Questions | undefined): Promise<string> {
  const wrongWith = check ?? ((text: string): string | undefined => (choices ? notAmong(text, choices.map(({ value }) => value)) : undefined));
  if (written !== undefined) {
    const wrong = wrongWith(written);
    if (wrong !== undefined) throw new Misuse(`--${flag} '${written}': ${wrong}`);
    return written;
  }
  requireOptions([flag], questions);
  return choices ? questions!.choose(message, choices, usual) : questions!.type({ message, check: wrongWith, usual });
}

/** Says what was expected of a typed value; nothing if it was read. */
export function unreadText(typed: TypedValue): string | undefined {
  if (typed.case === 'read') return undefined;
  return `expected ${typed.expected}, found ${typed.found}${hintAt(typed.nearest)}`;
}

/** Says that a word is not among those that there are, and which may have been meant. */
function notAmong(word: string, words: readonly string[]): string | undefined {
  if (words.includes(word)) return undefined;
  const meant = nearest(word, words);
  return meant.length > 0 ? `there is none of this name${hintAt(meant)}` : `there is none of this name; there are ${words.join(', ')}`;
}

/** Joins a finding, which may end in a question, and what to do about it. */
export function sentences(finding: string, remedy: string): string {
  return `${finding}${finding.endsWith('?') ? '' : '.'} ${remedy}`;
}

/** The end of a sentence that names what may have been meant. */
export function hintAt(meant: readonly string[]): string {
  return meant.length > 0 ? `; did you mean ${meant.join(' or ')}?` : '';
}
