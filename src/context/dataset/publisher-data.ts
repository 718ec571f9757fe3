/**
 * Loads a publisher's own data, a dataset from an address and claims written in the page, and lays it over the ledger.
 */
import { describeFault, type Fault } from '../../data/dataset/fault.js';
import { type ParsedRecords, parseRecords } from '../../data/dataset/parse-records.js';
import { visibleText } from '../../data/dataset/text.js';
import type { Catalogue, Part } from '../../domain/ledger/catalogue.js';
import { marketZones } from '../../domain/dates/market-zones.js';
import { overlay } from '../../domain/ledger/overlay.js';
import { registerMarketZones } from '../../domain/dates/time-zone.js';
export { ledgerData } from '../../scenes/ledger-data.js';
import { fetchDataset, type FetchFault } from './fetch-dataset.js';

// A publisher's dataset may use any market.
registerMarketZones(marketZones);

/** What went wrong: `unread`, a dataset that could not be fetched or claims that are not JSON; `left-out`, entries that were dropped. */
export type DatasetError =
  | { readonly case: 'unread'; readonly fault: FetchFault; readonly detail: string }
  | { readonly case: 'left-out'; readonly faults: readonly string[] };

/** A publisher's claims with the ledger that they refer to; `catalogue` once they have been read. */
interface OwnClaims {
  readonly ledger: Catalogue;
  readonly texts: readonly string[];
  catalogue?: Catalogue;
  isRead?: true;
}

/** Parts of a ledger whose records claims may refer to. */
const referredParts: readonly Part[] = ['sources', 'characters', 'events'];

export class PublisherData {
  #address: string | undefined;
  #loading: AbortController | undefined;
  #dataset: Catalogue | undefined;
  /** The address that the current dataset came from. */
  #arrived: string | undefined;
  #texts: readonly string[] = [];
  /** The publisher's claims as last read. The ids that they may refer to depend on the ledger. */
  #claims: OwnClaims | undefined;
  /** The last overlay, kept so that an unchanged catalogue is not handed down as a new one. */
  #laid: { readonly ledger: Catalogue; readonly claims: Catalogue; readonly catalogue: Catalogue } | undefined;

  constructor(
    private readonly changed: () => void,
    private readonly trouble: (trouble: DatasetError) => void,
    /** Fetches a part of the outer ledger; resolves to whether it arrived. */
    private readonly fetchPart: (part: Part) => Promise<boolean>,
  ) {}

  /** Whether a dataset is still being fetched. */
  get isLoading(): boolean {
    return this.#loading !== undefined;
  }

  /** Whether the page has claims that have not been read yet. */
  get isReading(): boolean {
    return this.#texts.length > 0 && !this.#claims?.isRead && !this.#claims?.catalogue;
  }

  /** Fetches the dataset of an address and uses it from then on. The last address given counts; until its data arrives, the previous data stays. */
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

  /** Sets the publisher's claims, as the JSON texts in the page. */
  setClaims(texts: readonly string[]): void {
    if (JSON.stringify(texts) === JSON.stringify(this.#texts)) return;
    this.#texts = texts;
    this.changed();
  }

  /** Returns the catalogue to hand down in place of `outer`. Claims that are still unread join it later, after a call of `changed`. */
  mergeOver(outer: Catalogue): Catalogue {
    const ledger = this.#dataset ?? outer;
    // Claims may refer to the dataset that is still being fetched.
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

  /** Aborts the current request. The same address can be loaded again afterwards. */
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
    // The records referred to may stand in a part that is not fetched yet: then the claims are read again beside the new ledger.
    if (faults.length > 0 && (await this.#comesMore(claims.ledger))) return;
    if (this.#claims !== claims) return;
    for (const detail of malformed) this.trouble({ case: 'unread', fault: 'malformed', detail });
    this.#say(faults);
    const wasReading = this.isReading;
    claims.isRead = true;
    // Read beside another ledger, claims usually give the same catalogue.
    const isNew = read !== undefined && !(claims.catalogue && isSame(claims.catalogue, read));
    if (isNew) claims.catalogue = read!;
    if (isNew || wasReading) this.changed();
  }

  /** Fetches the parts that claims may refer to; resolves to whether one arrived, which makes a new ledger. */
  async #comesMore({ lacks, isSlice }: Catalogue): Promise<boolean> {
    const answers = await Promise.all(referredParts.filter((part) => isSlice ?? lacks.includes(part)).map((part) => this.fetchPart(part)));
    return answers.includes(true);
  }

  #say(faults: readonly Fault[]): void {
    if (faults.length > 0) this.trouble({ case: 'left-out', faults: faults.map(describeFault) });
  }
}

/** Parses the JSON of one text of claims; a string is the message why it cannot be read. */
async function parsedText(text: string, base: Catalogue): Promise<ParsedRecords | string | undefined> {
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

/** Validates a dataset in steps, and yields to the page between them; undefined when aborted. The code that checks translations is fetched for datasets that have some; where it fails, all is shown in English. */
async function admitted(dataset: unknown, base: Catalogue | undefined, signal?: AbortSignal): Promise<ParsedRecords | undefined> {
  const steps = parseRecords(dataset, base);
  let worked = 0;
  while (!signal?.aborted) {
    const { done, value } = steps.next();
    if (done) return hasWords(dataset) ? import('../../data/dataset/check-words.js').then(({ withWords }) => withWords(value, dataset, base), () => value) : value;
    worked += value;
    if (worked < recordsAtOnce) continue;
    worked = 0;
    await turn();
  }
  return undefined;
}

function hasWords(dataset: unknown): boolean {
  return (dataset as { readonly words?: unknown } | null)?.words !== undefined;
}

/** Waits for the next task of the event loop; a promise alone would wait only for a microtask. */
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
