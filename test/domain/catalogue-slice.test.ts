import { describe, expect, it } from 'vitest';
import { castOf } from '../../src/domain/people/billing.js';
import type { Stub } from '../../src/domain/ledger/catalogue.js';
import { peopleNamed, sliceCatalogue } from '../../src/domain/ledger/catalogue-slice.js';
import { catalogueWith, creditWith, personWith, said, stoppedOn, titleWith } from './ledger.js';

const stub = (title: string): Stub => ({ record: 'credits', title, reveals: { title: 'caine', level: 3 } });
const catalogue = catalogueWith({
  titles: [
    titleWith({ id: 'chapter-4' }),
    titleWith({ crew: { director: [said(['wiseman']), { hidden: { title: 'chapter-4', level: 1 } }] } }),
    titleWith({ id: 'caine' }),
    titleWith({ id: 'chapter-1' }),
    titleWith({ id: 'the-continental', crew: { director: [said(['hughes'])] } }),
  ],
  people: ['reeves', 'de-armas', 'wiseman', 'hughes', 'gibson', 'other'].map((id) => personWith(id, id)),
  credits: [
    creditWith({ title: 'chapter-4', person: 'reeves', as: 'wick', character: [said('John Wick')] }),
    creditWith({ title: 'chapter-4', person: 'other', as: 'caine', character: [said('Caine')] }),
    creditWith({ person: 'reeves', as: 'wick', character: [said('John Wick')] }),
    creditWith({ person: 'de-armas', character: [said('Eve')], reveals: { title: 'chapter-1', level: 1 } }),
    creditWith({ title: 'the-continental', person: 'gibson', character: [said('Cormac')] }),
    creditWith({ title: 'the-continental', person: 'de-armas', character: [said('nobody')] }),
  ],
  stubs: [stub('ballerina'), stub('the-continental')],
});

describe('sliceOf', () => {
  const slice = sliceCatalogue(catalogue, { titles: new Set(['ballerina']) });

  it('keeps the title, those that its roles return from, and those that its records give away', () => {
    expect([...slice.titles.keys()]).toEqual(['chapter-4', 'ballerina', 'caine', 'chapter-1']);
  });

  it('keeps its credits and the same roles elsewhere', () => {
    expect(slice.credits.map(({ title, person }) => `${title} ${person}`)).toEqual(['chapter-4 reeves', 'ballerina reeves', 'ballerina de-armas']);
  });

  it('keeps the people whom these name, and its stubs', () => {
    expect([...slice.people.keys()]).toEqual(['reeves', 'de-armas', 'wiseman']);
    expect(slice.stubs).toEqual([stub('ballerina')]);
  });

  it('tells of its title what the whole tells', () => {
    const [whole, part] = [catalogue, slice].map((ledger) => castOf(ledger, 'ballerina', stoppedOn('2025-06-06')));
    expect(part).toEqual(whole);
  });

  it.each([[[]], [['john-wyck']]])('of %j is empty', (ids) => {
    const { titles, people, credits, stubs } = sliceCatalogue(catalogue, { titles: new Set(ids) });
    expect([titles.size, people.size, credits.length, stubs.length]).toEqual([0, 0, 0, 0]);
  });
});

describe('peopleNamed', () => {
  it('names everyone in credits and crews, once', () => {
    expect([...peopleNamed(catalogue.titles, catalogue.credits)].sort()).toEqual(['de-armas', 'gibson', 'hughes', 'other', 'reeves', 'wiseman']);
  });
});
