import { expect } from '@open-wc/testing';
import { speechIn, withoutNetwork } from './speech.js';

// A page fetches a language only once, so these tests depend on their order: German is pending only in the first.
describe('an element whose language is still to come', () => {
  it('shows the author’s words until the sentences arrive, then is drawn once', async () => {
    const { speech, part, errors } = speechIn('de-AT');
    await withoutNetwork();
    expect(speech.drawn).to.equal('slot:');
    expect(speech.renderRoot.querySelector('slot')!.assignedNodes().map(({ textContent }) => textContent)).to.deep.equal(['Changed']);
    expect(speech.draws).to.equal(0);

    await speech.updateComplete;
    expect(speech.drawn).to.equal('p:Aktualisiert');
    expect(speech.draws).to.equal(1);
    expect(errors).to.deep.equal([]);
    part.remove();
  });

  it('is drawn at once where another has fetched them', async () => {
    const { speech, part } = speechIn('de');
    await withoutNetwork();
    expect(speech.drawn).to.equal('p:Aktualisiert');
    part.remove();
  });

  it('keeps the words that it shows until those of another language arrive', async () => {
    const { speech, part, errors } = speechIn('de');
    await speech.updateComplete;
    part.lang = 'ar';
    await withoutNetwork();
    expect([speech.drawn, speech.draws]).to.deep.equal(['p:Aktualisiert', 1]);
    await speech.updateComplete;
    expect([speech.drawn, speech.draws]).to.deep.equal(['p:مُحدَّث', 2]);
    expect(errors).to.deep.equal([]);
    part.remove();
  });
});
