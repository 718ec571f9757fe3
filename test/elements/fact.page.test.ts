import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { audit, audited, both, scene, settled } from '../fixture.js';
import { factIn, linesOf, popoverOf, sentenceOf } from './fact.js';
import { partFetched } from './parts.js';
import { change, errorsWhile, part, seen } from './reading.js';

// Client-drawn scenes fetch data that a prerendered page contains: fetched here, before the tests.
before(() => Promise.all((['sources', 'money', 'characters'] as const).map(partFetched)));

const fact = (words = 'June 7, 2024', attributes = ''): string => `<wick-fact of="ballerina" field="release-date" ${attributes}>${words}</wick-fact>`;

const places = [
  ['a sentence', `<p style="font: 16px/20px monospace">On ${fact()}.</p>`, 'On June 7, 2024 now June 6, 2025.'],
  ['a heading', `<h2 style="font: 16px/20px monospace; margin: 0">Out on ${fact()}</h2>`, 'Out on June 7, 2024 now June 6, 2025'],
  ['a table cell', `<table><tr><td style="font: 16px/20px monospace; padding: 0">${fact()}</td></tr></table>`, 'June 7, 2024 now June 6, 2025'],
  ['a link', `<p style="font: 16px/20px monospace">${fact('June 7, 2024', 'mode="keep"')}</p>`, 'June 7, 2024 Updated'],
] as const;

describe('a fact in its place', () => {
  for (const [place, markup, words] of places) {
    both(`stands in one line in ${place}, no higher than the words around it`, async (mode) => {
      const element = await factIn(mode, markup);
      expect(sentenceOf(element)).to.equal(words);
      expect(element.parentElement!.getBoundingClientRect().height).to.be.closeTo(20, 1);
      expect(getComputedStyle(element).display).to.equal('inline');
    });
  }

  both('lets a line end between its words, and not after its shape', async (mode) => {
    const element = await factIn(mode, `<p style="font: 16px/20px monospace; inline-size: 14ch">${fact()}</p>`);
    const lines = [...part(element, 'said')!.getClientRects()];
    expect(lines.length).to.be.greaterThan(1);
    const mark = part(element, 'mark')!.getBoundingClientRect();
    expect(mark.top).to.be.closeTo(lines[0]!.top, 6);
    expect(mark.left).to.be.closeTo(part(element, 'news')!.getClientRects()[0]!.left, 3);
  });

  both('is the same on a page that unsets everything', async (mode) => {
    const element = await factIn(mode, `<p>${fact()}</p><style>*{all:unset!important}</style>`);
    expect(getComputedStyle(element).display).to.equal('inline');
    expect(sentenceOf(element)).to.equal('June 7, 2024 now June 6, 2025');
    part(element, 'mark')!.click();
    expect(popoverOf(element).checkVisibility()).to.equal(true);
    expect(getComputedStyle(popoverOf(element)).backgroundColor).to.equal('rgb(255, 255, 255)');
  });

  both('hides where the page says hidden', async (mode) => {
    const element = await factIn(mode, `<p>${fact('June 7, 2024', 'hidden')}</p><style>wick-fact{display:inline}</style>`);
    expect(element.checkVisibility()).to.equal(false);
  });

  both('does not hand its letters, its case or its weight on to the popover', async (mode) => {
    const element = await factIn(mode, `<h2 style="font: 700 40px/2 monospace; text-transform: uppercase; letter-spacing: 1em; white-space: nowrap">${fact()}</h2>`);
    const { fontSize, fontWeight, textTransform, letterSpacing, whiteSpace } = getComputedStyle(popoverOf(element));
    expect([fontSize, fontWeight, textTransform, letterSpacing, whiteSpace]).to.deep.equal(['14px', '400', 'none', 'normal', 'normal']);
  });

  audited('is accessible in a heading and in a table', async (mode) => {
    const element = await factIn(mode, `<h2>Out on ${fact()}</h2><table><tr><th>Date</th><td>${fact()}</td></tr></table>`);
    await expect(element.closest('wick-provider')).to.be.accessible();
  });
});

describe('a fact in another language', () => {
  both('speaks German', async (mode) => {
    const element = await factIn(mode, `<p>${fact('7. Juni 2024')}</p>`, undefined, { locale: 'de' });
    expect(sentenceOf(element)).to.equal('7. Juni 2024 jetzt 6. Juni 2025');
    part(element, 'mark')!.click();
    expect(linesOf(element)).to.deep.equal(['Bei Erscheinen, 25. Januar 2024', '7. Juni 2024 Digital Trends, Januar 2024', 'Heute', '6. Juni 2025 WION, 22. Februar 2024']);
    expect(popoverOf(element).ariaLabel).to.equal('Was bekannt ist');
  });

  both('speaks Arabic, from right to left', async (mode) => {
    const element = await factIn(mode, `<p>${fact('٧ يونيو ٢٠٢٤')}</p>`, undefined, { locale: 'ar-EG', dir: 'rtl' });
    expect(sentenceOf(element)).to.equal('٧ يونيو ٢٠٢٤ الآن ٦ يونيو ٢٠٢٥');
    part(element, 'mark')!.click();
    expect(linesOf(element)[0]).to.equal('عند النشر، ٢٥ يناير ٢٠٢٤');
    expect(getComputedStyle(popoverOf(element)).direction).to.equal('rtl');
    const [mark, news] = ['mark', 'news'].map((name) => part(element, name)!.getBoundingClientRect());
    expect(mark!.right).to.be.closeTo(news!.right, 3);
    await audit(element.parentElement!);
  });

  both('follows the language of the page', async (mode) => {
    const element = await factIn(mode, `<p>${fact('', '')}</p>`, undefined, { locale: 'en' });
    await change(() => { element.closest<HTMLElement>('[lang]')!.lang = 'de'; });
    expect(sentenceOf(element)).to.equal('7. Juni 2024 jetzt 6. Juni 2025');
  });

  both('speaks English, and says that it does, where it has no sentences', async (mode) => {
    const found: { element?: Element } = {};
    const errors = await errorsWhile(async () => { found.element = await factIn(mode, `<p>${fact('')}</p>`, undefined, { locale: 'fa', dir: 'rtl' }); });
    expect([part(found.element!, 'said')!.lang, part(found.element!, 'said')!.dir]).to.deep.equal(['en', 'ltr']);
    expect([part(found.element!, 'value')!.lang, popoverOf(found.element!).lang]).to.deep.equal(['en', 'en']);
    expect(errors.map(({ code, message }) => [code, message])).to.deep.equal([['bad-language', 'No sentences exist for language “fa”; using en.']]);
  });
});

const troubles = [
  ['an unknown record', 'of="balerina" field="rating"', 'unknown-record', 'There is no title “balerina” here. Did you mean ballerina?'],
  ['an unknown field', 'of="ballerina" field="ratings"', 'unknown-field', 'There is no field “ratings” here. Did you mean rating?'],
  ['a field that persons do not have', 'of="ana-de-armas" field="colour"', 'unknown-field', 'There is no field “colour” here. There are name, born, or died.'],
] as const;

const lacking = [
  ['', 'unknown-record', 'Without of="…" and field="…" there is nothing to show.'],
  ['field="runtime"', 'unknown-record', 'Without of="…" there is nothing to show.'],
  ['of=" " field="runtime"', 'unknown-record', 'Without of="…" there is nothing to show.'],
  ['of="ballerina"', 'unknown-record', 'Without field="…" there is nothing to show.'],
] as const;

describe('a fact that cannot be found', () => {
  for (const [what, attributes, code, message] of troubles) {
    both(`says so and what is nearest, where nothing was written, of ${what}`, async (mode) => {
      const found: { element?: Element } = {};
      const errors = await errorsWhile(async () => { found.element = await scene(mode, `<wick-fact ${attributes}></wick-fact>`); });
      expect(seen(found.element!).replace(', and', ', or')).to.equal(message);
      expect(errors.map((error) => [error.code, error.element === found.element])).to.deep.equal([[code, true]]);
      expect(errors[0]!.message.replace(', and', ', or')).to.equal(message);
    });

    both(`keeps what was written, and tells the page once, of ${what}`, async (mode) => {
      const found: { element?: HTMLElement } = {};
      const errors = await errorsWhile(async () => {
        found.element = await scene(mode, `<wick-fact ${attributes}>R</wick-fact>`);
        found.element.setAttribute('format', 'short');
        await settled(found.element);
      });
      expect(seen(found.element!)).to.equal('R');
      expect(errors.map((error) => error.code)).to.deep.equal([code]);
    });
  }

  both('says so where only white space was written', async (mode) => {
    const element = await scene(mode, '<wick-fact of="balerina" field="rating"> </wick-fact>');
    expect(seen(element)).to.equal('There is no title “balerina” here. Did you mean ballerina?');
  });

  for (const [attributes, code, message] of lacking) {
    both(`says which attribute it has not, and suggests nothing: <wick-fact ${attributes}>`, async (mode) => {
      const found: { element?: Element } = {};
      const errors = await errorsWhile(async () => { found.element = await scene(mode, `<wick-fact ${attributes}></wick-fact>`); });
      expect(seen(found.element!)).to.equal(message);
      expect(errors.map((error) => [error.code, error.message])).to.deep.equal([[code, message]]);
    });
  }

  both('keeps its words where a sanitizer took the attributes away', async (mode) => {
    const found: { element?: Element } = {};
    const errors = await errorsWhile(async () => { found.element = await factIn(mode, '<p>It opens on <wick-fact>June 7, 2024</wick-fact>.</p>', '', { locale: 'de' }); });
    expect(sentenceOf(found.element!)).to.equal('It opens on June 7, 2024.');
    expect(errors.map(({ message }) => message)).to.deep.equal(['Ohne of="…" und field="…" gibt es nichts zu zeigen.']);
  });

  both('is shown as soon as its id is mended', async (mode) => {
    const element = await scene(mode, '<wick-fact of="balerina" field="rating"></wick-fact>');
    await change(() => { element.setAttribute('of', 'ballerina'); });
    expect(seen(element)).to.equal('R');
  });

  both('uses the default for a mode or a format that cannot be read, and says so', async (mode) => {
    const found: { element?: Element } = {};
    const errors = await errorsWhile(async () => { found.element = await factIn(mode, `<p>${fact('', 'mode="strike" format="tiny"')}</p>`); });
    expect(sentenceOf(found.element!)).to.equal('June 7, 2024 now June 6, 2025');
    expect(errors.map(({ code, message }) => [code, message])).to.deep.equal([
      ['bad-attribute', 'mode="strike" cannot be read; using note.'],
      ['bad-attribute', 'format="tiny" cannot be read; using long.'],
    ]);
  });

  audited('is accessible', async (mode) => {
    await expect(await scene(mode, '<wick-fact of="balerina" field="rating"></wick-fact>')).to.be.accessible();
  });
});
