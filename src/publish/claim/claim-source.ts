/**
 * Finds the source of a claim by its address or id, and drafts the record of a new one.
 */
import { nearest } from '../../domain/ledger/nearest-match.js';
import { isSafeUrl } from '../../domain/ledger/safe-url.js';
import { idOfName } from '../../domain/ledger/id-of-name.js';
import type { Row } from './open-files.js';

/** What is known of a source by what was written: a record that is there, what can be guessed of a new one, or nothing. */
export type SourceLookup =
  | { readonly case: 'known'; readonly id: string }
  | { readonly case: 'new'; readonly url: string; readonly publisher: string; readonly kind?: string }
  | { readonly case: 'unknown'; readonly nearest: readonly string[] };

/** Looks a source up by its address, or by its id. The publisher of a new address is that of another source of its host, else the name of the host. */
export function findSource(sources: readonly Row[], written: string): SourceLookup {
  if (!isSafeUrl(written) || !URL.canParse(written)) {
    const ids = sources.map(({ id }) => String(id));
    return ids.includes(written) ? { case: 'known', id: written } : { case: 'unknown', nearest: nearest(written, ids) };
  }
  const known = sources.find(({ url }) => typeof url === 'string' && samePage(url) === samePage(written));
  if (known) return { case: 'known', id: String(known['id']) };
  const host = hostOf(written);
  const sibling = sources.findLast(({ url }) => typeof url === 'string' && hostOf(url) === host);
  return { case: 'new', url: written, publisher: sibling ? String(sibling['publisher']) : nameOf(host), ...(typeof sibling?.['kind'] === 'string' && { kind: sibling['kind'] }) };
}

/** The id of a new source by convention: publisher and day, with a number if that is taken. The publisher is written as in the ids of its other sources. */
export function sourceId(publisher: string, day: string | null, taken: readonly Row[]): string {
  const sibling = taken.findLast((source) => source['publisher'] === publisher && typeof source['date'] === 'string' && String(source['id']).endsWith(`-${source['date']}`));
  const name = sibling ? String(sibling['id']).slice(0, -String(sibling['date']).length - 1) : idOfName(publisher) || 'source';
  const id = day === null ? name : `${name}-${day}`;
  const ids = new Set(taken.map((source) => source['id']));
  let [free, count] = [id, 1];
  while (ids.has(free)) free = `${id}-${String((count += 1))}`;
  return free;
}

/** An address without what does not tell pages apart: the scheme, `www.`, a slash at the end, the fragment. */
function samePage(address: string): string {
  if (!URL.canParse(address)) return address;
  const { pathname, search } = new URL(address);
  return `${hostOf(address)}${pathname.replace(/\/+$/, '')}${search}`;
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : address;
}

/** Suffixes under which countries register names, as `co` in `bbc.co.uk`. A list of all public suffixes would be larger than this command, and only proposes a name here. */
const secondLevel = /^(?:co|com|org|net|ac|edu|gov|go|or|ne)$/;

/** A publisher's name from its host: `edition.cnn.com` becomes `Cnn`, `bbc.co.uk` `Bbc`. */
function nameOf(host: string): string {
  const parts = host.replace(/:\d+$/, '').split('.');
  const isUnderCountry = parts.length > 2 && parts.at(-1)!.length === 2 && secondLevel.test(parts.at(-2)!);
  const name = (isUnderCountry ? parts.at(-3) : parts.at(-2)) ?? parts[0]!;
  return name.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}
