/**
 * The table of rooms is lint: each ban and each import law is broken once here, and src is walked to see that it keeps them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

/** What build/rooms.js holds, as far as it is proven here. */
interface House {
  readonly bans: Readonly<Record<string, { readonly message: string }>>;
  readonly rooms: Readonly<Record<string, { readonly imports: readonly string[]; readonly types?: readonly string[]; readonly packageTypes?: readonly string[]; readonly never: readonly string[]; readonly files?: unknown }>>;
  readonly nowhere: readonly string[];
  readonly nounless: readonly string[];
  readonly walls: { readonly file: number; readonly letOff: string };
  readonly deepest: number;
}

const { bans, deepest, nounless, nowhere, rooms, walls } = (await import(String(new URL('../../build/rooms.js', import.meta.url)))) as House;

const root = fileURLToPath(new URL('../../', import.meta.url));
const laws = /^(no-restricted-|wick\/|max-lines|@typescript-eslint\/(no-restricted-imports|no-explicit-any|ban-ts-comment))/;
/** Without types, so that a snippet needs no file; the laws of the rooms need none. */
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [{ ...tseslint.configs.disableTypeChecked, files: ['**/*.ts'] }],
  ruleFilter: ({ ruleId }) => laws.test(ruleId),
});
async function faults(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: `src/${file}` });
  return result!.messages.filter(({ ruleId, fatal }) => fatal === true || ruleId !== null).map(({ message }) => message);
}

const names = Object.keys(rooms);
const inside = (room: string, file = 'snippet.ts'): string => (room === 'doors' ? file : `${room}/${file}`);

/** Every way of breaking a ban that is looked for. */
const breaches: Readonly<Record<string, readonly string[]>> = {
  clock: ['export const a = Date.now();', 'export const a = new Date();', 'export const a = Date();', 'export const a = performance.now();', 'export const a = globalThis.performance.now();'],
  timers: ['setTimeout(() => undefined);', 'globalThis.setInterval(() => undefined);', 'requestAnimationFrame(() => undefined);'],
  requests: ["void fetch('/a');", "globalThis.fetch('/a');", 'new XMLHttpRequest();', "navigation.sendBeacon('/a');"],
  dates: ["export const a = new Date('2025-06-06');", 'export const a = Date.UTC(2025, 5, 6);'],
  intl: ["export const a = new Intl.NumberFormat('en');", 'export type A = Intl.NumberFormat;', "export const a = (1).toLocaleString('en');", "export const a = 'a'.localeCompare('b');"],
  page: ['export const a = document.title;', 'export const a = window.name;', 'export const a = globalThis.document;', "export const a = matchMedia('print');"],
  markup: ['export const a = html`${1}`;', 'export const a = svg`${1}`;', "export const a = '<b>';", 'export const a = `</p>${1}`;', "export const a = page.createElement('p');"],
  writtenMarkup: ["root.innerHTML = '';", 'root.outerHTML += a;', "frame.srcdoc = '';", 'root.insertAdjacentHTML(a, b);', 'root.setHTMLUnsafe(a);', 'trustedTypes.createPolicy(a, b);'],
  compiler: ["import { compile } from '../scenes/compile.js';", "export { compile } from '../scenes/compile.js';", "export * from './compile.js';", "export const a = import('./compile-rows.js');"],
  css: ['export const a = css`p {}`;', "host.style.color = 'red';", 'root.adoptedStyleSheets = [];'],
  tags: ["export const a = 'wick-fact';", 'export const a = `wick-${1} wick-fact`;'],
  sentences: ["export const a = 'Not known yet';", 'export const a = say(`${1} is not known`);'],
  words: ['export const a = html`<p>Out now</p>`;', 'export const a = html`${1} and ${2}`;', 'export const a = html`<p title="Out">${1}</p>`;', "export const a = html`<p aria-label='out ${1}'></p>`;"],
  inlineStyles: ['export const a = html`<p style="color: red"></p>`;', 'export const a = svg`<g style=${1}></g>`;'],
  logic: ['export function a(): void {}', 'export class A {}'],
  behaviour: ['export class A extends Event { a(): void {} }'],
};

describe('what a room must never contain', () => {
  const cells = names.flatMap((room) => Object.keys(bans).map((ban) => [room, ban] as const));

  it.each(cells)('%s: %s', async (room, ban) => {
    const forbidden = [...nowhere, ...rooms[room]!.never].includes(ban);
    for (const code of breaches[ban]!) {
      const said = await faults(inside(room), code);
      expect(said.some((message) => message.endsWith(bans[ban]!.message)), code).toBe(forbidden);
    }
  });
});

describe('the table is the one that the house was built on', () => {
  it.each<[room: string, imports: string, never: string[]]>([
    ['domain', '', ['clock', 'intl', 'page', 'sentences', 'markup']],
    ['data', 'domain', ['clock', 'intl', 'page', 'markup']],
    ['i18n', 'domain', ['markup', 'clock', 'page']],
    ['structured-data', 'domain i18n', ['markup', 'clock']],
    ['scenes', 'domain', ['clock', 'dates', 'intl', 'page', 'markup', 'sentences', 'compiler']],
    ['views', 'domain i18n scenes', ['clock', 'dates', 'intl', 'page', 'tags', 'words', 'sentences', 'inlineStyles', 'compiler']],
    ['painter', '', ['clock', 'page', 'intl', 'tags', 'sentences']],
    ['page', 'painter', ['clock', 'timers', 'requests', 'intl']],
    ['context', 'domain', ['markup', 'intl', 'clock', 'timers', 'compiler']],
    ['controllers', 'context i18n domain events', ['tags', 'css', 'markup', 'clock', 'timers']],
    ['events', '', ['behaviour', 'clock']],
    ['styles', '', ['tags']],
    ['elements', 'domain i18n structured-data scenes views page context controllers events styles', ['dates', 'compiler', 'words', 'sentences', 'clock', 'timers', 'requests', 'intl', 'inlineStyles']],
    ['doors', 'elements events context/install context/install-prerendered context/ticking', ['logic', 'clock', 'timers']],
    ['publish', 'doors context structured-data data domain i18n controllers events painter scenes/ledger-data elements/define', ['clock', 'page']],
    ['cli', 'publish data domain', ['page']],
  ])('%s imports only: %s', (room, imports, never) => {
    expect(rooms[room]!.imports.join(' ')).toBe(imports);
    expect(rooms[room]!.never).toEqual(expect.arrayContaining(never));
  });

  it('only four files of context reach the data, two the compiled titles, and two the clock', () => {
    expect(rooms['context']!.files).toEqual({
      'clock.ts': { may: ['clock', 'timers'] },
      'ticking.ts': { may: ['clock', 'timers'] },
      'page-around.ts': { imports: ['scenes/bundled-data'] },
      'install.ts': { imports: ['data', 'scenes/bundled-data'] },
      'bundled-ledger.ts': { imports: ['data', 'scenes/ledger-data'] },
      'publisher-data.ts': { imports: ['data', 'scenes/ledger-data'] },
      'install-prerendered.ts': { imports: ['data', 'scenes/ledger-data'] },
    });
  });

  it('markup is written in one file, and Lit renders in one of its room', () => {
    expect(rooms['page']!.files).toEqual({ 'paint-into.ts': { may: ['writtenMarkup'] }, 'render-into.ts': { packages: ['lit'] } });
    const excepted = names.filter((room) => JSON.stringify(rooms[room]!.files ?? {}).includes('writtenMarkup'));
    expect(excepted).toEqual(['page']);
  });
});

describe('what a room may import', () => {
  const cells = names.flatMap((from) => names.map((to) => [from, to] as const));

  it.each(cells)('%s from %s', async (from, to) => {
    const room = rooms[from]!;
    const asValue = from === to || room.imports.includes(to);
    const asType = asValue || (room.types ?? []).includes(to);
    for (const depth of from === 'doors' ? [0] : [1, 2]) {
      const file = inside(from, depth === 2 ? 'folder/snippet.ts' : 'snippet.ts');
      const path = from === to ? './other.js' : `${depth === 0 ? './' : '../'.repeat(depth)}${inside(to, 'other.js')}`;
      const refused = async (code: string): Promise<boolean> => (await faults(file, code)).length > 0;
      expect(await refused(`import { a } from '${path}'; export const b = a;`), `a value from ${path}`).toBe(!asValue);
      expect(await refused(`export * from '${path}';`), `all of ${path}`).toBe(!asValue);
      expect(await refused(`export const a = import('${path}');`), `import() of ${path}`).toBe(!asValue);
      expect(await refused(`import type { A } from '${path}'; export type B = A;`), `a type from ${path}`).toBe(!asType);
    }
  });

  it.each<[file: string, code: string, message: RegExp]>([
    ['domain/a.ts', "import { a } from '../i18n/intl.js';", /Room "domain" may import nothing besides itself/],
    ['domain/a.ts', "import { html } from 'lit';", /Room "domain" may import nothing/],
    ['domain/a.ts', "import type { TemplateResult } from 'lit';", /Room "domain" may import nothing/],
    ['domain/a.ts', "import { readFileSync } from 'node:fs';", /Room "domain" may import nothing/],
    ['domain/a.ts', "import { a } from './b/../../i18n/intl.js';", /Room "domain" may import nothing/],
    ['data/a.ts', "import { html } from 'lit';", /Room "data" may import only domain/],
    ['i18n/a.ts', "import { html } from 'lit';", /Room "i18n" may import only domain/],
    ['i18n/messages/a.ts', "import { a } from '../../context/clock.js';", /Room "i18n" may import only domain/],
    ['context/a.ts', "import { bundledCatalogue } from '../data/bundled.js';", /Room "context" may import only domain/],
    ['context/a.ts', "export const a = import('../data/bundled.js');", /Room "context" may import only domain/],
    ['controllers/a.ts', "import { FilmCard } from '../elements/film-card/film-card.js';", /Room "controllers"/],
    ['scenes/a.ts', "import { html } from 'lit';", /Room "scenes" may import only domain/],
    ['scenes/a.ts', "import { a } from '../i18n/intl.js';", /Room "scenes" may import only domain/],
    ['scenes/compiled-scenes.ts', "import { readingRow } from './compile-rows.js';", /when the library is built/],
    ['views/a.ts', "import { html } from 'lit';", /Room "views" may import only domain, i18n, scenes, types of lit/],
    ['views/a.ts', "import { compile } from '../scenes/compile.js';", /when the library is built/],
    ['views/a.ts', "import { FilmCard } from '../elements/film-card/film-card.js';", /Room "views"/],
    ['painter/a.ts', "import type { TemplateResult } from 'lit';", /Room "painter" may import nothing/],
    ['page/a.ts', "import { render } from 'lit';", /Room "page" may import only painter/],
    ['page/a.ts', "import { filmCard } from '../views/film-card.js';", /Room "page" may import only painter/],
    ['page/render-into.ts', "root.innerHTML = '';", /only page\/paint-into.ts/],
    ['context/a.ts', "import { bundledData } from '../scenes/bundled-data.js';", /Room "context" may import only domain/],
    ['context/page-around.ts', "import { ledgerData } from '../scenes/ledger-data.js';", /Room "context" may import only domain/],
    ['context/a.ts', "import { ReactiveElement } from '@lit/reactive-element';", /Room "context" may import only domain/],
    ['elements/a.ts', "import { compile } from '../scenes/compile.js';", /when the library is built/],
    ['elements/a.ts', "root.innerHTML = '';", /only page\/paint-into.ts/],
    ['a.ts', "import { filmCard } from './views/film-card.js';", /Room "doors"/],
    ['publish/a.ts', "import { ledgerScenes } from '../scenes/ledger-scenes.js';", /Room "publish"/],
    ['events/a.ts', "import { phaseOf } from '../domain/phase.js';", /Room "events" may import only types of domain/],
    ['styles/a.ts', "import { phaseOf } from '../domain/phase.js';", /Room "styles" may import only lit/],
    ['elements/a/a.ts', "import { bundledCatalogue } from '../../data/bundled.js';", /Room "elements"/],
    ['elements/a/a.ts', "import { FilmCard } from '../film-card/film-card.js';", /of another element its registration/],
    ['elements/a/a.ts', "import { poster } from '../film-card/poster.js';", /of another element its registration/],
    ['elements/a.ts', "import { FilmCard } from './film-card/film-card.js';", /of another element its registration/],
    ['elements/a/a.ts', "import { styleMap } from 'lit/directives/style-map.js';", /content security policy/],
    ['elements/a/a.ts', "import { unsafeHTML } from 'lit/directives/unsafe-html.js';", /content security policy/],
    ['elements/a/a.ts', "import { FilmCard } from '../../index.js';", /Room "elements"/],
    ['a.ts', "import { PageClock } from './context/clock.js';", /Room "doors"/],
    ['a.ts', "import { phaseOf } from './domain/phase.js';", /Room "doors"/],
    ['a.ts', "export { defineDataset } from './data/define-dataset.js';", /Room "doors"/],
    ['dataset.ts', "import { parse } from './data/parse.js';", /Room "doors"/],
    ['cli/validate.ts', "import { version } from '../elements/version.js';", /Room "cli"/],
    ['publish/a.ts', "import { FilmCard } from '../elements/film-card/film-card.js';", /Room "publish"/],
    ['cli/a.ts', "import { a } from '../elements/film-card/film-card.js';", /Room "cli"/],
  ])('%s is refused %s', async (file, code, message) => {
    expect(await faults(file, code)).toEqual([expect.stringMatching(message)]);
  });

  it.each<[file: string, code: string]>([
    ['context/install.ts', "import { bundledCatalogue } from '../data/bundled.js';"],
    ['context/install-prerendered.ts', "import { unpack } from '../data/wire.js';"],
    ['views/a.ts', "import type { TemplateResult } from 'lit';"],
    ['views/a.ts', 'export const a = html`<p part="fact">${1}</p>`;'],
    ['scenes/compile.ts', "import { readingRow } from './compile-rows.js';"],
    ['page/paint-into.ts', "root.innerHTML = '';"],
    ['page/render-into.ts', "import { render } from 'lit';"],
    ['context/page-around.ts', "import { bundledData } from '../scenes/bundled-data.js';"],
    ['context/a.ts', "import type { TitleData } from '../scenes/title-data.js';"],
    ['context/a.ts', "import type { ReactiveControllerHost } from '@lit/reactive-element';"],
    ['elements/a.ts', "import { paintInto } from '../page/paint-into.js';"],
    ['publish/a.ts', "import { define } from '../elements/define.js';"],
    ['dataset.ts', "export { defineDataset } from './data/define-dataset.js';"],
    ['cli/wick.ts', "import { version } from '../elements/version.js';"],
    ['context/clock.ts', 'export const a = Date.now(); setTimeout(() => undefined);'],
    ['elements/a/wick-a.ts', "import '../../context/install.js';"],
    ['elements/a/a.ts', "import '../film-card/wick-film-card.js';"],
    ['elements/a/a.ts', "import { heading } from '../heading.js';"],
    ['elements/a/a.ts', 'export const a = html`<p part="note as-of" class=${1} ?hidden=${2}>(${3} · ${4})&nbsp;<!-- why --></p>`;'],
    ['elements/a.ts', 'console.warn(`Two versions ${1} are on this page`);'],
    ['a.ts', "import './elements/film-card/wick-film-card.js';"],
    ['a.ts', "export type { Settings } from './domain/vantage.js';"],
    ['publish/a.ts', "import '../all.js';"],
    ['i18n/a.ts', "export const a = new Intl.NumberFormat('en');"],
    ['domain/a.ts', 'export const a = new Date(0).getUTCDate();'],
  ])('%s is allowed %s', async (file, code) => {
    expect(await faults(file, code)).toEqual([]);
  });
});

describe('what no file of src may contain', () => {
  it.each<[what: string, code: string, message: RegExp]>([
    ['an enum', 'export enum A { b }', /as const/],
    ['a default export', 'export default 1;', /the noun it is named after/],
    ['any', 'export const a: any = 1;', /Unexpected any/],
    ['a silenced compiler', '// @ts-ignore\nexport const a = 1;', /ts-ignore/],
    ['a silenced linter', '/* eslint-disable */\nexport const a: any = 1;', /Unexpected any/],
    ['an import by a computed name', 'export const a = (b: string) => import(b);', /names its file/],
    ['markup that passes templates by', "root.innerHTML = '';", /through a template/],
    ['more lines than the wall', 'export {};\n'.repeat(251), /too many lines/],
    ['a function longer than the wall', `export function a() {\n${'a();\n'.repeat(60)}}`, /too many lines/],
  ])('%s', async (_what, code, message) => {
    expect(await faults('context/a.ts', code)).toContainEqual(expect.stringMatching(message));
  });

  it('messages may be as long as their language needs', async () => {
    expect(await faults('i18n/messages/xx.ts', 'export {};\n'.repeat(251))).toEqual([]);
  });
});

describe('src as it is', () => {
  const files = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const length = (file: string): number => readFileSync(`${root}src/${file}`, 'utf8').trimEnd().split('\n').length;
  const letOff = (file: string): boolean => `src/${file}`.startsWith(walls.letOff);

  it('every file lies in a room, and not too deep', () => {
    const homeless = files.filter((file) => file.includes('/') && !(file.split('/')[0]! in rooms));
    expect(homeless).toEqual([]);
    expect(files.filter((file) => file.split('/').length - 2 > deepest - 1)).toEqual([]);
  });

  it('every name is a noun, in small letters', () => {
    const words = files.map((file) => [file, file.split(/[/.-]/)] as const);
    expect(words.filter(([, parts]) => parts.some((part) => nounless.includes(part))).map(([file]) => file)).toEqual([]);
    expect(files.filter((file) => !/^([a-z0-9-]+\/)*[a-z0-9-]+(\.styles)?\.ts$/.test(file))).toEqual([]);
  });

  it('no file passes the wall, and nine of ten stay well below', () => {
    const measured = files.filter((file) => !letOff(file)).map((file) => [file, length(file)] as const);
    expect(measured.filter(([, lines]) => lines > walls.file)).toEqual([]);
    expect(measured.filter(([, lines]) => lines > 180).length).toBeLessThanOrEqual(measured.length / 10);
  });

  it('keeps the laws of its rooms', async () => {
    const results = await eslint.lintFiles(['src/**/*.ts']);
    const broken = results.flatMap(({ filePath, messages }) =>
      messages.filter(({ ruleId }) => ruleId !== null).map(({ line, message }) => `${filePath.slice(root.length)}:${line} ${message}`),
    );
    expect(broken).toEqual([]);
  });
});
