/**
 * Records which sources the page's widgets show, for the page's list of sources, to which each widget links.
 */

import type { Catalogue } from '../../domain/ledger/catalogue.js';

/** The id of the record that a widget is about, and the sources of its claims in order, computed only when a list needs them. */
export interface WidgetCitations {
  readonly about: string;
  readonly sources: () => readonly string[];
  /** The catalogue that has the records of its sources; it may differ from the catalogue of the list. */
  readonly catalogue?: Catalogue;
}

/** A source and the widgets that cite it, in page order. */
export interface ShownSource {
  readonly id: string;
  readonly widgets: readonly (Pick<WidgetCitations, 'about' | 'catalogue'> & { readonly widget: Element })[];
}

/** The page's list of sources: its element, or its id where only the server has seen it. */
export interface SourceList {
  readonly id: string;
  /** Opens the list at the sources of a widget, and moves the reader there. */
  readonly open?: (widget: Element) => void;
}

/** Called when the citations of the page have changed. */
export type Listener = () => void;

export class CitationRegistry {
  readonly #showing = new Map<Element, WidgetCitations>();
  /** Callbacks of the readers, each with its element if it is a list of sources. */
  readonly #readers = new Map<Listener, SourceList | undefined>();
  readonly #marked = new Set<Listener>();
  readonly #said = new WeakMap<Element, string>();
  #sources: readonly ShownSource[] | undefined;
  #telling = false;
  #hadLister = false;

  /** `expected`: subjects of the whole page, which a server knows from the start. `given`: the list of a prerendered page, used until it connects. */
  constructor(
    private readonly expected: readonly string[] = [],
    private readonly given?: SourceList,
  ) {}

  get #lister(): SourceList | undefined {
    return [...this.#readers.values()].find((list) => list !== undefined);
  }

  /** The list that the widgets link to, if there is one; of several the first to connect. */
  get list(): SourceList | undefined {
    return this.#lister ?? (this.#hadLister ? undefined : this.given);
  }

  /** Records what a widget shows now. `listener` is called when the list may have changed. */
  show(widget: Element, showing: WidgetCitations, listener: Listener): void {
    this.#showing.set(widget, showing);
    this.#marked.add(listener);
    if (this.#readers.size === 0) {
      this.#sources = undefined;
      return;
    }
    // Unchanged citations notify nobody: a reader redraws on a change, and may itself cite sources.
    const said = [showing.about, ...showing.sources()].join(' ');
    if (this.#said.get(widget) === said) return;
    this.#said.set(widget, said);
    this.#changed();
  }

  /** Removes a widget that has left the page. */
  forget(widget: Element, listener: Listener): void {
    this.#showing.delete(widget);
    this.#said.delete(widget);
    this.#marked.delete(listener);
    this.#changed();
  }

  /** Calls `reader` when the citations change; `list` is its element if it lists sources. Returns a function that ends this. */
  read(reader: Listener, list?: SourceList): () => void {
    this.#readers.set(reader, list);
    this.#changed();
    return () => {
      this.#readers.delete(reader);
      this.#sources = undefined;
      // Also when no reader is left: the widgets have to remove their marks.
      this.#tell();
    };
  }

  /** The subjects of the page's widgets, each once, by first mention. */
  get subjects(): readonly string[] {
    return [...new Set([...this.expected, ...this.#inOrder().map(([, { about }]) => about)])];
  }

  /** Every cited source, by first mention. */
  get sources(): readonly ShownSource[] {
    return (this.#sources ??= citedIn(this.#inOrder()));
  }

  /** The list of a widget's sources; undefined if it cites none, or the page lists none. */
  listFor(widget: Element): SourceList | undefined {
    return this.#showing.get(widget)?.sources().length ? this.list : undefined;
  }

  /** Sorts by page order. A server has no document, but renders widgets in that order. */
  #inOrder(): (readonly [Element, WidgetCitations])[] {
    const showing = [...this.#showing];
    if (typeof Node === 'undefined') return showing;
    return showing.sort(([a], [b]) => (isBefore(a, b) ? -1 : 1));
  }

  #changed(): void {
    this.#sources = undefined;
    if (this.#readers.size > 0) this.#tell();
  }

  #tell(): void {
    if (this.#telling) return;
    this.#telling = true;
    queueMicrotask(() => {
      this.#telling = false;
      // Set here and not earlier: elements after the list are still being drawn for the first time.
      this.#hadLister ||= this.#lister !== undefined;
      for (const listener of [...this.#readers.keys(), ...this.#marked]) listener();
    });
  }
}

/** Whether `a` stands before `b` in the page, also across shadow roots. */
export function isBefore(a: Element, b: Element): boolean {
  const others = hostsOf(b);
  for (const one of hostsOf(a)) {
    const other = others.find((host) => host.getRootNode() === one.getRootNode());
    if (other) return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }
  return false;
}

/** Returns an element and the hosts of the shadow roots around it, innermost first. */
function hostsOf(element: Element): Element[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [element, ...hostsOf(root.host)] : [element];
}

function citedIn(showing: readonly (readonly [Element, WidgetCitations])[]): ShownSource[] {
  const shown = new Map<string, ShownSource['widgets']>();
  for (const [widget, { sources, ...showed }] of showing) {
    for (const id of sources()) shown.set(id, [...(shown.get(id) ?? []), { ...showed, widget }]);
  }
  return [...shown].map(([id, widgets]) => ({ id, widgets }));
}
