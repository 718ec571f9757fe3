/**
 * Which videos of a title were out on a day, and which of them is shown first.
 */
import type { Catalogue, StatedClaim, Stub } from '../ledger/catalogue.js';
import { type Reading, readFact, wasKnown } from '../ledger/read-fact.js';
import { epochDay, firstDay, parseDay, parsePlainDate } from '../dates/plain-date.js';
import type { Video } from './media-records.js';

/** A video that was out. */
export interface ShownVideo {
  readonly video: Video;
  /** The day, month or year of its release, as it was said, by whom. */
  readonly released: StatedClaim<string>;
  /** Its id at the player's host; without it the video is known of and cannot be shown. */
  readonly player: string | undefined;
}

/** Where videos are played; it is asked for nothing before a reader asks. */
export const videoHost = {
  id: 'youtube',
  name: 'YouTube',
  player: (id: string) => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`,
  page: (id: string) => `https://www.youtube.com/watch?v=${id}`,
} as const;

/** The id of a video at YouTube: anything else, an address or markup above all, is none. */
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

/** The claim that stands; of a dispute the later in the file. */
function claimOf<T>(reading: Reading<T>): StatedClaim<T> | undefined {
  if (reading.case === 'disputed') return reading.claims.at(-1);
  return reading.case === 'stands' ? reading.claim : undefined;
}

function daysAt(released: string): number {
  const date = parsePlainDate(released);
  return date ? epochDay(firstDay(date)) : Infinity;
}

/** The video that is shown first: the newest trailer that can be played, else the newest video that can, else the newest trailer, else the newest. */
export function leadingVideo(videos: readonly ShownVideo[]): ShownVideo | undefined {
  const trailers = videos.filter(({ video }) => video.kind === 'trailer');
  const canPlay = ({ player }: ShownVideo): boolean => player !== undefined;
  return trailers.find(canPlay) ?? videos.find(canPlay) ?? trailers[0] ?? videos[0];
}

/** What stands in the place of a title's videos that would give a plot away. */
export function hiddenVideos(catalogue: Catalogue, title: string, day: string): readonly Stub[] {
  return catalogue.stubs.filter((stub) => stub.record === 'videos' && stub.title === title && wasKnown(stub, day));
}
