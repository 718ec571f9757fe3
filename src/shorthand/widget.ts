/**
 * Parses the parts of a link or shortcode into an element with its attributes, or into faults.
 */
import { everyAttribute, settingAttributes, shorthandElements } from './elements.js';

export interface ShorthandWidget {
  readonly name: string;
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Attributes of the provider to wrap it in. */
  readonly settings: ReadonlyMap<string, string>;
}

/** A fault. An unknown option is only left out; with any other fault, the link or shortcode is not expanded. */
export type ShorthandFault =
  | { readonly case: 'unknown-element'; readonly name: string; /** Whether it can mean nothing else: it has a value or options. */ readonly isCertain: boolean }
  | { readonly case: 'unknown-option'; readonly name: string; readonly option: string; readonly options: readonly string[] }
  | { readonly case: 'missing'; readonly name: string; readonly attribute: string }
  | { readonly case: 'in-sentence'; readonly name: string }
  | { readonly case: 'unpaired' };

/** The parsed widget, undefined if a fault prevents it. */
export interface ParsedWidget {
  readonly widget?: ShorthandWidget;
  readonly faults: readonly ShorthandFault[];
}

/** The parts of a link or shortcode, as written. */
export interface WidgetParts {
  readonly name: string;
  /** The value right after the name. */
  readonly main: string | undefined;
  readonly options: readonly (readonly [name: string, value: string])[];
  /** The title that the address of a link names. */
  readonly title?: string | undefined;
}

/** Builds the widget from its parts. An option with the value `false` is left out. */
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
