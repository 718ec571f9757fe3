import { describe, expect, it } from 'vitest';
import { describeFault } from '../../src/data/dataset/fault.js';
import { parseDataset } from '../../src/data/dataset/parse-dataset.js';
import { regions } from '../../src/data/regions.js';
import { emptyCatalogue } from '../../src/domain/ledger/record-kinds.js';
import { broken, dataset } from './dataset.js';

const faultsOf = (files: unknown): string[] => {
  return parseDataset(files).faults.map(describeFault);
};

describe('parse', () => {
  it('makes a catalogue of a sound dataset', () => {
    const { catalogue, faults } = parseDataset(dataset());
    const { titles, people, sources, credits, stubs, lacks } = catalogue;
    expect(faults).toEqual([]);
    expect([...titles.keys()]).toEqual(['parabellum', 'ballerina']);
    expect([...people.keys()]).toEqual(['ana-de-armas', 'len-wiseman']);
    expect(sources.get('trade-2024-02-22')).toEqual({ id: 'trade-2024-02-22', publisher: 'Trade', title: 'Moved by a year', url: 'https://trade.example/moved', date: '2024-02-22' });
    expect([stubs, lacks]).toEqual([[], []]);
    expect(titles.get('parabellum')).toEqual({
      id: 'parabellum', kind: 'film', name: [{ value: 'Parabellum', source: 'trade-2024-02-22', standing: 'announced' }],
      status: [], runtime: [], rating: [], distributor: [], logline: [], crew: {}, releases: [],
    });
    expect(credits[1]!.character).toEqual([{ value: null, source: 'trade-2024-02-22', standing: 'announced', reveals: { title: 'ballerina', level: 2 } }]);
  });

  it('leaves notes and null days to the authors', () => {
    const { catalogue } = parseDataset(broken('titles[0].name[0].note', 'Read from a caption.'));
    expect(catalogue.titles.get('parabellum')!.name).toEqual([{ value: 'Parabellum', source: 'trade-2024-02-22', standing: 'announced' }]);
  });

  it('does without identifiers', () => {
    expect(faultsOf(broken('identifiers', undefined))).toEqual([]);
  });

  it.each<[unknown, string]>([[null, 'null'], [undefined, 'nothing'], [7, '7'], ['titles', '"titles"'], [[], 'a list of 0'], [() => undefined, 'a function']])('turns %o away without throwing', (files, found) => {
    const { catalogue, faults } = parseDataset(files);
    expect(faults.map(describeFault)).toEqual([`dataset: expected an object with lists of records, found ${found}`]);
    expect(catalogue).toEqual(emptyCatalogue);
  });

  it.each([{}, new Date(0)])('makes an empty catalogue of nothing: %o', (files) => {
    expect(parseDataset(files)).toEqual({ catalogue: emptyCatalogue, faults: [], stale: [] });
  });

  it('says of each fault which file it is in', () => {
    const { faults } = parseDataset({ ...(dataset() as object), people: [7], titels: [], edition: 7 });
    expect([...new Set(faults.map(({ file }) => file))]).toEqual(['people', 'edition', 'dataset', 'credits', 'titles']);
  });
});

const day = 'a date such as 2025-06-06, 2025-06 or 2025';
const releaseDay = 'a date such as 2025-06-06, 2025-06, 2025-summer or 2025';
const aText = 'a text of at most 1000 characters, without space at its ends and without control characters';
const anId = 'an id of small letters, digits and hyphens';

describe('a fault of form', () => {
  it.each([
    ['titles[0]', 7, 'a record, found 7'],
    ['titles[0].id', 'Parabellum', `${anId}, found "Parabellum"`],
    ['titles[0].id', '__proto__', `${anId}, found "__proto__"`],
    ['titles[0].kind', 'flim', 'one of film, series, game, comic, found "flim"; did you mean film?'],
    ['titles[0].name', [], 'a list of claims, found a list of 0'],
    ['titles[0].name', 'Parabellum', 'a list of claims, found "Parabellum"'],
    ['titles[0].name[0].value', ' Parabellum', `${aText}, found " Parabellum"`],
    ['titles[0].name[0].value', '', `${aText}, found ""`],
    ['titles[0].name[0].source', undefined, 'this field, found nothing'],
    ['titles[0].name[0].known', 2024, `${day}, found 2024`],
    ['titles[0].name[0].known', '2025-02-31', `${day}, found "2025-02-31"`],
    ['titles[0].name[0].known', '2025-summer', `${day}, found "2025-summer"`],
    ['titles[0].name[0].known', '2025-6-6', `${day}, found "2025-6-6"`],
    ['titles[0].name[0].standing', 'confirmd', 'one of rumoured, estimated, reported, announced, confirmed, corrected, found "confirmd"; did you mean confirmed?'],
    ['titles[0].name[0].sauce', 'trade', 'no field of this name, found "sauce"; did you mean source?'],
    ['titles[0].__proto__', { kind: 'film' }, 'no field of this name, found "__proto__"'],
    ['titles[1].runtime[0].value', 12.5, 'a whole number of minutes, found 12.5'],
    ['titles[1].runtime[0].value', '125', 'a whole number of minutes, found "125"'],
    ['titles[1].crew.diretcor', [], 'no field of this name, found "diretcor"; did you mean director?'],
    ['titles[1].crew.director[0].value', [], 'ids of people, found a list of 0'],
    ['titles[1].releases[0].region', 'UK', 'a country of ISO 3166-1 such as US, or 001, found "UK"'],
    ['titles[1].releases[0].channel', 'cinema', 'one of theatrical, premiere, digital, disc, streaming, found "cinema"'],
    ['titles[1].releases[0].date[1].value', '2025-06-31', `${releaseDay}, found "2025-06-31"`],
    ['titles[1].releases[0].date[1].value', 'summer 2025', `${releaseDay}, found "summer 2025"`],
    ['titles[1].releases[0].date[1].known', '2023-02-29', `${day}, found "2023-02-29"`],
    ['titles[1].palette[2]', 'teal', 'a colour such as #012 or #00bbdd, found "teal"'],
    ['titles[1].palette', '#012', 'three colours: ground, ink, accent, found "#012"'],
    ['titles[1].palette[3]', '#fff', 'three colours: ground, ink, accent, found "#fff"'],
    ['titles[1].motif', 'M0 0z', 'this field, found "M0 0z"'],
    ['titles[1].motif.accent', 'url(#a)', 'SVG path data of at most 1200 characters, such as M0 0h200v200H0z, found "url(#a)"'],
    ['credits[0].billing[0].value', 0, 'a place from 1 on, found 0'],
    ['credits[1].character[0].reveals.level', 4, 'a level: 1, 2 or 3, found 4'],
    ['people[0].born[0].value', '1988-04-31', `${day}, found "1988-04-31"`],
    ['sources[0].url', 'javascript:alert(1)', 'an http or https address, found "javascript:alert(1)"'],
    ['sources[0].url', 'javascript://trade.example/%0aalert(1)', 'an http or https address, found "javascript://trade.example/%0aalert(1)"'],
    ['sources[0].url', 'https://', 'an http or https address, found "https://"'],
    ['identifiers[0].imdb[0].value', '7181546', 'an IMDb id such as tt7181546, found "7181546"'],
  ])('%s as %j', (path, value, message) => {
    expect(faultsOf(broken(path, value))).toContain(`${path}: expected ${message}`);
  });

  it('shortens what was found', () => {
    expect(faultsOf(broken('titles[0].id', 'X'.repeat(500)))).toEqual([`titles[0].id: expected ${anId}, found "${'X'.repeat(60)}…"`]);
  });
});

describe('a fault between records', () => {
  it.each([
    ['titles[0].id', 'ballerina', 'titles[1].id: expected an id that no other record has, found "ballerina"'],
    ['people[2]', { id: 'ana-de-armas', name: [{ value: 'Ana', known: null, source: 'trade-2024-02-22', standing: 'reported' }] }, 'people[2].id: expected an id that no other record has, found "ana-de-armas"'],
    [
      'credits[1]', { title: 'ballerina', person: 'ana-de-armas', as: 'eve', role: [{ value: 'lead', known: null, source: 'trade-2024-02-22', standing: 'reported' }] },
      'credits[1]: expected title, person and role that no other credit has, found "ballerina ana-de-armas eve"',
    ],
    ['credits[0].title', 'balerina', 'credits[0].title: expected an id in titles, found "balerina"; did you mean ballerina?'],
    ['credits[0].person', 'ana-de-arms', 'credits[0].person: expected an id in people, found "ana-de-arms"; did you mean ana-de-armas?'],
    ['titles[1].crew.director[0].value[0]', 'len-wisemann', 'titles[1].crew.director[0].value[0]: expected an id in people, found "len-wisemann"; did you mean len-wiseman?'],
    ['titles[0].name[0].source', 'trade-2024-02', 'titles[0].name[0].source: expected an id in sources, found "trade-2024-02"; did you mean trade-2024-02-22?'],
    ['titles[0].name[0].source', 'nobody', 'titles[0].name[0].source: expected an id in sources, found "nobody"'],
    ['credits[1].character[0].reveals.title', 'ballerino', 'credits[1].character[0].reveals.title: expected an id in titles, found "ballerino"; did you mean ballerina?'],
    ['credits[0].reveals', { title: 'parabelum', level: 1 }, 'credits[0].reveals.title: expected an id in titles, found "parabelum"; did you mean parabellum?'],
    ['identifiers[0].id', 'swan-lake', 'identifiers[0].id: expected an id in titles, found "swan-lake"'],
    ['titles[1].releases[0].date[1].known', '2023-12', 'titles[1].releases[0].date[1].known: expected a day not before 2024-01, found "2023-12"'],
    ['titles[1].releases[0].date[1].known', null, 'titles[1].releases[0].date[1].known: expected a day not before 2024-01, found null'],
    ['credits[1].character', undefined, 'credits[1]: expected a claim: a character, a place in the billing, a role, found nothing'],
  ])('%s as %j', (path, value, line) => {
    expect(faultsOf(broken(path, value))).toEqual([line]);
  });

  it('names a source that nobody cites', () => {
    const files = broken('sources[1]', { id: 'gossip', publisher: 'Gossip', title: 'Heard', url: null, date: null });
    expect(faultsOf(files)).toEqual(['sources[1].id: expected a source that a claim cites, found "gossip"']);
  });

  it('gives every fault at once, and none for what a faulty record would have held', () => {
    const files = broken('titles[0].kind', 'flim') as Record<string, { title: string }[]>;
    files['credits']![0]!.title = 'parabellum';
    files['credits']![1]!.title = 'swan-lake';
    expect(faultsOf(files)).toEqual([
      'titles[0].kind: expected one of film, series, game, comic, found "flim"; did you mean film?',
      'credits[1].title: expected an id in titles, found "swan-lake"',
    ]);
  });
});

describe('regions', () => {
  it('are the 249 countries and the whole world', () => {
    expect(regions.size).toBe(250);
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect([...regions].filter((code) => names.of(code) === undefined)).toEqual([]);
  });
});

describe('a related article', () => {
  const article = { id: 'article', title: 'ballerina', name: 'Moved', source: 'trade-2024-02-22' };

  it.each<[what: string, article: object, kept: string[]]>([
    ['whose title and source there are, is let in', article, ['article']],
    ['of no title here, is left out', { ...article, title: 'balerina' }, []],
    ['of no source here, is left out', { ...article, source: 'nobody' }, []],
  ])('%s', (_what, record, kept) => {
    const { catalogue, faults } = parseDataset({ ...(dataset() as object), articles: [record] });
    expect([...catalogue.articles.keys()]).toEqual(kept);
    expect(faults).toHaveLength(kept.length === 0 ? 1 : 0);
  });
});
