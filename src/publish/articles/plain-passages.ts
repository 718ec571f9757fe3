/**
 * Reads the passages of a plain text: paragraphs between empty lines, and headings: single short lines that end without punctuation.
 */
import type { ParsedArticle } from './html-passages.js';
import { type Passage, PassageWriter } from './passage.js';

const longestHeading = 90;

/** Reads an article in plain text. A `date: 2025-06-06` in its first 2000 letters is its day. */
export function readPlain(source: string): ParsedArticle {
  const passages: Passage[] = [];
  for (const { index, 0: block } of source.matchAll(/[^\r\n][^]*?(?=(?:\r\n|\r(?!\n)|\n)[ \t]*(?:\r\n|\r(?!\n)|\n)|$(?![^]))/g)) {
    const writer = new PassageWriter();
    const flush = (): void => {
      const passage = writer.finish(isHeading(block) ? 'heading' : 'text', undefined, false);
      if (passage) passages.push(passage);
    };
    for (let at = 0; at < block.length; at += 1) {
      writer.letter(block[at]!, index + at);
      if (writer.isFull) flush();
    }
    flush();
  }
  const day = /(?:^|\s)date:?\s+(\d{4}-\d{2}-\d{2})\b/im.exec(source.slice(0, 2000))?.[1];
  return { passages, widgets: [], notes: [], lang: undefined, days: day === undefined ? [] : [day] };
}

function isHeading(block: string): boolean {
  const line = block.trim();
  return line.length <= longestHeading && !/[\r\n]/.test(line) && !/[.!:,;…]["'”’)]*$/.test(line);
}
