/**
 * Adds titles to the graph as films, series, games or comics.
 */
import type { CreativeWorkLeaf, IdReference } from 'schema-dts';
import type { Title, TitleKind } from '../domain/ledger/catalogue.js';
import { titleField } from '../domain/ledger/fields.js';
import { nameOn } from '../domain/ledger/read-fact.js';
import type { Vantage } from '../domain/ledger/vantage.js';
import { messagesFor } from '../i18n/messages/messages.js';
import type { Node } from './graph.js';
import { actorsOf, type PeopleSelection, crewOf, type PerformanceProperties } from './credits.js';
import { firstPublished, releasedEvents } from './releases.js';
import { firmClaim, isoDuration } from './publishable-claims.js';
import { graphLanguage, citeClaim, type GraphContext, type TitleScope } from './graph-context.js';
import { videoRefs } from './videos.js';

/** The schema.org types of each kind of title; the first is the one used in the graph. */
export const titleTypes = {
  film: ['Movie'],
  series: ['TVSeries', 'CreativeWorkSeries'],
  game: ['VideoGame'],
  comic: ['ComicSeries', 'ComicStory'],
} as const satisfies Readonly<Record<TitleKind, readonly string[]>>;

/** A reference to a title; its node holds what the page shows of it, else only the name. */
export function titleRef(context: GraphContext, id: string, vantage: Vantage): IdReference | undefined {
  const { graph, catalogue, titles } = context;
  const title = catalogue.titles.get(id);
  if (!title) return undefined;
  const telling: TitleScope = titles.get(id) ?? { vantage, aspects: new Set(), people: new Set() };
  const name = nameOn(title.name, telling.vantage.day);
  if (name === undefined) return undefined;
  return graph.refer(graph.idOf('title', id), { types: titleTypes[title.kind], names: [name] }, (own) => titleNode(context, title, { own, name }, telling));
}

function titleNode(context: GraphContext, title: Title, { own, name }: { readonly own: string; readonly name: string }, { vantage, aspects, people }: TitleScope): Node {
  const { day } = vantage;
  const asked = (all: boolean): PeopleSelection => (all ? 'all' : people);
  const crew = crewOf(context, title, asked(aspects.has('crew')), vantage);
  const staged: PerformanceProperties = { ...crew.staged, ...actorsOf(context, title, asked(aspects.has('cast')), vantage) };
  const common = { '@id': own, name, ...crew.written, ...factsOf(context, title, { vantage, aspects }) };
  const trailer = aspects.has('videos') ? videoRefs(context, title.id, 'trailers', vantage, { '@id': own }) : [];
  const shown = { ...staged, ...(trailer.length > 0 && { trailer }) };
  const runtime = title.kind === 'film' && aspects.has('runtime') ? citeClaim(context, firmClaim(title.runtime, day)) : undefined;
  switch (title.kind) {
    case 'film':
      return { '@type': 'Movie', ...common, ...shown, ...(runtime !== undefined && { duration: isoDuration(runtime) }) };
    case 'series':
      return { '@type': 'TVSeries', ...common, ...shown };
    case 'game':
      return { '@type': 'VideoGame', ...common, ...shown };
    case 'comic':
      return { '@type': 'ComicSeries', ...common };
  }
}

type Facts = Pick<CreativeWorkLeaf, 'description' | 'contentRating' | 'creativeWorkStatus' | 'datePublished' | 'releasedEvent'>;

/** Properties of all kinds of title. */
function factsOf(context: GraphContext, title: Title, { vantage, aspects }: Pick<TitleScope, 'vantage' | 'aspects'>): Facts {
  const { day } = vantage;
  const logline = aspects.has('logline') ? citeClaim(context, firmClaim(title.logline, day)) : undefined;
  const rating = aspects.has('rating') ? citeClaim(context, firmClaim(titleField(context.catalogue, title, 'rating', vantage).fact as Title['rating'], day)) : undefined;
  const status = aspects.has('status') ? citeClaim(context, firmClaim(title.status, day)) : undefined;
  const published = aspects.has('releases') ? firstPublished(title, vantage) : undefined;
  const events = aspects.has('releases') ? releasedEvents(context, title, vantage) : [];
  return {
    // The text has a language of its own, because `inLanguage` of the film would be the language spoken in it.
    ...(logline !== undefined && { description: { '@type': 'TextObject', text: logline, inLanguage: graphLanguage } }),
    ...(rating !== undefined && { contentRating: rating }),
    ...(status !== undefined && { creativeWorkStatus: messagesFor(graphLanguage).status[status] }),
    ...(published !== undefined && { datePublished: published }),
    ...(events.length > 0 && { releasedEvent: events }),
  };
}
