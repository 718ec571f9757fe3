import { expect } from '@open-wc/testing';
import { isSizeRequest, parseHeight, sizeRequest, sizeMessage, type Sizing, nextSizing } from '../../src/context/frames/frame-size.js';

const asked: readonly (readonly [data: unknown, height: number | undefined])[] = [
  [{ 'wick-widgets': 'size', height: 300 }, 300],
  [{ 'wick-widgets': 'size', height: 300.2 }, 301],
  [{ 'wick-widgets': 'size', height: 300, more: true }, 300],
  [{ 'wick-widgets': 'size', height: 1 }, 40],
  [{ 'wick-widgets': 'size', height: -5 }, 40],
  [{ 'wick-widgets': 'size', height: 1e9 }, 8000],
  [{ 'wick-widgets': 'size', height: Infinity }, undefined],
  [{ 'wick-widgets': 'size', height: NaN }, undefined],
  [{ 'wick-widgets': 'size', height: '300' }, undefined],
  [{ 'wick-widgets': 'size', height: { valueOf: () => 300 } }, undefined],
  [{ 'wick-widgets': 'size' }, undefined],
  [{ 'wick-widgets': 'ask', height: 300 }, undefined],
  [{ height: 300 }, undefined],
  [[300], undefined],
  ['{"wick-widgets":"size","height":300}', undefined],
  [300, undefined],
  [null, undefined],
  [undefined, undefined],
];

describe('a message', () => {
  for (const [data, height] of asked) {
    it(`${JSON.stringify(data)} asks for ${String(height)}`, () => {
      expect(parseHeight(data)).to.equal(height);
    });
  }

  it('is read as it was written', () => {
    expect(parseHeight(sizeMessage(123.4))).to.equal(124);
    expect(isSizeRequest(sizeRequest)).to.equal(true);
    expect(isSizeRequest(sizeMessage(100))).to.equal(false);
    expect(isSizeRequest(null)).to.equal(false);
  });
});

/** The frame's heights after it has asked for these heights in turn. */
function heightsOf(...asks: readonly (readonly [height: number, width: number, time: number])[]): number[] {
  let sizing: Sizing | undefined;
  return asks.map(([height, width, time]) => (sizing = nextSizing(sizing, height, width, time)).height);
}

describe('a frame', () => {
  it('becomes as tall as it asks, each time that a reader opens or closes something', () => {
    const opened = Array.from({ length: 12 }, (_, turn) => [turn % 2 === 0 ? 200 : 400, 600, turn * 50] as const);
    expect(heightsOf(...opened)).to.deep.equal(opened.map(([height]) => height));
  });

  it('follows a window that is made wider and narrower', () => {
    const turned = Array.from({ length: 12 }, (_, turn) => [turn % 2 === 0 ? 200 : 400, turn % 2 === 0 ? 600 : 300, turn * 3000] as const);
    expect(heightsOf(...turned)).to.deep.equal(turned.map(([height]) => height));
  });

  it('stays tall where the page answers each growth by another width', () => {
    const turns = Array.from({ length: 10 }, (_, turn) => [turn % 2 === 0 ? 400 : 200, turn % 2 === 0 ? 600 : 300, turn * 100] as const);
    expect(heightsOf([200, 300, 0], ...turns)).to.deep.equal([200, 400, 200, 400, 200, 400, 200, 400, 400, 400, 400]);
  });

  it('shrinks again once that is over', () => {
    const turns = Array.from({ length: 8 }, (_, turn) => [turn % 2 === 0 ? 400 : 200, turn % 2 === 0 ? 600 : 300, turn * 100] as const);
    expect(heightsOf([200, 300, 0], ...turns, [300, 600, 900]).at(-1)).to.equal(300);
    expect(heightsOf([200, 300, 0], ...turns, [300, 300, 9000]).at(-1)).to.equal(300);
  });
});
