import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { open, wick, wordsOf } from './page.js';

/** What comes with a file of widgets that read the catalogue. */
const withLedger = (file: string): readonly string[] => ['wick-fact', 'wick-ledger', file];

/** Each widget that is fetched on demand, its files, and a text that it shows on any day since the film's release. */
const widgets: readonly (readonly [tag: string, files: readonly string[], attributes: string, words: RegExp])[] = [
  ['crew-list', ['wick-reading', 'wick-fields'], 'film="ballerina"', /Len Wiseman/],
  ['synopsis', ['wick-reading', 'wick-plots'], 'film="ballerina"', /Ruska Roma/],
  ['person', withLedger('wick-story'), 'person="lance-reddick"', /Lance Reddick.*Charon/],
  ['character', withLedger('wick-story'), 'character="john-wick"', /John Wick.*Keanu Reeves/],
  ['appearances', withLedger('wick-story'), 'characters="john-wick charon"', /John Wick.*Charon/],
  ['timeline', withLedger('wick-story'), '', /Chapter 3.*Ballerina.*Chapter 4/],
  ['watch-guide', withLedger('wick-story'), '', /John Wick.*Ballerina/],
  ['where-to-watch', withLedger('wick-news'), 'film="ballerina"', /Starz/],
  ['box-office', withLedger('wick-box-office'), 'film="ballerina"', /\$137 million/],
  ['trailer', withLedger('wick-news'), 'film="ballerina"', /trailer/i],
  ['sequel-status', withLedger('wick-news'), 'of="john-wick-5"', /Chapter 5/],
  ['faq', withLedger('wick-questions'), 'film="ballerina"', /When does Ballerina open\?/],
  ['quote', withLedger('wick-questions'), 'quote="reeves-suit"', /Keanu Reeves/],
  ['seen', withLedger('wick-story'), '', /John Wick: Chapter 4/],
  ['release-history', withLedger('wick-release-history'), 'film="ballerina"', /June 7, 2024/],
  ['changes', withLedger('wick-news'), 'film="ballerina" since="2024-01-25"', /Starz/],
];

const markupOf = (tag: string, attributes: string): string => `<wick-${tag} ${attributes}>the author’s words</wick-${tag}>`;
const card = '<wick-film-card film="ballerina"></wick-film-card>';
const now = Date.parse('2026-11-20T12:00:00Z');

async function render(markup: string): Promise<{ html: string; state: string }> {
  return executeServerCommand('wick-render-built', { markup, now, settings: { now, published: '2024-01-25' } });
}

describe('a widget that few pages hold', () => {
  for (const [tag, files, attributes, words] of widgets) {
    it(`comes to a page with the script tag (${tag})`, async () => {
      const page = await open(`<wick-provider now="2026-11-20">${markupOf(tag, attributes)}</wick-provider>`, { head: wick });
      const widget = await page.drawn(`wick-${tag}`);
      await page.until(() => words.test(wordsOf(widget)));
      const fetched = page.fetched().filter((path) => !path.includes('/wick-part-'));
      expect(fetched.sort(), 'its file, and what it needs').to.deep.equal(['wick', ...files].map((name) => `/dist/${name}.js`).sort());
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

  it('brings words for a certain time to a page with a card, and no ledger', async () => {
    const page = await open(`<wick-provider now="2026-11-20">${card}<wick-when film="ballerina" phase="streaming"><p>Now.</p><p slot="otherwise">Not now.</p></wick-when></wick-provider>`, { head: wick });
    const widget = await page.drawn('wick-when');
    await page.until(() => widget.shadowRoot?.innerHTML === '<slot></slot>');
    expect(page.fetched().sort()).to.deep.equal(['/dist/wick-when.js', '/dist/wick.js']);
  });

  it('brings no ledger to a page with a card, if it reads what is compiled, and one file of those that stand together', async () => {
    const page = await open(`<wick-provider now="2026-11-20">${card}<wick-crew-list film="ballerina"></wick-crew-list><wick-synopsis film="ballerina"></wick-synopsis></wick-provider>`, { head: wick });
    for (const [tag, words] of [['wick-crew-list', /Len Wiseman/], ['wick-synopsis', /how Ballerina begins/]] as const) {
      const widget = await page.drawn(tag);
      await page.until(() => words.test(wordsOf(widget)));
    }
    expect(page.fetched().sort()).to.deep.equal(['/dist/wick-fields.js', '/dist/wick-plots.js', '/dist/wick-reading.js', '/dist/wick.js']);
  });

  it('brings translations of what a synopsis tells to a page in another language, and no ledger with them', async () => {
    const page = await open(`<div lang="fr"><wick-provider now="2026-11-20">${card}<wick-synopsis film="ballerina"></wick-synopsis></wick-provider></div>`, { head: wick });
    const widget = await page.drawn('wick-synopsis');
    await page.until(() => /Élevée par la Ruska Roma/.test(wordsOf(widget)));
    expect(page.fetched().sort()).to.deep.equal(['find-words', 'fr', 'more-fr', 'plots', 'reading', 'words-fr'].map((name) => `/dist/wick-${name}.js`).concat('/dist/wick.js'));
  });

  it('brings the ledger when a reader asks for what is hidden, which is then shown', async () => {
    const page = await open('<wick-synopsis film="ballerina" length="full"></wick-synopsis>', { head: wick });
    const widget = await page.drawn('wick-synopsis');
    await page.until(() => widget.shadowRoot?.querySelectorAll('[part="reveal"]').length === 3);
    widget.shadowRoot!.querySelectorAll<HTMLElement>('[part="reveal"]')[2]!.click();
    await page.until(() => /Eve has taken a room at the Continental/.test(wordsOf(widget)));
    expect(widget.shadowRoot!.querySelectorAll('[part="reveal"]')).to.have.length(2);
  });

  it('reads what is compiled no more where the page brings the ledger', async () => {
    const page = await open(`<wick-provider now="2026-11-20"><wick-crew-list film="ballerina"></wick-crew-list><wick-synopsis film="ballerina" length="full"></wick-synopsis><wick-timeline></wick-timeline></wick-provider>`, { head: wick });
    for (const [tag, words] of [['wick-crew-list', /Len Wiseman/], ['wick-synopsis', /how [^:]+ ends/]] as const) {
      const widget = await page.drawn(tag);
      await page.until(() => words.test(wordsOf(widget)));
    }
    expect(page.fetched().filter((path) => /fields|plots/.test(path))).to.deep.equal([]);
  });

  it('brings no part of the data that the page does not show, although others of its file would', async () => {
    const page = await open('<wick-provider now="2026-11-20"><wick-watch-guide></wick-watch-guide></wick-provider>', { head: wick });
    const widget = await page.drawn('wick-watch-guide');
    await page.until(() => /John Wick.*Ballerina/.test(wordsOf(widget)));
    expect(page.fetched().filter((path) => path.includes('/wick-part-'))).to.deep.equal([]);
  });

  it('fetches one file for two that stand together', async () => {
    const page = await open('<wick-provider now="2026-11-20"><wick-quote quote="reeves-suit"></wick-quote><wick-faq film="ballerina"></wick-faq></wick-provider>', { head: wick });
    for (const [tag, words] of [['wick-quote', /Keanu Reeves/], ['wick-faq', /When does Ballerina open\?/]] as const) {
      const widget = await page.drawn(tag);
      await page.until(() => words.test(wordsOf(widget)));
    }
    expect(page.fetched().filter((path) => !path.includes('/wick-part-')).sort()).to.deep.equal(['/dist/wick-fact.js', '/dist/wick-ledger.js', '/dist/wick-questions.js', '/dist/wick.js']);
  });

  const fact = '<p>It opens on <wick-fact of="ballerina" field="release-date">June 7, 2024</wick-fact>.</p>';
  const filesBesides = (fetched: readonly string[]): string[] => fetched.filter((path) => !path.endsWith('/wick.js') && !path.includes('/wick-part-')).sort();

  it('gives a page of facts in sentences their rows, and no catalogue', async () => {
    const page = await open(`<wick-provider published="2024-01-25">${fact}</wick-provider>`, { head: wick });
    const widget = await page.drawn('wick-fact');
    await page.until(() => /June 6, 2025/.test(wordsOf(widget)));
    expect(filesBesides(page.fetched())).to.deep.equal(['/dist/wick-fact.js', '/dist/wick-fields.js']);
  });

  it('gives it the catalogue, and no rows, where another widget reads that anyway', async () => {
    const page = await open(`<wick-provider published="2024-01-25">${fact}<wick-quote quote="reeves-suit"></wick-quote></wick-provider>`, { head: wick });
    const widget = await page.drawn('wick-fact');
    await page.until(() => /June 6, 2025/.test(wordsOf(widget)));
    await page.drawn('wick-quote');
    expect(filesBesides(page.fetched())).to.deep.equal(['/dist/wick-fact.js', '/dist/wick-ledger.js', '/dist/wick-questions.js']);
  });
});
