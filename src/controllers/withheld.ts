/**
 * Keeps children of its host out of the document while the reader may not see them, so that neither search nor a script finds them there.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class WithheldController implements ReactiveController {
  /** Holds the withheld children. The code that made them may go on changing them there. */
  #held: DocumentFragment | undefined;
  /** An empty comment in the place of each withheld child. */
  readonly #places = new Map<ChildNode, Comment>();
  #observer: MutationObserver | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    /** Whether to withhold a child now. */
    private readonly isWithheld: (child: ChildNode) => boolean,
    /** Called when the host's content has changed. */
    private readonly changed: () => void = () => undefined,
  ) {
    host.addController(this);
  }

  /** The withheld children. */
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

  /** Restores all children when the host leaves the page: the code that made them has to find them where it put them. */
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
    // Our own changes must not call the observer.
    this.#observer?.takeRecords();
  }

  /** Puts children back in their places. A child that was added to the withheld ones later has no place: it follows the child before it. */
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

/** Whether a child goes into the host's default slot. Comments count too: they would show in the page's source. */
export function isInDefaultSlot(child: ChildNode): boolean {
  return !(child instanceof Element) || child.slot === '';
}
