import { describe, expect, it } from 'vitest';
import { bake, type BakeOptions } from '../../src/publish/bake/bake.js';
import { catalogueWith, creditWith, personWith, release, said, titleWith } from '../domain/ledger.js';

const reveals = { title: 'ballerina', level: 3 } as const;
const ledger = catalogueWith({
  titles: [
    titleWith({
      runtime: [said(130, '2023'), said(125, '2025-05', 'confirmed', 'trade')],
      rating: [said('R', '2025', 'reported', 'trade'), said('PG-13', '2025', 'reported', 'other')],
      logline: [said('A dancer.', '2023')],
      releases: [release('US', 'theatrical', [said('2024-06-07', '2023'), said('2025-06-06', '2024-02-22')])],
    }),
    titleWith({ id: 'five', name: [said('Chapter 5')], releases: [release('US', 'theatrical', [said('2026-12-18', '2025')])] }),
    titleWith({ id: 'six', name: [said('Chapter 6')], releases: [release('US', 'theatrical', [said('2027', '2025')])] }),
  ],
  people: [personWith('ana', 'Ana de Armas'), personWith('norman', 'Norman Reedus'), personWith('gabriel', 'Gabriel Byrne')],
  credits: [
    creditWith({ person: 'ana', character: [said('Eve', '2024')], billing: [said(1)] }),
    creditWith({ person: 'norman', character: [{ ...said('Pine', '2024'), reveals }], billing: [said(2)] }),
    creditWith({ person: 'gabriel', billing: [said(3)] }),
  ],
  questions: [{ id: 'end', title: 'ballerina', question: 'How long is it?', answer: [said('125 minutes.', '2025-05', 'confirmed', 'trade')] }],
  sources: [{ id: 'trade', publisher: 'The Trade', url: 'https://trade.example/a?b&c' }],
});
const now = Date.parse('2025-07-01T12:00:00Z');
const baked = async (markup: string, options: Partial<BakeOptions> = {}): Promise<string> => (await bake(markup, { now, catalogue: ledger, ...options })).text;
const older = '<a href="https://trade.example/a?b&amp;c">The Trade, 2023</a>';
const source = '<a href="https://trade.example/a?b&amp;c">The Trade, May 2025</a>';

describe('a widget that is baked', () => {
  it.each<[what: string, markup: string, plain: string]>([
    ['a card', '<wick-film-card film="ballerina" fields="runtime logline"><p>Authored.</p></wick-film-card>',
      '<section class="wick-film-card"><h3>Ballerina</h3>\n<p lang="en" dir="ltr">A dancer.</p>\n<dl><div><dt>Runtime</dt>\n<dd>125 min</dd></div></dl></section>'],
    ['a card with what its author put into its slots', '<wick-film-card film="ballerina" fields="logline" class="wide" id="card" style="color:red" theme="noir"><h4 slot="heading">Our <i>title</i></h4><img slot="poster" src="p.jpg" alt=""><a slot="actions" href="/buy">Buy</a></wick-film-card>',
      '<section class="wick-film-card wide" id="card"><p><img src="p.jpg" alt=""></p>\n<h4>Our <i>title</i></h4>\n<p lang="en" dir="ltr">A dancer.</p>\n<p><a href="/buy">Buy</a></p></section>'],
    ['a cast list, in which a hidden or unknown role has no “as”', '<wick-cast-list film="ballerina"></wick-cast-list>',
      '<section class="wick-cast-list"><h3>Cast of Ballerina</h3>\n<ul><li>Ana de Armas as Eve</li>\n<li>Norman Reedus · Spoiler: how Ballerina ends</li>\n<li>Gabriel Byrne</li></ul></section>'],
    ['a countdown, which says the day and not how far off it is', '<wick-release-countdown film="five"><p slot="before">Book now.</p></wick-release-countdown>',
      '<section class="wick-release-countdown"><h3>Chapter\u00a05</h3>\n<p>In cinemas from December 18, 2026</p>\n<p>Book now.</p></section>'],
    ['a countdown to a part of a date', '<wick-release-countdown film="six"></wick-release-countdown>',
      '<section class="wick-release-countdown"><h3>Chapter\u00a06</h3>\n<p>Chapter 6 is announced for 2027; the day is not known yet.</p></section>'],
    ['questions, which are open', '<wick-faq film="ballerina"><h2 slot="heading">Asked</h2></wick-faq>',
      `<section class="wick-faq"><h2>Asked</h2>\n<h4><span lang="en" dir="ltr">How long is it?</span></h4>\n<p><span lang="en" dir="ltr">125 minutes.</span></p>\n<p>${source}</p></section>`],
    ['a question that the author answers', '<wick-faq film="ballerina"><h2 slot="heading">Asked</h2><wick-answer question="end">Two <b>hours</b>.</wick-answer></wick-faq>',
      '<section class="wick-faq"><h2>Asked</h2>\n<h4><span lang="en" dir="ltr">How long is it?</span></h4>\n<div class="wick-answer"><p>Two <b>hours</b>.</p></div></section>'],
    ['one for a film that there is not', '<wick-film-card film="balerina"><p>Authored &mdash; still.</p></wick-film-card>', '<div class="wick-film-card"><p>Authored &mdash; still.</p></div>'],
    ['what a reader has seen, which only a script remembers', '<wick-seen><p>Boxes.</p></wick-seen><wick-seen></wick-seen>', '<div class="wick-seen"><p>Boxes.</p></div>'],
    ['one that is not ours', '<wick-tomorrow film="ballerina" x=y><p>Authored.</p></wick-tomorrow>', '<wick-tomorrow film="ballerina" x=y><p>Authored.</p></wick-tomorrow>'],
    ['a provider', '<main>\n  <wick-provider published="2024-01-25">\n    <p>Words &amp; <wick-fact of="ballerina" field="runtime">130 min</wick-fact>.</p>\n  </wick-provider>\n</main>',
      `<main>\n    <p>Words &amp; <span class="wick-fact">130 min (now 125 min · ${source})</span>.</p>\n</main>`],
  ])('is plain: %s', async (_what, markup, plain) => {
    expect(await baked(markup)).toBe(plain);
  });
});

describe('words in a sentence', () => {
  const within = (attributes: string, words = '130 min', published = '2024-01-25'): Promise<string> => baked(`<p>It is <wick-fact of="ballerina" ${attributes}>${words}</wick-fact>.</p>`, { settings: { published } });

  it.each<[what: string, attributes: string, words: string, told: string]>([
    ['that still hold', 'field="name"', 'Ballerina', 'Ballerina'],
    ['that were overtaken', 'field="runtime"', '<i>130</i>&nbsp;min', `<i>130</i>&nbsp;min (now 125 min · ${source})`],
    ['that were overtaken and are kept', 'field="runtime" mode="keep"', '130 min', `130 min (Updated · 130 min: ${older} · 125 min: ${source})`],
    ['that were overtaken and are replaced', 'field="runtime" mode="replace"', '130 min', `125 min (Updated · 130 min: ${older} · 125 min: ${source})`],
    ['that sources differ about', 'field="rating"', 'R', 'R (Sources differ · R: <a href="https://trade.example/a?b&amp;c">The Trade, 2025</a> · PG-13: other, 2025)'],
    ['that were never written', 'field="name"', '', 'Ballerina'],
  ])('are told in words: those %s', async (_what, attributes, words, told) => {
    expect(await within(attributes, words)).toBe(`<p>It is <span class="wick-fact">${told}</span>.</p>`);
  });

  it('stay words, whatever widget stands there', async () => {
    const text = await baked('<p>Now: <wick-film-card film="ballerina" fields="runtime logline"><b slot="heading">Ballerina</b></wick-film-card></p>');
    expect(text).toBe('<p>Now: <span class="wick-film-card"><b>Ballerina</b> · <span lang="en" dir="ltr">A dancer.</span> · Runtime · 125 min</span></p>');
  });
});

describe('a spoiler', () => {
  it('is not in what is baked: a sentence says what it would give away', async () => {
    const markup = '<wick-spoiler reveals="ballerina"><p slot="teaser">You may know.</p><p>SECRET</p></wick-spoiler>';
    const plain = '<div class="wick-spoiler"><p>You may know.</p>\n<p>Spoiler: how Ballerina ends</p></div>';
    for (const spoilers of ['seen', 'hide', 'show'] as const) expect(await baked(markup, { settings: { spoilers } })).toBe(plain);
  });

  it('leads to the page, if there is one', async () => {
    expect(await baked('<p>And <wick-spoiler inline reveals="ballerina" level="1" label="How it begins">SECRET</wick-spoiler>.</p>', { link: 'https://paper.example/a' })).toBe(
      '<p>And <span class="wick-spoiler"><a href="https://paper.example/a">How it begins</a></span>.</p>',
    );
    expect(await baked('<wick-cast-list film="ballerina"></wick-cast-list>', { link: '/a' })).toContain('Norman Reedus · <a href="/a">Spoiler: how Ballerina ends</a>');
  });

  it('is said in its own language', async () => {
    expect(await baked('<div lang="de"><wick-spoiler reveals="ballerina">SECRET</wick-spoiler></div>')).toMatch(/<div lang="de"><div class="wick-spoiler"><p>Spoiler: wie Ballerina endet<\/p><\/div><\/div>/);
  });

  it('hides links that give something away, and leaves those that do not', async () => {
    const markup = '<wick-related><a href="/a">One</a> <a href="/b" data-reveals="ballerina">SECRET</a></wick-related>';
    expect(await baked(markup)).toBe('<section class="wick-related"><h3>Related articles</h3>\n<ul><li><a href="/a">One</a></li></ul>\n<p>Some are hidden until you have seen Ballerina.</p></section>');
    expect(await baked(markup, { settings: { spoilers: 'show' } })).toContain('SECRET');
  });
});

describe('what depends on the day', () => {
  const opened = '<wick-when film="ballerina" phase="in-cinemas"><p>Go and <wick-fact of="ballerina" field="name"></wick-fact>!</p><p slot="otherwise">Wait.</p></wick-when>';

  it('is what holds now, and nothing else', async () => {
    expect(await baked(opened)).toBe('<div class="wick-when"><p>Go and <span class="wick-fact">Ballerina</span>!</p></div>');
    expect(await baked(opened, { now: Date.parse('2025-01-01T12:00:00Z') })).toBe('<div class="wick-when"><p>Wait.</p></div>');
    expect(await baked('<p>A<wick-when film="ballerina" phase="in-cinemas">, now</wick-when>.</p>')).toBe('<p>A<span class="wick-when">, now</span>.</p>');
    expect(await baked('<p>A<wick-when film="ballerina" phase="rumoured">, now</wick-when>.</p>')).toBe('<p>A.</p>');
  });

  it('says the day of an opening, and not “today”', async () => {
    for (const tag of ['wick-film-card', 'wick-release-countdown']) {
      const text = await baked(`<${tag} film="ballerina" fields="phase"></${tag}>`, { now: Date.parse('2025-06-06T16:00:00Z') });
      expect(text).toContain('<p>In cinemas from June 6, 2025</p>');
      expect(text).not.toMatch(/today/i);
    }
  });
});

describe('what an author wrote in a widget in a sentence', () => {
  it.each(['script', 'style', 'template'])('is no words where it is none for readers: <%s>', async (tag) => {
    expect(await baked(`<p>It <wick-when film="nope">comes<${tag}>a {}</${tag}> soon</wick-when>.</p>`)).toBe('<p>It <span class="wick-when">comes soon</span>.</p>');
  });
});
