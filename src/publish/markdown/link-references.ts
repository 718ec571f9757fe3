/**
 * Resolves references to link definitions while Markdown is parsed: the parser by itself takes all text in brackets for a link.
 */
import type { Tree } from '@lezer/common';
import { InlineContext, type MarkdownParser, parser } from '@lezer/markdown';
import { decodeString } from 'micromark-util-decode-string';

/** What may be a definition: a label at the start of a line, after the marks of lists and quotations. */
const definition = /^[ \t>*+\-\d.)]*\[((?:[^[\]\\]|\\[^])+)\]:/gm;

/** The labels that a text may define, some of which may stand in code. */
export function possibleLabels(text: string): ReadonlySet<string> {
  return text.includes(']:') ? new Set([...text.matchAll(definition)].map(([, label]) => normalizedLabel(label!))) : new Set();
}

/** The addresses that a parsed text defines, by their labels; the first definition of a label counts. */
export function definitionsIn(tree: Tree, text: string): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  let label = '';
  tree.iterate({
    enter: ({ name, from, to, node }) => {
      if (node.parent?.name !== 'LinkReference') return;
      if (name === 'LinkLabel') label = normalizedLabel(text.slice(from + 1, to - 1));
      if (name === 'URL' && !addresses.has(label)) addresses.set(label, addressOf(text.slice(from, to)));
    },
  });
  return addresses;
}

/** Labels match regardless of case and of the amount of white space. */
export function normalizedLabel(label: string): string {
  return label.replace(/[\t\n\r ]+/g, ' ').trim().toLowerCase().toUpperCase();
}

const [space, newline] = [0x20, 0x0a];
const [openingBracket, closingBracket, openingParenthesis] = [0x5b, 0x5d, 0x28];
/** CommonMark's limit of a label. */
const longestLabel = 999;

/** A parser that leaves brackets as text unless an address follows them or one of these labels is theirs, and that reads a run of spaces once. */
export function parserWith(labels: ReadonlySet<string>): MarkdownParser {
  return parser.configure({ parseInline: [{ name: 'Spaces', before: 'HardBreak', parse: (context, next, at) => (next === space ? afterSpaces(context, at) : -1) }, { name: 'LinkReference', before: 'LinkEnd', parse: (context, next, at) => (next === closingBracket ? literalEnd(context, at, labels) : -1) }] });
}

/** The end of several spaces that are no hard break, or -1. The parser by itself looks for the end of the line from each of them. */
function afterSpaces(context: InlineContext, at: number): number {
  let end = at + 1;
  while (context.char(end) === space) end += 1;
  return end === at + 1 || context.char(end) === newline ? -1 : end;
}

/** Closes brackets that are no link and keeps their content; returns -1 for those that may be a link. */
function literalEnd(context: InlineContext, at: number, labels: ReadonlySet<string>): number {
  const index = Math.max(context.findOpeningDelimiter(InlineContext.linkStart) ?? -1, context.findOpeningDelimiter(InlineContext.imageStart) ?? -1);
  const opening = index < 0 ? null : context.getDelimiterAt(index);
  if (!opening || context.char(at + 1) === openingParenthesis || labels.has(normalizedLabel(labelAt(context, opening.to, at)))) return -1;
  for (const element of context.takeContent(index)) context.addElement(element);
  return at + 1;
}

/** The label of brackets: in a second pair, or without one their own text. */
function labelAt(context: InlineContext, from: number, to: number): string {
  if (context.char(to + 1) === openingBracket) {
    const [, label] = /^\[((?:[^[\]\\]|\\[^])*)\]/.exec(context.slice(to + 1, Math.min(context.end, to + longestLabel))) ?? [];
    if (label !== undefined && label.trim() !== '') return label;
  }
  return to - from > longestLabel ? '' : context.slice(from, to);
}

/** Reads a link's address as written: without angle brackets, escapes and entities decoded. */
export function addressOf(written: string): string {
  return decodeString(written.startsWith('<') ? written.slice(1, -1) : written);
}
