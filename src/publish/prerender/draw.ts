/**
 * Draws the widgets of a page as their shadow roots will stand in it.
 */
import { ContextProvider } from '@lit/context';
import type { LitElement } from 'lit';
import '../../all.js';
import { ledgerContext, type Surroundings, surroundingsContext } from '../../context/providers/context-keys.js';
import { elementOf } from '../../elements/base/define.js';
import { nextWakeOf } from '../../controllers/timer-controller.js';
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import type { WickErrorEvent } from '../../events/wick-error.js';
import { paint } from '../../painter/paint.js';
import { attributeOf, type ArticleElement } from '../articles/article.js';
import { createServerChildNodes } from './server-child-nodes.js';
import { languageOf } from '../articles/article-widgets.js';

/** A widget as it was drawn, or why it was not; what it says is wrong with what it was given. */
export interface DrawnWidget {
  readonly element: ArticleElement;
  /** What stands in its shadow root, without styles; undefined where it could not be drawn. */
  readonly markup?: string;
  readonly styles: string;
  /** The slot of the widget around that it found for itself, where its author named none. */
  readonly slot?: string;
  /** The instant at which it next reads differently, in milliseconds since 1970. */
  readonly next?: number;
  readonly faults: readonly { readonly code: string; readonly message: string }[];
}

/** The ledger and what surrounds the page's widgets. */
export interface DrawContext {
  readonly ledger: Catalogue;
  readonly surroundings: Surroundings;
  /** The article, where the tree of its elements holds no other words than theirs. */
  readonly text?: string | undefined;
}

/** Lit's build for Node puts it there: every element's events end at it. */
const root = (globalThis as typeof globalThis & { litServerRoot: HTMLElement }).litServerRoot;
const ledgers = new ContextProvider(root, { context: ledgerContext });
const surroundings = new ContextProvider(root, { context: surroundingsContext });

/** Which elements can be drawn at all: one that another version knows is left as it is. */
export function canDraw({ tagName }: ArticleElement): boolean {
  return elementOf(tagName) !== undefined;
}

/** Draws elements, given in the order of the page; one that fails takes no other with it. */
export async function draw(hosts: readonly ArticleElement[], stage: DrawContext): Promise<readonly DrawnWidget[]> {
  const sketches = new Map<Element, Sketch>();
  // Another copy of the library may have registered the elements, and brought its own events.
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
    // A provider tells of what it cannot read once its language is there.
    await new Promise((told) => setImmediate(told));
  } finally {
    root.removeEventListener('wick-error', hear);
    // Nobody takes elements out of the document on a server: the page's would otherwise be told of every page after it, and kept.
    ledgers.clearCallbacks();
    surroundings.clearCallbacks();
  }
  return [...sketches.values()].map(({ host: element, ...drawn }) => ({ ...drawn, element }));
}

/** An element that stands around others, in the article and here. */
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

/** What a server uses of an element: Lit's life cycle as far as it needs no page. */
interface ServerElement extends HTMLElement {
  /** Where events go on to, by the name that the shim of Lit's build for Node has for it. */
  __eventTargetParent: EventTarget | undefined;
  renderRoot: ShadowRoot;
  attributeChangedCallback(name: string, before: string | null, value: string): void;
  connectedCallback(): void;
  enableUpdating(): void;
  willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void;
  render(): unknown;
  /** What our elements tell of when they have been drawn. */
  complain?(): void;
}

/** Draws one element in another: it asks for what surrounds it, works out what it shows, and paints that once. */
function sketchElement(element: ServerElement, sketch: Sketch, parent: EventTarget, { surroundings: { clock }, text }: DrawContext): void {
  try {
    element.__eventTargetParent = parent;
    Object.assign(element, createServerChildNodes(sketch.host, text));
    for (const [name, value] of attributesOf(sketch.host)) {
      element.setAttribute(name, value);
      element.attributeChangedCallback(name, null, value);
    }
    // Styles are adopted in a page, and nothing is drawn twice here.
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

/** What the element reads of its attributes, and the language that the page says; others are nobody's business here. */
function attributesOf(host: ArticleElement): (readonly [name: string, value: string])[] {
  const { observedAttributes } = elementOf(host.tagName) as unknown as typeof LitElement;
  const read = [...new Set([...observedAttributes, 'id', 'slot'])].map((name) => [name, attributeOf(host, name)] as const);
  return [...read, ['lang', languageOf(host)] as const].flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}
