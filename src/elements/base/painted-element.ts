/**
 * An element that paints its shadow root as finished markup, from properties that are its attributes.
 * It is a host for Lit's reactive controllers; what Lit would add to a page besides is not needed to show a widget.
 */
import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';
import { paintInto, trustedTypesPolicy } from '../../page/paint-into.js';
import { ServerElement } from './server-element.js';

/** A property and its attribute, which has the same name where none is given; `Boolean` is there or not, and off where it is written `false`, as the servers of Vue and Svelte write it. */
export interface PaintedProperty {
  readonly attribute?: string;
  readonly type?: typeof Boolean | typeof Number;
}

export type PaintedProperties = Readonly<Record<string, PaintedProperty>>;

const Host = (globalThis as { HTMLElement?: typeof HTMLElement }).HTMLElement ?? (ServerElement as unknown as typeof HTMLElement);
const hasPage = typeof document !== 'undefined';

export abstract class PaintedElement extends Host implements ReactiveControllerHost {
  static readonly properties: PaintedProperties = {};
  static readonly elementStyles: readonly CSSResult[] = [];

  /** Also gives the class its properties; the browser asks when it registers the class. */
  static get observedAttributes(): string[] {
    return Object.entries(this.properties).map(([name, { attribute = name, type }]) => {
      Object.defineProperty(this.prototype, name, { ...accessors(attribute, type), configurable: true, enumerable: true });
      return attribute;
    });
  }

  readonly #controllers = new Set<ReactiveController>();
  #complete: Promise<boolean> = Promise.resolve(true);
  #isAttached = false;
  isUpdatePending = false;
  hasUpdated = false;

  constructor() {
    super();
    // What a script set before the class was there.
    for (const name of Object.keys((this.constructor as typeof PaintedElement).properties)) {
      const value = Object.getOwnPropertyDescriptor(this, name)?.value as unknown;
      if (!Reflect.deleteProperty(this, name) || value === undefined) continue;
      Reflect.set(this, name, value);
    }
  }

  /** Resolves when the element shows what it was last told. */
  get updateComplete(): Promise<boolean> {
    return this.#complete;
  }

  protected abstract render(): unknown;

  connectedCallback(): void {
    this.#isAttached = true;
    // What a page was swapped in by may not make shadow roots of what a server wrote: it is drawn again.
    if (hasPage) this.querySelector(':scope > template[shadowrootmode]')?.remove();
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    this.#isAttached = false;
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(_name: string, before: string | null, value: string | null): void {
    if (before !== value) this.requestUpdate();
  }

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
    if (this.#isAttached) controller.hostConnected?.();
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }

  /** Draws once in this task, whatever is asked for meanwhile. A server draws by itself. */
  requestUpdate(): void {
    if (this.isUpdatePending || !hasPage || !this.isConnected) return;
    this.isUpdatePending = true;
    this.#complete = this.#update();
  }

  /** What has to be fetched before the element can be drawn, if anything; until then the author's words stand. */
  protected awaits(): Promise<unknown> | undefined {
    return undefined;
  }

  protected willUpdate(): void {}

  /** What follows where the page's policy lets nothing be drawn. */
  protected undrawn(): void | Promise<void> {}

  /** What follows a drawing, such as telling the page what is wrong; `updateComplete` waits for it. */
  protected updated(): void | Promise<void> {}

  async #update(): Promise<boolean> {
    await Promise.resolve();
    for (let arriving = this.awaits(); arriving; arriving = this.awaits()) {
      this.#slot();
      await arriving;
    }
    if (!this.isConnected) {
      this.isUpdatePending = false;
      return false;
    }
    try {
      for (const controller of this.#controllers) controller.hostUpdate?.();
      this.willUpdate();
    } finally {
      this.isUpdatePending = false;
    }
    await this.#show(this.render());
    this.hasUpdated = true;
    for (const controller of this.#controllers) controller.hostUpdated?.();
    await this.updated();
    return !this.isUpdatePending;
  }

  /** Nothing can be drawn: the author's words stay. */
  #leave(): void | Promise<void> {
    this.#slot();
    return this.undrawn();
  }

  #slot(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    if (!root.firstChild) root.append(document.createElement('slot'));
  }

  /** Where the page's policy allows no markup but Lit's, Lit renders the same template; where it allows neither, the author's words stay. */
  #show(template: unknown): Promise<void> | undefined {
    const { elementStyles } = this.constructor as typeof PaintedElement;
    if (!trustedTypesPolicy) return import('../../page/render-into.js').then(({ renderInto }) => { renderInto(this, template, elementStyles); }).catch(() => this.#leave());
    paintInto(this, template, elementStyles);
    return undefined;
  }
}

function accessors(attribute: string, type: PaintedProperty['type']): ThisType<Element> & { get: () => unknown; set: (value: string | number | boolean | null | undefined) => void } {
  return {
    get() {
      const written = this.getAttribute(attribute);
      return type === Boolean ? written !== null && written !== 'false' : written === null ? undefined : type ? Number(written) : written;
    },
    set(value) {
      if (value === undefined || value === null || value === false) this.removeAttribute(attribute);
      else this.setAttribute(attribute, value === true ? '' : String(value));
    },
  };
}
