/** Compares two folders of pictures, pixel by pixel, in a browser's canvas. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser } from '../../bench/browser.js';
import { serve } from '../serve.js';

/** @typedef {{ name: string, share: number, why: string }} Difference share: of changed pixels, 0 to 1; why: the sizes, if they differ */
/** @typedef {{ same: number, differing: Difference[], missing: string[], added: string[] }} Comparison */

/** @param {string} before @param {string} after @param {string} out folder for each differing pair with its difference @param {RegExp} only the names to compare @returns {Promise<Comparison>} */
export async function comparePictures(before, after, out, only) {
  const [old, now] = [await namesIn(before, only), await namesIn(after, only)];
  const both = old.filter((name) => now.includes(name));
  /** @type {string[]} */ const unequal = [];
  for (const name of both) {
    const [one, other] = await Promise.all([readFile(join(before, name)), readFile(join(after, name))]);
    if (!one.equals(other)) unequal.push(name);
  }
  const differing = unequal.length > 0 ? await differencesIn(before, after, out, unequal) : [];
  return {
    same: both.length - differing.length,
    differing: differing.sort((one, other) => other.share - one.share),
    missing: old.filter((name) => !now.includes(name)),
    added: now.filter((name) => !old.includes(name)),
  };
}

/** @param {string} folder @param {RegExp} only */
async function namesIn(folder, only) {
  return (await readdir(folder)).filter((name) => name.endsWith('.png') && only.test(name.replace(/@[^@]*$/, ''))).sort();
}

/** @param {string} before @param {string} after @param {string} out @param {readonly string[]} names */
async function differencesIn(before, after, out, names) {
  await mkdir(out, { recursive: true });
  const { url, close } = await serve({ '/before/': before, '/after/': after });
  const browser = await openBrowser();
  /** @type {Difference[]} */ const differing = [];
  try {
    const page = await browser.newPage();
    // Any page of the same origin works, also a 404.
    await page.goto(`${url}/before/`);
    for (const name of names) {
      const { changed, share, why, picture } = await page.evaluate(difference, name);
      if (changed === 0) continue;
      await writeFile(join(out, name), Buffer.from(picture, 'base64'));
      differing.push({ name, share, why });
    }
  } finally {
    await browser.close();
    await close();
  }
  return differing;
}

/** Runs in the page: counts the changed pixels, and draws before, after and the difference side by side. @param {string} name */
async function difference(name) {
  const load = async (/** @type {string} */ from) => createImageBitmap(await (await fetch(`/${from}/${encodeURIComponent(name)}`)).blob());
  const [before, after] = [await load('before'), await load('after')];
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const canvas = new OffscreenCanvas(3 * width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No canvas.');
  context.drawImage(before, 0, 0);
  context.drawImage(after, width, 0);
  const one = context.getImageData(0, 0, width, height).data;
  const other = context.getImageData(width, 0, width, height).data;
  const marks = context.createImageData(width, height);
  let changed = 0;
  for (let at = 0; at < one.length; at += 4) {
    const differs = [0, 1, 2, 3].some((channel) => one[at + channel] !== other[at + channel]);
    if (differs) changed += 1;
    // Equal pixels are pale, changed ones red.
    const grey = 255 - (255 - (one[at + 1] ?? 0)) / 4;
    marks.data.set(differs ? [220, 0, 40, 255] : [grey, grey, grey, 255], at);
  }
  context.putImageData(marks, 2 * width, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  const sizes = before.width === after.width && before.height === after.height ? '' : ` (${before.width} × ${before.height}, now ${after.width} × ${after.height})`;
  return { changed, share: changed / (width * height), why: sizes, picture: btoa(binary) };
}
