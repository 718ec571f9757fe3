/**
 * The publishing code in a worker, which starts with the first request.
 */
import type { Embedded, EmbedRequest, Publisher, PublisherAnswer, PublisherRequest, ReadDataset } from './publisher.js';

type Settle = (answer: PublisherAnswer) => void;

interface TrustedScripts {
  readonly createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => { createScriptURL: (address: string) => string };
}

export class WorkerPublisher implements Publisher {
  readonly #waiting = new Map<number, Settle>();
  #worker: Worker | undefined;
  #requests = 0;

  prerender(page: string, src?: string): Promise<string> {
    return this.#ask<string>({ what: 'prerender', page, now: Date.now(), ...(src !== undefined && { src }) });
  }

  bake(page: string, src?: string): Promise<string> {
    return this.#ask<string>({ what: 'bake', page, now: Date.now(), ...(src !== undefined && { src }) });
  }

  embed(embed: EmbedRequest): Promise<Embedded> {
    return this.#ask<Embedded>({ what: 'embed', embed, now: Date.now() });
  }

  dataset(src: string): Promise<ReadDataset> {
    return this.#ask<ReadDataset>({ what: 'dataset', src });
  }

  async #ask<T>(request: PublisherRequest): Promise<T> {
    this.#worker ??= this.#start();
    const id = (this.#requests += 1);
    const answered = new Promise<PublisherAnswer>((settle) => { this.#waiting.set(id, settle); });
    this.#worker.postMessage({ id, request });
    const { result, fault } = await answered;
    if (fault !== undefined) throw new Error(fault);
    return result as T;
  }

  #start(): Worker {
    const worker = new Worker(trusted(new URL('publisher-worker.js', import.meta.url).href), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<PublisherAnswer>) => {
      this.#waiting.get(data.id)?.(data);
      this.#waiting.delete(data.id);
    });
    // A worker whose script cannot be fetched never answers.
    worker.addEventListener('error', () => {
      for (const [id, settle] of this.#waiting) settle({ id, fault: 'The script that writes this could not be fetched.' });
      this.#waiting.clear();
      this.#worker = undefined;
    });
    return worker;
  }
}

/** The page's Trusted Types policy, made once: a name cannot be given twice. */
let policy: ReturnType<TrustedScripts['createPolicy']> | undefined;

/** Passes our own address by the page's policy, which takes addresses of scripts in no other way. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedScripts };
  policy ??= trustedTypes?.createPolicy('wick-builder', { createScriptURL: (own) => own });
  return policy?.createScriptURL(address) ?? address;
}
