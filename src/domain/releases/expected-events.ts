/**
 * Finds what readers wait for: a title's first trailer, and a sequel that is not made yet.
 */
import type { Catalogue, StatedClaim, Status, Title } from '../ledger/catalogue.js';
import { nameOn, valueOn } from '../ledger/read-fact.js';
import { videosOf } from '../media/videos.js';

/** The release date claim of a title's first trailer or teaser that was out by a day. */
export function firstTrailer(catalogue: Catalogue, title: string, day: string): StatedClaim<string> | undefined {
  const trailers = videosOf(catalogue, title, day).filter(({ video }) => video.kind === 'trailer' || video.kind === 'teaser');
  return trailers.at(-1)?.released;
}

const unmade: readonly Status[] = ['rumoured', 'talks', 'announced', 'writing'];

/** The unmade sequel of a title: it has no release, and its name contains the other's name and the word "sequel". */
export function findUnmadeSequel(catalogue: Catalogue, of: Title, day: string): Title | undefined {
  const name = nameOn(of.name, day);
  return [...catalogue.titles.values()].find((title) => {
    const status = valueOn(title.status, day);
    const own = nameOn(title.name, day) ?? '';
    return title.id !== of.id && status !== undefined && unmade.includes(status) && title.releases.length === 0 && name !== undefined && own.includes(name) && own.includes('sequel');
  });
}
