/**
 * Finds the widgets of an article, with their attributes and the spoiler policy and language that the page sets for them.
 */
import { spoilerPolicies, type SpoilerPolicy } from '../../domain/ledger/vantage.js';
import { type Article, type ArticleElement, attributeOf, elementsIn, isHtml, selfAndAncestors } from './article.js';

export interface ArticleWidget {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The policy of the nearest provider that sets one; undefined if none does and the page decides. */
  readonly spoilers: SpoilerPolicy | undefined;
  readonly element: ArticleElement;
}

/** Every widget and every element with `data-reveals`, in document order; providers are left out. */
export function widgetsIn({ tree }: Pick<Article, 'tree'>): readonly ArticleWidget[] {
  return [...elementsIn(tree)].filter((element) => isWidget(element)).map((element) => ({
    tag: element.tagName,
    attributes: new Map(element.attrs.map(({ name, value }) => [name, value])),
    spoilers: spoilersAround(element),
    element,
  }));
}

/** All `wick-` elements, widgets and providers, in document order. */
export function hostsIn({ tree }: Pick<Article, 'tree'>): readonly ArticleElement[] {
  return [...elementsIn(tree)].filter((element) => isHost(element));
}

/** The nearest `lang` attribute on the element or around it. */
export function languageOf(element: ArticleElement): string | undefined {
  for (const holder of selfAndAncestors(element)) {
    const language = attributeOf(holder, 'lang');
    if (language !== undefined) return language;
  }
  return undefined;
}

function isHost(element: ArticleElement): boolean {
  return element.tagName.startsWith('wick-') && isHtml(element);
}

function isWidget(element: ArticleElement): boolean {
  return isHost(element) ? element.tagName !== 'wick-provider' : attributeOf(element, 'data-reveals') !== undefined;
}

function spoilersAround(element: ArticleElement): SpoilerPolicy | undefined {
  for (const holder of selfAndAncestors(element)) {
    const written = holder.tagName === 'wick-provider' ? attributeOf(holder, 'spoilers')?.trim() : undefined;
    const policy = spoilerPolicies.find((one) => one === written);
    if (policy) return policy;
  }
  return undefined;
}

/** Whether an element is a provider with the publisher's own data: by `src`, or as JSON between its tags. */
export function hasOwnData(holder: ArticleElement): boolean {
  if (holder.tagName !== 'wick-provider') return false;
  const holdsClaims = holder.childNodes.some((child) => 'tagName' in child && child.tagName === 'script' && attributeOf(child, 'type') === 'application/json');
  return holdsClaims || Boolean(attributeOf(holder, 'src')?.trim());
}
