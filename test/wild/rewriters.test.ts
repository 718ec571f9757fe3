import { parseFragment, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { stateId } from '../../src/context/page/page-ids.js';
import { elementsOf, readPage } from '../package/built-page.js';
import { lines, page, prerendered } from './article.js';
import { autop, forPlainPages, minifiers, parsers } from './rewriters.js';
import { shownWords } from './shown-words.js';

/** What the page's script finds. */
function stateIn(html: string): unknown {
  const [script] = elementsOf(readPage(html)).filter(({ attrs }) => attrs.some(({ name, value }) => name === 'id' && value === stateId));
  const [text] = script!.childNodes;
  return JSON.parse(script!.attrs.find(({ name }) => name === 'data-state')?.value ?? (text && 'value' in text ? text.value : ''));
}

describe.each([{ css: 'inline' }, { css: 'link' }, { css: 'link', light: true }] as const)('a prerendered page with %o', (options) => {
  it.each(Object.entries({ ...minifiers, ...parsers }))('reads the same after %s', async (_name, rewrite) => {
    const html = await prerendered(options);
    const rewritten = await rewrite(html);
    expect(shownWords(rewritten)).toEqual(shownWords(html));
    expect(stateIn(rewritten)).toEqual(stateIn(html));
  });
});

describe('a page that is not prerendered', () => {
  it.each(Object.entries(forPlainPages))('reads the same after %s, with the settings that are documented', async (_name, rewrite) => {
    expect(shownWords(await rewrite(page()))).toEqual(shownWords(page()));
  });
});

describe('WordPress', () => {
  it('leaves the words of a prerendered article as they are', async () => {
    const html = await prerendered({ css: 'link' }, lines);
    expect(shownWords(await autop(html))).toEqual(shownWords(html));
  });

  it('leaves a widget whole that has words between its tags, and takes one apart that has paragraphs', async () => {
    const words = await autop('<wick-film-card film="ballerina">Ballerina, in <em>June</em>.</wick-film-card>');
    expect(words).toBe('<p><wick-film-card film="ballerina">Ballerina, in <em>June</em>.</wick-film-card></p>\n');
    const paragraphs = await autop('<wick-film-card film="ballerina"><p>Ballerina, in June.</p></wick-film-card>');
    expect(serialize(parseFragment(paragraphs))).toBe('<p><wick-film-card film="ballerina"></wick-film-card></p>\n<p>Ballerina, in June.</p>\n<p></p>\n');
  });
});
