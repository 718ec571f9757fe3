/**
 * The parts of `HTMLElement` that drawing on a server needs, where neither a page nor a shim provides it.
 * Its events travel as in Lit's shim, with the same property names, so that elements of both kinds can be nested.
 */
type Listener = (event: Event) => void;

interface ServerTarget {
  readonly __eventListeners: ReadonlyMap<string, ReadonlyMap<Listener, unknown>>;
  readonly __resolveFullEventPath: () => readonly ServerTarget[];
}

export class ServerElement implements ServerTarget {
  readonly #attributes = new Map<string, string>();
  readonly isConnected = true;
  readonly childNodes: readonly Node[] = [];
  readonly shadowRoot = null;
  readonly __eventListeners = new Map<string, Map<Listener, object>>();
  readonly __captureEventListeners = new Map<string, never>();
  /** The next target of an event; the code that renders a page sets it. */
  __eventTargetParent: ServerTarget | undefined;

  get localName(): string {
    return '';
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }

  setAttribute(name: string, value: string): void {
    this.#attributes.set(name, value);
  }

  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }

  addEventListener(type: string, listener: Listener): void {
    this.__eventListeners.set(type, new Map(this.__eventListeners.get(type)).set(listener, {}));
  }

  removeEventListener(type: string, listener: Listener): void {
    this.__eventListeners.get(type)?.delete(listener);
  }

  dispatchEvent(event: Event): boolean {
    for (const { __eventListeners } of event.bubbles ? this.__resolveFullEventPath() : [this]) {
      for (const listener of __eventListeners.get(event.type)?.keys() ?? []) listener(event);
      // Only `cancelBubble` tells whether a listener stopped the event.
      if ((event as { readonly cancelBubble: boolean }).cancelBubble) break;
    }
    return !event.defaultPrevented;
  }

  __resolveFullEventPath(): readonly ServerTarget[] {
    return [this, ...(this.__eventTargetParent?.__resolveFullEventPath() ?? [])];
  }

  attachShadow(): object {
    return {};
  }
}
