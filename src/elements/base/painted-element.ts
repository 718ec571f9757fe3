/**
 * Base of elements that paint their shadow root as markup, from properties that mirror attributes.
 * It hosts Lit's reactive controllers, but does without `LitElement`, which would add to the script of every page.
 */
import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';
import { paintInto, trustedTypesPolicy } from '../../page/paint-into.js';
import { giveBackRoom } from '../../page/reserved-room.js';
import { ServerElement } from './server-element.js';

/** A property and its attribute, of the same name unless given. `Boolean` is true if the attribute is present and not `false`, which the servers of Vue and Svelte write. */
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

  /** Also defines the class's properties, because the browser reads this once, on registration. */
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
    // Applies properties that a script set before the class was registered.
    for (const name of Object.keys((this.constructor as typeof PaintedElement).properties)) {
      const value = Object.getOwnPropertyDescriptor(this, name)?.value as unknown;
      if (!Reflect.deleteProperty(this, name) || value === undefined) continue;
      Reflect.set(this, name, value);
    }
  }

  /** Resolves when the element shows its latest state. */
  get updateComplete(): Promise<boolean> {
    return this.#complete;
  }

  protected abstract render(): unknown;

  connectedCallback(): void {
    this.#isAttached = true;
    if (hasPage && !this.hasUpdated && this.shadowRoot?.firstChild) giveBackRoom(this);
    // A library that swaps pages may leave a declarative shadow root as a plain template: it is removed and drawn again.
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

  /** Requests an update. Requests made in the same task are merged into one update; a server draws without them. */
  requestUpdate(): void {
    if (this.isUpdatePending || !hasPage || !this.isConnected) return;
    this.isUpdatePending = true;
    this.#complete = this.#update();
  }

  /** Returns the load that must finish before the element can be drawn; until then the author's words stand. */
  protected awaits(): Promise<unknown> | undefined {
    return undefined;
  }

  protected willUpdate(): void {}

  /** Runs where the page's policy lets nothing be drawn. */
  protected undrawn(): void | Promise<void> {}

  /** Runs after each drawing, for example to report faults; `updateComplete` waits for it. */
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

  /** Leaves the author's words in view, because nothing can be drawn. */
  #leave(): void | Promise<void> {
    this.#slot();
    return this.undrawn();
  }

  #slot(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    if (!root.firstChild) root.append(document.createElement('slot'));
  }

  /** Paints the template. If the page's policy allows only Lit's markup, Lit renders it; if neither, the author's words stay. */
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
