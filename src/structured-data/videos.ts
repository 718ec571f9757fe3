/**
 * Adds trailers and other videos to the graph, without upload dates and thumbnails, which the ledger does not have.
 */
import type { IdReference } from 'schema-dts';
import { nameOn } from '../domain/ledger/read-fact.js';
import type { Vantage } from '../domain/ledger/vantage.js';
import { type ShownVideo, videoHost, videosOf } from '../domain/media/videos.js';
import { isFirm, isoDate } from './publishable-claims.js';
import { citeClaim, type GraphContext } from './graph-context.js';

export const videoScopes = ['all', 'trailers'] as const;
/** All videos of a title, or only trailers and teasers. */
export type VideoScope = (typeof videoScopes)[number];

/** References to the videos of a title that were out on the vantage's day, newest first. */
export function videoRefs(context: GraphContext, title: string, scope: VideoScope, vantage: Vantage, about: IdReference | undefined): readonly IdReference[] {
  const shown = videosOf(context.catalogue, title, vantage.day);
  return shown.filter(({ video }) => scope === 'all' || video.kind === 'trailer' || video.kind === 'teaser').flatMap((one) => videoRef(context, one, vantage, about) ?? []);
}

function videoRef(context: GraphContext, { video, released, player }: ShownVideo, vantage: Vantage, about: IdReference | undefined): IdReference | undefined {
  const { graph, catalogue } = context;
  const date = isoDate(released.value);
  if (!isFirm(released) || date === undefined) return undefined;
  const title = catalogue.titles.get(video.title);
  const name = `${(title && nameOn(title.name, vantage.day)) ?? video.title}: ${video.name}`;
  return graph.refer(graph.idOf('video', video.id), { types: ['VideoObject'], names: [name], addresses: player === undefined ? [] : addressesOf(player) }, (own) => {
    citeClaim(context, released);
    return { '@type': 'VideoObject', '@id': own, name, datePublished: date, ...(about && { about }), ...(player !== undefined && { url: videoHost.page(player) }) };
  });
}

/** The URLs that pages use for a video's player. */
function addressesOf(player: string): readonly string[] {
  return [videoHost.page(player), `https://youtu.be/${player}`, `https://www.youtube.com/embed/${player}`, `https://www.youtube-nocookie.com/embed/${player}`];
}
