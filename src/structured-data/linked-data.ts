/**
 * Builds the graph of schema.org nodes for the topics of a page's widgets.
 */
import type { IdReference } from 'schema-dts';
import type { Catalogue } from '../domain/ledger/catalogue.js';
import { redact } from '../domain/spoilers/redact.js';
import type { Vantage } from '../domain/ledger/vantage.js';
import { questionRefs } from './answers.js';
import { correctionRefs } from './corrections.js';
import { Graph, type Node } from './graph.js';
import { addPage } from './page.js';
import { quoteRef } from './quotes.js';
import { characterRef, personRef, type GraphContext, type TitleScope } from './graph-context.js';
import { titleRef } from './titles.js';
import type { Topic } from './page-topic.js';
import { videoRefs } from './videos.js';

/** A JSON-LD document. */
export interface LinkedData {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly Node[];
}

export interface LinkedDataOptions {
  /** The page's own structured data: its JSON-LD blocks, and its microdata and RDFa items in the same form. */
  readonly blocks?: readonly unknown[];
  /** The URL before `#wick-title-…` in ids that are the same on every page of a site. By default, ids are local to the page. */
  readonly site?: string;
}

/** Builds the graph of some topics, always without spoilers; undefined where it adds nothing to what the page says. */
export function linkedDataOf(catalogue: Catalogue, topics: readonly Topic[], { blocks = [], site = '' }: LinkedDataOptions = {}): LinkedData | undefined {
  const open = redact(catalogue, 'hide', new Set());
  const graph = new Graph(blocks, site.replace(/#.*$/, ''));
  const context: GraphContext = { graph, catalogue: open, titles: titlesIn(topics), people: peopleIn(topics), cited: new Set() };
  const told = topics.map((topic) => ({ topic, refs: refsOf(context, topic) }));
  const refs = (...kinds: readonly Topic['about'][]): readonly IdReference[] => told.filter(({ topic }) => kinds.includes(topic.about)).flatMap(({ refs: found }) => found);
  for (const ref of refs('title', 'person', 'character', 'quote', 'videos')) graph.add(ref);
  const about = told.flatMap(({ topic, refs: found }) => (topic.about === 'title' && topic.person === undefined ? found : []));
  addPage(context, { about, mainEntity: refs('questions'), correction: refs('corrections') });
  return graph.nodes.length > 0 ? { '@context': 'https://schema.org', '@graph': graph.nodes } : undefined;
}

function refsOf(context: GraphContext, topic: Topic): readonly IdReference[] {
  const { vantage } = topic;
  const one = (ref: IdReference | undefined): readonly IdReference[] => (ref ? [ref] : []);
  switch (topic.about) {
    case 'title':
      return one(titleRef(context, topic.id, vantage));
    case 'person':
      return one(personRef(context, topic.id, vantage));
    case 'character':
      return one(characterRef(context, topic.id, vantage));
    case 'quote':
      return one(quoteRef(context, topic, vantage));
    case 'videos':
      return videoRefs(context, topic.title, 'all', vantage, titleRef(context, topic.title, vantage));
    case 'questions':
      return questionRefs(context, topic);
    case 'corrections':
      return correctionRefs(context, topic);
  }
}

/** Merges the topics about each title: the newest vantage, and all aspects and people. */
function titlesIn(topics: readonly Topic[]): ReadonlyMap<string, TitleScope> {
  const titles = new Map<string, TitleScope>();
  for (const topic of topics) {
    if (topic.about !== 'title') continue;
    const { id, vantage, aspects, person } = topic;
    const before = titles.get(id);
    titles.set(id, {
      vantage: newer(before?.vantage, vantage),
      aspects: new Set([...(before?.aspects ?? []), ...aspects]),
      people: new Set([...(before?.people ?? []), ...(person === undefined ? [] : [person])]),
    });
  }
  return titles;
}

function peopleIn(topics: readonly Topic[]): ReadonlyMap<string, Vantage> {
  const people = new Map<string, Vantage>();
  for (const topic of topics) if (topic.about === 'person') people.set(topic.id, newer(people.get(topic.id), topic.vantage));
  return people;
}

function newer(one: Vantage | undefined, other: Vantage): Vantage {
  return one && one.day >= other.day ? one : other;
}
