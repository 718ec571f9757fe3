/**
 * Whether the author put anything between the tags. The first render says no, so that it equals the server's.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class SlotsController implements ReactiveController {
  /** Whether the default slot holds words or elements, white space apart. */
  authored = false;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostUpdated(): void {
    this.#look();
    this.host.shadowRoot?.addEventListener('slotchange', this.#look);
  }

  readonly #look = (): void => {
    const authored = [...this.host.childNodes].some((node) =>
      node instanceof Element ? node.slot === '' : node instanceof Text && node.data.trim() !== '',
    );
    if (authored === this.authored) return;
    this.authored = authored;
    this.host.requestUpdate();
  };
}
