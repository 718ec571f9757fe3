/**
 * Tells the page what its host shows and from which sources, and draws the host again when their numbers have changed.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WidgetCitations, CitationRegistry } from '../context/page/citation-registry.js';
import { focusElement } from './focus-element.js';

/** The numbers of what a widget shows in the page's list of sources, and the list. */
interface Marks {
  readonly numbers: readonly number[];
  readonly list: CitationRegistry['list'];
}

const none: Marks = { numbers: [], list: undefined };

export class CitingController implements ReactiveController {
  #shown: CitationRegistry | undefined;
  #drawn = none;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  /** Says what the host shows now; without that it shows nothing. */
  cite(shown: CitationRegistry | undefined, showing: WidgetCitations | undefined): void {
    if (this.#shown && (shown !== this.#shown || !showing)) this.hostDisconnected();
    if (!shown || !showing) return;
    // Lit draws also what has left the page meanwhile; a server has no page to leave.
    if (typeof Node !== 'undefined' && !this.host.isConnected) return;
    this.#shown = shown;
    shown.show(this.host, showing, this.#look);
  }

  /** What the host is marked with. */
  get marks(): Marks {
    return (this.#drawn = this.#current);
  }

  get #current(): Marks {
    return this.#shown ? { numbers: this.#shown.numbersOf(this.host), list: this.#shown.list } : none;
  }

  hostDisconnected(): void {
    this.#shown?.forget(this.host, this.#look);
    this.#shown = undefined;
  }

  hostUpdated(): void {
    this.host.shadowRoot?.addEventListener('click', this.#handleClick);
  }

  /** The list may have no id that a link could lead to. */
  readonly #handleClick = (event: Event): void => {
    const { list } = this.#drawn;
    if (!(event.target as Element).closest('[part="cites"] a') || !list || list.id || !(list instanceof Element)) return;
    event.preventDefault();
    focusElement(list);
  };

  hostConnected(): void {
    // What left the page and comes back shows again what it showed.
    this.host.requestUpdate();
  }

  readonly #look = (): void => {
    const { numbers, list } = this.#current;
    const isSame = numbers.join(' ') === this.#drawn.numbers.join(' ') && (numbers.length === 0 || list === this.#drawn.list);
    if (!isSame) this.host.requestUpdate();
  };
}
