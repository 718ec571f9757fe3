/**
 * Caches prerendered pages in memory, least recently used out first, until their text changes.
 */

/** A prerendered page. */
export interface WrittenPage {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly etag: string;
  /** The instant at which its text next changes, in milliseconds since 1970. */
  readonly until: number;
}

interface Entry {
  readonly page: Promise<WrittenPage>;
  /** The instant as of which the page is drawn. `until` is Infinity while it is being written. */
  readonly now: number;
  until: number;
  size: number;
}

export class PageCache {
  /** Sorted by last use, the least recent first. */
  readonly #entries = new Map<string, Entry>();
  #size = 0;

  constructor(private readonly limit: number) {}

  /** Returns the page of a key, or writes it. Requests during the writing share its result. */
  get(key: string, now: number, write: () => Promise<WrittenPage>): Promise<WrittenPage> {
    const entry = this.#entries.get(key);
    if (entry && entry.now <= now && now < entry.until) {
      this.#entries.delete(key);
      this.#entries.set(key, entry);
      return entry.page;
    }
    this.#drop(key);
    return this.#add(key, now, write());
  }

  #add(key: string, now: number, page: Promise<WrittenPage>): Promise<WrittenPage> {
    const entry: Entry = { page, now, until: Infinity, size: key.length };
    this.#entries.set(key, entry);
    this.#size += entry.size;
    page.then(({ text, until }) => {
      entry.until = until;
      if (this.#entries.get(key) !== entry) return;
      entry.size += text.length;
      this.#size += text.length;
      this.#shrink();
    }, () => {
      if (this.#entries.get(key) === entry) this.#drop(key);
    });
    return page;
  }

  #shrink(): void {
    for (const key of this.#entries.keys()) {
      if (this.#size <= this.limit) return;
      this.#drop(key);
    }
  }

  #drop(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.delete(key);
    this.#size -= entry.size;
  }
}
