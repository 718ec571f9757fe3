/**
 * Records which sources the page's widgets show: a list of sources numbers them, and each widget's marks link to the list.
 */

import type { Catalogue } from '../../domain/ledger/catalogue.js';

/** The id of the record that a widget is about, and the sources of its claims in order, computed only when a list needs them. */
export interface WidgetCitations {
  readonly about: string;
  readonly sources: () => readonly string[];
  /** The catalogue that has the records of its sources; it may differ from the catalogue of the list. */
  readonly catalogue?: Catalogue;
}

/** A source with its number and the widgets that cite it, in page order. */
export interface ShownSource {
  readonly id: string;
  readonly number: number;
  readonly widgets: readonly (Pick<WidgetCitations, 'about' | 'catalogue'> & { readonly widget: Element })[];
}

/** The sources of a prerendered page, in the order of their numbers, and the id of the element that lists them. */
export interface PrerenderedNumbers {
  readonly sources: readonly string[];
  readonly list: { readonly id: string };
}

/** Called when the citations of the page have changed. */
export type Listener = () => void;

export class CitationRegistry {
  readonly #showing = new Map<Element, WidgetCitations>();
  /** Callbacks of the readers, each with its element if it is a list of sources. */
  readonly #readers = new Map<Listener, Element | undefined>();
  readonly #marked = new Set<Listener>();
  readonly #said = new WeakMap<Element, string>();
  #numbered: readonly ShownSource[] | undefined;
  #telling = false;
  #hadLister = false;

  /** `expected`: subjects of the whole page, which a server knows from the start. `given`: the numbers in a prerendered page, used until its list connects. */
  constructor(
    private readonly expected: readonly string[] = [],
    private readonly given?: PrerenderedNumbers,
  ) {}

  get #lister(): Element | undefined {
    return [...this.#readers.values()].find((list) => list !== undefined);
  }

  /** The prerendered numbers, until a list connects. */
  get #given(): PrerenderedNumbers | undefined {
    return this.#hadLister ? undefined : this.given;
  }

  /** The list that the widgets' marks link to, if there is one; of several the first to connect. */
  get list(): { readonly id: string } | undefined {
    return this.#lister ?? this.#given?.list;
  }

  /** Records what a widget shows now. `listener` is called when its numbers may have changed. */
  show(widget: Element, showing: WidgetCitations, listener: Listener): void {
    this.#showing.set(widget, showing);
    this.#marked.add(listener);
    if (this.#readers.size === 0) {
      this.#numbered = undefined;
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
  read(reader: Listener, list?: Element): () => void {
    this.#readers.set(reader, list);
    this.#changed();
    return () => {
      this.#readers.delete(reader);
      this.#numbered = undefined;
      // Also when no reader is left: the widgets have to remove their marks.
      this.#tell();
    };
  }

  /** The subjects of the page's widgets, each once, by first mention. */
  get subjects(): readonly string[] {
    return [...new Set([...this.expected, ...this.#inOrder().map(([, { about }]) => about)])];
  }

  /** Every cited source, numbered by first mention. */
  get sources(): readonly ShownSource[] {
    return (this.#numbered ??= numbered(this.#inOrder()));
  }

  /** Returns the numbers of a widget's sources; empty while no list explains them. */
  numbersOf(widget: Element): readonly number[] {
    const given = this.#given;
    if (given) return (this.#showing.get(widget)?.sources() ?? []).map((id) => given.sources.indexOf(id) + 1).filter((number) => number > 0).sort((a, b) => a - b);
    if (!this.list) return [];
    return this.sources.filter(({ widgets }) => widgets.some((other) => other.widget === widget)).map(({ number }) => number);
  }

  /** Sorts by page order. A server has no document, but renders widgets in that order. */
  #inOrder(): (readonly [Element, WidgetCitations])[] {
    const showing = [...this.#showing];
    if (typeof Node === 'undefined') return showing;
    return showing.sort(([a], [b]) => (isBefore(a, b) ? -1 : 1));
  }

  #changed(): void {
    this.#numbered = undefined;
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

function numbered(showing: readonly (readonly [Element, WidgetCitations])[]): ShownSource[] {
  const shown = new Map<string, ShownSource['widgets']>();
  for (const [widget, { sources, ...showed }] of showing) {
    for (const id of sources()) shown.set(id, [...(shown.get(id) ?? []), { ...showed, widget }]);
  }
  return [...shown].map(([id, widgets], index) => ({ id, number: index + 1, widgets }));
}
