/**
 * A page in French whose files of sentences do not arrive.
 */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { edition } from '../../src/i18n/compiled/known-languages.js';
import { Chromium, laidOut } from './chromium.js';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await Chromium.start();
});
afterAll(async () => {
  await chromium.close();
});

const byScript = '<link rel="stylesheet" href="/dist/wick.css"><script type="module" src="/dist/wick.js"></script>';
/** As a bundler would load them: each element by its own module. */
const byModules = '<script type="module">import "/dist/modules/elements/film-card/wick-film-card.js"; import "/dist/modules/elements/release-countdown/wick-release-countdown.js";</script>';
const lost = 'bad-language: The file of sentences for language “fr” did not load; using en.';

const open = (head: string, body: string, missing: readonly string[], others: Readonly<Record<string, string>> = {}): Promise<Page> =>
  chromium.openSite({ '/wild/page.html': `<!doctype html><html lang="fr-CA"><head><meta charset="utf-8"><title>Une page</title><meta name="wick:now" content="2025-06-01">${head}</head><body>${body}</body></html>`, ...others }, { missing });

/** What was told on the page, without the browser's own reports. */
const toldOn = (page: Page): Promise<readonly string[]> => page.evaluate(() => (window as unknown as { told: readonly string[] }).told);

/** The language that each widget says its words are in; empty if it is the page's. */
const languagesOf = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => Object.fromEntries([...document.querySelectorAll('body > *')].map((widget) => [widget.localName, widget.shadowRoot?.querySelector<HTMLElement>('[part~="base"], [lang]')?.lang ?? ''])));

const two = '<wick-film-card film="ballerina">Une fiche</wick-film-card><wick-release-countdown film="ballerina">Bientôt</wick-release-countdown>';

describe('a French page that does not get its file of sentences', () => {
  it.each([
    ['from the script', byScript, '/dist/wick-fr.js'],
    ['from npm', byModules, '/dist/modules/i18n/compiled/languages/fr.js'],
  ])('is English, marked as English, and says so once: %s', async (_, head, file) => {
    const page = await open(head, two, [file]);
    const read = await page.evaluate(laidOut);
    expect(read).toContain('June 6, 2025');
    expect(read).not.toMatch(/juin|Durée|Une fiche/);
    expect(await languagesOf(page)).toEqual({ 'wick-film-card': 'en', 'wick-release-countdown': 'en' });
    expect(await toldOn(page)).toEqual([lost]);
    await page.close();
  });

  it('or gets one of another version, as a cache may have it, is English too', async () => {
    const file = await readFile(new URL('../../dist/wick-fr.js', import.meta.url), 'utf8');
    const older = file.replace(RegExp(`(["'\`])${edition}\\1`), '"old"');
    expect(older).not.toBe(file);
    const page = await open(byScript, two, [], { '/dist/wick-fr.js': older });
    const read = await page.evaluate(laidOut);
    expect(read).toContain('June 6, 2025');
    expect(read).not.toMatch(/juin|Durée/);
    expect(await toldOn(page)).toEqual([lost]);
    await page.close();
  });

  it('keeps the words of the author where a widget has nothing to show', async () => {
    const page = await open(byScript, `${two}<wick-film-card film="nothing"><p>Les mots de l’auteur.</p></wick-film-card>`, ['/dist/wick-fr.js']);
    expect(await page.evaluate(laidOut)).toContain('Les mots de l’auteur.');
    expect((await toldOn(page)).filter((error) => error.startsWith('bad-language'))).toEqual([lost]);
    await page.close();
  });

  it('has no widget with English among French where only the second file is missing', async () => {
    const page = await open(byScript, '<wick-release-history film="ballerina">Histoire</wick-release-history><wick-sources>Sources</wick-sources>', ['/dist/wick-more-fr.js']);
    const read = await page.evaluate(laidOut);
    expect(read).toContain('June 6, 2025');
    expect(read).not.toMatch(/juin|Annonce/);
    expect(await languagesOf(page)).toEqual({ 'wick-release-history': 'en', 'wick-sources': 'en' });
    expect(await toldOn(page)).toEqual([lost]);
    await page.close();
  });

  it('is French, and tells nothing, where it does', async () => {
    const page = await open(byScript, two, []);
    expect(await page.evaluate(laidOut)).toContain('6 juin 2025');
    expect(await languagesOf(page)).toEqual({ 'wick-film-card': '', 'wick-release-countdown': '' });
    expect(await toldOn(page)).toEqual([]);
    await page.close();
  });
});
