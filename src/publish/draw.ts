/**
 * Draws the widgets of a page as their shadow roots will stand in it.
 */
import { ContextProvider } from '@lit/context';
import { html, LitElementRenderer, render as renderLit, type RenderInfo } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { LitElement } from 'lit';
import '../all.js';
import type { Clock } from '../context/clock.js';
import { ledgerContext, type Surroundings, surroundingsContext } from '../context/keys.js';
import { nextTurnOf } from '../controllers/turn.js';
import type { Catalogue } from '../domain/catalogue.js';
import type { WickErrorEvent } from '../events/wick-error.js';
import { attributeOf, type ArticleElement } from './article.js';
import { escapeMarkup } from './markup-text.js';
import { languageOf } from './widgets-in.js';

/** A widget as it was drawn, or why it was not; what it says is wrong with what it was given. */
export interface Drawn {
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
export interface Stage {
  readonly ledger: Catalogue;
  readonly surroundings: Surroundings;
}

LitElementRenderer.renderOptions.push(() => ({ connectedCallback: true }));

const root = (globalThis as typeof globalThis & { litServerRoot: HTMLElement }).litServerRoot;
const ledgers = new ContextProvider(root, { context: ledgerContext });
const surroundings = new ContextProvider(root, { context: surroundingsContext });

/** Which elements can be drawn at all: one that another version knows is left as it is. */
export function canDraw({ tagName }: ArticleElement): boolean {
  return customElements.get(tagName) !== undefined;
}

/** Draws elements, given in the order of the page. */
export async function draw(hosts: readonly ArticleElement[], stage: Stage): Promise<readonly Drawn[]> {
  const sketches: Sketch[] = [];
  // Another copy of the library may have registered the elements, and brought its own events.
  const hear = (event: Event): void => {
    const { element, code, message } = event as Event & Pick<WickErrorEvent, 'element' | 'code' | 'message'>;
    sketches.find((sketch) => sketch.element === element)?.faults.push({ code, message });
  };
  root.addEventListener('wick-error', hear);
  ledgers.setValue(stage.ledger);
  surroundings.setValue(stage.surroundings);
  try {
    const renderInfo: Partial<SketchInfo> = { elementRenderers: [SketchRenderer], sketches, clock: stage.surroundings.clock };
    collectResultSync(renderLit(template(skeleton(hosts)), renderInfo));
    // A provider tells of what it cannot read once its language is there.
    await new Promise((told) => setImmediate(told));
  } finally {
    root.removeEventListener('wick-error', hear);
    // Nobody takes elements out of the document on a server: the page's would otherwise be told of every page after it, and kept.
    ledgers.clearCallbacks();
    surroundings.clearCallbacks();
  }
  return sketches.map(({ element: _element, ...drawn }, index) => ({ ...drawn, element: hosts[index]! }));
}

interface Sketch extends Omit<Drawn, 'element' | 'faults'> {
  readonly element: Element;
  readonly faults: { code: string; message: string }[];
}

interface SketchInfo extends RenderInfo {
  readonly sketches: Sketch[];
  readonly clock: Clock;
}

/** Keeps what each element draws, in the order of the page; one that fails takes no other with it. */
class SketchRenderer extends LitElementRenderer {
  #failure: unknown;

  override connectedCallback(): void {
    try {
      super.connectedCallback();
    } catch (error) {
      this.#failure = error;
    }
  }

  override renderShadow(renderInfo: RenderInfo): string[] {
    const { element } = this;
    const styles = (element.constructor as typeof LitElement).elementStyles.map((sheet) => ('cssText' in sheet ? sheet.cssText : '')).join('');
    const sketch: Sketch = { element, styles, faults: [] };
    (renderInfo as SketchInfo).sketches.push(sketch);
    try {
      if (this.#failure !== undefined) throw this.#failure as Error;
      const markup = collectResultSync(super.renderShadow(renderInfo) ?? []).replace(/^<style>[^]*?<\/style>/, '');
      const next = nextTurnOf(element, (renderInfo as SketchInfo).clock);
      const slot = element.getAttribute('slot');
      Object.assign(sketch, { markup, ...(next !== undefined && { next }), ...(slot && { slot }) });
      (element as Partial<Complaining>).complain?.();
    } catch (error) {
      sketch.faults.push({ code: 'not-drawn', message: error instanceof Error ? error.message : String(error) });
    }
    return [];
  }
}

/** What our elements tell of when they have been drawn. */
interface Complaining {
  complain(): void;
}

/** The elements in one another as on the page, with nothing between them, and with the language that the page says. */
function skeleton(hosts: readonly ArticleElement[]): string {
  const open: ArticleElement[] = [];
  let markup = '';
  const closeUntil = (host?: ArticleElement): void => {
    while (open.length > 0 && !(host && isInside(host, open.at(-1)!))) markup += `</${open.pop()!.tagName}>`;
  };
  for (const host of hosts) {
    closeUntil(host);
    markup += `<${host.tagName}${attributesOf(host)}>`;
    open.push(host);
  }
  closeUntil();
  return markup;
}

function isInside(element: ArticleElement, holder: ArticleElement): boolean {
  const { startOffset, endOffset } = holder.sourceCodeLocation!;
  const place = element.sourceCodeLocation!.startOffset;
  return startOffset < place && place < endOffset;
}

/** What the element reads of its attributes; others are nobody's business here. */
function attributesOf(host: ArticleElement): string {
  const { observedAttributes } = customElements.get(host.tagName) as unknown as typeof LitElement;
  const read = [...new Set([...observedAttributes, 'id', 'slot'])].map((name) => [name, attributeOf(host, name)] as const);
  return [...read, ['lang', languageOf(host)] as const].map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeMarkup(value)}"`)).join('');
}

/** Markup without any value in it is a template of one string; the renderer reads it as it reads a literal. */
function template(markup: string): ReturnType<typeof html> {
  return html(Object.assign([markup], { raw: [markup] }));
}
