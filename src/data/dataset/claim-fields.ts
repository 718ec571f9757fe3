/**
 * Lists the fields of each kind of record that hold claims, read from the schemas.
 */
import type * as v from 'valibot';
import { type FileName, schemas } from './schema.js';

/** The parts of a Valibot schema that are read here. */
interface Shape extends v.GenericSchema {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly unknown[];
}

/** A field that holds claims. */
export interface ClaimField {
  /** The kind of record that has it. */
  readonly kind: FileName;
  /** Its path in the record: `['runtime']`, `['crew', 'director']`, `['releases', 'date']`. */
  readonly path: readonly string[];
  /** The path in full, unique among all fields: `titles.crew.director`. */
  readonly name: string;
  /** The schema of a claim's value. */
  readonly value: v.GenericSchema;
  /** If the field is one of an entry in a list, the fields by which that entry is found: region and channel of a release. */
  readonly keys: Readonly<Record<string, v.GenericSchema>>;
}

const claimShape = opened(opened(schemas.terms.entries.name).item!).entries!;

/** The schema of a part of a claim that is not its value. */
export function claimPart(part: 'known' | 'standing' | 'note' | 'reveals'): v.GenericSchema {
  return claimShape[part]!;
}

/** All fields that hold claims, by kind of record, in the order of the schemas. */
export const claimFields: readonly ClaimField[] = Object.entries(schemas).flatMap(([kind, schema]) => fieldsBelow(kind as FileName, [], schema as unknown as Shape, {}));

/** The words by which a field can be named, the fullest first: `titles.crew.director`, `crew.director`, `director`. */
export function fieldNames({ kind, path }: ClaimField): readonly string[] {
  const all = [kind, ...path];
  return all.map((_, index) => all.slice(index).join('.'));
}

/** The values among which a schema lets choose; empty if it is not a choice. */
export function choicesOf(schema: v.GenericSchema): readonly string[] {
  const shape = opened(schema);
  if (shape.type === 'boolean') return ['true', 'false'];
  return (shape.type === 'picklist' ? (shape.options ?? []) : []).map(String);
}

/** The fields of a kind of record in the schema's order, or of a part of it: `fieldOrder('titles', ['crew'])`. */
export function fieldOrder(kind: FileName, path: readonly string[] = []): readonly string[] {
  const shape = path.reduce<Shape | undefined>((owner, field) => {
    const inner = owner && opened(owner).entries?.[field];
    return inner && (opened(inner).item ?? inner);
  }, schemas[kind] as unknown as Shape);
  return Object.keys((shape && opened(shape).entries) ?? {});
}

function fieldsBelow(kind: FileName, path: readonly string[], shape: Shape, keys: ClaimField['keys']): ClaimField[] {
  const { entries, item } = opened(shape);
  if (item && isClaim(item)) return [{ kind, path, name: [kind, ...path].join('.'), value: opened(item).entries!['value']!, keys }];
  if (item) return opened(item).entries ? fieldsBelow(kind, path, item, keysIn(item)) : [];
  return Object.entries(entries ?? {}).flatMap(([field, inner]) => fieldsBelow(kind, [...path, field], inner, keys));
}

/** The fields of an entry in a list that are not claims. */
function keysIn(item: Shape): ClaimField['keys'] {
  return Object.fromEntries(Object.entries(opened(item).entries!).filter(([, inner]) => !opened(inner).item));
}

function isClaim(item: Shape): boolean {
  const { entries } = opened(item);
  return entries !== undefined && 'value' in entries && 'source' in entries;
}

/** The schema inside optional and nullable wrappers. */
function opened(shape: Shape): Shape {
  return shape.wrapped ? opened(shape.wrapped) : shape;
}
