/**
 * The article in three frameworks, from the packed package: types checked, built for production, and read in Chromium. `npm run examples` does it in all.
 */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../package/project-copy.js';

interface Tried {
  readonly version: string;
  readonly checks: readonly string[];
}

interface Trying {
  readonly openChromium: () => Promise<Browser>;
  readonly tryExample: (name: string, options: { readonly tarball: string; readonly browser: Browser; readonly choosePort: () => Promise<number> }) => Promise<Tried>;
}

interface Packing {
  readonly packPackage: () => Promise<string>;
}

const ours = async <T>(path: string): Promise<T> => (await import(String(new URL(`../../build/testing/${path}`, import.meta.url)))) as T;

const [{ openChromium, tryExample }, { packPackage }] = await Promise.all([ours<Trying>('try-example.js'), ours<Packing>('examples.js')]);
let browser: Browser;
let tarball: string;

beforeAll(async () => {
  [browser, tarball] = await Promise.all([openChromium(), packPackage()]);
});
afterAll(() => browser.close());

it.each(['react', 'vue', 'solid'])('the article in %s is checked, built, drawn and steered', async (name) => {
  const { checks } = await tryExample(name, { tarball, browser, choosePort: freePort });
  expect(checks).toEqual(['drawn', 'controls']);
});
