/** Runs a tool to its end and passes on its output: on a terminal without codes that move the cursor, else without any escape codes. */
import { spawn } from 'node:child_process';

const CODES = process.stdout.isTTY ? /\x1b\[[0-9;?]*[A-LSTf-ln]/g : /\x1b\[[0-9;?]*[A-Za-z]/g;

/** @typedef {(text: string) => void} Say */

/** The number of running tools. */
let running = 0;
/** Whether this process got SIGTERM. */
let ended = false;

/**
 * @param {string[]} args the script and its arguments
 * @param {Say} say receives its output
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
      // After SIGTERM, no further step runs.
      if (ended && running === 0) process.exit(143);
      if (ended) return;
      done(code ?? 1);
    });
  });
}
