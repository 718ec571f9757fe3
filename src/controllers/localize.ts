/**
 * Finds the language of the nearest `lang`, across shadow roots, and follows its changes.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { en } from '../i18n/compiled/en/fallback.js';
import { canonicalLocale } from '../i18n/formats/intl.js';
import { languageFor, loadMessages, type Messages, messagesFor } from '../i18n/messages/messages.js';

const fallback = 'en';

/** One observer for the page. Shadow roots are held weakly, so that they can be collected. */
let observer: MutationObserver | undefined;
let watched = new WeakSet<Node>();
const hosts = new Set<() => void>();

/** The languages of which the page was told that their file did not arrive. */
const told = new Set<string | undefined>();

function watch(root: Node): void {
  observer ??= new MutationObserver(() => {
    for (const look of hosts) look();
  });
  if (watched.has(root)) return;
  watched.add(root);
  observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
}

/** Returns the nearest `lang` of an element, and watches each document or shadow root on the way. */
function nearestLanguage(element: Element): string {
  const root = element.getRootNode();
  watch(root);
  return element.closest('[lang]')?.getAttribute('lang') ?? (root instanceof ShadowRoot ? nearestLanguage(root.host) : '');
}

export class LocalizeController implements ReactiveController {
  /** The language tag as the page writes it; empty if there is none. */
  written = '';
  /** The `lang` on the element itself, which a server sets because it has no page around the element. */
  #own: string | null | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    /** The language on a server, which has no page to read it from. */
    private readonly given: () => string | undefined,
  ) {
    host.addController(this);
  }

  /** The locale of dates and numbers: the page's, or English where we have no sentences in its language. */
  get locale(): string {
    return (this.isFallback ? undefined : canonicalLocale(this.asked)) ?? fallback;
  }

  get messages(): Messages {
    return messagesFor(this.asked);
  }

  /** Whether the page's language is one that we cannot serve. */
  get isFallback(): boolean {
    return this.asked !== '' && this.messages.language === fallback && languageFor(this.asked) !== fallback;
  }

  /** What is wrong with the page's language, to tell the page; undefined where nothing is, or its sentences are still to come. A file that did not arrive is returned once for the page. */
  takeFault(): string | undefined {
    const lost = languageFor(this.asked);
    if (!this.isFallback || told.has(lost) || this.arriving) return undefined;
    if (lost) told.add(lost);
    return en.used(this.asked, lost);
  }

  /** The language that was asked for: of the element itself on a server, else what a server was given, else the page's; empty if there is none. */
  get asked(): string {
    return this.#own ?? this.given() ?? this.written;
  }

  /** Resolves when the sentences of the language have arrived; undefined once they are here. */
  get arriving(): Promise<void> | undefined {
    return loadMessages(this.asked);
  }

  hostConnected(): void {
    if (typeof MutationObserver === 'undefined') {
      // On a server the renderer sets `lang` on the element itself.
      this.#own = this.host.getAttribute('lang');
      return;
    }
    hosts.add(this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    hosts.delete(this.#look);
    if (hosts.size > 0) return;
    observer?.disconnect();
    watched = new WeakSet();
  }

  readonly #look = (): void => {
    const written = nearestLanguage(this.host);
    if (written === this.written) return;
    this.written = written;
    this.host.requestUpdate();
  };
}
