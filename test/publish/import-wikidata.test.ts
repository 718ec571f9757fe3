/**
 * What becomes of Wikidata's statements about a film.
 */
import { describe, expect, it } from 'vitest';
import { validateDataset } from '../../src/publish/dataset/validate.js';
import { film, imported, item, named, names, noValue, press, quantity, statement, text, time, toItem } from './wikidata-items.js';

const references = [press('2024-05-06')];
const inUs = toItem('P291', 'Q30');

/** The only title of an import. */
function titleOf(statements: readonly object[]): NonNullable<ReturnType<typeof imported>['dataset']['titles']>[number] {
  const { dataset } = imported([film(statements)]);
  expect(validateDataset(JSON.stringify(dataset), 'made').faults).toEqual([]);
  return dataset.titles![0]!;
}

describe('a publication date', () => {
  it('becomes a release of its country, known on the day on which the reference was read', () => {
    const { releases } = titleOf([statement(time('P577', '2025-06-06'), { qualifiers: [inUs], references })]);
    expect(releases).toEqual([{ region: 'US', channel: 'theatrical', date: [{ value: '2025-06-06', known: '2024-05-06', source: 'the-coast-gazette-the-lamp', standing: 'reported' }] }]);
  });

  it('is known on the day on which the reference was published, if Wikidata says that', () => {
    const { releases } = titleOf([statement(time('P577', '2025-06-06'), { qualifiers: [inUs], references: [press('2024-05-06', '2024-02-22')] })]);
    expect(releases?.[0]?.date).toMatchObject([{ known: '2024-02-22', source: 'the-coast-gazette-2024-02-22' }]);
  });

  it.each([['2024-05-06', 'confirmed'], ['2024-05-07', 'reported'], ['2024-05', 'reported'], ['2023', 'confirmed']])('%s, read of on 6 May 2024, is %s', (date, standing) => {
    const { releases } = titleOf([statement(time('P577', date), { qualifiers: [inUs], references })]);
    expect(releases?.[0]?.date).toMatchObject([{ value: date, standing }]);
  });

  it('that was moved is a fact with both claims, oldest first', () => {
    const { releases } = titleOf([
      statement(time('P577', '2025-06-06'), { qualifiers: [inUs], references: [press('2024-05-06')] }),
      statement(time('P577', '2024-06-07'), { qualifiers: [inUs], references: [press('2023-04-04')] }),
    ]);
    expect(releases?.[0]?.date?.map(({ value, known }) => [value, known])).toEqual([['2024-06-07', '2023-04-04'], ['2025-06-06', '2024-05-06']]);
  });

  it('in a city is the premiere in its country', () => {
    const city = item('Q60', { en: 'New York City' }, [statement(toItem('P17', 'Q30'))]);
    const { dataset } = imported([film([statement(time('P577', '2025-05-22'), { qualifiers: [toItem('P291', 'Q60')], references })]), city]);
    expect(dataset.titles?.[0]?.releases).toMatchObject([{ region: 'US', channel: 'premiere', place: [{ value: 'New York City' }], date: [{ value: '2025-05-22' }] }]);
  });

  it('goes by the ISO code of a country’s file', () => {
    const country = item('Q1019', { en: 'Madagascar' }, [statement(text('P297', 'MG'))]);
    const { dataset } = imported([film([statement(time('P577', '2025-05-22'), { qualifiers: [toItem('P291', 'Q1019')], references })]), country]);
    expect(dataset.titles?.[0]?.releases?.[0]?.region).toBe('MG');
  });

  it('without a place is taken for the only country of origin, and says so', () => {
    const origin = statement(toItem('P495', 'Q183'));
    const { releases } = titleOf([origin, statement(time('P577', '2025'), { references })]);
    expect(releases).toMatchObject([{ region: 'DE', date: [{ value: '2025', note: 'Wikidata names no place; taken for the country of origin.' }] }]);
    expect(titleOf([origin, statement(toItem('P495', 'Q30')), statement(time('P577', '2025'), { references })]).releases).toBeUndefined();
  });

  it('arrives by its distribution format, and by video on demand digitally', () => {
    const formats = [['Q723685', 'digital'], ['Q5294', 'disc'], ['Q950', 'streaming']] as const;
    const statements = formats.map(([format]) => statement(time('P577', '2025-08-01'), { qualifiers: [inUs, toItem('P437', format)], references }));
    const { dataset } = imported([film(statements), item('Q950', { en: 'streaming television' })]);
    expect(dataset.titles?.[0]?.releases?.map(({ channel }) => channel).sort()).toEqual(['digital', 'disc', 'streaming']);
  });

  it('is left out of another calendar, of a decade, and where Wikidata has none, and is said', () => {
    const { dataset, log } = imported([film([
      statement(time('P577', '1917-06-06', 11, 'Q1985786'), { qualifiers: [inUs], references }),
      statement(time('P577', '1980', 8), { qualifiers: [inUs], references }),
      statement(noValue('P577', 'somevalue'), { references }),
      statement(noValue('P577', 'novalue'), { references }),
    ])]);
    expect(dataset.titles?.[0]?.releases).toBeUndefined();
    expect(log.entries.map(({ remark }) => remark)).toEqual(['unreadable', 'unreadable', 'no-value', 'no-value']);
  });

  it('that Wikidata marks as wrong is left out; a preferred one of its market stands alone', () => {
    const { dataset, log } = imported([film([
      statement(time('P577', '2025-06-05'), { rank: 'deprecated', qualifiers: [inUs], references }),
      statement(time('P577', '2025-06-06'), { rank: 'preferred', qualifiers: [inUs], references }),
      statement(time('P577', '2025-06-07'), { qualifiers: [inUs], references }),
      statement(time('P577', '2025-06-05'), { qualifiers: [toItem('P291', 'Q183')], references }),
    ])]);
    expect(dataset.titles?.[0]?.releases?.map(({ region, date }) => [region, date?.map(({ value }) => value)])).toEqual([['DE', ['2025-06-05']], ['US', ['2025-06-06']]]);
    expect(log.entries.map(({ remark, value }) => [remark, value])).toEqual([['deprecated', '2025-06-05'], ['outranked', '2025-06-07']]);
  });
});

describe('a source', () => {
  const dated = (reference: readonly object[]): ReturnType<typeof imported> => imported([film([statement(time('P577', '2025-06-06'), { qualifiers: [inUs], references: [reference as never] })]), item('Q37312', { en: 'IMDb' }), item('Q328', { en: 'English Wikipedia' })]);

  it.each<[string, readonly object[]]>([
    ['that the value came from Wikipedia', [toItem('P143', 'Q328'), time('P813', '2024-05-06')]],
    ['Wikipedia as what states it', [toItem('P248', 'Q328')]],
    ['a page of Wikipedia', [text('P854', 'https://en.wikipedia.org/wiki/The_Lamp')]],
    ['an address that is none', [text('P854', 'news.example/film')]],
    ['only when it was read', [time('P813', '2024-05-06')]],
  ])('is none if the reference says %s', (_, reference) => {
    const { dataset, log } = dated(reference);
    expect(dataset.titles?.[0]?.releases).toBeUndefined();
    expect(log.lines()).toEqual(['1 left out, since Wikidata names no source (--unsourced takes them):', '  The Lamp, publication date: 2025-06-06 in US']);
  });

  it('has what the reference says: publisher, headline, address and day', () => {
    const { sources } = dated(press('2024-05-06', '2024-02-22')).dataset;
    expect(sources?.[0]).toEqual({ id: 'the-coast-gazette-2024-02-22', publisher: 'The Coast Gazette', title: 'The film is coming', url: 'https://news.example/film', date: '2024-02-22' });
  });

  it('is the page of a database that is named by its id', () => {
    const { sources } = dated([toItem('P248', 'Q37312'), text('P345', 'tt0088763'), time('P813', '2024-05-06')]).dataset;
    expect(sources?.[0]).toEqual({ id: 'imdb-the-lamp', publisher: 'IMDb', title: 'The Lamp', url: 'https://www.imdb.com/title/tt0088763/', date: null, kind: 'open' });
  });

  it('is named by its host if the reference has but an address', () => {
    expect(dated([text('P854', 'https://www.news.example/2024/film/')]).dataset.sources?.[0]).toMatchObject({ id: 'news-example-the-lamp', publisher: 'news.example', title: 'news.example/2024/film' });
  });

  it('makes a claim for each reference', () => {
    const { dataset } = imported([film([statement(time('P577', '2025-06-06'), { qualifiers: [inUs], references: [press('2024-05-06'), [text('P854', 'https://trade.example/1'), time('P813', '2023-01-01')]] })])]);
    expect(dataset.titles?.[0]?.releases?.[0]?.date?.map(({ known, source }) => [known, source])).toEqual([['2023-01-01', 'trade-example-the-lamp'], ['2024-05-06', 'the-coast-gazette-the-lamp']]);
  });

  it('is Wikidata itself if statements without one are taken', () => {
    const { dataset, log } = imported([film([statement(toItem('P57', 'Q901'))])], { takesUnsourced: true });
    expect(dataset.titles?.[0]?.crew?.director).toEqual([{ value: ['mara-quill'], known: null, source: 'wikidata-q100', standing: 'reported', note: 'Wikidata names no source.' }]);
    expect(log.lines()).toEqual(['1 taken without a source, as Wikidata’s own:', '  The Lamp, director: Mara Quill']);
  });
});

describe('names', () => {
  it('are in the language asked for, and ids in English', () => {
    const { dataset } = imported([film([statement(toItem('P57', 'Q901'), { references })])], { language: 'de' });
    expect(dataset.titles?.[0]).toMatchObject({ id: 'the-lamp', name: [{ value: 'Die Lampe', source: 'wikidata-q100', note: 'In other languages: en: The Lamp' }] });
    expect(dataset.people).toMatchObject([{ id: 'mara-quill', name: [{ value: 'Mara Quill', note: 'In other languages: ar: مارا كويل' }] }]);
  });

  it('of two items with one label make two ids, the same in any order', () => {
    const twins = [item('Q950', { en: 'Sam Lee' }), item('Q940', { en: 'Sam Lee' })];
    const crew = [statement(toItem('P57', 'Q950'), { references }), statement(toItem('P58', 'Q940'), { references })];
    for (const order of [twins, twins.toReversed()]) {
      const { dataset } = imported([film(crew), ...order]);
      expect(dataset.titles?.[0]?.crew).toMatchObject({ director: [{ value: ['sam-lee-q950'] }], writer: [{ value: ['sam-lee'] }] });
    }
  });

  it('in other letters make an id of the item', () => {
    const { dataset } = imported([film([], 'Q101', { ar: 'المصباح' })]);
    expect(dataset.titles).toMatchObject([{ id: 'q101', name: [{ value: 'المصباح' }] }]);
  });

  it('that are missing leave a person out, and are said', () => {
    const { dataset, log } = imported([film([statement(toItem('P161', 'Q999'), { references })])]);
    expect(dataset.credits).toBeUndefined();
    expect(log.lines()).toEqual(['1 left out, since no label is at hand (give their files, or --fetch):', '  The Lamp, cast member: Q999']);
  });
});

it('ignores a statement that is not in Wikidata’s form, and says so', () => {
  const broken = { ...(film([]) as { claims: object }), claims: { P31: [statement(toItem('P31', 'Q11424'))], P577: [{ rank: 'normal' }, 'x'], P1476: [statement(named('P1476', 'The Lamp'))] } };
  const { dataset, log } = imported([broken, ...names]);
  expect(dataset.titles?.[0]?.id).toBe('the-lamp');
  expect(log.lines()).toEqual(['1 left out, since it is not in Wikidata’s form:', '  The Lamp, statements: 2']);
});

it('reads lengths in seconds and hours', () => {
  for (const [amount, unit, minutes] of [['+116', 'Q7727', 116], ['+6960', 'Q11574', 116], ['+2', 'Q25235', 120]] as const) {
    expect(titleOf([statement(quantity('P2047', amount, unit), { references })]).runtime).toMatchObject([{ value: minutes }]);
  }
});
