/**
 * Opens the full articles of the site, as written and as prerendered by the built command.
 */
import { executeServerCommand } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import type { PrerenderOptions, Written } from '../../src/publish/prerender/prerender.js';
import { openWhole, type Page, type PageOptions } from './page.js';

export const articles = ['everything-we-know-about-ballerina', 'ballerina-after-its-first-weekend', 'where-everyone-stands-after-ballerina'] as const;
export type Article = (typeof articles)[number];

const day = '2026-11-20T12:00:00Z';
/** A stopped clock, so that nothing changes by itself. */
export const stopped = { now: Date.parse(day), settings: { now: Date.parse(day) } };

/** The article as its author wrote it. */
async function written(article: Article): Promise<string> {
  return (await fetch(`/site/articles/${article}.html`)).text();
}

/** The article with the script that draws, as of the day on which the others are stopped. */
export async function drawn(article: Article): Promise<string> {
  return (await written(article)).replace('<article', `<wick-provider now="${day}">$&`).replace('</article>', '$&</wick-provider>');
}

/** The article prerendered as its policy asks: with its styles as files. */
export async function prerendered(article: Article, options: PrerenderOptions = stopped): Promise<string> {
  const payload = { markup: await written(article), css: 'link', assets: '/dist/', ...options };
  const answer = await executeServerCommand<Written | { error: string }, object>('wick-prerender-built', payload);
  if ('error' in answer) throw new Error(answer.error);
  if (answer.troubles.length > 0) throw new Error(JSON.stringify(answer.troubles));
  return answer.text;
}

/** Opens an article under its own Content-Security-Policy; in a frame it needs a base URL, and in Firefox also the origin. */
export async function openArticle(html: string, options?: PageOptions): Promise<Page> {
  return openWhole(html.replace('<head>', `$&<base href="/site/articles/">`).replaceAll("'self'", location.origin), options);
}

/** All `wick-` elements in document order. */
export function hostsIn({ document: page }: Page): LitElement[] {
  return [...page.querySelectorAll<LitElement>('*')].filter(({ localName }) => localName.startsWith('wick-'));
}

/** What a widget has drawn, styles apart. */
export function piecesOf({ shadowRoot }: Element): Element[] {
  return [...shadowRoot!.children].filter(({ localName }) => !['link', 'style'].includes(localName));
}

/** What the page fetched of ours that is script. */
export function scriptsOf(page: Page): string[] {
  return page.fetched().filter((path) => /^\/dist\/.*\.js$/.test(path));
}

/** What leads from the list of sources back to a widget: it comes with the script, which gives these the ids that a link needs. */
const back = 'back';
/** It says how many of its author's links it hides, which only a page can ask; that it hides them is a test of its own. */
const authors = 'wick-related';

/** The visible text of an element or a page, with the text of shadow roots in place, without some parts. */
export function readingOf(root: Element, without: readonly string[] = []): string {
  const window = root.ownerDocument.defaultView!;
  const texts: string[] = [];
  const read = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) texts.push((node as Text).data);
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as HTMLSlotElement & HTMLDetailsElement;
    if (['script', 'style', 'template', authors].includes(element.localName) || window.getComputedStyle(element).display === 'none') return;
    if ([back, ...without].includes(element.getAttribute('part') ?? '') || (element.localName === 'details' && !element.open)) {
      [...element.children].filter(({ localName }) => localName === 'summary').forEach(read);
      return;
    }
    const assigned = element.localName === 'slot' ? element.assignedNodes() : [];
    (assigned.length > 0 ? assigned : [...(element.shadowRoot ?? element).childNodes]).forEach(read);
  };
  read(root);
  return texts.join('').replace(/\s+/g, ' ').trim();
}

/** Keeps the errors that widgets tell of from now on. */
export function errorsOn({ document: page }: Page): string[] {
  const errors: string[] = [];
  page.addEventListener('wick-error', ({ code, element }) => errors.push(`${element.localName}: ${code}`));
  return errors;
}

/** Resolves when every widget of the page is drawn by script. */
export async function taken(page: Page): Promise<void> {
  await page.until(() => hostsIn(page).every(({ hasUpdated, isUpdatePending }) => hasUpdated && !isUpdatePending));
}
