/**
 * A publisher's own data: a dataset of its own from an address, and claims of its own in the page, laid over what is there.
 */
import { describeFault, type Fault } from '../../data/dataset/fault.js';
import { type ParsedDataset, parseDatasetInSteps } from '../../data/dataset/parse-dataset.js';
import { visibleText } from '../../data/dataset/text.js';
import type { Catalogue, Part } from '../../domain/ledger/catalogue.js';
import { marketZones } from '../../domain/dates/market-zones.js';
import { overlay } from '../../domain/ledger/overlay.js';
import { registerMarketZones } from '../../domain/dates/time-zone.js';
export { ledgerData } from '../../scenes/ledger-data.js';
import { fetchDataset, type FetchFault } from './fetch-dataset.js';

// Its markets may be any.
registerMarketZones(marketZones);

/** What kept data from being used: a dataset that could not be had, claims that are not JSON, or entries that were left out. */
export type DatasetError =
  | { readonly case: 'unread'; readonly fault: FetchFault; readonly detail: string }
  | { readonly case: 'left-out'; readonly faults: readonly string[] };

/** A publisher's claims as read beside a ledger, once they have been read. */
interface OwnClaims {
  readonly ledger: Catalogue;
  readonly texts: readonly string[];
  catalogue?: Catalogue;
  isRead?: true;
}

/** Parts of a ledger that claims may refer to. */
const referredParts: readonly Part[] = ['sources', 'characters', 'events'];

export class PublisherData {
  #address: string | undefined;
  #loading: AbortController | undefined;
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
    private readonly trouble: (trouble: DatasetError) => void,
    /** Asks for a part of the ledger around; whether it has come. */
    private readonly fetchPart: (part: Part) => Promise<boolean>,
  ) {}

  /** Whether a dataset is still on its way. */
  get isLoading(): boolean {
    return this.#loading !== undefined;
  }

  /** Whether claims are there that have never been read. */
  get isReading(): boolean {
    return this.#texts.length > 0 && !this.#claims?.isRead && !this.#claims?.catalogue;
  }

  /** Fetches the dataset of an address, to be handed down from then on; the last address counts, and until its data has arrived the data before stays. */
  async load(address: string | undefined, base: string): Promise<void> {
    if (address === this.#address) return;
    this.stop();
    this.#address = address;
    if (address === undefined) {
      this.#dataset = this.#arrived = undefined;
      this.changed();
      return;
    }
    const loading = (this.#loading = new AbortController());
    const outcome = await fetchDataset(address, base, loading.signal);
    const parsed = outcome.case === 'fetched' ? await admitted(outcome.dataset, undefined, loading.signal) : undefined;
    if (this.#loading !== loading) return;
    this.#loading = undefined;
    if (outcome.case === 'failed') this.trouble({ ...outcome, case: 'unread' });
    if (parsed) {
      this.#dataset = parsed.catalogue;
      this.#arrived = address;
      this.#say(parsed.faults);
    }
    this.changed();
  }

  /** Takes the publisher's claims as they are written in the page. */
  setClaims(texts: readonly string[]): void {
    if (JSON.stringify(texts) === JSON.stringify(this.#texts)) return;
    this.#texts = texts;
    this.changed();
  }

  /** What is to be handed down in place of a ledger; claims that have yet to be read join it later. */
  mergeOver(outer: Catalogue): Catalogue {
    const ledger = this.#dataset ?? outer;
    // Claims may refer to a dataset that is still on its way.
    if (this.#texts.length === 0 || (this.#loading && this.#claims?.texts !== this.#texts)) return ledger;
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
    const faults: Fault[] = [];
    const malformed: string[] = [];
    let read: Catalogue | undefined;
    for (const text of claims.texts) {
      const parsed = await parsedText(text, read ? overlay(claims.ledger, read) : claims.ledger);
      if (typeof parsed === 'string') malformed.push(parsed);
      else if (parsed) {
        faults.push(...parsed.faults);
        read = read ? overlay(read, parsed.catalogue) : parsed.catalogue;
      }
    }
    // What they refer to may stand in a part that has yet to come: then they are read again beside it.
    if (faults.length > 0 && (await this.#comesMore(claims.ledger))) return;
    if (this.#claims !== claims) return;
    for (const detail of malformed) this.trouble({ case: 'unread', fault: 'malformed', detail });
    this.#say(faults);
    const wasReading = this.isReading;
    claims.isRead = true;
    // Read beside another ledger they mostly say the same again.
    const isNew = read !== undefined && !(claims.catalogue && isSame(claims.catalogue, read));
    if (isNew) claims.catalogue = read!;
    if (isNew || wasReading) this.changed();
  }

  /** Asks for the parts that claims may refer to; whether one comes, and with it another ledger. */
  async #comesMore({ lacks, isSlice }: Catalogue): Promise<boolean> {
    const answers = await Promise.all(referredParts.filter((part) => isSlice ?? lacks.includes(part)).map((part) => this.fetchPart(part)));
    return answers.includes(true);
  }

  #say(faults: readonly Fault[]): void {
    if (faults.length > 0) this.trouble({ case: 'left-out', faults: faults.map(describeFault) });
  }
}

/** What a text of claims holds, or why it cannot be read. */
async function parsedText(text: string, base: Catalogue): Promise<ParsedDataset | string | undefined> {
  try {
    return await admitted(JSON.parse(text), base);
  } catch (error) {
    return visibleText((error as Error).message);
  }
}

function isSame(one: Catalogue, other: Catalogue): boolean {
  const written = (catalogue: Catalogue): string => JSON.stringify(catalogue, (_key, value: unknown) => (value instanceof Map ? [...(value as Map<unknown, unknown>)] : value));
  return written(one) === written(other);
}

const recordsAtOnce = 100;

/** Lets in what is sound, and lets the page do something else in between; undefined when it is no longer wanted. */
async function admitted(dataset: unknown, base: Catalogue | undefined, signal?: AbortSignal): Promise<ParsedDataset | undefined> {
  const steps = parseDatasetInSteps(dataset, base);
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
