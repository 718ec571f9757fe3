/**
 * What a link or a shortcode stands for: an element with its attributes, or what is wrong with it.
 */
import { everyAttribute, settingAttributes, shorthandElements } from './elements.js';

export interface ShorthandWidget {
  readonly name: string;
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Attributes of a provider around it. */
  readonly settings: ReadonlyMap<string, string>;
}

/** What is wrong. Where only an option is unknown, the element is shown without it; in all other cases what was written stays as it is. */
export type ShorthandFault =
  | { readonly case: 'unknown-element'; readonly name: string; /** Whether it can mean nothing else: it has a value or options. */ readonly isCertain: boolean }
  | { readonly case: 'unknown-option'; readonly name: string; readonly option: string; readonly options: readonly string[] }
  | { readonly case: 'missing'; readonly name: string; readonly attribute: string }
  | { readonly case: 'in-sentence'; readonly name: string }
  | { readonly case: 'unpaired' };

/** What was read; without a widget, nothing can be shown. */
export interface ParsedWidget {
  readonly widget?: ShorthandWidget;
  readonly faults: readonly ShorthandFault[];
}

/** The parts of a link or a shortcode, as they were written. */
export interface WidgetParts {
  readonly name: string;
  /** The value right after the name. */
  readonly main: string | undefined;
  readonly options: readonly (readonly [name: string, value: string])[];
  /** The title that the address of a link names. */
  readonly title?: string | undefined;
}

/** Finds the element, and sets of its attributes what was written and nothing else. An option that is `false` is left out. */
export function parseWidget({ name, main, options, title }: WidgetParts): ParsedWidget {
  const element = Object.hasOwn(shorthandElements, name) ? shorthandElements[name] : undefined;
  if (!element) return { faults: [{ case: 'unknown-element', name, isCertain: Boolean(main) || options.length > 0 }] };
  const allowed = [...element.attributes, ...everyAttribute];
  const known = [...allowed, ...settingAttributes];
  const attributes = new Map<string, string>();
  const settings = new Map<string, string>();
  const faults: ShorthandFault[] = [];
  if (main && element.main) attributes.set(element.main, main);
  for (const [option, value] of options) {
    if (!known.includes(option)) faults.push({ case: 'unknown-option', name, option, options: known });
    else if (value !== 'false') (allowed.includes(option) ? attributes : settings).set(option, value);
  }
  if (title && element.title && !attributes.has(element.title)) attributes.set(element.title, title);
  const missing = element.needs.find((attribute) => !attributes.get(attribute));
  if (missing !== undefined) return { faults: [...faults, { case: 'missing', name, attribute: missing }] };
  return { widget: { name, tag: `wick-${name}`, attributes, settings }, faults };
}
