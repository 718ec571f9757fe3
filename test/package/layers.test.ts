/**
 * The lint rules of the rooms: each ban is broken once, and all files of src must lie in a known room. `npm run lint` checks src itself.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bans, deepest, faults, inside, names, nounless, nowhere, rooms, walls } from './house.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

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
    ['shorthand', 'domain', ['clock', 'dates', 'intl', 'page', 'markup', 'sentences']],
    ['structured-data', 'domain i18n', ['markup', 'clock']],
    ['scenes', 'domain', ['clock', 'dates', 'intl', 'page', 'markup', 'sentences', 'compiler']],
    ['views', 'domain i18n scenes', ['clock', 'dates', 'intl', 'page', 'tags', 'words', 'sentences', 'inlineStyles', 'compiler']],
    ['painter', '', ['clock', 'page', 'intl', 'tags', 'sentences']],
    ['page', 'painter', ['clock', 'timers', 'requests', 'intl']],
    ['context', 'domain', ['markup', 'intl', 'clock', 'timers', 'compiler']],
    ['controllers', 'context i18n domain events', ['tags', 'css', 'markup', 'clock', 'timers']],
    ['events', '', ['behaviour', 'clock']],
    ['styles', '', ['tags']],
    ['elements', 'domain i18n shorthand structured-data scenes views page context controllers events styles', ['dates', 'compiler', 'words', 'sentences', 'clock', 'timers', 'requests', 'intl', 'inlineStyles']],
    ['doors', 'elements events context/page/install context/page/install-prerendered context/time/ticker', ['logic', 'clock', 'timers']],
    ['publish', 'doors context structured-data data domain i18n controllers events painter shorthand scenes/ledger-data views/release-countdown views/recorded views/synopsis elements/base/define', ['clock', 'page']],
    ['cms', '', ['clock', 'timers', 'requests', 'intl', 'css']],
    ['cli', 'publish data domain', ['page']],
  ])('%s imports only: %s', (room, imports, never) => {
    expect(rooms[room]!.imports.join(' ')).toBe(imports);
    expect(rooms[room]!.never).toEqual(expect.arrayContaining(never));
  });

  it('only four files of context reach the data, two the compiled titles, two the clock, and three timers', () => {
    expect(rooms['context']!.files).toEqual({
      'time/clock.ts': { may: ['clock'] },
      'time/wakes.ts': { may: ['timers'] },
      'time/ticker.ts': { may: ['clock', 'timers'] },
      'page/idle.ts': { may: ['timers'] },
      'page/page-surroundings.ts': { imports: ['scenes/bundled-data'] },
      'page/install.ts': { imports: ['data', 'scenes/bundled-data'] },
      'dataset/bundled-ledger.ts': { imports: ['data', 'scenes/ledger-data'] },
      'dataset/publisher-data.ts': { imports: ['data', 'scenes/ledger-data'] },
      'page/install-prerendered.ts': { imports: ['data', 'scenes/ledger-data'] },
    });
  });

  it('markup is written in one file, and Lit renders in one of its room', () => {
    expect(rooms['page']!.files).toEqual({ 'paint-into.ts': { may: ['writtenMarkup'] }, 'render-into.ts': { packages: ['lit'] } });
    const excepted = names.filter((room) => JSON.stringify(rooms[room]!.files ?? {}).includes('writtenMarkup'));
    expect(excepted).toEqual(['page']);
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
    expect(await faults('i18n/messages/xx/film.ts', 'export {};\n'.repeat(251))).toEqual([]);
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

  it('no folder holds more than twenty files', () => {
    const folders = files.map((file) => file.slice(0, file.lastIndexOf('/') + 1));
    expect([...new Set(folders)].filter((folder) => folders.filter((other) => other === folder).length > 20)).toEqual([]);
  });

  it('docs/architecture.md names the sub-folders of each room, save those that the build makes', () => {
    const [, table = ''] = /^## Sub-folders$([^]*?)^## /m.exec(readFileSync(`${root}docs/architecture.md`, 'utf8'))!;
    const told = new Map([...table.matchAll(/^\| `([\w-]+)` \| (.+) \|$/gm)].map(([, room = '', row = '']) => [room, row] as const));
    const folders = [...new Set(files.filter((file) => file.split('/').length > 2).map((file) => file.split('/').slice(0, 2).join('/')))].filter((folder) => !folder.endsWith('/bundled'));
    const named = [...told].flatMap(([room, row]) => [...row.replace(/\([^)]*\)/g, '').matchAll(/`([\w-]+)`/g)].map(([, name = '']) => `${room}/${name}`));
    expect(named.filter((folder) => !readdirSync(`${root}src/${folder.split('/')[0]!}`).includes(folder.split('/')[1]!))).toEqual([]);
    expect(folders.filter((folder) => !named.includes(folder) && !told.get(folder.split('/')[0]!)?.startsWith('one folder per'))).toEqual([]);
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
});
