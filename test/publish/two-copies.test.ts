// Lit's build for Node gives the server a registry of elements.
import 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { wordsIn } from './markup.js';

const today = { now: Date.parse('2026-11-20T12:00:00Z') };

/** Bundlers of servers give the pages a copy of the elements, and what answers requests one of `wick-widgets/publish`. */
async function besideElements(): Promise<typeof import('../../src/publish/prerender/render.js')> {
  vi.resetModules();
  await Promise.all([import('../../src/elements/provider/wick-provider.js'), import('../../src/elements/film-card/wick-film-card.js'), import('../../src/elements/fact/wick-fact.js'), import('../../src/elements/sources/wick-sources.js')]);
  vi.resetModules();
  return import('../../src/publish/prerender/render.js');
}

describe('two copies of the library on a server', () => {
  afterEach(() => vi.restoreAllMocks());

  it('draw by their own elements: those of the other have not loaded the language', async () => {
    const { render } = await besideElements();
    const { html } = await render('<html lang="de"><wick-film-card film="ballerina"></wick-film-card></html>', today);
    expect(wordsIn(html)).toContain('Laufzeit');
  });

  it('draw elements of Lit too', async () => {
    const { render } = await besideElements();
    const { html } = await render('<wick-film-card film="ballerina"></wick-film-card><wick-sources></wick-sources>', today);
    expect(wordsIn(html)).toMatch(/ Sources .*September 2025/);
  });

  it('warn of nothing', async () => {
    const warn = vi.spyOn(console, 'warn');
    const { render } = await besideElements();
    await render('<wick-fact of="ballerina" field="release-date">June 7, 2024</wick-fact>', today);
    expect(warn).not.toHaveBeenCalled();
  });
});
