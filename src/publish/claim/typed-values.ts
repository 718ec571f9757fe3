/**
 * Reads what was typed for a field: as the text itself, a number, an amount with a scale, a range, a list, or JSON, whichever its schema accepts.
 */
import * as v from 'valibot';
import { choicesOf, claimPart } from '../../data/dataset/claim-fields.js';
import { faultFromIssue } from '../../data/dataset/fault.js';
import { schemas } from '../../data/dataset/schema.js';
import { nearest } from '../../domain/ledger/nearest-match.js';

/** What a typed value was read as, or what was expected instead. */
export type TypedValue = { readonly case: 'read'; readonly value: unknown } | { readonly case: 'unread'; readonly expected: string; readonly found: string; readonly nearest: readonly string[] };

/** Reads a typed value by a schema. A number may have separators and a scale, a list commas: `137,000,000`, `$137 million`, `first-id, second-id`. */
export function readTyped(schema: v.GenericSchema, text: string): TypedValue {
  for (const candidate of valueCandidates(text)) {
    if (v.is(schema, candidate)) return { case: 'read', value: candidate };
  }
  const issue = v.safeParse(schema, text).issues![0];
  const { expected, found } = faultFromIssue('', '', issue);
  return { case: 'unread', expected, found, nearest: nearest(text, choicesOf(schema)) };
}

/** Reads a part of a claim that is not its value. */
export function readPart(part: Parameters<typeof claimPart>[0], text: string): TypedValue {
  return readTyped(claimPart(part), text);
}

/** Reads the id of a record. */
export function readId(text: string): TypedValue {
  return readTyped(schemas.people.entries.id, text);
}

/** The values that a text can stand for, the most likely first; the schema of the field decides. */
function valueCandidates(text: string): readonly unknown[] {
  const trimmed = text.trim();
  const json = jsonIn(trimmed);
  const amount = amountIn(trimmed);
  const range = rangeIn(trimmed);
  return [
    // A word that JSON has for itself is a text only where nothing else will do.
    ...(json === null || typeof json === 'boolean' ? [json] : []),
    trimmed,
    ...(json === undefined ? [] : [json]),
    ...(amount === undefined ? [] : [amount]),
    ...(range ? [range] : []),
    trimmed.split(',').map((member) => member.trim()).filter((member) => member !== ''),
  ];
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const scales: Readonly<Record<string, number>> = { '': 1, k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, million: 1e6, b: 1e9, bn: 1e9, billion: 1e9 };
const amountPattern = /^\$?\s*(\d+|\d{1,3}(?:[,_]\d{3})+)(\.\d+)?\s*([a-z]*)\.?$/i;

/** The number of `137,000,000`, `$137m` or `137.5 million`; undefined for anything else. */
function amountIn(text: string): number | undefined {
  const [match, whole = '', decimals = '', scale = ''] = amountPattern.exec(text) ?? [];
  const factor = scales[scale.toLowerCase()];
  if (match === undefined || factor === undefined) return undefined;
  // Scaled as a decimal text, since 137.3 * 1e6 is no whole number in binary.
  return Number(`${whole.replace(/[,_]/g, '')}${decimals}e${String(Math.log10(factor))}`);
}

/** The range of `20 million - 30 million`, `20-30 million` or `20m to 30m`. */
function rangeIn(text: string): readonly [number, number] | undefined {
  const [, low = '', high = ''] = /^(.+?)\s*(?:-|–|\bto\b)\s*(.+)$/i.exec(text) ?? [];
  const scale = /[a-z]+\.?$/i.exec(high)?.[0] ?? '';
  const ends = [amountIn(/[a-z]\.?$/i.test(low) ? low : `${low}${scale}`), amountIn(high)] as const;
  return ends[0] === undefined || ends[1] === undefined ? undefined : [ends[0], ends[1]];
}
