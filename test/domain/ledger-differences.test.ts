/**
 * Which differences there are between two versions of the ledger, in a table of edits.
 */
import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../src/data/dataset/parse-dataset.js';
import { ledgerDifferences } from '../../src/domain/changes/ledger-differences.js';
import type { Catalogue } from '../../src/domain/ledger/catalogue.js';

const sources = ['own', 'other'].map((id) => ({ id, publisher: id, title: 'Seen', url: null, date: null }));

function claim(value: unknown, known: string | null, source = 'own', standing = 'announced'): object {
  return { value, known, source, standing };
}

const cited = [claim('The Lamp', '2020', 'own'), claim('The Lamp', '2021', 'other')];

/** A ledger with one title that has these fields. */
function ledger(fields: object, more: object = {}): Catalogue {
  const { catalogue, faults } = parseDataset({ titles: [{ id: 'the-lamp', name: cited, ...fields }], sources, ...more });
  expect(faults).toEqual([]);
  return catalogue;
}

/** The differences as `kind record/id field`. */
function differences(old: Catalogue, now: Catalogue): readonly string[] {
  return ledgerDifferences(old, now).map((one) => {
    if (one.what === 'joined') return `${one.kind} ${one.people.join(' and ')}`;
    const place = one.what === 'claim' ? one.in : { field: '', ...one };
    return `${one.kind} ${place.record}/${place.id} ${place.field}`.trim();
  });
}

const rated = [claim('R', '2024-01-01')];
const opens = (...dates: readonly object[]): object => ({ releases: [{ region: 'US', channel: 'theatrical', date: dates }] });
const first = claim('2025-06-06', '2024-01-01');

describe('a claim', () => {
  it.each([
    ['of a field that had none', {}, { rating: rated }, ['known titles/the-lamp rating']],
    ['of another value', { rating: rated }, { rating: [...rated, claim('PG', '2024-02-01')] }, ['changed titles/the-lamp rating']],
    ['of another date', opens(first), opens(first, claim('2025-06-13', '2024-02-01')), ['moved titles/the-lamp us-theatrical/date']],
    ['of another market’s certificate', { rating: rated }, { rating: rated, ratings: [{ region: 'DE', certificate: rated }] }, ['known titles/the-lamp de-rating']],
    ['that corrects', { rating: rated }, { rating: [...rated, claim('PG', '2024-02-01', 'own', 'corrected')] }, ['corrected titles/the-lamp rating']],
    ['of another source on the same day', { rating: rated }, { rating: [...rated, claim('PG', '2024-01-01', 'other')] }, ['disputed titles/the-lamp rating']],
    ['that says the same again', { rating: rated }, { rating: [...rated, claim('R', '2024-02-01', 'other')] }, ['confirmed titles/the-lamp rating']],
    ['that was never the one that stood', { rating: rated }, { rating: [claim('PG', '2024-01-01', 'other', 'rumoured'), ...rated] }, ['known titles/the-lamp rating']],
    ['that becomes known only in the future', { rating: rated }, { rating: [...rated, claim('PG', '2199-01-01')] }, ['changed titles/the-lamp rating']],
    ['with another value', { rating: rated }, { rating: [claim('PG', '2024-01-01')] }, ['edited titles/the-lamp rating']],
    ['with another standing', { rating: rated }, { rating: [claim('R', '2024-01-01', 'own', 'reported')] }, ['edited titles/the-lamp rating']],
    ['with another source', { rating: rated }, { rating: [claim('R', '2024-01-01', 'other')] }, ['edited titles/the-lamp rating']],
    ['with another day', { rating: rated }, { rating: [claim('R', '2023-12-31')] }, ['edited titles/the-lamp rating']],
    ['that is gone', { rating: rated }, {}, ['withdrawn titles/the-lamp rating']],
    ['with another place in its day', { rating: [...rated, claim('PG', '2024-01-01', 'other')] }, { rating: [claim('PG', '2024-01-01', 'other'), ...rated] }, ['edited titles/the-lamp rating']],
    ['that is the same', { rating: rated, ...opens(first) }, { rating: rated, ...opens(first) }, []],
  ])('%s', (_what, old, now, expected) => {
    expect(differences(ledger(old), ledger(now))).toEqual(expected);
  });
});

describe('a record', () => {
  const person = (id: string): object => ({ id, name: [claim(id, '2024-01-01')] });
  const credit = (who: string, known = '2024-01-01'): object => ({ title: 'the-lamp', person: who, as: 'orla', character: [claim('Orla', known)] });
  const people = [person('mara'), person('jon')];

  it.each([
    ['that is new', {}, { people: [person('mara')] }, ['added people/mara']],
    ['that is gone', { people: [person('mara')] }, {}, ['removed people/mara']],
    ['with a plain value that differs', {}, { sources: [{ ...sources[0], publisher: 'Ours' }, sources[1]] }, ['edited sources/own publisher']],
    ['of two people who joined the cast together', { people }, { people, credits: [credit('mara'), credit('jon')] }, ['known mara and jon']],
    ['of two who joined on different days', { people }, { people, credits: [credit('mara'), credit('jon', '2024-03-01')] }, ['known mara', 'known jon']],
    ['of somebody who left the cast', { people, credits: [credit('mara')] }, { people }, ['removed credits/the-lamp/mara/orla']],
    ['of what a title took', {}, { money: [{ id: 'the-lamp', figures: { budget: [claim(5, '2024-01-01')] } }] }, ['known money/the-lamp budget']],
    ['of the edition', {}, { edition: { version: '1.0.0', day: '2026-01-01' } }, ['edited edition/']],
  ])('%s', (_what, old, now, expected) => {
    expect(differences(ledger({}, old), ledger({}, now))).toEqual(expected);
  });

  it('of a new title tells also what is claimed of it, except its name', () => {
    const other = { id: 'the-tide', name: [claim('The Tide', '2024-01-01')], runtime: [claim(90, '2024-01-01')] };
    const now = parseDataset({ titles: [{ id: 'the-lamp', name: cited }, other], sources }).catalogue;
    expect(differences(ledger({}), now)).toEqual(['added titles/the-tide', 'known titles/the-tide runtime']);
  });
});
