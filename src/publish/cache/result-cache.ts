/**
 * Keeps the results for articles in a folder, by their content: an article is read again only if it, the parts of the ledger that it shows, the options or the library have changed.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import { writeWhole } from '../files/atomic-write.js';
import type { FileError } from '../files/file-error.js';
import type { Basis, PartName, ResultStore } from './basis.js';
import { holdsAt } from './entry-time.js';
import { libraryCode } from './library-code.js';
import { LedgerParts } from './ledger-parts.js';

export interface CacheOptions {
  /** The folder; it is made when the first result is kept. */
  readonly folder: string;
  /** Called once, when a result cannot be kept; the run goes on without keeping any. */
  readonly onFault?: (error: FileError) => void;
}

/** What the results of a run have in common. */
export interface RunIdentity {
  /** What is done with the articles: `check`. */
  readonly command: string;
  readonly catalogue: Catalogue;
  /** The instant of the run, in milliseconds since 1970. */
  readonly now: number;
  /** All other options that the results depend on; must be serializable as JSON. */
  readonly options: object;
}

/** A result as it is kept. */
interface Entry<T> extends Omit<Basis, 'parts'> {
  readonly from: number;
  readonly parts: readonly (readonly [name: PartName, hash: string])[];
  readonly result: T;
}

/** Fast: the time for the best compression would be most of a run's. */
const level = 1;

export class ResultCache<T extends object> implements ResultStore<T> {
  readonly #folder: string;
  readonly #onFault: CacheOptions['onFault'];
  readonly #run: RunIdentity;
  readonly #parts: LedgerParts;
  readonly #scope: string;
  #isWritable = true;

  constructor({ folder, onFault }: CacheOptions, run: RunIdentity) {
    this.#folder = folder;
    this.#onFault = onFault;
    this.#run = run;
    this.#parts = new LedgerParts(run.catalogue);
    this.#scope = JSON.stringify([libraryCode(), run.command, run.options]);
  }

  /** The name under which the result for an article is kept. `own` are its own options and, where the result depends on it, its name. */
  key(text: string, own: object): string {
    return createHash('sha256').update(JSON.stringify([this.#scope, own])).update('\0').update(text).digest('hex');
  }

  /** The result for an article; undefined if there is none, or if it does not hold any more. A file that is damaged or no result counts as none. */
  find(key: string): T | undefined {
    const entry = this.#read(key);
    if (!entry) return undefined;
    const { parts, from, result, ...basis } = entry;
    if (parts.some(([name, hash]) => this.#parts.part(name).hash !== hash)) return undefined;
    const days = (): Iterable<string> => parts.flatMap(([name]) => this.#parts.part(name).days);
    return holdsAt(basis, from, this.#run.now, days) ? result : undefined;
  }

  /** Keeps a result, whole or not at all. */
  async keep(key: string, { parts, ...basis }: Basis, result: T): Promise<void> {
    if (!this.#isWritable) return;
    const entry: Entry<T> = { ...basis, from: this.#run.now, parts: parts.map((name) => [name, this.#parts.part(name).hash]), result };
    const content = deflateRawSync(JSON.stringify(entry), { level });
    try {
      await writeWhole(this.#path(key), Buffer.concat([digestOf(key, content), content]), { isLasting: false });
    } catch (error) {
      this.#stopKeeping(error as FileError);
    }
  }

  /** Articles are handled side by side: only the first that fails is told. */
  #stopKeeping(fault: FileError): void {
    if (this.#isWritable) this.#onFault?.(fault);
    this.#isWritable = false;
  }

  /** Reads at once: waiting for the file, and for its inflation in another thread, costs more than either. */
  #read(key: string): Entry<T> | undefined {
    try {
      const file = readFileSync(this.#path(key));
      const content = file.subarray(digestLength);
      if (!file.subarray(0, digestLength).equals(digestOf(key, content))) return undefined;
      return JSON.parse(inflateRawSync(content).toString()) as Entry<T>;
    } catch {
      return undefined;
    }
  }

  #path(key: string): string {
    return join(this.#folder, key.slice(0, 2), key.slice(2));
  }
}

const digestLength = 32;

/** A digest of a file's content and its name, by which damaged, renamed and foreign files are told from results. */
function digestOf(key: string, content: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(content).digest();
}
