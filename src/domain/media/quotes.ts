/**
 * Which quote is told, and what the person who said it has to do with the title.
 */
import { castOf } from '../people/billing.js';
import type { Catalogue, CrewJob, StatedClaim, Stub } from '../ledger/catalogue.js';
import { readFact, wasKnown } from '../ledger/read-fact.js';
import { jobsOf } from '../people/crew.js';
import { findStub, stubsAbout } from '../spoilers/stubs.js';
import type { Vantage } from '../ledger/vantage.js';
import type { Quote } from './media-records.js';

/** A quote with the claim of its words, or what stands in its place. */
export type Quoted = { readonly case: 'quote'; readonly quote: Quote; readonly claim: StatedClaim<string> } | { readonly case: 'stub'; readonly stub: Stub };

/** The quote of an id, if its words were known by the day. */
export function findQuote(catalogue: Catalogue, id: string, vantage: Vantage): Quoted | undefined {
  const quote = catalogue.quotes.get(id);
  if (quote) return quotedOn(quote, vantage.day);
  const stub = findStub(catalogue, 'quotes', id);
  return stub && wasKnown(stub, vantage.day) ? { case: 'stub', stub } : undefined;
}

/** The newest quote about a title that the reader may see; the newest of the others where there is none. */
export function newestQuote(catalogue: Catalogue, title: string, { day }: Vantage): Quoted | undefined {
  const quoted = [...catalogue.quotes.values()].filter((quote) => quote.title === title).flatMap((quote) => quotedOn(quote, day) ?? []);
  const newest = quoted.reduce<Extract<Quoted, { case: 'quote' }> | undefined>((best, other) => (best && isNewer(best, other) ? best : other), undefined);
  if (newest) return newest;
  const [stub] = [...stubsAbout(catalogue, 'quotes', title, day)].sort((a, b) => compare(b.known ?? '', a.known ?? ''));
  return stub && { case: 'stub', stub };
}

function quotedOn(quote: Quote, day: string): Extract<Quoted, { case: 'quote' }> | undefined {
  if ((quote.said ?? '') > day) return undefined;
  const reading = readFact(quote.text, day);
  const claim = reading.case === 'stands' ? reading.claim : reading.case === 'disputed' ? reading.claims.at(-1) : undefined;
  return claim && { case: 'quote', quote, claim };
}

/** By the day on which it was said, or else became known; then by when that was; then the later in the file. */
function isNewer(a: Extract<Quoted, { case: 'quote' }>, b: Extract<Quoted, { case: 'quote' }>): boolean {
  const known = ({ claim }: typeof a): string => claim.known ?? '';
  const said = (quoted: typeof a): string => quoted.quote.said ?? known(quoted);
  return (compare(said(a), said(b)) || compare(known(a), known(b))) > 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What somebody is to a title: those who make it, before those who are seen in it. */
export type Speaker =
  | { readonly case: 'crew'; readonly jobs: readonly CrewJob[] }
  | { readonly case: 'cast'; readonly character: string | undefined }
  | { readonly case: 'other' };

/** Says what the speaker of a quote is to its title on a day. */
export function speakerOf(catalogue: Catalogue, { person, title }: Quote, vantage: Vantage): Speaker {
  const record = catalogue.titles.get(title);
  const jobs = record ? jobsOf(record, person, vantage) : [];
  if (jobs.length > 0) return { case: 'crew', jobs };
  const entry = castOf(catalogue, title, vantage).entries.find(({ credit }) => credit.person === person);
  if (!entry) return { case: 'other' };
  return { case: 'cast', character: entry.character.case === 'stands' ? (entry.character.value ?? undefined) : undefined };
}
