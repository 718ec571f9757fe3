/**
 * Every widget where the reader's browser is set otherwise: forced colours, 400 % zoom, text of twice the size, less motion.
 */
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page as wholePage } from './article.js';
import { Chromium } from './chromium.js';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** Draws also what is far from the view. */
const head = '<link rel="stylesheet" href="/dist/wick.css">\n<style>* { content-visibility: visible !important }</style>\n<script type="module" src="/dist/wick.js"></script>\n';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await Chromium.start();
});
afterAll(async () => {
  await chromium.close();
});

/** Opens the article of all widgets, and waits until each is drawn. */
async function opened(width: number, style = ''): Promise<Page> {
  const { page } = await chromium.open(wholePage(`${head}<style>${style}</style>`));
  // The test's own limit ends a page that never comes to rest.
  page.setDefaultTimeout(0);
  await page.setViewport({ width, height: 16_000 });
  await page.waitForFunction(() => [...document.querySelectorAll('*')].every(({ localName, shadowRoot }) => !localName.startsWith('wick-') || shadowRoot?.firstElementChild));
  await page.waitForNetworkIdle();
  return page;
}

/** The widgets, or elements with words in them, that need more room than they have; tables that scroll by themselves may. */
function findOverflow(): string[] {
  const found = document.documentElement.scrollWidth > innerWidth ? [`the page: ${String(document.documentElement.scrollWidth)}`] : [];
  for (const { localName, shadowRoot } of document.querySelectorAll('*')) {
    for (const element of shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []) {
      const { overflowX, display, clipPath, writingMode } = getComputedStyle(element);
      // Lines of turned text run from top to bottom.
      const overflow = writingMode === 'horizontal-tb' ? element.scrollWidth - element.clientWidth : element.scrollHeight - element.clientHeight;
      const isCut = display !== 'inline' && clipPath === 'none' && overflowX !== 'auto' && overflowX !== 'scroll' && overflow > 1;
      if (isCut && element.textContent.trim() !== '' && !element.closest('svg')) found.push(`${localName} ${element.outerHTML.slice(0, 80)}`);
    }
  }
  return found;
}

describe('all widgets', () => {
  it('fit a screen at 400 % zoom, and text of twice the size', async () => {
    for (const [width, style] of [[320, ''], [640, 'html { font-size: 200% }']] as const) {
      const page = await opened(width, style);
      expect(await page.evaluate(findOverflow), `${String(width)} ${style}`).toEqual([]);
      await page.close();
    }
  });

  it('move nothing for readers who want less motion', async () => {
    const page = await opened(720);
    const cdp = await page.createCDPSession();
    await cdp.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] });
    expect(await page.evaluate(findMotion)).toEqual([]);
    await page.close();
  });

  it('show words, marks and charts in forced colours', async () => {
    const page = await opened(720);
    const cdp = await page.createCDPSession();
    for (const scheme of ['light', 'dark']) {
      await cdp.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }, { name: 'prefers-color-scheme', value: scheme }] });
      await page.addScriptTag({ path: axe });
      const { violations } = await page.evaluate(async (): Promise<AxeResults> => (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({ runOnly: ['color-contrast'], resultTypes: ['violations'] }));
      expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
      expect(await page.evaluate(findFaint)).toEqual([]);
      expect(await page.evaluate(findClosedBars)).toEqual([]);
    }
    await page.close();
  });
});

/** The marks of disputes that are no two bars: with a line above or below, they are squares, which mean nothing. */
function findClosedBars(): string[] {
  const marks = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('[part~="disputed"]') ?? [])]);
  if (marks.length === 0) return ['no dispute on the page'];
  const styles = marks.map((mark) => getComputedStyle(mark, '::before')).filter(({ content }) => content !== 'none');
  return styles.filter((style) => style.borderTopWidth !== '0px' || style.borderBottomWidth !== '0px' || style.borderLeftWidth === '0px').map(({ borderWidth }) => borderWidth);
}

/** What moves in time after everything was opened or pressed that a widget has; what follows the reader's scrolling may move. */
async function findMotion(): Promise<string[]> {
  const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const root of roots) for (const control of root.querySelectorAll<HTMLElement>('summary, button:not([part="play"], [part="choice"])')) control.click();
  await new Promise(requestAnimationFrame);
  const moving = [document, ...roots].flatMap((root) => root.getAnimations()).filter(({ timeline }) => timeline instanceof DocumentTimeline);
  return moving.map(({ effect }) => (effect as KeyframeEffect).target?.outerHTML.slice(0, 90) ?? '');
}

/** The shapes that would be invisible on the page: marks of generated content, and those of drawings other than posters. */
function findFaint(): string[] {
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })!;
  const luminance = (colour: string): number => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const probe = document.body.appendChild(Object.assign(document.createElement('i'), { style: 'color: Canvas' }));
  const ground = luminance(getComputedStyle(probe).color);
  probe.remove();
  const isFaint = (colour: string): boolean => {
    const [light, dark] = [luminance(colour), ground].sort((a, b) => b - a) as [number, number];
    return (light + 0.05) / (dark + 0.05) < 3;
  };
  const found: string[] = [];
  for (const { localName, shadowRoot } of document.querySelectorAll('*')) {
    const colours = [...(shadowRoot?.querySelectorAll('[part~="mark"], [part="hidden"]') ?? [])].map((mark) => [mark, getComputedStyle(mark, '::before').borderBlockStartColor] as const);
    for (const shape of shadowRoot?.querySelectorAll('svg :is(path, rect, circle, line, polyline)') ?? []) {
      // Posters keep their own colours, also the drawing inside one.
      if (shape.closest('[part~="drawn-poster"]')) continue;
      const { fill, stroke, visibility } = getComputedStyle(shape);
      const [drawn] = [stroke, fill].filter((colour) => colour !== 'none' && colour !== 'rgba(0, 0, 0, 0)');
      if (drawn !== undefined && visibility === 'visible') colours.push([shape, drawn]);
    }
    for (const [element, colour] of colours) if (isFaint(colour)) found.push(`${localName} ${element.outerHTML.slice(0, 90)}: ${colour}`);
  }
  return found;
}
