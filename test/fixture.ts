/**
 * The fixture of element tests: a scene is markup in a page, drawn by the client or prerendered and taken over.
 */
import { ContextEvent, ContextProvider } from '@lit/context';
import { executeServerCommand } from '@web/test-runner-commands';
import { difference, portrait } from '../build/testing/portrait.js';
import { elementsBelow, painted, watchTakeOver } from '../build/testing/take-over.js';
import type { PageState } from '../src/context/page/install-prerendered.js';
import { surroundingsContext } from '../src/context/providers/context-keys.js';
import { CitationRegistry } from '../src/context/page/citation-registry.js';
import { isThorough } from './thorough.js';

export { audit, audited } from './thorough.js';

export const modes = ['client', 'taken over'] as const;
export type Mode = (typeof modes)[number];

/** The modes of this engine. Taking over also draws in the browser, to compare, so that mode alone covers both. */
export const modesHere: readonly Mode[] = isThorough ? modes : ['taken over'];

export interface SceneOptions {
  /** The instant of the scene's stopped clock. Default `2026-11-20T12:00:00Z`. */
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
/** The events that widgets dispatch to the page. */
const eventsOut = ['wick-error', 'wick-phase-change'];
/** Widgets that a server draws differently: a spoiler that opens without a script, and sources only of widgets before the list. */
const unlike = 'wick-spoiler[inline], wick-sources';
const containers: HTMLElement[] = [];
const mishaps: string[] = [];

afterEach(() => {
  for (const container of containers.splice(0)) container.remove();
  mishaps.length = 0;
});

/** Declares a test once for each mode, named `keeps the author's words (taken over)`. */
export function both(name: string, play: (mode: Mode) => void | Promise<void>): void {
  for (const mode of modesHere) {
    it(`${name} (${mode})`, async () => {
      await play(mode);
      failOnMishaps();
    });
  }
}

/**
 * Puts markup into the page, inside a `<wick-provider>` with a stopped clock unless the markup brings its own,
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

/** Renders markup as the publisher's server does: declarative shadow DOM, and the state script of a prerendered page. */
export async function renderOnServer(markup: string, { now = defaultNow, locale }: SceneOptions = {}): Promise<Prerendered> {
  const answer = await executeServerCommand<Prerendered | { error: string }, object>('wick-render', { markup, now: Date.parse(now), locale });
  if ('error' in answer) throw new Error(answer.error);
  return answer;
}

/** Waits until all elements below are drawn, including those in shadow roots and those that drawing adds. */
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
  const client = await drawnByTheBrowser(markup, options);
  // Outside of the page nothing upgrades yet, so this is the server's markup.
  container.setHTMLUnsafe(html);
  giveList(container, state);
  const before = painted(container);
  const misfits = watchTakeOver(container);
  const overheard = overhear(container);
  try {
    document.body.append(container);
    await settled(container);
  } catch (cause) {
    throw new Error(`Taking over threw: ${String(cause)}`, { cause });
  } finally {
    mishaps.push(...overheard().filter((said) => !client.said.includes(said)));
  }
  mishaps.push(...misfits());
  compare('What was taken over reads', portrait(container), client.portrait);
  const after = painted(container);
  for (const [host, drawn] of before) if (!host.matches(unlike)) compare(`The server drew <${host.localName}> as`, folded(drawn), folded(after.get(host) ?? ''));
  failOnMishaps();
}

/** Removes what the page's address opens, and the spaces for minifiers. */
function folded(drawn: string): string {
  return drawn.replaceAll(' open=""', '').replace(/<([ib])><wbr hidden=""><\/wbr> <wbr hidden=""><\/wbr><\/\1>/g, '');
}

function compare(what: string, one: string, other: string): void {
  const parted = difference(one, other);
  if (parted) mishaps.push(`${what}\n${parted.one}\nwhere the browser draws\n${parted.other}`);
}

/** Gives the scene alone the list of sources of a prerendered page. */
function giveList(container: HTMLElement, state: string): void {
  const { list } = JSON.parse(/>([^]*)</.exec(state)![1]!) as PageState;
  if (!list) return;
  const shown = new CitationRegistry([], list);
  const provider = new ContextProvider(container, { context: surroundingsContext });
  document.body.dispatchEvent(new ContextEvent(surroundingsContext, document.body, (value) => { provider.setValue({ ...value, shown }); }, true));
}

/** A rehearsal beside the scene: draws the markup in the browser, and collects the errors of its elements. */
async function drawnByTheBrowser(markup: string, options: SceneOptions): Promise<{ portrait: string; said: readonly string[] }> {
  const container = containerFor(options);
  const overheard = overhear(container);
  for (const type of eventsOut) container.addEventListener(type, silence);
  await draw(container, markup);
  // Before it is removed, since elements may restore authored content when they leave the page.
  const drawn = portrait(container);
  container.remove();
  return { portrait: drawn, said: overheard() };
}

function silence(event: Event): void {
  event.stopPropagation();
}

/** Collects `wick-error` events, uncaught errors and unhandled rejections; the returned function stops that and returns them. */
function overhear(container: HTMLElement): () => readonly string[] {
  const said: string[] = [];
  const hear = (event: Event): void => {
    const { code, message, reason } = event as Event & { code?: string; message?: string; reason?: unknown };
    said.push(`${code ?? event.type}: ${String(message ?? reason)}`);
  };
  container.addEventListener('wick-error', hear);
  for (const type of ['error', 'unhandledrejection']) addEventListener(type, hear);
  return () => {
    container.removeEventListener('wick-error', hear);
    for (const type of ['error', 'unhandledrejection']) removeEventListener(type, hear);
    return said;
  };
}

function failOnMishaps(): void {
  if (mishaps.length > 0) throw new Error(`Taking over failed: ${mishaps.splice(0).join(' ')}`);
}

function isUpdating(element: Element): element is Updating {
  return 'updateComplete' in element;
}
