import { describe, expect, it } from 'vitest';
import type { Claim, Status } from '../../src/domain/ledger/catalogue.js';
import { datedRelease } from '../../src/domain/releases/dated-release.js';
import { formatPlainDate } from '../../src/domain/dates/plain-date.js';
import { release, said, stoppedOn, titleWith } from './ledger.js';

type Kept = [day: string, isOff: boolean, changes: number, changed: string | undefined] | undefined;

function kept(date: readonly Claim<string>[], day: string, status: readonly Claim<Status>[] = [], place: readonly Claim<string>[] = []): Kept {
  const title = titleWith({ status, releases: [release('US', 'theatrical', date, place)] });
  const found = datedRelease(title, title.releases[0]!, stoppedOn(day));
  return found && [formatPlainDate(found.day), found.isOff, found.changes, found.changed];
}

const moving = [said('2024', '2023-01-01'), said('2024-06-07', '2023-04-04'), said('2025-06-06', '2024-02-22'), said('2025-summer', '2024-09-01'), said('2025-06-13', '2025-01-01', 'corrected')];

describe('the day of a release as a calendar keeps it', () => {
  it.each<[day: string, what: string, kept: Kept]>([
    ['2022-12-31', 'is none before any date is known', undefined],
    ['2023-03-01', 'is none while only the year is', undefined],
    ['2023-05-01', 'is there when it is said', ['2024-06-07', false, 1, '2023-04-04']],
    ['2024-03-01', 'moves', ['2025-06-06', false, 2, '2024-02-22']],
    ['2024-10-01', 'is called off on the day it had last, when only the season is left', ['2025-06-06', true, 3, '2024-09-01']],
    ['2025-02-01', 'is there again, elsewhere', ['2025-06-13', false, 4, '2025-01-01']],
  ])('%s: %s', (day, _what, expected) => {
    expect(kept(moving, day)).toEqual(expected);
  });

  it('has not changed when the same day is said again', () => {
    expect(kept([said('2025-06-06', '2024-02-22'), said('2025-06-06', '2025-06-06', 'confirmed')], '2026-01-01')).toEqual(['2025-06-06', false, 0, '2024-02-22']);
  });

  it('was changed last when its place was', () => {
    expect(kept([said('2025-06-06', '2024-02-22')], '2026-01-01', [], [said('Starz', '2025-01-01')])).toEqual(['2025-06-06', false, 0, '2025-01-01']);
  });

  it('has no day of change if its claim has no day', () => {
    expect(kept([said('2025-06-06')], '2026-01-01')).toEqual(['2025-06-06', false, 0, undefined]);
  });

  it('is called off with its title, and comes back with it', () => {
    const status = [said<Status>('filming', '2023-01-01'), said<Status>('cancelled', '2024-01-01'), said<Status>('filming', '2024-06-01')];
    const date = [said('2025-06-06', '2023-04-04')];
    expect(kept(date, '2023-12-31', status)).toEqual(['2025-06-06', false, 0, '2023-04-04']);
    expect(kept(date, '2024-02-01', status)).toEqual(['2025-06-06', true, 1, '2024-01-01']);
    expect(kept(date, '2024-07-01', status)).toEqual(['2025-06-06', false, 2, '2024-06-01']);
  });

  it('stays when its title is given up afterwards', () => {
    expect(kept([said('2023-09-22', '2023-04-04')], '2026-01-01', [said<Status>('cancelled', '2025-01-01')])).toEqual(['2023-09-22', false, 0, '2023-04-04']);
  });

  it('is that of its market, where an instant is given', () => {
    expect(kept([said('2025-06-07T03:00Z', '2024-01-01')], '2026-01-01')).toEqual(['2025-06-06', false, 0, '2024-01-01']);
  });

  it('of a dispute is the later in the file', () => {
    expect(kept([said('2025-06-06', '2024-01-01'), said('2025-06-13', '2024-01-01')], '2026-01-01')).toEqual(['2025-06-13', false, 0, '2024-01-01']);
  });
});
