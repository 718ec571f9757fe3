/**
 * dist/tokens.json in two tools that read the Design Tokens format: Terrazzo checks it against the format, Style Dictionary writes CSS and Kotlin.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

type Install = (folder: string, name: string) => Promise<string>;
interface Terrazzo {
  defineConfig(config: object, options: { cwd: URL }): object;
  parse(inputs: { filename: URL; src: string }[], options: { config: object }): Promise<{ tokens: Record<string, { $type: string; $value: unknown }> }>;
}
interface Dictionary {
  default: new (config: object) => { buildAllPlatforms(): Promise<void> };
}

const root = new URL('../../', import.meta.url);
const source = new URL('dist/tokens.json', root);
const { installPackages } = (await import(new URL('build/testing/install-packages.js', root).href)) as { installPackages: Install };
const out = mkdtempSync(join(tmpdir(), 'wick-tokens-'));
let packages = '';

async function load<T>(name: string): Promise<T> {
  return (await import(pathToFileURL(createRequire(join(packages, 'package.json')).resolve(name)).href)) as T;
}

beforeAll(async () => {
  packages = await installPackages(fileURLToPath(new URL('tokens', import.meta.url)), 'wick-tokens');
}, 300_000);

afterAll(() => {
  rmSync(out, { recursive: true });
});

it('Terrazzo finds every value valid, and resolves fallbacks', async () => {
  const { defineConfig, parse } = await load<Terrazzo>('@terrazzo/parser');
  const rules = Object.fromEntries(['color', 'dimension', 'font-family', 'font-weight', 'number'].map((type) => [`core/valid-${type}`, 'error']));
  const config = defineConfig({ lint: { rules } }, { cwd: root });
  const { tokens } = await parse([{ filename: source, src: readFileSync(source, 'utf8') }], { config });
  expect(tokens['wick.cites']?.$value).toEqual(tokens['wick.muted']?.$value);
  expect(tokens['noir.dark.accent-text']?.$value).toMatchObject({ hex: '#ff5c78' });
  expect(tokens['paper.display-font']?.$value).toContain('Georgia');
});

describe('Style Dictionary', () => {
  let css = '';
  let kotlin = '';

  beforeAll(async () => {
    const { default: StyleDictionary } = await load<Dictionary>('style-dictionary');
    const platforms = {
      css: { transformGroup: 'css', buildPath: `${out}/`, files: [{ destination: 'tokens.css', format: 'css/variables', options: { outputReferences: true } }] },
      compose: {
        transformGroup: 'compose',
        buildPath: `${out}/`,
        files: [{ destination: 'Tokens.kt', format: 'compose/object', options: { className: 'Tokens', packageName: 'brand' }, filter: ({ $type }: { $type: string }) => $type === 'color' }],
      },
    };
    await new StyleDictionary({ source: [fileURLToPath(source)], platforms, log: { verbosity: 'silent' } }).buildAllPlatforms();
    [css, kotlin] = [join(out, 'tokens.css'), join(out, 'Tokens.kt')].map((path) => (existsSync(path) ? readFileSync(path, 'utf8') : '')) as [string, string];
  });

  it.each([
    '--wick-accent-text: var(--wick-accent);',
    '--wick-muted: rgba(0, 0, 0, 0.72);',
    '--wick-unit: 4px;',
    '--wick-note-size: 0.8125rem;',
    '--wick-heading-weight: 700;',
    '--wick-line-height: 1.4;',
    "--noir-display-font: 'Roboto Condensed', 'Arial Narrow', 'Helvetica Neue', sans-serif;",
    '--paper-light-ground: #f8f3e6;',
  ])('writes the custom property %s', (declaration) => {
    expect(css).toContain(declaration);
  });

  it('writes no value that it did not understand', () => {
    expect(css).not.toMatch(/\[object|undefined|NaN/);
  });

  it.each(['val noirDarkAccent = Color(0xffff5c78)', 'val wickMuted = Color(0xb8000000)'])('writes the colour %s for Android', (line) => {
    expect(kotlin).toContain(line);
  });
});
