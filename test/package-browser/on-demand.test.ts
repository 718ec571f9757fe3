import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { open, wick, wordsOf } from './page.js';

/** Each widget that is fetched on demand, and what it says on any day since the film is out. */
const widgets: readonly (readonly [tag: string, attributes: string, words: RegExp])[] = [
  ['crew-list', 'film="ballerina"', /Len Wiseman/],
  ['synopsis', 'film="ballerina"', /Ruska Roma/],
  ['person', 'person="lance-reddick"', /Lance Reddick.*Charon/],
  ['character', 'character="john-wick"', /John Wick.*Keanu Reeves/],
  ['appearances', 'characters="john-wick charon"', /John Wick.*Charon/],
  ['timeline', '', /Chapter 3.*Ballerina.*Chapter 4/],
  ['watch-guide', '', /John Wick.*Ballerina/],
  ['where-to-watch', 'film="ballerina"', /Starz/],
  ['box-office', 'film="ballerina"', /\$137 million/],
  ['trailer', 'film="ballerina"', /trailer/i],
  ['sequel-status', 'of="john-wick-5"', /Chapter 5/],
  ['faq', 'film="ballerina"', /When does Ballerina open\?/],
  ['quote', 'quote="reeves-suit"', /Keanu Reeves/],
  ['seen', '', /John Wick: Chapter 4/],
  ['release-history', 'film="ballerina"', /June 7, 2024/],
  ['changes', 'film="ballerina" since="2024-01-25"', /Starz/],
];

const markupOf = (tag: string, attributes: string): string => `<wick-${tag} ${attributes}>the author’s words</wick-${tag}>`;
const now = Date.parse('2026-11-20T12:00:00Z');

async function render(markup: string): Promise<{ html: string; state: string }> {
  return executeServerCommand('wick-render-built', { markup, now, settings: { now, published: '2024-01-25' } });
}

describe('a widget that few pages hold', () => {
  for (const [tag, attributes, words] of widgets) {
    it(`comes to a page with the script tag (${tag})`, async () => {
      const page = await open(`<wick-provider now="2026-11-20">${markupOf(tag, attributes)}</wick-provider>`, { head: wick });
      const widget = await page.drawn(`wick-${tag}`);
      await page.until(() => words.test(wordsOf(widget)));
      expect(page.fetched()).to.include(`/dist/wick-${tag}.js`);
      expect(page.fetched().filter((path) => !path.startsWith('/dist/wick'))).to.deep.equal([]);
    });

    it(`is taken over as it stands on a prerendered page (${tag})`, async () => {
      const { html, state } = await render(markupOf(tag, attributes));
      const page = await open(html + state);
      const host = page.document.querySelector(`wick-${tag}`)!;
      const before = wordsOf(host);
      expect(before).to.match(words);
      const errors: string[] = [];
      page.document.addEventListener('wick-error', ({ code, message }) => errors.push(`${code}: ${message}`));
      page.document.body.append(Object.assign(page.document.createElement('script'), { type: 'module', src: '/dist/hydrate.js' }));
      await page.drawn(`wick-${tag}`);
      expect(wordsOf(host)).to.equal(before);
      expect(errors).to.deep.equal([]);
      expect(page.fetched().filter((path) => /part-|whole/.test(path)), 'the data was in the page').to.deep.equal([]);
    });
  }
});
