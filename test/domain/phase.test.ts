import { describe, expect, it } from 'vitest';
import type { Release, Status, Title } from '../../src/domain/ledger/catalogue.js';
import { nextPhaseChange, type PhaseName, phaseOf } from '../../src/domain/releases/phase.js';
import { at, ballerina, release, said, stoppedOn, titleWith } from './ledger.js';

const hour = 3_600_000;
const told = (title: Title, vantage = stoppedOn('2025-06-06')) => {
  const { name, known } = phaseOf(title, vantage);
  return [name, known?.release.channel, known?.release.region].filter((part) => part !== undefined).join(' ');
};

describe('the phases of Ballerina', () => {
  it.each([
    ['2019-10-07', 'US', 'unknown'],
    ['2019-10-08', 'US', 'announced'],
    ['2022-11-07', 'US', 'announced'],
    ['2022-11-08', 'US', 'in-production'],
    ['2023-04-03', 'US', 'in-production'],
    ['2023-04-04', 'US', 'dated theatrical US'],
    ['2024-06-08', 'US', 'dated theatrical US'],
    ['2025-06-05', 'US', 'dated theatrical US'],
    ['2025-06-06', 'US', 'opening-today theatrical US'],
    ['2025-06-07', 'US', 'in-cinemas theatrical US'],
    ['2025-06-30', 'US', 'in-cinemas theatrical US'],
    ['2025-07-01', 'US', 'at-home digital US'],
    ['2025-09-24', 'US', 'at-home digital US'],
    ['2025-09-25', 'US', 'streaming streaming US'],
    ['2026-11-20', 'US', 'streaming streaming US'],
    ['2024-09-24', 'DE', 'dated theatrical US'],
    ['2025-06-04', 'DE', 'dated theatrical DE'],
    ['2025-06-05', 'DE', 'opening-today theatrical DE'],
    ['2025-06-06', 'DE', 'in-cinemas theatrical DE'],
    ['2025-09-25', 'DE', 'in-cinemas theatrical DE'],
    ['2025-09-26', 'DE', 'at-home disc DE'],
    ['2026-11-20', 'DE', 'at-home disc DE'],
    ['2025-10-06', 'JP', 'in-cinemas theatrical US'],
    ['2025-10-07', 'JP', 'released theatrical US'],
  ])('on %s for a reader in %s: %s', (day, region, phase) => {
    expect(told(ballerina, stoppedOn(day, region))).toBe(phase);
  });

  it('opens with the day in its market, wherever the reader is', () => {
    for (const [instant, phase] of [
      ['2025-06-06T03:59:59.999Z', 'dated'],
      ['2025-06-06T04:00:00Z', 'opening-today'],
      ['2025-06-07T03:59:59.999Z', 'opening-today'],
      ['2025-06-07T04:00:00Z', 'in-cinemas'],
    ] as const) {
      for (const zone of ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']) expect(phaseOf(ballerina, at(instant, 'US', zone)).name).toBe(phase);
    }
  });
});

describe('a title with no release', () => {
  it.each<[Status, PhaseName]>([
    ['rumoured', 'rumoured'],
    ['talks', 'rumoured'],
    ['announced', 'announced'],
    ['writing', 'announced'],
    ['filming', 'in-production'],
    ['post-production', 'in-production'],
    ['released', 'released'],
    ['cancelled', 'cancelled'],
  ])('whose status is %s is %s', (status, phase) => {
    expect(phaseOf(titleWith({ status: [said(status)] }), stoppedOn('2025-06-06'))).toMatchObject({ name: phase, status });
  });

  it('of which nothing is known is unknown', () => {
    expect(told(titleWith())).toBe('unknown');
  });
});

describe('the rules', () => {
  it.each<[string, Release[], string]>([
    ['a year that is not over has not arrived', [release('US', 'theatrical', '2025')], 'dated theatrical US'],
    ['a month that is not over has not arrived', [release('US', 'theatrical', '2025-06')], 'dated theatrical US'],
    ['a season that is not over has not arrived', [release('US', 'theatrical', '2025-summer')], 'dated theatrical US'],
    ['a month that is over has', [release('US', 'theatrical', '2025-05')], 'in-cinemas theatrical US'],
    ['a season that is over has', [release('US', 'theatrical', '2025-spring')], 'in-cinemas theatrical US'],
    ['a year that is long over has been', [release('US', 'theatrical', '2014')], 'released theatrical US'],
    ['a run lasts four months', [release('US', 'theatrical', '2025-02-06')], 'in-cinemas theatrical US'],
    ['and not a day longer', [release('US', 'theatrical', '2025-02-05')], 'released theatrical US'],
    ['a date that cannot be read is none', [release('US', 'theatrical', 'soon')], 'announced'],
    ['a series that only streams is dated', [release('US', 'streaming', '2025-06-07')], 'dated streaming US'],
    ['and opens', [release('US', 'streaming', '2025-06-06')], 'opening-today streaming US'],
    ['and streams', [release('US', 'streaming', '2025-06-05')], 'streaming streaming US'],
    ['also in another market, if only there', [release('US', 'streaming', '2025-06-05')], 'streaming streaming US'],
    ['of several home releases to come the soonest counts', [release('US', 'streaming', '2026'), release('US', 'digital', '2025-07-01')], 'dated digital US'],
    ['what could be bought before does not open by streaming', [release('US', 'streaming', '2025-06-06'), release('US', 'digital', '2025-03-01')], 'streaming streaming US'],
    ['what ran in cinemas does not open at home', [release('US', 'theatrical', '2025-03-01'), release('US', 'digital', '2025-06-06')], 'at-home digital US'],
    ['streaming comes before buying', [release('US', 'digital', '2025-03-01'), release('US', 'streaming', '2025-05-01')], 'streaming streaming US'],
    ['a home release elsewhere does not end the run here', [release('US', 'theatrical', '2025-05-01'), release('DE', 'digital', '2025-05-15')], 'in-cinemas theatrical US'],
    ['a worldwide one does', [release('US', 'theatrical', '2025-05-01'), release('001', 'digital', '2025-05-15')], 'at-home digital 001'],
    ['a premiere is not yet a release', [release('US', 'premiere', '2025-05-01')], 'announced'],
  ])('%s', (_rule, releases, phase) => {
    expect(told(titleWith({ status: [said('announced')], releases }))).toBe(phase);
  });

  it.each<[kind: Title['kind'], date: string, phase: string, way: string]>([
    ['game', '2025-06-05', 'released digital US', 'out'],
    ['comic', '2025-06-05', 'released digital US', 'out'],
    ['game', '2025-06-06', 'opening-today digital US', 'out'],
    ['game', '2025-06-07', 'dated digital US', 'out'],
    ['series', '2025-06-05', 'at-home digital US', 'digital'],
  ])('a %s is watched at home only if it can be watched: %s', (kind, date, phase, way) => {
    const title = titleWith({ kind, releases: [release('US', 'digital', date)] });
    expect([told(title), phaseOf(title, stoppedOn('2025-06-06')).way]).toEqual([phase, way]);
  });

  it('a cancelled title stays cancelled, whatever date it had', () => {
    expect(told(titleWith({ status: [said('cancelled')], releases: [release('US', 'theatrical', '2030')] }))).toBe('cancelled');
  });

  it('a cancellation does not count before it is known', () => {
    const title = titleWith({ status: [said('announced', '2024'), said('cancelled', '2025-06-07')] });
    expect(told(title)).toBe('announced');
  });

  it('a release with a time has come at that instant and is today’s until midnight where it is counted', () => {
    const title = titleWith({ releases: [release('001', 'streaming', '2025-06-06T20:00-04:00')] });
    for (const [zone, instant, phase] of [
      ['America/New_York', '2025-06-06T19:59:59.999-04:00', 'dated'],
      ['America/New_York', '2025-06-06T20:00-04:00', 'opening-today'],
      ['America/New_York', '2025-06-07T00:00-04:00', 'streaming'],
      ['Pacific/Kiritimati', '2025-06-06T19:59:59.999-04:00', 'dated'],
      ['Pacific/Kiritimati', '2025-06-06T20:00-04:00', 'opening-today'],
      ['Pacific/Kiritimati', '2025-06-08T00:00+14:00', 'streaming'],
    ] as const) {
      expect(phaseOf(title, at(instant, 'US', zone)).name).toBe(phase);
    }
  });
});

describe('nextPhaseChange', () => {
  const from = Date.parse('2025-05-20T00:00Z');
  const mixed = titleWith({
    releases: [
      release('US', 'theatrical', '2025-06-06'),
      release('001', 'digital', '2025-06-10'),
      release('US', 'streaming', '2025-06-20T03:00-04:00'),
    ],
  });
  const titles = { ballerina, mixed, partly: titleWith({ releases: [release('US', 'theatrical', '2025-05')] }) };

  it.each(
    (['ballerina', 'mixed', 'partly'] as const).flatMap((name) => ['UTC', 'America/New_York', 'Pacific/Kiritimati'].map((zone) => [name, zone] as const)),
  )('of %s, counted in %s, lets no change pass unseen', (name, zone) => {
    for (let instant = from; instant < from + 200 * 24 * hour; instant += 29 * hour) {
      const seen = at(instant, 'US', zone);
      const phase = phaseOf(titles[name], seen);
      const next = nextPhaseChange(phase, seen) ?? Infinity;
      expect(next).toBeGreaterThan(instant);
      for (const later of [Math.min(next - 1, instant + 100 * 24 * hour), Math.min(next - 1, instant + hour)]) {
        expect(phaseOf(titles[name], at(later, 'US', zone)).name).toBe(phase.name);
      }
    }
  });

  it.each([
    ['US', ['opening-today 2025-06-06T04:00:00.000Z', 'in-cinemas 2025-06-07T04:00:00.000Z', 'at-home 2025-07-01T04:00:00.000Z', 'streaming 2025-09-25T04:00:00.000Z']],
    ['DE', ['opening-today 2025-06-04T22:00:00.000Z', 'in-cinemas 2025-06-05T22:00:00.000Z', 'at-home 2025-09-25T22:00:00.000Z']],
  ])('leads a reader in %s from phase to phase', (region, expected) => {
    const walk: string[] = [];
    let name = phaseOf(ballerina, at(from, region)).name;
    for (let next: number | undefined = from; next !== undefined; next = nextPhaseChange(phaseOf(ballerina, at(next, region)), at(next, region))) {
      const after = phaseOf(ballerina, at(next, region)).name;
      if (after !== name) walk.push(`${after} ${new Date(next).toISOString()}`);
      name = after;
    }
    expect(walk).toEqual(expected);
  });

  it('is none where the clock is stopped, or nothing is to come', () => {
    expect(nextPhaseChange(phaseOf(ballerina, stoppedOn('2025-06-06')), stoppedOn('2025-06-06'))).toBeUndefined();
    for (const title of [titleWith(), titleWith({ status: [said('cancelled')], releases: [release('US', 'theatrical', '2030-01-01')] })]) {
      expect(nextPhaseChange(phaseOf(title, at(from)), at(from))).toBeUndefined();
    }
  });
});
