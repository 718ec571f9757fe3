/**
 * The widgets of an article, with their attributes and with what the page around them says of spoilers and of its language.
 */
import { spoilerPolicies, type SpoilerPolicy } from '../../domain/ledger/vantage.js';
import { type Article, type ArticleElement, attributeOf, elementsIn, isHtml, selfAndAncestors } from './article.js';

export interface ArticleWidget {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What the nearest provider that says something says; undefined where the page decides. */
  readonly spoilers: SpoilerPolicy | undefined;
  readonly element: ArticleElement;
}

/** Every widget in the order of the page, and every link that says what it gives away; providers are none. */
export function widgetsIn({ tree }: Pick<Article, 'tree'>): readonly ArticleWidget[] {
  return [...elementsIn(tree)].filter((element) => isWidget(element)).map((element) => ({
    tag: element.tagName,
    attributes: new Map(element.attrs.map(({ name, value }) => [name, value])),
    spoilers: spoilersAround(element),
    element,
  }));
}

/** The elements that this library draws or that hand something down to these, in the order of the page. */
export function hostsIn({ tree }: Pick<Article, 'tree'>): readonly ArticleElement[] {
  return [...elementsIn(tree)].filter((element) => isHost(element));
}

/** The language that an element is written in, as the page says. */
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

/** Whether a provider hands down data of the publisher's own, by its address or written in the page. */
export function hasOwnData(holder: ArticleElement): boolean {
  if (holder.tagName !== 'wick-provider') return false;
  const holdsClaims = holder.childNodes.some((child) => 'tagName' in child && child.tagName === 'script' && attributeOf(child, 'type') === 'application/json');
  return holdsClaims || Boolean(attributeOf(holder, 'src')?.trim());
}
