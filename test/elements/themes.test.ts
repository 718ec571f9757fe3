import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { both, scene } from '../fixture.js';
import { part } from './reading.js';

const wickCss = await (await fetch('/src/styles/wick.css')).text();

/** A card with a mark, a hairline and hidden words, on a page with wick.css and the given rules. */
function pageOf(mode: Parameters<typeof scene>[0], rules: string, attributes = '', around = ''): Promise<Element> {
  const card = `<wick-film-card film="ballerina"${attributes}></wick-film-card>`;
  return scene(mode, `<wick-provider now="2026-11-20" published="2024-01-25"${around}>${card}<input><style>${wickCss}${rules}</style></wick-provider>`);
}

const styleOf = (page: Element, name: string): CSSStyleDeclaration => getComputedStyle(part(page.querySelector('wick-film-card')!, name)!);

describe('the tokens of a card', () => {
  both('tell text in the accent colour from shapes in it, and lines inside from the border around', async (mode) => {
    const page = await pageOf(mode, ':root{--wick-accent:rgb(7,8,9);--wick-accent-text:rgb(1,2,3);--wick-rule:rgb(4,5,6);--wick-border:rgb(10,11,12);--wick-border-width:5px 0 0}');
    const mark = part(page.querySelector('wick-film-card')!, 'mark')!;
    expect([getComputedStyle(mark).color, getComputedStyle(mark, '::before').borderTopColor]).to.deep.equal(['rgb(1, 2, 3)', 'rgb(7, 8, 9)']);
    expect(styleOf(page, 'fact').borderTopColor).to.equal('rgb(4, 5, 6)');
    const base = styleOf(page, 'base');
    expect([base.borderTopColor, base.borderTopWidth, base.borderBottomWidth]).to.deep.equal(['rgb(10, 11, 12)', '5px', '0px']);
  });

  both('set the size of all text, and those of headings and notes by themselves', async (mode) => {
    const page = await pageOf(mode, ':root{--wick-body-size:15px;--wick-heading-size:30px;--wick-note-size:11px;--wick-heading-weight:300}');
    expect(['base', 'heading', 'note'].map((name) => styleOf(page, name).fontSize)).to.deep.equal(['15px', '30px', '11px']);
    expect(styleOf(page, 'heading').fontWeight).to.equal('300');
  });
});

describe('a theme', () => {
  both('stays on its side of light and dark, controls included, and leaves the article around alone', async (mode) => {
    const page = await pageOf(mode, ':root{color-scheme:light}', '', ' theme="noir"');
    const [card, input] = ['wick-film-card', 'input'].map((name) => getComputedStyle(page.querySelector(name)!).colorScheme);
    expect([card, input]).to.deep.equal(['dark', 'light']);
    expect([styleOf(page, 'base').backgroundColor, styleOf(page, 'base').color]).to.deep.equal(['rgb(11, 11, 14)', 'rgb(243, 241, 234)']);
  });

  both('follows the page where it is told to', async (mode) => {
    for (const [scheme, ground] of [['light', 'rgb(248, 243, 230)'], ['dark', 'rgb(34, 29, 22)']]) {
      const page = await pageOf(mode, `:root{color-scheme:${scheme!}}.follow{--wick-scheme:initial}`, ' theme="paper" class="follow"');
      expect(styleOf(page, 'base').backgroundColor, scheme).to.equal(ground);
    }
  });

  both('ends the colours that were set around it, and keeps sizes and what is set on the widget itself', async (mode) => {
    const page = await pageOf(mode, ':root{--wick-mark:rgb(1,2,3);--wick-heading-size:30px}wick-film-card{--wick-border:rgb(4,5,6)}', ' theme="noir"');
    const mark = part(page.querySelector('wick-film-card')!, 'mark')!;
    expect(getComputedStyle(mark, '::before').borderTopColor).to.equal('rgb(255, 92, 120)');
    expect([styleOf(page, 'heading').fontSize, styleOf(page, 'base').borderTopColor]).to.deep.equal(['30px', 'rgb(4, 5, 6)']);
  });

  both('plain is the page’s own look again inside another', async (mode) => {
    const page = await pageOf(mode, ':root{color:rgb(9,9,9)}', ' theme="plain"', ' theme="noir"');
    expect([styleOf(page, 'base').color, styleOf(page, 'base').backgroundColor, styleOf(page, 'heading').textTransform]).to.deep.equal(['rgb(9, 9, 9)', 'rgba(0, 0, 0, 0)', 'none']);
  });
});
