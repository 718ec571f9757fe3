/**
 * What the package's publishing code answers to the builder. The worker in `publisher-worker.ts` runs it.
 */
import type { IdKind, Identified } from '../../src/cms/widgets.js';

/** The ids of a dataset, by kind. */
export type DatasetIds = Readonly<Partial<Record<IdKind, readonly Identified[]>>>;

/** A dataset as read: what it has, or one line that says why it cannot be used. `troubles` are of entries that were left out. */
export type ReadDataset = { readonly case: 'read'; readonly ids: DatasetIds; readonly trouble?: string } | { readonly case: 'unread'; readonly trouble: string };

export interface EmbedRequest {
  readonly title: string;
  /** `film-card`. */
  readonly widget: string;
  readonly locale: string;
  readonly theme?: string;
}

/** An embed as `wick embed` writes it. */
export interface Embedded {
  /** The snippet that editors paste. */
  readonly iframe: string;
  /** The page's address, for oEmbed. */
  readonly address: string;
  readonly json: string;
}

/** One call of the publishing code. `src` is the absolute address of the publisher's own dataset. */
export type PublisherRequest =
  | { readonly what: 'prerender' | 'bake'; readonly page: string; readonly now: number; readonly src?: string }
  | { readonly what: 'embed'; readonly embed: EmbedRequest; readonly now: number }
  | { readonly what: 'dataset'; readonly src: string };

export interface Publisher {
  prerender(page: string, src?: string): Promise<string>;
  bake(page: string, src?: string): Promise<string>;
  embed(request: EmbedRequest): Promise<Embedded>;
  dataset(src: string): Promise<ReadDataset>;
}

/** An answer of the worker, by the number of the request. */
export interface PublisherAnswer {
  readonly id: number;
  readonly result?: unknown;
  /** Why there is no result. */
  readonly fault?: string;
}

/** The address at which the snippets say that embeds are hosted. */
export const embedSite = 'https://example.org/embed/';
