import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { audited, both, scene, settled } from '../fixture.js';
import { partFetched } from './parts.js';
import { errorsWhile, part, partsOf, seen, written } from './reading.js';

before(() => Promise.all([partFetched('words'), partFetched('sources')]));

const trailer = '<wick-trailer film="ballerina"></wick-trailer>';
const asOf = (day: string): string => `<wick-provider as-of="${day}">${trailer}</wick-provider>`;

describe('a trailer', () => {
  both('is a still with a button, the name, day and source of the video, and a plain link to it', async (mode) => {
    const widget = await scene(mode, trailer);
    expect(seen(part(widget, 'heading'))).to.equal('Trailer for Ballerina');
    expect(part(widget, 'drawn-poster')).to.not.equal(null);
    expect(part(widget, 'play')!.ariaLabel).to.equal('Play: Final trailer, Ballerina');
    expect(part(widget, 'play')!.querySelectorAll('svg')).to.have.length(1);
    expect(seen(part(widget, 'caption'))).to.equal('Final trailer May 2025 · Movieplayer');
    const link = part(widget, 'link') as HTMLAnchorElement;
    expect([link.href, seen(link)]).to.deep.equal(['https://www.youtube.com/watch?v=b9Rr9ygb-ac', 'Watch on YouTube']);
  });

  both('asks nobody for anything and holds no player before it is played', async (mode) => {
    const widget = await scene(mode, trailer);
    expect(widget.shadowRoot!.querySelectorAll('iframe, img, video, link, object, embed, script')).to.have.length(0);
    expect(written(widget)).to.not.match(/nocookie|ytimg|preconnect|prefetch|background-image/);
    const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name).host);
    expect(asked.filter((host) => host !== location.host)).to.deep.equal([]);
  });

  both('says what happens before it does, and remembers nothing unless told', async (mode) => {
    const widget = await scene(mode, trailer);
    expect(seen(part(widget, 'consent'))).to.match(/^Playing loads the video from YouTube.* Don’t ask again on this device$/);
    expect(part(widget, 'consent')!.querySelector('input')!.checked).to.equal(false);
  });

  both('tells of the other videos that can be played, as buttons', async (mode) => {
    const widget = await scene(mode, trailer);
    expect([...part(widget, 'others')!.children].map((other) => seen(other))).to.deep.equal(['Trailer September 26, 2024 · Den of Geek']);
    expect(partsOf(widget, 'choice').map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['Play: Trailer, Ballerina']);
  });

  it('has the button in the middle of the still', async () => {
    const widget = await scene('client', trailer);
    const [stage, plate] = [part(widget, 'stage')!, widget.shadowRoot!.querySelector('.plate')!].map((box) => box.getBoundingClientRect());
    expect([stage!.x + stage!.width / 2 - plate!.x - plate!.width / 2, stage!.y + stage!.height / 2 - plate!.y - plate!.height / 2].map(Math.round)).to.deep.equal([0, 0]);
  });

  both('says that there is none yet, before there is one', async (mode) => {
    const page = await scene(mode, asOf('2024-01-25'));
    const widget = page.firstElementChild!;
    expect(seen(part(widget, 'note'))).to.equal('There is no trailer for Ballerina yet.');
    expect(seen(part(widget, 'as-of'))).to.equal('As known on January 25, 2024');
    expect(widget.shadowRoot!.querySelectorAll('button, svg, a')).to.have.length(0);
  });

  both('says of a title that is out that none is known', async (mode) => {
    const widget = await scene(mode, '<wick-trailer film="john-wick-hex"></wick-trailer>');
    expect(seen(part(widget, 'note'))).to.equal('No trailer for John Wick Hex is known.');
  });

  both('shows what was out on the day that is shown', async (mode) => {
    const teaser = (await scene(mode, asOf('2024-09-25'))).firstElementChild!;
    expect(seen(part(teaser, 'heading'))).to.equal('Teaser for John Wick Presents: Ballerina');
    expect(seen(part(teaser, 'caption'))).to.equal('Teaser September 25, 2024 · ComicBook.com');
    const first = (await scene(mode, asOf('2024-09-26'))).firstElementChild!;
    expect(seen(part(first, 'caption'))).to.equal('Trailer September 26, 2024 · Den of Geek');
  });

  both('of a video without an id says that it cannot be played, and draws no stage', async (mode) => {
    const widget = await scene(mode, '<wick-trailer film="the-continental"></wick-trailer>');
    expect(seen(part(widget, 'caption'))).to.equal('Trailer August 9, 2023 · Rolling Stone');
    expect(partsOf(widget, 'note').map((note) => seen(note))).to.include('This video cannot be played here.');
    expect([...partsOf(widget, 'stage'), ...partsOf(widget, 'link'), ...partsOf(widget, 'consent')]).to.have.length(0);
  });

  both('shows the video that is named, also without its film', async (mode) => {
    for (const film of ['film="ballerina"', '']) {
      const widget = await scene(mode, `<wick-trailer ${film} video="ballerina-trailer-1"></wick-trailer>`);
      expect(seen(part(widget, 'caption'))).to.equal('Trailer September 26, 2024 · Den of Geek');
    }
  });

  for (const video of ['ballerina-trailer-9', 'https://youtu.be/b9Rr9ygb-ac', '&quot;><img src=x>', 'john-wick-trailer-1']) {
    both(`of video="${video}", which is none of the film's, shows the usual one and tells the page`, async (mode) => {
      const found: { widget?: Element } = {};
      const errors = await errorsWhile(async () => {
        found.widget = await scene(mode, `<wick-trailer film="ballerina" video="${video}"></wick-trailer>`);
      });
      expect(seen(part(found.widget!, 'caption'))).to.equal('Final trailer May 2025 · Movieplayer');
      expect(errors.map(({ code, message }) => [code, message.endsWith('using ballerina-final-trailer.')])).to.deep.equal([['bad-attribute', true]]);
    });
  }

  both('of an unknown film keeps what the author wrote, and tells the page', async (mode) => {
    const found: { widget?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.widget = await scene(mode, '<wick-trailer film="balerina"><a href="https://tidings.example">The trailer</a></wick-trailer>');
    });
    expect(seen(found.widget!)).to.equal('The trailer');
    expect(errors.map(({ code }) => code)).to.deep.equal(['unknown-title']);
  });

  both('takes a heading, a still, its own words of consent and a footer from the author', async (mode) => {
    const widget = await scene(mode, '<wick-trailer film="ballerina" heading-level="2"><h2 slot="heading">Watch</h2><span slot="poster">A still</span><p slot="consent">We ask YouTube.</p><p slot="footer">Told by us.</p></wick-trailer>');
    expect(seen(widget)).to.match(/^Watch A still .* We ask YouTube\. Don’t ask again on this device .* Told by us\.$/);
    expect(seen(widget)).to.not.match(/Playing loads|Trailer for/);
  });

  both('speaks the language of the page, also in the names of videos', async (mode) => {
    const widget = await scene(mode, trailer, { locale: 'de' });
    expect(seen(part(widget, 'heading'))).to.equal('Trailer zu Ballerina');
    expect(partsOf(widget, 'name').map(seen)).to.include('Letzter Trailer');
    expect(partsOf(widget, 'name').map(({ lang }) => lang)).to.deep.equal(partsOf(widget, 'name').map(() => ''));
    expect(seen(part(widget, 'consent'))).to.include('das Video von YouTube');
    const arabic = await scene(mode, trailer, { locale: 'ar', dir: 'rtl' });
    expect(part(arabic, 'play')!.ariaLabel).to.match(/^تشغيل: .*إعلان/);
  });

  audited('has nothing for axe to say, on any page', async (mode) => {
    for (const theme of ['plain', 'noir', 'paper']) {
      await expect(await scene(mode, `<wick-trailer film="ballerina" theme="${theme}"></wick-trailer>`)).to.be.accessible();
    }
  });

  it('fits any column, with targets that can be hit', async () => {
    for (const width of [240, 280, 720, 1400]) {
      const page = await scene('client', `<div style="width: ${width}px">${trailer}</div>`);
      const widget = page.firstElementChild!;
      expect(part(widget, 'base')!.scrollWidth, String(width)).to.be.at.most(width);
      for (const target of widget.shadowRoot!.querySelectorAll('button, label')) expect(target.getBoundingClientRect().height, target.outerHTML).to.be.at.least(24);
    }
  });

  it('follows another film', async () => {
    const widget = await scene('client', trailer);
    widget.setAttribute('film', 'john-wick-3');
    await settled(widget);
    expect(seen(part(widget, 'caption'))).to.equal('Trailer January 17, 2019 · Consequence');
  });
});
