import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Chromium, laidOut } from './chromium.js';
import { prerendered } from './article.js';
import { readers } from './readers.js';

const paragraph = `<p>${'The world around him has started to do without him, and people have noticed, slowly, that it does. '.repeat(4)}</p>`;
const head = '<link rel="stylesheet" href="/dist/wick.css">\n<script type="module" src="/dist/ticker.js"></script>\n';

/** An article with plain markup, as reader modes expect. */
const article = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>The long wait for a dancer</title>
<meta property="article:published_time" content="2024-01-25">
${head}</head>
<body>
<main><article>
<h1>The long wait for a dancer</h1>
${paragraph}
<p>The studio, which has been silent for most of a year, has said that the film is to open on <wick-fact of="ballerina" field="release-date">7 June 2024</wick-fact>, a Friday at the start of the summer, when studios send out what they expect the most from.</p>
${paragraph}
<wick-film-card film="ballerina"><p>Ballerina, soon to be seen.</p></wick-film-card>
${paragraph}
<wick-where-to-watch film="ballerina"><p>On Peacock, they say.</p></wick-where-to-watch>
${paragraph}
</article></main>
</body>
</html>
`;
const options = { css: 'link', assets: '/dist/' } as const;
const url = 'https://paper.example/dancer';
const read = async (name: string, html: string): Promise<string> => (await readers[name]!(html, url)).replace(/\s+/g, ' ');

describe.each(Object.keys(readers))('%s', (name) => {
  it('reads what is true now, and nothing of the page’s state', async () => {
    const text = await read(name, await prerendered({ ...options, light: true, linkedData: false }, article));
    expect(text).toMatch(/is to open on .*now June 6, 2025.* a Friday/);
    expect(text).not.toMatch(/"ledger"|"settings"|--_/);
    expect(text).not.toMatch(/soon to be seen|On Peacock, they say/);
  });
});

// It drops what it does not know with all that is in it; what stands beside a fact is read.
describe.each(Object.keys(readers).filter((name) => name !== 'article-extractor'))('%s', (name) => {
  it('reads what widgets say in the place of their author’s words', async () => {
    const text = await read(name, await prerendered({ ...options, light: true, linkedData: false }, article));
    expect(text).toMatch(/Streaming on Starz/);
    expect(text).toMatch(/Checked March 2026/);
  });
});

describe('the same page in Chromium', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await Chromium.start();
  });
  afterAll(async () => {
    await chromium.close();
  });

  async function readingOf(html: string): Promise<readonly string[]> {
    const { page, errors } = await chromium.open(html);
    const served = await page.evaluate(laidOut);
    await page.evaluate(() => {
      dispatchEvent(new StorageEvent('storage'));
    });
    await page.waitForFunction(() => customElements.get('wick-where-to-watch') && customElements.get('wick-fact'));
    await page.waitForNetworkIdle();
    const live = await page.evaluate(laidOut);
    const told = await errors();
    await page.close();
    return [served, live, ...told];
  }

  it('shows no word of it twice, before and after it is taken over', async () => {
    const [plain, light] = await Promise.all([prerendered(options, article), prerendered({ ...options, light: true }, article)]);
    expect(light).toContain('class="wick-light"');
    expect(await readingOf(light)).toEqual(await readingOf(plain));
    const bare = await readingOf(light.replaceAll(/<link rel="stylesheet" href="\/dist\/wick.css">/g, ''));
    expect(bare).toEqual(await readingOf(plain.replaceAll(/<link rel="stylesheet" href="\/dist\/wick.css">/g, '')));
  });
});
