/**
 * Tests of sentences that a rule tells of, and of sentences like them that it leaves in peace.
 */
import { describe, expect, it } from 'vitest';
import { foundIn, type Place } from './sentence-findings.js';

export interface Row extends Pick<Place, 'day' | 'about' | 'region'> {
  readonly rule: string;
  readonly told: readonly string[];
  readonly silent: readonly string[];
}

/** One test for each sentence. A told one may have no finding of another rule. */
export function testRows(lang: NonNullable<Place['lang']>, rows: readonly Row[]): void {
  describe.each(rows)('$rule, $day', ({ rule, told, silent, ...place }) => {
    it.each(told)('is told of: %s', async (sentence) => {
      expect((await foundIn(sentence, { ...place, lang })).map((found) => found.split(' ')[0])).toEqual([rule]);
    });

    it.each(silent)('is not told of: %s', async (sentence) => {
      expect(await foundIn(sentence, { ...place, lang })).toEqual([]);
    });
  });
}
