import { expect } from '@open-wc/testing';
import { type Page, visit, wordsOf } from './page.js';

const samples = ['eleventy', 'vite', 'astro'];

const hostsIn = ({ document: page }: Page): Element[] => [...page.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('wick-'));
const read = (page: Page): string[][] => hostsIn(page).map((host) => [host.localName, host.shadowRoot ? wordsOf(host) : '']);

/** Collects what goes wrong in a page from now on. */
function watch({ window, document: page }: Page): string[] {
  const wrong: string[] = [];
  page.addEventListener('wick-error', ({ code }) => wrong.push(code));
  window.addEventListener('error', ({ message }) => wrong.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => wrong.push(String(reason)));
  return wrong;
}

/** Simulates a reader's choice in another tab, upon which the waiting page is taken over. */
async function speak(page: Page): Promise<void> {
  page.window.dispatchEvent(new page.window.StorageEvent('storage'));
  for (const host of hostsIn(page)) await page.drawn(host.localName);
}

describe('a site that was built with the plug-in', () => {
  // A reader who has said nothing yet.
  beforeEach(() => { localStorage.clear(); });

  for (const name of samples) {
    const folder = `/samples/${name}/`;

    it(`reads in full without scripts (${name})`, async () => {
      const page = await visit(folder, { scripts: false });
      const widgets = read(page);
      expect(widgets).to.have.length(4);
      for (const [tag, words] of widgets) expect(words, tag).to.match(/\w{4}/);
      for (const host of hostsIn(page)) expect(host.checkVisibility(), host.localName).to.equal(true);
    });

    it(`reads the same with its scripts, before and after they take over (${name})`, async () => {
      const still = read(await visit(folder, { scripts: false }));
      const page = await visit(folder);
      const wrong = watch(page);
      expect(read(page)).to.deep.equal(still);
      expect(page.window.customElements.get('wick-film-card')).to.equal(undefined);
      await speak(page);
      expect(read(page)).to.deep.equal(still);
      expect(wrong).to.deep.equal([]);
      expect(page.fetched()).to.include.members([`${folder}wick/wick.css`, `${folder}wick/hydrate.js`]);
    });
  }
});
