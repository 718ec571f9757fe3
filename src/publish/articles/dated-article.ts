/**
 * Reads an article of any kind into passages, with its language and the day on which it ran.
 */
import { parsePlainDate } from '../../domain/dates/plain-date.js';
import { type ParsedArticle, readHtml } from './html-passages.js';
import { readMarkdown } from './markdown-passages.js';
import { readPlain } from './plain-passages.js';

export const readableKinds = ['html', 'markdown', 'text'] as const;
/** How an article is written. */
export type ReadableKind = (typeof readableKinds)[number];

const endings: Readonly<Record<string, ReadableKind>> = { html: 'html', htm: 'html', md: 'markdown', markdown: 'markdown', txt: 'text' };

/** The kind that a file's name tells; undefined for a file that is no article. */
export function kindOfFile(name: string): ReadableKind | undefined {
  return endings[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
}

/** What a text without a name most likely is: markup, or Markdown, which plain text reads the same as. */
export function kindOfText(text: string): ReadableKind {
  return /^\s*<|<\/\w/.test(text) ? (/^(?:---|#{1,6} )/m.test(text) && !/<(?:html|body|p)\b/i.test(text) ? 'markdown' : 'html') : 'markdown';
}

/** An article with the day on which it ran, as far as that is known: a day, a month or a year. */
export interface DatedArticle extends ParsedArticle {
  readonly ran: string | undefined;
}

/** Reads an article; what it does not say of its day, the name of its file may. */
export function readDatedArticle(text: string, kind: ReadableKind, name: string): DatedArticle {
  const article = kind === 'html' ? readHtml(text) : kind === 'markdown' ? readMarkdown(text) : readPlain(text);
  const inName = /(?<!\d)((?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?:-\d{2})?)(?!\d)/.exec(name.split(/[\\/]/).at(-1) ?? '')?.[1];
  const ran = [...article.days, ...(inName === undefined ? [] : [inName])].map((day) => day.slice(0, 10)).find((day) => parsePlainDate(day) !== undefined);
  return { ...article, ran };
}
