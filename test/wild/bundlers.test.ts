/**
 * One element imported from the packed package and bundled, as `npm run bundlers` does with six bundlers: here with the one that is quickest.
 */
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type InstalledProject, installedProject } from '../package/installed-project.js';

interface Check {
  readonly copyProject: (folder: string) => Promise<void>;
  readonly checkBundler: (name: string, folder: string, browser: Browser) => Promise<{ readonly raw: number; readonly brotli: number }>;
}
interface Browsers {
  readonly findBrowsers: (wanted: string) => Promise<{ readonly found: readonly { readonly path: string; readonly env: NodeJS.ProcessEnv }[] }>;
}
const ours = async <T>(path: string): Promise<T> => (await import(String(new URL(`../../build/${path}`, import.meta.url)))) as T;

let browser: Browser;
let project: InstalledProject;

beforeAll(async () => {
  const { found: [chromium] } = await (await ours<Browsers>('testing/browsers.js')).findBrowsers('chromium');
  browser = await puppeteer.launch({ executablePath: chromium!.path, args: ['--no-sandbox', '--disable-gpu'], env: { ...process.env, ...chromium!.env } });
  project = await installedProject('esbuild');
});

afterAll(async () => {
  await browser.close();
  await project.remove();
});

it('esbuild takes one element and no other, warns of nothing, and its pages draw the card, with a publisher’s own data too', async () => {
  const { checkBundler, copyProject } = await ours<Check>('bundlers/check.js');
  await copyProject(project.folder);
  const { brotli, raw } = await checkBundler('esbuild', project.folder, browser);
  console.log(`one element by esbuild: ${raw} bytes, ${brotli} in brotli`);
  expect(brotli).toBeLessThan(24_000);
});
