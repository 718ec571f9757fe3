/**
 * A rewriting function for tests: writes in capitals, counts exclamation marks, and fails or crashes its thread on demand.
 */
import { threadId } from 'node:worker_threads';
import type { Written } from '../../src/publish/prerender/prerender.js';

export interface Shouting {
  readonly mark: string;
  readonly kind?: 'html' | 'markdown';
  readonly calls?: number;
}

/** Answers with what it was told, and in which thread. */
export async function shout(text: string, { mark, kind = 'html' }: Shouting): Promise<Written> {
  await Promise.resolve();
  if (text.includes('fail')) throw new RangeError('it was told to fail');
  if (text.includes('break')) process.exit(3);
  const troubles = text.includes('trouble') ? [{ line: 1, column: 2, code: 'told-to', message: 'A trouble.' }] : [];
  return { text: `${text.toUpperCase()}${mark} ${kind} ${threadId === 0 ? 'here' : 'thread'}`, widgets: text.length, troubles };
}
