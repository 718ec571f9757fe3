import { expect } from '@open-wc/testing';
import '../../src/elements/answer/wick-answer.js';
import { scene, settled } from '../fixture.js';
import { partFetched } from './parts.js';
import { part, partsOf, seen } from './reading.js';

before(() => partFetched('words'));

describe('an answer that is there before what asks', () => {
  it('finds its place when that comes', async () => {
    const faq = await scene(
      'client',
      '<wick-faq film="ballerina" questions="ballerina-trailer"><wick-answer question="ballerina-trailer"><p>Above.</p></wick-answer><wick-answer label="Mine?">Yes.</wick-answer></wick-faq>',
    );
    expect(seen(faq)).to.equal('Above. Mine?');
    await import('../../src/elements/faq/wick-faq.js');
    await customElements.whenDefined('wick-faq');
    await settled(faq.parentElement!);
    part(faq, 'disclosure')!.setAttribute('open', '');
    expect(seen(part(faq, 'answer'))).to.equal('Above.');
    expect(partsOf(faq, 'disclosure')).to.have.length(1);
    expect([...faq.children].map(({ slot }) => slot)).to.deep.equal(['answer-ballerina-trailer', 'own']);
  });
});
