/** Where lines end in narrow columns, and on which side they begin. */
import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { scene } from '../fixture.js';
import { partFetched } from './parts.js';
import { part, partsOf } from './reading.js';

before(() => Promise.all((['events', 'sources'] as const).map(partFetched)));

/** Widths of columns, in pixels: each breaks lines elsewhere. */
const widths = [200, 230, 248, 280, 328, 400];

const columnOf = (width: number, markup: string): string => `<wick-provider now="2026-11-20" published="2024-01-25"><div style="width: ${width}px">${markup}</div></wick-provider>`;

/** The boxes of a text that a node's own text has in it. */
function boxesOf(node: Node, text: string): DOMRect[] {
  const start = node.textContent!.indexOf(text);
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, start + text.length);
  return [...range.getClientRects()];
}

/** The text nodes below an element. */
function textsIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** A page whose widgets are laid out also where they are below the view. */
async function laidOut(...args: Parameters<typeof scene>): ReturnType<typeof scene> {
  const page = await scene(...args);
  for (const widget of page.querySelectorAll<HTMLElement>('wick-film-card, wick-changes, wick-synopsis, wick-timeline')) widget.style.contentVisibility = 'visible';
  return page;
}

const linesOf = (boxes: readonly DOMRect[]): number => new Set(boxes.map(({ top }) => Math.round(top))).size;

describe('lines in a narrow column', () => {
  it('begin with no number and no dash in a heading', async () => {
    for (const width of widths) {
      const page = await laidOut('client', columnOf(width, '<wick-film-card film="john-wick-3" layout="row"></wick-film-card>'));
      const [name] = textsIn(part(page.querySelector('wick-film-card')!, 'heading')!);
      expect(name!.data.replace(/\s/g, ' ')).to.equal('John Wick: Chapter 3 – Parabellum');
      expect(linesOf(boxesOf(name!, 'Chapter\u00a03\u00a0–')), `${width} px`).to.equal(1);
    }
  });

  it('stay beside the poster, also the phase of a title with a long name', async () => {
    const beside: number[] = [];
    for (const width of widths) {
      const page = await laidOut('client', columnOf(width, '<wick-film-card film="the-continental" fields="phase"></wick-film-card>'));
      const card = page.querySelector('wick-film-card')!;
      const { right, bottom } = part(card, 'poster')!.getBoundingClientRect();
      const lines = textsIn(part(card, 'phase')!).flatMap((text) => boxesOf(text, text.data));
      // Where the name alone is higher than the poster, the phase may begin below it.
      if (lines[0]!.top >= bottom) continue;
      expect(lines.every(({ left }) => left >= right), `${width} px`).to.equal(true);
      beside.push(width);
    }
    expect(beside).to.not.deep.equal([]);
  });

  it('keep what a value was whole, and the mark of a dispute at its words', async () => {
    for (const width of widths.slice(2)) {
      const page = await laidOut('client', columnOf(width, '<wick-changes film="ballerina"></wick-changes>'));
      const changes = page.querySelector('wick-changes')!;
      const dates = [...partsOf(changes, 'value'), ...partsOf(changes, 'past')].filter((told) => /^(?:no longer )?June \d, \d{4}$/.test(told.textContent));
      expect(dates.length).to.equal(2);
      for (const date of dates) expect(linesOf(textsIn(date).flatMap((text) => boxesOf(text, text.data))), `${width} px: ${date.textContent}`).to.equal(1);
    }
  });

  it('begin with no dot between the buttons of a synopsis, and fit', async () => {
    for (const width of widths) {
      const page = await laidOut('client', columnOf(width, '<wick-synopsis film="ballerina" length="full"></wick-synopsis>'));
      const told = part(page.querySelector('wick-synopsis')!, 'parts')!;
      const dots = textsIn(told).filter(({ data }) => data.includes('·'));
      expect(dots.length).to.equal(2);
      for (const dot of dots) {
        const [box] = boxesOf(dot, '·');
        const { top, bottom, right } = dot.parentElement!.querySelector('button')!.getBoundingClientRect();
        expect(box!.left >= right && box!.top < bottom && box!.bottom > top, `${width} px`).to.equal(true);
      }
      expect(told.scrollWidth, `${width} px`).to.be.at.most(told.clientWidth);
    }
  });

  it('begin at the right on an Arabic page, in both languages', async () => {
    const page = await laidOut('client', '<wick-provider now="2026-11-20"><div style="width: 640px"><wick-timeline></wick-timeline><wick-timeline lens="production"></wick-timeline></div></wick-provider>', { locale: 'ar', dir: 'rtl' });
    const summaries = [...page.querySelectorAll('wick-timeline')].flatMap((line) => partsOf(line, 'summary'));
    expect([...new Set(summaries.map((summary) => getComputedStyle(summary).direction))].sort()).to.deep.equal(['ltr', 'rtl']);
    for (const summary of summaries) {
      const most = Math.max(...textsIn(summary).flatMap((text) => boxesOf(text, text.data)).map(({ right }) => right));
      expect(summary.getBoundingClientRect().right - most, summary.textContent).to.be.within(-1, 1);
    }
  });
});
