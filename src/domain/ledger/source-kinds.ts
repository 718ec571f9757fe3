/**
 * Ranks sources by who publishes them.
 */
import type { Source } from './catalogue.js';

/** From the strongest to the weakest: the makers themselves, the trade press, other edited press, film sites, and pages that anybody may write. */
export const sourceKinds = ['official', 'trade', 'press', 'site', 'open'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** The kind of sources that record none. */
const usual: SourceKind = 'site';

/** Groups sources by kind, the strongest kind first. Within a kind they keep their order. */
export function rankSources<T extends { readonly source: Pick<Source, 'kind'> }>(sources: readonly T[]): readonly { readonly kind: SourceKind; readonly sources: readonly T[] }[] {
  return sourceKinds
    .map((kind) => ({ kind, sources: sources.filter(({ source }) => (source.kind ?? usual) === kind) }))
    .filter((group) => group.sources.length > 0);
}
