import { describe, expect, it } from 'vitest';
import { creditsOf } from '../../src/domain/people/filmography.js';
import { catalogueWith, creditWith, personWith, release, said, stoppedOn, titleWith } from './ledger.js';

const ledger = catalogueWith({
  titles: [
    titleWith({ id: 'coming', name: [said('Coming')], crew: { director: [said(['ann'], '2020'), said(['bob'], '2023')], producer: [said(['ann', 'bob'], '2023')] } }),
    titleWith({ id: 'second', name: [said('Second')], releases: [release('US', 'theatrical', '2019')], crew: { writer: [said(['bob'], '2019', 'reported', 'a'), said(['ann'], '2019', 'reported', 'b')] } }),
    titleWith({ id: 'first', name: [said('First')], releases: [release('US', 'theatrical', '2014')] }),
    titleWith({ id: 'other', name: [said('Other')] }),
  ],
  people: [personWith('ann', 'Ann'), personWith('bob', 'Bob')],
  credits: [
    creditWith({ title: 'first', person: 'ann', character: [said('Twin A', '2014')], billing: [said(2, '2014')] }),
    creditWith({ title: 'first', person: 'ann', character: [said('Twin B', '2014')], billing: [said(1, '2014')] }),
    creditWith({ title: 'other', person: 'ann', character: [said('Later', '2030')] }),
  ],
});

const told = (person: string, day: string): string[] =>
  creditsOf(ledger, person, stoppedOn(day)).map(({ title, roles, jobs }) => `${title.id}: ${[...roles.map(({ character }) => (character.case === 'stands' ? character.value : character.case)), ...jobs.map(({ job }) => job)].join(', ')}`);

describe('what a person did', () => {
  it.each([
    ['ann', '2024-01-01', ['first: Twin B, Twin A', 'second: writer', 'coming: producer']],
    ['ann', '2021-01-01', ['first: Twin B, Twin A', 'second: writer', 'coming: director']],
    ['bob', '2024-01-01', ['second: writer', 'coming: director, producer']],
    ['bob', '2010-01-01', []],
    ['nobody', '2024-01-01', []],
  ])('is known of %s on %s, in the order of release and then of the billing', (person, day, lines) => {
    expect(told(person, day)).toEqual(lines);
  });
});
