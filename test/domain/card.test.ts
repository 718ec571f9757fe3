import { describe, expect, it } from 'vitest';
import { cardFields, type CardField, readFields } from '../../src/domain/card.js';
import { releaseOf } from '../../src/domain/release.js';
import type { Vantage } from '../../src/domain/vantage.js';
import { ballerina, catalogueWith, said, stoppedOn, titleWith } from './ledger.js';

const title = titleWith({
  releases: ballerina.releases,
  runtime: [said(125, '2025-05-01'), said(124, '2025-06-01', 'corrected')],
  rating: [said('R', '2025-04-01')],
  distributor: [said('Lionsgate'), said('Lionsgate Films')],
  logline: [said('A dancer learns to kill.')],
  crew: { director: [said(['wiseman'], '2019-10-08')], writer: [said(['hatten'], '2019'), said(['hatten', 'fennell'], '2022-03')] },
});
const catalogue = catalogueWith({ titles: [title] });

function told(fields: readonly CardField[], vantage: Vantage): string[] {
  return readFields(catalogue, title, releaseOf(title, 'theatrical', vantage), fields, vantage).map(({ field, reading, change }) =>
    [field, reading.case === 'stands' ? String(reading.value) : reading.case, ...(change ? [change.kind, String(change.before.value)] : [])].join(' '),
  );
}

describe('readFields', () => {
  it.each<[string, string, string | undefined, readonly CardField[], string[]]>([
    ['everything, in the order of the fields', '2025-06-06', undefined, cardFields, ['date 2025-06-06', 'runtime 124', 'rating R', 'director wiseman', 'writers hatten,fennell', 'distributor disputed']],
    ['in the order asked for', '2025-06-06', undefined, ['rating', 'date'], ['rating R', 'date 2025-06-06']],
    ['only what is known', '2024-01-25', undefined, cardFields, ['date 2024-06-07', 'director wiseman', 'writers hatten,fennell', 'distributor disputed']],
    ['with what changed since', '2025-06-06', '2024-01-25', ['date', 'runtime', 'director', 'writers'], ['date 2025-06-06 development 2024-06-07', 'runtime 124', 'director wiseman', 'writers hatten,fennell']],
    ['with what had been wrong', '2025-06-06', '2025-05-15', ['runtime', 'date'], ['runtime 124 correction 125', 'date 2025-06-06']],
    ['with a list that grew', '2025-06-06', '2020-01-01', ['writers'], ['writers hatten,fennell development hatten']],
    ['nothing of what is told in other ways', '2025-06-06', undefined, ['phase', 'logline', 'cast'], []],
    ['nothing when nothing is asked for', '2025-06-06', undefined, [], []],
  ])('tells %s', (_case, day, since, fields, expected) => {
    expect(told(fields, { ...stoppedOn(day), since })).toEqual(expected);
  });

  it('tells no date where there is no release', () => {
    expect(readFields(catalogue, title, undefined, ['date'], stoppedOn('2025-06-06'))).toEqual([]);
  });

  it('names the showrunner where there is no director', () => {
    const series = titleWith({ crew: { showrunner: [said(['coolidge'])] } });
    expect(readFields(catalogue, series, undefined, ['director'], stoppedOn('2025-06-06'))[0]?.reading).toMatchObject({ value: ['coolidge'] });
  });
});
