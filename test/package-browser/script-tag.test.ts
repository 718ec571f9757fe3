import { expect } from '@open-wc/testing';
import { open, pinned, wick } from './page.js';

const article = `<wick-film-card film="ballerina">Ballerina, in June</wick-film-card>
<wick-release-countdown film="ballerina">Ballerina, in June</wick-release-countdown>
<wick-cast-list film="ballerina">Ana de Armas and others</wick-cast-list>`;

/** What each widget says in a language, on any day since the film is out. */
const said = {
  en: { 'wick-film-card': /Ballerina.*Release June 6, 2025/, 'wick-release-countdown': /Opened in cinemas on June 6, 2025/, 'wick-cast-list': /Cast of .*Ballerina.*as Eve Macarro.*Lance Reddick \(1962–2023\) as/ },
  de: { 'wick-film-card': /Ballerina.*Start 6\. Juni 2025/, 'wick-release-countdown': /Kam am 6\. Juni 2025 ins Kino/, 'wick-cast-list': /Besetzung von .*Ballerina.*als Eve Macarro/ },
  'ar-EG': { 'wick-film-card': /Ballerina.*٦ يونيو ٢٠٢٥/, 'wick-release-countdown': /بدأ عرضه في دور السينما في ٦ يونيو ٢٠٢٥/, 'wick-cast-list': /طاقم تمثيل .*Ballerina.*بدور .*Eve Macarro/ },
  'fr-CA': { 'wick-film-card': /Ballerina.*6 juin 2025/, 'wick-release-countdown': /6 juin 2025/, 'wick-cast-list': /Ballerina.*Eve Macarro/ },
  'zh-CN': { 'wick-film-card': /Ballerina.*2025年6月6日/, 'wick-release-countdown': /2025年6月6日/, 'wick-cast-list': /Ballerina.*Eve Macarro/ },
} as const;

const ways: readonly (readonly [head: string, lang: keyof typeof said, fetched: readonly string[]])[] = [
  [wick, 'en', ['/dist/wick.js']],
  [wick, 'de', ['/dist/wick.js', '/dist/wick-de.js']],
  [wick, 'ar-EG', ['/dist/wick.js', '/dist/wick-ar.js']],
  [wick, 'fr-CA', ['/dist/wick.js', '/dist/wick-fr.js']],
  [wick, 'zh-CN', ['/dist/wick.js', '/dist/wick-zh.js']],
  [pinned, 'en', ['/dist/wick.min.js']],
  [pinned, 'de', ['/dist/wick.min.js', '/dist/wick-de.js']],
  [pinned, 'ar-EG', ['/dist/wick.min.js', '/dist/wick-ar.js']],
];

describe('a page with the script tag', () => {
  for (const [head, lang, fetched] of ways) {
    it(`shows the widgets (${lang}) and fetches ${fetched.join(' and ')} alone`, async () => {
      const page = await open(article, { head, lang });
      for (const [tag, words] of Object.entries(said[lang])) expect(await page.words(tag)).to.match(words);
      expect(page.fetched()).to.deep.equal(fetched);
    });
  }

  it('fetches what counts down where a release is still to come, with its calendar entry', async () => {
    const page = await open('<wick-provider as-of="2025-01-23"><wick-release-countdown film="ballerina" calendar></wick-release-countdown></wick-provider>', { head: wick });
    const { shadowRoot } = await page.drawn('wick-release-countdown');
    const { href, download } = shadowRoot!.querySelector<HTMLAnchorElement>('[part="calendar"]')!;
    expect(decodeURIComponent(href)).to.match(/^data:text\/calendar;charset=utf-8,BEGIN:VCALENDAR\r\n[^]*DTSTART;VALUE=DATE:20250606\r\n[^]*END:VCALENDAR\r\n$/);
    expect(download).to.equal('ballerina.ics');
    expect(page.fetched()).to.deep.equal(['/dist/wick.js', '/dist/wick-upcoming.js']);
  });

  it('draws what comes later, and fetches the titles that it does not carry then', async () => {
    const page = await open(article, { head: wick });
    expect(await page.words('wick-film-card')).to.match(said.en['wick-film-card']);
    expect(page.fetched()).to.deep.equal(['/dist/wick.js']);
    page.document.body.insertAdjacentHTML('beforeend', '<wick-film-card id="later" film="john-wick"></wick-film-card>');
    expect(await page.words('#later')).to.match(/John Wick.*Release October 24, 2014/);
    expect(page.fetched()).to.deep.equal(['/dist/wick.js', '/dist/wick-others.js']);
  });

  it('follows the page’s language, and fetches it then', async () => {
    const page = await open(article, { head: wick });
    expect(await page.words('wick-film-card')).to.match(said.en['wick-film-card']);
    page.document.documentElement.lang = 'de';
    expect(await page.words('wick-film-card')).to.match(said.de['wick-film-card']);
    expect(page.fetched()).to.deep.equal(['/dist/wick.js', '/dist/wick-de.js']);
  });
});

describe('the pinned file', () => {
  const pinnedTo = (hash: ArrayBuffer): string => {
    const integrity = btoa(String.fromCharCode(...new Uint8Array(hash)));
    return `<script defer src="/dist/wick.min.js" integrity="sha384-${integrity}" crossorigin="anonymous"></script>`;
  };

  it('is taken by its integrity hash', async () => {
    const bytes = await (await fetch('/dist/wick.min.js')).arrayBuffer();
    const page = await open(article, { head: pinnedTo(await crypto.subtle.digest('SHA-384', bytes)) });
    expect(await page.words('wick-film-card')).to.match(said.en['wick-film-card']);
  });

  it('is turned away by another, and the author’s words stay', async () => {
    const page = await open(article, { head: pinnedTo(new ArrayBuffer(48)) });
    expect(page.document.querySelector<HTMLElement>('wick-film-card')!.innerText).to.equal('Ballerina, in June');
    expect(page.window.customElements.get('wick-film-card')).to.equal(undefined);
  });
});
