/**
 * Chooses the quote to show, and says what its speaker does on the title.
 */
import { castOf } from '../people/billing.js';
import type { Catalogue, CrewJob, StatedClaim, Stub } from '../ledger/catalogue.js';
import { readFact, wasKnown } from '../ledger/read-fact.js';
import { jobsOf } from '../people/crew.js';
import { findStub, stubsAbout } from '../spoilers/stubs.js';
import type { Vantage } from '../ledger/vantage.js';
import type { Quote } from './media-records.js';

/** A quote with the claim of its words, or the stub of a hidden quote. */
export type Quoted = { readonly case: 'quote'; readonly quote: Quote; readonly claim: StatedClaim<string> } | { readonly case: 'stub'; readonly stub: Stub };

/** The quote with an id, if its words were known on the vantage's day. */
export function findQuote(catalogue: Catalogue, id: string, vantage: Vantage): Quoted | undefined {
  const quote = catalogue.quotes.get(id);
  if (quote) return quotedOn(quote, vantage.day);
  const stub = findStub(catalogue, 'quotes', id);
  return stub && wasKnown(stub, vantage.day) ? { case: 'stub', stub } : undefined;
}

/** Fewer words stand alone as a fragment: such a quote is shown only where it is asked for by its id. */
const fewestWords = 4;

/** A word; of scripts that write without spaces, two letters, which is the usual length of a word in them. */
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]{2}|[^\s\u3000-\u303f\uff00-\uff65ー・\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

/** The newest visible quote about a title of at least four words; where there is none, the stub of the newest hidden one. */
export function newestQuote(catalogue: Catalogue, title: string, { day }: Vantage): Quoted | undefined {
  const quoted = [...catalogue.quotes.values()].filter((quote) => quote.title === title).flatMap((quote) => quotedOn(quote, day) ?? []).filter(({ claim }) => (claim.value.match(word)?.length ?? 0) >= fewestWords);
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

/** Compares the days on which the words were said (or else became known), then the days on which they became known; a tie goes to the later in the file. */
function isNewer(a: Extract<Quoted, { case: 'quote' }>, b: Extract<Quoted, { case: 'quote' }>): boolean {
  const known = ({ claim }: typeof a): string => claim.known ?? '';
  const said = (quoted: typeof a): string => quoted.quote.said ?? known(quoted);
  return (compare(said(a), said(b)) || compare(known(a), known(b))) > 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A speaker's part in a title; someone in both crew and cast counts as crew. */
export type Speaker =
  | { readonly case: 'crew'; readonly jobs: readonly CrewJob[] }
  | { readonly case: 'cast'; readonly character: string | undefined }
  | { readonly case: 'other' };

/** The speaker's part in the quote's title on the vantage's day. */
export function speakerOf(catalogue: Catalogue, { person, title }: Quote, vantage: Vantage): Speaker {
  const record = catalogue.titles.get(title);
  const jobs = record ? jobsOf(record, person, vantage) : [];
  if (jobs.length > 0) return { case: 'crew', jobs };
  const entry = castOf(catalogue, title, vantage).entries.find(({ credit }) => credit.person === person);
  if (!entry) return { case: 'other' };
  return { case: 'cast', character: entry.character.case === 'stands' ? (entry.character.value ?? undefined) : undefined };
}
