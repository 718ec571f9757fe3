/**
 * What every part of the graph is built from: the catalogue, the nodes so far, and which titles and people are told of from where.
 */
import type { IdReference } from 'schema-dts';
import type { Catalogue, StatedClaim } from '../domain/ledger/catalogue.js';
import { nameOn } from '../domain/ledger/read-fact.js';
import { safeUrl } from '../domain/ledger/safe-url.js';
import type { Vantage } from '../domain/ledger/vantage.js';
import type { Speech } from '../i18n/sentences/field-text.js';
import { ledgerSpeech } from '../i18n/sentences/ledger-speech.js';
import type { Graph } from './graph.js';
import { firmClaim, isoDate } from './publishable-claims.js';
import type { Aspect } from './page-topic.js';

/** What the ledger's own texts and ours around them are written in. */
export const graphLanguage = 'en';

/** How a title is told: all that the page's widgets show of it, as it is seen from the newest of their days. */
export interface TitleScope {
  readonly vantage: Vantage;
  readonly aspects: ReadonlySet<Aspect>;
  /** Of cast and crew only these, where nobody asks for all. */
  readonly people: ReadonlySet<string>;
}

export interface GraphContext {
  readonly graph: Graph;
  /** Without anything that gives a plot away. */
  readonly catalogue: Catalogue;
  readonly titles: ReadonlyMap<string, TitleScope>;
  readonly people: ReadonlyMap<string, Vantage>;
  /** Ids of the sources of what has been said. */
  readonly cited: Set<string>;
}

/** Speaks English, as the graph does. */
export function speechOf({ catalogue }: GraphContext, vantage: Vantage): Speech {
  return ledgerSpeech(catalogue, vantage, graphLanguage);
}

/** Takes the value of a claim and remembers its source. */
export function citeClaim<T>({ cited }: GraphContext, claim: StatedClaim<T> | undefined): T | undefined {
  if (claim) cited.add(claim.source);
  return claim?.value;
}

/** The page where something can be read: its publisher, its title, its day. */
export function sourceRef({ graph, catalogue }: GraphContext, id: string): IdReference | undefined {
  const source = catalogue.sources.get(id);
  const url = safeUrl(source?.url);
  const date = isoDate(source?.date);
  // What has neither an address nor a day cannot be looked up.
  if (!source || (url === undefined && date === undefined)) return undefined;
  const name = source.title ?? source.publisher;
  return graph.refer(graph.idOf('source', id), { types: ['CreativeWork', 'WebPage', 'Article', 'NewsArticle'], names: [], addresses: url === undefined ? [] : [url] }, (own) => ({
    '@type': 'CreativeWork',
    '@id': own,
    name,
    publisher: { '@type': 'Organization', name: source.publisher },
    ...(url !== undefined && { url }),
    ...(date !== undefined && { datePublished: date }),
  }));
}

/** A person by name, with the days of their life where the page tells of the person. */
export function personRef(context: GraphContext, id: string, vantage: Vantage): IdReference | undefined {
  const { graph, catalogue, people } = context;
  const person = catalogue.people.get(id);
  const name = person && nameOn(person.name, vantage.day);
  if (name === undefined) return undefined;
  const told = people.get(id);
  return graph.refer(graph.idOf('person', id), { types: ['Person'], names: [name] }, (own) => {
    const [born, died] = told ? [lifeDay(context, person!.born, told), lifeDay(context, person!.died, told)] : [];
    return { '@type': 'Person', '@id': own, name, ...(born !== undefined && { birthDate: born }), ...(died !== undefined && { deathDate: died }) };
  });
}

function lifeDay(context: GraphContext, fact: Parameters<typeof firmClaim<string>>[0], { day }: Vantage): string | undefined {
  const claim = firmClaim(fact, day);
  return isoDate(claim?.value) === undefined ? undefined : citeClaim(context, claim);
}

/** Somebody who is made up, by the names that may be told. */
export function characterRef(context: GraphContext, id: string, { day }: Vantage): IdReference | undefined {
  const { graph, catalogue } = context;
  const character = catalogue.characters.get(id);
  const claim = character && firmClaim(character.name, day);
  if (!claim) return undefined;
  return graph.refer(graph.idOf('character', id), { types: ['Person'], names: [claim.value] }, (own) => {
    const aliases = citeClaim(context, firmClaim(character.aliases, day)) ?? [];
    return { '@type': 'Person', '@id': own, name: citeClaim(context, claim)!, ...(aliases.length > 0 && { alternateName: aliases }) };
  });
}
