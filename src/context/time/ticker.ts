/**
 * Keeps a prerendered page's countdowns running until its widgets are taken over. Every reader fetches this file, so each byte counts.
 */
import { choicesKey } from '../reader/choices-key.js';
import { stateId } from '../page/page-ids.js';

/** Advances a widget from the instant that it shows; returns the milliseconds until its next change, or 0 if it must be drawn anew. */
type Tick = (widget: Element, shown: number, now: number) => number;

/** The widgets to advance, and how to take the page over. */
export interface TickerOptions {
  readonly tag: string;
  /** Loads the function that advances a widget, where a countdown runs. */
  readonly digits: () => Promise<{ readonly tick: Tick }>;
  readonly takeOver: () => Promise<unknown>;
}

/** Advances a prerendered page's countdowns. The page is taken over when a reader uses a widget's control, when a widget or `lang` changes or a widget is added, when choices are stored, and when the drawn text no longer holds. */
export function startTicker({ tag, digits, takeOver }: TickerOptions): void {
  const stateElement = (): HTMLElement | null => document.getElementById(stateId);
  // A page that was not prerendered has no state; a page swapped in later may have one.
  const state = (stateElement()?.dataset ?? {}) as { now?: number | string; next?: number };
  /** What the reader did before the take-over, to be repeated after it. */
  const deeds: (() => void)[] = [];
  /** 1 while the page is being taken over, 2 afterwards. */
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
      // A failed fetch may be tried again.
      () => { taken = 0; },
    );
  };
  const isOurs = (node: EventTarget | undefined): boolean | undefined => (node as Partial<Element> | undefined)?.localName?.startsWith('wick-');
  const advance = (): void => {
    // The page cannot have been drawn in the future.
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
      // Links and `details` work by themselves, and controls between the tags are the author's.
      const control = (event.composedPath() as HTMLSelectElement[]).find((node) => /button|input|select/.test(node.localName) && isOurs((node.getRootNode() as ShadowRoot).host));
      if (taken > 1 || !control) return;
      const deed = deedAt(control, type);
      need();
      // The control's default action is delayed until its widget is live. A value chosen from a list is reported then.
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

/** Returns the widgets of a tag whose digits run. */
function countingAmong(tag: string): Element[] {
  return [...document.querySelectorAll(tag)].filter(({ shadowRoot }) => shadowRoot?.querySelector('[data-ticks]'));
}

/** Returns a function that repeats the reader's act. The control has been drawn anew by then, so the one in the same place receives it. */
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
