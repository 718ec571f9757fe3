/**
 * What becomes of Wikidata's statements about people, money, ratings, ids and series.
 */
import { describe, expect, it } from 'vitest';
import { validateDataset } from '../../src/publish/dataset/validate.js';
import { film, imported, item, noValue, press, quantity, statement, text, time, toItem } from './wikidata-items.js';

const references = [press('2024-05-06')];
const claim = { known: '2024-05-06', source: 'the-coast-gazette-the-lamp', standing: 'reported' };

function sound(...entities: readonly object[]): ReturnType<typeof imported> {
  const made = imported(entities);
  expect(validateDataset(JSON.stringify(made.dataset), 'made').faults).toEqual([]);
  return made;
}

describe('a cast member', () => {
  it('plays the character of the item, or of the name as credited', () => {
    const { credits, characters } = sound(film([
      statement(toItem('P161', 'Q901'), { qualifiers: [toItem('P453', 'Q903')], references }),
      statement(toItem('P161', 'Q902'), { qualifiers: [text('P4633', 'The Keeper')], references }),
    ])).dataset;
    expect(credits).toEqual([
      { title: 'the-lamp', person: 'mara-quill', as: 'orla', character: [{ value: 'Orla', ...claim }] },
      { title: 'the-lamp', person: 'anselm-dray', as: 'the-keeper', character: [{ value: 'The Keeper', ...claim }] },
    ]);
    expect(characters).toEqual([{ id: 'orla', name: [{ value: 'Orla', known: null, source: 'wikidata-q100', standing: 'reported' }] }]);
  });

  it('keeps the character’s id under the name as credited', () => {
    const { credits } = sound(film([statement(toItem('P161', 'Q901'), { qualifiers: [toItem('P453', 'Q903'), text('P4633', 'Old Orla')], references })])).dataset;
    expect(credits).toMatchObject([{ as: 'orla', character: [{ value: 'Old Orla' }] }]);
  });

  it('in two roles has two credits', () => {
    const { credits } = sound(film([statement(toItem('P161', 'Q901'), { qualifiers: [toItem('P453', 'Q903'), toItem('P453', 'Q904')], references })])).dataset;
    expect(credits?.map(({ person, as }) => [person, as])).toEqual([['mara-quill', 'orla'], ['mara-quill', 'corvin']]);
  });

  it('has a role without a name if Wikidata says that the character is unknown, and none if it says nothing', () => {
    const { credits } = sound(film([
      statement(toItem('P161', 'Q901'), { qualifiers: [noValue('P453', 'somevalue')], references }),
      statement(toItem('P161', 'Q902'), { references }),
    ])).dataset;
    expect(credits).toEqual([{ title: 'the-lamp', person: 'mara-quill', character: [{ value: null, ...claim }] }, { title: 'the-lamp', person: 'anselm-dray', final: [{ value: false, ...claim }] }]);
  });

  it('is billed by the series ordinal, and may be a voice or a cameo', () => {
    const { credits } = sound(film([
      statement(toItem('P161', 'Q902'), { qualifiers: [text('P1545', '2'), toItem('P3831', 'Q950')], references }),
      statement(toItem('P161', 'Q901'), { qualifiers: [text('P1545', '1')], references }),
      statement(toItem('P725', 'Q901'), { qualifiers: [toItem('P453', 'Q904')], references }),
    ]), item('Q950', { en: 'cameo appearance' })).dataset;
    expect(credits?.map(({ person, billing, role }) => [person, billing?.[0]?.value, role?.[0]?.value])).toEqual([['mara-quill', 1, undefined], ['anselm-dray', 2, 'cameo'], ['mara-quill', undefined, 'voice']]);
  });

  it('has days of birth and death from a file of their own', () => {
    const person = item('Q950', { en: 'Ines Varga' }, [statement(time('P569', '1931-02-03'), { references }), statement(time('P570', '2020'))]);
    const { dataset, log } = sound(film([statement(toItem('P161', 'Q950'), { references })]), person);
    expect(dataset.people).toMatchObject([{ id: 'ines-varga', born: [{ value: '1931-02-03', standing: 'confirmed' }] }]);
    expect(dataset.people?.[0]).not.toHaveProperty('died');
    expect(log.lines()).toContain('  Ines Varga, date of death: 2020');
  });
});

it('lets a list of crew grow as its members became known, and says who has another source', () => {
  const { crew } = sound(film([
    statement(toItem('P57', 'Q901'), { references: [[text('P854', 'https://trade.example/1'), time('P577', '2023-01-01')]] }),
    statement(toItem('P57', 'Q902'), { references }),
  ])).dataset.titles![0]!;
  expect(crew?.director).toEqual([
    { value: ['mara-quill'], known: '2023-01-01', source: 'trade-example-2023-01-01', standing: 'reported' },
    { value: ['mara-quill', 'anselm-dray'], ...claim, note: 'By other sources: Mara Quill (trade-example-2023-01-01).' },
  ]);
});

describe('money', () => {
  const dollars = (property: string, amount: string, ...bounds: string[]): ReturnType<typeof quantity> => quantity(property, amount, 'Q4917', bounds);

  it('is the cost, what the United States paid and what the world paid, on the day that it is of', () => {
    const { money } = sound(film([
      statement(dollars('P2130', '+20000000', '+19000000', '+21000000'), { references }),
      statement(dollars('P2142', '+43037835'), { qualifiers: [toItem('P3005', 'Q30'), time('P585', '2015-01-22')], references }),
      statement(dollars('P2142', '+86000000'), { qualifiers: [toItem('P3005', 'Q13780930')], references }),
    ])).dataset;
    expect(money).toEqual([{ id: 'the-lamp', figures: { budget: [{ value: [19_000_000, 21_000_000], ...claim }], domestic: [{ value: 43_037_835, ...claim, known: '2015-01-22' }], worldwide: [{ value: 86_000_000, ...claim }] } }]);
  });

  it('about which Wikidata says circa is estimated', () => {
    const { money } = sound(film([statement(dollars('P2130', '+20000000'), { qualifiers: [toItem('P1480', 'Q5727902')], references })])).dataset;
    expect(money?.[0]?.figures.budget).toMatchObject([{ standing: 'estimated' }]);
  });

  it('without a place is the world’s, unless another figure is', () => {
    const bare = statement(dollars('P2142', '+86000000'), { references });
    expect(sound(film([bare])).dataset.money?.[0]?.figures.worldwide).toMatchObject([{ value: 86_000_000, note: 'Wikidata names no place; taken for the whole world.' }]);
    const { dataset, log } = sound(film([bare, statement(dollars('P2142', '+87000000'), { qualifiers: [toItem('P3005', 'Q13780930')], references })]));
    expect(dataset.money?.[0]?.figures.worldwide).toMatchObject([{ value: 87_000_000 }]);
    expect(log.entries).toMatchObject([{ remark: 'no-market', value: '86000000 US dollars' }]);
  });

  it('in another currency, of another country or of a part is left out, and is said', () => {
    const { dataset, log } = sound(film([
      statement(quantity('P2130', '+20000000', 'Q4916'), { references }),
      statement(dollars('P2142', '+9'), { qualifiers: [toItem('P3005', 'Q183')], references }),
      statement(dollars('P2142', '+8'), { qualifiers: [toItem('P518', 'Q951')], references }),
    ]), item('Q4916', { en: 'euro' }), item('Q951', { en: 'opening weekend' }), item('Q183', { en: 'Germany' }));
    expect(dataset.money).toBeUndefined();
    expect(log.entries.map(({ remark, value }) => [remark, value])).toEqual([['part', 'opening weekend'], ['unreadable', '9 US dollars in Germany'], ['unreadable', '20000000 euro']]);
  });
});

it('takes the certificate of the home market, and those of others by market', () => {
  const certificates = [statement(toItem('P1657', 'Q18665339'), { references }), statement(toItem('P1981', 'Q20644796'), { references })];
  const { dataset, log } = sound(film([...certificates, statement(toItem('P495', 'Q183')), statement(time('P577', '2025'), { qualifiers: [toItem('P291', 'Q183')], references }), statement(time('P577', '2024'), { qualifiers: [toItem('P291', 'Q30')], references })]));
  expect(dataset.titles?.[0]).toMatchObject({ releases: [{ region: 'DE' }, { region: 'US' }], rating: [{ value: 'FSK 12' }], ratings: [{ region: 'US', certificate: [{ value: 'PG-13' }] }] });
  expect(log.entries).toEqual([]);
});

it('takes ids without a source, and leaves out those of another kind', () => {
  const { dataset, log } = sound(film([statement(text('P345', 'tt0088763')), statement(text('P345', 'nm0000150')), statement(text('P4947', '105'))]));
  const own = { known: null, source: 'wikidata-q100', standing: 'reported', note: 'Wikidata names no source.' };
  expect(dataset.identifiers).toEqual([{ id: 'the-lamp', imdb: [{ value: 'tt0088763', ...own }], tmdb: [{ value: 'movie/105', ...own }] }]);
  expect(log.entries.map(({ remark, value }) => [remark, value])).toEqual([['unreadable', 'nm0000150']]);
});

it('orders a series by what follows what, and names those that are not there', () => {
  const third = film([statement(toItem('P155', 'Q100')), statement(time('P577', '1999'))], 'Q300', { en: 'The Third Lamp' });
  const first = film([statement(toItem('P156', 'Q100')), statement(time('P577', '2001'))], 'Q200', { en: 'The First Lamp' });
  const second = film([statement(toItem('P155', 'Q200')), statement(toItem('P156', 'Q400'))]);
  const { dataset, log } = sound(third, second, first);
  expect(dataset.titles?.map(({ id }) => id)).toEqual(['the-first-lamp', 'the-lamp', 'the-third-lamp']);
  expect(log.lines().slice(-2)).toEqual(['1 not imported, and named as before or after (give their files or ids):', '  The Lamp, followed by: Q400']);
});

it('tells films, series, games and comics by their class or its label', () => {
  const works = [['Q5398426', 'series'], ['Q7889', 'game'], ['Q1004', 'comic'], ['Q950', 'film'], ['Q951', 'series']].map(([id], index) => item(`Q10${String(index)}`, { en: `Work ${String(index)}` }, [statement(toItem('P31', id!))]));
  const { titles } = sound(...works, item('Q950', { en: 'animated feature film' }), item('Q951', { en: 'miniseries' })).dataset;
  expect(titles?.map(({ kind }) => kind)).toEqual(['series', 'game', 'comic', 'film', 'series']);
});
