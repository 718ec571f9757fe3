/**
 * What the builder builds: a widget with its options. The address bar holds it, so that a link opens the same.
 */
import { type Attributes, type Widget, widgetOf, widgets } from '../../src/cms/widgets.js';
import { directions } from '../../src/i18n/languages.js';
import { examples } from './examples.js';
import { type SnippetKind, snippetKinds } from './snippet-kinds.js';

export const languages = Object.keys(directions) as readonly (keyof typeof directions)[];
export type Language = (typeof languages)[number];

/** Widths of the preview in pixels; `full` is as wide as there is room. */
export const widths = ['full', '720', '480', '360', '280'] as const;
export type Width = (typeof widths)[number];

export const grounds = ['system', 'light', 'dark'] as const;
export type Ground = (typeof grounds)[number];

export interface BuilderState {
  readonly widget: Widget;
  /** The widget's attributes as written. */
  readonly attributes: Attributes;
  /** The author's words between the tags; undefined for those of the example. */
  readonly words: string | undefined;
  /** The address of the publisher's own dataset. */
  readonly src: string | undefined;
  /** The day the article ran. */
  readonly published: string | undefined;
  readonly language: Language;
  readonly width: Width;
  /** The ground of the preview. No snippet depends on it. */
  readonly ground: Ground;
  readonly snippet: SnippetKind;
}

/** The names in the address that are no attributes of the widget. */
const own = ['widget', 'words', 'src', 'published', 'lang', 'width', 'ground', 'snippet'];

const firstWidget = widgetOf('wick-film-card')!;
const firstTitle = 'ballerina';

/** The attributes that name a title, most telling first. */
const titleAttributes = ['film', 'of', 'reveals'];

/** Returns the attribute by which a widget is about one title; undefined if it is about none. */
export function titleAttribute({ tag, attributes }: Widget): string | undefined {
  return tag === 'wick-timeline' ? undefined : titleAttributes.find((name) => attributes.some((option) => option.name === name));
}

/** Returns the title that a state is about. A fact and a few others are about a title without an attribute of it: they keep the example's. */
export function titleOf({ widget, attributes }: Pick<BuilderState, 'widget' | 'attributes'>): string | undefined {
  const name = titleAttribute(widget);
  return name === undefined ? undefined : attributes[name];
}

/** A widget as the builder starts it. `title` counts unless the example names a better one; `theme` and other attributes of every widget are kept. */
export function started(widget: Widget, title: string = firstTitle, kept: Attributes = {}): Pick<BuilderState, 'attributes' | 'words' | 'published'> {
  const example = examples[widget.tag] ?? {};
  const name = titleAttribute(widget);
  const about = name === undefined ? {} : { [name]: title === firstTitle ? (example.title ?? title) : title };
  const everywhere = Object.fromEntries(Object.entries(kept).filter(([attribute]) => attribute === 'theme' && widget.attributes.some((option) => option.name === attribute)));
  return { attributes: { ...about, ...example.attributes, ...everywhere }, words: undefined, published: example.published };
}

/** Reads the state from the query of an address. Unknown names and values are ignored. With a widget and none of its options it is a link to the widget's example; an option without a value counts as emptied. */
export function readState(search: string): BuilderState {
  const query = new URLSearchParams(search);
  const among = <T extends string>(name: string, all: readonly T[], standard: T): T => all.find((one) => one === query.get(name)) ?? standard;
  const widget = widgets.find(({ tag }) => tag === `wick-${query.get('widget') ?? ''}`) ?? firstWidget;
  const start = started(widget);
  const written = [...query].filter(([name]) => isOption(widget, name));
  const isWritten = query.has('widget') && written.length > 0;
  return {
    widget,
    attributes: isWritten ? Object.fromEntries(written.filter(([name, value]) => value !== '' || isSwitch(widget, name))) : start.attributes,
    words: query.get('words') ?? undefined,
    src: query.get('src') ?? undefined,
    published: query.get('published') ?? (isWritten ? undefined : start.published),
    language: among('lang', languages, 'en'),
    width: among('width', widths, 'full'),
    ground: among('ground', grounds, 'system'),
    snippet: among('snippet', snippetKinds, 'script'),
  };
}

/** Whether a name in the address is an option of the widget. A provider's dataset and day are fields of their own. */
export function isOption({ attributes }: Widget, name: string): boolean {
  return !own.includes(name) && attributes.some((option) => option.name === name);
}

/** Attributes with the same names and no values. */
function emptied(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.keys(attributes).map((name) => [name, '']));
}

function isSwitch({ attributes }: Widget, name: string): boolean {
  return attributes.some((option) => option.name === name && option.kind === 'switch');
}

/** Writes the state as the query of an address, without what is as usual. Where no option is left, those of the example are written without a value, so that the address does not open the example. */
export function writeState({ widget, attributes, language, ...state }: BuilderState): string {
  const usual: Readonly<Record<string, string>> = { lang: 'en', width: 'full', ground: 'system', snippet: 'script' };
  const rest = { words: state.words, src: state.src, published: state.published, lang: language, width: state.width, ground: state.ground, snippet: state.snippet };
  const options = Object.keys(attributes).length > 0 ? attributes : emptied(started(widget).attributes);
  const told = Object.entries({ ...options, ...rest }).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== usual[entry[0]]);
  return `?${new URLSearchParams([['widget', widget.tag.slice('wick-'.length)], ...told]).toString()}`;
}
