/**
 * Compares the transferred size of each entry with test/package/budget.json. Each figure is printed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createHash } from 'node:crypto';
import { type OutputChunk, type Plugin, rollup, type RollupCache } from 'rollup';
import { afterAll, describe, expect, it, vi } from 'vitest';
import budget from './budget.json';

const root = new URL('../../', import.meta.url);
const dist = new URL('dist/', root);

/** The project's own build scripts, as far as they are used here. */
interface Rollup {
  plugins(options: { minify: boolean }): Plugin[];
  onwarn(warning: { message: string }): void;
}
interface Sizes {
  brotli(bytes: Uint8Array): number;
  keepSizes(): void;
}
interface Report {
  report(root: URL): Promise<void>;
}
const { plugins, onwarn } = (await import(new URL('rollup.config.mjs', root).href)) as Rollup;
const { brotli, keepSizes } = (await import(new URL('build/brotli.js', root).href)) as Sizes;
const { report } = (await import(new URL('build/report.js', root).href)) as Report;
const { exports: doors } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { exports: Record<string, { default: string } | string> };

const printed: string[] = [];

function weigh(name: string, bytes: number, allowed: number | undefined): void {
  printed.push(`${name.padEnd(34)} ${String(bytes).padStart(6)} of ${allowed ?? 'nothing'} brotli bytes`);
  expect(allowed, `${name} has no budget; it weighs ${bytes}`).toBeDefined();
  expect(bytes, `${name} against test/package/budget.json`).toBeLessThanOrEqual(allowed!);
}

afterAll(() => {
  // A worker's process ends without notice.
  keepSizes();
  console.log(printed.join('\n'));
});

describe('the files for a page', () => {
  const files = readdirSync(dist).filter((file) => /\.(js|css)$/.test(file));

  it('are those of the budget', () => {
    expect(Object.keys(budget.dist).sort()).toEqual(files.sort());
  });

  it.each(files)('%s', (file) => {
    weigh(file, brotli(readFileSync(new URL(file, dist))), (budget.dist as Record<string, number>)[file]);
  });
});

describe('the data', () => {
  const folder = new URL('src/data/bundled/', root);
  const sizes = readdirSync(folder).filter((file) => file.endsWith('.json')).map((file) => [file, brotli(readFileSync(new URL(file, folder)))] as const);

  it('of the first slice', () => {
    weigh('first-slice.json', Object.fromEntries(sizes)['first-slice.json']!, budget.data['first-slice.json']);
  });

  it('of all slices together', () => {
    weigh('all data', sizes.reduce((sum, [, bytes]) => sum + bytes, 0), budget.data.all);
  });
});

describe('from npm, in a production build', () => {
  /** What one build parsed and transformed serves the next: the doors share most of their modules. */
  let cache: RollupCache | undefined;

  /** Does not minify chunks that a page fetches later: that would take most of the time, and they are not measured here. */
  function onlyAtOnce(plugin: Plugin): Plugin {
    const { renderChunk } = plugin;
    if (typeof renderChunk !== 'function') return plugin;
    return {
      ...plugin,
      renderChunk(code, chunk, options, meta) {
        const loaded = new Set(Object.values(meta.chunks).filter(({ isEntry }) => isEntry));
        for (const { imports } of loaded) for (const name of imports) if (meta.chunks[name]) loaded.add(meta.chunks[name]);
        return [...loaded].some(({ fileName }) => fileName === chunk.fileName) ? renderChunk.call(this, code, chunk, options, meta) : null;
      },
    };
  }

  /** What a page loads that imports one path of the package: its chunk, and those that it imports at once. */
  async function built(path: string): Promise<string> {
    const door = doors[path] as { default: string };
    const bundle = await rollup({ input: fileURLToPath(new URL(door.default, root)), onwarn, plugins: plugins({ minify: true }).map(onlyAtOnce), ...(cache && { cache }) });
    cache = bundle.cache;
    const { output } = await bundle.generate({ format: 'es' });
    await bundle.close();
    const chunks = output.filter((file): file is OutputChunk => file.type === 'chunk');
    const [entry] = chunks;
    const loaded = new Set<OutputChunk>([entry!]);
    for (const chunk of loaded) for (const name of chunk.imports) loaded.add(chunks.find(({ fileName }) => fileName === name)!);
    return [...loaded].map(({ code }) => code).join('\n');
  }

  it.each(Object.keys(budget.npm))('%s, with Lit, context and data', async (path) => {
    const code = await built(path);
    weigh(`npm ${path}`, brotli(Buffer.from(code)), (budget.npm as Record<string, number>)[path]);
    expect(code).toContain(`wick-${path.slice(2)}`);
  });

  it('the index alone is nothing: what nobody uses is left out', async () => {
    const entry: Plugin = { name: 'entry', resolveId: (id) => (id === 'entry' ? id : null), load: (id) => (id === 'entry' ? `import '${fileURLToPath(new URL((doors['.'] as { default: string }).default, root))}';` : null) };
    const warned: (string | undefined)[] = [];
    const bundle = await rollup({ input: 'entry', onwarn: ({ code }) => warned.push(code), plugins: [entry, ...plugins({ minify: true })] });
    const { output } = await bundle.generate({ format: 'es' });
    await bundle.close();
    expect(output[0].code.trim()).toBe('');
    expect(warned).toEqual(['EMPTY_BUNDLE']);
  });
});

describe('the budget', () => {
  it('is written in whole hundreds', () => {
    for (const allowed of Object.values(budget).flatMap((group) => Object.values(group))) expect(allowed % 100).toBe(0);
  });
});

describe('the script tag', () => {
  const code = readFileSync(new URL('wick.js', dist), 'utf8');

  it('brings an English page all that it needs in one request', () => {
    expect(code).not.toMatch(/\bfrom\s*["']|\bimport\s*["']/);
  });

  it('tells Chromium first of all to compile it off the main thread, and no other file does', () => {
    expect(code.split('\n')[0]).toBe('//# allFunctionsCalledOnLoad');
    const others = readdirSync(dist).filter((file) => file.endsWith('.js') && file !== 'wick.js');
    expect(others.filter((file) => readFileSync(new URL(file, dist), 'utf8').includes('allFunctionsCalledOnLoad'))).toEqual([]);
  });

  it('exports its variables by their own names, and every other file imports names that exist', () => {
    const named = (list: string): string[][] => list.split(',').map((item) => item.split(' as '));
    const exported = named(/export\{([^}]*)\};?\s*$/.exec(code)![1]!);
    expect(exported.filter((names) => names.length > 1)).toEqual([]);
    const imported = readdirSync(dist).filter((file) => file.endsWith('.js')).flatMap((file) => [...readFileSync(new URL(file, dist), 'utf8').matchAll(/import\{([^}]*)\}from"\.\/wick\.js"/g)].flatMap(([, list]) => named(list!).map(([name]) => name!)));
    expect(imported.length).toBeGreaterThan(0);
    expect(imported.filter((name) => !exported.flat().includes(name))).toEqual([]);
  });

  it('has no branch for a server', () => {
    expect(code).not.toMatch(/typeof (?:document|customElements)/);
  });

  it('holds no language but English, and its data once', () => {
    expect(code).not.toContain('Besetzung');
    expect(code.split('Ana de Armas')).toHaveLength(2);
  });
});

describe('the integrity hash', () => {
  it('that the build prints is that of wick.min.js', async () => {
    const print = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    await report(root);
    const said = print.mock.calls.flat().join('\n');
    print.mockRestore();
    const [, algorithm, hash] = /wick\.min\.js integrity="(sha\d+)-([^"]+)"/.exec(said) ?? [];
    expect(algorithm).toBe('sha384');
    expect(hash).toBe(createHash('sha384').update(readFileSync(new URL('wick.min.js', dist))).digest('base64'));
  });
});
