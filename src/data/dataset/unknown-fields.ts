/**
 * Reports unknown fields with the fields that the schema has, so that a message can suggest one.
 */
import type { BaseIssue } from 'valibot';
import { isSuggested } from './fault.js';

/** The parts of a Valibot schema that lead to the fields of an object. */
interface Shape {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
}

/** An issue, and for an unknown field the fields that could have been meant. */
export interface Objection {
  readonly issue: BaseIssue<unknown>;
  readonly fields: readonly string[];
}

/** Splits an issue about an unknown field into one per unknown field, because a schema reports only the first. */
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

/** The schema inside optional and nullable wrappers. */
function opened(shape: Shape | undefined): Shape | undefined {
  return shape?.wrapped ? opened(shape.wrapped) : shape;
}
