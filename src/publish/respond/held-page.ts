/**
 * A page on its way to a reader: what comes before its first widget goes out at once, the rest when all of it has come and can be written.
 *
 * It is read by its bytes, so that what is not changed goes out byte for byte.
 */
import { splitAtWidget } from './first-widget.js';
import { type FilterOptions, tell } from './options.js';
import type { WrittenPage } from './page-cache.js';
import type { PageWriter } from './page-writer.js';

/** The end of a page: what is still to go out, and the page that it belongs to, if it was written by us. */
export interface Rest {
  readonly bytes: Uint8Array;
  readonly written?: WrittenPage;
}

const nothing = new Uint8Array();
const largest = 2_000_000;

export class HeldPage {
  /** What has gone out, and what has not. */
  #gone: Uint8Array[] = [];
  #held: Uint8Array[] = [];
  #size = 0;
  /** `through`: everything goes out as it comes. */
  #state: 'looking' | 'waiting' | 'through' = 'looking';

  constructor(
    private readonly writer: PageWriter,
    private readonly path: string,
    private readonly options: FilterOptions,
  ) {}

  /** Keeps everything back until the end: for a page that has come as a whole, or whose headers speak of the whole. */
  hold(): void {
    if (this.#state === 'looking') this.#state = 'waiting';
  }

  /** Takes the next piece of the page, and gives what may go out now; empty where nothing may. */
  push(piece: Uint8Array): Uint8Array {
    if (this.#state === 'through') return piece;
    this.#held.push(piece);
    this.#size += piece.length;
    if (this.#size > (this.options.limit ?? largest)) return this.#letThrough();
    return this.#state === 'looking' ? this.#look() : nothing;
  }

  /** The page has come. Gives what has not gone out; never rejects. */
  async end(): Promise<Rest> {
    const [gone, held] = [joined(this.#gone), joined(this.#held)];
    if (this.#state === 'through' || !splitAtWidget(lettersOf(held)).mayHold) return { bytes: held };
    try {
      const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
      const before = decoder.decode(gone);
      const written = await this.writer(before + decoder.decode(held), before.length, this.path);
      if (written.text.startsWith(before)) return { bytes: written.bytes.subarray(gone.length), written };
      this.#tell('sent-early', 'A part of the page had gone out that its widgets change: they are left to their script.');
    } catch (error) {
      this.#tell('failed', error instanceof Error ? error.message : String(error));
    }
    return { bytes: held };
  }

  #look(): Uint8Array {
    const held = joined(this.#held);
    const { waits, mayHold } = splitAtWidget(lettersOf(held));
    if (mayHold) this.#state = 'waiting';
    const ready = held.subarray(0, waits);
    this.#gone.push(ready);
    this.#held = [held.subarray(waits)];
    return ready;
  }

  #letThrough(): Uint8Array {
    const held = joined(this.#held);
    if (splitAtWidget(lettersOf(held)).mayHold) this.#tell('too-large', 'The page is larger than `limit` allows: its widgets are left to their script.');
    this.#state = 'through';
    this.#gone = this.#held = [];
    return held;
  }

  #tell(code: string, message: string): void {
    tell(this.options, { path: this.path, code, message });
  }
}

/** Some pieces as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0]!;
  const whole = new Uint8Array(pieces.reduce((size, { length }) => size + length, 0));
  let place = 0;
  for (const piece of pieces) {
    whole.set(piece, place);
    place += piece.length;
  }
  return whole;
}

/** A letter for each byte, so that places in one are places in the other: what is looked for is ASCII, and UTF-8 never cuts that up. */
function lettersOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
