/**
 * The response filter as middleware for Express, Connect and `node:http`.
 */
import type { IncomingMessage, OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { HeldPage, type Rest } from './held-page.js';
import type { FilterOptions } from './options.js';
import { type PageWriter, pageWriter } from './page-writer.js';
import { describePage, dropOutdated, isPage, type ResponseHeaders, speakOfWhole } from './response-headers.js';

/** The part of an `IncomingMessage` of `node:http` that the filter reads. These types name no package, for projects without `@types/node`. */
export interface NodeRequestLike {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** The part of a `ServerResponse` of `node:http` that tells one from other objects. */
export interface NodeResponseLike {
  statusCode: number;
  readonly headersSent: boolean;
  setHeader(name: string, value: string): unknown;
}

/** A middleware. `next` may be left out, as in a handler of `node:http`. */
export type NodeFilter = (request: NodeRequestLike, response: NodeResponseLike, next?: () => void) => void;

/** Prerenders the widgets in a server's pages: `app.use(nodeFilter(options))`, after `compression()` and before the handlers that write pages. */
export function nodeFilter(options: FilterOptions = {}): NodeFilter {
  const writer = pageWriter(options);
  const filter = (request: IncomingMessage, response: ServerResponse, next?: () => void): void => {
    new FilteredResponse(request, response, writer, options).takeOver();
    next?.();
  };
  return filter as NodeFilter;
}

type Done = (error?: Error | null) => void;
type WrittenHeaders = OutgoingHttpHeaders | readonly OutgoingHttpHeader[];
/** The response methods that the filter replaces, each with its most general overload. */
interface Methods {
  writeHead(status: number): unknown;
  flushHeaders(): void;
  write(chunk: Uint8Array | string, encoding?: BufferEncoding | Done, done?: Done): boolean;
  end(chunk?: Uint8Array | string | Done, encoding?: BufferEncoding | Done, done?: Done): unknown;
}

/** Replaces a response's methods, to hold its bytes back until the page is prerendered. */
class FilteredResponse {
  readonly #headers: ResponseHeaders;
  readonly #path: string;
  readonly #own: Methods;
  /** Undefined until the first write, when the headers tell whether the response is a page. */
  #page: HeldPage | 'none' | undefined;
  #hasBegun = false;
  #hasEnded = false;
  /** Whether the headers have been handed to Node.js to send. */
  #isOut = false;

  constructor(
    private readonly request: IncomingMessage,
    private readonly response: ServerResponse,
    private readonly writer: PageWriter,
    private readonly options: FilterOptions,
  ) {
    const { writeHead, flushHeaders, write, end } = response as Methods;
    this.#own = { writeHead: writeHead.bind(response), flushHeaders: flushHeaders.bind(response), write: write.bind(response), end: end.bind(response) };
    this.#headers = namesOf(response);
    // Inside a router, Express removes the router's path from `url`.
    this.#path = (request as { readonly originalUrl?: string }).originalUrl ?? request.url ?? '/';
  }

  takeOver(): void {
    const { response } = this;
    Object.assign(response, { writeHead: this.#writeHead.bind(this), flushHeaders: this.#flushHeaders.bind(this), write: this.#write.bind(this), end: this.#end.bind(this) });
    // Error handlers must not start another page after a part of this one was written.
    const isHeld = (): boolean => this.#hasBegun && !this.#isOut && this.#page !== 'none';
    Object.defineProperty(response, 'headersSent', { configurable: true, get: () => isHeld() || this.#areHeadersSent });
  }

  get #areHeadersSent(): boolean {
    return Boolean(Reflect.get(Reflect.getPrototypeOf(this.response)!, 'headersSent', this.response));
  }

  #writeHead(status: number, ...rest: readonly (string | WrittenHeaders | undefined)[]): ServerResponse {
    const { response } = this;
    if (this.#isOut) this.#own.writeHead(status);
    else {
      response.statusCode = status;
      for (const part of rest) {
        if (typeof part === 'string') response.statusMessage = part;
        else if (part) addHeaders(response, part);
      }
      if (this.#begun() === 'none') this.#own.writeHead(status);
    }
    return response;
  }

  #flushHeaders(): void {
    const page = this.#begun();
    if (page !== 'none' && speakOfWhole(this.#headers)) return;
    this.#isOut = true;
    this.#own.flushHeaders();
  }

  #write(chunk: Uint8Array | string, encoding?: BufferEncoding | Done, done?: Done): boolean {
    const page = this.#begun();
    if (page === 'none') return this.#own.write(chunk, encoding, done);
    const told = typeof encoding === 'function' ? encoding : done;
    const ready = page.push(bytesOf(chunk, encoding));
    if (ready.length > 0) {
      this.#isOut = true;
      return this.#own.write(ready, told);
    }
    if (told) queueMicrotask(told);
    return true;
  }

  #end(chunk?: Uint8Array | string | Done | null, encoding?: BufferEncoding | Done, done?: Done): ServerResponse {
    const isWhole = !this.#hasBegun;
    const page = this.#begun();
    if (page === 'none') this.#own.end(chunk ?? undefined, encoding, done);
    else if (!this.#hasEnded) {
      this.#hasEnded = true;
      if (isWhole) page.hold();
      if (chunk && typeof chunk !== 'function') this.#write(chunk, encoding);
      const told = [chunk, encoding, done].find((given): given is Done => typeof given === 'function');
      void page.end().then((rest) => { this.#finish(rest, told); });
    }
    return this.response;
  }

  #finish({ bytes, written }: Rest, done: Done | undefined): void {
    const isKnown = written && !this.#isOut && !this.#areHeadersSent && describePage(this.#headers, written.etag, bytes.length, this.request.headers['if-none-match']);
    this.#isOut = true;
    if (isKnown) this.response.statusCode = 304;
    if (isKnown || bytes.length === 0) this.#own.end(done);
    else this.#own.end(bytes, done);
  }

  /** Marks the response as begun, and decides by its headers whether it is a page. */
  #begun(): HeldPage | 'none' {
    this.#hasBegun = true;
    return (this.#page ??= this.#read());
  }

  #read(): HeldPage | 'none' {
    if (this.#areHeadersSent || !isPage(this.response.statusCode, this.#headers, this.#path, this.options)) return 'none';
    if (this.request.method === 'HEAD') {
      dropOutdated(this.#headers);
      return 'none';
    }
    const page = new HeldPage(this.writer, this.#path, this.options);
    if (speakOfWhole(this.#headers)) page.hold();
    return page;
  }
}

function namesOf(response: ServerResponse): ResponseHeaders {
  return {
    get: (name) => response.getHeader(name)?.toString(),
    set: (name, value) => { response.setHeader(name, value); },
    delete: (name) => { response.removeHeader(name); },
  };
}

/** Sets headers as `writeHead` accepts them: an object, or a list of alternating names and values. */
function addHeaders(response: ServerResponse, given: WrittenHeaders): void {
  if (!Array.isArray(given)) {
    for (const [name, value] of Object.entries(given as OutgoingHttpHeaders)) if (value !== undefined) response.setHeader(name, value);
    return;
  }
  const flat = given.flat() as string[];
  for (let at = 0; at + 1 < flat.length; at += 2) response.appendHeader(flat[at]!, flat[at + 1]!);
}

function bytesOf(chunk: Uint8Array | string, encoding: BufferEncoding | Done | undefined): Uint8Array {
  return typeof chunk === 'string' ? Buffer.from(chunk, typeof encoding === 'string' ? encoding : 'utf8') : chunk;
}
