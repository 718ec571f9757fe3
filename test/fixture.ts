/**
 * The scene that an element test plays in: markup in a page, drawn there or taken over from the server.
 */
import { ContextEvent, ContextProvider } from '@lit/context';
import { executeServerCommand } from '@web/test-runner-commands';
import { difference, portrait } from '../build/testing/portrait.js';
import { elementsBelow, watchTakeOver } from '../build/testing/take-over.js';
import type { PageState } from '../src/context/install-prerendered.js';
import { surroundingsContext } from '../src/context/keys.js';
import { Shown } from '../src/context/shown.js';

export const modes = ['client', 'hydrated'] as const;
export type Mode = (typeof modes)[number];

export interface SceneOptions {
  /** The instant at which the scene's clock stands. Default `2026-11-20T12:00:00Z`. */
  readonly now?: string;
  /** The `lang` of the part of the page that the scene stands in, and the language on the server. */
  readonly locale?: string;
  readonly dir?: 'ltr' | 'rtl';
}

export interface Prerendered {
  readonly html: string;
  readonly state: string;
}

interface Updating extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  readonly isUpdatePending: boolean;
}

const defaultNow = '2026-11-20T12:00:00Z';
const mostRounds = 100;
/** What widgets say to the page. */
const eventsOut = ['wick-error', 'wick-phase-change'];
const containers: HTMLElement[] = [];
const mishaps: string[] = [];

afterEach(() => {
  for (const container of containers.splice(0)) container.remove();
  mishaps.length = 0;
});

/** Declares a test once a mode, named `keeps the author's words (hydrated)`. */
export function both(name: string, play: (mode: Mode) => void | Promise<void>): void {
  for (const mode of modes) {
    it(`${name} (${mode})`, async () => {
      await play(mode);
      failOnMishaps();
    });
  }
}

/**
 * Puts markup into the page, inside a `<wick-provider>` whose clock stands still unless it brings its own,
 * waits until every element has been drawn, and returns the first element of the markup.
 */
export async function scene<T extends Element = HTMLElement>(mode: Mode, markup: string, options: SceneOptions = {}): Promise<T> {
  const { now = defaultNow } = options;
  const wrapped = !markup.includes('<wick-provider');
  // Only here: a test that brings its own provider may want to define it late.
  if (wrapped) await import('../src/elements/provider/wick-provider.js');
  const whole = wrapped ? `<wick-provider now="${now}">${markup}</wick-provider>` : markup;
  const container = containerFor(options);
  await (mode === 'client' ? draw(container, whole) : takeOver(container, whole, options));
  const first = (wrapped ? container.firstElementChild : container)?.firstElementChild;
  if (!first) throw new Error(`There is no element in the scene: ${markup}`);
  return first as T;
}

/** What the publisher's server makes of markup: declarative shadow DOM, and the state script of a prerendered page. */
export async function renderOnServer(markup: string, { now = defaultNow, locale }: SceneOptions = {}): Promise<Prerendered> {
  const answer = await executeServerCommand<Prerendered | { error: string }, object>('wick-render', { markup, now: Date.parse(now), locale });
  if ('error' in answer) throw new Error(answer.error);
  return answer;
}

/** Waits until no element below has anything left to draw, those in shadow roots and those that drawing brings included. */
export async function settled(root: ParentNode): Promise<void> {
  for (let round = 0; round < mostRounds; round += 1) {
    const before = elementsBelow(root).filter(isUpdating);
    await Promise.all(before.map(({ updateComplete }) => updateComplete));
    const after = elementsBelow(root).filter(isUpdating);
    if (after.length === before.length && after.every(({ isUpdatePending }) => !isUpdatePending)) return;
  }
  throw new Error(`The scene was still being redrawn after ${mostRounds} rounds.`);
}

function containerFor({ locale, dir }: SceneOptions): HTMLElement {
  const container = document.createElement('div');
  if (locale !== undefined) container.lang = locale;
  if (dir !== undefined) container.dir = dir;
  containers.push(container);
  return container;
}

async function draw(container: HTMLElement, markup: string): Promise<void> {
  container.innerHTML = markup;
  document.body.append(container);
  await settled(container);
}

async function takeOver(container: HTMLElement, markup: string, options: SceneOptions): Promise<void> {
  const { html, state } = await renderOnServer(markup, options);
  const expected = await drawnByTheBrowser(markup, options);
  // Outside the page nothing upgrades yet: what is found now is the server's.
  container.setHTMLUnsafe(html);
  giveNumbers(container, state);
  const misfits = watchTakeOver(container);
  const restore = overhear(container);
  try {
    document.body.append(container);
    await settled(container);
  } catch (cause) {
    throw new Error(`Hydration threw: ${String(cause)}`, { cause });
  } finally {
    restore();
  }
  mishaps.push(...misfits());
  const parted = difference(portrait(container), expected);
  if (parted) mishaps.push(`The server drew\n${parted.one}\nwhere the browser draws\n${parted.other}`);
  failOnMishaps();
}

/** What a prerendered page knows of its sources before they are listed; here it is told to the scene alone. */
function giveNumbers(container: HTMLElement, state: string): void {
  const { numbered } = JSON.parse(/>([^]*)</.exec(state)![1]!) as PageState;
  if (!numbered) return;
  const shown = new Shown([], numbered);
  const provider = new ContextProvider(container, { context: surroundingsContext });
  document.body.dispatchEvent(new ContextEvent(surroundingsContext, document.body, (value) => { provider.setValue({ ...value, shown }); }, true));
}

/** A rehearsal beside the scene: where a value differs, Lit keeps the server's without a word. */
async function drawnByTheBrowser(markup: string, options: SceneOptions): Promise<string> {
  const container = containerFor(options);
  for (const type of eventsOut) container.addEventListener(type, silence);
  await draw(container, markup);
  // While it is in the page: what leaves it may be given back what was kept out of it.
  const drawn = portrait(container);
  container.remove();
  return drawn;
}

function silence(event: Event): void {
  event.stopPropagation();
}

/** Collects what elements say of a failed hydration, by event or on the console. */
function overhear(container: HTMLElement): () => void {
  const hear = (event: Event): void => {
    if (event.type !== 'wick-error' || ('code' in event && event.code === 'hydration')) mishaps.push(`${event.type}: ${'message' in event ? String(event.message) : ''}`);
  };
  for (const type of ['wick-error', 'wick-hydration-failed']) container.addEventListener(type, hear);
  const { error } = console;
  console.error = (...words: unknown[]) => {
    if (words.some((word) => /hydrat/i.test(String(word)))) mishaps.push(words.map(String).join(' '));
    error.apply(console, words);
  };
  return () => {
    console.error = error;
  };
}

function failOnMishaps(): void {
  if (mishaps.length > 0) throw new Error(`Hydration failed: ${mishaps.splice(0).join(' ')}`);
}

function isUpdating(element: Element): element is Updating {
  return 'updateComplete' in element && !element.hasAttribute('defer-hydration');
}
