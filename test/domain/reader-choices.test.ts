import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noChoices, readChoices, withSeen } from '../../src/domain/spoilers/reader-choices.js';

const list = (length: number): string[] => Array.from({ length }, (_, index) => `t${String(index)}`);

describe('choices that anyone may have written', () => {
  it.each<[what: string, written: unknown, seen: readonly string[]]>([
    ['nothing', undefined, []],
    ['null', null, []],
    ['a text', 'john-wick', []],
    ['a number', 4, []],
    ['a list in place of an object', ['john-wick'], []],
    ['no list', { seen: 'john-wick' }, []],
    ['a list that pretends', { seen: { 0: 'john-wick', length: 1 } }, []],
    ['ids', { seen: ['john-wick', 'john-wick-2'] }, ['john-wick', 'john-wick-2']],
    ['an id twice', { seen: ['john-wick', 'john-wick'] }, ['john-wick']],
    ['what is no text', { seen: [4, null, ['john-wick'], { id: 'john-wick' }, 'ballerina'] }, ['ballerina']],
    ['markup', { seen: ['<img src=x onerror=alert(1)>', 'javascript:alert(1)', '"', 'ballerina'] }, ['ballerina']],
    ['names of what every object has', { seen: ['__proto__', 'constructor', 'toString'] }, ['constructor']],
    ['capitals, spaces and other letters', { seen: ['John-Wick', ' john-wick', 'john wick', 'j\u00f6hn', ''] }, []],
    ['an id that is too long', { seen: ['a'.repeat(101), 'a'.repeat(100)] }, ['a'.repeat(100)]],
    ['more than anyone has seen', { seen: list(1_000_000) }, list(1_000_000).slice(-500)],
  ])('hold of %s what is sound', (_what, written, seen) => {
    expect(readChoices(written)).toEqual({ seen, players: [] });
  });

  it.each<[region: unknown, read: string | undefined]>([
    ['DE', 'DE'], ['de', undefined], ['DEU', undefined], ['', undefined], [49, undefined], ['D\n', undefined], [['DE'], undefined],
  ])('hold a market that can be one: %j', (region, read) => {
    expect(readChoices({ region }).region).toBe(read);
  });

  it('hold hosts of players as they hold titles', () => {
    expect(readChoices({ players: ['youtube', 'youtube', 'https://evil.example', 7] }).players).toEqual(['youtube']);
  });

  it('change nothing of what every object has', () => {
    readChoices(JSON.parse('{"__proto__":{"seen":["john-wick"]},"seen":["__proto__"],"constructor":{"prototype":{"region":"DE"}}}'));
    expect(readChoices({})).toEqual(noChoices);
    expect(({} as Record<string, unknown>)['seen']).toBeUndefined();
  });

  it('throw at nothing, and are read again as they were read', () => {
    fc.assert(fc.property(fc.oneof(fc.anything(), fc.record({ seen: fc.anything(), players: fc.array(fc.anything()), region: fc.anything() })), (written) => {
      const read = readChoices(written);
      expect(readChoices(JSON.parse(JSON.stringify(read)))).toEqual(read);
    }), { numRuns: 400, seed: 20250606 });
  });
});

describe('titles seen', () => {
  it.each<[seen: readonly string[], ids: readonly string[], isSeen: boolean, now: readonly string[]]>([
    [[], ['a'], true, ['a']],
    [['a'], ['a'], true, ['a']],
    [['a', 'x'], ['a', 'b'], true, ['x', 'a', 'b']],
    [['a', 'x'], ['a', 'b'], false, ['x']],
    [['x'], ['a'], false, ['x']],
    [['x'], [], true, ['x']],
  ])('%j, with %j seen or not (%s)', (seen, ids, isSeen, now) => {
    expect(withSeen(seen, ids, isSeen)).toEqual(now);
  });
});
