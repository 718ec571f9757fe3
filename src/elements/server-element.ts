/**
 * As much of an element as drawing on a server needs, where no page and no shim of one brings `HTMLElement`.
 */
export class ServerElement extends EventTarget {
  readonly #attributes = new Map<string, string>();
  readonly isConnected = true;
  readonly childNodes: readonly Node[] = [];
  readonly shadowRoot = null;
  /** Where events go on to; whoever draws a page sets it. */
  __eventTargetParent: EventTarget | undefined;

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

  override dispatchEvent(event: Event): boolean {
    const goesOn = super.dispatchEvent(event);
    // Nothing else says whether a listener stopped the event.
    const { cancelBubble: isStopped } = event as { readonly cancelBubble: boolean };
    if (event.bubbles && !isStopped) this.__eventTargetParent?.dispatchEvent(event);
    return goesOn;
  }

  attachShadow(): object {
    return {};
  }
}
