import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type Articles, measureQuality, type Quality, type Row } from './measure-quality.js';

async function read<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(new URL(`sentences/${name}.json`, import.meta.url), 'utf8')) as T;
}

async function qualityIn(language: string): Promise<Quality> {
  return measureQuality(await read<readonly Row[]>(`tuning.${language}`), language, await read<Articles>('articles'));
}

describe('the sentences with which the check was tuned', () => {
  it.each([['en', 98, 94], ['de', 99, 92]])('%s: precision of %i %% and recall of %i %% at least', async (language, precision, recall) => {
    const { all: { truePositives: right, falsePositives: wrong, falseNegatives: missed }, faults } = await qualityIn(language);
    expect((100 * right) / (right + wrong), faults.join('\n')).toBeGreaterThanOrEqual(precision);
    expect((100 * right) / (right + missed), faults.join('\n')).toBeGreaterThanOrEqual(recall);
  });
});
