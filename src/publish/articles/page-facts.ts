/**
 * Reads a page's language and day of publication, and recognizes its JSON-LD.
 */
import { dayAmong, fromLinkedData } from '../../context/page/published.js';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { type Article, type ArticleElement, attributeOf, elementsIn, textOf, selfAndAncestors } from './article.js';

/** The language of the whole page, from `<html lang>` or the front matter; undefined if neither names one. */
export function languageOfPage({ tree, frontMatter }: Article): string | undefined {
  const root = tree.childNodes.find((node): node is ArticleElement => 'tagName' in node);
  const written = (root && attributeOf(root, 'lang')) ?? frontMatterOf(frontMatter)['lang'];
  return typeof written === 'string' && written.trim() !== '' ? written.trim() : undefined;
}

/** The day of publication that a page names: in front matter, or in the same markup that the widgets read in a browser. */
export function publishedIn({ tree, frontMatter }: Article): string | undefined {
  const elements = [...elementsIn(tree)];
  const { ['date']: date } = frontMatterOf(frontMatter);
  return dayAmong([
    typeof date === 'string' ? date : undefined,
    ...elements.filter((element) => attributeOf(element, 'property') === 'article:published_time').map((element) => attributeOf(element, 'content')),
    ...elements.filter((element) => isLinkedData(element)).map((element) => fromLinkedData(textOf(element))),
    ...elements.filter((element) => isTimeOfPublication(element)).map((element) => attributeOf(element, 'datetime')),
  ]);
}

/** Whether an element is a script with JSON-LD. */
export function isLinkedData(element: ArticleElement): boolean {
  return element.tagName === 'script' && attributeOf(element, 'type') === 'application/ld+json';
}

function isTimeOfPublication(element: ArticleElement): boolean {
  if (element.tagName !== 'time' || attributeOf(element, 'datetime') === undefined) return false;
  return attributeOf(element, 'pubdate') !== undefined || [...selfAndAncestors(element)].some(({ tagName }) => tagName === 'header');
}

/** Parses front matter. The failsafe schema keeps days as text; invalid YAML counts as empty. */
function frontMatterOf(text: string | undefined): Readonly<Record<string, unknown>> {
  if (text === undefined) return {};
  try {
    const read: unknown = load(text, { schema: FAILSAFE_SCHEMA });
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
