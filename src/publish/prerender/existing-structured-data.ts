/**
 * Reads the schema.org data that an article already has: its JSON-LD, and its microdata and RDFa converted to JSON-LD.
 */
import { linkedDataId } from '../../context/page/page-ids.js';
import { type Article, type ArticleElement, attributeOf, elementsIn, textOf, selfAndAncestors } from '../articles/article.js';
import { isLinkedData } from '../articles/page-facts.js';

/** Reads JSON-LD, microdata and RDFa. Skips invalid JSON and the script that prerendering wrote. */
export function existingStructuredData({ tree }: Pick<Article, 'tree'>): readonly unknown[] {
  const elements = [...elementsIn(tree)];
  const scripts = elements.filter((element) => isLinkedData(element) && attributeOf(element, 'id') !== linkedDataId);
  return [...scripts.flatMap((script) => parsed(textOf(script))), ...itemsIn(elements, microdata), ...itemsIn(elements, rdfa)];
}

function parsed(json: string): readonly unknown[] {
  try {
    return [JSON.parse(json)];
  } catch {
    return [];
  }
}

/** The attributes by which microdata or RDFa writes items. */
interface Syntax {
  readonly types: (element: ArticleElement) => readonly string[] | undefined;
  readonly id: readonly string[];
  readonly property: string;
}

const schemaOrg = /^https?:\/\/(?:www\.)?schema\.org\/?/;

const microdata: Syntax = {
  types: (element) => (attributeOf(element, 'itemscope') === undefined ? undefined : wordsOf(attributeOf(element, 'itemtype'))),
  id: ['itemid'],
  property: 'itemprop',
};

const rdfa: Syntax = {
  types(element) {
    const written = attributeOf(element, 'typeof');
    if (written === undefined) return undefined;
    const vocabulary = [...selfAndAncestors(element)].map((holder) => attributeOf(holder, 'vocab')).find((vocab) => vocab !== undefined);
    return wordsOf(written).filter((type) => type.includes(':') || schemaOrg.test(vocabulary ?? ''));
  },
  id: ['resource', 'about'],
  property: 'property',
};

/** Reads the items of a syntax; a property belongs to the nearest item around it. */
function itemsIn(elements: readonly ArticleElement[], syntax: Syntax): readonly object[] {
  const items = new Map<ArticleElement, Record<string, unknown>>();
  const put = (holder: ArticleElement | undefined, property: string, value: string): void => {
    const item = holder && items.get(holder);
    if (item) item[property] = [...((item[property] as string[] | undefined) ?? []), value];
  };
  for (const element of elements) {
    const types = syntax.types(element);
    const holder = [...selfAndAncestors(element)].slice(1).find((outer) => items.has(outer));
    for (const property of wordsOf(attributeOf(element, syntax.property))) put(holder, property.replace(/^schema:/, ''), valueOf(element));
    const id = syntax.id.map((name) => attributeOf(element, name)).find((value) => value !== undefined);
    if (types) items.set(element, { '@type': types, ...(id !== undefined && { '@id': id }) });
  }
  return [...items.values()];
}

function valueOf(element: ArticleElement): string {
  const written = ['content', 'datetime', 'href', 'src'].map((name) => attributeOf(element, name)).find((value) => value !== undefined);
  return (written ?? textOf(element)).trim();
}

function wordsOf(text = ''): readonly string[] {
  return text.split(/\s+/).filter(Boolean);
}
