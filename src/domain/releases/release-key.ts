/**
 * Tells a title's releases apart, whatever is claimed of them.
 */
import type { Release, Title } from '../ledger/catalogue.js';

/** A release's market and channel, `us-theatrical`; of several alike, those after the first in the file also have their number: `us-streaming-2`. */
export function releaseKey({ releases }: Title, release: Release): string {
  const alike = releases.filter(({ region, channel }) => region === release.region && channel === release.channel);
  const place = alike.indexOf(release);
  return `${release.region.toLowerCase()}-${release.channel}${place > 0 ? `-${String(place + 1)}` : ''}`;
}
