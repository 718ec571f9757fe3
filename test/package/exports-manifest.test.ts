/**
 * custom-elements.json: it describes each tag as it really is.
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

/** The templates of an element: its own files, its views, and those that all of them share. */
async function templatesOf(path: string): Promise<string> {
  const folder = new URL(path.replace('dist/modules/', 'src/').replace(/[^/]+$/, ''), root);
  const files = new Set((await readdir(folder)).filter((file) => !file.includes('styles')).map((file) => new URL(file, folder).href));
  const code: string[] = [];
  for (const file of files) {
    const text = await readFile(new URL(file), 'utf8');
    code.push(text);
    for (const [, other = ''] of text.matchAll(/from '(\.[^']+)\.js'/g)) {
      const { href } = new URL(`${other}.ts`, file);
      if (/\/src\/(?:elements(?:\/(?:base|loading|parts))?|views)\/[\w-]+\.ts$/.test(href)) files.add(href);
    }
  }
  return code.join('\n').replace(/\/\*\*[^]*?\*\//g, '');
}

/** The properties of a class that attributes set. */
function propertiesOf(element: (typeof library)[(typeof elements)[number]['element']]): string[] {
  return 'elementProperties' in element ? [...element.elementProperties.keys()].map(String) : Object.keys(element.properties);
}

const ofTitleBox = ['base', 'heading', 'note'];

/** Parts of shared templates that an element never draws: it is always about something, names no sources, has no heading, or no box. */
const neverShown: Readonly<Record<string, readonly string[]>> = { appearances: ['missing'], timeline: ['missing'], 'watch-guide': ['missing'], seen: ['cites'], quote: ['heading'], provider: ofTitleBox, fact: ofTitleBox, when: ofTitleBox };

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
    expect(named(declaration.members).sort()).toEqual(propertiesOf(element).sort());
  });

  it('has every slot that a template has', async () => {
    const templates = await templatesOf(declaration.path);
    const slots = [...templates.matchAll(/<slot(?: name="([\w-]*)")?[ >]/g)].map(([, slot = '']) => slot).filter((slot) => slot !== 'photo-' && !(slot === 'footer' && neverShown[name] === ofTitleBox));
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
