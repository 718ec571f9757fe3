import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/all.js';
import { audited, both, scene, settled } from '../fixture.js';
import { partFetched } from './parts.js';
import { until } from './publisher.js';
import { change, errorsWhile, part, partsOf, seen, written } from './reading.js';

// Client-drawn scenes fetch data that a prerendered page contains: fetched here, before the tests: the quotes, and where the sources lead.
before(async () => {
  await Promise.all([partFetched('words'), partFetched('sources')]);
});

const suit = '<wick-quote quote="reeves-suit"></wick-quote>';
const within = (attributes: string, content: string): string => `<wick-provider ${attributes}>${content}</wick-provider>`;
const marksOf = (quote: Element): string => ['open', 'close'].map((_, index) => getComputedStyle(part(quote, 'words')!).quotes.split(' ')[index]!.slice(1, -1)).join('');

/** The figure as a reader sees it: the words, then each line below. */
function figureOf(quote: Element): string[] {
  return [seen(part(quote, 'words')), ...['person', 'role', 'note'].flatMap((name) => partsOf(quote, name).map((line) => seen(line)))];
}

describe('a quote', () => {
  both('is told in the words that were said, with who said it, to whom, and where it can be read', async (mode) => {
    const quote = await scene(mode, suit);
    expect(figureOf(quote)).to.deep.equal(['It was fun to put the suit back on.', 'Keanu Reeves', 'John Wick in Ballerina', 'Entertainment Weekly · Source: Digital Trends, January 2024']);
    expect(part(quote, 'words')!.localName).to.equal('blockquote');
    expect(part(quote, 'caption')!.localName).to.equal('figcaption');
  });

  both('says when it was said, where that is known and not said already', async (mode) => {
    const quote = await scene(mode, '<wick-quote quote="reeves-lost-her-father"></wick-quote>');
    expect(figureOf(quote)[3]).to.match(/^Comic-Con Experience 2022 · Source: /);
  });

  both('names the source once where it was said to that', async (mode) => {
    const quote = await scene(mode, '<wick-quote quote="hatten-backstory-for-john"></wick-quote>');
    expect(figureOf(quote)).to.deep.equal(['it hints at the backstory for John', 'Shay Hatten', 'writer of Ballerina', 'Source: Digital Trends, January 2024']);
  });

  both('of a film is the newest that its reader may see', async (mode) => {
    const quote = await scene(mode, '<wick-quote film="ballerina"></wick-quote>');
    expect(figureOf(quote).slice(0, 2)).to.deep.equal(['It was fun to put the suit back on.', 'Keanu Reeves']);
    const page = await scene(mode, within('now="2026-11-20" spoilers="show"', '<wick-quote film="ballerina"></wick-quote>'));
    expect(figureOf(page.firstElementChild!).slice(0, 3)).to.deep.equal(['So he feels for her in that moment.', 'Len Wiseman', 'director of Ballerina']);
    expect(part(page.firstElementChild!, 'source')!.querySelector('a')!.protocol).to.equal('https:');
  });

  both('of a film is the newest of the day shown', async (mode) => {
    const page = await scene(mode, within('as-of="2025-01-01" spoilers="show"', '<wick-quote film="ballerina"></wick-quote>'));
    expect(figureOf(page.firstElementChild!)[0]).to.equal('It was fun to put the suit back on.');
    expect(seen(part(page.firstElementChild!, 'as-of'))).to.equal('As known on January 1, 2025');
  });

  both('that gives a plot away is a button that shows it', async (mode) => {
    const quote = await scene(mode, '<wick-quote quote="wiseman-snake"><p>The director speaks.</p></wick-quote>');
    expect(seen(quote)).to.equal('Spoiler: how Ballerina ends Show');
    expect(written(quote)).to.not.match(/head of the snake|Wiseman/);
  });
});

describe('the words of a quote', () => {
  for (const [locale, marks, person, source] of [
    ['en', '“”', 'John Wick in Ballerina', 'Entertainment Weekly · Source: Digital Trends, January 2024'],
    ['de', '„“', 'John Wick in Ballerina', 'Entertainment Weekly · Quelle: Digital Trends, Januar 2024'],
    ['fr', '«»', 'John Wick dans Ballerina', 'Entertainment Weekly · Source : Digital Trends, janvier 2024'],
    ['pl', '„”', 'jako John Wick („Ballerina”)', 'Entertainment Weekly · Źródło: Digital Trends, styczeń 2024'],
    ['ja', '「」', '『バレリーナ：The World of John Wick』John Wick役', 'Entertainment Weekly · 情報源： Digital Trends、2024年1月'],
    ['ar', '«»', 'John Wick في Ballerina', 'Entertainment Weekly · المصدر: Digital Trends، يناير 2024'],
  ] as const) {
    both(`stay English, within the quotation marks of the page: ${locale}`, async (mode) => {
      const quote = await scene(mode, suit, { locale, dir: locale === 'ar' ? 'rtl' : 'ltr' });
      const words = part(quote, 'words')!.querySelector('q')!;
      expect([words.lang, words.dir, seen(words), marksOf(quote)]).to.deep.equal(['en', 'ltr', 'It was fun to put the suit back on.', marks]);
      expect(getComputedStyle(words, '::before').content).to.equal('open-quote');
      // Without the marks that keep names in their direction.
      expect(figureOf(quote).map((line) => line.replace(/[\u2068\u2069]/g, ''))).to.include.members([person, source]);
    });
  }
});

describe('a quote that is not there', () => {
  both('leaves the authored content, and is reported with similar ids', async (mode) => {
    const found: { quote?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.quote = await scene(mode, '<wick-quote quote="reeves-suite"><p>He liked the suit.</p></wick-quote>');
    });
    expect(seen(found.quote!)).to.equal('He liked the suit.');
    expect(errors.map(({ code, message }) => `${code} ${message}`)).to.deep.equal(['unknown-record There is no quote “reeves-suite” here. Did you mean reeves-suit?']);
  });

  both('is a sentence where the author wrote nothing, and never names what is hidden', async (mode) => {
    const found: { quote?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.quote = await scene(mode, '<wick-quote quote="zzzzzzzzzzzzzz"></wick-quote>');
    });
    expect(seen(found.quote!)).to.match(/^There is no quote “zzzzzzzzzzzzzz” here\. There are reeves-looking-for-revenge, .* lee-hopeful\.$/);
    expect(errors).to.have.length(1);
    expect(written(found.quote!)).to.not.include('wiseman');
  });

  for (const [markup, code, said] of [
    ['<wick-quote film="caine"></wick-quote>', 'unknown-record', 'No quote about Caine is recorded.'],
    ['<wick-quote film="balerina"></wick-quote>', 'unknown-title', 'There is no title “balerina” here. Did you mean ballerina?'],
  ] as const) {
    both(`is told in a sentence: ${markup}`, async (mode) => {
      const found: { quote?: Element } = {};
      const errors = await errorsWhile(async () => {
        found.quote = await scene(mode, markup);
      });
      expect(seen(found.quote!)).to.equal(said);
      expect(errors.map((error) => error.code)).to.deep.equal([code]);
    });
  }

  both('was not yet said on the day shown', async (mode) => {
    const found: { page?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.page = await scene(mode, within('as-of="2022-01-01"', suit));
    });
    expect(seen(found.page!)).to.equal('No quote about Ballerina is recorded.');
    expect(errors).to.have.length(1);
  });
});

describe('a quote on a page', () => {
  both('takes a heading and a footer from the author', async (mode) => {
    const quote = await scene(mode, '<wick-quote quote="reeves-suit"><h3 slot="heading">Back in black</h3><p slot="footer">Told by us.</p></wick-quote>');
    expect(seen(quote)).to.match(/^Back in black It was fun .* Told by us\.$/);
  });

  both('follows another id, and is moved', async (mode) => {
    const quote = await scene(mode, suit);
    await change(() => { quote.setAttribute('quote', 'lee-hopeful'); });
    quote.parentElement!.append(quote);
    await settled(quote.parentElement!);
    expect(figureOf(quote).slice(0, 2)).to.deep.equal(['hopeful', 'Erica Lee']);
  });

  audited('has nothing for axe to say, on any page', async (mode) => {
    for (const theme of ['plain', 'noir', 'paper']) {
      const page = await scene(mode, within(`now="2026-11-20" theme="${theme}"`, `${suit}<wick-quote quote="wiseman-snake"></wick-quote>`));
      await expect(page).to.be.accessible();
    }
  });

  it('cuts nothing in a narrow column', async () => {
    for (const width of [240, 720]) {
      const page = await scene('client', `<div style="width: ${width}px"><wick-quote quote="reeves-looking-for-revenge"></wick-quote></div>`);
      expect(part(page.firstElementChild!, 'base')!.scrollWidth).to.be.at.most(width);
    }
  });
});

describe('a hidden quote', () => {
  // Must be the last test, since the page keeps its reader's choices.
  it('is shown to whoever asks for it, by keyboard too, and gets the focus', async () => {
    const quote = await scene('client', '<wick-quote quote="wiseman-snake"></wick-quote>');
    part(quote, 'reveal')!.focus();
    await sendKeys({ press: 'Enter' });
    await settled(document.body);
    expect(figureOf(quote).slice(0, 2)).to.deep.equal(["you've cut the head of the snake, but the body still lives.", 'Len Wiseman']);
    await until(quote, () => quote.shadowRoot!.activeElement === part(quote, 'words'));
  });
});
