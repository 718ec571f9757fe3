import { describe, expect, it } from 'vitest';
import { lazyModule } from '../../src/i18n/lazy-module.js';

describe('a module that few pages need', () => {
  it('is not here before it is asked for', () => {
    expect(lazyModule(() => Promise.resolve('words')).module).toBeUndefined();
  });

  it('is fetched once', async () => {
    let times = 0;
    const words = lazyModule(() => Promise.resolve(`words ${String(++times)}`));
    await words.load();
    expect([words.module, words.load(), times]).toEqual(['words 1', undefined, 1]);
  });

  it('is done without where it cannot be fetched, and not asked for again', async () => {
    let times = 0;
    const words = lazyModule(() => Promise.reject(new Error(`offline ${String(++times)}`)));
    await expect(words.load()).resolves.toBeUndefined();
    expect([words.module, words.load(), times]).toEqual([undefined, undefined, 1]);
  });
});
