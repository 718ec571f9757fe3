/**
 * What is wrong with a record, said so that its author can put it right.
 */
import type { BaseIssue } from 'valibot';
import { nearest } from '../../domain/ledger/nearest-match.js';
import { visibleText } from './text.js';

/** One thing that is wrong: where it stands, what belongs there, and what was found instead. */
export interface Fault {
  /** The kind of record, which is also the name of the file where each kind has one. */
  readonly file: string;
  /** As it would be written in code: `titles[3].releases[0].date[1].known`. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  /** What was most likely meant, nearest first. */
  readonly nearest: readonly string[];
}

const mostCompared = 50_000;

/** Whether it is still looked for what was meant by a fault, the so-manieth of its kind: that costs more than to find that it is wrong. */
export function isSuggested(index: number, choices: number): boolean {
  return index * choices < mostCompared;
}

/** The place of a field or of a list's member: `titles[3]`, `titles[3].name`. */
export function memberPath(path: string, key: unknown): string {
  return typeof key === 'number' ? `${path}[${String(key)}]` : `${path}.${String(key)}`;
}

/** Makes a fault of a place, of what belongs there and of what stands there; the choices are what could have been meant by the word. */
export function faultAt(file: string, path: string, expected: string, input: unknown, choices: Iterable<string> = [], word: unknown = input): Fault {
  return { file, path, expected, found: shown(input), nearest: typeof word === 'string' ? nearest(word, choices) : [] };
}

/** Turns what the schema objects to into a fault of the record at that path. */
export function faultFromIssue(file: string, path: string, issue: BaseIssue<unknown>, fields: Iterable<string> = []): Fault {
  const place = (issue.path ?? []).reduce((owner, { key }) => memberPath(owner, key), path);
  if (issue.type !== 'strict_object') return faultAt(file, place, issue.message, issue.input, choicesOf(issue));
  if (issue.expected === 'never') return faultAt(file, place, 'no field of this name', issue.input, fields, issue.path?.at(-1)?.key);
  return faultAt(file, place, issue.path ? 'this field' : 'a record', issue.input);
}

/** Says a fault in one line, in which nothing is reversed or hidden by what was found. */
export function describeFault({ path, expected, found, nearest: meant }: Fault): string {
  const hint = meant.length > 0 ? `; did you mean ${meant.join(' or ')}?` : '';
  return visibleText(`${path}: expected ${expected}, found ${found}${hint}`);
}

/** A schema of words lists them in quotes in what it expects. */
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
