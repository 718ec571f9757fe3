import { describe, expect, it } from 'vitest';
import { render } from '../../src/publish/prerender/render.js';
import { shadowRoots, wordsIn } from './markup.js';

const instant = (text: string): { now: number } => ({ now: Date.parse(text) });
const before = instant('2025-01-23T12:00:00Z');
const today = instant('2026-11-20T12:00:00Z');

const card = '<wick-film-card film="ballerina"></wick-film-card>';
const countdown = '<wick-release-countdown film="ballerina"></wick-release-countdown>';
const cast = '<wick-cast-list film="ballerina" max="2"></wick-cast-list>';

describe('a widget on the server', () => {
  it.each(['wick-film-card', 'wick-release-countdown', 'wick-cast-list'])('is drawn into a declarative shadow root, with its styles: %s', async (tag) => {
    const { html } = await render(`<${tag} film="ballerina">Ballerina, in June</${tag}>`, today);
    expect(html.match(/<template shadowrootmode="open">/g)).toHaveLength(1);
    expect(html).toMatch(/<template [^>]*><style>[^]*:host/);
    expect(html).toContain('part="base"');
    expect(html.endsWith(`</template>Ballerina, in June</${tag}>`)).toBe(true);
  });

  it('holds no inline style and no handler, so that a strict page shows it', async () => {
    const { html } = await render(card + countdown + cast, today);
    expect(shadowRoots(html).join('')).not.toMatch(/\sstyle=|\son\w+=|<script/);
  });

  it.each<[widget: string, now: string, words: RegExp]>([
    [card, '2025-01-23T12:00:00Z', /In cinemas from June 6, 2025/],
    [card, '2025-06-06T12:00:00Z', /In cinemas from today/],
    [card, '2025-06-20T12:00:00Z', /In cinemas now/],
    [card, '2026-11-20T12:00:00Z', /Streaming|To watch at home/],
    [countdown, '2025-01-23T12:00:00Z', /134 days until it opens in cinemas · June 6, 2025/],
    [countdown, '2025-06-05T23:00:00Z', /5 hours 00 minutes 00 seconds/],
    [countdown, '2025-06-06T12:00:00Z', /opens in cinemas today\./],
    [countdown, '2026-11-20T12:00:00Z', /Opened in cinemas on June 6, 2025/],
    [cast, '2026-11-20T12:00:00Z', /^Cast of [\w: ]*Ballerina Ana de Armas as Eve Macarro .* Show all \d+/],
  ])('shows what is true at the instant: %s at %s', async (widget, now, words) => {
    expect(wordsIn((await render(widget, instant(now))).html)).toMatch(words);
  });

  it('is the same every time', async () => {
    const page = card + countdown + cast;
    expect(await render(page, before)).toEqual(await render(page, before));
  });

  it('says what is missing where there is no such film, and keeps the author’s words', async () => {
    const { html } = await render('<wick-film-card film="balerina">Ballerina, in June</wick-film-card>', today);
    expect(wordsIn(html)).toBe('There is no title “balerina” here. Did you mean ballerina?');
    expect(html).toMatch(/<slot>(<!--[^>]*-->)*<p part="missing"/);
    expect(html).toContain('Ballerina, in June</wick-film-card>');
  });
});

describe('settings of the whole page', () => {
  it('hold for every widget', async () => {
    const { html } = await render(card, { ...today, settings: { published: '2024-01-25' } });
    expect(wordsIn(html)).toContain('Updated was June 7, 2024 WION, February 22, 2024');
  });

  it('choose the market', async () => {
    expect(wordsIn((await render(countdown, { ...before, settings: { region: 'DE' } })).html)).toContain('June 5, 2025');
  });

  it('fix the instant', async () => {
    expect(wordsIn((await render(countdown, { ...today, settings: before })).html)).toContain('134 days');
  });
});

describe('providers in the markup', () => {
  const within = (attributes: string, content = countdown): string => `<wick-provider ${attributes}>${content}</wick-provider>`;

  it('hold for what is inside them, and for nothing else', async () => {
    const { html } = await render(countdown + within('region="DE"') + countdown, before);
    expect(wordsIn(html).match(/(134|133) days until/g)).toEqual(['134 days until', '133 days until', '134 days until']);
  });

  it('may stand in one another', async () => {
    const { html } = await render(within('as-of="2024-01-25"', within('region="FR"', `<div>${countdown}</div>`) + countdown), today);
    expect(wordsIn(html)).toMatch(/June 7, 2024 \(US\).*June 7, 2024(?! \(US\))/);
    expect(wordsIn(html).match(/As known on January 25, 2024/g)).toHaveLength(2);
  });

  it('stop the clock on a day in the past', async () => {
    const words = wordsIn((await render(within('as-of="2024-01-25"'), today)).html);
    expect(words).toContain('134 days until it opens in cinemas · June 7, 2024');
  });

  it('draw nothing themselves', async () => {
    expect(shadowRoots((await render(within('region="DE"', ''), today)).html)).toEqual(['<slot></slot>']);
  });
});

describe('the page’s language', () => {
  it.each<[locale: string, words: readonly string[]]>([
    ['en', ['In cinemas from June 6, 2025', '134 days', 'as Eve Macarro', 'Show all']],
    ['en-GB', ['In cinemas from 6 June 2025', '134 days']],
    ['de', ['Im Kino ab 6. Juni 2025', '134 Tage', 'als Eve Macarro', 'Alle', 'Besetzung von ']],
    ['de-AT', ['Im Kino ab 6. Juni 2025']],
    ['ar', ['في دور السينما ابتداءً من 6 يونيو 2025', '134 يومًا', 'بدور Eve Macarro', 'عرض الكل']],
  ])('%s', async (locale, words) => {
    const said = wordsIn((await render(card + countdown + cast, { ...before, locale })).html);
    for (const word of words) expect(said).toContain(word);
  });

  it.each(['sv', 'de_DE', ''])('is English, and says so, where it cannot be served: %o', async (locale) => {
    const { html } = await render(card, { ...before, locale });
    expect(wordsIn(html)).toContain('In cinemas from June 6, 2025');
    expect(/<div part="base"[^>]* lang="en" dir="ltr"/.test(html)).toBe(locale !== '');
  });
});

describe('two renders at once', () => {
  it('do not mix their languages, instants, settings or data', async () => {
    const whole = card + countdown + cast;
    const { bundledCatalogue } = await import('../../src/data/bundled.js');
    const catalogue = { ...bundledCatalogue(), credits: [] };
    const jobs = [
      { ...before, locale: 'de' },
      { ...today, locale: 'ar', settings: { region: 'DE' } },
      { ...before, catalogue },
      { ...today, settings: { published: '2024-01-25' } },
    ];
    const together = await Promise.all(jobs.map((job) => render(whole, job)));
    for (const [index, job] of jobs.entries()) expect(together[index]).toEqual(await render(whole, job));
    expect(new Set(together.map(({ html }) => html)).size).toBe(jobs.length);
  });

  it('tells in a summary of changes of what stands below it too', async () => {
    const { html } = await render('<wick-changes since="2024-01-25"></wick-changes><wick-film-card film="ballerina"></wick-film-card>', { now: Date.parse('2026-11-20T12:00:00Z') });
    expect(wordsIn(html)).toContain('June 6, 2025 no longer June 7, 2024');
  });
});
