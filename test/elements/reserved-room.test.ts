import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { scene } from '../fixture.js';

const reserved = 900;

/** Waits until the observers of the page have been told twice where things are. */
async function seenTwice(): Promise<void> {
  for (let frame = 0; frame < 4; frame++) await new Promise((drawn) => { requestAnimationFrame(drawn); });
  await new Promise((idle) => { setTimeout(idle); });
}

const heightOf = (page: Element, film: string): number => page.querySelector(`[film="${film}"]`)!.getBoundingClientRect().height;

describe('the height that a page reserves for a widget', () => {
  it('is given back in view where most of it stays empty, and kept where most of it is used', async () => {
    const page = await scene('client', `<div><wick-film-card film="balerina" style="min-block-size: ${reserved}px"></wick-film-card></div>`);
    await seenTwice();
    expect(heightOf(page, 'balerina')).to.be.lessThan(200);
    const card = await scene('client', '<div style="width: 280px"><wick-film-card film="ballerina" style="min-block-size: 480px"></wick-film-card></div>');
    await seenTwice();
    expect(heightOf(card, 'ballerina')).to.equal(480);
  });

  it('is given back below the view when the reader comes near', async () => {
    const page = await scene('client', `<div><div style="height: calc(100vh + 1000px)"></div><wick-film-card film="ballerina" style="min-block-size: ${reserved}px"></wick-film-card></div>`);
    await seenTwice();
    expect(heightOf(page, 'ballerina')).to.equal(reserved);
    scrollBy({ top: page.querySelector('wick-film-card')!.getBoundingClientRect().top - innerHeight - 50, behavior: 'instant' });
    await seenTwice();
    expect(heightOf(page, 'ballerina')).to.be.lessThan(reserved);
    scrollTo(0, 0);
  });
});
