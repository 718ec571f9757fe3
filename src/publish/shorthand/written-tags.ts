/**
 * Writes the tags of widgets that links and shortcodes expand to.
 */
import type { ShorthandWidget } from '../../shorthand/widget.js';
import { escapeMarkup } from '../articles/markup-text.js';

/** The start tag and end tag of a widget; one with settings is wrapped in a provider. */
export function tagsOf({ tag, attributes, settings }: ShorthandWidget): readonly [start: string, end: string] {
  const start = `<${tag}${written(attributes)}>`;
  const end = `</${tag}>`;
  return settings.size === 0 ? [start, end] : [`<wick-provider${written(settings)}>${start}`, `${end}</wick-provider>`];
}

function written(attributes: ReadonlyMap<string, string>): string {
  return [...attributes].map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeMarkup(value)}"`)).join('');
}
