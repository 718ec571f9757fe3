/**
 * The widgets as editors need them: tag, place and options. The JSON files are generated from custom-elements.json by build/cms-widgets.js.
 */
import recorded from './ids.json';
import described from './widgets.json';

/** `choice`: one of `choices`. `switch`: present or absent. */
export type OptionKind = 'text' | 'number' | 'choice' | 'switch';

/** Kinds of ids of the bundled dataset. `subjects` are titles, people and characters; `fields` are names of facts. */
export type IdKind = 'subjects' | 'titles' | 'people' | 'characters' | 'videos' | 'quotes' | 'questions' | 'fields';

/** An attribute of a widget that an author may set. */
export interface WidgetOption {
  readonly name: string;
  readonly kind: OptionKind;
  readonly choices?: readonly string[];
  /** The names of choices, shown in place of the values. */
  readonly labels?: Readonly<Record<string, string>>;
  /** The value that counts without the attribute. */
  readonly default?: string;
  readonly required?: boolean;
  /** The kind of records whose ids it holds. */
  readonly ids?: IdKind;
  /** Several values, separated by spaces. */
  readonly several?: boolean;
  readonly description: string;
}

export interface Widget {
  readonly tag: string;
  /** The name in menus: `Film card`. */
  readonly label: string;
  readonly description: string;
  /** In a sentence, on a line of its own, or either. */
  readonly place: 'inline' | 'block' | 'either';
  /** The content between its tags: words of the sentence, a fallback for where the widget is not shown, or content that the widget surrounds. */
  readonly holds: 'words' | 'fallback' | 'content';
  readonly attributes: readonly WidgetOption[];
}

/** Attributes as written, in order; a switch that is on has an empty value. */
export type Attributes = Readonly<Record<string, string>>;

/** Every widget, in the order in which the README lists them. */
export const widgets: readonly Widget[] = described as readonly Widget[];

/** An id, with the record's name if it has one. */
export interface Identified {
  readonly id: string;
  readonly name?: string;
}

const ids: Readonly<Record<IdKind, readonly Identified[]>> = { ...recorded, subjects: [...recorded.titles, ...recorded.people, ...recorded.characters] };

const byTag = new Map(widgets.map((widget) => [widget.tag, widget]));

/** Returns the widget of a tag, in any case; undefined for other tags. */
export function widgetOf(tag: string): Widget | undefined {
  return byTag.get(tag.toLowerCase());
}

/** Returns the ids that an option can hold, with the names of their records. */
export function idsFor({ ids: kind }: WidgetOption): readonly Identified[] {
  return kind ? ids[kind] : [];
}

/** Returns the attributes of an element. */
export function attributesOf(element: Element): Attributes {
  return Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
}

/** Returns an option's label in forms: `Heading level`. */
export function labelOf({ name }: WidgetOption): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Returns the label of the words between the tags in forms. */
export function wordsLabelOf({ holds }: Widget): string {
  return holds === 'words' ? 'Words of the article' : 'Shown where the widget is not';
}

/** Returns a widget's name with its main id: `Film card: ballerina`. */
export function nameOf({ label, attributes: options }: Widget, attributes: Attributes): string {
  const [first] = options.filter(({ ids: kind, required }) => kind && required).flatMap(({ name }) => attributes[name] ?? []);
  return first ? `${label}: ${first}` : label;
}
