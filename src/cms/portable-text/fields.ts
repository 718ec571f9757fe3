/**
 * Converts a widget's attributes to the fields of a Portable Text object, and back.
 */
import { safeAttributes, type Attributes } from '../kept-content.js';
import { widgets, type Widget, type WidgetOption } from '../widgets.js';

/** An attribute without a field in the widget's form. */
export interface OtherAttribute {
  readonly _type: 'wickAttribute';
  readonly _key: string;
  readonly name: string;
  readonly value: string;
}

/** A widget in Portable Text: its options by name, other attributes, and its content. */
export interface WidgetObject {
  readonly _type: string;
  readonly _key?: string;
  readonly others?: readonly OtherAttribute[];
  /** The fallback, or other markup that is stored unchanged, as HTML. */
  readonly markup?: string;
  /** Paragraphs that readers see, as Portable Text. */
  readonly blocks?: readonly object[];
  readonly [option: string]: unknown;
}

/** Returns the type name of a widget: `wickFilmCard` for `wick-film-card`. */
export function typeNameOf({ tag }: Widget): string {
  return camel(tag);
}

const byType = new Map(widgets.map((widget) => [typeNameOf(widget), widget]));

/** Returns the widget of a type name. */
export function widgetOfType(type: string): Widget | undefined {
  return byType.get(type);
}

/** Returns the field name of an option: `headingLevel` for `heading-level`, since field names have no hyphens. */
export function fieldNameOf({ name }: WidgetOption): string {
  return camel(name);
}

function camel(name: string): string {
  return name.replace(/-([a-z])/g, (_hyphen, letter: string) => letter.toUpperCase());
}

/** Returns attributes as fields, in order. A switch without a value is `true`; attributes that no field can express go into `others`. */
export function fieldsOf(widget: Widget, attributes: Attributes, makeKey: () => string): Omit<WidgetObject, '_type'> {
  const fields: Record<string, unknown> = {};
  const others: OtherAttribute[] = [];
  for (const [name, value] of Object.entries(safeAttributes(attributes))) {
    const option = widget.attributes.find((one) => one.name === name);
    if (option?.kind === 'switch' && value === '') fields[fieldNameOf(option)] = true;
    else if (option && option.kind !== 'switch' && value !== '') fields[fieldNameOf(option)] = value;
    else others.push({ _type: 'wickAttribute', _key: makeKey(), name, value });
  }
  return { ...fields, ...(others.length > 0 && { others }) };
}

/** Returns fields as attributes; options keep the order in which they were stored. */
export function attributesFrom(widget: Widget, value: WidgetObject): Attributes {
  const known = Object.entries(value).flatMap(([field, said]): [string, string][] => {
    const option = widget.attributes.find((one) => fieldNameOf(one) === field);
    if (!option || said === '') return [];
    if (said === true) return [[option.name, '']];
    return typeof said === 'string' || typeof said === 'number' ? [[option.name, String(said)]] : [];
  });
  const others = Array.isArray(value.others) ? value.others.flatMap(({ name, value: text }): [string, unknown][] => [[name, text]]) : [];
  return safeAttributes(Object.fromEntries([...known, ...others]));
}
