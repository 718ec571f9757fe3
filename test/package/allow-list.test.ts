import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly { readonly tagName?: string; readonly attributes?: readonly { readonly name: string }[] }[] }[];
}

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../dist/${path}`, import.meta.url), 'utf8'));
const listed = read('cms/allow-list.json') as Readonly<Record<string, readonly string[]>>;
const documented = (read('custom-elements.json') as Manifest).modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

describe('the list for sanitizers', () => {
  it('has each tag, with the attributes that are documented and those that any element may have', () => {
    const expected = documented.map(({ tagName, attributes = [] }) => [tagName, [...new Set([...attributes.map(({ name }) => name), 'dir', 'lang', 'slot'])].sort()]);
    expect(listed).toEqual(Object.fromEntries(expected));
    expect(Object.keys(listed).length).toBeGreaterThan(20);
  });

  it('has nothing that runs a script or changes the look of a page', () => {
    expect(Object.values(listed).flat().filter((name) => /^on|^style$|^class$|^is$|href|^srcdoc$/.test(name))).toEqual([]);
  });

  it('is imported by its name', async () => {
    // In a variable: types are checked while the file is being built.
    const name = 'wick-widgets/cms/allow-list.json';
    expect((await import(name, { with: { type: 'json' } }) as { default: unknown }).default).toEqual(listed);
  });
});
