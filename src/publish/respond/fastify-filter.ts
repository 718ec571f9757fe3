/**
 * The response filter as a Fastify plug-in.
 */
import { HeldPage } from './held-page.js';
import type { FilterOptions } from './options.js';
import { type Body, bytesOf, outgoing, wholeOf } from './page-stream.js';
import { type PageWriter, pageWriter } from './page-writer.js';
import { describePage, dropOutdated, isPage, type ResponseHeaders, speakOfWhole } from './response-headers.js';

/** The members of a Fastify request that the filter uses. */
export interface FastifyRequestLike {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** The members of a Fastify reply that the filter uses. */
export interface FastifyReplyLike {
  readonly statusCode: number;
  getHeader(name: string): string | number | readonly string[] | undefined;
  header(name: string, value: string): unknown;
  removeHeader(name: string): unknown;
  code(status: number): unknown;
}

/** The members of a Fastify server that the filter uses. */
export interface FastifyLike {
  addHook(name: 'onSend', hook: (request: FastifyRequestLike, reply: FastifyReplyLike, payload: unknown) => Promise<unknown>): unknown;
}

/** Prerenders the widgets in the pages of a Fastify server: `await app.register(fastifyFilter, options)`, before `@fastify/compress`. */
export function fastifyFilter(server: FastifyLike, options: FilterOptions, done: () => void): void {
  const writer = pageWriter(options);
  server.addHook('onSend', async (request, reply, payload) => filtered(request, reply, payload, writer, options));
  done();
}

// As `fastify-plugin` does: the hook applies to the whole server, not only inside the plug-in.
Object.assign(fastifyFilter, { [Symbol.for('skip-override')]: true, [Symbol.for('fastify.display-name')]: 'wick-widgets' });

async function filtered({ method, url, headers: asked }: FastifyRequestLike, reply: FastifyReplyLike, payload: unknown, writer: PageWriter, options: FilterOptions): Promise<unknown> {
  const headers = namesOf(reply);
  if (!isPage(reply.statusCode, headers, url, options)) return payload;
  if (!isPiece(payload) && !isBody(payload)) {
    if (method === 'HEAD') dropOutdated(headers);
    return payload;
  }
  const held = new HeldPage(writer, url, options);
  const page = isPiece(payload) ? { case: 'whole' as const, rest: await wholeOf([bytesOf(payload)], held) } : await outgoing(payload, held, speakOfWhole(headers));
  if (page.case === 'stream') return page.stream;
  const { bytes, written } = page.rest;
  const isKnown = written && describePage(headers, written.etag, bytes.length, String(asked['if-none-match'] ?? ''));
  if (isKnown) reply.code(304);
  return isKnown ? null : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function isPiece(payload: unknown): payload is string | Uint8Array {
  return typeof payload === 'string' || payload instanceof Uint8Array;
}

/** Whether a payload is a Node.js stream or a web stream. */
function isBody(payload: unknown): payload is Body {
  return typeof payload === 'object' && payload !== null && Symbol.asyncIterator in payload;
}

function namesOf(reply: FastifyReplyLike): ResponseHeaders {
  return {
    get: (name) => reply.getHeader(name)?.toString(),
    set: (name, value) => { reply.header(name, value); },
    delete: (name) => { reply.removeHeader(name); },
  };
}
