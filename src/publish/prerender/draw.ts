/**
 * Draws the widgets of a page on the server, as the markup of their shadow roots.
 */
import { ContextProvider } from '@lit/context';
import type { LitElement } from 'lit';
import '../../all.js';
import { type Surroundings, surroundingsContext } from '../../context/providers/context-keys.js';
import { ledgerContext } from '../../context/providers/ledger-context.js';
import { elementOf } from '../../elements/base/define.js';
import { nextWakeOf } from '../../controllers/timer-controller.js';
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import type { WickErrorEvent } from '../../events/wick-error.js';
import { paint } from '../../painter/paint.js';
import { attributeOf, type ArticleElement } from '../articles/article.js';
import { createServerChildNodes } from './server-child-nodes.js';
import { languageOf } from '../articles/article-widgets.js';

/** A drawn widget, or the faults for which it could not be drawn. */
export interface DrawnWidget {
  readonly element: ArticleElement;
  /** The markup of its shadow root without styles; undefined if it could not be drawn. */
  readonly markup?: string;
  readonly styles: string;
  /** The slot that the widget chose for itself in the widget around it, if its author named none. */
  readonly slot?: string;
  /** The instant at which its text next changes, in milliseconds since 1970. */
  readonly next?: number;
  readonly faults: readonly { readonly code: string; readonly message: string }[];
}

/** The ledger and the surroundings of the page's widgets. */
export interface DrawContext {
  readonly ledger: Catalogue;
  readonly surroundings: Surroundings;
  /** The text of a Markdown article, whose tree has only the HTML in it. */
  readonly text?: string | undefined;
}

/** The root event target that Lit's build for Node defines; events of all elements bubble up to it. */
const root = (globalThis as typeof globalThis & { litServerRoot: HTMLElement }).litServerRoot;
const ledgers = new ContextProvider(root, { context: ledgerContext });
const surroundings = new ContextProvider(root, { context: surroundingsContext });

/** Whether this version has the element; unknown elements are left as they are. */
export function canDraw({ tagName }: ArticleElement): boolean {
  return elementOf(tagName) !== undefined;
}

/** Draws elements, given in document order; one that fails does not affect the others. */
export async function draw(hosts: readonly ArticleElement[], stage: DrawContext): Promise<readonly DrawnWidget[]> {
  const sketches = new Map<Element, Sketch>();
  // Typed by shape: another copy of the library may have registered the elements with its own event class.
  const hear = (event: Event): void => {
    const { element, code, message } = event as Event & Pick<WickErrorEvent, 'element' | 'code' | 'message'>;
    sketches.get(element)?.faults.push({ code, message });
  };
  root.addEventListener('wick-error', hear);
  ledgers.setValue(stage.ledger);
  surroundings.setValue(stage.surroundings);
  try {
    const around: Around[] = [];
    for (const host of hosts) {
      while (around.length > 0 && !isInside(host, around.at(-1)!.host)) around.pop();
      const element = new (elementOf(host.tagName)!)() as ServerElement;
      const sketch: Sketch = { host, faults: [], styles: stylesOf(element) };
      sketches.set(element, sketch);
      sketchElement(element, sketch, around.at(-1)?.element ?? root, stage);
      around.push({ host, element });
    }
    // A provider reports its faults later, when its language has loaded.
    await new Promise((told) => setImmediate(told));
  } finally {
    root.removeEventListener('wick-error', hear);
    // Elements are never disconnected on a server: without this, they would be kept in memory and updated for every later page.
    ledgers.clearCallbacks();
    surroundings.clearCallbacks();
  }
  return [...sketches.values()].map(({ host: element, ...drawn }) => ({ ...drawn, element }));
}

/** An ancestor of the current element: its node in the article and its drawn instance. */
interface Around {
  readonly host: ArticleElement;
  readonly element: Element;
}

interface Sketch extends Omit<DrawnWidget, 'element' | 'faults' | 'markup' | 'slot' | 'next'> {
  readonly host: ArticleElement;
  readonly faults: { code: string; message: string }[];
  markup?: string;
  slot?: string;
  next?: number;
}

/** The part of Lit's life cycle that drawing on a server calls. */
interface ServerElement extends HTMLElement {
  /** The target that events bubble up to, as Lit's shim for Node names it. */
  __eventTargetParent: EventTarget | undefined;
  renderRoot: ShadowRoot;
  attributeChangedCallback(name: string, before: string | null, value: string): void;
  connectedCallback(): void;
  enableUpdating(): void;
  willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void;
  render(): unknown;
  /** Reports the element's faults after it has been drawn. */
  complain?(): void;
}

/** Draws one element with `parent` as its context and event parent. */
function sketchElement(element: ServerElement, sketch: Sketch, parent: EventTarget, { surroundings: { clock }, text }: DrawContext): void {
  try {
    element.__eventTargetParent = parent;
    Object.assign(element, createServerChildNodes(sketch.host, text));
    for (const [name, value] of attributesOf(sketch.host)) {
      element.setAttribute(name, value);
      element.attributeChangedCallback(name, null, value);
    }
    // Set by hand, because Lit would adopt styles and schedule updates.
    element.renderRoot = element.attachShadow({ mode: 'open' });
    element.enableUpdating = () => undefined;
    element.connectedCallback();
    element.willUpdate(new Map());
    sketch.markup = paint(element.render());
    const next = nextWakeOf(element, clock);
    if (next !== undefined) sketch.next = next;
    const slot = element.getAttribute('slot');
    if (slot) sketch.slot = slot;
    element.complain?.();
  } catch (error) {
    sketch.faults.push({ code: 'not-drawn', message: error instanceof Error ? error.message : String(error) });
  }
}

function stylesOf({ constructor }: Element): string {
  return (constructor as typeof LitElement).elementStyles.map((sheet) => ('cssText' in sheet ? sheet.cssText : '')).join('');
}

function isInside(element: ArticleElement, holder: ArticleElement): boolean {
  const { startOffset, endOffset } = holder.sourceCodeLocation!;
  const place = element.sourceCodeLocation!.startOffset;
  return startOffset < place && place < endOffset;
}

/** The attributes that the element observes, its id and slot, and the language of its place in the page. */
function attributesOf(host: ArticleElement): (readonly [name: string, value: string])[] {
  const { observedAttributes } = elementOf(host.tagName) as unknown as typeof LitElement;
  const read = [...new Set([...observedAttributes, 'id', 'slot'])].map((name) => [name, attributeOf(host, name)] as const);
  return [...read, ['lang', languageOf(host)] as const].flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}
