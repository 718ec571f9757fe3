/**
 * Reads the passages and the widgets of an HTML page.
 */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { lightClass } from '../../context/page/page-ids.js';
import { parseDay } from '../../domain/dates/plain-date.js';
import { sourceRuns } from './source-characters.js';
import type { MarkdownPart } from '../markdown/markdown-tree.js';
import { emphasisCloses, emphasisOpens, type Passage, PassageWriter } from './passage.js';
import { isNote, type PlacedNote, readNote } from './placed-notes.js';

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Leave = () => void;

/** A widget of a page with its attributes and its text. */
export interface PlacedWidget {
  readonly tag: string;
  readonly at: number;
  readonly attributes: ReadonlyMap<string, string>;
  /** The offset of each attribute, at its name. */
  readonly places: ReadonlyMap<string, number>;
  /** The text between the tags of a `wick-fact`; empty for other widgets. */
  readonly words: string;
  readonly wordsAt: readonly [from: number, to: number] | undefined;
  /** Whether a provider around the widget has data of its own, against which it cannot be checked. */
  readonly isForeign: boolean;
  /** The region of the nearest provider that sets one. */
  readonly region: string | undefined;
  /** Whether it is a provider around a single fact: its settings are those of words in a sentence, and not of the article. */
  readonly isAroundFact: boolean;
}

/** An article once read. */
export interface ParsedArticle {
  readonly passages: readonly Passage[];
  readonly widgets: readonly PlacedWidget[];
  readonly notes: readonly PlacedNote[];
  readonly lang: string | undefined;
  /** Days of publication that the page names, most reliable first. */
  readonly days: readonly string[];
  /** The tree that a browser would build, each node with its offsets in the source; plain text has none. */
  readonly tree?: DefaultTreeAdapterTypes.Document;
  /** The blocks and inline elements of an article in Markdown. */
  readonly markdown?: MarkdownPart;
}

/** A place where a block of Markdown begins or ends. */
export interface Boundary {
  readonly offset: number;
  readonly kind: Passage['kind'];
  readonly isQuotation: boolean;
}

const silent = new Set(['script', 'style', 'template', 'code', 'pre', 'kbd', 'samp', 'var', 'del', 's', 'strike', 'textarea', 'select', 'option', 'svg', 'math', 'iframe', 'object', 'noscript', 'noframes', 'noembed', 'xmp', 'button']);
const inline = new Set(['a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'data', 'dfn', 'em', 'font', 'i', 'br', 'ins', 'label', 'mark', 'nobr', 'q', 'ruby', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'wbr', 'td', 'th', 'dd', 'wick-fact', 'wick-when', 'wick-spoiler', 'wick-answer']);
/** Elements that continue the passage before them, after a bar: the cells of a row, the definition of a term. */
const beside = new Set(['td', 'th', 'dd']);
const holding = new Set(['wick-provider', 'wick-when', 'wick-spoiler', 'wick-answer', 'wick-related', 'wick-fact']);

/** Placeholders for Markdown's own marks. */
const notWords = new RegExp(`[\u2063${emphasisOpens}${emphasisCloses}]`, 'g');

/** Reads a page as a browser does. `boundaries` are the blocks of the Markdown that it was. */
export function readHtml(source: string, boundaries: readonly Boundary[] = []): ParsedArticle {
  const reader = new PageReader(source, boundaries);
  // A byte order mark counts as text, and would make the parser close an empty head.
  const tree = parse(source.replace(/^\ufeff/, ' '), { sourceCodeLocationInfo: true, scriptingEnabled: false });
  reader.read(tree);
  return { ...reader.article(), tree };
}

class PageReader {
  readonly #passages: Passage[] = [];
  readonly #widgets: PlacedWidget[] = [];
  readonly #notes: PlacedNote[] = [];
  readonly #regions: string[] = [];
  readonly #writer = new PassageWriter();
  readonly #days: { rank: number; day: string }[] = [];
  #lang: string | undefined;
  #kind: Passage['kind'] = 'text';
  /** How many elements of these names are open. */
  readonly #open = { blockquote: 0, header: 0 };
  #isQuotation = false;
  #widget: Passage['widget'];
  #next = 0;
  #foreign = 0;
  #flushes = 0;

  constructor(
    readonly source: string,
    readonly boundaries: readonly Boundary[],
  ) {}

  article(): ParsedArticle {
    this.#flush();
    const days = [...this.#days].sort((a, b) => a.rank - b.rank).map(({ day }) => day.trim().slice(0, 10));
    return { passages: this.#passages, widgets: this.#widgets, notes: this.#notes, lang: this.#lang, days };
  }

  /** Not recursive: a deep tree would overflow the call stack. */
  read(root: Parent): void {
    const open: (DefaultTreeAdapterTypes.ChildNode | Leave)[] = [...root.childNodes].reverse();
    for (let next = open.pop(); next; next = open.pop()) {
      if (typeof next === 'function') next();
      else if (next.nodeName === '#text') this.#text(next as DefaultTreeAdapterTypes.TextNode);
      else if ('tagName' in next) {
        const leave = this.#enter(next);
        if (leave) {
          open.push(leave);
          for (let index = next.childNodes.length - 1; index >= 0; index -= 1) open.push(next.childNodes[index]!);
        }
      }
    }
  }

  #text({ value, sourceCodeLocation }: DefaultTreeAdapterTypes.TextNode): void {
    if (!sourceCodeLocation) return;
    for (const run of sourceRuns(this.source, sourceCodeLocation.startOffset, sourceCodeLocation.endOffset, value)) {
      if ('means' in run) {
        this.#cross(run.from);
        for (const letter of run.means) this.#writer.letter(letter, run.from);
        if (this.#writer.isFull) this.#flush();
      } else this.#run(run.from, run.to);
    }
  }

  /** Reads letters that stand in the source as they are, up to each boundary. */
  #run(from: number, to: number): void {
    for (let at = from; at < to;) {
      this.#cross(at);
      at = this.#writer.run(this.source, at, Math.min(to, this.boundaries[this.#next]?.offset ?? to));
      if (this.#writer.isFull) this.#flush();
    }
  }

  /** Ends the passage at each Markdown block boundary up to an offset; those blocks are not in the tree. */
  #cross(offset: number): void {
    for (let next = this.boundaries[this.#next]; next && next.offset <= offset; next = this.boundaries[this.#next]) {
      this.#flush();
      this.#kind = next.kind;
      this.#isQuotation = next.isQuotation;
      this.#next += 1;
    }
  }

  #flush(): void {
    this.#flushes += 1;
    const passage = this.#writer.finish(this.#kind, this.#widget, this.#isQuotation || this.#open.blockquote > 0);
    if (passage) this.#passages.push(passage);
  }

  /** Enters an element and returns the function that leaves it; undefined if its content is not read. */
  #enter(element: Element): Leave | undefined {
    const { tagName } = element;
    // An element that begins a block of Markdown is in that block.
    if (element.sourceCodeLocation) this.#cross(element.sourceCodeLocation.startOffset);
    const attributes = new Map(element.attrs.map(({ name, value }) => [name, value] as const));
    this.#tellDay(element, attributes);
    if (tagName === 'html') this.#lang = attributes.get('lang')?.trim() || undefined;
    if (isNote(element)) {
      this.#notice(element);
      return undefined;
    }
    if (silent.has(tagName) || attributes.get('class')?.split(/\s+/).includes(lightClass)) return undefined;
    if ((tagName === 'br' || beside.has(tagName)) && this.#writer.length > 0) for (const mark of tagName === 'br' ? ' ' : ' | ') this.#writer.letter(mark, element.sourceCodeLocation?.startOffset ?? 0);
    if (tagName.startsWith('wick-')) this.#note(element, attributes);
    const leave = inline.has(tagName) || isAroundFact(element) ? this.#inline(element, attributes) : this.#block(element, attributes);
    const region = tagName === 'wick-provider' ? attributes.get('region')?.trim() : undefined;
    if (!region) return leave;
    this.#regions.push(region);
    return () => {
      this.#regions.pop();
      leave();
    };
  }

  /** Notes a correction, whose text is not the article's. */
  #notice(element: Element): void {
    this.#flush();
    const note = readNote(element);
    if (note) this.#notes.push(note);
  }

  #inline({ tagName, sourceCodeLocation }: Element, attributes: ReadonlyMap<string, string>): Leave {
    const [start, flushes] = [this.#writer.length, this.#flushes];
    const day = tagName === 'time' ? attributes.get('datetime')?.trim().slice(0, 10) : undefined;
    return () => {
      if (this.#flushes !== flushes) return;
      if (tagName === 'em' || tagName === 'i' || tagName === 'cite') this.#writer.mark('marked', start);
      if (tagName === 'q') this.#writer.mark('quoted', start);
      if (tagName === 'wick-fact') this.#writer.fact(start, sourceCodeLocation?.startOffset ?? 0);
      if (day !== undefined && parseDay(day)) this.#writer.time(start, day);
    };
  }

  #block({ tagName, childNodes }: Element, attributes: ReadonlyMap<string, string>): Leave {
    this.#flush();
    const before = { kind: this.#kind, widget: this.#widget };
    if (/^(?:h[1-6]|title)$/.test(tagName)) this.#kind = tagName === 'title' ? 'title' : 'heading';
    if (tagName.startsWith('wick-') && !holding.has(tagName)) this.#widget = { tag: tagName, title: attributes.get('film') ?? attributes.get('of') };
    const isForeign = tagName === 'wick-provider' && (attributes.has('src') || childNodes.some((node) => node.nodeName === 'script'));
    if (tagName === 'blockquote' || tagName === 'header') this.#open[tagName] += 1;
    this.#foreign += Number(isForeign);
    return () => {
      this.#flush();
      this.#foreign -= Number(isForeign);
      if (tagName === 'blockquote' || tagName === 'header') this.#open[tagName] -= 1;
      this.#kind = before.kind;
      this.#widget = before.widget;
    };
  }

  #note(element: Element, attributes: ReadonlyMap<string, string>): void {
    const { sourceCodeLocation: location, tagName, childNodes } = element;
    if (!location) return;
    const places = new Map(Object.entries(location.attrs ?? {}).map(([name, { startOffset }]) => [name, startOffset] as const));
    const words = tagName === 'wick-fact' ? textOf(element).replace(notWords, '').replace(/\s+/g, ' ').trim() : '';
    const [first, last] = [childNodes[0]?.sourceCodeLocation, childNodes.at(-1)?.sourceCodeLocation];
    this.#widgets.push({ tag: tagName, at: location.startOffset, attributes, places, words, wordsAt: first && last ? [first.startOffset, last.endOffset] : undefined, isForeign: this.#foreign > 0, region: this.#regions.at(-1), isAroundFact: isAroundFact(element) });
  }

  #tellDay({ tagName, childNodes }: Element, attributes: ReadonlyMap<string, string>): void {
    if (tagName === 'meta' && attributes.get('property') === 'article:published_time') this.#days.push({ rank: 0, day: attributes.get('content') ?? '' });
    if (tagName === 'script' && attributes.get('type') === 'application/ld+json') {
      const json = childNodes.map((node) => ('value' in node ? node.value : '')).join('');
      this.#days.push({ rank: 1, day: /"datePublished"\s*:\s*"([^"]+)"/.exec(json)?.[1] ?? '' });
    }
    if (tagName === 'time' && (attributes.has('pubdate') || this.#open.header > 0)) this.#days.push({ rank: 2, day: attributes.get('datetime') ?? '' });
    if (tagName === 'wick-provider') this.#days.push({ rank: -1, day: attributes.get('published') ?? '' });
  }
}

/** Whether a provider holds a single fact, and so stands in a sentence. */
function isAroundFact({ tagName, childNodes: [child, ...more] }: Element): boolean {
  return tagName === 'wick-provider' && child?.nodeName === 'wick-fact' && more.length === 0;
}

function textOf(root: Parent): string {
  const open: DefaultTreeAdapterTypes.ChildNode[] = [...root.childNodes].reverse();
  let text = '';
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.nodeName === '#text') text += (next as DefaultTreeAdapterTypes.TextNode).value;
    else if (next.nodeName === 'br') text += ' ';
    else if ('tagName' in next && !silent.has(next.tagName)) for (let index = next.childNodes.length - 1; index >= 0; index -= 1) open.push(next.childNodes[index]!);
  }
  return text;
}
