/**
 * Tells whether the author wrote anything between the tags. Requests an update when the answer changes.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const elementType = 1;
const textType = 3;

export class SlotsController implements ReactiveController {
  #drawn: boolean | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  /** Whether the default slot has words or elements; white space does not count. */
  get authored(): boolean {
    return (this.#drawn = this.#isAuthored);
  }

  /** Whether the default slot has white space alone, which hides the slot's fallback content. */
  get isBlank(): boolean {
    return !this.authored && [...this.host.childNodes].some(({ nodeType }) => nodeType === textType);
  }

  get #isAuthored(): boolean {
    return [...this.host.childNodes].some((node) => (node.nodeType === elementType ? (node as Element).slot === '' && node.nodeName !== 'TEMPLATE' : node.nodeType === textType && (node as Text).data.trim() !== ''));
  }

  hostUpdate(): void {
    this.#drawn = undefined;
  }

  hostUpdated(): void {
    this.host.shadowRoot?.addEventListener('slotchange', this.#look);
  }

  readonly #look = (): void => {
    if (this.#drawn !== undefined && this.#drawn !== this.#isAuthored) this.host.requestUpdate();
  };
}
