import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { scene, settled } from '../fixture.js';
import { partFetched } from './parts.js';
import { change } from './reading.js';

before(() => partFetched('sources'));

const history = '<wick-release-history film="ballerina"></wick-release-history>';
const many = `<article>${'<wick-fact of="ballerina" field="release-date">June 6, 2025</wick-fact>'.repeat(50)}${history}<wick-sources></wick-sources></article>`;

describe('a list of sources of many widgets', () => {
  it('draws no widget again for what another shows', async () => {
    const page = await scene('client', many, { now: '2025-03-01T12:00:00Z' });
    let draws = 0;
    for (const widget of page.querySelectorAll<HTMLElement & { requestUpdate: () => void }>('wick-fact')) {
      const { requestUpdate } = widget;
      widget.requestUpdate = function () {
        draws += 1;
        requestUpdate.call(this);
      };
    }
    await change(() => { page.insertAdjacentHTML('afterbegin', history); });
    await settled(page);
    expect(draws).to.equal(0);
  });

  it('has as many tab stops as lines while it is closed', async () => {
    const page = await scene('client', many, { now: '2025-03-01T12:00:00Z' });
    const stops = [...page.querySelector('wick-sources')!.shadowRoot!.querySelectorAll<HTMLElement>('a[href], button, summary')].filter((stop) => stop.checkVisibility());
    expect(stops.map(({ localName }) => localName)).to.deep.equal(['summary']);
  });
});
