/**
 * A publisher's own data: a dataset of its own from an address, and claims of its own in the page, laid over what is there.
 */
import { describeFault } from '../data/fault.js';
import { type Parsed, parseInSteps } from '../data/parse.js';
import type { Catalogue } from '../domain/catalogue.js';
import { overlay } from '../domain/overlay.js';
import { fetchDataset, type FetchFault } from './fetch-dataset.js';

/** What kept data from being used: a dataset that could not be had, claims that are not JSON, or entries that were left out. */
export type DataTrouble =
  | { readonly case: 'unread'; readonly fault: FetchFault; readonly detail: string }
  | { readonly case: 'left-out'; readonly faults: readonly string[] };

/** A publisher's claims as read beside a ledger, once they have been read. */
interface OwnClaims {
  readonly ledger: Catalogue;
  readonly texts: readonly string[];
  catalogue?: Catalogue;
}

export class PublisherData {
  #address: string | undefined;
  #loading: AbortController | undefined;
  #ended = Promise.resolve();
  #dataset: Catalogue | undefined;
  /** Where the dataset came from. */
  #arrived: string | undefined;
  #texts: readonly string[] = [];
  /** The publisher's claims as read beside a ledger: which ids they may refer to depends on it. */
  #claims: OwnClaims | undefined;
  /** What was laid last: the same again is not handed down as something new. */
  #laid: { readonly ledger: Catalogue; readonly claims: Catalogue; readonly catalogue: Catalogue } | undefined;

  constructor(
    private readonly changed: () => void,
    private readonly trouble: (trouble: DataTrouble) => void,
  ) {}

  /** Fetches the dataset of an address, and resolves when that has ended; the last address counts, and until its data has arrived the data before stays. */
  load(address: string | undefined, base: string): Promise<void> {
    if (address === this.#address) return this.#ended;
    this.stop();
    this.#address = address;
    return (this.#ended = this.#load(address, base));
  }

  async #load(address: string | undefined, base: string): Promise<void> {
    if (address === undefined) {
      if (!this.#dataset) return;
      this.#dataset = this.#arrived = undefined;
      this.changed();
      return;
    }
    const { signal } = (this.#loading = new AbortController());
    const outcome = await fetchDataset(address, base, signal);
    if (outcome.case === 'failed') this.trouble({ ...outcome, case: 'unread' });
    const parsed = outcome.case === 'fetched' ? await admitted(outcome.dataset, undefined, signal) : undefined;
    if (!parsed) return;
    this.#dataset = parsed.catalogue;
    this.#arrived = address;
    this.#say(parsed);
    this.changed();
  }

  /** Takes the publisher's claims as they are written in the page. */
  lay(texts: readonly string[]): void {
    if (texts.join('\n') === this.#texts.join('\n')) return;
    this.#texts = texts;
    this.changed();
  }

  /** What is to be handed down in place of a ledger; claims that have yet to be read join it later. */
  over(outer: Catalogue): Catalogue {
    const ledger = this.#dataset ?? outer;
    if (this.#texts.length === 0) return ledger;
    if (this.#claims?.ledger !== ledger || this.#claims.texts !== this.#texts) {
      const last = this.#claims?.texts === this.#texts ? this.#claims.catalogue : undefined;
      this.#claims = { ledger, texts: this.#texts, ...(last && { catalogue: last }) };
      void this.#read(this.#claims);
    }
    const claims = this.#claims.catalogue;
    if (!claims) return ledger;
    if (this.#laid?.ledger !== ledger || this.#laid.claims !== claims) this.#laid = { ledger, claims, catalogue: overlay(ledger, claims) };
    return this.#laid.catalogue;
  }

  /** Ends what is still being fetched; what has not arrived may be asked for again. */
  stop(): void {
    this.#loading?.abort();
    this.#loading = undefined;
    if (this.#arrived !== this.#address) this.#address = undefined;
  }

  async #read(claims: OwnClaims): Promise<void> {
    const before = claims.catalogue;
    let read: Catalogue | undefined;
    for (const text of claims.texts) {
      const parsed = await this.#admit(text, read ? overlay(claims.ledger, read) : claims.ledger);
      if (parsed) read = read ? overlay(read, parsed.catalogue) : parsed.catalogue;
    }
    // Read beside another ledger they mostly say the same again.
    if (this.#claims !== claims || !read || (before && isSame(before, read))) return;
    claims.catalogue = read;
    this.changed();
  }

  async #admit(text: string, base: Catalogue): Promise<Parsed | undefined> {
    try {
      const parsed = await admitted(JSON.parse(text), base);
      if (parsed) this.#say(parsed);
      return parsed;
    } catch (error) {
      this.trouble({ case: 'unread', fault: 'malformed', detail: (error as Error).message });
      return undefined;
    }
  }

  #say({ faults }: Parsed): void {
    if (faults.length > 0) this.trouble({ case: 'left-out', faults: faults.map(describeFault) });
  }
}

function isSame(one: Catalogue, other: Catalogue): boolean {
  const written = (catalogue: Catalogue): string => JSON.stringify(catalogue, (_key, value: unknown) => (value instanceof Map ? [...(value as Map<unknown, unknown>)] : value));
  return written(one) === written(other);
}

const recordsAtOnce = 100;

/** Lets in what is sound, and lets the page do something else in between; undefined when it is no longer wanted. */
async function admitted(dataset: unknown, base: Catalogue | undefined, signal?: AbortSignal): Promise<Parsed | undefined> {
  const steps = parseInSteps(dataset, base);
  let worked = 0;
  while (!signal?.aborted) {
    const { done, value } = steps.next();
    if (done) return value;
    worked += value;
    if (worked < recordsAtOnce) continue;
    worked = 0;
    await turn();
  }
  return undefined;
}

/** The next turn of the page's event loop, which a promise alone does not wait for. */
function turn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resume) => {
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(undefined);
  });
}
