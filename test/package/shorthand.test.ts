import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { everyAttribute, settingAttributes, shorthandElements } from '../../src/shorthand/elements.js';

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
}
const { modules } = JSON.parse(readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8')) as { readonly modules: readonly { readonly declarations: readonly Declaration[] }[] };
const attributes = new Map(modules.flatMap(({ declarations }) => declarations).flatMap(({ tagName, attributes: all = [] }) => (tagName ? [[tagName, all.map(({ name }) => name)] as const] : [])));

describe('the table of links and shortcodes', () => {
  it('has every element but those that stand around or in others', () => {
    expect(Object.keys(shorthandElements).map((name) => `wick-${name}`).sort()).toEqual([...attributes.keys()].filter((tag) => tag !== 'wick-provider' && tag !== 'wick-answer').sort());
  });

  it.each(Object.entries(shorthandElements))('has all attributes of wick-%s and no others', (name, element) => {
    const all = attributes.get(`wick-${name}`)!.filter((attribute) => !(everyAttribute as readonly string[]).includes(attribute));
    expect([...element.attributes].sort()).toEqual(all.sort());
    for (const named of [element.main, element.title, ...element.needs]) if (named) expect(element.attributes).toContain(named);
  });

  it('has all settings of a provider but its data', () => {
    expect([...settingAttributes, 'src', 'theme'].sort()).toEqual([...attributes.get('wick-provider')!].sort());
  });
});
