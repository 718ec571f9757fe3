/**
 * Storybook's page of all sentences: each is there, with the widgets that can say it.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { placedSentences } from '../../build/messages/sentence-places.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sentences = await placedSentences(root);
const widgetsOf = (id: string): readonly string[] => sentences.find((sentence) => sentence.id === id)!.widgets.map(({ tag }) => tag);

describe('the page of all sentences', () => {
  it('lists each sentence of the English file, and what each language has for it', async () => {
    const english = await readFile(`${root}src/i18n/locales/en.ftl`, 'utf8');
    const messages = [...english.matchAll(/^(?!part-)([a-z][\w-]*) =/gm)].map(([, id]) => id!);
    expect(new Set(sentences.map(({ id }) => id.split('.')[0]))).toEqual(new Set(messages));
    expect(sentences.filter(({ id, written }) => !id.startsWith('fallback-') && Object.keys(written).length < 13).map(({ id }) => id)).toEqual([]);
  });

  it('names the source of each, which exists', async () => {
    expect(sentences.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual([]);
    for (const path of new Set(sentences.flatMap(({ sources }) => sources))) await expect(readFile(`${root}${path}`, 'utf8')).resolves.not.toBe('');
  });

  it.each<[id: string, widgets: readonly string[]]>([
    ['film-story-of', ['wick-synopsis']],
    ['film-job.director', ['wick-crew-list']],
    ['fact-now-is', ['wick-fact']],
    ['story-lens.story', ['wick-timeline']],
    ['market-here', ['wick-where-to-watch']],
    ['feed-calendar', []],
  ])('says which widgets say %s, and no others', (id, widgets) => {
    expect(widgetsOf(id)).toEqual(widgets);
  });

  it('says of what stands nearly everywhere that all widgets can say it', () => {
    expect(widgetsOf('main-disputed').length).toBeGreaterThan(20);
  });

  it('links to pages that Storybook has', async () => {
    const pages = new Map(sentences.flatMap(({ widgets }) => widgets.map(({ tag, page }) => [tag, page] as const)));
    expect(pages.get('wick-synopsis')).toBe('synopsis--docs');
    for (const [tag, page] of pages) await expect(readFile(`${root}stories/${tag.slice('wick-'.length)}.stories.ts`, 'utf8')).resolves.toContain(`id: '${page.replace('--docs', '')}'`);
  });
});
