import { describe, expect, it } from 'vitest';
import { wholeCatalogue } from '../../src/data/whole-catalogue.js';
import { packPage } from '../../src/data/wire/pack-page.js';
import { unpackPage } from '../../src/data/wire/page-data.js';
import { sliceCatalogue } from '../../src/domain/ledger/catalogue-slice.js';
import { redact } from '../../src/domain/spoilers/redact.js';
import { render } from '../../src/publish/prerender/render.js';
import { catalogueWith, creditWith, personWith, said, titleWith } from '../domain/ledger.js';
import { stateIn, wordsIn } from './markup.js';

const options = { now: Date.parse('2026-11-20T12:00:00Z') };
const card = (film: string): string => `<wick-film-card film="${film}"></wick-film-card>`;
const whole = await wholeCatalogue();
/** The catalogue without sources that none of its claims cite, which the state leaves out. */
const sliced = (...films: string[]) => unpackPage(packPage(redact(sliceCatalogue(whole, { titles: new Set(films) }), 'seen', new Set()), false));

describe('the state of a page', () => {
  it('is a script of data that a page finds by its id', async () => {
    const { state } = await render(card('ballerina'), options);
    expect(state).toMatch(/^<script type="application\/json" id="wick-page" data-now="\d+">\{[^<]*\}<\/script>$/);
  });

  it('holds the instant, and the settings as they were given', async () => {
    expect(stateIn((await render(card('ballerina'), options)).state)).toMatchObject({ now: options.now, settings: {} });
    const settings = { published: '2024-01-25', region: 'DE', facts: 'frozen', now: 7 } as const;
    expect(stateIn((await render(card('ballerina'), { ...options, settings })).state)).toMatchObject({ now: options.now, settings });
  });

  it.each<[what: string, markup: string, films: readonly string[]]>([
    ['one film', card('ballerina'), ['ballerina']],
    ['one film, unquoted', '<wick-film-card film=ballerina></wick-film-card>', ['ballerina']],
    ['one film, in upper case', "<WICK-FILM-CARD FILM = 'ballerina'></WICK-FILM-CARD>", ['ballerina']],
    ['one film on a line of its own', '<wick-film-card\n  film="ballerina"\n></wick-film-card>', ['ballerina']],
    ['two films in different widgets', `${card('ballerina')}<p><wick-cast-list film="john-wick"></wick-cast-list></p>`, ['ballerina', 'john-wick']],
    ['one film twice', card('ballerina') + card('ballerina'), ['ballerina']],
    ['no widget', '<p>Words</p>', []],
  ])('holds what the page shows, and no more: %s', async (_what, markup, films) => {
    expect(stateIn((await render(markup, options)).state).catalogue).toEqual(sliced(...films));
  });

  it.each<[what: string, markup: string, titles: readonly string[]]>([
    ['what a spoiler reveals', '<wick-spoiler reveals="john-wick-4"></wick-spoiler>', ['john-wick-4']],
    ['what links to other articles reveal', '<wick-related><a href="/a" data-reveals="ballerina">A</a></wick-related>', ['ballerina']],
    ['what there is, where a film is not', card('nope'), [...whole.titles.keys()]],
    ['what there is, where no film is written', '<wick-film-card></wick-film-card>', [...whole.titles.keys()]],
    ['what a reader may have seen', '<wick-seen></wick-seen>', [...whole.titles.keys()]],
  ])('names titles, and holds no cast of theirs: %s', async (_what, markup, titles) => {
    const { catalogue } = stateIn((await render(markup, options)).state);
    expect([...catalogue.titles.keys()]).toEqual(titles);
    expect(catalogue.credits).toEqual([]);
  });

  it('is smaller than the whole', async () => {
    const { catalogue } = stateIn((await render(card('ballerina'), options)).state);
    expect(catalogue.credits.length).toBeLessThan(whole.credits.length);
    expect(catalogue.people.size).toBeLessThan(whole.people.size);
  });
});

describe('data that means harm', () => {
  const harm = '</script><script>alert(1)</script><!-- <img src=x onerror=alert(1)> &lt; \u2028 " \' \\';
  const catalogue = {
    ...catalogueWith({
      titles: [titleWith({ name: [said(harm)], logline: [said(harm)], rating: [said(harm)], distributor: [said(harm)] })],
      people: [personWith('ana', harm)],
      credits: [creditWith({ person: 'ana', character: [said(harm)] })],
    }),
    sources: new Map([['trade', { id: 'trade', publisher: harm }]]),
  };
  const markup = '<wick-film-card film="ballerina" layout="infobox"></wick-film-card><wick-cast-list film="ballerina"></wick-cast-list><wick-release-countdown film="ballerina"></wick-release-countdown>';

  it('cannot end the state’s script, and is read as it was written', async () => {
    const { state } = await render(markup, { ...options, catalogue });
    expect(state.match(/</g)).toHaveLength(2);
    const read = stateIn(state).catalogue;
    expect(read.titles.get('ballerina')!.name).toEqual([said(harm)]);
    expect(read.credits[0]!.character).toEqual([said(harm)]);
  });

  it('cannot come in by the settings', async () => {
    const settings = { region: harm, published: harm } as const;
    const { state } = await render('<p></p>', { ...options, settings });
    expect(state.match(/</g)).toHaveLength(2);
    expect(stateIn(state).settings).toEqual(settings);
  });

  it('is words in the widgets, not markup', async () => {
    const { html } = await render(markup, { ...options, catalogue });
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(wordsIn(html)).toContain('onerror=alert(1)');
  });

  it('cannot leave an attribute', async () => {
    const { html } = await render('<wick-film-card film="ballerina"></wick-film-card>', { ...options, catalogue: catalogueWith({ titles: [titleWith({ palette: ['"><script>', harm, harm] })] }) });
    expect(html).not.toContain('<script');
  });
});

describe('the data of a page with facts', () => {
  it.each([
    ['<wick-film-card film="ballerina"></wick-film-card>', [], []],
    ['<wick-fact of="ballerina" field="budget">a lot</wick-fact>', ['ballerina'], []],
    ['<wick-fact of="eve-macarro" field="name">Rooney</wick-fact>', [], ['eve-macarro']],
    ['<wick-film-card film="john-wick-4"></wick-film-card><wick-changes></wick-changes>', ['john-wick-4'], []],
  ])('holds the money and the characters that it tells of: %s', async (markup, money, characters) => {
    const { state } = await render(markup, { ...options, settings: { published: '2024-01-25' } });
    const catalogue = unpackPage(stateIn(state).ledger);
    expect([...catalogue.money.keys()]).toEqual(money);
    expect([...catalogue.characters.keys()]).toEqual(characters);
  });
});
