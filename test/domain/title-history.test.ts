import { describe, expect, it } from 'vitest';
import type { Catalogue, Status, Title } from '../../src/domain/ledger/catalogue.js';
import { titleHistory } from '../../src/domain/changes/title-history.js';
import { releaseKey } from '../../src/domain/releases/release-key.js';
import { redact } from '../../src/domain/spoilers/redact.js';
import { catalogueWith, creditWith, release, said, stoppedOn, titleWith } from './ledger.js';

const credits = [
  creditWith({ person: 'ana', character: [said<string | null>('Rooney', '2022-11'), said<string | null>('Eve', '2024-03-27', 'corrected')] }),
  creditWith({ person: 'keanu', billing: [said(2, '2022-11')] }),
  creditWith({ person: 'norman', character: [said<string | null>(null, '2023-05-01'), said<string | null>('Pine', '2023-06-01')] }),
  creditWith({ person: 'gabriel', billing: [said(3, '2023-05-01')] }),
  creditWith({ person: 'lance', billing: [said(4, '2023-05-01', 'announced', 'wire')] }),
];

const film = titleWith({
  name: [said('Ballerina', '2019'), said('From the World of John Wick: Ballerina', '2024-02-21')],
  status: [said('announced', '2019-10-08'), said('filming', '2022-11-08')],
  runtime: [said(120), said(125, '2025-05-01')],
  rating: [said('PG-13', '2025-01-01'), said('R', '2025-01-01')],
  logline: [said('A dancer.', '2024'), said('A killer.', '2025')],
  crew: { writer: [said(['shay'], '2019'), said(['shay', 'emerald'], '2023-01-05')] },
  releases: [
    release('US', 'theatrical', [said('2024-06-07', '2023-04-04'), said('2024-06-07', '2023-08-01'), said('2025-06-06', '2024-02-22'), said('2025-06-06', '2025-06-06', 'confirmed')]),
    release('DE', 'theatrical', [said('2025-06-05', '2024-02-22')]),
    release('US', 'streaming', [said('2025-09', '2025-07')], [said('Peacock', '2024-01'), said('Starz', '2025-09')]),
    release('US', 'streaming', [said('2026-01-01', '2025-12')]),
  ],
});

function told(title: Title, day: string, catalogue: Catalogue = catalogueWith({ titles: [title], credits, money: [{ id: 'ballerina', figures: { budget: [said(75, '2025-06-01', 'estimated'), said(90, '2025-06-08')] } }] })): string[] {
  return titleHistory(catalogue, title, stoppedOn(day)).map(({ key, change: { news } }) => `${key} ${news.kind} ${JSON.stringify(news.before[0]?.value)} > ${JSON.stringify(news.after[0]!.value)}`);
}

describe('the chronicle of a title', () => {
  it('tells each thing that became known, on the day of who said it first', () => {
    expect(told(film, '2026-01-01')).toEqual([
      'ballerina/name/2024-02-21 development "Ballerina" > "From the World of John Wick: Ballerina"',
      'ballerina/status/2019-10-08 development undefined > "announced"',
      'ballerina/status/2022-11-08 development "announced" > "filming"',
      'ballerina/runtime/2025-05-01 development 120 > 125',
      'ballerina/writer/2019 development undefined > ["shay"]',
      'ballerina/writer/2023-01-05 development ["shay"] > ["shay","emerald"]',
      'ballerina/budget/2025-06-01 development undefined > 75',
      'ballerina/budget/2025-06-08 development 75 > 90',
      'ballerina/us-theatrical/release-date/2023-04-04 development undefined > "2024-06-07"',
      'ballerina/us-theatrical/release-date/2024-02-22 development "2024-06-07" > "2025-06-06"',
      'ballerina/de-theatrical/release-date/2024-02-22 development undefined > "2025-06-05"',
      'ballerina/us-streaming/streaming-date/2025-07 development undefined > "2025-09"',
      'ballerina/us-streaming/streaming-home/2024-01 development undefined > "Peacock"',
      'ballerina/us-streaming/streaming-home/2025-09 development "Peacock" > "Starz"',
      'ballerina/us-streaming-2/streaming-date/2025-12 development undefined > "2026-01-01"',
      'ballerina/joined/trade/2023-05-01 development undefined > null',
      'ballerina/joined/wire/2023-05-01 development undefined > 4',
      'ballerina/role/ana/2024-03-27 correction "Rooney" > "Eve"',
      'ballerina/role/norman/2023-06-01 development null > "Pine"',
    ]);
  });

  it('tells the certificates of all markets, whatever the reader’s', () => {
    const rated = titleWith({ rating: [said('R', '2025-01-01')], ratings: [{ region: 'GB', certificate: [said('15', '2025-02-01')] }, { region: 'US', certificate: [said('NC-17', '2025-03-01')] }] });
    expect(told(rated, '2026-01-01', catalogueWith({ titles: [rated] }))).toEqual([
      'ballerina/rating/2025-01-01 development undefined > "R"',
      'ballerina/gb-rating/2025-02-01 development undefined > "15"',
      'ballerina/us-rating/2025-03-01 development undefined > "NC-17"',
    ]);
    expect(told(rated, '2025-01-31', catalogueWith({ titles: [rated] }))).toEqual(['ballerina/rating/2025-01-01 development undefined > "R"']);
  });

  it('lists what was known by a day; later days only add to it', () => {
    const then = told(film, '2024-01-31');
    expect(then).toHaveLength(9);
    expect(told(film, '2026-01-01')).toEqual(expect.arrayContaining(then));
  });

  it('says nothing while sources differ, and what stands when they no longer do', () => {
    const settled = { ...film, rating: [...film.rating, said('R', '2025-02-01', 'confirmed')] };
    expect(told(film, '2026-01-01').filter((line) => line.includes('/rating/'))).toEqual([]);
    expect(told(settled, '2026-01-01').filter((line) => line.includes('/rating/'))).toEqual(['ballerina/rating/2025-02-01 development undefined > "R"']);
  });

  it('keeps its keys when the same is said again, by whomever', () => {
    const again = { ...film, status: [said<Status>('announced', '2019-10-08', 'rumoured', 'blog'), ...film.status, said<Status>('filming', '2023-01-01')] };
    const keys = (title: Title): string[] => titleHistory(catalogueWith({ credits }), title, stoppedOn('2026-01-01')).map(({ key }) => key);
    expect(keys(again)).toEqual(keys(film));
  });

  it('says nothing of what gives a plot away', () => {
    const secret = { title: 'ballerina', level: 3 } as const;
    const guarded = catalogueWith({ titles: [{ ...film, status: film.status.map((claim) => ({ ...claim, reveals: secret })) }], credits: credits.map((credit) => ({ ...credit, reveals: secret })) });
    const shown = redact(guarded, 'hide', new Set());
    expect(told(shown.titles.get('ballerina')!, '2026-01-01', shown).filter((line) => /status|joined|role/.test(line))).toEqual([]);
  });
});

it('the keys of releases are told apart by market, channel, and their place among those alike', () => {
  expect(film.releases.map((one) => releaseKey(film, one))).toEqual(['us-theatrical', 'de-theatrical', 'us-streaming', 'us-streaming-2']);
});
