/**
 * What is printed in a terminal or a pipeline: colours and progress on a terminal only, and nothing that would steer one.
 */
import { styleText } from 'node:util';

/** What a file holds must not steer the terminal. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A text in a style, where the stream that it goes to shows colours; by itself, Node asks standard output. */
export function painted(style: 'bold' | 'green' | 'red' | 'yellow', text: string, stream: NodeJS.WriteStream = process.stdout): string {
  return stream.isTTY && stream.hasColors() ? styleText(style, text, { validateStream: false }) : text;
}

/** Prints lines that are the command's result. */
export function print(lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}

/** Prints lines about the run itself: what went wrong, and the summary. */
export function report(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`);
}

/** One line that is written over until the work is done. */
export interface Progress {
  readonly show: (text: string) => void;
  readonly clear: () => void;
}

const clearLine = '\r\u001b[K';

/** Progress on a terminal; on anything else it says nothing. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  let shown = '';
  const show = (text: string): void => {
    if (!stream.isTTY || text === shown) return;
    shown = text;
    stream.write(`${clearLine}${text}`);
  };
  const clear = (): void => {
    if (shown !== '') stream.write(clearLine);
    shown = '';
  };
  return { show, clear };
}
