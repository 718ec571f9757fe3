import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { layouts } from '../../src/views/film-card.js';
import { both, renderOnServer, scene, settled } from '../fixture.js';
import { errorsWhile, factsOf, part, seen } from './reading.js';

const thereAre =
  'There are john-wick, john-wick-2, john-wick-3, john-wick-4, the-continental, ballerina, john-wick-5, caine, animated-prequel, ' +
  'under-the-high-table, ballerina-sequel, untitled-game, book-of-rules, john-wick-chronicles, and john-wick-hex.';

describe('a film card of an unknown film', () => {
  both('keeps what the author wrote', async (mode) => {
    const card = await scene(mode, '<wick-film-card film="balerina"><p>Ballerina opens in June.</p></wick-film-card>');
    expect(seen(card)).to.equal('Ballerina opens in June.');
  });

  both("keeps the author's sentence in one piece", async (mode) => {
    const card = await scene(mode, '<wick-film-card film="balerina">Ballerina opens in <b>June</b>.</wick-film-card>');
    expect(seen(card)).to.equal('Ballerina opens in June.');
    const words = document.createRange();
    words.selectNodeContents(card.firstChild!);
    expect(card.querySelector('b')!.getBoundingClientRect().left).to.be.closeTo(words.getBoundingClientRect().right, 8);
  });

  both("stands by the author's words without a script", async (mode) => {
    const { html } = await renderOnServer('<wick-film-card film="balerina">Ballerina opens in June.</wick-film-card>');
    const page = await scene(mode, '<main></main>');
    page.attachShadow({ mode: 'open' }).setHTMLUnsafe(html.replaceAll('wick-film-card', 'not-registered'));
    expect(seen(page)).to.equal('Ballerina opens in June.');
  });

  both('says in one sentence what is missing, and which id is nearest, where nothing was written', async (mode) => {
    const card = await scene(mode, '<wick-film-card film="balerina"> </wick-film-card>');
    expect(seen(card)).to.equal('There is no title “balerina” here. Did you mean ballerina?');
    expect(seen(part(card, 'missing'))).to.equal(seen(card));
  });

  both('offers several ids that are as near', async (mode) => {
    const card = await scene(mode, '<wick-film-card film="jon-wick-"></wick-film-card>');
    expect(seen(card)).to.match(/^There is no title “jon-wick-” here\. Did you mean john-wick, john-wick-\d, or john-wick-\d\?$/);
  });

  both('names all there are where none is near', async (mode) => {
    const card = await scene(mode, '<wick-film-card film="casablanca"></wick-film-card>');
    expect(seen(card)).to.equal(`There is no title “casablanca” here. ${thereAre}`);
  });

  both('says so where no film is named at all', async (mode) => {
    const card = await scene(mode, '<wick-film-card></wick-film-card>');
    expect(seen(card)).to.equal('Without film="…" there is nothing to show.');
  });

  both('says it in the language of the page', async (mode) => {
    const card = await scene(mode, '<wick-film-card film="balerina"></wick-film-card>', { locale: 'de' });
    expect(seen(card)).to.equal('Einen Titel „balerina“ gibt es hier nicht. War ballerina gemeint?');
  });

  both('tells the page, once and across shadow roots', async (mode) => {
    const found: { card?: Element } = {};
    const errors = await errorsWhile(async () => {
      const card = await scene(mode, '<wick-film-card film="balerina"><p>Ballerina opens in June.</p></wick-film-card>');
      found.card = card;
      card.setAttribute('layout', 'row');
      await settled(card);
    });
    expect(errors.map(({ code, message }) => [code, message])).to.deep.equal([['unknown-title', 'There is no title “balerina” here. Did you mean ballerina?']]);
    expect(errors[0]!.element === found.card).to.equal(true);
    expect([errors[0]!.bubbles, errors[0]!.composed]).to.deep.equal([true, true]);
  });

  both('shows the film as soon as its id is mended', async (mode) => {
    const card = await scene(mode, '<wick-film-card film="balerina"><p>Ballerina opens in June.</p></wick-film-card>');
    card.setAttribute('film', 'ballerina');
    await settled(card);
    expect(seen(part(card, 'heading'))).to.equal('Ballerina');
    expect(card.firstElementChild!.checkVisibility()).to.equal(false);
  });

  both('gives way to words that the author adds later', async (mode) => {
    const card = await scene(mode, '<wick-film-card film="balerina"></wick-film-card>');
    card.append('Ballerina opens in June.');
    await new Promise((slotted) => { card.shadowRoot!.addEventListener('slotchange', slotted, { once: true }); });
    await settled(card);
    expect(seen(card)).to.equal('Ballerina opens in June.');
  });
});

describe('a film card with an attribute that cannot be read', () => {
  both('is a card in place of a layout that there is not, and says so', async (mode) => {
    const found: { card?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.card = await scene(mode, '<wick-film-card film="ballerina" layout="banner"></wick-film-card>');
    });
    expect(factsOf(found.card!).map(([label]) => label)).to.deep.equal(['Release', 'Runtime', 'Rating', 'Director', 'With']);
    expect(errors.map(({ code, message }) => [code, message])).to.deep.equal([['bad-attribute', 'layout="banner" cannot be read; using card.']]);
  });

  both('shows the known fields, and reports which it used', async (mode) => {
    const found: { card?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.card = await scene(mode, '<wick-film-card film="ballerina" fields="date budget"></wick-film-card>');
    });
    expect(factsOf(found.card!)).to.deep.equal([['Release', 'June 6, 2025']]);
    expect(errors.map(({ code, message }) => [code, message])).to.deep.equal([['bad-attribute', 'fields="date budget" cannot be read; using date.']]);
  });

  for (const layout of layouts) {
    both(`tells the usual fields of ${layout} where none can be read`, async (mode) => {
      const found: { card?: Element } = {};
      const errors = await errorsWhile(async () => {
        found.card = await scene(mode, `<wick-film-card film="ballerina" layout="${layout}" fields="budget"></wick-film-card>`);
      });
      const usual = await scene(mode, `<wick-film-card film="ballerina" layout="${layout}"></wick-film-card>`);
      expect(seen(found.card!)).to.equal(seen(usual));
      expect(errors.map(({ code }) => code)).to.deep.equal(['bad-attribute']);
    });
  }

  both('takes an empty attribute as not written', async (mode) => {
    const errors = await errorsWhile(async () => {
      const card = await scene(mode, '<wick-film-card film="ballerina" layout="" fields=" "></wick-film-card>');
      expect(factsOf(card)).to.have.length(5);
    });
    expect(errors.map(({ message }) => message)).to.deep.equal([]);
  });
});
