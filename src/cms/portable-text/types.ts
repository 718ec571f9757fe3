/**
 * Types of widgets for Sanity Studio and similar tools, as plain objects in the form that `defineType` takes. Studio makes the forms from them.
 */
import { idsFor, labelOf, nameOf, widgets, type Widget, type WidgetOption } from '../widgets.js';
import { attributesFrom, fieldNameOf, typeNameOf, type WidgetObject } from './fields.js';

/** The part of Sanity's validation rule that is used here. */
interface Rule {
  readonly required: () => Rule;
}

export interface FieldDefinition {
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly description?: string;
  readonly options?: { readonly list: readonly (string | { readonly title: string; readonly value: string })[] };
  readonly rows?: number;
  readonly of?: readonly object[];
  readonly validation?: (rule: Rule) => Rule;
}

export interface TypeDefinition {
  readonly name: string;
  readonly type: 'object';
  readonly title: string;
  readonly description: string;
  readonly fields: readonly FieldDefinition[];
  readonly preview: { readonly select: Readonly<Record<string, string>>; readonly prepare: (value: Readonly<Record<string, unknown>>) => { readonly title: string } };
}

/** A reference to a type, as a member of an array or of a block. */
export interface Member {
  readonly type: string;
}

const memberOf = (widget: Widget): Member => ({ type: typeNameOf(widget) });

/** Widgets on a line of their own, for `of` of the article's array, beside `block`. */
export const wickBlocks: readonly Member[] = widgets.filter(({ place }) => place !== 'inline').map(memberOf);

/** Widgets in a sentence, without words or with markup, for `of` of the block. */
export const wickInline: readonly Member[] = widgets.filter(({ place }) => place !== 'block').map(memberOf);

/** Widgets around words of a sentence, which stay text, for `marks.annotations` of the block. */
export const wickAnnotations: readonly Member[] = wickInline;

function fieldOf(option: WidgetOption): FieldDefinition {
  const { kind, choices, required, several, description } = option;
  const ids = several ? [] : idsFor(option);
  const list = choices ?? ids.map(({ id, name }) => ({ title: name ? `${name} (${id})` : id, value: id }));
  return {
    name: fieldNameOf(option),
    title: labelOf(option),
    type: kind === 'switch' ? 'boolean' : 'string',
    description: description.replaceAll('`', ''),
    // Lists only the ids of bundled records. Studio shows other ids, of a publisher's own dataset, as they are.
    ...(list.length > 0 && { options: { list } }),
    ...(required && { validation: (rule: Rule) => rule.required() }),
  };
}

const attribute = {
  name: 'wickAttribute',
  type: 'object',
  fields: [{ name: 'name', title: 'Name', type: 'string' }, { name: 'value', title: 'Value', type: 'string' }],
};

/** Fields for everything that is no option: the content and other attributes. */
function fieldsBeside({ holds, place }: Widget): readonly FieldDefinition[] {
  return [
    ...(holds === 'content' ? [{ name: 'blocks', title: 'Content', type: 'array', of: [{ type: 'block', of: wickInline, marks: { annotations: [...wickAnnotations, link] } }, ...wickBlocks] }] : []),
    { name: 'markup', title: place === 'inline' ? 'Words' : 'Fallback', type: 'text', rows: 3, description: 'HTML that stands between the tags: what readers see where the widget is not.' },
    { name: 'others', title: 'Other attributes', type: 'array', of: [attribute] },
  ];
}

const link = { name: 'link', type: 'object', title: 'Link', fields: [{ name: 'href', title: 'Address', type: 'url' }] };

function typeOf(widget: Widget): TypeDefinition {
  const fields = widget.attributes.map(fieldOf);
  return {
    name: typeNameOf(widget),
    type: 'object',
    title: widget.label,
    description: widget.description,
    fields: [...fields, ...fieldsBeside(widget)],
    preview: {
      select: Object.fromEntries(fields.map(({ name }) => [name, name])),
      prepare: (value) => ({ title: nameOf(widget, attributesFrom(widget, value as WidgetObject)) }),
    },
  };
}

/** The types of all widgets and their attributes, for the types of the schema. */
export const wickTypes: readonly TypeDefinition[] = widgets.map(typeOf);
