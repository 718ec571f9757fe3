/**
 * Records the host's citations in the page's registry, and redraws the host when their numbers change.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WidgetCitations, CitationRegistry } from '../context/page/citation-registry.js';
import { focusElement } from './focus-element.js';

/** The numbers of a widget's sources in the page's list, and the list. */
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

  /** Records what the host shows now. Without `showing` the host leaves the registry. */
  cite(shown: CitationRegistry | undefined, showing: WidgetCitations | undefined): void {
    if (this.#shown && (shown !== this.#shown || !showing)) this.hostDisconnected();
    if (!shown || !showing) return;
    // Lit may draw a host that has left the page meanwhile. A server has no page to leave.
    if (typeof Node !== 'undefined' && !this.host.isConnected) return;
    this.#shown = shown;
    shown.show(this.host, showing, this.#look);
  }

  /** The host's numbers and their list, as drawn from now on. */
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

  /** Follows a mark's link by script where the list has no id to link to. */
  readonly #handleClick = (event: Event): void => {
    const { list } = this.#drawn;
    if (!(event.target as Element).closest('[part="cites"] a') || !list || list.id || !(list instanceof Element)) return;
    event.preventDefault();
    focusElement(list);
  };

  hostConnected(): void {
    // A host that comes back to the page has to record its citations again.
    this.host.requestUpdate();
  }

  readonly #look = (): void => {
    const { numbers, list } = this.#current;
    const isSame = numbers.join(' ') === this.#drawn.numbers.join(' ') && (numbers.length === 0 || list === this.#drawn.list);
    if (!isSame) this.host.requestUpdate();
  };
}
