import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { wholeCatalogue } from '../../src/data/whole-catalogue.js';
import type { Catalogue } from '../../src/domain/ledger/catalogue.js';
import { defaultSettings, type Settings } from '../../src/domain/ledger/vantage.js';
import { readArticle } from '../../src/publish/articles/article.js';
import { linkedData } from '../../src/publish/prerender/linked-data.js';
import { publishedIn } from '../../src/publish/articles/page-facts.js';
import { prerender } from '../../src/publish/prerender/prerender.js';
import { existingStructuredData } from '../../src/publish/prerender/existing-structured-data.js';
import { widgetsIn } from '../../src/publish/articles/article-widgets.js';
import { catalogueWith, creditWith, personWith, said, titleWith } from '../domain/ledger.js';
import { faultsIn } from '../structured-data/vocabulary.js';

const whole = await wholeCatalogue();
const now = Date.parse('2026-11-20T12:00:00Z');
type Node = Readonly<Record<string, unknown>>;

function textFor(markup: string, { catalogue = whole, ...settings }: Partial<Settings> & { catalogue?: Catalogue } = {}, at = now): string | undefined {
  const article = readArticle(markup, 'html');
  const published = publishedIn(article);
  return linkedData(widgetsIn(article), catalogue, { ...defaultSettings, ...(published !== undefined && { published }), ...settings }, { now: at, said: existingStructuredData(article) });
}
function graphFor(...args: Parameters<typeof textFor>): readonly Node[] {
  const text = textFor(...args);
  return text === undefined ? [] : (JSON.parse(text) as { '@graph': Node[] })['@graph'];
}
const filmIn = (...args: Parameters<typeof textFor>): Node | undefined => graphFor(...args).find((node) => node['@id'] === '#wick-title-ballerina');

/** What each widget's graph holds besides people, sources and the page. */
const widgets: readonly (readonly [markup: string, types: string])[] = [
  ['<wick-film-card film="ballerina"></wick-film-card>', 'Movie PublicationEvent'],
  ['<wick-film-card film="ballerina" fields="runtime cast"></wick-film-card>', 'Movie'],
  ['<wick-release-countdown film="ballerina"></wick-release-countdown>', 'Movie PublicationEvent'],
  ['<wick-release-history film="the-continental"></wick-release-history>', 'PublicationEvent TVSeries'],
  ['<wick-where-to-watch film="ballerina" region="DE"></wick-where-to-watch>', 'Movie PublicationEvent'],
  ['<wick-cast-list film="ballerina"></wick-cast-list>', 'Movie'],
  ['<wick-crew-list film="ballerina"></wick-crew-list>', 'Movie'],
  ['<wick-synopsis film="ballerina" length="full"></wick-synopsis>', 'Movie'],
  ['<wick-box-office film="ballerina" compare="john-wick"></wick-box-office>', 'Movie'],
  ['<wick-sequel-status of="john-wick-5"></wick-sequel-status>', 'Movie'],
  ['<wick-fact of="ballerina" field="runtime">125 min</wick-fact>', 'Movie'],
  ['<wick-fact of="ballerina" field="worldwide">$137 million</wick-fact>', 'Movie'],
  ['<wick-fact of="eve-macarro" field="name">Rooney</wick-fact>', ''],
  ['<wick-person person="lance-reddick"></wick-person>', 'Movie'],
  ['<wick-character character="john-wick"></wick-character>', ''],
  ['<wick-trailer film="ballerina"></wick-trailer>', 'Movie VideoObject'],
  ['<wick-quote quote="reeves-suit"></wick-quote>', 'Movie Quotation'],
  ['<wick-faq film="ballerina"></wick-faq>', 'Movie Question'],
  ['<wick-changes film="ballerina" since="2023-04-10"></wick-changes>', ''],
];
const silent = ['wick-timeline', 'wick-watch-guide', 'wick-appearances', 'wick-seen', 'wick-related', 'wick-sources', 'wick-when', 'wick-spoiler', 'wick-answer', 'wick-tomorrow'];

describe('the linked data of a page', () => {
  it.each(widgets)('says what its widgets show, in the vocabulary: %s', (markup, types) => {
    const graph = graphFor(markup);
    const others = ['Person', 'CreativeWork', 'WebPage', 'FAQPage'];
    expect([...new Set(graph.map((node) => node['@type'] as string))].filter((type) => !others.includes(type)).sort().join(' ')).toBe(types);
    for (const day of ['2015-01-01', '2024-01-25', '2025-06-09']) expect(faultsIn(graphFor(`<wick-provider as-of="${day}">${markup}</wick-provider>`))).toEqual([]);
    expect(faultsIn(graph)).toEqual([]);
  });

  it.each(silent)('is nothing for a widget that says nothing to machines: %s', (tag) => {
    expect(textFor(`<${tag} film="ballerina" characters="john-wick"></${tag}>`)).toBeUndefined();
  });

  it('tells of a correction to the article', () => {
    const graph = graphFor('<wick-changes film="john-wick-3" since="2022-04-10"></wick-changes>', { asOf: '2024-01-25' });
    expect(graph.filter((node) => node['@type'] === 'CorrectionComment')).toEqual([
      expect.objectContaining({ text: 'John Wick: Chapter 3 – Parabellum, Runtime: 131 min, wrongly given as 130 min', datePublished: '2023-02-14', citation: { '@id': '#wick-source-sportskeeda-2023-02-14' } }),
    ]);
    expect(textFor('<wick-changes film="john-wick-3" since="2022-04-10" kind="development"></wick-changes>', { asOf: '2024-01-25' })).toBeUndefined();
  });

  it('is of the day that the page is about', () => {
    const card = '<wick-film-card film="ballerina" fields="date"></wick-film-card>';
    const opens = (...args: Parameters<typeof textFor>): unknown => graphFor(...args).find((node) => node['@type'] === 'PublicationEvent')?.['startDate'];
    expect(opens(card)).toBe('2025-06-06');
    expect(opens(card, { asOf: '2024-01-25' })).toBe('2024-06-07');
    expect(opens(card, { published: '2024-01-25', facts: 'frozen' })).toBe('2024-06-07');
    expect(opens(`<wick-provider as-of="2024-01-25">${card}</wick-provider>`)).toBe('2024-06-07');
    expect(opens(`<wick-provider as-of="2024-01-25"><wick-provider region="DE" as-of="2025-06-09">${card}</wick-provider></wick-provider>`)).toBe('2025-06-05');
    expect(opens(`<wick-provider as-of="2024-01-25">${card}</wick-provider>${card}`)).toBe('2025-06-06');
  });

  it('leaves out what stands in a spoiler, and what shows the publisher’s own data', () => {
    const card = '<wick-film-card film="ballerina"></wick-film-card>';
    expect(textFor(`<wick-spoiler reveals="ballerina">${card}</wick-spoiler>`)).toBeUndefined();
    expect(textFor(`<wick-provider src="films.json">${card}</wick-provider>`)).toBeUndefined();
    expect(textFor(`<wick-provider><script type="application/json">{}</script>${card}</wick-provider>`)).toBeUndefined();
    expect(filmIn(`<wick-provider src=" "><script>1</script>${card}</wick-provider>`)).toBeDefined();
  });

  it('asks nothing that the page answers in its own words', () => {
    const faq = (inside: string): string => JSON.stringify(graphFor(`<wick-faq film="ballerina">${inside}</wick-faq>`));
    expect(faq('')).toContain('#wick-question-ballerina-release-date');
    expect(faq('<p slot="answer-ballerina-release-date">In June.</p>')).not.toContain('#wick-question-ballerina-release-date');
    expect(faq('<wick-answer question="ballerina-release-date">In June.</wick-answer>')).not.toContain('#wick-question-ballerina-release-date');
  });

  it('is written into a prerendered page when it is asked for, once', async () => {
    const page = '<html><head><title>A</title></head><body>\n<wick-film-card film="ballerina"></wick-film-card>\n</body></html>\n';
    const { text } = await prerender(page, { now, linkedData: true, site: 'https://paper.example/' });
    const [, json = ''] = /\n<script type="application\/ld\+json" id="wick-linked-data">([^]*?)<\/script>\n<\/body>/.exec(text) ?? [];
    expect((JSON.parse(json) as { '@graph': Node[] })['@graph'][0]).toMatchObject({ '@type': 'Movie', '@id': 'https://paper.example/#wick-title-ballerina' });
    expect((await prerender(text, { now, linkedData: true, site: 'https://paper.example/' })).text).toBe(text);
    expect((await prerender(text, { now })).text).toBe((await prerender(page, { now })).text);
    expect((await prerender(page, { now })).text).not.toContain('ld+json');
  });

  it('cannot end the script that it stands in', () => {
    const hostile = catalogueWith({ titles: [titleWith({ name: [said('</script><script>alert(1)</script>\u2028')] })], people: [personWith('ana', 'Ana')] });
    const text = textFor('<wick-film-card film="ballerina"></wick-film-card>', { catalogue: hostile })!;
    expect(text).not.toMatch(/[<\u2028\u2029]/);
    expect((JSON.parse(text) as { '@graph': Node[] })['@graph'][0]!['name']).toBe('</script><script>alert(1)</script>\u2028');
  });

  it('gives no plot away, whatever the page’s policy', () => {
    const everything = widgets.map(([markup]) => markup).join('') + '<wick-quote film="ballerina"></wick-quote><wick-character character="eve-macarro"></wick-character>';
    const text = textFor(`<wick-provider spoilers="show">${everything}</wick-provider>`, { spoilers: 'show' })!;
    expect(text).toBe(textFor(everything, { spoilers: 'hide' }));
    const hidden = [...whole.credits].flatMap((credit) => credit.character).flatMap((claim) => ('value' in claim && claim.reveals ? (claim.value ?? []) : []));
    expect(hidden.length).toBeGreaterThan(0);
    for (const name of hidden.filter((one) => !whole.characters.has(one))) expect(text).not.toContain(`"characterName":"${name}"`);
  });

  it('does not name a title for the sake of a part in it that is hidden', () => {
    const secretly = { title: 'sequel', level: 3 } as const;
    const ledger = catalogueWith({
      titles: [titleWith(), titleWith({ id: 'sequel', name: [said('The sequel')] })],
      people: [personWith('ana', 'Ana')],
      credits: [creditWith({ person: 'ana', billing: [said(1)] }), creditWith({ title: 'sequel', person: 'ana', billing: [said(1)], reveals: secretly })],
    });
    const graph = graphFor('<wick-person person="ana"></wick-person>', { catalogue: ledger, spoilers: 'show' });
    expect(graph.map((node) => node['name'])).toEqual(['Ana', 'Ballerina', undefined]);
  });

  it('is one graph over a full article, each node once', async () => {
    const article = await readFile(new URL('../../site/articles/everything-we-know-about-ballerina.html', import.meta.url), 'utf8');
    const graph = graphFor(article);
    expect(faultsIn(graph)).toEqual([]);
    expect(new Set(graph.map((node) => node['@type']))).toEqual(new Set(['Movie', 'Person', 'PublicationEvent', 'VideoObject', 'Quotation', 'Question', 'CreativeWork', 'FAQPage']));
    expect(filmIn(article)).toMatchObject({ duration: 'PT2H5M', datePublished: '2025-06-05', trailer: expect.anything() as unknown });
  });
});
