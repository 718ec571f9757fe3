/**
 * Asks Wikidata's API for items, fifty in a request, one request after the other.
 */
import { FileError } from '../files/file-error.js';
import type { Item } from './item.js';
import { entitiesIn, requireItems } from './read-entities.js';

export interface FetchOptions {
  /** The address of `api.php`, of Wikidata or a mirror. */
  readonly endpoint: string;
  /** Milliseconds that one request may take. */
  readonly timeout: number;
  /** Names the program and where to find out about it, as the Wikimedia Foundation asks of programs. */
  readonly userAgent: string;
  /** Languages of the labels. */
  readonly languages: readonly string[];
}

/** What is asked of an item: `labels`, or its statements too. */
export type Wanted = 'labels' | 'claims';

/** The most ids that one request may name. */
const batch = 50;
/** Seconds by which the copies of the database may lag behind before Wikidata declines to answer. https://www.mediawiki.org/wiki/Manual:Maxlag_parameter */
const mostLag = 5;

/** Fetches items. Leaves out ids that do not exist; throws a `FileError` named after the address if the network or the server fails. */
export async function fetchItems(ids: readonly string[], wanted: Wanted, options: FetchOptions): Promise<readonly Item[]> {
  const found: Item[] = [];
  for (let from = 0; from < ids.length; from += batch) {
    found.push(...(await fetchBatch(ids.slice(from, from + batch), wanted, options)));
  }
  return found;
}

async function fetchBatch(ids: readonly string[], wanted: Wanted, { endpoint, languages, ...options }: FetchOptions): Promise<readonly Item[]> {
  const query = { action: 'wbgetentities', format: 'json', formatversion: '2', ids: ids.join('|'), props: wanted === 'labels' ? 'labels' : 'labels|claims|info', languages: languages.join('|'), maxlag: String(mostLag) };
  return itemsOf(endpoint, await answerOf(endpoint, `${endpoint}?${new URLSearchParams(query).toString()}`, options));
}

async function answerOf(endpoint: string, address: string, { timeout, userAgent }: Pick<FetchOptions, 'timeout' | 'userAgent'>): Promise<string> {
  try {
    const response = await fetch(address, { headers: { 'user-agent': userAgent, accept: 'application/json' }, signal: AbortSignal.timeout(timeout) });
    const text = await response.text();
    if (response.ok && !text.includes('"maxlag"')) return text;
    const wait = response.headers.get('retry-after');
    const reason = response.ok ? 'its database is behind at the moment' : `it answers ${String(response.status)}${response.statusText === '' ? '' : ` ${response.statusText}`}`;
    throw new FileError(endpoint, reason, wait === null ? 'Try again later, or give files.' : `Try again in ${wait} seconds.`);
  } catch (error) {
    throw error instanceof FileError ? error : unreached(endpoint, error, timeout);
  }
}

function unreached(endpoint: string, error: unknown, timeout: number): FileError {
  if (error instanceof Error && error.name === 'TimeoutError') return new FileError(endpoint, `it has not answered within ${String(timeout / 1000)} s`, 'Try again, with a longer --timeout, or give files.');
  const { cause, message } = error as Error;
  const reason = cause instanceof Error ? (cause as NodeJS.ErrnoException).code ?? cause.message : message;
  return new FileError(endpoint, `it cannot be reached: ${reason}`, 'Check the network, or save the item’s JSON elsewhere and give the file.');
}

/** The items of an answer; none if it says of every id that there is no such item. */
function itemsOf(endpoint: string, text: string): readonly Item[] {
  try {
    const entities = entitiesIn(endpoint, text);
    return entities.length > 0 && entities.every((entity) => entity.case === 'missing') ? [] : requireItems(endpoint, entities).items;
  } catch (error) {
    if (error instanceof FileError) throw new FileError(endpoint, `its answer cannot be used: ${error.reason}`, 'Check --endpoint: it is the address of api.php.');
    throw error;
  }
}
