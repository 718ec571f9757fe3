/**
 * Lists a title's videos that were out on a day, and chooses the one to show first.
 */
import type { Catalogue, StatedClaim, Stub } from '../ledger/catalogue.js';
import { type Reading, readFact, wasKnown } from '../ledger/read-fact.js';
import { epochDay, firstDay, parseDay, parsePlainDate } from '../dates/plain-date.js';
import type { Video } from './media-records.js';

/** A video that was out on the day. */
export interface ShownVideo {
  readonly video: Video;
  /** The claim on the ISO day, month or year of its release. */
  readonly released: StatedClaim<string>;
  /** Its id at the video host; without an id the video cannot be played. */
  readonly player: string | undefined;
}

/** The host that plays videos; the page sends it no request before the reader starts a video. */
export const videoHost = {
  id: 'youtube',
  name: 'YouTube',
  player: (id: string) => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`,
  page: (id: string) => `https://www.youtube.com/watch?v=${id}`,
} as const;

/** The YouTube id in a text; undefined for anything else, so that no URL or markup reaches the player's address. */
export function playerId(text: string | undefined): string | undefined {
  return text !== undefined && /^[\w-]{11}$/.test(text) ? text : undefined;
}

/** The videos of a title that had been released by a day, newest first. */
export function videosOf(catalogue: Catalogue, title: string, day: string): readonly ShownVideo[] {
  const shown = [...catalogue.videos.values()].filter((video) => video.title === title).flatMap((video) => shownOn(video, day));
  return shown.sort((a, b) => daysAt(b.released.value) - daysAt(a.released.value));
}

function shownOn(video: Video, day: string): ShownVideo[] {
  const released = claimOf(readFact(video.released, day));
  if (!released || daysAt(released.value) > epochDay(parseDay(day)!)) return [];
  return [{ video, released, player: playerId(claimOf(readFact(video.youtube, day))?.value) }];
}

/** The claim that stands; of a dispute, the claim last in the file. */
function claimOf<T>(reading: Reading<T>): StatedClaim<T> | undefined {
  if (reading.case === 'disputed') return reading.claims.at(-1);
  return reading.case === 'stands' ? reading.claim : undefined;
}

function daysAt(released: string): number {
  const date = parsePlainDate(released);
  return date ? epochDay(firstDay(date)) : Infinity;
}

/** The video to show first: the newest playable trailer, else the newest playable video, else the newest trailer, else the newest video. */
export function leadingVideo(videos: readonly ShownVideo[]): ShownVideo | undefined {
  const trailers = videos.filter(({ video }) => video.kind === 'trailer');
  const canPlay = ({ player }: ShownVideo): boolean => player !== undefined;
  return trailers.find(canPlay) ?? videos.find(canPlay) ?? trailers[0] ?? videos[0];
}

/** The stubs of a title's hidden videos, as known on a day. */
export function hiddenVideos(catalogue: Catalogue, title: string, day: string): readonly Stub[] {
  return catalogue.stubs.filter((stub) => stub.record === 'videos' && stub.title === title && wasKnown(stub, day));
}
