import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/all.js';
import { choicesKey } from '../../src/context/reader/choices-key.js';
import type { Catalogue, StatedClaim, Title } from '../../src/domain/ledger/catalogue.js';
import { emptyCatalogue } from '../../src/domain/ledger/record-kinds.js';
import type { Video } from '../../src/domain/media/media-records.js';
import { WickChoiceEvent } from '../../src/events/wick-choice.js';
import { both, scene, settled } from '../fixture.js';
import { drawnFrom } from './ledger.js';
import { partFetched } from './parts.js';
import { change, part, partsOf, seen, written } from './reading.js';

// Blocks frames from here on, as some readers' browsers do, so that the tests send no requests.
before(async () => {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "frame-src 'none'";
  document.head.append(policy);
  await Promise.all([partFetched('words'), partFetched('sources')]);
});
afterEach(() => {
  document.body.dispatchEvent(new WickChoiceEvent({ players: [] }));
  localStorage.removeItem(choicesKey);
});

const trailer = '<wick-trailer film="ballerina"></wick-trailer>';
const framesIn = (widget: Element): HTMLIFrameElement[] => [...widget.shadowRoot!.querySelectorAll('iframe')];
const play = (widget: Element, name = 'play'): Promise<void> => change(() => { part(widget, name)!.click(); });
const remembered = (): unknown => (JSON.parse(localStorage.getItem(choicesKey) ?? '{}') as { players?: unknown }).players;

describe('a trailer that is played', () => {
  both('becomes the player, which has the focus', async (mode) => {
    const widget = await scene(mode, trailer);
    expect(framesIn(widget)).to.have.length(0);
    await play(widget);
    const [frame] = framesIn(widget);
    expect(frame!.src).to.equal('https://www.youtube-nocookie.com/embed/b9Rr9ygb-ac?autoplay=1');
    expect([frame!.title, frame!.referrerPolicy, frame!.allow]).to.deep.equal(['Final trailer, Ballerina', 'strict-origin-when-cross-origin', 'autoplay; encrypted-media; fullscreen; picture-in-picture']);
    expect(widget.shadowRoot!.activeElement).to.equal(frame);
    expect([...partsOf(widget, 'play'), ...partsOf(widget, 'drawn-poster'), ...partsOf(widget, 'consent')]).to.have.length(0);
  });

  both('keeps the plain link, for those whose page lets no frame in', async (mode) => {
    const widget = await scene(mode, trailer);
    await play(widget);
    expect((part(widget, 'link') as HTMLAnchorElement).href).to.equal('https://www.youtube.com/watch?v=b9Rr9ygb-ac');
  });

  both('plays another of the videos from its button, and tells of that one', async (mode) => {
    const widget = await scene(mode, trailer);
    await play(widget, 'choice');
    expect(framesIn(widget).map(({ src }) => src)).to.deep.equal(['https://www.youtube-nocookie.com/embed/0FSwsrFpkbw?autoplay=1']);
    expect(seen(part(widget, 'caption'))).to.equal('Trailer September 26, 2024 · Den of Geek');
    expect(partsOf(widget, 'choice').map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['Play: Final trailer, Ballerina']);
    expect(widget.shadowRoot!.activeElement).to.equal(framesIn(widget)[0]);
  });

  it('is started by keyboard', async () => {
    const widget = await scene('client', trailer);
    const button = part(widget, 'play')!;
    button.focus();
    await sendKeys({ press: 'Enter' });
    await settled(widget);
    expect(framesIn(widget)).to.have.length(1);
    expect(widget.shadowRoot!.activeElement).to.equal(framesIn(widget)[0]);
  });

  both('stops when it leaves the page, and does not start again where it is put back', async (mode) => {
    const widget = await scene(mode, trailer);
    await play(widget);
    const [frame] = framesIn(widget);
    const parent = widget.parentElement!;
    // At once, so that a move within one task loads nothing either.
    widget.remove();
    expect(frame!.isConnected || frame!.getRootNode() === widget.shadowRoot).to.equal(false);
    await change(() => { parent.append(widget); });
    expect(framesIn(widget)).to.have.length(0);
    expect(partsOf(widget, 'play')).to.have.length(1);
    await play(widget);
    expect(framesIn(widget)).to.have.length(1);
  });

  both('stops when another one starts', async (mode) => {
    const page = await scene(mode, `<div>${trailer}<wick-trailer film="john-wick-4"></wick-trailer></div>`);
    const [one, other] = [...page.children] as [Element, Element];
    await play(one);
    await play(other);
    expect([framesIn(one), framesIn(other)].map(({ length }) => length)).to.deep.equal([0, 1]);
    expect(partsOf(one, 'play')).to.have.length(1);
  });

  it('stops when the film becomes another', async () => {
    const widget = await scene('client', trailer);
    await play(widget);
    widget.setAttribute('film', 'john-wick-4');
    await settled(widget);
    expect(framesIn(widget)).to.have.length(0);
  });

  both('remembers nothing of itself', async (mode) => {
    const widget = await scene(mode, trailer);
    await play(widget);
    expect(remembered()).to.equal(undefined);
  });

  both('remembers that it need not ask where the reader ticked it, for every trailer, and takes it back', async (mode) => {
    const page = await scene(mode, `<div>${trailer}<wick-trailer film="john-wick-4"></wick-trailer></div>`);
    const [one, other] = [...page.children] as [Element, Element];
    await change(() => { part(one, 'consent')!.querySelector('input')!.click(); });
    expect(remembered()).to.equal(undefined);
    await play(one);
    expect(remembered()).to.deep.equal(['youtube']);
    expect(partsOf(other, 'consent')).to.have.length(0);
    expect(framesIn(other)).to.have.length(0);
    expect(seen(part(other, 'remembered'))).to.equal('YouTube videos play without asking on this device. Ask again');
    await change(() => { part(other, 'remembered')!.querySelector('button')!.click(); });
    expect(remembered()).to.equal(undefined);
    expect(partsOf(other, 'consent')).to.have.length(1);
  });
});

describe('a trailer on a device that keeps nothing', () => {
  it('says that what is chosen holds until the page is left', async () => {
    const widget = await scene('client', trailer);
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => { throw new DOMException('denied', 'SecurityError'); };
    try {
      await change(() => { document.body.dispatchEvent(new WickChoiceEvent({ seen: ['caine'] })); });
    } finally {
      Storage.prototype.setItem = setItem;
    }
    expect(seen(part(widget, 'consent'))).to.match(/Your device keeps nothing from this page: what you choose holds until you leave it\.$/);
    await change(() => { document.body.dispatchEvent(new WickChoiceEvent({ seen: [] })); });
  });
});

describe('a video of a stranger', () => {
  const claim = <T>(value: T): StatedClaim<T> => ({ value, known: '2025-01-01', source: 'tidings', standing: 'announced' });
  const film: Title = { id: 'ferryman', kind: 'film', name: [claim('The Ferryman')], status: [], runtime: [], rating: [], distributor: [], logline: [], crew: {}, releases: [] };
  const buildCatalogue = (more: Partial<Video>): Catalogue => ({
    ...emptyCatalogue,
    titles: new Map([['ferryman', film]]),
    sources: new Map([['tidings', { id: 'tidings', publisher: 'Tidings' }]]),
    videos: new Map([['one', { id: 'one', title: 'ferryman', kind: 'trailer', name: 'First look', youtube: [], released: [claim('2025-01-01')], ...more }]]),
  });
  const markup = '<wick-trailer film="ferryman"></wick-trailer>';

  for (const id of ['https://evil.example/x', '"><script>alert(1)</script>', 'javascript:1', '../watch?v=1', 'b9Rr9ygb-ac?x']) {
    it(`is never loaded by what is no id: ${id}`, async () => {
      const widget = await drawnFrom(buildCatalogue({ youtube: [claim(id)] }), markup, '2026-01-01');
      expect(written(widget)).to.not.include(id).and.not.include('evil');
      expect([...partsOf(widget, 'play'), ...partsOf(widget, 'link'), ...framesIn(widget)]).to.have.length(0);
      expect(seen(part(widget, 'caption'))).to.equal('First look January 1, 2025 · Tidings');
    });
  }

  it('that gives a plot away is a button that says so, and nothing of it is in the page', async () => {
    const widget = await drawnFrom(buildCatalogue({ name: 'The drowned brother', youtube: [claim('b9Rr9ygb-ac')], reveals: { title: 'ferryman', level: 3 } }), markup, '2026-01-01');
    expect(partsOf(widget, 'reveal').map((stub) => seen(stub))).to.deep.equal(['Spoiler: how The Ferryman ends Show']);
    expect(written(widget)).to.not.match(/drowned|b9Rr9ygb/);
    expect(seen(widget)).to.not.include('no trailer');
  });
});
