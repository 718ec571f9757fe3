/**
 * The context in which all parts of the graph are built: catalogue, nodes so far, and the titles and people that the page tells of.
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

/** The language of the ledger's texts and of the sentences around them. */
export const graphLanguage = 'en';

/** All that the page's widgets show of a title, read at the newest of their vantages. */
export interface TitleScope {
  readonly vantage: Vantage;
  readonly aspects: ReadonlySet<Aspect>;
  /** The people to include from cast and crew, unless an aspect asks for all. */
  readonly people: ReadonlySet<string>;
}

export interface GraphContext {
  readonly graph: Graph;
  /** The catalogue without spoilers. */
  readonly catalogue: Catalogue;
  readonly titles: ReadonlyMap<string, TitleScope>;
  readonly people: ReadonlyMap<string, Vantage>;
  /** Ids of the sources of all claims in the graph. */
  readonly cited: Set<string>;
}

/** The speech for sentences in the graph, in English. */
export function speechOf({ catalogue }: GraphContext, vantage: Vantage): Speech {
  return ledgerSpeech(catalogue, vantage, graphLanguage);
}

/** Returns the value of a claim and adds its source to `cited`. */
export function citeClaim<T>({ cited }: GraphContext, claim: StatedClaim<T> | undefined): T | undefined {
  if (claim) cited.add(claim.source);
  return claim?.value;
}

/** A reference to a source, with publisher, title and date. */
export function sourceRef({ graph, catalogue }: GraphContext, id: string): IdReference | undefined {
  const source = catalogue.sources.get(id);
  const url = safeUrl(source?.url);
  const date = isoDate(source?.date);
  // A source with neither a URL nor a date cannot be looked up.
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

/** A reference to a person; dates of birth and death are added where the page is about the person. */
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

/** A reference to a fictional character, under the names that are no spoilers. */
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
