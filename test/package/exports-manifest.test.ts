/**
 * custom-elements.json: that it tells of each tag what is really there, so that editors and Storybook do not mislead.
 */
import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.js';
import { elements, tags } from './elements.js';

const root = new URL('../../', import.meta.url);

interface Item {
  readonly name: string;
  readonly description?: string;
}
interface Declaration extends Item {
  readonly tagName?: string;
  readonly attributes?: readonly Item[];
  readonly members?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
  readonly events?: readonly Item[];
}

const manifest = JSON.parse(await readFile(new URL('dist/custom-elements.json', root), 'utf8')) as { schemaVersion: string; modules: { path: string; declarations: Declaration[] }[] };
const declarations = manifest.modules.flatMap(({ declarations: found, path }) => found.map((declaration) => ({ ...declaration, path })));
const named = (items: readonly Item[] | undefined): string[] => (items ?? []).map(({ name }) => name);

/** The templates of an element: its own files, and those that all of them share. */
async function templatesOf(path: string): Promise<string> {
  const folder = new URL(path.replace('dist/modules/', 'src/').replace(/[^/]+$/, ''), root);
  const own = (await readdir(folder)).filter((file) => !file.includes('styles')).map((file) => new URL(file, folder));
  const code = await Promise.all(own.map((file) => readFile(file, 'utf8')));
  const shared = new Set([...code.join('\n').matchAll(/from '\.\.\/([\w-]+\.)js'/g)].map(([, file = '']) => `${file}ts`));
  for (const file of shared) {
    const borrowed = await readFile(new URL(`src/elements/${file}`, root), 'utf8');
    code.push(borrowed);
    for (const [, other = ''] of borrowed.matchAll(/from '\.\/([\w-]+\.)js'/g)) shared.add(`${other}ts`);
  }
  return code.join('\n').replace(/\/\*\*[^]*?\*\//g, '');
}

/** Parts of shared templates that an element never draws: it is always about something, names no sources, or has no heading. */
const neverShown: Readonly<Record<string, readonly string[]>> = { appearances: ['missing'], timeline: ['missing'], 'watch-guide': ['missing'], seen: ['cites'], quote: ['heading'] };

it('the manifest lists the tags, each once', () => {
  expect(manifest.schemaVersion).toBe('1.0.0');
  expect(declarations.flatMap(({ tagName = [] }) => tagName).sort()).toEqual([...tags].sort());
});

describe.each(elements)('wick-$name in the manifest', ({ name, element: className, events }) => {
  const tag = `wick-${name}`;
  const element = library[className];
  const declaration = declarations.find(({ tagName }) => tagName === tag)!;

  it('is at a path of the package', () => {
    expect(declaration.path).toMatch(/^dist\/modules\/elements\/.*\.js$/);
  });

  it('has every attribute that is observed, and says what each is for', () => {
    expect(named(declaration.attributes)).toEqual(expect.arrayContaining(element.observedAttributes));
    // Themes are read by the style sheet alone.
    const unobserved = named(declaration.attributes).filter((attribute) => !element.observedAttributes.includes(attribute));
    expect(unobserved).toEqual(name === 'when' ? [] : name === 'answer' ? ['theme', 'id'] : ['theme']);
    expect(declaration.attributes!.filter(({ description = '' }) => description === '')).toEqual([]);
  });

  it('has every property that is set by an attribute', () => {
    const properties = 'elementProperties' in element ? [...element.elementProperties.keys()].map(String) : Object.keys(element.properties);
    expect(named(declaration.members).sort()).toEqual(properties.sort());
  });

  it('has every slot that a template has', async () => {
    const templates = await templatesOf(declaration.path);
    const slots = [...templates.matchAll(/<slot(?: name="([\w-]*)")?[ >]/g)].map(([, name = '']) => name).filter((name) => name !== 'photo-');
    const dynamic = tag === 'wick-release-countdown' ? ['before', 'on-day', 'after', 'undated'] : tag === 'wick-cast-list' ? ['photo-PERSON'] : tag === 'wick-faq' ? ['answer-QUESTION'] : [];
    expect(named(declaration.slots).sort()).toEqual([...new Set([...slots, ...dynamic])].sort());
  });

  it('has every part that a template has, by its first word', async () => {
    const templates = await templatesOf(declaration.path);
    const parts = [...templates.matchAll(/\spart="([\w-]+)/g)].map(([, name = '']) => name);
    const shown = parts.filter((part) => !neverShown[name]?.includes(part));
    expect(named(declaration.cssParts)).toEqual(expect.arrayContaining([...new Set(shown)]));
  });

  it('has its events', () => {
    expect(named(declaration.events).sort()).toEqual(events);
  });

  it('tells no one of what is private', () => {
    expect(named(declaration.members).filter((name) => /^[#_]/.test(name))).toEqual([]);
    expect(named(declaration.cssProperties).filter((name) => !name.startsWith('--wick-'))).toEqual([]);
  });

  it('says of each slot, part, event and token what it is for', () => {
    const { slots = [], cssParts = [], events: told = [], cssProperties = [] } = declaration;
    expect([...slots, ...cssParts, ...told, ...cssProperties].filter(({ description = '' }) => description.length < 8)).toEqual([]);
  });
});
