/**
 * The response filter for servers that use `Request` and `Response`: Deno, Bun, edge runtimes and frameworks.
 */
import { HeldPage } from './held-page.js';
import type { FilterOptions } from './options.js';
import { type Body, outgoing } from './page-stream.js';
import { pageWriter } from './page-writer.js';
import { describePage, dropOutdated, isPage, type ResponseHeaders, speakOfWhole } from './response-headers.js';

/** Prerenders the widgets of a response; responses that are no pages are returned as they are. */
export type ResponseFilter = (request: Request, response: Response) => Promise<Response>;

/** Makes a filter for the responses of one server, with its own cache. */
export function responseFilter(options: FilterOptions = {}): ResponseFilter {
  const writer = pageWriter(options);
  return async (request, response) => {
    const path = pathOf(request.url);
    const headers = new Headers(response.headers);
    const named = namesOf(headers);
    if (!isPage(response.status, named, path, options)) return response;
    const { status, statusText } = response;
    if (request.method === 'HEAD') {
      dropOutdated(named);
      return new Response(null, { status, statusText, headers });
    }
    if (!response.body) return response;
    const page = await outgoing(response.body as ReadableStream & Body, new HeldPage(writer, path, options), speakOfWhole(named));
    if (page.case === 'stream') return new Response(page.stream, { status, statusText, headers });
    const { bytes, written } = page.rest;
    const isKnown = written && describePage(named, written.etag, bytes.length, request.headers.get('if-none-match'));
    return isKnown ? new Response(null, { status: 304, headers }) : new Response(bytes as BodyInit, { status, statusText, headers });
  };
}

/** Wraps a handler to prerender its pages: `Deno.serve(fetchFilter(handler))`, `export default { fetch: fetchFilter(handler) }`. */
export function fetchFilter<R extends readonly unknown[]>(handler: (request: Request, ...rest: R) => Response | Promise<Response>, options: FilterOptions = {}): (request: Request, ...rest: R) => Promise<Response> {
  const filter = responseFilter(options);
  return async (request, ...rest) => filter(request, await handler(request, ...rest));
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}

function namesOf(headers: Headers): ResponseHeaders {
  return {
    get: (name) => headers.get(name) ?? undefined,
    set: (name, value) => { headers.set(name, value); },
    delete: (name) => { headers.delete(name); },
  };
}
