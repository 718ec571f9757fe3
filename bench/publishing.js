/** How long a newsroom waits for its articles, prerendered one after the other in one process, and what that holds in memory. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const articles = 1000;

/** @typedef {{ count: number, seconds: number, cpu: number, memory: Record<string, { heap: number, rss: number }> }} Publishing seconds by the clock and of the processor; bytes held after so many articles */

/** @returns {Promise<Publishing>} */
export async function publishing() {
  const script = fileURLToPath(new URL('publish-articles.js', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', script, String(articles)]);
  return JSON.parse(stdout);
}
