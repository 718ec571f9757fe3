/**
 * What is typed for the fields of a claim.
 */
import { describe, expect, it } from 'vitest';
import { claimFields } from '../../src/data/dataset/claim-fields.js';
import { readPart, readTyped } from '../../src/publish/claim/typed-values.js';

function field(name: string): (typeof claimFields)[number] {
  return claimFields.find((one) => one.name === name)!;
}

describe('readTyped', () => {
  it.each<[name: string, text: string, value: unknown]>([
    ['titles.runtime', '126', 126],
    ['titles.name', '42', '42'],
    ['titles.name', 'null', 'null'],
    ['titles.name', '"Quoted"', '"Quoted"'],
    ['titles.status', 'filming', 'filming'],
    ['titles.releases.date', '2025-summer', '2025-summer'],
    ['titles.crew.director', 'ines-varga, tom-okafor', ['ines-varga', 'tom-okafor']],
    ['credits.character', 'null', null],
    ['credits.final', 'true', true],
    ['money.figures.budget', '137300000', 137_300_000],
    ['money.figures.budget', '137,300,000', 137_300_000],
    ['money.figures.budget', '$137.3 million', 137_300_000],
    ['money.figures.budget', '$1.05bn', 1_050_000_000],
    ['money.figures.budget', '20-30 million', [20_000_000, 30_000_000]],
    ['money.figures.budget', '[20000000, 30000000]', [20_000_000, 30_000_000]],
    ['events.placing', '{ "after": ["the-lamp"] }', { after: ['the-lamp'] }],
  ])('%s: %s', (name, text, value) => {
    expect(readTyped(field(name).value, text)).toEqual({ case: 'read', value });
  });

  it.each<[name: string, text: string, expected: string, nearest: string[]]>([
    ['titles.runtime', '2 hours', 'a whole number of minutes', []],
    ['titles.runtime', '0', 'a whole number of minutes', []],
    ['titles.status', 'relesed', 'one of rumoured, talks, announced, writing, filming, post-production, released, cancelled', ['released']],
    ['titles.releases.date', '2025-06-31', 'a date such as 2025-06-06, 2025-06, 2025-summer or 2025', []],
    ['titles.crew.director', 'Len Wiseman', 'ids of people', []],
    ['money.figures.budget', 'a lot', 'a number of US dollars, or the lowest and the highest', []],
    ['money.figures.budget', '-5', 'a number of US dollars, or the lowest and the highest', []],
    ['identifiers.imdb', '7181546', 'an IMDb id such as tt7181546', []],
  ])('%s: not %s', (name, text, expected, nearest) => {
    expect(readTyped(field(name).value, text)).toMatchObject({ case: 'unread', expected, found: JSON.stringify(text), nearest });
  });

  it('reads days, and no others', () => {
    expect(readPart('known', '2025-06')).toEqual({ case: 'read', value: '2025-06' });
    expect(readPart('known', 'null')).toEqual({ case: 'read', value: null });
    expect(readPart('known', 'June')).toMatchObject({ case: 'unread', expected: 'a date such as 2025-06-06, 2025-06 or 2025' });
  });
});
