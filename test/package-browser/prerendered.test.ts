import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { hydrate, open, type Page, tags, wordsOf } from './page.js';

interface Rendered {
  readonly html: string;
  readonly state: string;
}

const beforeRelease = Date.parse('2025-01-23T12:00:00Z');
/** A stopped clock, so that nothing changes by itself. */
const stopped = { now: beforeRelease, settings: { now: beforeRelease } };

const article = `<p>The film comes <b>soon</b>.</p>
<wick-provider published="2024-01-25">
  <wick-film-card film="ballerina" layout="infobox">Ballerina, in June</wick-film-card>
  <wick-release-countdown film="ballerina" history calendar></wick-release-countdown>
</wick-provider>
<wick-cast-list film="ballerina" max="2" former-names>Ana de Armas and others</wick-cast-list>`;

/** Renders with the built module, as a publisher would that has installed the package. */
async function render(markup: string, options: object): Promise<Rendered> {
  const answer = await executeServerCommand<Rendered | { error: string }, object>('wick-render-built', { markup, ...options });
  if ('error' in answer) throw new Error(answer.error);
  return answer;
}

/** Brings the script to a page that came without it, and returns the errors that its widgets told of. */
async function takeOver(page: Page): Promise<string[]> {
  const errors: string[] = [];
  page.document.addEventListener('wick-error', ({ code }) => errors.push(code));
  const script = page.document.createElement('script');
  page.document.body.append(Object.assign(script, { type: 'module', src: '/dist/hydrate.js' }));
  for (const { localName } of hostsIn(page)) await page.drawn(localName);
  return errors;
}

const hostsIn = ({ document: page }: Page): Element[] => [...page.querySelectorAll(tags.join())];
const piecesOf = (host: Element): Element[] => [...host.shadowRoot!.children].filter(({ localName }) => localName !== 'style');

const readingOf = (host: Element): string => piecesOf(host).map(({ textContent }) => textContent).join('').replace(/\s+/g, ' ');

const languages: readonly (readonly [lang: string, words: RegExp, fetched: readonly string[]])[] = [
  ['en', /134 days until it opens in cinemas/, []],
  ['de', /134 Tage bis zum Kinostart/, ['/dist/wick-de.js']],
  ['ar-EG', /١٣٤ يومًا/, ['/dist/wick-ar.js']],
];

describe('a prerendered page', () => {
  it('can be read, in its styles, without any script', async () => {
    const { html, state } = await render(article, stopped);
    const page = await open(html + state + hydrate, { scripts: false });
    const [card, countdown, list] = ['wick-film-card', 'wick-release-countdown', 'wick-cast-list'].map((tag) => page.document.querySelector(tag)!);
    expect(wordsOf(card!)).to.match(/In cinemas from June 6, 2025.*Updated was June 7, 2024/);
    expect(wordsOf(countdown!)).to.match(/134 days until it opens in cinemas/);
    expect(wordsOf(list!)).to.match(/Cast of .*Ballerina.*Ana de Armas/);
    expect(page.window.getComputedStyle(piecesOf(card!)[0]!).borderBlockStartStyle).to.equal('solid');
  });

  for (const [lang, words, fetched] of languages) {
    it(`is taken over, and reads as before (${lang})`, async () => {
      const { html, state } = await render(article, { ...stopped, locale: lang });
      const page = await open(html + state, { lang });
      const served = hostsIn(page).map((host) => ({ host, words: readingOf(host), pieces: piecesOf(host).length }));
      expect(await takeOver(page)).to.deep.equal([]);
      for (const { host, words: before, pieces } of served) {
        expect(readingOf(host)).to.equal(before);
        expect(piecesOf(host), host.localName).to.have.length(pieces);
      }
      expect(await page.words('wick-release-countdown')).to.match(words);
      // Timers are fetched after the drawing.
      expect(page.fetched().filter((path) => path !== '/dist/hydrate-timers.js')).to.have.members(['/dist/hydrate.js', '/dist/hydrate-upcoming.js', ...fetched]);
    });
  }

  it('answers to its provider once it has been taken over', async () => {
    const { html, state } = await render(article, stopped);
    const page = await open(html + state + hydrate);
    expect(await page.words('wick-release-countdown')).to.include('134 days');
    page.document.querySelector('wick-provider')!.setAttribute('region', 'DE');
    await page.drawn('wick-provider');
    expect(await page.words('wick-release-countdown')).to.include('133 days');
  });

  it('lets the clock run once it has been taken over', async () => {
    const { html, state } = await render(article, { now: beforeRelease });
    expect(html).to.include('134');
    const page = await open(html + state);
    expect(await takeOver(page)).to.deep.equal([]);
    expect(await page.words('wick-release-countdown')).to.include('Opened in cinemas on June 6, 2025');
  });

  it('shows the author’s words for a film that is not known', async () => {
    const { html, state } = await render('<wick-film-card film="nope"><p>Another film</p></wick-film-card>', stopped);
    const page = await open(html + state);
    expect(await takeOver(page)).to.include('unknown-title');
    const card = page.document.querySelector('wick-film-card')!;
    expect(card.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(card.shadowRoot!.querySelector('[part="missing"]')!.checkVisibility()).to.equal(false);
  });

  it('is taken over in silence where its white space was taken out, and its style sheets', async () => {
    const { html, state } = await render('<wick-film-card film="ballerina"></wick-film-card>', stopped);
    const page = await open(html.replace(/\s+/g, ' ').replace(/<style>[^]*?<\/style>/g, '') + state);
    expect(await takeOver(page)).to.deep.equal([]);
    expect(await page.words('wick-film-card')).to.include('In cinemas from June 6, 2025');
    expect(piecesOf(page.document.querySelector('wick-film-card')!)).to.have.length(1);
  });

  it('is left alone where it was not prerendered', async () => {
    const page = await open(article, { head: hydrate });
    expect(page.document.querySelector<HTMLElement>('wick-film-card')!.innerText).to.equal('Ballerina, in June');
    expect(page.window.customElements.get('wick-film-card')).to.equal(undefined);
    expect(page.fetched()).to.deep.equal(['/dist/hydrate.js']);
  });
});
