/**
 * Adds a node for the page itself: its subjects, citations, questions and corrections.
 */
import type { IdReference, WebPageLeaf } from 'schema-dts';
import type { Graph, Node } from './graph.js';
import type { ExistingItem } from './existing-items.js';
import { sourceRef, type GraphContext } from './graph-context.js';

/** Types of a page's own item: articles first, because corrections belong to the article, then the page around it. */
const articleTypes = ['Article', 'NewsArticle', 'ReportageNewsArticle', 'AnalysisNewsArticle', 'BackgroundNewsArticle', 'OpinionNewsArticle', 'ReviewNewsArticle', 'BlogPosting', 'LiveBlogPosting', 'Report'];
const pageTypes = ['WebPage', 'FAQPage', 'ItemPage', 'CollectionPage'];

/** References that the page's node holds. */
export interface PageTelling {
  readonly about: readonly IdReference[];
  readonly mainEntity: readonly IdReference[];
  readonly correction: readonly IdReference[];
}

const ownId = '#wick-page';

/** Adds the page with its questions and corrections. A page item without an id cannot be extended; questions are left out where the page has its own FAQ. */
export function addPage(context: GraphContext, { about, mainEntity, correction }: PageTelling): void {
  const { graph, cited } = context;
  const questions = graph.findExisting(['FAQPage']) ? [] : unique(mainEntity);
  const corrections = unique(correction);
  for (const ref of [...questions, ...corrections]) graph.add(ref);
  if (graph.nodes.length === 0) return;
  const said = describedIn(graph);
  const faq = questions.length > 0 ? questions : undefined;
  const citation = unique([...cited].flatMap((id) => sourceRef(context, id) ?? []));
  const told = withoutEmpty({ about: unique(about), correction: corrections, citation });
  if (!said) graph.put({ '@type': faq ? 'FAQPage' : 'WebPage', '@id': ownId, ...(faq && { mainEntity: faq }), ...told }, []);
  else {
    if (said.id !== undefined) graph.put({ ...told, '@type': said.types[0], '@id': said.id } as Node, said.properties);
    if (faq) graph.put({ '@type': 'FAQPage', '@id': ownId, mainEntity: faq }, []);
  }
}

/** The item by which the page describes itself; an item with an id is preferred. */
function describedIn(graph: Graph): ExistingItem | undefined {
  const said = [articleTypes, pageTypes].flatMap((types) => graph.findExisting(types) ?? []);
  return said.find(({ id }) => id !== undefined) ?? said[0];
}

function withoutEmpty(lists: Readonly<Record<'about' | 'correction' | 'citation', readonly IdReference[]>>): Pick<WebPageLeaf, 'about' | 'correction' | 'citation'> {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

function unique(refs: readonly IdReference[]): readonly IdReference[] {
  return [...new Map(refs.map((ref) => [ref['@id'], ref])).values()];
}
