/**
 * Prints to a terminal or a pipe: colours and progress only on a terminal, and control characters escaped.
 */
import { styleText } from 'node:util';

/** Escapes control characters and bidi controls, since texts from files must not control the terminal. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A number and its noun: `1 fault`, `2 faults`. */
export function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** Styles a text if `stream` shows colours. Without it, `styleText` would check standard output. */
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

/** A progress line that is overwritten. */
export interface Progress {
  readonly show: (text: string) => void;
  readonly clear: () => void;
}

const clearLine = '\r\u001b[K';

/** Makes a progress line; it prints nothing unless the stream is a terminal. */
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
