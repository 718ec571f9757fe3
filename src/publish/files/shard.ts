/**
 * Splits the articles of a run over several machines: each takes one of as many shards.
 */

/** One of `count` shards; `index` counts from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads `3/8`; undefined if a text is no shard. */
export function parseShard(text: string): Shard | undefined {
  const [, index, count] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(text) ?? [];
  return index === undefined || count === undefined || Number(index) > Number(count) ? undefined : { index: Number(index), count: Number(count) };
}

export function shardText({ index, count }: Shard): string {
  return `${String(index)}/${String(count)}`;
}

/** The files of a shard: every n-th of the sorted list, so that a folder of long articles is spread over all of them. */
export function filesOf<T>(sorted: readonly T[], shard: Shard | undefined): readonly T[] {
  return shard ? sorted.filter((_, place) => place % shard.count === shard.index - 1) : sorted;
}
