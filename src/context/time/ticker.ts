/**
 * A prerendered page until its widgets are taken over: it keeps the time, and waits until somebody needs more. Each byte of it is fetched by every reader.
 */
import { choicesKey } from '../reader/choices-key.js';
import { stateId } from '../page/page-ids.js';

/** Moves a widget on from the instant that it shows; returns how long it may stand, or 0 where it has to be drawn anew. */
type Tick = (widget: Element, shown: number, now: number) => number;

/** What keeps the widgets of a tag true, and what takes the whole page over. */
export interface TickerOptions {
  readonly tag: string;
  /** Fetches what moves a widget on, where one counts; `tick` is its name there. */
  readonly digits: () => Promise<{ readonly tick: Tick }>;
  readonly takeOver: () => Promise<unknown>;
}

/** Lets a prerendered page keep the time by itself. It is taken over when a reader touches a widget, when what it is told changes, and when its words no longer hold. */
export function startTicker({ tag, digits, takeOver }: TickerOptions): void {
  const stateElement = (): HTMLElement | null => document.getElementById(stateId);
  // A page that was not prerendered has none; one that is swapped in later may have.
  const state = (stateElement()?.dataset ?? {}) as { now?: number | string; next?: number };
  /** What a reader did meanwhile, to be done again when somebody can answer. */
  const deeds: (() => void)[] = [];
  /** 1 while it is being taken over, 2 when it has been. */
  let taken = 0;
  const begun = +state.now!;
  let tick: Tick | undefined;
  const need = (): void => {
    if (taken || !stateElement()) return;
    taken = 1;
    takeOver().then(
      () => {
        taken = 2;
        deeds.forEach((deed) => { deed(); });
      },
      // What could not be fetched may be the next time.
      () => { taken = 0; },
    );
  };
  const isOurs = (node: EventTarget | undefined): boolean | undefined => (node as Partial<Element> | undefined)?.localName?.startsWith('wick-');
  const advance = (): void => {
    // The page was not drawn in the future.
    const now = Math.max(Date.now(), begun);
    if (taken || !begun) return;
    const counting = countingAmong(tag);
    if (counting[0] && !tick) {
      digits().then((fetched) => { ({ tick } = fetched); }).then(advance, need);
      return;
    }
    const stands = Math.min(6e4, (state.next ?? Infinity) - now, ...counting.map((widget) => tick!(widget, +state.now!, now)));
    if (stands > 0) {
      state.now = now;
      setTimeout(advance, stands - (now % stands));
    } else need();
  };
  for (const type of ['click', 'input']) {
    addEventListener(type, (event) => {
      // Links and what folds work by themselves, and what an author put between the tags is not ours.
      const control = (event.composedPath() as HTMLSelectElement[]).find((node) => /button|input|select/.test(node.localName) && isOurs((node.getRootNode() as ShadowRoot).host));
      if (taken > 1 || !control) return;
      const deed = deedAt(control, type);
      need();
      // What a button or a box would do by itself it does when its widget can answer; what was chosen from a list is told then.
      event.preventDefault();
      deeds.push(deed);
    }, true);
  }
  addEventListener('storage', need);
  new MutationObserver((records) => {
    if (records.some(({ attributeName, target, addedNodes }) => attributeName === 'lang' || isOurs(target) || [...addedNodes].some((node) => /[<#]wick-/.test((node as Element).outerHTML)))) need();
  }).observe(document, { attributes: true, childList: true, subtree: true });
  try {
    if (localStorage[choicesKey]) need();
  } catch {}
  advance();
}

/** The widgets of a tag whose digits run. */
function countingAmong(tag: string): Element[] {
  return [...document.querySelectorAll(tag)].filter(({ shadowRoot }) => shadowRoot?.querySelector('[data-ticks]'));
}

/** Does again what a reader did to a control: by then it has been drawn anew, and the one of the same place answers. */
function deedAt(control: HTMLSelectElement, type: string): () => void {
  const root = control.getRootNode() as ShadowRoot;
  const controls = (): HTMLSelectElement[] => [...root.querySelectorAll<HTMLSelectElement>(control.localName)];
  const place = controls().indexOf(control);
  const { value } = control;
  return () => {
    const live = controls()[place];
    if (!live) return;
    live.value = value;
    if (type === 'click') live.click();
    else live.dispatchEvent(new Event('change'));
  };
}
