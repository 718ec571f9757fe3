import { describe, expect, it } from 'vitest';
import { factStatusOf } from '../../src/domain/changes/fact-status.js';
import { said } from './ledger.js';

const published = '2024-01-25';
const day = '2026-11-20';

const [then, same, now, later] = [said('A', '2024-01-01'), said('A', '2025-01-01'), said('B', '2025-01-01'), said('C', '2025-01-01')];
const rival = said('B', '2024-01-01');
const wrong = said('B', '2025-01-01', 'corrected');

describe('what has become of a fact', () => {
  it('is nothing to tell where nothing is known', () => {
    expect(factStatusOf([], published, day)).toEqual({ case: 'untold', reading: { case: 'unknown', knownLater: false } });
    expect(factStatusOf([now], published, '2024-06-01')).toEqual({ case: 'untold', reading: { case: 'unknown', knownLater: true } });
  });

  it('is nothing to tell where it is hidden', () => {
    const reveals = { title: 'ballerina', level: 3 } as const;
    expect(factStatusOf([{ hidden: reveals, known: '2024-01-01' }], published, day)).toEqual({ case: 'untold', reading: { case: 'hidden', reveals } });
  });

  it('is that it holds where both days say the same', () => {
    expect(factStatusOf([then, same], published, day).case).toBe('holds');
  });

  it('is that it holds where no day of publication is known, or a later one', () => {
    expect(factStatusOf([then, now], undefined, day).case).toBe('holds');
    expect(factStatusOf([then, now], day, day).case).toBe('holds');
    expect(factStatusOf([then, now], '2027-01-01', day).case).toBe('holds');
  });

  it('is that it was overtaken where it became different', () => {
    expect(factStatusOf([then, now], published, day)).toEqual({ case: 'overtaken', kind: 'development', before: [then], after: [now] });
  });

  it('is that it was corrected where it had been wrong', () => {
    expect(factStatusOf([then, wrong], published, day)).toEqual({ case: 'overtaken', kind: 'correction', before: [then], after: [wrong] });
  });

  it('is that it was overtaken from nothing where it only became known', () => {
    expect(factStatusOf([now], published, day)).toEqual({ case: 'overtaken', kind: 'development', before: [], after: [now] });
  });

  it('is that sources differ where what stood is still one side', () => {
    expect(factStatusOf([then, same, now], published, day)).toEqual({ case: 'disputed', claims: [same, now] });
  });

  it('is that sources differ where they always did, or nothing had been known', () => {
    expect(factStatusOf([then, rival], published, day)).toEqual({ case: 'disputed', claims: [then, rival] });
    expect(factStatusOf([now, later], published, day)).toEqual({ case: 'disputed', claims: [now, later] });
  });

  it('is that it was overtaken by a dispute in which it has no part', () => {
    expect(factStatusOf([then, now, later], published, day)).toEqual({ case: 'overtaken', kind: 'development', before: [then], after: [now, later] });
  });

  it('is that a dispute was settled', () => {
    expect(factStatusOf([then, rival, now], published, day)).toEqual({ case: 'overtaken', kind: 'development', before: [then, rival], after: [now] });
    expect(factStatusOf([then, rival, wrong], published, day)).toMatchObject({ kind: 'correction' });
  });
});
