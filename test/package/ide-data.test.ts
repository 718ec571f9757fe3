/**
 * The data for HTML editors, checked with VS Code's language service and the format of web-types.json, and llms.txt.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tags } from './elements.js';

interface Packages {
  readonly installPackages: (folder: string, name: string) => Promise<string>;
}

/** What of vscode-html-languageservice is asked here. */
interface HtmlService {
  readonly TextDocument: { readonly create: (uri: string, language: string, version: number, text: string) => TextDocument };
  readonly newHTMLDataProvider: (id: string, data: unknown) => unknown;
  readonly getLanguageService: (options: { customDataProviders: unknown[] }) => {
    readonly parseHTMLDocument: (document: TextDocument) => unknown;
    readonly doComplete: (document: TextDocument, position: unknown, html: unknown) => { readonly items: readonly { readonly label: string; readonly textEdit?: { readonly newText: string } }[] };
    readonly doHover: (document: TextDocument, position: unknown, html: unknown) => { readonly contents: unknown } | null;
  };
}
interface TextDocument {
  readonly positionAt: (offset: number) => unknown;
}

interface WebTypes {
  readonly name: string;
  readonly version: string;
  readonly contributions: { readonly css: { readonly properties: readonly { readonly name: string }[] }; readonly html: { readonly elements: readonly { readonly name: string; readonly attributes: readonly { readonly name: string; readonly value: { readonly type: string } }[]; readonly events: readonly { readonly name: string }[] }[] } };
}

const root = new URL('../../', import.meta.url);
const readJson = async <T>(file: string): Promise<T> => JSON.parse(await readFile(new URL(file, root), 'utf8')) as T;

describe('VS Code', async () => {
  const { installPackages } = (await import(String(new URL('build/testing/install-packages.js', root)))) as Packages;
  const installed = await installPackages(fileURLToPath(new URL('frameworks/', import.meta.url)), 'wick-frameworks');
  const vscode = createRequire(join(installed, 'package.json'))('vscode-html-languageservice') as HtmlService;
  const service = vscode.getLanguageService({ customDataProviders: [vscode.newHTMLDataProvider('wick', await readJson('dist/vscode.html-custom-data.json'))] });

  /** A page with the place at `|`. */
  const at = (text: string): [TextDocument, unknown, unknown] => {
    const document = vscode.TextDocument.create('page.html', 'html', 1, text.replace('|', ''));
    return [document, document.positionAt(text.indexOf('|')), service.parseHTMLDocument(document)];
  };
  const complete = (text: string): readonly string[] => service.doComplete(...at(text)).items.map(({ label }) => label.replaceAll('"', ''));

  it('completes every tag', () => {
    expect(complete('<|').filter((label) => label.startsWith('wick-')).sort()).toEqual([...tags].sort());
  });

  it('completes attributes, choices and bundled ids', () => {
    expect(complete('<wick-film-card |></wick-film-card>')).toEqual(expect.arrayContaining(['film', 'layout', 'fields', 'heading-level']));
    expect(complete('<wick-release-countdown channel="|"></wick-release-countdown>')).toEqual(['theatrical', 'premiere', 'digital', 'disc', 'streaming']);
    expect(complete('<wick-film-card film="|"></wick-film-card>')).toEqual(expect.arrayContaining(['ballerina', 'john-wick-4']));
    expect(complete('<wick-fact of="ballerina" field="|"></wick-fact>')).toEqual(expect.arrayContaining(['release-date', 'runtime']));
  });

  it('writes a switch without a value', () => {
    const { items } = service.doComplete(...at('<wick-release-countdown |></wick-release-countdown>'));
    expect(items.find(({ label }) => label === 'history')?.textEdit?.newText).toBe('history');
    expect(items.find(({ label }) => label === 'channel')?.textEdit?.newText).toBe('channel="$1"');
  });

  it('tells what a tag and an attribute are for', () => {
    expect(JSON.stringify(service.doHover(...at('<wick-film-|card></wick-film-card>'))!.contents)).toContain('A title at a glance');
    expect(JSON.stringify(service.doHover(...at('<wick-film-card lay|out="row"></wick-film-card>'))!.contents)).toContain('How the card is laid out');
  });
});

it('web-types.json has every tag, with its values written out and its events', async () => {
  const { name, version, contributions } = await readJson<WebTypes>('dist/web-types.json');
  const pkg = await readJson<{ name: string; version: string }>('package.json');
  expect([name, version]).toEqual([pkg.name, pkg.version]);
  expect(contributions.html.elements.map((element) => element.name).sort()).toEqual([...tags].sort());
  const countdown = contributions.html.elements.find((element) => element.name === 'wick-release-countdown')!;
  const types = Object.fromEntries(countdown.attributes.map((attribute) => [attribute.name, attribute.value.type]));
  expect(types).toMatchObject({ channel: "'theatrical' | 'premiere' | 'digital' | 'disc' | 'streaming'", history: 'boolean', 'heading-level': 'number' });
  expect(types['film']).toMatch(/'ballerina' \|.* string$/);
  expect(countdown.events.map((event) => event.name).sort()).toEqual(['wick-error', 'wick-phase-change']);
  const properties = contributions.css.properties.map((property) => property.name);
  expect(properties).toContain('--wick-accent');
  expect(new Set(properties).size).toBe(properties.length);
});

it('llms.txt names every tag, its choices, and a page that is in the package', async () => {
  const text = await readFile(new URL('dist/llms.txt', root), 'utf8');
  for (const tag of tags) {
    expect(text).toContain(`- [\`${tag}\`](docs/elements/${tag}.md): `);
    const page = await readFile(new URL(`dist/docs/elements/${tag}.md`, root), 'utf8');
    // Pages of the repository that they link to are not in the package.
    for (const [, target = ''] of page.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)) expect(existsSync(new URL(`dist/docs/elements/${target}`, root)), `${tag}: ${target}`).toBe(true);
  }
  expect(text).toContain('`layout` (card, infobox, row)');
  expect(text).toMatch(/^- titles: .*\bballerina\b/m);
});
