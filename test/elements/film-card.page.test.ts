import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { layouts } from '../../src/views/film-card.js';
import { audited, both, scene } from '../fixture.js';
import { part, partsOf, seen } from './reading.js';

/** On how many lines the first passage of an element stands that matches. */
function linesOf(element: Element, passage: RegExp): number {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    const found = passage.exec(node.data);
    if (!found) continue;
    const range = document.createRange();
    range.setStart(node, found.index);
    range.setEnd(node, found.index + found[0].length);
    return new Set([...range.getClientRects()].map(({ top }) => top)).size;
  }
  return 0;
}

describe('a film card on any page', () => {
  for (const layout of layouts) {
    both(`holds all its words in 280 px as ${layout}`, async (mode) => {
      const page = await scene(
        mode,
        `<wick-provider now="2025-05-20" published="2024-01-25"><div style="width: 280px"><wick-film-card film="ballerina" layout="${layout}"></wick-film-card></div></wick-provider>`,
      );
      const box = page.firstElementChild!;
      expect(box.scrollWidth).to.equal(280);
      const edge = box.getBoundingClientRect().right;
      const pieces = ['heading', 'phase', 'fact', 'note', 'logline'].flatMap((name) => partsOf(box.firstElementChild!, name));
      expect(pieces.filter((piece) => piece.getBoundingClientRect().right > edge || piece.scrollWidth > piece.clientWidth + 1).map(seen)).to.deep.equal([]);
    });
  }

  both('ends no line inside a date, in the phase and in a note', async (mode) => {
    const page = await scene(mode, '<wick-provider now="2024-05-20" published="2024-01-25"><div style="width: 280px; font: 16px serif"><wick-film-card film="ballerina" layout="infobox" style="content-visibility: visible"></wick-film-card></div></wick-provider>');
    const card = page.querySelector('wick-film-card')!;
    // WebKit balances no lines beside a float, which the poster of a narrow card is.
    for (const name of ['phase', 'note']) expect(linesOf(part(card, name)!, /\w+ \d, \d{4}/), name).to.equal(1);
  });

  both('is still a card where the page unsets everything', async (mode) => {
    const card = await scene(mode, '<wick-film-card film="ballerina"></wick-film-card><style>*{all:unset!important}</style>');
    expect(card.getBoundingClientRect().width).to.equal(document.documentElement.clientWidth);
    const [poster, facts] = [part(card, 'poster')!, part(card, 'facts')!].map((piece) => piece.getBoundingClientRect());
    expect(poster!.width).to.be.greaterThan(100);
    expect(facts!.left).to.be.at.least(poster!.right);
    expect(getComputedStyle(part(card, 'heading')!).fontWeight).to.equal('700');
  });

  both('hides where the page says hidden', async (mode) => {
    const card = await scene(mode, '<wick-film-card film="ballerina" hidden></wick-film-card><style>wick-film-card{display:block}</style>');
    expect(card.checkVisibility()).to.equal(false);
  });

  both("takes ink, ground, type and the poster's width from the page", async (mode) => {
    const tokens = '--wick-ink:rgb(1,2,3);--wick-ground:rgb(4,5,6);--wick-accent:rgb(7,8,9);--wick-display-font:serif;--wick-font:monospace;--wick-poster-size:64px';
    const page = await scene(
      mode,
      `<wick-provider now="2026-11-20" published="2024-01-25"><wick-film-card film="ballerina"></wick-film-card><style>wick-film-card{${tokens}}</style></wick-provider>`,
    );
    const card = page.firstElementChild!;
    const [base, heading, mark] = ['base', 'heading', 'mark'].map((name) => getComputedStyle(part(card, name)!));
    expect([base!.color, base!.backgroundColor, base!.fontFamily]).to.deep.equal(['rgb(1, 2, 3)', 'rgb(4, 5, 6)', 'monospace']);
    expect([heading!.fontFamily, mark!.color]).to.deep.equal(['serif', 'rgb(7, 8, 9)']);
    expect(part(card, 'poster')!.getBoundingClientRect().width).to.equal(64);
  });

  both("lets the page style its parts, and wears the page's own type and colour", async (mode) => {
    const card = await scene(
      mode,
      '<wick-film-card film="ballerina"></wick-film-card><style>wick-film-card{color:rgb(9,9,9);font-family:fantasy}wick-film-card::part(date){color:rgb(1,1,1)}</style>',
    );
    expect(getComputedStyle(part(card, 'date')!).color).to.equal('rgb(1, 1, 1)');
    const heading = getComputedStyle(part(card, 'heading')!);
    expect([heading.color, heading.fontFamily]).to.deep.equal(['rgb(9, 9, 9)', 'fantasy']);
  });

  for (const layout of layouts) {
    audited(`is accessible as ${layout}`, async (mode) => {
      const page = await scene(
        mode,
        `<wick-provider now="2025-05-20" published="2024-01-25"><wick-film-card film="ballerina" layout="${layout}"><a slot="actions" href="#tickets">Tickets</a></wick-film-card></wick-provider>`,
      );
      await expect(page.firstElementChild).to.be.accessible();
    });
  }

  audited('is accessible where the film is unknown', async (mode) => {
    const card = await scene(mode, '<wick-film-card film="balerina"></wick-film-card>');
    await expect(card).to.be.accessible();
  });
});
