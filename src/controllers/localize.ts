/**
 * The language of the nearest `lang`, across shadow roots, followed when it changes.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { canonicalLocale } from '../i18n/formats/intl.js';
import { loadMessages, type Messages, messagesFor } from '../i18n/messages/messages.js';

const fallback = 'en';

/** One observer for the page; it forgets a shadow root when the root itself is forgotten. */
let observer: MutationObserver | undefined;
let watched = new WeakSet<Node>();
const hosts = new Set<() => void>();

function watch(root: Node): void {
  observer ??= new MutationObserver(() => {
    for (const look of hosts) look();
  });
  if (watched.has(root)) return;
  watched.add(root);
  observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
}

/** The `lang` nearest to an element; each document or shadow root on the way is watched. */
function nearestLanguage(element: Element): string {
  const root = element.getRootNode();
  watch(root);
  return element.closest('[lang]')?.getAttribute('lang') ?? (root instanceof ShadowRoot ? nearestLanguage(root.host) : '');
}

export class LocalizeController implements ReactiveController {
  /** The language tag as the page writes it; empty where it names none. */
  written = '';
  /** The same, said on the element itself by a server that has no page around it. */
  #own: string | null | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    /** The language where there is no page to ask, on the server. */
    private readonly given: () => string | undefined,
  ) {
    host.addController(this);
  }

  /** The locale that dates and numbers are written in: the page's, or English where its sentences are not to be had. */
  get locale(): string {
    const locale = canonicalLocale(this.#asked);
    return locale === undefined || this.isFallback ? fallback : locale;
  }

  get messages(): Messages {
    return messagesFor(this.#asked);
  }

  /** Whether a language is asked for that we cannot serve. */
  get isFallback(): boolean {
    return this.#asked !== '' && canonicalLocale(this.#asked)?.split('-')[0] !== this.messages.language;
  }

  get #asked(): string {
    return this.#own ?? this.given() ?? this.written;
  }

  /** Resolves when the sentences of the language have arrived; undefined when they are here. */
  get arriving(): Promise<void> | undefined {
    return loadMessages(this.#asked);
  }

  hostConnected(): void {
    if (typeof MutationObserver === 'undefined') {
      // A server has no page around the element; whoever draws it there says it on the element itself.
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
