/**
 * Whether the author put anything between the tags. Requests an update when that has become another since it was asked for.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const elementType = 1;
const textType = 3;

export class SlotsController implements ReactiveController {
  #drawn: boolean | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  /** Whether the default slot holds words or elements, white space apart. */
  get authored(): boolean {
    return (this.#drawn = this.#isAuthored);
  }

  /** Whether it holds nothing but white space, which takes the place of what a slot would show by itself. */
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
