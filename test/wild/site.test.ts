/**
 * The site as `npm run site` writes it, hosted in a folder of another site: no request leaves the folder, and none fails.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

interface Server { readonly url: string; readonly close: () => Promise<void> }

const ours = async <T>(path: string): Promise<T> => (await import(String(new URL(`../../build/${path}`, import.meta.url)))) as T;
const [{ openChromium }, { serve }] = await Promise.all([ours<{ openChromium: () => Promise<Browser> }>('testing/try-example.js'), ours<{ serve: (root: Readonly<Record<string, string>>) => Promise<Server> }>('serve.js')]);

let folder: string;
let server: Server;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wick-site-'));
  execFileSync(process.execPath, ['build/site.js', folder], { cwd: fileURLToPath(new URL('../../', import.meta.url)) });
  server = await serve({ '/films/widgets/': folder });
  browser = await openChromium();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Opens a page of the site. `requests` are the addresses asked for below the server's; `failed` those without a good answer. */
async function open(path: string): Promise<{ readonly page: Awaited<ReturnType<Browser['newPage']>>; readonly requests: readonly string[]; readonly failed: readonly string[] }> {
  const page = await browser.newPage();
  const [requests, failed]: string[][] = [[], []];
  page.on('response', (response) => {
    requests!.push(response.url());
    if (response.status() >= 400) failed!.push(response.url());
  });
  page.on('requestfailed', (request) => failed!.push(request.url()));
  page.on('pageerror', (error) => failed!.push(String(error)));
  await page.goto(`${server.url}/films/widgets/${path}`, { waitUntil: 'networkidle0' });
  return { page, requests: requests!, failed: failed! };
}

const shown = `[...document.querySelectorAll('wick-film-card')].map(({ shadowRoot }) => shadowRoot?.textContent ?? '').join(' ')`;

it.each(['', 'reference.html', 'articles/everything-we-know-about-ballerina.html', 'prerendered/everything-we-know-about-ballerina.html', 'articles/de/ballerina.html', 'docs/', 'docs/publish/prerender.html', 'storybook/'])('serves “%s” from any folder', async (path) => {
  const { page, requests, failed } = await open(path);
  expect(failed).toEqual([]);
  expect(requests.filter((address) => !address.startsWith(`${server.url}/films/widgets/`))).toEqual([]);
  expect(await page.$$eval('h1', (headings) => headings.length)).toBe(1);
  await page.close();
});

it('moves the card of the front page', async () => {
  const { page } = await open('');
  await page.waitForFunction(`/June 6, 2025/.test(${shown})`);
  await page.focus('#day');
  await page.keyboard.press('Home');
  await page.waitForFunction(`!/June 6, 2025/.test(${shown})`);
  await page.close();
});

it('builds a widget, with prerendered HTML from its worker', async () => {
  const { page, failed } = await open('build.html?widget=film-card&film=john-wick&snippet=prerendered');
  await page.waitForFunction(() => document.querySelector('#steps')?.textContent.includes('shadowrootmode'));
  expect(failed).toEqual([]);
  await page.close();
});

it('takes a choice back when its reader goes back', async () => {
  const { page } = await open('build.html?widget=box-office&film=john-wick-4');
  const holds = (markup: string): Promise<unknown> => page.waitForFunction((text) => document.querySelector('#steps')?.textContent.includes(text), {}, markup);
  await page.select('#theme', 'noir');
  await page.select('#language', 'ar');
  await holds('<wick-box-office film="john-wick-4" theme="noir" lang="ar" dir="rtl">');
  await page.goBack();
  await holds('<wick-box-office film="john-wick-4" theme="noir">');
  expect(await page.$eval('#language', (field) => (field as HTMLSelectElement).value)).toBe('en');
  await page.goBack();
  await holds('<wick-box-office film="john-wick-4">');
  await page.close();
});

it('links only to pages and places that exist', () => {
  const pages = ['index.html', 'build.html', 'reference.html', 'docs/index.html', 'docs/ways-in.html', 'docs/architecture.html', 'docs/elements/wick-fact.html'];
  const missing = pages.flatMap((page) => {
    const from = new URL(`https://paper.example/${page}`);
    const links = [...readFileSync(join(folder, page), 'utf8').matchAll(/<a [^>]*href="([^"#?]+)/g)].map(([, href]) => new URL(href!, from)).filter(({ host }) => host === from.host);
    return links.filter(({ pathname }) => {
      try {
        return !readFileSync(join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname));
      } catch {
        return true;
      }
    }).map(({ pathname }) => `${page} → ${pathname}`);
  });
  expect(missing).toEqual([]);
});
