/**
 * Makes the edits that mend a finding: a `wick-fact` around its words, or a note below its text.
 */
import { isTitleField } from '../../domain/ledger/fields.js';
import { defaultSettings } from '../../domain/ledger/vantage.js';
import { languageAmong } from '../../i18n/messages/load-messages.js';
import { type Edit, insertion } from '../articles/edits.js';
import { noteClass } from '../articles/placed-notes.js';
import type { Finding } from '../check/finding.js';
import { afterBlock } from '../shorthand/markdown-edits.js';
import { tagsOf } from '../shorthand/written-tags.js';
import { correctionNote } from './correction-note.js';
import { type FixSource, passageAt, rangeOf } from './fix-source.js';
import { type FixGround, overtakenFact } from './overtaken-fact.js';
import { around, nodeAround, placeBelow, type Range, type SourceNode, wrappable } from './source-tree.js';

/** Wraps the words of a finding into a fact that shows what overtook them; undefined where no fact does, or no tag can stand. */
export function factEdits(finding: Finding, source: FixSource, ground: FixGround): readonly Edit[] | undefined {
  const words = rangeOf(finding, source);
  const found = overtakenFact(finding, ground);
  if (!found || words.from < source.frontMatterEnd || isInRange(words, source.text)) return undefined;
  const range = wrappableIn(source, words);
  if (!range) return undefined;
  const providers = [...around(nodeAround(source.html, range))].filter(({ tag }) => tag === 'wick-provider');
  const region = nearest(providers, 'region') ?? defaultSettings.region;
  const published = nearest(providers, 'published') ?? source.published;
  const settings = new Map([
    // A fact about another market than the article's names it, also where that is the default.
    ...(found.region !== undefined && (found.region !== region || found.region !== ground.speech.vantage.region) ? [['region', found.region] as const] : []),
    // Without a day of publication a fact marks nothing.
    ...(published !== ground.ran && ground.ran !== undefined ? [['published', ground.ran] as const] : []),
  ]);
  const [start, end] = tagsOf({ name: 'fact', tag: 'wick-fact', attributes: new Map([['of', found.of], ['field', found.field], ['mode', 'note']]), settings });
  return [insertion(range.from, start), insertion(range.to, end)];
}

function nearest(providers: readonly SourceNode[], name: string): string | undefined {
  return providers.map((provider) => provider.attribute(name)?.trim()).find(Boolean);
}

/** Tags have to fit the Markdown and the HTML in it. */
function wrappableIn({ html, markdown, text }: FixSource, words: Range): Range | undefined {
  if (!markdown) return wrappable(html, words, text);
  const outer = wrappable(markdown, words, text);
  const range = outer && wrappable(html, outer, text);
  const again = range && wrappable(markdown, range, text);
  return again?.from === range?.from && again?.to === range?.to ? range : undefined;
}

/** Whether words are one end of a range, `$33 million to $39 million`, or part of a longer word: a new value beside them would be misread. */
function isInRange({ from, to }: Range, text: string): boolean {
  const after = text.slice(to, to + 12);
  return /^\s*(?:-|–|—|to|bis|or|oder|and|und)\s*[$€]?\d/i.test(after) || /\d\s*(?:-|–|—|to|bis)\s*$/i.test(text.slice(Math.max(0, from - 12), from)) || /^[\p{L}\p{N}]/u.test(after);
}

/** Puts a note below the text that holds a finding; undefined where there is nothing to tell or no place. */
export function noteEdits(finding: Finding, source: FixSource, ground: FixGround): readonly Edit[] | undefined {
  const { lang } = source.dated;
  const { locale } = ground.speech;
  const isOther = lang !== undefined && languageAmong([locale.split('-')[0]!], lang) === undefined;
  const note = correctionNote(finding, ground, isOther ? locale : undefined);
  const place = note === undefined ? undefined : placeOfNote(source, rangeOf(finding, source).from);
  if (note === undefined || !place) return undefined;
  return [insertion(place.offset, place.around(note))];
}

interface PlaceOfNote {
  readonly offset: number;
  readonly around: (note: string) => string;
}

function placeOfNote(source: FixSource, at: number): PlaceOfNote | undefined {
  const { html, markdown, text, eol, frontMatterEnd } = source;
  const apart = (below: number): PlaceOfNote => {
    const offset = behindNotes(text, below);
    return { offset, around: (note) => `${eol}${eol}${note}${afterBlock(text, offset, eol)}` };
  };
  if (markdown) {
    const blocks = markdown.children.filter(({ start }) => start >= frontMatterEnd);
    if (at < frontMatterEnd) return apart(blocks[0]?.tag === 'h2' ? blocks[0].end : frontMatterEnd);
    const end = passageAt(source, at)?.offsets.at(-1) ?? at;
    const block = blocks.find((one) => one.start <= end && end < one.end);
    // Between the tags of an HTML block an empty line would end it.
    if (block?.tag !== htmlBlock) return block && apart(block.end);
  }
  const isTitle = [...around(nodeAround(html, { from: at, to: at + 1 }))].some(({ tag }) => tag === 'title');
  const first = isTitle ? firstOf(html, 'h1') : undefined;
  if (isTitle && !first) return undefined;
  const below = placeBelow(html, first ? first.inner[0] : (passageAt(source, at)?.offsets.at(-1) ?? at));
  if (!below) return undefined;
  // An element without an end tag holds the white space up to the next.
  const offset = behindNotes(text, text.slice(0, below.offset).trimEnd().length);
  return { offset, around: (note) => onOwnLine(note, below.block, source) };
}

/** The end of the notes that follow an offset, so that notes stand in the order of their findings. */
function behindNotes(text: string, offset: number): number {
  const notes = new RegExp(`(?:\\s*<p class="${noteClass}"[^]*?</p>)*`, 'y');
  notes.lastIndex = offset;
  return offset + notes.exec(text)![0].length;
}

/** The tag by which the tree of Markdown knows a block of HTML. */
const htmlBlock = 'x-html';

function firstOf(root: SourceNode, tag: string): SourceNode | undefined {
  const open: SourceNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.tag === tag) return node;
    open.push(...[...node.children].reverse());
  }
  return undefined;
}

/** A note on a line of its own, indented as the block before it, if that has a line of its own too. */
function onOwnLine(note: string, block: SourceNode | undefined, { text, eol }: FixSource): string {
  const indent = block && /(?:^|[\r\n])([ \t]*)$/.exec(text.slice(Math.max(0, block.start - widestIndent), block.start))?.[1];
  return indent === undefined ? note : `${eol}${indent}${note}`;
}

const widestIndent = 200;

/** Whether a finding is one that can be mended: about what is stated, and not about damaged tags. */
export function isMendable({ rule, of, field }: Finding): boolean {
  return of !== undefined && rule !== 'fact' && (field === undefined || field === 'character' || field === 'role' || isTitleField(field)) && !rule.startsWith('un');
}
