import { describe, expect, it } from 'vitest';
import type { Catalogue, Claim, Credit, Fact, Title } from '../../src/domain/ledger/catalogue.js';
import { changesOf, findFactNews, type TitleChange } from '../../src/domain/changes/changes.js';
import { redact } from '../../src/domain/spoilers/redact.js';
import { catalogueWith, creditWith, release, said, stoppedOn, titleWith } from './ledger.js';

const since = '2024-01-31';
const day = '2025-06-09';
const hidden: Claim<never> = { hidden: { title: 'caine', level: 3 }, known: '2024-06' };

type Claims = readonly { readonly value: unknown; readonly known?: string }[];
const values = (claims: Claims): string => (claims.length === 0 ? 'nothing' : claims.map(({ value }) => String(value)).join(' or '));

/** A change as one line: what, kind, before, after, since when. */
function lineOf(change: TitleChange): string {
  if (change.what === 'phase') return `phase: ${change.before.name}, ${change.after.name}`;
  const { kind, before, after } = change.news;
  const what = change.what === 'field' ? change.field.field : change.what === 'role' ? `role of ${change.person}` : `joined ${change.people.join(' ')}`;
  return `${what}: ${kind}, ${values(before)}, ${values(after)}, ${after.map(({ known }) => known ?? 'undated').join(' ')}`;
}
const told = (catalogue: Catalogue, from = since, on = day, region = 'US'): string[] => changesOf(catalogue, catalogue.titles.get('ballerina')!, from, stoppedOn(on, region)).map(lineOf);
const about = (parts: Partial<Title>, more: Parameters<typeof catalogueWith>[0] = {}): Catalogue => catalogueWith({ titles: [titleWith(parts)], ...more });

describe('what changed on a fact', () => {
  it.each<[what: string, fact: Fact<string>, line: string | undefined]>([
    ['became different', [said('a', '2023'), said('b', '2024-02-22')], 'development a b 2024-02-22'],
    ['had been wrong', [said('a', '2023'), said('b', '2024-06', 'corrected')], 'correction a b 2024-06'],
    ['is newly known', [said('b', '2024-02-22')], 'development nothing b 2024-02-22'],
    ['is newly known, and was repeated', [said('b', '2024-02-22'), said('b', '2025-01')], 'development nothing b 2024-02-22'],
    ['is newly known, by the last of several', [said('a', '2024-02-22'), said('b', '2025-01')], 'development nothing b 2025-01'],
    ['changed on the last day', [said('a', '2023'), said('b', day)], `development a b ${day}`],
    ['changed on the day that the article ran, which knew it', [said('a', '2023'), said('b', since)], undefined],
    ['changes the day after', [said('a', '2023'), said('b', '2025-06-10')], undefined],
    ['was only repeated', [said('a', '2023'), said('a', '2024-06')], undefined],
    ['changed and changed back', [said('a', '2023'), said('b', '2024-03'), said('a', '2024-06')], undefined],
    ['was always known, without a day', [said('a')], undefined],
    ['was never known', [], undefined],
    ['is disputed now', [said('a', '2023'), said('b', '2024-06'), said('c', '2024-06')], 'development a b or c 2024-06'],
    ['is disputed now, what stood being one side', [said('a', '2023'), said('a', '2024-06'), said('c', '2024-06')], 'development a a or c 2024-06'],
    ['is newly known and disputed', [said('b', '2024-06'), said('c', '2024-06')], 'development nothing b or c 2024-06'],
    ['was disputed then', [said('a', '2023'), said('b', '2023'), said('c', '2024-06')], 'development a or b c 2024-06'],
    ['was disputed then, and is settled by one side', [said('a', '2023'), said('b', '2023'), said('b', '2024-06'), said('b', '2025')], 'development a or b b 2024-06'],
    ['was disputed then, and all were wrong', [said('a', '2023'), said('b', '2023'), said('c', '2024-06', 'corrected')], 'correction a or b c 2024-06'],
    ['was disputed then, and is by one more', [said('a', '2023'), said('b', '2023'), said('a', '2024-06'), said('b', '2024-06'), said('c', '2024-06')], 'development a or b a or b or c 2024-06'],
    ['is as disputed as then', [said('a', '2023'), said('b', '2023'), said('b', '2024-06'), said('a', '2024-06')], undefined],
    ['is hidden now', [said('a', '2023'), hidden], undefined],
    ['is hidden, and nothing was known', [hidden], undefined],
    ['was hidden then', [{ ...hidden, known: '2023' }, said('b', '2024-06')], undefined],
  ])('%s', (_what, fact, line) => {
    const news = findFactNews(fact, since, day);
    expect(news && `${news.kind} ${values(news.before)} ${values(news.after)} ${news.after[0]!.known ?? 'undated'}`).toBe(line);
  });

  it.each([[day, day], [day, since], ['2025-06-10', day]])('is nothing when the article ran on %s and it is %s', (from, on) => {
    for (const fact of [[said('a', '2023'), said('b', '2024-02-22')], [said('b', '2024-02-22')]]) expect(findFactNews(fact, from, on)).toBeUndefined();
  });
});

describe('what changed about a title', () => {
  const everything = about(
    {
      name: [said('Ballerina', '2019'), said('From the World of John Wick: Ballerina', '2024-05')],
      status: [said('filming', '2022'), said('released', '2025-06-06')],
      runtime: [said(125, '2025-05')], rating: [said('R', '2023'), said('PG-13', '2024-06'), said('R', '2024-07')],
      distributor: [said('Lionsgate', '2019')], logline: [said('A dancer.', '2019'), said('A dancer learns to kill.', '2025')],
      crew: { director: [said(['wiseman'], '2019')], writer: [said(['hatten'], '2019'), said(['hatten', 'fennell'], '2024-03')], composer: [said(['bates'], '2019'), said(['bates', 'richard'], '2025')] },
      releases: [
        release('US', 'theatrical', [said('2024-06-07', '2023-04-04'), said('2025-06-06', '2024-02-22')]),
        release('DE', 'theatrical', [said('2025-06-05', '2024-09-25')]),
        release('US', 'streaming', [said('2025-09-25', '2025-06-01')], [said('Peacock', '2023'), said('Starz', '2024-12', 'corrected')]),
      ],
    },
    { money: [{ id: 'ballerina', figures: { budget: [said(80, '2023'), said(90, '2025-06-08')], opening: [said(24.5, '2025-06-08')], worldwide: [said(51, '2025-06-10')] } }] },
  );

  it('is told in the order in which a reader would ask', () => {
    expect(told(everything)).toEqual([
      'release-date: development, 2024-06-07, 2025-06-06, 2024-02-22',
      'phase: dated, in-cinemas',
      'name: development, Ballerina, From the World of John Wick: Ballerina, 2024-05',
      'streaming-home: correction, Peacock, Starz, 2024-12',
      'streaming-date: development, nothing, 2025-09-25, 2025-06-01',
      'writer: development, hatten, hatten,fennell, 2024-03',
      'runtime: development, nothing, 125, 2025-05',
      'opening: development, nothing, 24.5, 2025-06-08',
      'budget: development, 80, 90, 2025-06-08',
    ]);
  });

  it('is told of the reader’s own market', () => {
    expect(told(everything, since, day, 'DE')[0]).toBe('release-date: development, nothing, 2025-06-05, 2024-09-25');
  });

  it.each([[day, day], ['2026-01-01', day]])('is nothing when the article ran on %s and it is %s', (from, on) => {
    expect(told(everything, from, on)).toEqual([]);
  });

  it('is nothing before there is news', () => {
    expect(told(everything, since, '2024-02-21')).toEqual([]);
    expect(told(everything, since, '2024-02-22')).toEqual(['release-date: development, 2024-06-07, 2025-06-06, 2024-02-22']);
  });
});

describe('the phase', () => {
  const phased = (parts: Partial<Title>): Catalogue => about({ status: [said('announced', '2023'), said('filming', '2024-06')], ...parts });
  it.each<[what: string, parts: Partial<Title>, lines: string[]]>([
    ['is told where the making went on', {}, ['phase: announced, in-production']],
    ['is told where a status only grew finer', { status: [said('announced', '2023'), said('writing', '2024-06')] }, ['phase: announced, announced']],
    ['is told of a title that was not known then', { status: [said('announced', '2024-06')] }, ['phase: unknown, announced']],
    ['is not told where it stayed', { status: [said('filming', '2023'), said('filming', '2024-06')] }, []],
    ['is left to the date where only that moved', { releases: [release('US', 'theatrical', [said('2026', '2023'), said('2027', '2024-06')])] }, ['release-date: development, 2026, 2027, 2024-06']],
  ])('%s', (_what, parts, lines) => {
    expect(told(phased(parts))).toEqual(lines);
  });
});

describe('who joined, and who plays whom', () => {
  const credit = (person: string, character: Fact<string | null>, more: Partial<Credit> = {}): Credit => creditWith({ person, character, ...more });
  const old = credit('ana', [said('Eve', '2022')]);
  it.each<[what: string, credits: Credit[], lines: string[]]>([
    ['nobody, where nothing changed', [old], []],
    ['one who was not known', [old, credit('reedus', [said('Pine', '2024-06')])], ['joined reedus: development, nothing, Pine, 2024-06']],
    ['several together, with what each source said first', [old, credit('byrne', [said('The Chancellor', '2025-01', 'announced', 'variety')]), credit('reedus', [said('Pine', '2024-06'), said('Daniel Pine', '2025-01')])], ['joined byrne reedus: development, nothing, Pine or The Chancellor, 2024-06 2025-01']],
    ['leads first', [old, credit('byrne', [said('The Chancellor', '2024-06')]), credit('reedus', [said('Pine', '2024-06')], { role: [said('lead', '2024-06')] })], ['joined reedus byrne: development, nothing, The Chancellor, 2024-06']],
    ['together those whom one source named on one day', [old, credit('reedus', [said('Pine', '2024-06')]), credit('byrne', [said('The Chancellor', '2024-06')])], ['joined reedus byrne: development, nothing, Pine, 2024-06']],
    ['nobody who was in it, by another role', [old, credit('ana', [said('Rooney', '2024-06')])], []],
    ['one of two new roles once', [old, credit('reedus', [said('Pine', '2024-06')]), credit('reedus', [said('A voice', '2024-06')])], ['joined reedus: development, nothing, Pine, 2024-06']],
    ['one whose role is not disclosed', [old, credit('reedus', [said(null, '2024-06')])], ['joined reedus: development, nothing, null, 2024-06']],
    ['nobody, where nobody had been known', [credit('reedus', [said('Pine', '2024-06')])], []],
    ['nobody of whom it becomes known later', [old, credit('reedus', [said('Pine', '2025-06-10')])], []],
    ['one by what is known of them, and not by what is said later', [old, credit('reedus', [said('Pine', '2025-06-10')], { billing: [said(4, '2024-06')] })], ['joined reedus: development, nothing, 4, 2024-06']],
    ['nobody of whom nothing is claimed', [old, credit('reedus', [])], []],
    ['nobody by a role that was already billed', [old, credit('reedus', [said('Pine', '2024-06')], { billing: [said(3, '2023')] })], []],
    ['one whose character became another', [old, credit('byrne', [said(null, '2022'), said('The Chancellor', '2024-09-27')])], ['role of byrne: development, null, The Chancellor, 2024-09-27']],
    ['one whose character had been wrong', [credit('ana', [said('Rooney', '2022'), said('Eve', '2024-09', 'corrected')])], ['role of ana: correction, Rooney, Eve, 2024-09']],
    ['those who joined before those who were renamed', [credit('ana', [said('Rooney', '2022'), said('Eve', '2024-09')]), credit('reedus', [said('Pine', '2024-06')])], ['joined reedus: development, nothing, Pine, 2024-06', 'role of ana: development, Rooney, Eve, 2024-09']],
    ['nobody of another title', [old, credit('reedus', [said('Pine', '2024-06')], { title: 'caine' })], []],
  ])('%s', (_what, credits, lines) => {
    expect(told(about({}, { credits }))).toEqual(lines);
  });

  it('comes after a new director', () => {
    const crew = { director: [said(['wiseman'], '2019'), said(['stahelski'], '2024-06')] };
    expect(told(about({ crew }, { credits: [old, credit('reedus', [said('Pine', '2024-06')])] }))).toEqual([
      'director: development, wiseman, stahelski, 2024-06',
      'joined reedus: development, nothing, Pine, 2024-06',
    ]);
  });
});

describe('what is hidden', () => {
  const reveals = { title: 'caine', level: 3 } as const;
  const secretly = <T>(value: T, known = '2024-06') => ({ ...said(value, known), reveals });
  const catalogue = about(
    { name: [said('Ballerina', '2019'), secretly('SECRET name')], rating: [secretly('SECRET rating')], releases: [release('US', 'theatrical', [said('2024', '2023'), secretly('2031-01-01')])] },
    {
      credits: [
        creditWith({ person: 'ana', character: [said('Rooney', '2022'), secretly('SECRET role')] }),
        creditWith({ person: 'secret-guest', character: [said('SECRET guest', '2024-06')], reveals }),
        creditWith({ person: 'reedus', character: [secretly('SECRET Pine')], billing: [said(4, '2024-06')] }),
      ],
      money: [{ id: 'ballerina', figures: { budget: [said(80, '2023'), secretly(31)] } }],
    },
  );

  it('never tells, and never changes anything', () => {
    for (const policy of ['seen', 'hide'] as const) expect(told(redact(catalogue, policy, new Set()))).toEqual([]);
  });

  it('would be found by this test: who may see everything is told it all', () => {
    expect(told(redact(catalogue, 'seen', new Set(['caine'])))).toEqual([
      'release-date: development, 2024, 2031-01-01, 2024-06', 'name: development, Ballerina, SECRET name, 2024-06', 'joined secret-guest reedus: development, nothing, SECRET guest, 2024-06',
      'role of ana: development, Rooney, SECRET role, 2024-06', 'rating: development, nothing, SECRET rating, 2024-06', 'budget: development, 80, 31, 2024-06',
    ]);
  });
});
