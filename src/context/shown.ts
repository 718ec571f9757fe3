/**
 * Which sources the page's widgets show, and where: what a list of sources numbers, and what each widget's marks point to.
 */

/** What a widget shows: the sources of its claims in their order, and what the widget is about. */
interface Showing {
  readonly sources: readonly string[];
  readonly about: string;
}

/** A source with its number and the widgets that show something of it, in the order of the page. */
export interface ShownSource {
  readonly id: string;
  readonly number: number;
  readonly widgets: readonly { readonly widget: Element; readonly about: string }[];
}

export class Shown {
  readonly #showing = new Map<Element, Showing>();
  readonly #listeners = new Set<() => void>();
  readonly #lists = new Set<Element>();
  #numbered: readonly ShownSource[] | undefined;

  /** The list on the page that the marks point to, if there is one. */
  get list(): Element | undefined {
    return [...this.#lists][0];
  }

  /** Says what a widget shows now. */
  show(widget: Element, sources: readonly string[], about: string): void {
    const before = this.#showing.get(widget);
    if (before?.about === about && before.sources.join(' ') === sources.join(' ')) return;
    this.#showing.set(widget, { sources, about });
    this.#changed();
  }

  /** A widget that has left the page shows nothing. */
  forget(widget: Element): void {
    if (this.#showing.delete(widget) || this.#lists.delete(widget)) this.#changed();
  }

  /** Says that an element lists the sources. */
  lists(list: Element): void {
    if (this.#lists.has(list)) return;
    this.#lists.add(list);
    this.#changed();
  }

  /** Calls back when what is shown has changed; what is returned ends that. */
  listen(callback: () => void): () => void {
    this.#listeners.add(callback);
    return () => void this.#listeners.delete(callback);
  }

  /** Every source that is shown, numbered by first mention. */
  get sources(): readonly ShownSource[] {
    return (this.#numbered ??= numbered([...this.#showing].sort(([a], [b]) => inOrder(a, b))));
  }

  /** The numbers of the sources that a widget shows; none while no list could tell what they mean. */
  numbersOf(widget: Element): readonly number[] {
    if (this.#lists.size === 0) return [];
    return this.sources.filter(({ widgets }) => widgets.some((other) => other.widget === widget)).map(({ number }) => number);
  }

  #changed(): void {
    this.#numbered = undefined;
    for (const listener of this.#listeners) listener();
  }
}

function numbered(showing: readonly (readonly [Element, Showing])[]): ShownSource[] {
  const widgets = new Map<string, { widget: Element; about: string }[]>();
  for (const [widget, { sources, about }] of showing) {
    for (const id of sources) widgets.set(id, [...(widgets.get(id) ?? []), { widget, about }]);
  }
  return [...widgets].map(([id, shown], index) => ({ id, number: index + 1, widgets: shown }));
}

/** The order of the page; on a server there is only the order in which widgets were rendered, which is the same. */
function inOrder(a: Element, b: Element): number {
  if (typeof Node === 'undefined') return 0;
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
