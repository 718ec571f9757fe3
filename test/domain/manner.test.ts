import { describe, expect, it } from 'vitest';
import type { FieldValue, ValueKind } from '../../src/domain/ledger/field-kinds.js';
import { mannerOf, type Manner } from '../../src/domain/changes/manner.js';
import type { FactNews } from '../../src/domain/changes/reading.js';
import { said } from './ledger.js';

type Values = readonly FieldValue[];

describe('how a value changed', () => {
  it.each<[what: string, kind: ValueKind, change: FactNews<FieldValue>['kind'], before: Values, after: Values, manner: Manner]>([
    ['from nothing', 'text', 'development', [], ['a'], 'first'],
    ['to another', 'text', 'development', ['a'], ['b'], 'replaced'],
    ['from a wrong one', 'text', 'correction', ['a'], ['b'], 'corrected'],
    ['from several wrong ones', 'text', 'correction', ['a', 'b'], ['c'], 'corrected'],
    ['to the one of several that a correction calls right', 'text', 'correction', ['a', 'b'], ['a'], 'settled'],
    ['to one of several', 'text', 'development', ['a', 'b'], ['a'], 'settled'],
    ['to several, of which it is one', 'text', 'development', ['a'], ['a', 'b'], 'disputed'],
    ['upwards', 'money', 'development', [10], [20], 'up'],
    ['downwards', 'minutes', 'development', [130], [125], 'down'],
    ['to a range that holds it', 'money', 'development', [10], [[5, 20]], 'replaced'],
    ['by people who joined', 'people', 'development', [['ann']], [['ann', 'ben']], 'added'],
    ['by people who joined and left', 'people', 'development', [['ann']], [['ben', 'cem']], 'replaced'],
    ['in the order of the people alone', 'people', 'development', [['ann', 'ben']], [['ben', 'ann']], 'replaced'],
  ])('%s', (_what, kind, change, before, after, manner) => {
    const [old, now] = [before, after].map((values) => values.map((value) => said<FieldValue>(value)));
    expect(mannerOf(kind, { kind: change, before: old!, after: now! })).toBe(manner);
  });
});
