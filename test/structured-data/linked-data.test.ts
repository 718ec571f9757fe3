import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/domain/ledger/catalogue.js';
import { linkedDataOf, type LinkedDataOptions } from '../../src/structured-data/linked-data.js';
import { aspects, type Topic } from '../../src/structured-data/page-topic.js';
import { catalogueWith, creditWith, personWith, release, said, stoppedOn, titleWith } from '../domain/ledger.js';
import { faultsIn } from './vocabulary.js';

const vantage = stoppedOn('2025-06-10');
const reveals = { title: 'ballerina', level: 3 } as const;

const ledger: Catalogue = catalogueWith({
  titles: [
    titleWith({
      status: [said('released', '2025-06-06')],
      runtime: [said(130, '2023'), said(125, '2025', 'corrected')],
      rating: [said('R', '2025')],
      distributor: [said('Lionsgate', '2023')],
      logline: [said('A dancer looks for who killed her family.', '2024')],
      crew: { director: [said(['len'], '2023')], writer: [said(['shay'], '2023')], composer: [said(['tyler'], '2023')], cinematographer: [said(['romain'], '2023')] },
      releases: [release('US', 'theatrical', [said('2024-06-07', '2023'), said('2025-06-06', '2024-02-22')]), release('US', 'streaming', [said('2025-autumn', '2025')], 'Starz')],
    }),
    titleWith({ id: 'sequel', name: [said('Ballerina 2')], runtime: [said(120, '2025', 'rumoured')], rating: [said('R', '2025'), said('PG-13', '2025')] }),
    titleWith({ id: 'continental', kind: 'series', name: [said('The Continental')], runtime: [said(90)] }),
  ],
  people: [
    personWith('ana', 'Ana de Armas'), personWith('len', 'Len Wiseman'), personWith('shay', 'Shay Hatten'), personWith('tyler', 'Tyler Bates'), personWith('romain', 'Romain Lacourbas'),
    personWith('lance', 'Lance Reddick', { born: [said('1962-06-07')], died: [said('2023-03-17', '2023-03-17')] }), personWith('norman', 'Norman Reedus'), personWith('secret', 'Somebody Secret'),
  ],
  credits: [
    creditWith({ person: 'ana', as: 'eve', character: [said('Eve', '2024')], billing: [said(1)] }),
    creditWith({ person: 'lance', character: [said(null, '2024')], billing: [said(2)] }),
    creditWith({ person: 'norman', character: [{ ...said('Pine', '2024'), reveals }], billing: [said(3)] }),
    creditWith({ person: 'secret', character: [said('A secret', '2024')], reveals }),
  ],
  quotes: [{ id: 'suit', person: 'ana', title: 'ballerina', text: [said('It was a dream', '2025-06', 'reported', 'ew')], outlet: 'Entertainment Weekly', said: '2025-05' }],
  questions: [
    { id: 'trailer', title: 'ballerina', question: 'Is there a trailer?', answer: [said('No.', '2024-01'), said('Yes, since September.', '2024-09', 'confirmed', 'ew')] },
    { id: 'end', title: 'ballerina', question: 'How does it end?', answer: [{ ...said('Badly.', '2025'), reveals }] },
  ],
  sources: [{ id: 'ew', publisher: 'Entertainment Weekly', title: 'On the set', url: 'https://ew.example/set', date: '2025-05' }],
});

const film = (id = 'ballerina', told: readonly (typeof aspects)[number][] = aspects): Topic => ({ about: 'title', id, aspects: told, vantage });
function graphOf(topics: readonly Topic[], options: LinkedDataOptions = {}): readonly Readonly<Record<string, unknown>>[] {
  const graph = linkedDataOf(ledger, topics, options)?.['@graph'] ?? [];
  return graph as unknown as readonly Readonly<Record<string, unknown>>[];
}
const nodeOf = (topics: readonly Topic[], id: string, options?: LinkedDataOptions): Readonly<Record<string, unknown>> | undefined => graphOf(topics, options).find((node) => node['@id'] === id);

describe('a film', () => {
  it('is told with all that stands', () => {
    expect(nodeOf([film()], '#wick-title-ballerina')).toEqual({
      '@id': '#wick-title-ballerina',
      '@type': 'Movie',
      name: 'Ballerina',
      author: [{ '@id': '#wick-person-shay' }],
      contributor: [{ '@type': 'Role', roleName: 'Cinematography', contributor: { '@id': '#wick-person-romain' } }],
      description: { '@type': 'TextObject', text: 'A dancer looks for who killed her family.', inLanguage: 'en' },
      contentRating: 'R',
      creativeWorkStatus: 'released',
      datePublished: '2025-06-06',
      releasedEvent: [{ '@id': '#wick-release-ballerina-theatrical-us' }],
      director: [{ '@id': '#wick-person-len' }],
      musicBy: [{ '@id': '#wick-person-tyler' }],
      actor: [{ '@type': 'PerformanceRole', actor: { '@id': '#wick-person-ana' }, characterName: 'Eve' }, { '@id': '#wick-person-lance' }, { '@id': '#wick-person-norman' }],
      duration: 'PT2H5M',
    });
  });

  it('opens in a market, on a day that it was moved to', () => {
    expect(nodeOf([film()], '#wick-release-ballerina-theatrical-us')).toEqual({
      '@type': 'PublicationEvent',
      '@id': '#wick-release-ballerina-theatrical-us',
      name: 'Ballerina: In cinemas',
      startDate: '2025-06-06',
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: ['2024-06-07'],
      location: { '@type': 'Country', name: 'United States', identifier: 'US' },
      publishedBy: { '@type': 'Organization', name: 'Lionsgate' },
    });
  });

  it('is said without a rumour, without what sources differ about, and with no day where only a season is known', () => {
    expect(nodeOf([film('sequel')], '#wick-title-sequel')).toEqual({ '@id': '#wick-title-sequel', '@type': 'Movie', name: 'Ballerina 2' });
    expect(JSON.stringify(graphOf([film()]))).not.toMatch(/autumn|Starz/);
  });

  it('is one node, whatever the number of widgets, told from the newest of their days', () => {
    const then: Topic = { about: 'title', id: 'ballerina', aspects: ['runtime'], vantage: stoppedOn('2024-01-25') };
    const graph = graphOf([then, film('ballerina', ['rating']), then]);
    expect(graph.filter((node) => node['name'] === 'Ballerina')).toEqual([{ '@id': '#wick-title-ballerina', '@type': 'Movie', name: 'Ballerina', contentRating: 'R', duration: 'PT2H5M' }]);
    expect(nodeOf([then], '#wick-title-ballerina')).toMatchObject({ duration: 'PT2H10M' });
  });

  it('has no day of publication before that day', () => {
    const before: Topic = { about: 'title', id: 'ballerina', aspects: ['releases'], vantage: stoppedOn('2025-06-05') };
    expect(nodeOf([before], '#wick-title-ballerina')).not.toHaveProperty('datePublished');
    expect(nodeOf([before], '#wick-release-ballerina-theatrical-us')).toHaveProperty('startDate', '2025-06-06');
  });

  it('has an id that is the same on all pages of a site', () => {
    expect(nodeOf([film()], 'https://paper.example/films#wick-title-ballerina', { site: 'https://paper.example/films' })).toHaveProperty('name', 'Ballerina');
  });

  it('that there is not, is not told', () => {
    expect(linkedDataOf(ledger, [film('balerina')])).toBeUndefined();
    expect(linkedDataOf(ledger, [])).toBeUndefined();
  });
});

describe('a series', () => {
  it('has no duration, for which schema.org has no place', () => {
    expect(nodeOf([film('continental')], '#wick-title-continental')).toEqual({ '@id': '#wick-title-continental', '@type': 'TVSeries', name: 'The Continental' });
  });
});

describe('people', () => {
  it('are told with their days where the page is about them', () => {
    expect(nodeOf([{ about: 'person', id: 'lance', vantage }], '#wick-person-lance')).toEqual({ '@type': 'Person', '@id': '#wick-person-lance', name: 'Lance Reddick', birthDate: '1962-06-07', deathDate: '2023-03-17' });
    expect(nodeOf([film()], '#wick-person-lance')).toEqual({ '@type': 'Person', '@id': '#wick-person-lance', name: 'Lance Reddick' });
  });

  it('say what they said, with where it can be read', () => {
    const graph = graphOf([{ about: 'quote', title: 'ballerina', vantage }]);
    expect(graph).toEqual([
      {
        '@type': 'Quotation', '@id': '#wick-quote-suit', text: 'It was a dream', inLanguage: 'en', dateCreated: '2025-05',
        spokenByCharacter: { '@id': '#wick-person-ana' }, author: { '@id': '#wick-person-ana' }, about: { '@id': '#wick-title-ballerina' }, isBasedOn: { '@id': '#wick-source-ew' },
      },
      { '@type': 'Person', '@id': '#wick-person-ana', name: 'Ana de Armas' },
      { '@id': '#wick-title-ballerina', '@type': 'Movie', name: 'Ballerina' },
      { '@type': 'CreativeWork', '@id': '#wick-source-ew', name: 'On the set', publisher: { '@type': 'Organization', name: 'Entertainment Weekly' }, url: 'https://ew.example/set', datePublished: '2025-05' },
      { '@type': 'WebPage', '@id': '#wick-page', citation: [{ '@id': '#wick-source-ew' }] },
    ]);
    expect(faultsIn(graph)).toEqual([]);
  });
});

describe('questions and corrections', () => {
  const asked = (authored: readonly string[] = []): Topic => ({ about: 'questions', title: 'ballerina', ids: [], authored, vantage });

  it('make the page one of questions, with the answer that stands', () => {
    expect(nodeOf([asked()], '#wick-page')).toMatchObject({ '@type': 'FAQPage', mainEntity: [{ '@id': '#wick-question-trailer' }] });
    expect(nodeOf([asked()], '#wick-question-trailer')).toMatchObject({ name: 'Is there a trailer?', acceptedAnswer: { '@type': 'Answer', text: 'Yes, since September.', citation: { '@id': '#wick-source-ew' } } });
  });

  it('leave what the page answers in its own words to the page', () => {
    expect(linkedDataOf(ledger, [asked(['trailer'])])).toBeUndefined();
  });

  it('say what had been wrong, and not what became different', () => {
    const graph = graphOf([{ about: 'corrections', titles: ['ballerina'], since: '2024-01-01', vantage }]);
    expect(graph.filter((node) => node['@type'] === 'CorrectionComment')).toEqual([
      { '@type': 'CorrectionComment', '@id': '#wick-correction-ballerina-runtime', text: 'Ballerina, Runtime: 125 min, wrongly given as 130 min', inLanguage: 'en', datePublished: '2025', about: { '@id': '#wick-title-ballerina' } },
    ]);
    expect(graph.at(-1)).toMatchObject({ '@type': 'WebPage', correction: [{ '@id': '#wick-correction-ballerina-runtime' }] });
  });
});

describe('what gives a plot away', () => {
  it('is in no graph', () => {
    const graph = graphOf([film(), { about: 'person', id: 'secret', vantage }, { about: 'questions', title: 'ballerina', ids: ['end', 'trailer'], authored: [], vantage }]);
    expect(JSON.stringify(graph)).not.toMatch(/Pine|secret|Badly|How does it end/i);
  });
});
