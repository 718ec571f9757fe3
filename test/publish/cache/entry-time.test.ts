import { describe, expect, it } from 'vitest';
import type { Basis } from '../../../src/publish/cache/basis.js';
import { holdsAt } from '../../../src/publish/cache/entry-time.js';

const at = (text: string): number => Date.parse(`${text}Z`);
const from = at('2026-03-10T12:00');

describe('a result that was made at noon on 10 March', () => {
  it.each<[holds: boolean, now: string, basis: Omit<Basis, 'parts'>, days: readonly string[]]>([
    [true, '2026-03-10T12:00', { isDaily: true, turn: from }, ['2026-03-10']],
    [false, '2026-03-10T11:59', {}, []],
    [true, '2027-03-10T12:00', {}, ['2024-01-01', '2026-02', '2025', '2025-autumn']],
    [true, '2026-03-10T23:00', { until: at('2026-03-11T04:00') }, ['2026-03-10']],
    [false, '2026-03-11T05:00', { until: at('2026-03-11T04:00'), isDaily: true }, []],
    [false, '2026-04-10T12:00', { turn: at('2026-04-01T00:00') }, []],
    [true, '2026-03-31T12:00', { turn: at('2026-04-01T00:00') }, []],
    [false, '2026-03-21T12:00', {}, ['2026-03-20']],
    [true, '2026-03-18T12:00', {}, ['2026-03-20']],
    [false, '2026-03-21T12:00', { days: ['2026-03-20'] }, []],
    [false, '2026-04-02T12:00', {}, ['2026-03']],
    [false, '2026-04-02T12:00', {}, ['2026-04']],
    [false, '2027-01-02T12:00', {}, ['2026']],
    [false, '2026-06-02T12:00', {}, ['2026-spring']],
    [false, '2027-03-02T12:00', {}, ['2026-winter']],
  ])('holds: %s, at %s with %o and %o', (holds, now, basis, days) => {
    expect(holdsAt(basis, from, at(now), () => days)).toBe(holds);
  });

  it('changes in the zone where the day begins first, and in the one where it begins last', () => {
    expect(holdsAt({}, from, at('2026-03-19T10:00'), () => ['2026-03-20'])).toBe(false);
    expect(holdsAt({}, at('2026-03-21T11:00'), at('2026-04-21T11:00'), () => ['2026-03-20'])).toBe(false);
  });
});
