/**
 * Tells the page what its host shows and from which sources, and draws the host again when their numbers have changed.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Showing, Shown } from '../context/shown.js';

export class CitingController implements ReactiveController {
  #shown: Shown | undefined;
  #drawn = '';

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  /** Says what the host shows now; without that it shows nothing. */
  cite(shown: Shown | undefined, showing: Showing | undefined): void {
    if (this.#shown && (shown !== this.#shown || !showing)) this.hostDisconnected();
    if (!shown || !showing) return;
    this.#shown = shown;
    shown.show(this.host, showing, this.#look);
  }

  /** The numbers of what the host shows in the page's list of sources, and the list. */
  get marks(): { readonly numbers: readonly number[]; readonly list: Element | undefined } {
    const numbers = this.#shown?.numbersOf(this.host) ?? [];
    this.#drawn = numbers.join(' ');
    return { numbers, list: this.#shown?.list };
  }

  hostDisconnected(): void {
    this.#shown?.forget(this.host, this.#look);
    this.#shown = undefined;
  }

  hostConnected(): void {
    // What left the page and comes back shows again what it showed.
    this.host.requestUpdate();
  }

  readonly #look = (): void => {
    if (this.#shown?.numbersOf(this.host).join(' ') !== this.#drawn) this.host.requestUpdate();
  };
}
