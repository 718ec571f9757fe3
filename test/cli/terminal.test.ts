/**
 * Output that the command prints on a terminal but not into a pipe: colours and progress.
 */
import { describe, expect, it } from 'vitest';
import { painted, progressOn, visible } from '../../src/cli/terminal.js';

function stream(isTTY: boolean, colours = true): { written: string; stream: NodeJS.WriteStream } {
  const made = { written: '', isTTY, hasColors: () => colours, write: (text: string) => ((made.written += text), true) };
  return { get written() { return made.written; }, stream: made as unknown as NodeJS.WriteStream };
}

describe('progress', () => {
  it('is one line that is written over, and goes away', () => {
    const terminal = stream(true);
    const progress = progressOn(terminal.stream);
    for (const text of ['1 of 2', '1 of 2', '2 of 2']) progress.show(text);
    progress.clear();
    progress.clear();
    expect(terminal.written).toBe('\r\u001b[K1 of 2\r\u001b[K2 of 2\r\u001b[K');
  });

  it('is not in a pipeline', () => {
    const pipe = stream(false);
    const progress = progressOn(pipe.stream);
    progress.show('1 of 2');
    progress.clear();
    expect(pipe.written).toBe('');
  });
});

it.each<[isTTY: boolean, colours: boolean, text: string]>([[true, true, '\u001b[31mx\u001b[39m'], [true, false, 'x'], [false, true, 'x']])('colours are on a terminal that has them: %s, %s', (isTTY, colours, text) => {
  expect(painted('red', 'x', stream(isTTY, colours).stream)).toBe(text);
});

it('nothing that steers a terminal is let through', () => {
  expect(visible('a\u001b[31m\r\n\u202e\u2066é')).toBe('a\\u001b[31m\\u000d\\u000a\\u202e\\u2066é');
});
