/**
 * A paragraph, heading or cell of an article as plain text, each letter with its offset in the source.
 */

/** A part of a passage's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words between the tags of a `<wick-fact>`, which are checked apart from the prose around them. */
export interface FactWords extends Span {
  /** The offset of its start tag in the source. */
  readonly at: number;
}

/** A run of text that is read as one. White space is collapsed, invisible letters are dropped, quotes and dashes are ASCII. */
export interface Passage {
  readonly kind: 'title' | 'heading' | 'text';
  readonly text: string;
  /** The offset in the source of each letter of `text`. */
  readonly offsets: Uint32Array;
  /** Text in `<em>`, `<i>`, `<cite>` or Markdown emphasis, which may be names of works. */
  readonly marked: readonly Span[];
  /** Quotations, with their quotation marks. */
  readonly quoted: readonly Span[];
  readonly facts: readonly FactWords[];
  /** Text in `<time>` elements, with the ISO day of their `datetime`. */
  readonly times: readonly (Span & { readonly day: string })[];
  /** The widget that this text is the fallback of, with the id of its title. */
  readonly widget: { readonly tag: string; readonly title: string | undefined } | undefined;
}

/** Converts a span of a passage to offsets in the source. */
export function sourceRange({ offsets, text }: Passage, { start, end }: Span): { from: number; to: number } {
  const from = offsets[start]!;
  return { from, to: end > start && end <= text.length ? (offsets[end - 1] ?? from) + 1 : from };
}

const plain: Readonly<Record<string, string>> = { '\u2018': "'", '\u2019': "'", '\u201a': "'", '\u201b': "'", '\u02bc': "'", '\u201c': '"', '\u201d': '"', '\u201e': '"', '\u201f': '"', '\u00ab': '"', '\u00bb': '"', '\u2010': '-', '\u2011': '-', '\u2012': '-', '\u2013': '-', '\u2014': '-', '\u2212': '-' };
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufe0f]/;
const space = /\s/;

/** Private-use letters that the Markdown reader puts at the two ends of emphasis. */
export const emphasisOpens = '\ue0e1';
export const emphasisCloses = '\ue0e2';

/** In letters: from where a passage ends with a sentence, with a word, and within a word. */
const [long, longest, endless] = [3000, 12_000, 13_000];

/** Collects the text of a passage letter by letter. */
export class PassageWriter {
  #text = '';
  /** Of each letter; longer than the text. */
  #offsets = new Uint32Array(2 * long);
  #length = 0;
  readonly #marked: Span[] = [];
  readonly #quoted: Span[] = [];
  readonly #facts: FactWords[] = [];
  readonly #times: (Span & { day: string })[] = [];
  #emphasis = 0;
  #endsInSpace = false;
  /** The length after a « that opens, and whether a space follows it, as in French. */
  #opened = -1;
  #isSpacedOut = false;
  /** The last letter that is no space. */
  #last = '';

  /** The number of letters so far. */
  get length(): number {
    return this.#length;
  }

  /** Adds a letter with its offset in the source. */
  letter(letter: string, offset: number): void {
    if (letter === emphasisOpens) this.#emphasis = this.length;
    else if (letter === emphasisCloses) this.mark('marked', this.#emphasis);
    if (letter === emphasisOpens || letter === emphasisCloses || invisible.test(letter)) return;
    if (space.test(letter)) this.#space(offset);
    else if (letter === '«' || letter === '»') this.#guillemet(letter, offset);
    else this.#add(plain[letter] ?? letter, offset, 0);
  }

  #space(offset: number): void {
    if (this.#length === this.#opened) this.#isSpacedOut = true;
    else if (this.#length > 0 && !this.#endsInSpace) this.#add(' ', offset, 0);
  }

  /** Adds a guillemet as a quotation mark, without the space that French has within: `« Ballerina »`. German turns them around: `»Ballerina«`. */
  #guillemet(letter: string, offset: number): void {
    const opens = letter === '«' && (this.length === 0 || /[\s(['-]$/.test(this.#text));
    if (letter === '»' && this.#isSpacedOut && this.#endsInSpace) {
      this.#text = this.#text.slice(0, -1);
      this.#length -= 1;
    }
    this.#add('"', offset, 0);
    this.#opened = opens ? this.length : -1;
    this.#isSpacedOut &&= opens;
  }

  /** Adds letters of the source until the passage is full; returns the offset after the last one. */
  run(source: string, from: number, to: number): number {
    for (let at = from; at < to;) {
      const end = asciiEnd(source, at, Math.min(to, at + endless - this.length));
      if (end > at) {
        this.#add(source.slice(at, end), at, 1);
        at = end;
      } else {
        this.letter(source[at]!, at);
        at += 1;
      }
      if (this.isFull) return at;
    }
    return to;
  }

  /** Whether to start another passage: checks cost more the longer a passage is, and a whole page may be one line. */
  get isFull(): boolean {
    return this.length >= endless || (this.#endsInSpace && this.length > long && (this.length > longest || /[.!?]/.test(this.#last)));
  }

  /** Adds letters, each `step` letters of the source after the one before it. */
  #add(letters: string, offset: number, step: 0 | 1): void {
    const length = this.#length + letters.length;
    if (length > this.#offsets.length) {
      const longer = new Uint32Array(2 * length);
      longer.set(this.#offsets);
      this.#offsets = longer;
    }
    for (let at = this.#length; at < length; at += 1) this.#offsets[at] = offset + step * (at - this.#length);
    this.#length = length;
    this.#text += letters;
    this.#endsInSpace = letters === ' ';
    if (!this.#endsInSpace) this.#last = letters.at(-1)!;
  }

  mark(kind: 'marked' | 'quoted', start: number): void {
    if (this.length > start) (kind === 'marked' ? this.#marked : this.#quoted).push({ start, end: this.length });
  }

  fact(start: number, at: number): void {
    this.#facts.push({ start, end: this.length, at });
  }

  time(start: number, day: string): void {
    if (this.length > start) this.#times.push({ start, end: this.length, day });
  }

  /** Returns the passage so far, or undefined if it has no text, and starts the next. */
  finish(kind: Passage['kind'], widget: Passage['widget'], isQuotation: boolean): Passage | undefined {
    const text = this.#text;
    const end = text.trimEnd().length;
    if (end === 0) {
      this.#clear();
      return undefined;
    }
    const words = text.slice(0, end);
    const quoted = isQuotation ? [{ start: 0, end }] : [...this.#quoted, ...quotationsIn(words)];
    const passage = { kind, text: words, offsets: this.#offsets.slice(0, end), marked: [...this.#marked], quoted, facts: [...this.#facts], times: [...this.#times], widget };
    this.#clear();
    return passage;
  }

  #clear(): void {
    this.#text = this.#last = '';
    this.#endsInSpace = false;
    this.#length = 0;
    this.#opened = -1;
    this.#isSpacedOut = false;
    for (const list of [this.#marked, this.#quoted, this.#facts, this.#times]) list.length = 0;
  }
}

/** Where the ASCII letters from an offset on end. */
function asciiEnd(source: string, from: number, to: number): number {
  let at = from;
  for (let code = source.charCodeAt(at); at < to && code > 0x20 && code < 0x7f; code = source.charCodeAt(at)) at += 1;
  return at;
}

const shortestQuotation = 4;

/** Quoted sentences. A few quoted words are not a quotation but the author's own. */
function quotationsIn(text: string): Span[] {
  return betweenQuotes(text).filter(({ start, end }) => {
    const inner = text.slice(start, end).replace(/^"|"$/g, '').trim();
    return inner.split(' ').length > shortestQuotation || (inner.includes(' ') && /[.!?,]$/.test(inner) && /^\p{Lu}?\p{Ll}+ \p{Ll}/u.test(inner));
  });
}

/** Finds quoted text with its quotation marks. One left open runs to the end, as in quotations of several paragraphs. */
export function betweenQuotes(text: string): Span[] {
  const spans: Span[] = [];
  let open: number | undefined;
  for (const { index } of text.matchAll(/"/g)) {
    const opens = index === 0 || /[\s([/-]/.test(text[index - 1]!);
    if (opens && index + 1 < text.length && text[index + 1] !== ' ') open ??= index;
    else if (open !== undefined) {
      spans.push({ start: open, end: index + 1 });
      open = undefined;
    }
  }
  return open === undefined ? spans : [...spans, { start: open, end: text.length }];
}
