/**
 * Runs the command several times in one process, which loads its modules once. Each request is one run: its folder, arguments and standard input; the answer is what it wrote and its exit code.
 * Only the command's own module is evaluated anew, as it would be by `node wick.js`.
 */
import { Console } from 'node:console';
import { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import type { Ran, Request } from './command.js';

const file = process.argv[2]!;
let runs = 0;

/** A stream that is no terminal and keeps what is written. */
class Written extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

async function run({ folder, args, input }: Request): Promise<Ran> {
  const [stdout, stderr] = [new Written(), new Written()];
  const stdin = Readable.from(input.length > 0 ? [Buffer.from(input)] : [], { objectMode: false });
  for (const [name, value] of Object.entries({ stdin, stdout, stderr })) Object.defineProperty(process, name, { value, configurable: true });
  globalThis.console = new Console(stdout, stderr);
  process.chdir(folder);
  process.argv = [process.execPath, file, ...args];
  Object.assign(process, { exitCode: undefined });
  await import(`${pathToFileURL(file).href}?run=${String(++runs)}`);
  const { exitCode } = process as { exitCode?: number };
  const status = exitCode ?? 0;
  for (const signal of ['SIGINT', 'SIGTERM']) process.removeAllListeners(signal);
  return { status, stdout: stdout.text, stderr: stderr.text };
}

process.on('message', (request: Request) => {
  void run(request).then((ran) => process.send!(ran));
});
process.on('disconnect', () => process.exit());
