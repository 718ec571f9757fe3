import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../src/domain/ledger/nearest-match.js';

const titles = ['john-wick', 'john-wick-2', 'john-wick-3', 'john-wick-4', 'the-continental', 'ballerina', 'caine', 'john-wick-hex'];

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['caine', 'caine', 0],
    ['balerina', 'ballerina', 1],
    ['balllerina', 'ballerina', 1],
    ['bellerina', 'ballerina', 1],
    ['ballreina', 'ballerina', 2],
    ['ab', 'ba', 2],
    ['ca', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['ballerina', 'caine', 6],
    ['', '💀', 1],
    ['💀', '🗡', 1],
  ])('from %j to %j takes %i', (from, to, edits) => {
    expect(editDistance(from, to)).toBe(edits);
    expect(editDistance(to, from)).toBe(edits);
  });
});

describe('nearest', () => {
  it.each<[string, string, string[]]>([
    ['a letter left out', 'balerina', ['ballerina']],
    ['neighbours swapped', 'ballreina', ['ballerina']],
    ['capitals', 'Ballerina', ['ballerina']],
    ['a part of the id', 'continental', ['the-continental']],
    ['too much', 'ballerina-2025', ['ballerina']],
    ['another separator', 'john_wick', ['john-wick', 'john-wick-2', 'john-wick-3']],
    ['the id itself in capitals before those that hold it', 'JOHN-WICK', ['john-wick', 'john-wick-2', 'john-wick-3']],
    ['a missing separator', 'johnwick4', ['john-wick', 'john-wick-4', 'john-wick-2']],
    ['nothing like it', 'oppenheimer', []],
    ['nothing', '', []],
    ['a short word', 'can', ['caine']],
    ['one letter', 'b', []],
      ])('after %s: %j', (_case, word, found) => {
    expect(nearest(word, titles)).toEqual(found);
  });

  it('puts the id itself first, wherever it is in the list', () => {
    expect(nearest('CAINE', ['caine-2', 'caines', 'caine'])).toEqual(['caine', 'caine-2', 'caines']);
  });

  it('offers as many as it is asked for', () => {
    expect(nearest('john-wick-5', titles, 1)).toEqual(['john-wick-2']);
    expect(nearest('john-wick-5', titles, 0)).toEqual([]);
    expect(nearest('john-wick-5', [])).toEqual([]);
  });

  it('reads no more of a very long word than it needs', () => {
    expect(nearest('x'.repeat(1_000_000), titles)).toEqual([]);
  });

  it('takes any list of words', () => {
    expect(nearest('cane', new Map([['caine', 1]]).keys())).toEqual(['caine']);
  });
});
