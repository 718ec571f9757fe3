/**
 * The thread between a test, which waits without running anything, and the process of `command-process.ts`.
 */
import { fork } from 'node:child_process';
import { type MessagePort, workerData } from 'node:worker_threads';

/** What the thread is given: the script of the process and its argument, where requests come from, and a number that becomes 1 with each answer. */
export interface Bridge {
  readonly script: string;
  readonly command: string;
  readonly port: MessagePort;
  readonly answered: Int32Array;
}

const { script, command, port, answered } = workerData as Bridge;
// Not with Vitest’s own options, of which one chooses the development builds of packages.
const child = fork(script, [command], { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'], serialization: 'advanced' });

function answer(message: unknown): void {
  port.postMessage(message);
  Atomics.store(answered, 0, 1);
  Atomics.notify(answered, 0);
}

port.on('message', (request: object) => child.send(request));
child.on('message', answer);
child.on('exit', (code, signal) => {
  answer(`The process of the command ended with ${String(code ?? signal)}.`);
});
