/**
 * Describes faults in records so that their author can correct them.
 */
import type { BaseIssue } from 'valibot';
import { nearest } from '../../domain/ledger/nearest-match.js';
import { visibleText } from './text.js';

/** One fault: its place, what belongs there, and what was found instead. */
export interface Fault {
  /** The kind of record, also the name of the file in a dataset with a file per kind. */
  readonly file: string;
  /** The path as in code: `titles[3].releases[0].date[1].known`. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  /** The known words most similar to the one found, nearest first. */
  readonly nearest: readonly string[];
}

const mostCompared = 50_000;

/** Whether suggestions are still computed for the fault at `index` of its kind. They cost more than finding the fault, so their total is bounded. */
export function isSuggested(index: number, choices: number): boolean {
  return index * choices < mostCompared;
}

/** The path of a field or list member: `titles[3]`, `titles[3].name`. */
export function memberPath(path: string, key: unknown): string {
  return typeof key === 'number' ? `${path}[${String(key)}]` : `${path}.${String(key)}`;
}

/** Makes a fault; suggestions are the `choices` nearest to `word`. */
export function faultAt(file: string, path: string, expected: string, input: unknown, choices: Iterable<string> = [], word: unknown = input): Fault {
  return { file, path, expected, found: shown(input), nearest: typeof word === 'string' ? nearest(word, choices) : [] };
}

/** Turns an issue of the schema into a fault of the record at `path`. */
export function faultFromIssue(file: string, path: string, issue: BaseIssue<unknown>, fields: Iterable<string> = []): Fault {
  const place = (issue.path ?? []).reduce((owner, { key }) => memberPath(owner, key), path);
  if (issue.type !== 'strict_object') return faultAt(file, place, issue.message, issue.input, choicesOf(issue));
  if (issue.expected === 'never') return faultAt(file, place, 'no field of this name', issue.input, fields, issue.path?.at(-1)?.key);
  return faultAt(file, place, issue.path ? 'this field' : 'a record', issue.input);
}

/** Describes a fault in one line; invisible and direction-changing characters are escaped. */
export function describeFault({ path, expected, found, nearest: meant }: Fault): string {
  const hint = meant.length > 0 ? `; did you mean ${meant.join(' or ')}?` : '';
  return visibleText(`${path}: expected ${expected}, found ${found}${hint}`);
}

/** Valibot's picklist schema lists its words in quotes in `expected`. */
function choicesOf({ type, expected }: BaseIssue<unknown>): string[] {
  return type === 'picklist' ? [...(expected ?? '').matchAll(/"([^"]+)"/g)].flatMap(([, word]) => word ?? []) : [];
}

const longest = 60;

function shown(input: unknown): string {
  if (typeof input === 'string') return JSON.stringify(input.length > longest ? `${input.slice(0, longest)}…` : input);
  if (input instanceof Error) return input.message;
  if (Array.isArray(input)) return `a list of ${String(input.length)}`;
  if (input === undefined) return 'nothing';
  if (input === null || typeof input === 'number' || typeof input === 'boolean') return String(input);
  return `${typeof input === 'object' ? 'an' : 'a'} ${typeof input}`;
}
