import { describe, expect, it } from 'vitest';
import { isDifferentName } from '../../src/domain/people/name-variants.js';

describe('a former name', () => {
  it.each<[former: string, present: string, outgrown: boolean]>([
    ['Rooney', 'Eve Macarro', true],
    ['The Tracker', 'Mr. Nobody', true],
    ['Alpha Cop', 'John Wick: Chapter 3', true],
    ['Winston', 'Winston Scott', false],
    ['The Marquis', 'Marquis Vincent', false],
    ['John Wick 2', 'John Wick: Chapter 2', false],
    ['From the World of John Wick: Ballerina', 'Ballerina', false],
    ['eve', 'Eve', false],
  ])('%s, of what is now %s, is outgrown: %s', (former, present, outgrown) => {
    expect(isDifferentName(former, present)).toBe(outgrown);
  });
});
