/**
 * Records the host's citations in the page's registry, redraws the host when the page's list of sources comes or goes, and follows its link to the list.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CitationRegistry, SourceList, WidgetCitations } from '../context/page/citation-registry.js';

export class CitingController implements ReactiveController {
  #shown: CitationRegistry | undefined;
  #drawn: SourceList | undefined;

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

  /** The list of the host's sources, as drawn from now on. */
  get list(): SourceList | undefined {
    return (this.#drawn = this.#shown?.listFor(this.host));
  }

  hostDisconnected(): void {
    this.#shown?.forget(this.host, this.#look);
    this.#shown = undefined;
  }

  hostUpdated(): void {
    this.host.shadowRoot?.addEventListener('click', this.#handleClick);
  }

  /** Opens the list at the host's sources. Until the list is there, and for a new tab or window, the browser follows the link. */
  readonly #handleClick = (event: Event): void => {
    const { ctrlKey, metaKey, shiftKey, target } = event as MouseEvent;
    const open = this.#drawn?.open;
    if (!open || ctrlKey || metaKey || shiftKey || !(target as Element).closest('[part="cites"] a')) return;
    event.preventDefault();
    open(this.host);
  };

  hostConnected(): void {
    // A host that comes back to the page has to record its citations again.
    this.host.requestUpdate();
  }

  readonly #look = (): void => {
    if (this.#shown?.listFor(this.host) !== this.#drawn) this.host.requestUpdate();
  };
}
