/**
 * Pages as a server would send them, and their text for readers without scripts.
 */
import { readFileSync } from 'node:fs';

export const beforeRelease = Date.parse('2025-01-23T12:00:00Z');

export const articles = ['everything-we-know-about-ballerina-as-of-2024-01-25', 'ballerina-after-its-first-weekend', 'where-everyone-stands-after-ballerina'].map((name) => readFileSync(new URL(`../../../site/articles/${name}.html`, import.meta.url), 'utf8'));

export const head = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A</title></head><body>';
export const countdown = '<wick-release-countdown film="ballerina"><p>In June.</p></wick-release-countdown>';
export const page = (body: string): string => `${head}${body}</body></html>`;

export const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** A body that is written in pieces: the next goes out when `release` is called. */
export function inPieces(...pieces: readonly (string | Uint8Array<ArrayBuffer>)[]): { readonly body: ReadableStream<Uint8Array<ArrayBuffer>>; release: () => void } {
  let controller!: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>;
  const left = [...pieces];
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({ start: (own) => { controller = own; } });
  const release = (): void => {
    const piece = left.shift();
    if (piece === undefined) controller.close();
    else controller.enqueue(typeof piece === 'string' ? encode(piece) : piece);
  };
  return { body, release };
}
