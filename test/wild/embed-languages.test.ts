/**
 * Embeds in a sandboxed frame: the scripts that a language loads there.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Frame } from 'puppeteer-core';
import { embedFiles } from '../../src/publish/embeds/embed.js';
import { Chromium, laidOut } from './chromium.js';

let chromium: Chromium;
beforeAll(async () => {
  // The frame is answered by the test, so Chromium would not let it ask a server on this machine.
  chromium = await Chromium.start('--disable-features=LocalNetworkAccessChecks');
});
afterAll(async () => {
  await chromium.close();
});

/** Opens the embed of a widget in a language, a card's by default, with further options in its address, and waits until its widget is live: its heading is then of the level that the address asks for. */
async function openEmbed(locale: string, more = '', missing: readonly string[] = [], widget = 'film-card'): Promise<Frame> {
  const pages: Record<string, string> = { '/wild/page.html': `<!doctype html><html lang="en"><title>Around</title><iframe sandbox="allow-scripts" width="600" height="600" src="/embed/ballerina/wick-${widget}.html?heading-level=4${more}"></iframe></html>` };
  for await (const { files } of embedFiles({ site: `${chromium.url}/embed/`, assets: '/dist/', now: Date.parse('2026-11-20T12:00:00Z'), locale, titles: ['ballerina'], widgets: [widget] })) {
    for (const { path, text } of files) pages[`/embed/${path}`] = text;
  }
  const page = await chromium.openSite(pages, { first: '/wild/page.html', missing });
  const frame = page.frames().find((one) => one.url().includes('/embed/'))!;
  await shown(frame, 'h4', '', widget);
  return frame;
}

/** Resolves when the widget has an element of a selector with some words. The frame's policy forbids what Puppeteer waits with. */
const shown = (frame: Frame, selector: string, words: string, widget = 'film-card'): Promise<void> =>
  frame.evaluate((wanted, text, tag) => new Promise<void>((done) => {
    const look = (): void => {
      if (document.querySelector(tag)?.shadowRoot?.querySelector(wanted)?.textContent.includes(text)) done();
      else requestAnimationFrame(look);
    };
    look();
  }), selector, words, `wick-${widget}`);

const scriptsOf = (frame: Frame): Promise<readonly string[]> => frame.evaluate(() => [...document.scripts].filter(({ src }) => src !== '').map(({ src }) => src.split('/').at(-1)!));
const toldOn = (frame: Frame): Promise<readonly string[]> => frame.evaluate(() => (window as unknown as { told: readonly string[] }).told);

describe('an embed in a sandbox', () => {
  it.each<[locale: string, more: string, languages: readonly string[], words: string]>([
    ['en', '', [], 'June 6, 2025'],
    ['fr-CA', '', ['hydrate-fr.min.js'], '6 juin 2025'],
    ['es-419', '', ['hydrate-es.min.js'], '6 de junio de 2025'],
    ['fr', '&lang=de', ['hydrate-de.min.js', 'hydrate-fr.min.js'], '6. Juni 2025'],
    ['en', '&lang=ja', ['hydrate-ja.min.js'], '2025年6月6日'],
  ])('loads the languages that it speaks, and no others: %s%s', async (locale, more, languages, words) => {
    const frame = await openEmbed(locale, more);
    await shown(frame, '[part~="base"]', words);
    expect(await scriptsOf(frame)).toEqual(['embed.js', ...languages, 'hydrate.min.js']);
    expect(await toldOn(frame)).toEqual([]);
    await frame.page().close();
  });

  it('keeps the translations that it was made with when its script takes it over', async () => {
    const frame = await openEmbed('fr', '', [], 'synopsis');
    expect(await frame.evaluate(laidOut, 'main')).toContain('Élevée par la Ruska Roma pour danser et pour tuer');
    expect(await toldOn(frame)).toEqual([]);
    await frame.page().close();
  });

  it('is English, marked as English, and says so once, where the file of its language does not arrive', async () => {
    const frame = await openEmbed('fr', '', ['/dist/hydrate-fr.min.js']);
    expect(await frame.evaluate(laidOut, 'main')).toContain('June 6, 2025');
    expect(await frame.evaluate(() => document.querySelector('wick-film-card')!.shadowRoot!.querySelector<HTMLElement>('[part~="base"]')!.lang)).toBe('en');
    expect(await toldOn(frame)).toEqual(['bad-language: The file of sentences for language “fr” did not load; using en.']);
    await frame.page().close();
  });
});
