/**
 * The modules of the package: one to one with src but for the bundled command, those of public paths with their types; and the source maps of the bundles.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { onlyOfCommand } from '../../build/command.js';

const root = new URL('../../', import.meta.url);
const dist = new URL('dist/', root);

function filesBelow(folder: URL): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
}

const inModules = filesBelow(new URL('modules/', dist));
const modules = inModules.filter((file) => file.endsWith('.js') && !/^(?:vendor|cli)\//.test(file));
const sources = filesBelow(new URL('src/', root)).filter((file) => /\.(ts|json)$/.test(file));
const sourceOf = (module: string): string => (module.endsWith('.json.js') ? module.slice(0, -3) : module.replace(/\.js$/, '.ts'));

describe('the modules', () => {
  it('each come from one source', () => {
    expect(modules.filter((module) => !sources.includes(sourceOf(module)))).toEqual([]);
  });

  it('are there for every source, but for records, for files that have only types, and for those that only the command imports', async () => {
    const bundled = [...await onlyOfCommand(root, sources.filter((source) => source.endsWith('.ts')).map((source) => fileURLToPath(new URL(`src/${source}`, root))))].map((path) => path.slice(fileURLToPath(new URL('src/', root)).length));
    expect(bundled).toContain('cli/wick.ts');
    const made = modules.map(sourceOf);
    expect(made.filter((source) => bundled.includes(source))).toEqual([]);
    const missing = sources.filter((source) => !made.includes(source) && !bundled.includes(source) && !/^(?:data\/(?:words\/[\w-]+\/)?[\w-]+|styles\/tokens)\.json$/.test(source));
    expect(missing).toContain('dom-types.ts');
    expect(missing.filter((source) => transformSync(readFileSync(new URL(`src/${source}`, root), 'utf8'), { loader: 'ts', minify: true }).code.replace(/^export *\{\};?$/m, '').trim() !== '')).toEqual([]);
    expect(made.filter((source) => /^data\/[\w-]+\.json$/.test(source))).toEqual(['data/edition.json']);
  });

  it('are readable: nothing is minified but templates', () => {
    const code = readFileSync(new URL('modules/domain/ledger/read-fact.js', dist), 'utf8');
    expect(code).toContain('function readFact(fact, day)');
  });

  it('bring no types but those that a public path leads to', () => {
    const { exports: paths } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { exports: Record<string, string | { types: string }> };
    const open = Object.values(paths).flatMap((target) => (typeof target === 'string' ? [] : [new URL(target.types, root)]));
    const reached = new Set<string>();
    for (let url = open.pop(); url; url = open.pop()) {
      if (reached.has(url.href)) continue;
      reached.add(url.href);
      for (const [, path] of readFileSync(url, 'utf8').matchAll(/(?:from |import )'(\.[^']+)\.js'/g)) open.push(new URL(`${path!}.d.ts`, url));
    }
    expect(inModules.filter((file) => file.endsWith('.d.ts') && !reached.has(new URL(`modules/${file}`, dist).href))).toEqual([]);
  });

  it('import only packages that package.json names, and each other', () => {
    const { dependencies, peerDependenciesMeta } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { dependencies: object; peerDependenciesMeta: Record<string, { optional: boolean }> };
    // Of an editor a page has one copy, which is the user's; pictures of embeds are drawn by who wants them.
    const peers = ['@tiptap/core', '@tiptap/pm', 'lexical', '@takumi-rs/core', '@takumi-rs/helpers'];
    for (const peer of peers) expect(peerDependenciesMeta[peer]).toEqual({ optional: true });
    const imported = modules.flatMap((module) => {
      const code = readFileSync(new URL(`modules/${module}`, dist), 'utf8');
      return [...code.matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map(([, path = '']) => path);
    });
    const packages = new Set(imported.filter((path) => !/^(?:\.|node:)/.test(path)).map((path) => path.split('/').slice(0, path.startsWith('@') ? 2 : 1).join('/')));
    expect([...packages].sort()).toEqual([...Object.keys(dependencies), ...peers].sort());
  });
});

describe('source maps', () => {
  // A prerendered page's ticker is small enough to be read; the plug-in for WordPress holds copies.
  const scripts = readdirSync(dist).filter((file) => file.endsWith('.js') && !file.startsWith('ticker'));

  it.each(scripts)('lie beside the bundles, with the sources in them: %s', (script) => {
    const map = JSON.parse(readFileSync(new URL(`${script}.map`, dist), 'utf8')) as { version: number; sources: string[]; sourcesContent: (string | null)[]; mappings: string };
    expect(map.version).toBe(3);
    expect(map.sourcesContent.filter((content) => content === null || content === '')).toEqual([]);
    expect(map.sourcesContent).toHaveLength(map.sources.length);
    for (const source of map.sources.filter((path) => /\/src\/.*\.ts$/.test(path))) expect(existsSync(new URL(source, dist)), source).toBe(true);
  });

  it('are named by no file: the package does not have them', () => {
    const files = filesBelow(dist).filter((file) => /\.(?:js|css|d\.ts)$/.test(file));
    expect(files.filter((file) => readFileSync(new URL(file, dist), 'utf8').includes('sourceMappingURL'))).toEqual([]);
  });
});
