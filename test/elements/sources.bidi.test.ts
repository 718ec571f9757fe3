import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { both, scene } from '../fixture.js';
import { partFetched } from './parts.js';
import { change, partsOf } from './reading.js';

before(() => Promise.all([partFetched('sources'), partFetched('money')]));

/** The boxes of the words of an element, in reading order. */
function wordBoxes(element: Element): DOMRect[] {
  const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) => (node.textContent?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP)).nextNode()!;
  return [...text.textContent!.matchAll(/\S+/g)].map(({ index, 0: word }) => {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    return range.getClientRects()[0]!;
  });
}

describe('sources in Latin letters on an Arabic page', () => {
  both('begin at the right, with days that read in their order beside wrapped titles', async (mode) => {
    const page = await scene(mode, '<article style="inline-size: 280px"><wick-box-office film="ballerina"></wick-box-office><wick-cast-list film="ballerina"></wick-cast-list><wick-sources></wick-sources></article>', { locale: 'ar', dir: 'rtl' });
    const list = page.querySelector('wick-sources')!;
    await change(() => { list.shadowRoot!.querySelector('details')!.open = true; });
    const entries = partsOf(list, 'entry');
    expect(entries).to.have.length.of.at.least(5);
    for (const entry of entries) {
      const publisher = entry.querySelector('[part="publisher"]')!;
      expect(publisher.getClientRects()[0]!.right, publisher.textContent).to.be.closeTo(entry.getBoundingClientRect().right, 1);
      const words = [...entry.querySelectorAll('[part="date"]')].flatMap(wordBoxes);
      for (const [index, word] of words.slice(1).entries()) {
        const before = words[index]!;
        expect(word.top > before.top + 4 || word.right <= before.left + 1, entry.textContent).to.equal(true);
      }
    }
  });
});
