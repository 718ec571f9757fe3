/**
 * Which sources the page's widgets show, and where: what a list of sources numbers, and what each widget's marks point to.
 */

import type { Catalogue } from '../../domain/ledger/catalogue.js';

/** What a widget shows: what it is about, and the sources of its claims in their order, worked out only when somebody lists them. */
export interface WidgetCitations {
  readonly about: string;
  readonly sources: () => readonly string[];
  /** Where its sources are told of, which need not be the data around a list of them. */
  readonly catalogue?: Catalogue;
}

/** A source with its number and the widgets that show something of it, in the order of the page. */
export interface ShownSource {
  readonly id: string;
  readonly number: number;
  readonly widgets: readonly (Pick<WidgetCitations, 'about' | 'catalogue'> & { readonly widget: Element })[];
}

/** The sources of a page that a server drew, in the order of their numbers, and the id of the element that lists them. */
export interface PrerenderedNumbers {
  readonly sources: readonly string[];
  readonly list: { readonly id: string };
}

/** Is told when what the page shows has changed. */
export type Listener = () => void;

export class CitationRegistry {
  readonly #showing = new Map<Element, WidgetCitations>();
  /** Who lists what is shown, and by which element: without one, nobody has to be told of anything. */
  readonly #readers = new Map<Listener, Element | undefined>();
  readonly #marked = new Set<Listener>();
  readonly #said = new WeakMap<Element, string>();
  #numbered: readonly ShownSource[] | undefined;
  #telling = false;
  #hadLister = false;

  /** A server knows from the start what all of the page will be about, and a page that it drew, which numbers its sources have until the list itself comes. */
  constructor(
    private readonly expected: readonly string[] = [],
    private readonly given?: PrerenderedNumbers,
  ) {}

  get #lister(): Element | undefined {
    return [...this.#readers.values()].find((list) => list !== undefined);
  }

  /** What was numbered before, as long as no list has come. */
  get #given(): PrerenderedNumbers | undefined {
    return this.#hadLister ? undefined : this.given;
  }

  /** The list of sources that the widgets' marks point to, if there is one: of several the first that came. */
  get list(): { readonly id: string } | undefined {
    return this.#lister ?? this.#given?.list;
  }

  /** Says what a widget shows now; it is called back when its numbers may have changed. */
  show(widget: Element, showing: WidgetCitations, listener: Listener): void {
    this.#showing.set(widget, showing);
    this.#marked.add(listener);
    if (this.#readers.size === 0) {
      this.#numbered = undefined;
      return;
    }
    // A reader is drawn anew for what is new to it, and may itself show something: the same again tells nobody.
    const said = [showing.about, ...showing.sources()].join(' ');
    if (this.#said.get(widget) === said) return;
    this.#said.set(widget, said);
    this.#changed();
  }

  /** A widget that has left the page shows nothing. */
  forget(widget: Element, listener: Listener): void {
    this.#showing.delete(widget);
    this.#said.delete(widget);
    this.#marked.delete(listener);
    this.#changed();
  }

  /** Calls a reader back when what is shown has changed, and takes it as the list of sources where it is one; what is returned ends that. */
  read(reader: Listener, list?: Element): () => void {
    this.#readers.set(reader, list);
    this.#changed();
    return () => {
      this.#readers.delete(reader);
      this.#numbered = undefined;
      // Also where nobody reads any more: the marks have to go.
      this.#tell();
    };
  }

  /** What the page's widgets are about, each once, by first mention. */
  get subjects(): readonly string[] {
    return [...new Set([...this.expected, ...this.#inOrder().map(([, { about }]) => about)])];
  }

  /** Every source that is shown, numbered by first mention. */
  get sources(): readonly ShownSource[] {
    return (this.#numbered ??= numbered(this.#inOrder()));
  }

  /** The numbers of the sources that a widget shows; none while no list could tell what they mean. */
  numbersOf(widget: Element): readonly number[] {
    const given = this.#given;
    if (given) return (this.#showing.get(widget)?.sources() ?? []).map((id) => given.sources.indexOf(id) + 1).filter((number) => number > 0).sort((a, b) => a - b);
    if (!this.list) return [];
    return this.sources.filter(({ widgets }) => widgets.some((other) => other.widget === widget)).map(({ number }) => number);
  }

  /** The order of the page; on a server there is only the order in which widgets were rendered, which is the same. */
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
      // Not before: what stands after the list is being drawn for the first time.
      this.#hadLister ||= this.#lister !== undefined;
      for (const listener of [...this.#readers.keys(), ...this.#marked]) listener();
    });
  }
}

/** Whether an element stands before another one in the page, wherever shadow roots part them. */
export function isBefore(a: Element, b: Element): boolean {
  const others = hostsOf(b);
  for (const one of hostsOf(a)) {
    const other = others.find((host) => host.getRootNode() === one.getRootNode());
    if (other) return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }
  return false;
}

/** An element and the hosts of the shadow roots that it stands in, innermost first. */
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
