import { expect } from '@open-wc/testing';
import '../../src/all.js';
import type { WickErrorEvent } from '../../src/events/wick-error.js';
import { both, type Mode, scene, settled } from '../fixture.js';
import { part, seen } from './reading.js';

const dataset = {
  titles: [{ id: 'glass-ferryman', name: [{ value: 'The Glass Ferryman', known: '2029-01-01', source: 'desk' }] }],
  sources: [{ id: 'desk', publisher: 'The desk', title: 'What we know', url: null, date: null }],
};

let asked = 0;

/** The address of a server that answers with a status and a text, as build/testing/answers-plugin.js understands it. */
function answering(status: number, text: string): string {
  return `/answers/awaited-${asked++}-${Math.random()}?${encodeURIComponent(JSON.stringify([{ status, body: [[text, 1]] }]))}`;
}

/** A card of a film that only a publisher's dataset holds, and all that went wrong until its provider had drawn. */
async function waiting(mode: Mode, src: string, words = ''): Promise<{ provider: Element; card: Element; codes: string[] }> {
  const codes: string[] = [];
  const listen = ({ code }: WickErrorEvent): void => void codes.push(code);
  addEventListener('wick-error', listen);
  const provider = await scene(mode, `<wick-provider src="${src}"><wick-film-card film="glass-ferryman">${words}</wick-film-card></wick-provider>`);
  return { provider, card: provider.firstElementChild!, codes };
}

describe('a widget that waits for a dataset', () => {
  both('says that there is no such film only once the dataset could not be had', async (mode) => {
    const { provider, card, codes } = await waiting(mode, answering(404, '{}'));
    expect(part(card, 'missing')).to.equal(null);
    expect(codes).to.deep.equal([]);
    while (codes.length < 2) await new Promise((heard) => { provider.addEventListener('wick-error', heard, { once: true }); });
    await settled(provider);
    expect(seen(part(card, 'missing'))).to.match(/^There is no title “glass-ferryman” here\./);
    expect(codes.sort()).to.deep.equal(['bad-data', 'unknown-title']);
  });

  both("shows the author's words until the dataset is there, and the film from then on", async (mode) => {
    const { card, codes } = await waiting(mode, answering(200, JSON.stringify(dataset)), '<p>It comes in spring.</p>');
    expect(card.querySelector('p')!.checkVisibility()).to.equal(true);
    while (!part(card, 'heading')) await new Promise((drawn) => { requestAnimationFrame(drawn); });
    expect(seen(part(card, 'heading'))).to.equal('The Glass Ferryman');
    expect(card.querySelector('p')!.checkVisibility()).to.equal(false);
    expect(codes).to.deep.equal([]);
  });
});
