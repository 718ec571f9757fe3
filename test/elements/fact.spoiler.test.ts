import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { WickChoiceEvent } from '../../src/events/wick-choice.js';
import { both } from '../fixture.js';
import { factIn, sentenceOf } from './fact.js';
import { partFetched } from './parts.js';
import { until } from './publisher.js';
import { part, partsOf } from './reading.js';

// Client-drawn scenes fetch data that a prerendered page contains: fetched here, before the tests.
before(() => partFetched('characters'));

describe('a fact that gives a plot away', () => {
  const fate = (words: string): string => `<p>In the end: <wick-fact of="eve-macarro" field="fate">${words}</wick-fact></p>`;

  both('is hidden where nothing was written', async (mode) => {
    const fact = await factIn(mode, fate(''));
    expect(sentenceOf(fact)).to.equal('In the end: Spoiler: how Ballerina ends Show');
    expect([...part(fact, 'hidden')!.part]).to.deep.equal(['hidden']);
  });

  both('is shown at a press, which keeps the focus at the value', async (mode) => {
    const fact = await factIn(mode, fate(''));
    const button = part(fact, 'reveal')!;
    expect(button.ariaLabel).to.equal('Show – Spoiler: how Ballerina ends');
    button.click();
    await until(fact, () => partsOf(fact, 'reveal').length === 0);
    expect(sentenceOf(fact)).to.equal('In the end: Lives, with five million dollars on her head');
    expect(fact.shadowRoot!.activeElement?.textContent).to.include('Lives');
    document.body.dispatchEvent(new WickChoiceEvent({ seen: [] }));
  });

  both("leaves the article's own words", async (mode) => {
    const fact = await factIn(mode, fate('read on'));
    expect(sentenceOf(fact)).to.equal('In the end: read on');
  });

  both('is said under spoilers="show", and as English on a page in another language', async (mode) => {
    const fact = await factIn(mode, fate(''), 'now="2026-11-20" spoilers="show"', { locale: 'de' });
    expect(sentenceOf(fact)).to.equal('In the end: Lives, with five million dollars on her head');
    expect([part(fact, 'value')!.lang, part(fact, 'value')!.dir]).to.deep.equal(['en', 'ltr']);
  });
});
