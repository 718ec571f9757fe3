/**
 * Reads an article of any kind into passages, with its language and its day of publication.
 */
import { parsePlainDate } from '../../domain/dates/plain-date.js';
import { type ParsedArticle, readHtml } from './html-passages.js';
import { readMarkdown } from './markdown-passages.js';
import { readPlain } from './plain-passages.js';

export const readableKinds = ['html', 'markdown', 'text'] as const;
/** How an article is written. */
export type ReadableKind = (typeof readableKinds)[number];

const endings: Readonly<Record<string, ReadableKind>> = { html: 'html', htm: 'html', md: 'markdown', markdown: 'markdown', txt: 'text' };

/** The kind of article by the extension of a file's name; undefined for other files. */
export function kindOfFile(name: string): ReadableKind | undefined {
  return endings[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
}

/** Guesses the kind of a text without a file name: HTML or Markdown. Plain text reads the same as Markdown. */
export function kindOfText(text: string): ReadableKind {
  return /^\s*<|<\/\w/.test(text) ? (/^(?:---|#{1,6} )/m.test(text) && !/<(?:html|body|p)\b/i.test(text) ? 'markdown' : 'html') : 'markdown';
}

/** An article with its day of publication as an ISO date, which may be only a month or a year. */
export interface DatedArticle extends ParsedArticle {
  readonly ran: string | undefined;
}

/** Reads an article. If it names no day of publication, a date in its file name counts. */
export function readDatedArticle(text: string, kind: ReadableKind, name: string): DatedArticle {
  const article = kind === 'html' ? readHtml(text) : kind === 'markdown' ? readMarkdown(text) : readPlain(text);
  const inName = /(?<!\d)((?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?:-\d{2})?)(?!\d)/.exec(name.split(/[\\/]/).at(-1) ?? '')?.[1];
  const ran = [...article.days, ...(inName === undefined ? [] : [inName])].map((day) => day.slice(0, 10)).find((day) => parsePlainDate(day) !== undefined);
  return { ...article, ran };
}
