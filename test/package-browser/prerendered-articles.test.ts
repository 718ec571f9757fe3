import { expect } from '@open-wc/testing';
import { difference } from '../../build/testing/portrait.js';
import { choicesKey } from '../../src/context/reader/choices-key.js';
import { audited, isThorough } from '../thorough.js';
import { articles, drawn, errorsOn, hostsIn, openArticle, piecesOf, prerendered, readingOf, scriptsOf, taken } from './articles.js';
import type { Page } from './page.js';

/** What another page of the site does when its reader says something there: this one has to be able to answer. */
const tellOfChoices = ({ window }: Page): void => {
  window.dispatchEvent(new window.StorageEvent('storage'));
};

/** Scrolls through the page as a reader does, and once more, until the script has drawn all that comes when it is near. */
async function readUntil(page: Page, holds: () => boolean): Promise<void> {
  const hosts = hostsIn(page);
  let at = 0;
  await page.until(() => {
    hosts[at % hosts.length]!.scrollIntoView();
    at += 1;
    return holds();
  });
}

for (const article of articles) {
  describe(`${article}, prerendered`, () => {
    afterEach(() => {
      localStorage.removeItem(choicesKey);
    });

    it('has every widget’s text where scripts are blocked', async () => {
      const page = await openArticle(await prerendered(article), { scripts: false });
      expect(page.fetched().filter((path) => path.endsWith('.js'))).to.deep.equal([]);
      const empty = hostsIn(page).filter((host) => host.localName !== 'wick-related' && readingOf(host) === '');
      expect(empty.map(({ localName }) => localName)).to.deep.equal([]);
    });

    it('shows no link that gives a story away, whether a script comes or not', async () => {
      for (const scripts of [false, true]) {
        const page = await openArticle(await prerendered(article), { scripts });
        const links = [...page.document.querySelectorAll<HTMLElement>('wick-related > [data-reveals]')];
        expect(links.filter((link) => link.checkVisibility({ visibilityProperty: true })).map(({ textContent }) => textContent)).to.deep.equal([]);
      }
    });

    it('reads in the order, and in the words, of the page that a script draws', async () => {
      const page = await openArticle(await prerendered(article));
      const scripted = await openArticle(await drawn(article));
      const read = readingOf(page.document.body);
      await readUntil(scripted, () => difference(readingOf(scripted.document.body), read) === undefined);
      expect(JSON.stringify(difference(readingOf(scripted.document.body), read))).to.equal(undefined);
    });

    audited('has nothing for axe to say before any script of ours has run', async () => {
      const axe = '<script src="/node_modules/axe-core/axe.min.js"></script>';
      const text = (await prerendered(article)).replace(/<meta http-equiv[^>]*>/, '').replace(/<script type="module" src="\/dist\/ticker.js"><\/script>/, axe);
      const { window } = await openArticle(text);
      const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run();
      expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)].join('\n'))).to.deep.equal([]);
    });

    it('fetches a script of one kilobyte, and no other until it is needed', async () => {
      const page = await openArticle(await prerendered(article));
      await page.until(() => scriptsOf(page).length > 0);
      expect(scriptsOf(page)).to.deep.equal(['/dist/ticker.js']);
      expect(page.window.customElements.get('wick-provider')).to.equal(undefined);
    });

    it('is taken over, and reads as before', async () => {
      const page = await openArticle(await prerendered(article));
      const errors = errorsOn(page);
      const read = readingOf(page.document.body);
      const before = hostsIn(page).map((host) => piecesOf(host).length);
      tellOfChoices(page);
      await taken(page);
      expect(JSON.stringify(difference(readingOf(page.document.body), read))).to.equal(undefined);
      expect(hostsIn(page).map((host) => piecesOf(host).length)).to.deep.equal(before);
      expect(errors).to.deep.equal([]);
    });

    // Every engine reads the same tree, with white space or without.
    if (isThorough) it('is taken over in silence, where a minifier took its white space', async () => {
      const page = await openArticle((await prerendered(article)).replace(/>\s+</g, '> <'));
      const errors = errorsOn(page);
      const read = readingOf(page.document.body);
      const before = hostsIn(page).map((host) => piecesOf(host).length);
      tellOfChoices(page);
      await taken(page);
      expect(JSON.stringify(difference(readingOf(page.document.body), read))).to.equal(undefined);
      expect(hostsIn(page).map((host) => piecesOf(host).length)).to.deep.equal(before);
      expect(errors).to.deep.equal([]);
    });
  });
}
