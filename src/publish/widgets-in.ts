/**
 * The widgets in a piece of HTML, with their attributes and with what the providers around them say of spoilers.
 */
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { spoilerPolicies, type SpoilerPolicy } from '../domain/vantage.js';

export interface Widget {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What the nearest provider that says something says; undefined where the page decides. */
  readonly spoilers: SpoilerPolicy | undefined;
}

/** Reads markup as a browser does: what stands in comments, texts and templates is no widget. */
export function widgetsIn(markup: string): readonly Widget[] {
  const widgets: Widget[] = [];
  const walk = (node: DefaultTreeAdapterTypes.ParentNode, spoilers: SpoilerPolicy | undefined): void => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      const { tagName, attrs } = child;
      const attributes = new Map(attrs.map(({ name, value }) => [name, value] as const));
      let inside = spoilers;
      if (tagName === 'wick-provider') {
        const written = attributes.get('spoilers')?.trim();
        inside = spoilerPolicies.find((policy) => policy === written) ?? spoilers;
      } else if (tagName.startsWith('wick-') || attributes.has('data-reveals')) widgets.push({ tag: tagName, attributes, spoilers });
      walk(child, inside);
    }
  };
  walk(parseFragment(markup), undefined);
  return widgets;
}
