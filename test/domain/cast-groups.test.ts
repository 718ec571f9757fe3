import { describe, expect, it } from 'vitest';
import { castOf } from '../../src/domain/people/billing.js';
import { type CastGroup, groupCast } from '../../src/domain/people/cast-groups.js';
import type { RoleKind } from '../../src/domain/ledger/catalogue.js';
import { catalogueWith, creditWith, said, stoppedOn, titleWith } from './ledger.js';

const credit = (person: string, role?: RoleKind, title = 'ballerina') =>
  creditWith({ title, person, as: person, character: [said(person)], role: role ? [said(role)] : [] });
const { entries } = castOf(
  catalogueWith({
    titles: [titleWith({ id: 'chapter-4' }), titleWith()],
    credits: [credit('cameo', 'cameo'), credit('lead', 'lead'), credit('none'), credit('second', 'lead'), credit('voice', 'voice'), credit('lead', 'lead', 'chapter-4')],
  }),
  'ballerina',
  stoppedOn('2025-06-06'),
);

describe('groupCast', () => {
  it.each<[CastGroup, string[]]>([
    ['none', ['undefined: cameo, lead, none, second, voice']],
    ['role', ['lead: lead, second', 'cameo: cameo', 'voice: voice', 'other: none']],
    ['returning', ['returning: lead', 'new: cameo, none, second, voice']],
  ])('by %s keeps the order and leaves empty groups out', (by, groups) => {
    const told = groupCast(entries, by).map(({ key, members }) => `${key}: ${members.map(({ credit: { person } }) => person).join(', ')}`);
    expect(told).toEqual(groups);
  });

  it.each<[CastGroup, number]>([['none', 1], ['role', 0], ['returning', 0]])('by %s makes %i groups of nobody', (by, count) => {
    expect(groupCast([], by)).toHaveLength(count);
  });
});
