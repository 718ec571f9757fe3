/**
 * Names each of a title's releases independently of the claims on it.
 */
import type { Release, Title } from '../ledger/catalogue.js';

/** The release's region and channel, `us-theatrical`; of several with the same region and channel, all but the first in the file are numbered: `us-streaming-2`. */
export function releaseKey({ releases }: Pick<Title, 'releases'>, release: Release): string {
  const alike = releases.filter(({ region, channel }) => region === release.region && channel === release.channel);
  const place = alike.indexOf(release);
  return `${release.region.toLowerCase()}-${release.channel}${place > 0 ? `-${String(place + 1)}` : ''}`;
}
