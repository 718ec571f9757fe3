/**
 * The types, as a strict project sees them that has installed the package.
 */
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { elements } from './elements.js';

const root = new URL('../../', import.meta.url);
const cache = new URL('node_modules/.cache/wick/', root);

const good = `
import 'wick-widgets/film-card';
import 'wick-widgets/release-countdown';
import 'wick-widgets/cast-list';
import 'wick-widgets/provider';
import 'wick-widgets/all';
import 'wick-widgets/hydrate';
import { CastList, type Catalogue, FilmCard, type FactsPolicy, Provider, ReleaseCountdown, WickErrorEvent, WickPhaseChangeEvent } from 'wick-widgets';
import { defineDataset, type Dataset, type DatasetClaims } from 'wick-widgets/dataset';
import { type EleventyConfiguration, type SiteOptions, wickWidgets as forEleventy } from 'wick-widgets/eleventy';
import { wickWidgets as forVite } from 'wick-widgets/vite';
import { wickWidgets as forAstro } from 'wick-widgets/astro';
import * as ckeditor from 'ckeditor5';
import type { TinyMCE } from 'tinymce';
import { wickPlugin as forCKEditor } from 'wick-widgets/cms/ckeditor5';
import { type WidgetValue, widgetForm } from 'wick-widgets/cms/form';
import { Editor } from '@tiptap/core';
import { createEditor } from 'lexical';
import { htmlToBlocks } from '@portabletext/block-tools';
import { compileSchema, defineSchema } from '@portabletext/schema';
import { toHTML } from '@portabletext/to-html';
import { INSERT_WICK_WIDGET_COMMAND, registerWickWidgets, wickNodes } from 'wick-widgets/cms/lexical';
import { wickComponents, wickRules } from 'wick-widgets/cms/portable-text';
import { WickWidgets } from 'wick-widgets/cms/tiptap';
import { wickPlugin as forTinyMCE } from 'wick-widgets/cms/tinymce';
import { type Widget, widgetOf } from 'wick-widgets/cms/widgets';
import { defineConfig as defineVite } from 'vite';
import { defineConfig as defineAstro } from 'astro/config';
import { type DatasetReport, render, type Rendered, type RenderOptions, validateDataset } from 'wick-widgets/publish';

const card = document.createElement('wick-film-card');
card.film = 'ballerina';
card.layout = 'row';
card.headingLevel = 2;
const countdown: ReleaseCountdown = document.createElement('wick-release-countdown');
countdown.channel = 'streaming';
countdown.history = true;
const list: CastList | null = document.querySelector('wick-cast-list');
if (list) list.max = 4;
const provider: Provider = document.createElement('wick-provider');
provider.asOf = '2024-01-25';
const [first] = document.getElementsByTagName('wick-film-card');
const isCard: boolean = first instanceof FilmCard;

document.addEventListener('wick-error', ({ code, message, element }) => console.log(code === 'unknown-title', message.length, element.localName, isCard));
card.addEventListener('wick-phase-change', (event: WickPhaseChangeEvent) => console.log(event.film, event.to === 'out'));
const event = new WickErrorEvent('bad-attribute', 'max', card);
class Own extends FilmCard {}
customElements.define('own-card', Own);

const policy: FactsPolicy = 'frozen';
const options: RenderOptions = { now: 0, locale: 'de', settings: { facts: policy, published: '2024-01-25' } };
export const rendered: Promise<Rendered> = render('<wick-film-card></wick-film-card>', options);
export const titles = (catalogue: Catalogue): string[] => [...catalogue.titles.keys()];
export { event };
const runtime: DatasetClaims<number> = [{ value: 112, source: 'own' }];
export const dataset: Dataset = defineDataset({ titles: [{ id: 'the-lamp', kind: 'film', runtime, palette: ['#000', '#fff', '#0bd'] }] });
const site: SiteOptions = { strict: true, bake: (path) => path.startsWith('amp/'), css: 'link', assets: '/static/', settings: { facts: 'frozen' } };
export const vite = defineVite({ plugins: [forVite(site)] });
export const astro = defineAstro({ integrations: [forAstro()] });
export const eleventy = (config: EleventyConfiguration): void => { forEleventy(config, site); };
// Its default import has other types where Node resolves.
declare const tinymce: TinyMCE;
forTinyMCE(tinymce, { script: '/wick/wick.js', ids: { titles: [{ id: 'a' }] } });
export const editor = ckeditor.ClassicEditor.create({ plugins: [ckeditor.Essentials, forCKEditor(ckeditor, { clean: (html) => html.trim() })] });
const widget: Widget | undefined = widgetOf('wick-fact');
export const tiptap = new Editor({ extensions: [WickWidgets.configure({ ask: (asked, value) => Promise.resolve(asked.place === 'block' ? value : undefined) })] });
tiptap.commands.insertWickWidget({ tag: 'wick-film-card', attributes: { film: 'ballerina' } });
const lexical = createEditor({ nodes: [...wickNodes] });
export const stop: () => void = registerWickWidgets(lexical);
lexical.dispatchCommand(INSERT_WICK_WIDGET_COMMAND, { tag: 'wick-fact', words: 'June' });
const toBlocks = (html: string) => htmlToBlocks(html, compileSchema(defineSchema({})), { rules: [...wickRules({ toBlocks: () => [] })] });
export const portable: string = toHTML(toBlocks('<p></p>'), { components: wickComponents() });
export const form = widget && widgetForm({ widget, attributes: { of: 'ballerina' }, onSave: ({ attributes }: WidgetValue) => attributes['of'], onCancel: () => undefined });
export const report: DatasetReport = validateDataset(JSON.stringify(dataset), 'dataset.json');
`;

const bad = `
import 'wick-widgets/all';
import { WickErrorEvent } from 'wick-widgets';
import { render } from 'wick-widgets/publish';
const card = document.createElement('wick-film-card');
card.film = 3; // wrong
card.layout = 'column'; // wrong
card.flim = 'ballerina'; // wrong
document.createElement('wick-release-countdown').channel = 'cinema'; // wrong
document.createElement('wick-cast-list').max = 'all'; // wrong
document.createElement('wick-provider').now = 0; // wrong
document.addEventListener('wick-error', ({ reason }) => reason); // wrong
new WickErrorEvent('oops', '', card); // wrong
export const rendered = render('<p></p>', {}); // wrong
export const [html] = await render('<p></p>', { now: 0 }); // wrong
export * from 'wick-widgets/dist/modules/domain/claim.js'; // wrong
import { wickWidgets } from 'wick-widgets/vite';
wickWidgets({ now: 'today' }); // wrong
wickWidgets({ kind: 'markdown' }); // wrong
import { defineDataset } from 'wick-widgets/dataset';
defineDataset({ title: [] }); // wrong
defineDataset({ titles: [{ id: 'a', nmae: [] }] }); // wrong
defineDataset({ titles: [{ name: [] }] }); // wrong
defineDataset({ titles: [{ id: 'a', kind: 'movie' }] }); // wrong
defineDataset({ titles: [{ id: 'a', runtime: [{ value: '112', source: 'own' }] }] }); // wrong
defineDataset({ titles: [{ id: 'a', name: [{ value: 'A' }] }] }); // wrong
defineDataset({ credits: [{ title: 'a', person: 'b', role: [{ value: 'lead', source: 'own', standing: 'said' }] }] }); // wrong
defineDataset({ terms: [{ id: 'a', kind: 'rule', name: [] }] }); // wrong
import { wickPlugin } from 'wick-widgets/cms/tinymce';
wickPlugin({}); // wrong
`;

const resolutions = {
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  nodenext: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
};

let folder: string;

beforeAll(async () => {
  await mkdir(cache, { recursive: true });
  folder = await mkdtemp(fileURLToPath(new URL('consumer-', cache)));
  await mkdir(`${folder}/node_modules`);
  await symlink(fileURLToPath(root), `${folder}/node_modules/wick-widgets`, 'dir');
  await writeFile(`${folder}/package.json`, JSON.stringify({ type: 'module' }));
  await writeFile(`${folder}/good.ts`, good);
  await writeFile(`${folder}/bad.ts`, bad);
  await copyFile(new URL('examples/second-franchise/dataset.ts', root), `${folder}/example.ts`);
});

afterAll(() => rm(folder, { recursive: true }));

/** Compiles the project strictly and gives what is wrong, by file and line: in the project's own files, and in the package's types. */
function faultsBy(resolution: keyof typeof resolutions): { file: string; line: number; message: string }[] {
  const options: ts.CompilerOptions = {
    ...resolutions[resolution],
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
  };
  const program = ts.createProgram([`${folder}/good.ts`, `${folder}/bad.ts`, `${folder}/example.ts`], options);
  // Checking all that TypeScript itself brings would take ten times as long. Our own types say the same whichever way they are found: attw looks for those that are not.
  const isOurs = resolution === 'nodenext' ? '/dist/modules/' : folder;
  const checked = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(folder) || fileName.includes(isOurs));
  const faults = [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics(), ...checked.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])];
  return faults.map(({ file, start = 0, messageText }) => ({
    file: file?.fileName.split('/').at(-1) ?? '',
    line: file?.getLineAndCharacterOfPosition(start).line ?? -1,
    message: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }));
}

it.each(Object.keys(resolutions) as (keyof typeof resolutions)[])('a strict project that resolves as %s compiles what is right, and is told of everything that is wrong', (resolution) => {
  const faults = faultsBy(resolution);
  expect(faults.filter(({ file }) => file !== 'bad.ts')).toEqual([]);
  const wrong = bad.split('\n').flatMap((line, index) => (line.endsWith('// wrong') ? [index] : []));
  expect([...new Set(faults.map(({ line }) => line))], faults.map(({ message }) => message).join('\n')).toEqual(wrong);
});

it('each tag’s type stands in the map of tags, and brings those of all others', async () => {
  const domTypes = await readFile(new URL('dist/modules/dom-types.d.ts', root), 'utf8');
  for (const { name } of elements) {
    const types = await readFile(new URL(`dist/modules/elements/${name}/wick-${name}.d.ts`, root), 'utf8');
    expect(types).toMatch(new RegExp(`interface HTMLElementTagNameMap \\{\\s*'wick-${name}': \\w+;`));
    expect(types).toContain("export type {} from '../../dom-types.js';");
    expect(domTypes).toContain(`export type {} from './elements/${name}/wick-${name}.js';`);
  }
});
