import { expect } from '@open-wc/testing';
import { speechIn, withoutNetwork } from './speech.js';

// In a file of its own, since neither language may have been fetched before.
it('an element whose language changes while the first is on its way is drawn once, in the second', async () => {
  const { speech, part, errors } = speechIn('de');
  await withoutNetwork();
  part.lang = 'ar';
  await withoutNetwork();
  expect(speech.draws).to.equal(0);
  await speech.updateComplete;
  expect([speech.drawn, speech.draws]).to.deep.equal(['p:مُحدَّث', 1]);
  expect(errors).to.deep.equal([]);
  part.remove();
});
