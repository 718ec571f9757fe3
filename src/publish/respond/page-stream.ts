/**
 * Passes a response body through a `HeldPage`: as a whole if it is complete at once, else as a stream.
 */
import { type HeldPage, joined, type Rest } from './held-page.js';

/** A response body in pieces. */
export type Body = AsyncIterable<Uint8Array | string>;

export type Outgoing = { readonly case: 'whole'; readonly rest: Rest } | { readonly case: 'stream'; readonly stream: ReadableStream<Uint8Array<ArrayBuffer>> };

/** Reads a body. It counts as whole if it ends within one turn of the event loop, or if `isWhole`. */
export async function outgoing(body: Body, page: HeldPage, isWhole: boolean): Promise<Outgoing> {
  const chunks = body[Symbol.asyncIterator]();
  const early: Uint8Array[] = [];
  const turned = isWhole ? new Promise<undefined>(() => undefined) : turn();
  for (;;) {
    const pending = chunks.next();
    const result = await Promise.race([pending, turned]);
    if (!result) return { case: 'stream', stream: streamed(early, pending, chunks, page) };
    if (result.done) break;
    early.push(bytesOf(result.value));
  }
  return { case: 'whole', rest: await wholeOf(early, page) };
}

/** Passes a complete body through the page. */
export async function wholeOf(chunks: readonly Uint8Array[], page: HeldPage): Promise<Rest> {
  page.hold();
  const through = chunks.map((chunk) => page.push(chunk)).filter(({ length }) => length > 0);
  const { bytes, ...rest } = await page.end();
  return { bytes: through.length === 0 ? bytes : joined([...through, bytes]), ...rest };
}

type Chunks = AsyncIterator<Uint8Array | string>;

function streamed(early: Uint8Array[], first: ReturnType<Chunks['next']>, chunks: Chunks, page: HeldPage): ReadableStream<Uint8Array<ArrayBuffer>> {
  let pending: typeof first | undefined = first;
  // `first` is awaited only at the next pull: until then a rejection must not count as unhandled.
  first.catch(() => undefined);
  const next = async (): Promise<Uint8Array | undefined> => {
    const chunk = early.shift();
    if (chunk) return chunk;
    const result = await (pending ?? chunks.next());
    pending = undefined;
    return result.done ? undefined : bytesOf(result.value);
  };
  return new ReadableStream({
    async pull(controller) {
      for (;;) {
        const chunk = await next();
        const bytes = chunk ? page.push(chunk) : (await page.end()).bytes;
        if (bytes.length > 0) controller.enqueue(bytes as Uint8Array<ArrayBuffer>);
        if (!chunk) controller.close();
        if (!chunk || bytes.length > 0) return;
      }
    },
    async cancel() {
      await chunks.return?.();
    },
  });
}

/** A piece of a page as UTF-8 bytes. */
export function bytesOf(chunk: Uint8Array | string): Uint8Array {
  return typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
}

async function turn(): Promise<undefined> {
  return new Promise((resolve) => { setTimeout(resolve, 0); });
}
