import { describe, expect, it } from 'vitest';
import { wholeCatalogue } from '../../src/data/whole-catalogue.js';
import type { StatedClaim, Title } from '../../src/domain/ledger/catalogue.js';
import { emptyCatalogue } from '../../src/domain/ledger/record-kinds.js';
import { disputedRoles, disputedSides } from '../../src/domain/ledger/disputed-facts.js';
import { firstTrailer, findUnmadeSequel } from '../../src/domain/releases/expected-events.js';
import { supersededAmounts, supersededCharacterNames, supersededDates, supersededValues, supersededNames, supersededOutlets } from '../../src/domain/changes/superseded-values.js';
import { said } from './ledger.js';

const day = '2026-11-20';
const owner = { title: 'the-lamp', field: 'name' } as const;
const [a, b, c] = [said('A', '2024-01-01'), said('B', '2024-02-01'), said('C', '2024-03-01')];

describe('what is superseded in a fact', () => {
  it.each<[what: string, fact: StatedClaim<string>[], superseded: [value: string, kind: string, overtakenOn: string][], standing: string[]]>([
    ['nothing of one claim', [a], [], ['A']],
    ['nothing of no claim', [], [], []],
    ['what another overtook', [a, b], [['A', 'development', '2024-02-01']], ['B']],
    ['what was wrong', [a, said('B', '2024-02-01', 'corrected')], [['A', 'correction', '2024-02-01']], ['B']],
    ['each of several', [a, b, c], [['A', 'development', '2024-02-01'], ['B', 'development', '2024-03-01']], ['C']],
    ['not what stands again', [a, b, said('A', '2024-03-01')], [['B', 'development', '2024-03-01']], ['A']],
    ['a weaker rival, which never stood', [said('B', '2024-01-01', 'rumoured'), a], [['B', 'development', '2024-01-01']], ['A']],
    ['no side of a dispute', [c, said('D', '2024-03-01')], [], ['C', 'D']],
    ['not what is known later', [a, said('B', '2027-01-01')], [], ['A']],
    ['what was said twice, once', [a, said('A', '2024-01-15'), b], [['A', 'development', '2024-02-01']], ['B']],
  ])('is %s', (_what, fact, superseded, standing) => {
    const ledger = supersededValues(fact, owner, day);
    expect(ledger.superseded.map(({ value, kind, overtakenOn }) => [value, kind, overtakenOn])).toEqual(superseded);
    expect(ledger.standing).toEqual(standing);
  });

  it('names the first claim of the standing value', () => {
    expect(supersededValues([a, b, said('B', '2024-03-01')], owner, day).superseded[0]!.after).toEqual([b]);
  });
});

describe('what is superseded of Ballerina', () => {
  const values = (list: { readonly superseded: readonly { readonly value: unknown }[] }): unknown[] => list.superseded.map(({ value }) => value);
  const titleIn = async (id = 'ballerina'): Promise<{ catalogue: Awaited<ReturnType<typeof wholeCatalogue>>; title: Title }> => {
    const catalogue = await wholeCatalogue();
    return { catalogue, title: catalogue.titles.get(id)! };
  };

  it('is told by sort', async () => {
    const { catalogue, title } = await titleIn();
    expect(values(supersededDates(title, day))).toEqual(['2024-06-06', '2024-06-07', '2024-06-06', '2025-06-06', '2025-06-06']);
    expect(supersededDates(title, day).standing).toContain('2025-06-06');
    expect(values(supersededOutlets(title, day))).toEqual(['Peacock']);
    expect(values(supersededCharacterNames(catalogue, title, day))).toEqual(['Rooney']);
    expect(values(supersededNames(title, day))).toEqual(['John Wick Presents: Ballerina']);
    expect(values(supersededAmounts(catalogue, title, day).get('worldwide')!)).toEqual([51e6, 60e6, 57_106_148, 104.5e6, 126.4e6, 137.2e6]);
  });

  it('is nothing before it was overtaken', async () => {
    const { catalogue, title } = await titleIn();
    expect(values(supersededDates(title, '2024-02-01'))).toEqual(['2024-06-06']);
    expect(values(supersededCharacterNames(catalogue, title, '2024-02-01'))).toEqual([]);
    expect(values(supersededOutlets(title, '2025-08-01'))).toEqual([]);
  });

  it('leaves out short forms of names, and names that are also a title’s', async () => {
    for (const id of ['john-wick-2', 'john-wick-3', 'john-wick-4', 'john-wick-5']) {
      const { catalogue, title } = await titleIn(id);
      expect([id, ...values(supersededCharacterNames(catalogue, title, day)), ...values(supersededNames(title, day))]).toEqual(id === 'john-wick-3' ? [id, 'Alpha Cop'] : [id]);
    }
  });

  it('has a first trailer, a wished-for sequel, and a role on which sources differ', async () => {
    const { catalogue, title } = await titleIn();
    expect(firstTrailer(catalogue, 'ballerina', day)?.value).toBe('2024-09-25');
    expect(firstTrailer(catalogue, 'ballerina', '2024-09-24')).toBeUndefined();
    expect(findUnmadeSequel(catalogue, title, day)?.id).toBe('ballerina-sequel');
    expect(findUnmadeSequel(catalogue, catalogue.titles.get('john-wick')!, day)).toBeUndefined();
    expect(findUnmadeSequel(emptyCatalogue, title, day)).toBeUndefined();
    const roles = disputedRoles(catalogue.credits, 'ballerina', day);
    expect(roles.map(({ credit, sides }) => [credit.person, ...sides.map(({ value, known }) => `${value} ${known ?? ''}`)])).toEqual([['keanu-reeves', 'supporting 2025-07', 'cameo 2025-06-09']]);
    expect(disputedRoles(catalogue.credits, 'ballerina', '2025-06-08')).toEqual([]);
  });
});

describe('the sides of a fact that does not change by itself', () => {
  it('are its values, where there are several', () => {
    expect(disputedSides([a, b, said('A', '2024-03-01')], day)).toEqual([a, b]);
    expect(disputedSides([a, said('A', '2024-03-01')], day)).toEqual([]);
    expect(disputedSides([a, b], '2024-01-15')).toEqual([]);
  });
});
