/**
 * Writes a state as a link or a shortcode, where one can express it.
 */
import type { Attributes } from '../../src/cms/widgets.js';
import { everyAttribute, settingAttributes, type ShorthandElement, shorthandElements } from '../../src/shorthand/elements.js';
import type { BuilderState } from './state.js';

interface Shorthand {
  readonly name: string;
  readonly known: ShorthandElement;
  /** Those of the widget, and of a provider around it. */
  readonly attributes: Attributes;
}

/** Returns the parts of a link or a shortcode; undefined for what neither can say: elements with markup in them, a language, a dataset. */
function shorthandOf({ widget: { tag }, attributes: own, src, published, language }: BuilderState): Shorthand | undefined {
  const name = tag.slice('wick-'.length);
  const known = Object.hasOwn(shorthandElements, name) ? shorthandElements[name]! : undefined;
  if (!known || tag === 'wick-related' || src !== undefined || language !== 'en') return undefined;
  const attributes = { ...own, ...(published !== undefined && { published }) };
  const allowed: readonly string[] = [...known.attributes, ...everyAttribute, ...settingAttributes];
  return Object.keys(attributes).every((attribute) => allowed.includes(attribute)) ? { name, known, attributes } : undefined;
}

/** `[wick fact of=ballerina field=release-date]words[/wick]`; without words, `[wick film-card film=ballerina /]`. */
export function shortcodeOf(state: BuilderState, words: string): string | undefined {
  const parts = shorthandOf(state);
  if (!parts) return undefined;
  const options = Object.entries(parts.attributes).map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}=${/^[\w-]+$/.test(value) ? value : `"${value.replaceAll('"', '’')}"`}`));
  const start = `[wick ${parts.name}${options.join('')}`;
  return words === '' ? `${start} /]` : `${start}]${words}[/wick]`;
}

/** `#wick-film-card=ballerina?layout=row`: the fragment of a link. */
export function fragmentOf(state: BuilderState): string | undefined {
  const parts = shorthandOf(state);
  if (!parts) return undefined;
  const { name, known, attributes } = parts;
  const main = known.main === undefined ? undefined : attributes[known.main];
  const query = Object.entries(attributes).filter(([option]) => option !== known.main).map(([option, value]) => (value === '' ? option : `${option}=${encodeURIComponent(value)}`)).join('&');
  return `#wick-${name}${main ? `=${encodeURIComponent(main)}` : ''}${query && `?${query}`}`;
}
