import { describe, expect, it } from 'vitest';
import { bake } from '../../src/publish/bake/bake.js';
import { checkArticle } from '../../src/publish/check/check.js';
import { prerender, type PrerenderOptions } from '../../src/publish/prerender/prerender.js';

const today = { now: Date.parse('2026-11-20T12:00:00Z'), settings: { published: '2024-01-25' }, light: true };

/** The markup without shadow roots and scripts, as simple readers see it. */
async function lightOf(markup: string, options: Partial<PrerenderOptions> = {}): Promise<string> {
  const { text } = await prerender(markup, { ...today, ...options });
  return text.replace(/<template [^]*?<\/template>|<script [^]*?<\/script>\s*$/g, '').trim();
}

const fact = (words: string): string => `<wick-fact of="ballerina" field="release-date">${words}</wick-fact>`;
const source = '<a href="https://www.wionews.com/entertainment/hollywood/news-john-wick-spinoff-ballerina-pushed-to-2025-makes-way-for-lionsgates-the-crow-692655">WION, February 22, 2024</a>';
const told = 'Streaming on Starz';

describe('what stands beside a shadow root', () => {
  it.each<[what: string, markup: string, light: string]>([
    ['a fact that was overtaken', `On ${fact('7 June 2024')}.`, `On ${fact('7 June 2024')}<span class="wick-light"> (now June 6, 2025 · ${source})</span>.`],
    ['a fact without words', `On ${fact('')}.`, `On ${fact('')}<span class="wick-light">June 7, 2024 (now June 6, 2025 · ${source})</span>.`],
    ['a fact that holds', 'It is <wick-fact of="john-wick" field="release-date">in October</wick-fact>.', 'It is <wick-fact of="john-wick" field="release-date">in October</wick-fact>.'],
    ['a widget with words', '<wick-film-card film="ballerina" fields="phase"><p>In June.</p></wick-film-card>', `<wick-film-card film="ballerina" fields="phase"><section class="wick-light"><h3>Ballerina</h3>\n<p>${told}</p></section></wick-film-card>`],
    ['a widget without', '<wick-film-card film="ballerina" fields="phase"></wick-film-card>', `<wick-film-card film="ballerina" fields="phase"><section class="wick-light"><h3>Ballerina</h3>\n<p>${told}</p></section></wick-film-card>`],
    ['what its author put into slots', '<wick-film-card film="ballerina" fields="phase" id="a" class="b"><h2 slot="heading">Mine</h2>In June.</wick-film-card>', `<wick-film-card film="ballerina" fields="phase" id="a" class="b"><div class="wick-light"><p>${told}</p></div><h2 slot="heading">Mine</h2></wick-film-card>`],
    ['a widget in a sentence', '<p>Now: <wick-film-card film="ballerina" fields="phase">soon</wick-film-card></p>', `<p>Now: <wick-film-card film="ballerina" fields="phase"><span class="wick-light">Ballerina · ${told}</span></wick-film-card></p>`],
    ['a widget among the words that another falls back to', `<wick-film-card film="ballerina" fields="phase"><p>On ${fact('7 June 2024')}.</p></wick-film-card>`, `<wick-film-card film="ballerina" fields="phase"><section class="wick-light"><h3>Ballerina</h3>\n<p>${told}</p></section></wick-film-card>`],
    ['a fact among words that are shown', `<wick-when film="ballerina" phase="streaming">On ${fact('7 June 2024')}.</wick-when>`, `<wick-when film="ballerina" phase="streaming">On ${fact('7 June 2024')}<span class="wick-light"> (now June 6, 2025 · ${source})</span>.</wick-when>`],
    ['a film that is not known', '<wick-film-card film="nope">Another film</wick-film-card>', '<wick-film-card film="nope"><div class="wick-light"><p>Another film</p></div></wick-film-card>'],
    ['a spoiler', '<wick-spoiler reveals="ballerina"><p>She wins.</p></wick-spoiler>', '<wick-spoiler reveals="ballerina"><p>She wins.</p></wick-spoiler>'],
  ])('says what the widget says: %s', async (_what, markup, light) => {
    expect(await lightOf(markup)).toBe(light);
  });

  it.each<[kind: 'html' | 'markdown', text: string]>([
    ['html', `<p>On ${fact('7 June 2024')} and ${fact('')}.</p>\n<wick-film-card film="ballerina">\n  <p>In June.</p>\n</wick-film-card>\n<wick-cast-list film="ballerina">\n</wick-cast-list>\n<wick-crew-list film="ballerina"><h2 slot="heading">Who</h2> made it <p slot="footer">End</p></wick-crew-list>\n`],
    ['html', `<div>a\r\n<wick-film-card film="ballerina">\r\n<p>b</p>\r\n</wick-film-card>`],
    ['markdown', `On ${fact('7 June 2024')}.\n\n<wick-film-card film="ballerina">\n<p>In June.</p>\n</wick-film-card>\n\nOr\n\n<wick-film-card film="ballerina">\n\nIn *June*.\n\n</wick-film-card>\n\n<wick-cast-list film="ballerina">Ana</wick-cast-list>\n`],
  ])('is the same when it is written again, and gone when it is not asked for (%s)', async (kind, text) => {
    const once = (await prerender(text, { ...today, kind })).text;
    expect(once).toContain('class="wick-light"');
    expect((await prerender(once, { ...today, kind })).text).toBe(once);
    expect((await prerender(once, { ...today, kind, light: false })).text).not.toContain('wick-light');
    expect((await bake(once, { ...today, kind })).text.replace(/\s+/g, '')).toBe((await bake(text, { ...today, kind })).text.replace(/\s+/g, ''));
  });

  it('is nothing that the article says, for `wick check`', async () => {
    const markup = '<p>Ballerina runs <wick-fact of="ballerina" field="runtime">125 minutes</wick-fact> and opened on June 6, 2025.</p><wick-cast-list film="ballerina"></wick-cast-list>';
    const { text } = await prerender(markup, today);
    expect(await checkArticle(text, { now: today.now })).toEqual([]);
  });

  it('leaves the state of the page out of its text', async () => {
    const [plain, light] = await Promise.all([prerender('<wick-seen></wick-seen>', { ...today, light: false }), prerender('<wick-seen></wick-seen>', today)]);
    const [, json = ''] = /<script type="application\/json" id="wick-page"[^>]*>([^]*)<\/script>/.exec(plain.text)!;
    const [, attribute = ''] = /<script type="application\/json" id="wick-page"[^>]* data-state='([^']*)'><\/script>/.exec(light.text)!;
    expect(attribute.replaceAll('&#39;', "'").replaceAll('&amp;', '&')).toBe(json);
  });
});
