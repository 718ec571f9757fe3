/**
 * Runs a command in a pseudo-terminal: waits for what it shows, and types.
 */
import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';

export interface PseudoTerminal {
  /** Waits until the terminal shows a text that it did not show before, and returns what it showed until then. */
  until(text: string): Promise<string>;
  type(keys: string): void;
  /** Waits until the command ends; its exit code, and all that it showed since the last `until`. */
  ended(): Promise<{ readonly code: number; readonly shown: string }>;
}

export const keys = { enter: '\r', down: '\u001b[B', right: '\u001b[C', clearLine: '\u0015', interrupt: '\u0003' } as const;

export function openTerminal(folder: string, file: string, args: readonly string[]): PseudoTerminal {
  const terminal = spawn(process.execPath, [file, ...args], { cwd: folder, cols: 160, rows: 60, name: 'xterm', env: { ...process.env, TERM: 'xterm', CI: '' } });
  let shown = '';
  let code: number | undefined;
  let wake = (): void => undefined;
  terminal.onData((data) => {
    shown += data;
    wake();
  });
  terminal.onExit(({ exitCode }) => {
    code = exitCode;
    wake();
  });
  const read = (): string => stripVTControlCharacters(shown);
  const next = (): Promise<void> => new Promise((resolve) => { wake = resolve; });
  return {
    until: async (text) => {
      while (!read().includes(text)) {
        if (code !== undefined) throw new Error(`The command ended with ${String(code)} before it showed “${text}”:\n${read()}`);
        await next();
      }
      const before = read();
      shown = '';
      return before;
    },
    type: (written) => {
      terminal.write(written);
    },
    ended: async () => {
      while (code === undefined) await next();
      return { code, shown: read() };
    },
  };
}
