/** Measures time and memory of prerendering 1,000 articles one by one in one process. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const articles = 1000;

/** @typedef {{ count: number, seconds: number, cpu: number, memory: Record<string, { heap: number, rss: number }> }} Publishing seconds: wall time; cpu: processor seconds; memory: bytes by the number of articles done */

/** @returns {Promise<Publishing>} */
export async function publishing() {
  const script = fileURLToPath(new URL('publish-articles.js', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', script, String(articles)]);
  return JSON.parse(stdout);
}
