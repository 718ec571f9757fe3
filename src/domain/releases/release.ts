/**
 * A title's releases as known on a day.
 */
import type { Channel, Release, Title } from '../ledger/catalogue.js';
import { type Change, changesUntil, readFact, valueOn, wasKnown } from '../ledger/read-fact.js';
import { type KnownRelease, knownRelease, pickForRegion } from './known-release.js';
import type { Vantage } from '../ledger/vantage.js';

export { readReleaseDate as dateIn, type KnownRelease, type Market, parseReleaseDate, type ReleaseDate, worldwide } from './known-release.js';

/** The release of a title through one channel: the region's, else the worldwide one, else the first of another market. */
export function releaseOf(title: Title, channel: Channel, vantage: Vantage): KnownRelease | undefined {
  const known = title.releases.filter((release) => release.channel === channel && [...release.date, ...release.place].some((claim) => wasKnown(claim, vantage.day)));
  const release = pickForRegion(known, vantage.region);
  return release && knownRelease(release, readFact(release.date, vantage.day), valueOn(release.place, vantage.day), vantage);
}

/** The moves of a release's date, oldest first, without corrections of wrongly reported dates. */
export function releaseDateChanges(release: Release, day: string): Change<string>[] {
  return changesUntil(release.date, day).filter(({ kind }) => kind === 'development');
}
