/**
 * Finds start tags of widgets that an editor or a sanitizer has damaged: required attributes missing, quotation marks curled.
 */
import { type ArticleElement, attributeOf } from '../articles/article.js';
import type { RawFinding } from '../check/finding.js';

const film = [['film']];
/** The required attributes of each tag; one of each inner list is enough. */
const required: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'wick-fact': [['of'], ['field']],
  'wick-film-card': film,
  'wick-release-countdown': film,
  'wick-cast-list': film,
  'wick-crew-list': film,
  'wick-synopsis': film,
  'wick-where-to-watch': film,
  'wick-box-office': film,
  'wick-trailer': film,
  'wick-release-history': film,
  'wick-faq': film,
  'wick-sequel-status': [['of']],
  'wick-person': [['person']],
  'wick-character': [['character']],
  'wick-quote': [['quote', 'film']],
  'wick-spoiler': [['reveals']],
};

/** Finds the faults of a widget's start tag. */
export function findTagFaults(widget: ArticleElement, source: string): RawFinding[] {
  const curled = curledQuotes(widget, source);
  return curled ? [curled] : missingAttributes(widget);
}

function placeOf({ tagName, sourceCodeLocation }: ArticleElement): Pick<RawFinding, 'from' | 'to' | 'words' | 'sentence'> {
  const from = sourceCodeLocation!.startOffset;
  return { from, to: from + tagName.length + 1, words: `<${tagName}>`, sentence: `<${tagName}>` };
}

function missingAttributes(widget: ArticleElement): RawFinding[] {
  const { tagName, attrs } = widget;
  // A template language or a framework will write the attributes.
  if (attrs.some(({ name, value }) => /[^a-z\d_-]/.test(name) || /\{\{|\{%|<%/.test(value))) return [];
  const lacking = (required[tagName] ?? []).filter((names) => !names.some((name) => attributeOf(widget, name)?.trim()));
  if (lacking.length === 0) return [];
  const names = lacking.map((oneOf) => oneOf.map((name) => `“${name}”`).join(' or ')).join(' and ');
  const effect = tagName === 'wick-fact' ? 'nobody is told when its words are overtaken' : tagName === 'wick-spoiler' ? 'it does not know for whom to open' : 'it shows nothing';
  return [{ ...placeOf(widget), rule: 'missing-attribute', kind: 'unknown', message: `this widget has no ${names}: ${effect}; write ${lacking.map(([name]) => `${name!}="…"`).join(' ')}, and let the editor or sanitizer keep attributes if it took them away` }];
}

const curl = '“”„‟«»‘’‚″′＂"';
const opens = new RegExp(`^[${curl}]`);
const enclosed = new RegExp(`^[${curl}][^\\s]*[${curl}]$`);
/** Attributes with text, in which quotation marks are normal. */
const worded = /^(?:label|title|alt|style|class|aria-.*|data-.*)$/;

/** Finds curled quotation marks around a value: browsers read them as part of it, and editors put straight ones around them. */
function curledQuotes(widget: ArticleElement, source: string): RawFinding | undefined {
  for (const { name, value } of widget.attrs) {
    const location = widget.sourceCodeLocation?.attrs?.[name];
    if (!location || !opens.test(value)) continue;
    const { startOffset: from, endOffset: to } = location;
    const written = source.slice(from, to);
    const isQuoted = /^[^=]*=\s*["']/.test(written);
    if (isQuoted && (worded.test(name) || !enclosed.test(value))) continue;
    return { rule: 'curled-quotes', kind: 'unknown', from, to, words: written, sentence: written, message: `the quotation marks of ${name} are a part of its value, so the widget shows nothing; write ${name}="${value.replace(new RegExp(`[${curl}]`, 'g'), '')}" with straight ones` };
  }
  return undefined;
}
