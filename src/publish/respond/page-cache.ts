/**
 * Keeps written pages in memory, the last used ones, for as long as what they say stays true.
 */

/** A page as it goes out. */
export interface WrittenPage {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly etag: string;
  /** The instant at which it next reads differently, in milliseconds since 1970. */
  readonly until: number;
}

interface Entry {
  readonly page: Promise<WrittenPage>;
  /** The instant that it shows; and, once it is written, until when. */
  readonly now: number;
  until: number;
  size: number;
}

export class PageCache {
  /** In the order of their last use. */
  readonly #entries = new Map<string, Entry>();
  #size = 0;

  constructor(private readonly limit: number) {}

  /** The page that was written of a text; one that is being written is waited for, so that many readers at once cost one page. */
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
