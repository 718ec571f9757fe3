/**
 * The lint rules on the rooms' imports: each is broken once and kept once.
 */
import { describe, expect, it } from 'vitest';
import { faults, inside, names, rooms } from './house.js';

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
    ['domain/a.ts', "import { a } from '../i18n/formats/intl.js';", /Room "domain" may import nothing besides itself/],
    ['domain/a.ts', "import { html } from 'lit';", /Room "domain" may import nothing/],
    ['domain/a.ts', "import type { TemplateResult } from 'lit';", /Room "domain" may import nothing/],
    ['domain/a.ts', "import { readFileSync } from 'node:fs';", /Room "domain" may import nothing/],
    ['domain/a.ts', "import { a } from './b/../../i18n/formats/intl.js';", /Room "domain" may import nothing/],
    ['data/a.ts', "import { html } from 'lit';", /Room "data" may import only domain/],
    ['i18n/a.ts', "import { html } from 'lit';", /Room "i18n" may import only domain/],
    ['i18n/messages/a.ts', "import { a } from '../../context/time/clock.js';", /Room "i18n" may import only domain/],
    ['context/a.ts', "import { bundledCatalogue } from '../data/bundled.js';", /Room "context" may import only domain/],
    ['context/a.ts', "export const a = import('../data/bundled.js');", /Room "context" may import only domain/],
    ['controllers/a.ts', "import { FilmCard } from '../elements/film-card/film-card.js';", /Room "controllers"/],
    ['scenes/a.ts', "import { html } from 'lit';", /Room "scenes" may import only domain/],
    ['scenes/a.ts', "import { a } from '../i18n/formats/intl.js';", /Room "scenes" may import only domain/],
    ['scenes/compiled-scenes.ts', "import { readingRow } from './compile-rows.js';", /when the library is built/],
    ['views/a.ts', "import { html } from 'lit';", /Room "views" may import only domain, i18n, scenes, types of lit/],
    ['views/a.ts', "import { compile } from '../scenes/compile.js';", /when the library is built/],
    ['views/a.ts', "import { FilmCard } from '../elements/film-card/film-card.js';", /Room "views"/],
    ['painter/a.ts', "import type { TemplateResult } from 'lit';", /Room "painter" may import nothing/],
    ['page/a.ts', "import { render } from 'lit';", /Room "page" may import only painter/],
    ['page/a.ts', "import { filmCard } from '../views/film-card.js';", /Room "page" may import only painter/],
    ['page/render-into.ts', "root.innerHTML = '';", /only page\/paint-into.ts/],
    ['context/a.ts', "import { bundledData } from '../scenes/bundled-data.js';", /Room "context" may import only domain/],
    ['context/page/page-surroundings.ts', "import { ledgerData } from '../../scenes/ledger-data.js';", /Room "context" may import only domain/],
    ['context/a.ts', "import { ReactiveElement } from 'lit';", /Room "context" may import only domain/],
    ['elements/a.ts', "import { compile } from '../scenes/compile.js';", /when the library is built/],
    ['elements/a.ts', "root.innerHTML = '';", /only page\/paint-into.ts/],
    ['a.ts', "import { filmCard } from './views/film-card.js';", /Room "doors"/],
    ['publish/a.ts', "import { ledgerScenes } from '../scenes/ledger-scenes.js';", /Room "publish"/],
    ['events/a.ts', "import { phaseOf } from '../domain/releases/phase.js';", /Room "events" may import only types of domain/],
    ['styles/a.ts', "import { phaseOf } from '../domain/releases/phase.js';", /Room "styles" may import only lit/],
    ['elements/a/a.ts', "import { bundledCatalogue } from '../../data/bundled.js';", /Room "elements"/],
    ['elements/a/a.ts', "import { FilmCard } from '../film-card/film-card.js';", /of another element its registration/],
    ['elements/a/a.ts', "import { poster } from '../film-card/poster.js';", /of another element its registration/],
    ['elements/a.ts', "import { FilmCard } from './film-card/film-card.js';", /of another element its registration/],
    ['elements/a/a.ts', "import { styleMap } from 'lit/directives/style-map.js';", /content security policy/],
    ['elements/a/a.ts', "import { unsafeHTML } from 'lit/directives/unsafe-html.js';", /content security policy/],
    ['elements/a/a.ts', "import { FilmCard } from '../../index.js';", /Room "elements"/],
    ['a.ts', "import { PageClock } from './context/time/clock.js';", /Room "doors"/],
    ['a.ts', "import { phaseOf } from './domain/releases/phase.js';", /Room "doors"/],
    ['a.ts', "export { defineDataset } from './data/dataset/define-dataset.js';", /Room "doors"/],
    ['dataset.ts', "import { parse } from './data/dataset/parse.js';", /Room "doors"/],
    ['cli/validate.ts', "import { version } from '../elements/version.js';", /Room "cli"/],
    ['publish/a.ts', "import { FilmCard } from '../elements/film-card/film-card.js';", /Room "publish"/],
    ['cli/a.ts', "import { a } from '../elements/film-card/film-card.js';", /Room "cli"/],
  ])('%s is refused %s', async (file, code, message) => {
    expect(await faults(file, code)).toEqual([expect.stringMatching(message)]);
  });

  it.each<[file: string, code: string]>([
    ['context/page/install.ts', "import { bundledCatalogue } from '../../data/bundled.js';"],
    ['context/page/install-prerendered.ts', "import { unpack } from '../../data/wire/wire.js';"],
    ['views/a.ts', "import type { TemplateResult } from 'lit';"],
    ['views/a.ts', 'export const a = html`<p part="fact">${1}</p>`;'],
    ['scenes/compile.ts', "import { readingRow } from './compile-rows.js';"],
    ['page/paint-into.ts', "root.innerHTML = '';"],
    ['page/render-into.ts', "import { render } from 'lit';"],
    ['context/page/page-surroundings.ts', "import { bundledData } from '../../scenes/bundled-data.js';"],
    ['context/a.ts', "import type { TitleData } from '../scenes/title-data.js';"],
    ['context/a.ts', "import type { ReactiveControllerHost } from 'lit';"],
    ['elements/a.ts', "import { paintInto } from '../page/paint-into.js';"],
    ['publish/a.ts', "import { define } from '../elements/base/define.js';"],
    ['dataset.ts', "export { defineDataset } from './data/dataset/define-dataset.js';"],
    ['cli/wick.ts', "import { version } from '../elements/version.js';"],
    ['context/time/clock.ts', 'export const a = Date.now();'],
    ['context/time/wakes.ts', 'setTimeout(() => undefined);'],
    ['elements/a/wick-a.ts', "import '../../context/page/install.js';"],
    ['elements/a/a.ts', "import '../film-card/wick-film-card.js';"],
    ['elements/a/a.ts', "import { disclosure } from '../parts/disclosure.js';"],
    ['elements/a/a.ts', 'export const a = html`<p part="note as-of" class=${1} ?hidden=${2}>(${3} · ${4})&nbsp;<!-- why --></p>`;'],
    ['elements/a.ts', 'console.warn(`Two versions ${1} are on this page`);'],
    ['a.ts', "import './elements/film-card/wick-film-card.js';"],
    ['a.ts', "export type { Settings } from './domain/ledger/vantage.js';"],
    ['publish/a.ts', "import '../all.js';"],
    ['i18n/a.ts', "export const a = new Intl.NumberFormat('en');"],
    ['domain/a.ts', 'export const a = new Date(0).getUTCDate();'],
  ])('%s is allowed %s', async (file, code) => {
    expect(await faults(file, code)).toEqual([]);
  });
});
