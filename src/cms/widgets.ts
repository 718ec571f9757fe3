/**
 * What an editor has to know of each widget: its tag, where it stands, what its options are. Generated from custom-elements.json by build/cms-widgets.js.
 */
import recorded from './ids.json';
import described from './widgets.json';

/** `choice`: one of `choices`. `switch`: there or not. */
export type OptionKind = 'text' | 'number' | 'choice' | 'switch';

/** Ids of the bundled dataset; `subjects` are titles, people and characters, `fields` what a fact can say of one. */
export type IdKind = 'subjects' | 'titles' | 'people' | 'characters' | 'videos' | 'quotes' | 'questions' | 'fields';

/** An attribute of a widget that an author may set. */
export interface WidgetOption {
  readonly name: string;
  readonly kind: OptionKind;
  readonly choices?: readonly string[];
  /** What the widget does without the attribute. */
  readonly default?: string;
  readonly required?: boolean;
  /** Of which records it holds an id. */
  readonly ids?: IdKind;
  /** Several values, separated by spaces. */
  readonly several?: boolean;
  readonly description: string;
}

export interface Widget {
  readonly tag: string;
  /** As a menu calls it: `Film card`. */
  readonly label: string;
  readonly description: string;
  /** In a sentence, on a line of its own, or as it comes. */
  readonly place: 'inline' | 'block' | 'either';
  /** What is between its tags: words of the sentence, what is shown where the widget is not, or content that the widget surrounds. */
  readonly holds: 'words' | 'fallback' | 'content';
  readonly attributes: readonly WidgetOption[];
}

/** Attributes as they are written, in their order; a switch that is on has an empty value. */
export type Attributes = Readonly<Record<string, string>>;

/** Every widget, in the order in which the README lists them. */
export const widgets: readonly Widget[] = described as readonly Widget[];

/** An id, and what the record is called if it has a name. */
export interface Identified {
  readonly id: string;
  readonly name?: string;
}

const ids: Readonly<Record<IdKind, readonly Identified[]>> = { ...recorded, subjects: [...recorded.titles, ...recorded.people, ...recorded.characters] };

const byTag = new Map(widgets.map((widget) => [widget.tag, widget]));

/** The widget of a tag, in whatever case; undefined for every other tag. */
export function widgetOf(tag: string): Widget | undefined {
  return byTag.get(tag.toLowerCase());
}

/** The ids that an option can hold, with the names of their records where they have any. */
export function idsFor({ ids: kind }: WidgetOption): readonly Identified[] {
  return kind ? ids[kind] : [];
}

/** The attributes of an element in the page. */
export function attributesOf(element: Element): Attributes {
  return Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
}

/** An option as a form calls it: `Heading level`. */
export function labelOf({ name }: WidgetOption): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a form calls the words between the tags. */
export function wordsLabelOf({ holds }: Widget): string {
  return holds === 'words' ? 'Words of the article' : 'Shown where the widget is not';
}

/** A widget in a line: `Film card: ballerina`. */
export function nameOf({ label, attributes: options }: Widget, attributes: Attributes): string {
  const [first] = options.filter(({ ids: kind, required }) => kind && required).flatMap(({ name }) => attributes[name] ?? []);
  return first ? `${label}: ${first}` : label;
}
