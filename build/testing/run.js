/** Runs a tool of ours to its end, and passes on what it says: without the codes that move the cursor, and in a file without any. */
import { spawn } from 'node:child_process';

const CODES = process.stdout.isTTY ? /\x1b\[[0-9;?]*[A-LSTf-ln]/g : /\x1b\[[0-9;?]*[A-Za-z]/g;

/** @typedef {(text: string) => void} Say */

/** Tools that are running at once. */
let running = 0;
/** Whether this process was told to end. */
let ended = false;

/**
 * @param {string[]} args the script and its arguments, for Node
 * @param {Say} say where its output goes
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} its exit code
 */
export function run(args, say, env = {}) {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  running += 1;
  const end = () => {
    ended = true;
    child.kill();
  };
  process.once('SIGTERM', end);
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => say(text.replaceAll(CODES, '')));
  }
  return new Promise((done) => {
    child.once('error', (error) => {
      say(`${error.message}\n`);
      done(1);
    });
    child.once('close', (code) => {
      process.off('SIGTERM', end);
      running -= 1;
      // Who ends a run wants no further step of it.
      if (ended && running === 0) process.exit(143);
      if (ended) return;
      done(code ?? 1);
    });
  });
}
