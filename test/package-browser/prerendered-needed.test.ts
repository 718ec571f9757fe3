import { expect } from '@open-wc/testing';
import { choicesKey } from '../../src/context/reader/choices-key.js';
import { type Article, articles, errorsOn, hostsIn, openArticle, piecesOf, prerendered, readingOf, scriptsOf, taken } from './articles.js';
import type { Page } from './page.js';

interface Deed {
  readonly widget: string;
  /** The control in it that the reader clicks. */
  readonly control: string;
  /** Whether the click has been answered. */
  readonly answered: (widget: Element) => boolean;
  /** Whether the whole page says more by then: its reader has seen a film. */
  readonly tellsMore?: true;
}

const inOrderToWatch: Deed = { widget: 'wick-timeline', control: 'input[value="watch"]', answered: ({ shadowRoot }) => !shadowRoot!.querySelector('[part~="heading"]')!.textContent.startsWith('The story in order') };

/** What a reader can do in each article, which nothing but our script can answer. */
const deeds: Readonly<Record<Article, Deed>> = {
  'everything-we-know-about-ballerina': { widget: 'wick-seen', control: 'input[value="ballerina"]', answered: () => localStorage.getItem(choicesKey)?.includes('ballerina') === true, tellsMore: true },
  'ballerina-after-its-first-weekend': inOrderToWatch,
  'where-everyone-stands-after-ballerina': inOrderToWatch,
};

/** What the others say; the numbers of sources, and their list, go with what all of them show. */
const readingsOf = (page: Page, but: Element): string[] => hostsIn(page).filter((host) => !host.contains(but) && host.localName !== 'wick-sources').map((host) => readingOf(host, ['cites']));

for (const article of articles) {
  describe(`a reader of ${article}, prerendered`, () => {
    beforeEach(() => {
      localStorage.removeItem(choicesKey);
    });
    afterEach(() => {
      localStorage.removeItem(choicesKey);
    });

    it('clicks, and gets what the click asks for, with nothing else moved and nothing twice', async () => {
      const { widget: tag, control, answered, tellsMore } = deeds[article];
      const page = await openArticle(await prerendered(article));
      const errors = errorsOn(page);
      const widget = page.document.querySelector(tag)!;
      const before = readingsOf(page, widget);
      const pieces = hostsIn(page).map((host) => piecesOf(host).length);
      expect(scriptsOf(page)).to.deep.equal(['/dist/ticker.js']);
      expect(answered(widget)).to.equal(false);
      widget.shadowRoot!.querySelector<HTMLElement>(control)!.click();
      await page.until(() => answered(widget));
      await taken(page);
      expect(scriptsOf(page)).to.include('/dist/hydrate.js');
      if (!tellsMore) expect(readingsOf(page, widget)).to.deep.equal(before);
      expect(hostsIn(page).map((host) => piecesOf(host).length)).to.deep.equal(pieces);
      expect(errors).to.deep.equal([]);
    });

    it('is told what is true now on a page that was cached for two years', async () => {
      const page = await openArticle(await prerendered(article, { now: Date.parse('2024-11-20T12:00:00Z') }));
      await taken(page);
      const now = readingOf(page.document.querySelector('wick-where-to-watch')!);
      expect(now).to.match(/Starz/);
      for (const host of hostsIn(page)) {
        const pieces = piecesOf(host).map(({ outerHTML }) => outerHTML);
        expect(new Set(pieces).size, host.localName).to.equal(pieces.length);
      }
    });
  });
}
