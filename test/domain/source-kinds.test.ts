import { expect, it } from 'vitest';
import { rankSources, type SourceKind } from '../../src/domain/ledger/source-kinds.js';

const listed = (...kinds: readonly (SourceKind | undefined)[]): string =>
  rankSources(kinds.map((kind, place) => ({ place, source: kind ? { kind } : {} }))).map(({ kind, sources }) => `${kind} ${sources.map(({ place }) => place).join(' ')}`).join(', ');

it.each<[string, readonly (SourceKind | undefined)[], string]>([
  ['nothing', [], ''],
  ['the makers first, and what anybody may write last', ['open', 'site', 'press', 'trade', 'official'], 'official 4, trade 3, press 2, site 1, open 0'],
  ['one kind in the order of the page', ['trade', 'site', 'trade', 'trade'], 'trade 0 2 3, site 1'],
  ['those without a kind among the sites', ['open', undefined, 'site'], 'site 1 2, open 0'],
])('lists %s', (_name, kinds, expected) => {
  expect(listed(...kinds)).toBe(expected);
});
