/**
 * The worker in which the publishing code runs: it takes a megabyte of script, and its shim of the DOM would disturb the page.
 */
import { answer } from './publish.js';
import type { PublisherAnswer, PublisherRequest } from './publisher.js';

// The publishing code pauses between widgets by this function of Node, which workers do not have.
Object.assign(globalThis, { setImmediate: (run: () => void) => setTimeout(run) });

addEventListener('message', ({ data: { id, request } }: MessageEvent<{ id: number; request: PublisherRequest }>) => {
  const tell = (said: Omit<PublisherAnswer, 'id'>): void => { postMessage({ id, ...said }); };
  answer(request).then((result) => { tell({ result }); }, (error: unknown) => { tell({ fault: error instanceof Error ? error.message : String(error) }); });
});
