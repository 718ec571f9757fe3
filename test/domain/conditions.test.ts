import { describe, expect, it } from 'vitest';
import { phaseOf } from '../../src/domain/releases/phase.js';
import { parseDay } from '../../src/domain/dates/plain-date.js';
import { conditionsHold } from '../../src/domain/releases/conditions.js';
import { nextConditionChange } from '../../src/domain/releases/turns.js';
import { at, ballerina, stoppedOn } from './ledger.js';

const day = (written: string) => parseDay(written)!;
const iso = (instant: number | undefined): string | undefined => (instant === undefined ? undefined : new Date(instant).toISOString());

describe('the time for something', () => {
  it.each<[today: string, before: boolean, after: boolean]>([
    ['2025-06-05', true, false],
    ['2025-06-06', false, false],
    ['2025-06-07', false, true],
  ])('is before or after a day, and on it neither: %s', (today, before, after) => {
    expect([conditionsHold({ before: day('2025-06-06') }, stoppedOn(today)), conditionsHold({ after: day('2025-06-06') }, stoppedOn(today))]).toEqual([before, after]);
  });

  it.each<[instant: string, holds: boolean]>([
    ['2025-06-05T23:59:59-04:00', false],
    ['2025-06-06T00:00:00-04:00', true],
    ['2025-06-06T23:59:59-04:00', true],
    ['2025-06-07T00:00:00-04:00', false],
  ])('is between two days by the page’s own clock: %s', (instant, expected) => {
    expect(conditionsHold({ after: day('2025-06-05'), before: day('2025-06-07') }, at(instant))).toBe(expected);
  });

  it.each<[today: string, phase: boolean]>([['2025-06-05', false], ['2025-06-06', false], ['2025-06-07', true], ['2025-09-24', false]])('is a phase of a title: %s', (today, expected) => {
    const vantage = stoppedOn(today);
    expect(conditionsHold({ phase: { is: phaseOf(ballerina, vantage), names: ['in-cinemas', 'announced'] } }, vantage)).toBe(expected);
  });

  it('is always, where there is no condition, and never, where two exclude each other', () => {
    expect(conditionsHold({}, stoppedOn('2025-06-06'))).toBe(true);
    expect(conditionsHold({ before: day('2025-06-06'), after: day('2025-06-06') }, stoppedOn('2025-06-06'))).toBe(false);
  });

  it.each<[instant: string, next: string | undefined]>([
    ['2025-06-05T12:00:00-04:00', '2025-06-06T04:00:00.000Z'],
    ['2025-06-06T12:00:00-04:00', '2025-06-10T04:00:00.000Z'],
    ['2025-06-10T00:00:00-04:00', undefined],
  ])('turns next when a day begins or is over: from %s', (instant, next) => {
    expect(iso(nextConditionChange({ before: day('2025-06-06'), after: day('2025-06-09') }, at(instant)))).toBe(next);
  });

  it('turns when the phase does, where that comes first', () => {
    const vantage = at('2025-06-05T12:00:00-04:00');
    const conditions = { before: day('2025-12-24'), phase: { is: phaseOf(ballerina, vantage), names: ['dated'] as const } };
    expect(iso(nextConditionChange(conditions, vantage))).toBe('2025-06-06T04:00:00.000Z');
  });

  it('never turns where the clock is stopped, or nothing is asked', () => {
    expect(nextConditionChange({ before: day('2025-06-06') }, stoppedOn('2025-06-05'))).toBeUndefined();
    expect(nextConditionChange({}, at('2025-06-05T12:00:00-04:00'))).toBeUndefined();
  });

  it('passes an hour that clocks leave out', () => {
    expect(iso(nextConditionChange({ after: day('2025-03-09') }, at('2025-03-09T01:00:00-05:00')))).toBe('2025-03-10T04:00:00.000Z');
  });
});
