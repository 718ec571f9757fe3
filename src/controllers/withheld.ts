/**
 * Keeps children of its host out of the document while its reader may not see them: what is not there can be found by nobody.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class WithheldController implements ReactiveController {
  /** Where they are meanwhile; whoever made them may go on working with them there. */
  #held: DocumentFragment | undefined;
  /** An empty comment keeps the place of each. */
  readonly #places = new Map<ChildNode, Comment>();
  #observer: MutationObserver | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    /** Whether a child is to be kept out now. */
    private readonly isWithheld: (child: ChildNode) => boolean,
    /** Is told when a child has come or gone, or was given back. */
    private readonly changed: () => void = () => undefined,
  ) {
    host.addController(this);
  }

  /** The children that are kept out. */
  get held(): readonly ChildNode[] {
    return this.#held ? [...this.#held.childNodes] : [];
  }

  hostConnected(): void {
    if (typeof MutationObserver === 'undefined') return;
    this.#held ??= document.createDocumentFragment();
    this.#observer ??= new MutationObserver(() => {
      this.#sort();
      this.changed();
    });
    this.#observer.observe(this.host, { childList: true, subtree: true, attributes: true, attributeFilter: ['slot'] });
    this.#sort();
  }

  hostUpdated(): void {
    if (this.host.isConnected) this.#sort();
  }

  /** What leaves the page leaves it whole: whoever made the children has to find them where they were put. */
  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#giveBack(this.held);
  }

  #sort(): void {
    this.#giveBack(this.held.filter((child) => !this.isWithheld(child)));
    const places = new Set<ChildNode>(this.#places.values());
    for (const child of [...this.host.childNodes]) {
      if (places.has(child) || !this.isWithheld(child)) continue;
      const place = document.createComment('');
      this.#places.set(child, place);
      child.replaceWith(place);
      this.#held?.append(child);
    }
    // What was done here is nobody's news.
    this.#observer?.takeRecords();
  }

  /** One that was added to those that are held follows the one before it. */
  #giveBack(children: readonly ChildNode[]): void {
    let before: ChildNode | undefined;
    for (const child of children) {
      const place = this.#places.get(child);
      this.#places.delete(child);
      if (place?.parentNode === this.host) place.replaceWith(child);
      else if (before) before.after(child);
      else this.host.append(child);
      before = child;
    }
    if (this.held.length > 0) return;
    for (const place of this.#places.values()) place.remove();
    this.#places.clear();
  }
}

/** Whether a child goes into the host's default slot, or would say something in its source. */
export function isInDefaultSlot(child: ChildNode): boolean {
  return !(child instanceof Element) || child.slot === '';
}
