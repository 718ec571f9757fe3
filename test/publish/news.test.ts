import { describe, expect, it } from 'vitest';
import { wholeCatalogue } from '../../src/data/whole-catalogue.js';
import { emptyCatalogue } from '../../src/domain/ledger/record-kinds.js';
import { titleHistory } from '../../src/domain/changes/title-history.js';
import { newsOf, type NewsOptions } from '../../src/publish/feeds/news.js';
import { catalogueWith, creditWith, personWith, release, said, stoppedOn, titleWith } from '../domain/ledger.js';

const now = Date.parse('2026-01-01T12:00Z');
const source = { id: 'trade', publisher: 'Trade', url: 'https://trade.example/1' };
const film = titleWith({ releases: [release('US', 'theatrical', [said('2024-06-07', '2023-04-04'), said('2025-06-06', '2024-02')]), release('DE', 'theatrical', [said('2025-06-05', '2024-02-22', 'announced', 'lost')])] });
const ledger = catalogueWith({
  titles: [film],
  sources: [source],
  people: [personWith('ana', 'Ana de Armas'), personWith('norman', 'Norman Reedus'), personWith('gabriel', 'Gabriel Byrne')],
  credits: [
    creditWith({ person: 'ana', character: [said<string | null>('Rooney', '2022'), said<string | null>('Eve', '2024-03-27', 'corrected')] }),
    creditWith({ person: 'norman', billing: [said(2, '2023-05-01')] }),
    creditWith({ person: 'gabriel', billing: [said(3, '2023-05-01')] }),
  ],
  money: [{ id: 'ballerina', figures: { worldwide: [said(137_200_000, '2025-07-01'), said(137_200_001, '2025-08-01'), said(140_000_000, '2025-09-01')] } }],
});

async function texts(options: Partial<NewsOptions> = {}): Promise<string[]> {
  return (await newsOf({ now, catalogue: ledger, ...options })).entries.map(({ day, text }) => `${day} ${text}`);
}

describe('what became known', () => {
  it('is told in words, newest first', async () => {
    expect(await texts()).toEqual([
      '2025-09-01 Ballerina: gross, worldwide: $140 million, up from $137 million',
      '2025-07-01 Ballerina: gross, worldwide: $137 million',
      '2024-03-27 Ballerina: Ana de Armas plays Eve, wrongly given as Rooney',
      '2024-02-22 Ballerina: in cinemas June 5, 2025 (Germany)',
      '2024-02-01 Ballerina: in cinemas June 6, 2025, no longer June 7, 2024',
      '2023-05-01 Ballerina: Norman Reedus and Gabriel Byrne join the cast',
      '2023-04-04 Ballerina: in cinemas June 7, 2024',
    ]);
  });

  it.each<[what: string, options: Partial<NewsOptions>, days: string[]]>([
    ['since a day', { since: '2025-07-01' }, ['2025-09-01', '2025-07-01']],
    ['until a day', { until: '2023-05-01' }, ['2023-05-01', '2023-04-04']],
    ['by now', { now: Date.parse('2023-04-05') }, ['2023-04-04']],
    ['at most so much', { limit: 1 }, ['2025-09-01']],
    ['about a title', { titles: ['ballerina'], limit: 2 }, ['2025-09-01', '2025-07-01']],
    ['about a title that there is not', { titles: ['nothing'] }, []],
  ])('is told %s', async (_what, options, days) => {
    expect((await texts(options)).map((line) => line.slice(0, 10))).toEqual(days);
  });

  it('is told in other languages, and from another market', async () => {
    expect((await texts({ locale: 'de', limit: 4 }))[3]).toBe('2024-02-22 Ballerina: Kinostart 5. Juni 2025 (Deutschland)');
    expect((await texts({ locale: 'de', region: 'DE', limit: 5 })).slice(3)).toEqual(['2024-02-22 Ballerina: Kinostart 5. Juni 2025', '2024-02-01 Ballerina: Kinostart 6. Juni 2025, nicht mehr 7. Juni 2024 (USA)']);
    expect((await texts({ locale: 'ar' }))[4]).toBe('2024-02-01 \u2068Ballerina\u2069: في دور السينما: 6 يونيو 2025، ولم يعد 7 يونيو 2024');
  });

  it('names the market of a certificate that is not the feed’s', async () => {
    const rated = { ...ledger, titles: new Map([['ballerina', { ...film, rating: [said('R', '2025-10-01')], ratings: [{ region: 'DE', certificate: [said('FSK 18', '2025-10-02')] }] }]]) };
    expect(await texts({ catalogue: rated, limit: 2 })).toEqual(['2025-10-02 Ballerina: rated FSK 18 (Germany)', '2025-10-01 Ballerina: rated R']);
    expect(await texts({ catalogue: rated, limit: 2, region: 'DE' })).toEqual(['2025-10-02 Ballerina: rated FSK 18', '2025-10-01 Ballerina: rated R (US)']);
  });

  it('has its kind, its source and its link', async () => {
    const { entries } = await newsOf({ now, catalogue: ledger });
    expect(entries[2]).toMatchObject({ kind: 'correction', kindText: 'What had been wrong', title: 'ballerina', publisher: 'Trade', source: 'Source: Trade, March 27, 2024', link: 'https://trade.example/1' });
    expect(entries[4]).toMatchObject({ kind: 'development', source: 'Source: Trade, February 2024' });
    expect(entries[3]).toMatchObject({ publisher: 'lost', link: entries[3]!.id });
  });

  it('gives no plot away', async () => {
    const reveals = { title: 'ballerina', level: 3 } as const;
    const guarded = { ...ledger, credits: ledger.credits.map((credit) => ({ ...credit, reveals })) };
    expect((await texts({ catalogue: guarded })).filter((text) => /cast|plays/.test(text))).toEqual([]);
  });

  it('is less than the bundled ledger holds, of which some gives plots away', async () => {
    const catalogue = await wholeCatalogue();
    const vantage = stoppedOn('2026-01-01');
    const unguarded = [...catalogue.titles.values()].flatMap((title) => titleHistory(catalogue, title, vantage)).map(({ key }) => key);
    const told = (await newsOf({ now, limit: 9999, site: 'https://a.example/' })).entries.map(({ id }) => decodeURI(id.slice('https://a.example/#'.length)));
    expect(told.length).toBeGreaterThan(100);
    expect(unguarded).toEqual(expect.arrayContaining(told));
    expect(told.length).toBeLessThan(unguarded.length);
  });
});

describe('the ids of what became known', () => {
  const uuid = /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

  it('are IRIs, each once', async () => {
    for (const site of [undefined, 'https://example.org/films?x=1']) {
      const { id, entries } = await newsOf({ now, limit: 9999, ...(site !== undefined && { site }) });
      const ids = [id, ...entries.map((entry) => entry.id)];
      expect(new Set(ids).size).toBe(ids.length);
      for (const one of ids) expect(one).toMatch(site === undefined ? uuid : /^https:\/\/example\.org\/films\?x=1#[\w/.+-]+$/);
    }
  });

  it('stay, whatever else becomes known', async () => {
    const ids = async (catalogue = ledger): Promise<string[]> => (await newsOf({ now, catalogue })).entries.map(({ id }) => id);
    const before = await ids();
    const more = { ...film, runtime: [said(125, '2025-05-01')], releases: film.releases.map((one) => ({ ...one, date: [said('2023', '2020'), ...one.date, said('2025-07-01', '2025-05-02')] })) };
    const after = await ids({ ...ledger, titles: new Map([['ballerina', more]]) });
    expect(after).toEqual(expect.arrayContaining(before));
    expect(after.length).toBeGreaterThan(before.length);
  });

  it('are these, in every run and every zone', async () => {
    const [entry] = (await newsOf({ now, catalogue: ledger, limit: 1 })).entries;
    expect(entry!.id).toBe('urn:uuid:948acb4a-fce1-55e3-9fcf-ab34f7358cb8');
    const [sited] = (await newsOf({ now, catalogue: ledger, limit: 1, site: 'https://example.org/' })).entries;
    expect(sited!.id).toBe('https://example.org/#ballerina/worldwide/2025-09-01');
  });
});

it('news of nothing are of the day they are told', async () => {
  expect(await newsOf({ now, catalogue: emptyCatalogue })).toMatchObject({ updated: '2026-01-01', entries: [], name: 'What has become known about films' });
});
