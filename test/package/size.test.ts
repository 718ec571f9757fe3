/**
 * The report of `npm run size`: the shares of a bundle's sources, and the room or package of each.
 */
import { fileURLToPath } from 'node:url';
import { type OutputChunk, type Plugin, rollup } from 'rollup';
import { describe, expect, it } from 'vitest';

interface Weight {
  readonly source: string;
  readonly group: string;
  readonly bytes: number;
}
interface Weights {
  weigh(name: string, chunks: readonly OutputChunk[], root: URL): Promise<{ bytes: number; weights: Weight[]; chunks: { count: number; bytes: number } }>;
  placeOf(id: string, root: URL): { source: string; group: string };
}

const root = new URL('../../', import.meta.url);
const { weigh, placeOf } = (await import(new URL('build/weights.js', root).href)) as Weights;
const at = (path: string): string => fileURLToPath(new URL(path, root));

/** Words that repeat nowhere, so that a source weighs as much as it is long. */
const words = (count: number, start: number): string => JSON.stringify(Array.from({ length: count }, (_, index) => ((start + index) * 2_654_435_761) % 4_294_967_296));

const sources: Record<string, string> = {
  'src/door.ts': `import { large } from '${at('src/domain/large.ts')}'; import { small } from '${at('src/data/small.ts')}'; console.log(large, small); void import('${at('src/elements/late.ts')}');`,
  'src/domain/large.ts': `export const large = ${words(400, 1)};`,
  'src/data/small.ts': `export const small = ${words(40, 1000)}; export const unused = ${words(500, 9000)};`,
  'src/elements/late.ts': `import { large } from '${at('src/domain/large.ts')}'; console.log(large, ${words(100, 5000)});`,
};
const virtual: Plugin = { name: 'virtual', resolveId: (id) => id, load: (id) => Object.entries(sources).find(([path]) => at(path) === id)?.[1] ?? null };

async function built(): Promise<OutputChunk[]> {
  const bundle = await rollup({ input: { door: at('src/door.ts') }, plugins: [virtual] });
  const { output } = await bundle.generate({ format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' });
  await bundle.close();
  return output.filter((file): file is OutputChunk => file.type === 'chunk');
}

describe('the weight of a door', () => {
  it('is shared out among its sources, largest first', async () => {
    const { bytes, weights } = await weigh('door.js', await built(), root);
    expect(weights.map(({ source }) => source)).toEqual(['src/domain/large.ts', 'src/data/small.ts', 'src/door.ts']);
    expect(weights.reduce((sum, weight) => sum + weight.bytes, 0)).toBeCloseTo(bytes, 6);
    expect(weights[0]!.bytes / weights[1]!.bytes).toBeGreaterThan(6);
  });

  it('leaves out what comes on demand, and says how much that is', async () => {
    const { chunks, bytes } = await weigh('door.js', await built(), root);
    const late = await weigh('late.js', await built(), root);
    expect(chunks).toEqual({ count: 1, bytes: late.bytes });
    expect(late.weights.map(({ source }) => source)).toEqual(['src/elements/late.ts']);
    expect(late.bytes).toBeLessThan(bytes);
  });

  it('is asked of a file that the bundle has', async () => {
    await expect(weigh('nothing.js', await built(), root)).rejects.toThrow('The bundle has no nothing.js; it has door.js, late.js.');
  });
});

describe('a source', () => {
  it.each([
    ['src/domain/ledger/read-fact.ts', 'src/domain/ledger/read-fact.ts', 'src/domain'],
    ['src/elements/fact/fact.ts', 'src/elements/fact/fact.ts', 'src/elements'],
    ['src/autoload.ts', 'src/autoload.ts', 'src (doors)'],
    ['node_modules/lit-html/lit-html.js', 'lit-html/lit-html.js', 'lit-html'],
    ['node_modules/@lit/context/lib/root.js', '@lit/context/lib/root.js', '@lit/context'],
    ['node_modules/outer/node_modules/@inner/one/index.js', '@inner/one/index.js', '@inner/one'],
  ])('%s belongs to a room or to a package', (path, source, group) => {
    expect(placeOf(at(path), root)).toEqual({ source, group });
  });
});
