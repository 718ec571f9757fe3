/** Runs a tool of ours to its end, and passes on what it prints: without the codes that move the cursor, and in a file without any. */
import { spawn } from 'node:child_process';

const CODES = process.stdout.isTTY ? /\x1b\[[0-9;?]*[A-LSTf-ln]/g : /\x1b\[[0-9;?]*[A-Za-z]/g;

/**
 * @param {string[]} args the script and its arguments, for Node
 * @param {{ env?: NodeJS.ProcessEnv, keep?: boolean }} [options] `keep`: return the output instead of printing it
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(args, { env = {}, keep = false } = {}) {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const end = () => child.kill();
  process.once('SIGTERM', end);
  let output = '';
  for (const [stream, out] of /** @type {const} */ ([[child.stdout, process.stdout], [child.stderr, process.stderr]])) {
    stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      if (keep) output += text;
      else out.write(text.replaceAll(CODES, ''));
    });
  }
  return new Promise((done) => {
    child.once('error', (error) => done({ code: 1, output: error.message }));
    child.once('close', (code) => {
      process.off('SIGTERM', end);
      done({ code: code ?? 1, output });
    });
  });
}
