/**
 * Fields that a schema does not know, with those that it does, so that it can be said which was meant.
 */
import type { BaseIssue } from 'valibot';
import { isSuggested } from './fault.js';

/** As much of a schema as leads to the fields of an object. */
interface Shape {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
}

/** An issue, and the fields that could have been meant where it is about a strange one. */
export interface Objection {
  readonly issue: BaseIssue<unknown>;
  readonly fields: readonly string[];
}

/** A schema stops at an object's first strange field: tells each of them. */
export function objectionsOf(schema: object, issue: BaseIssue<unknown>): Objection[] {
  const path = issue.path ?? [];
  const last = path.at(-1);
  if (issue.type !== 'strict_object' || issue.expected !== 'never' || !last) return [{ issue, fields: [] }];
  const fields = fieldsAt(schema, path.slice(0, -1));
  const strange = Object.keys(last.input as object).filter((key) => !fields.includes(key));
  return strange.map((key, index) => ({ fields: isSuggested(index, fields.length) ? fields : [], issue: { ...issue, input: key, path: [...path.slice(0, -1), { ...last, key }] as unknown as typeof issue.path } }));
}

function fieldsAt(schema: Shape, path: readonly { readonly key: unknown }[]): readonly string[] {
  const owner = path.reduce<Shape | undefined>((shape, { key }) => opened(shape?.item ?? shape?.entries?.[String(key)]), opened(schema));
  return Object.keys(owner?.entries ?? {});
}

/** Optional and nullable values are wrapped in what says so. */
function opened(shape: Shape | undefined): Shape | undefined {
  return shape?.wrapped ? opened(shape.wrapped) : shape;
}
