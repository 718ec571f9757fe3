/**
 * Generates the JSON Schema of a dataset from the Valibot schemas that check it and from the notes on its fields.
 */
import { toJsonSchema } from '@valibot/to-json-schema';
import { fileNames } from '../src/data/dataset/check-records.js';
import { editionSchema, type FileName, schemas } from '../src/data/dataset/schema.js';
import { longestText } from '../src/data/dataset/text.js';
import { translatedFields } from '../src/domain/ledger/translated-fields.js';
import { claimNotes, datasetNote, editionNotes, fieldNotes, kindNotes, type Note, patterns, schemaNote, wordsNote } from './dataset-notes.js';

/** The part of JSON Schema that is used here. */
export interface Shape {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly items?: Shape | readonly Shape[];
  readonly anyOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly [keyword: string]: unknown;
}

export interface DatasetSchema extends Shape {
  readonly properties: Readonly<Record<string, Shape>>;
  readonly definitions: Readonly<Record<string, Shape>>;
}

/** The draft that all editors and validators support. */
const draft = 'http://json-schema.org/draft-07/schema#';

/** Makes the schema; throws if a field has no note or a note has no field. */
export function datasetSchema(): DatasetSchema {
  const lists = fileNames.map((kind) => [kind, { type: 'array', description: kindNotes[kind], items: recordOf(kind) }] as const);
  const edition = annotated(shapeOf(editionSchema), noter(editionNotes));
  return {
    $schema: draft,
    title: 'A dataset of Wick Widgets',
    description: datasetNote,
    type: 'object',
    properties: { $schema: { type: 'string', description: schemaNote }, edition: withNote(edition, editionNotes['edition']!), ...Object.fromEntries(lists), words: wordsShape },
    additionalProperties: false,
    definitions: claimParts(),
  };
}

/** Translations: by language, kind of record, id and English text. */
const wordsShape: Shape = {
  type: 'object',
  description: wordsNote[0],
  examples: wordsNote.slice(1),
  additionalProperties: { type: 'object', properties: Object.fromEntries(Object.keys(translatedFields).map((kind) => [kind, byText(`Translations of ${kind}, by id and English text.`)])), additionalProperties: false },
};

function byText(description: string): Shape {
  return { type: 'object', description, additionalProperties: { type: 'object', additionalProperties: { type: 'string', minLength: 1, maxLength: longestText } } };
}

function recordOf(kind: FileName): Shape {
  const note = noter(fieldNotes[kind]);
  const shape = annotated(shapeOf(schemas[kind]), note);
  if (note.unused().length > 0) throw new Error(`${kind} has no ${note.unused().join(', ')}`);
  return shape;
}

function shapeOf(schema: Parameters<typeof toJsonSchema>[0]): Shape {
  const shape = toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input', target: 'draft-07' });
  return Object.fromEntries(Object.entries(shape).filter(([keyword]) => keyword !== '$schema'));
}

/** The definitions of the fields that all claims share. */
function claimParts(): Readonly<Record<string, Shape>> {
  const claim = (shapeOf(schemas.people).properties!['born']!.items as Shape).properties!;
  const note = noter(claimNotes);
  return Object.fromEntries(shared.map((field) => [field, annotated(withNote(claim[field]!, note.of(field)), note, field)]));
}

const shared = ['known', 'source', 'standing', 'reveals', 'note'] as const;

/** Looks up notes by the path of their field, and lists those that no field has used. */
interface Noter {
  readonly of: (path: string) => Note;
  readonly unused: () => readonly string[];
}

function noter(notes: Readonly<Record<string, Note>>): Noter {
  const unused = new Set(Object.keys(notes));
  const of = (path: string): Note => {
    const key = path in notes ? path : path.replace(/[^.]+$/, '*');
    const note = notes[key];
    if (!note) throw new Error(`no note says what ${path} is for`);
    unused.delete(key);
    return note;
  };
  return { of, unused: () => [...unused] };
}

function annotated(shape: Shape, note: Noter, path = ''): Shape {
  if (isFact(shape)) return factOf(shape, note, path);
  const { properties, items, anyOf } = shape;
  const below = (name: string): string => (path === '' ? name : `${path}.${name}`);
  const fields = Object.entries(properties ?? {}).map(([name, field]) => [name, fieldOf(field, note, below(name))] as const);
  return {
    ...known(shape),
    ...(properties && { properties: Object.fromEntries(fields) }),
    ...(items && !isTuple(items) && { items: annotated(items, note, path) }),
    ...(anyOf && { anyOf: anyOf.map((one) => annotated(one, note, path)) }),
  };
}

function fieldOf(shape: Shape, note: Noter, path: string): Shape {
  const said = note.of(path);
  return path === 'reveals' ? { $ref: '#/definitions/reveals' } : withNote(annotated(shape, note, path), said);
}

/** A list of claims: the value's own schema, and the other fields from the definitions. Its example is a whole claim, for completion in editors. */
function factOf({ items, ...list }: Shape, note: Noter, path: string): Shape {
  const claim = items as Shape;
  const [says, ...examples] = note.of(path);
  const value = annotated(claim.properties!['value']!, note, path);
  const rest = shared.map((field) => [field, { $ref: `#/definitions/${field}` }] as const);
  const example = examples.slice(0, 1).map((first) => [{ value: first, known: '2025-06-06', source: 'trade-2025-06-06', standing: 'announced' }]);
  return {
    ...list,
    description: says,
    ...(example.length > 0 && { examples: example }),
    items: { ...claim, properties: { value: withNote(value, [says, ...examples]), ...Object.fromEntries(rest) } },
  };
}

function withNote(shape: Shape, [says, ...examples]: Note): Shape {
  return { ...shape, description: says, ...(examples.length > 0 && !isFact(shape) && { examples }) };
}

/** Adds the JSON Schema keywords for a check, by its description. */
function known(shape: Shape): Shape {
  const words = Object.keys(patterns).find((start) => shape.description?.startsWith(start) === true);
  return words === undefined ? shape : { ...shape, ...patterns[words] };
}

/** Whether a schema is that of a list of claims. */
export function isFact({ type, items }: Shape): boolean {
  return type === 'array' && items !== undefined && !isTuple(items) && items.properties?.['standing'] !== undefined;
}

function isTuple(items: Shape | readonly Shape[]): items is readonly Shape[] {
  return Array.isArray(items);
}
