/**
 * Opens a page in a frame, which loads the built files as in a reader's browser.
 */
import type { LitElement } from 'lit';

export const tags = ['wick-provider', 'wick-film-card', 'wick-release-countdown', 'wick-cast-list'] as const;

/** The ways in, as the README writes them. */
export const wick = '<script type="module" src="/dist/wick.js"></script>';
export const pinned = '<script defer src="/dist/wick.min.js"></script>';
export const hydrate = '<script type="module" src="/dist/hydrate.js"></script>';

export interface PageOptions {
  readonly head?: string;
  readonly lang?: string;
  /** False for a reader who blocks scripts. */
  readonly scripts?: boolean;
  /** Of the page, in pixels. */
  readonly width?: number;
}

export interface Page {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** The first element that a selector finds, once it is drawn. */
  drawn(selector: string): Promise<LitElement>;
  /** What a widget says, once it is drawn. */
  words(selector: string): Promise<string>;
  /** Resolves when something holds, which is asked each time that a frame is drawn. */
  until(holds: () => boolean): Promise<void>;
  /** The paths of all that the page fetched; a whole address for what came from elsewhere. */
  fetched(): string[];
}

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** Opens a page; it is there when its own scripts have run. */
export async function open(body: string, { head = '', lang = 'en', ...options }: PageOptions = {}): Promise<Page> {
  return openWhole(`<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Article</title>${head}</head><body>${body}</body></html>`, options);
}

/** Opens a page that is written out from its doctype on. */
export async function openWhole(html: string, { scripts = true }: Pick<PageOptions, 'scripts'> = {}): Promise<Page> {
  const frame = newFrame(scripts);
  frame.srcdoc = html;
  return loaded(frame);
}

/** Opens a page that is there already, by its address. */
export async function visit(address: string, { scripts = true, width }: Pick<PageOptions, 'scripts' | 'width'> = {}): Promise<Page> {
  const frame = newFrame(scripts, width);
  frame.src = address;
  return loaded(frame);
}

function newFrame(scripts: boolean, width = 700): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.style.border = '0';
  frame.height = '500';
  if (!scripts) frame.setAttribute('sandbox', 'allow-same-origin');
  return frame;
}

async function loaded(frame: HTMLIFrameElement): Promise<Page> {
  frames.push(frame);
  await new Promise((done) => {
    frame.addEventListener('load', done, { once: true });
    document.body.append(frame);
  });
  return pageIn(frame);
}

function pageIn(frame: HTMLIFrameElement): Page {
  const window = frame.contentWindow as Window & typeof globalThis;
  const page = frame.contentDocument!;
  const drawn = async (selector: string): Promise<LitElement> => {
    const element = page.querySelector<LitElement>(selector)!;
    await window.customElements.whenDefined(element.localName);
    while (element.isUpdatePending) await element.updateComplete;
    return element;
  };
  return {
    window,
    document: page,
    drawn,
    words: async (selector) => wordsOf(await drawn(selector)),
    until: (holds) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (holds()) resolve();
          else window.requestAnimationFrame(look);
        };
        look();
      }),
    fetched: () => window.performance.getEntriesByType('resource').map(({ name }) => name.replace(location.origin, '')),
  };
}

/** The words in an element's shadow root, styles apart, with one space between what stands in different nodes. */
export function wordsOf({ shadowRoot, ownerDocument }: Element): string {
  const texts = ownerDocument.createTreeWalker(shadowRoot!, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (texts.nextNode()) if (texts.currentNode.parentElement?.localName !== 'style') words.push(texts.currentNode.textContent!);
  return words.join(' ').replace(/\s+/g, ' ').trim();
}
