import { expect } from '@open-wc/testing';
import '../../src/all.js';
import type { WickErrorEvent } from '../../src/events/wick-error.js';
import { scene, settled } from '../fixture.js';
import { factsOf, part, partsOf, seen } from './reading.js';

const script = (claims: object): string => `<script type="application/json">${JSON.stringify(claims)}</script>`;
const said = (value: unknown, source: string, known = '2026-01-01'): object[] => [{ value, known, source }];
const card = (film: string, fields = 'runtime'): string => `<wick-film-card film="${film}" fields="${fields}"></wick-film-card>`;

let asked = 0;

/** The address of a server that answers with a dataset, as build/testing/answers-plugin.js understands it. */
function answering(dataset: object): string {
  return `/answers/claims-${asked++}-${Math.random()}?${encodeURIComponent(JSON.stringify([{ body: [[JSON.stringify(dataset), 1]] }]))}`;
}

/** What went wrong while a page came to say something. */
async function until(page: Element, says: () => boolean): Promise<string[]> {
  const codes: string[] = [];
  const listen = ({ code }: WickErrorEvent): void => void codes.push(code);
  addEventListener('wick-error', listen);
  while (!says()) await new Promise((drawn) => { requestAnimationFrame(drawn); });
  await settled(page);
  removeEventListener('wick-error', listen);
  return codes;
}

describe('claims in the page', () => {
  it('may cite a source of the dataset that they are laid over', async () => {
    const dataset = { titles: [{ id: 'ferryman', name: said('The Ferryman', 'desk'), runtime: said(90, 'desk', '2025-01-01') }], sources: [{ id: 'desk', publisher: 'The desk', title: 'Ours', url: null, date: null }] };
    const page = await scene('client', `<wick-provider src="${answering(dataset)}">${script({ titles: [{ id: 'ferryman', runtime: said(91, 'desk') }] })}${card('ferryman')}</wick-provider>`);
    const film = page.querySelector('wick-film-card')!;
    expect(await until(page, () => factsOf(film)[0]?.[1] === '91 min')).to.deep.equal([]);
  });

  it('may cite a source that the page has yet to fetch', async () => {
    const page = await scene('client', `<wick-provider now="2026-11-20">${script({ titles: [{ id: 'ballerina', runtime: said(79, '411mania-2025-06-08') }] })}${card('ballerina')}</wick-provider>`);
    const film = page.querySelector('wick-film-card')!;
    expect(await until(page, () => factsOf(film)[0]?.[1] === '79 min')).to.deep.equal([]);
  });

  it('may be the only ones about a film, which is not reported as unknown meanwhile', async () => {
    const own = { titles: [{ id: 'own', name: said('Our own', 'desk') }], sources: [{ id: 'desk', publisher: 'The desk', title: 'Ours', url: null, date: null }] };
    const codes: string[] = [];
    const listen = ({ code }: WickErrorEvent): void => void codes.push(code);
    addEventListener('wick-error', listen);
    const page = await scene('client', `<wick-provider>${script(own)}${card('own')}</wick-provider>`);
    const film = page.querySelector('wick-film-card')!;
    await until(page, () => seen(part(film, 'heading')) === 'Our own');
    removeEventListener('wick-error', listen);
    expect(codes).to.deep.equal([]);
  });

  it('are told of by a list of sources outside of their provider', async () => {
    const own = { titles: [{ id: 'ballerina', runtime: said(78, 'our-desk') }], sources: [{ id: 'our-desk', publisher: 'The Foyer', title: 'With a watch', url: null, date: '2026-01-01' }] };
    const page = await scene('client', `<article><wick-provider now="2026-11-20">${script(own)}${card('ballerina')}</wick-provider><wick-sources></wick-sources></article>`);
    const list = page.querySelector('wick-sources')!;
    await until(page, () => partsOf(list, 'publisher').some(({ textContent }) => textContent === 'The Foyer'));
    expect(part(list, 'entry')!.textContent.replace(/\s+/g, ' ')).to.match(/The Foyer With a watch January 1, 2026/);
  });
});

describe('changes before the widgets that they are about', () => {
  it('tell of them all the same', async () => {
    const page = await scene('client', `<wick-provider published="2024-01-25" now="2026-11-20"><wick-changes></wick-changes>${card('ballerina')}</wick-provider>`);
    expect(seen(page.querySelector('wick-changes'))).to.match(/June 6, 2025, no longer June 7, 2024/);
  });
});

describe('links on a page whose links have another base', () => {
  it('lead from a widget to the list on this page', async () => {
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    document.head.append(base);
    const page = await scene('client', `<article>${card('ballerina')}<wick-sources></wick-sources></article>`);
    await settled(page);
    const links = [...page.querySelectorAll('*')].flatMap((widget) => [...(widget.shadowRoot?.querySelectorAll<HTMLAnchorElement>('[part=cites] a') ?? [])]);
    base.remove();
    expect(links).to.have.length(1);
    expect([...new Set(links.map(({ href }) => href.replace(/#.*/, '')))]).to.deep.equal([location.href.replace(/#.*/, '')]);
  });
});
