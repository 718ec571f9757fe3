import { expect } from '@open-wc/testing';
import { open, wick } from './page.js';

describe('the styles of the built package', () => {
  it('keep what follows the scrolling of a table: its far edge fades, and its heads get a ground', async () => {
    const page = await open('<wick-appearances characters="john-wick charon"></wick-appearances>', { head: wick });
    const widget = await page.drawn('wick-appearances');
    await page.until(() => Boolean(widget.shadowRoot?.querySelector('thead th:last-child')));
    const animations = ['[part="scroll"]', 'thead th:last-child', '[part="corner"]'].map((selector) => page.window.getComputedStyle(widget.shadowRoot!.querySelector(selector)!).animationName);
    expect(animations).to.deep.equal(page.window.CSS.supports('animation-timeline', 'scroll()') ? ['more', 'under', 'under, under'] : ['none', 'none', 'none']);
  });
});
