import { describe, expect, it } from 'vitest';
import { articleChecker, type CheckOptions } from '../../src/publish/check/check.js';

const now = Date.parse('2026-11-20T12:00:00Z');
const spinOff = 'Ballerina: a John Wick spin-off with Ana de Armas';

/** What is found in one sentence below a headline. */
async function foundIn(sentence: string, day: string, { heading = spinOff, lang = 'en', ...options }: Partial<CheckOptions> & { heading?: string; lang?: string } = {}): Promise<string[]> {
  const check = await articleChecker({ now, ...options });
  return check(`---\ndate: ${day}\nlang: ${lang}\n---\n\n# ${heading}\n\n${sentence}\n`, 'markdown', 'a.md').map(({ rule, kind, words, now: value }) => `${rule} ${kind}: ${words} → ${value ?? ''}`);
}

describe('a date of another market', () => {
  it('is overtaken by the market’s own, and never wrong', async () => {
    const sentence = 'Ballerina startet am 7. Juni 2024 im Kino.';
    expect(await foundIn(sentence, '2024-05-01', { lang: 'de' })).toEqual([expect.stringMatching(/^date development: 7\. Juni 2024 → .*\(Germany\)$/)]);
    expect(await foundIn(sentence, '2024-05-01', { lang: 'de', region: 'US' })).toEqual(['date correction: 7. Juni 2024 → June 6, 2025']);
  });

  it('is that of the market in the language tag, or of the country that stands in for it', async () => {
    expect(await foundIn('Ballerina opens on June 7, 2024.', '2024-05-01', { lang: 'en-IN' })).toEqual(['date development: June 7, 2024 → June 13, 2025 (India)']);
    expect(await foundIn('Ballerina startet am 7. Juni 2024.', '2024-01-20', { lang: 'de-AT' })).toEqual([expect.stringMatching(/\(Germany\)$/)]);
  });

  it('is that of the market which the sentence names', async () => {
    expect(await foundIn('In den USA startet Ballerina am 7. Juni 2024.', '2024-05-01', { lang: 'de' })).toEqual([expect.stringMatching(/^date correction: 7\. Juni 2024 → June 6, 2025 \(USA?\)$/)]);
  });

  it('is that of the provider', async () => {
    const check = await articleChecker({ now });
    const page = (region: string): string => `<html lang="en"><meta property="article:published_time" content="2025-01-20"><wick-provider region="${region}"><h1>${spinOff}</h1><p>Ballerina opens on June 6, 2025.</p></wick-provider></html>`;
    expect(check(page('IT'), 'html', 'a.html').map(({ now: value }) => value)).toEqual(['June 12, 2025 (Italy)']);
    expect(check(page('US'), 'html', 'a.html')).toEqual([]);
  });
});

describe('findings by level', () => {
  const sentences = 'The upcoming film Ballerina stars Ana de Armas. Ballerina has a budget of $75 million, it was said. Keanu Reeves has a cameo.';
  it.each<[level: CheckOptions['level'], kinds: string[]]>([
    ['note', ['stale', 'development', 'disputed']],
    ['warning', ['development']],
    ['error', []],
  ])('%s', async (level, kinds) => {
    const check = await articleChecker({ now, ...(level && { level }) });
    expect(check(`# ${spinOff}\n\n${sentences}\n`, 'markdown', '2025-06-01.md').map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('a former value in another clause than the word for it', () => {
  it.each([
    'Ballerina, once a script without a buyer, opens on June 7, 2024.',
    'Delayed by a strike, Ballerina opens on June 7, 2024.',
    'Ballerina, whose script was originally sold in 2017, opens on June 7, 2024.',
  ])('is told: %s', async (sentence) => {
    expect(await foundIn(sentence, '2024-01-15')).toEqual(['date development: June 7, 2024 → June 6, 2025']);
  });

  it.each([
    'Ballerina, set for June 7, 2024, was delayed.',
    'Lionsgate had planned to release Ballerina, the spin-off with Ana de Armas, on June 7, 2024.',
    'Ballerina opens on June 7, 2024, but the studio has since postponed it.',
    'June 7, 2024, the former date, went to another film.',
    'Salt Road takes the June 7, 2024 slot of Ballerina.',
    'Ballerina (originally June 7, 2024) is a film by Len Wiseman.',
  ])('is told nothing: %s', async (sentence) => {
    expect(await foundIn(sentence, '2024-03-15')).toEqual([]);
  });
});
