/**
 * Reads one item of Wikidata's JSON into the values that an import asks for.
 * The format: https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html
 */
import * as v from 'valibot';
import { parsePlainDate } from '../../domain/dates/plain-date.js';

/** The value of a snak. A date is `YYYY-MM-DD`, `YYYY-MM` or `YYYY` by its precision. */
export type Value =
  | { readonly kind: 'item'; readonly id: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'quantity'; readonly amount: number; readonly lower: number; readonly upper: number; readonly unit: string }
  /** Wikidata says that there is a value and does not know it (`somevalue`). */
  | { readonly kind: 'some' }
  /** Wikidata says that there is no value (`novalue`). */
  | { readonly kind: 'none' }
  /** A value that no field of a dataset can hold, such as a decade, a Julian day or a coordinate. */
  | { readonly kind: 'other'; readonly written: string };

/** The values of qualifiers or of a reference, by property. */
export type Snaks = Readonly<Record<string, readonly Value[]>>;

export type Rank = 'preferred' | 'normal' | 'deprecated';

export interface Statement {
  readonly property: string;
  readonly value: Value;
  readonly rank: Rank;
  readonly qualifiers: Snaks;
  readonly references: readonly Snaks[];
}

export interface Item {
  readonly id: string;
  /** Labels by language. */
  readonly labels: Readonly<Record<string, string>>;
  /** Statements by property, in the order of the file. */
  readonly claims: Readonly<Record<string, readonly Statement[]>>;
  /** How many statements were left out because they are not in Wikidata's form. */
  readonly malformed: number;
  /** The id that the item was asked by, if it was merged into this one. */
  readonly mergedFrom?: string;
  /** The day of the revision, where the file says it. */
  readonly modified?: string;
}

/** The id of an item: `Q91540`. */
const itemId = /^Q[1-9]\d*$/;

const snakSchema = v.object({
  snaktype: v.picklist(['value', 'somevalue', 'novalue']),
  property: v.string(),
  datavalue: v.optional(v.object({ type: v.string(), value: v.unknown() })),
});
/** PHP writes an empty map as an empty list. */
const mapOf = <S extends v.GenericSchema>(member: S) => v.union([v.pipe(v.tuple([]), v.transform((): Record<string, v.InferOutput<S>> => ({}))), v.record(v.string(), member)]);
const snaksSchema = mapOf(v.array(snakSchema));
const statementSchema = v.object({
  mainsnak: snakSchema,
  rank: v.picklist(['preferred', 'normal', 'deprecated']),
  qualifiers: v.optional(snaksSchema, {}),
  references: v.optional(v.array(v.object({ snaks: snaksSchema })), []),
});
const itemSchema = v.object({
  id: v.pipe(v.string(), v.regex(itemId)),
  labels: v.optional(mapOf(v.object({ value: v.string() })), {}),
  claims: v.optional(mapOf(v.array(v.unknown())), {}),
  modified: v.optional(v.string()),
  redirects: v.optional(v.object({ from: v.string() })),
});

const entitySchema = v.object({ id: v.pipe(v.string(), v.regex(itemId)) });
const timeSchema = v.object({ time: v.string(), precision: v.number(), calendarmodel: v.string() });
const amount = v.pipe(v.string(), v.regex(/^[+-]?\d+(?:\.\d+)?$/), v.transform(Number));
const quantitySchema = v.object({ amount, unit: v.string(), lowerBound: v.nullish(amount), upperBound: v.nullish(amount) });
const textSchema = v.object({ text: v.string() });

/** Reads an item; undefined if it has not the form of one. */
export function readItem(value: unknown): Item | undefined {
  const read = v.safeParse(itemSchema, value);
  if (!read.success) return undefined;
  const { id, labels, claims, modified, redirects } = read.output;
  const lists = Object.entries(claims).map(([property, list]) => [property, list.map(readStatement)] as const);
  const day = modified?.slice(0, 10) ?? '';
  return {
    id,
    labels: Object.fromEntries(Object.entries(labels).map(([language, label]) => [language, label.value])),
    claims: Object.fromEntries(lists.map(([property, list]) => [property, list.filter((statement) => statement !== undefined)])),
    malformed: lists.flatMap(([, list]) => list).filter((statement) => statement === undefined).length,
    ...(redirects && { mergedFrom: redirects.from }),
    ...(parsePlainDate(day) && { modified: day }),
  };
}

function readStatement(value: unknown): Statement | undefined {
  const read = v.safeParse(statementSchema, value);
  if (!read.success) return undefined;
  const { mainsnak, rank, qualifiers, references } = read.output;
  return { property: mainsnak.property, value: valueOf(mainsnak), rank, qualifiers: valuesOf(qualifiers), references: references.map(({ snaks }) => valuesOf(snaks)) };
}

function valuesOf(snaks: Readonly<Record<string, readonly v.InferOutput<typeof snakSchema>[]>>): Snaks {
  return Object.fromEntries(Object.entries(snaks).map(([property, list]) => [property, list.map(valueOf)]));
}

function valueOf({ snaktype, datavalue }: v.InferOutput<typeof snakSchema>): Value {
  if (snaktype === 'novalue') return { kind: 'none' };
  if (snaktype === 'somevalue') return { kind: 'some' };
  return (datavalue && readers[datavalue.type]?.(datavalue.value)) ?? { kind: 'other', written: JSON.stringify(datavalue?.value ?? null) };
}

/** Readers of data values by their type; a reader returns undefined for a value that a dataset cannot hold. */
const readers: Readonly<Record<string, (value: unknown) => Value | undefined>> = {
  'wikibase-entityid': (value) => v.is(entitySchema, value) ? { kind: 'item', id: value.id } : undefined,
  string: (value) => typeof value === 'string' ? { kind: 'text', text: value } : undefined,
  monolingualtext: (value) => v.is(textSchema, value) ? { kind: 'text', text: value.text } : undefined,
  time: (value) => {
    const date = v.is(timeSchema, value) ? dateOf(value) : undefined;
    return date === undefined ? undefined : { kind: 'date', date };
  },
  quantity: (value) => {
    const read = v.safeParse(quantitySchema, value);
    if (!read.success) return undefined;
    const { amount: nominal, unit, lowerBound, upperBound } = read.output;
    return { kind: 'quantity', amount: nominal, lower: lowerBound ?? nominal, upper: upperBound ?? nominal, unit: unit.replace(/^.*\/entity\//, '') };
  },
};

/** Precisions of a time. Hours, minutes and seconds (12 to 14) are unused, and would be finer than a day. */
const yearPrecision = 9;
const monthPrecision = 10;
const dayPrecision = 11;
const gregorian = /\/Q1985727$/;

/** The date of a Gregorian time with the precision of at least a year. Julian dates are left alone: as written, they name other days. */
function dateOf({ time, precision, calendarmodel }: v.InferOutput<typeof timeSchema>): string | undefined {
  const [match, year = '', month = '', day = ''] = /^\+0*(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(time) ?? [];
  if (match === undefined || precision < yearPrecision || !gregorian.test(calendarmodel)) return undefined;
  const date = precision >= dayPrecision ? `${year}-${month}-${day}` : precision === monthPrecision ? `${year}-${month}` : year;
  return parsePlainDate(date) ? date : undefined;
}
