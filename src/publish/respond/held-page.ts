/**
 * A page on its way to a reader: the part before its first widget is sent at once, the rest after the whole page has arrived and is prerendered.
 *
 * Works on bytes, so that unchanged parts are sent byte for byte.
 */
import { splitAtWidget } from './first-widget.js';
import { type FilterOptions, tell } from './options.js';
import type { WrittenPage } from './page-cache.js';
import type { PageWriter } from './page-writer.js';

/** The end of a page: the bytes still to be sent, and the prerendered page, if there is one. */
export interface Rest {
  readonly bytes: Uint8Array;
  readonly written?: WrittenPage;
}

const nothing = new Uint8Array();
const largest = 2_000_000;

export class HeldPage {
  /** The pieces that have been sent, and in `#held` those that have not. */
  #gone: Uint8Array[] = [];
  #held: Uint8Array[] = [];
  #size = 0;
  /** `looking`: no widget yet. `waiting`: holds back the rest. `through`: sends everything as it comes. */
  #state: 'looking' | 'waiting' | 'through' = 'looking';

  constructor(
    private readonly writer: PageWriter,
    private readonly path: string,
    private readonly options: FilterOptions,
  ) {}

  /** Holds everything back until the end: for a page that came in one piece, or whose headers describe the whole, such as `content-length`. */
  hold(): void {
    if (this.#state === 'looking') this.#state = 'waiting';
  }

  /** Takes the next piece of the page, and returns the bytes that may be sent now, possibly none. */
  push(piece: Uint8Array): Uint8Array {
    if (this.#state === 'through') return piece;
    this.#held.push(piece);
    this.#size += piece.length;
    if (this.#size > (this.options.limit ?? largest)) return this.#letThrough();
    return this.#state === 'looking' ? this.#look() : nothing;
  }

  /** Ends the page and returns the bytes still to be sent. Never rejects. */
  async end(): Promise<Rest> {
    const [gone, held] = [joined(this.#gone), joined(this.#held)];
    if (this.#state === 'through' || !splitAtWidget(lettersOf(held)).mayHold) return { bytes: held };
    try {
      const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
      const before = decoder.decode(gone);
      const written = await this.writer(before + decoder.decode(held), before.length, this.path);
      if (written.text.startsWith(before)) return { bytes: written.bytes.subarray(gone.length), written };
      this.#tell('sent-early', 'The widgets change a part of the page that has already been sent: they are left to their script.');
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

/** Concatenates pieces. */
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

/** One letter for each byte, so that offsets are the same in both. The patterns are ASCII, whose bytes occur in UTF-8 only as themselves. */
function lettersOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
