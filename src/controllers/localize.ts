/**
 * The language of the nearest `lang`, across shadow roots, followed when it changes.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { canonicalLocale } from '../i18n/intl.js';
import { loadMessages, type Messages, messagesFor } from '../i18n/messages.js';

const fallback = 'en';

/** One observer a document or shadow root, for as long as a host lives under it. */
const watchers = new Map<Node, { readonly observer: MutationObserver; readonly hosts: Set<() => void> }>();

function watch(root: Node, callback: () => void): void {
  let watcher = watchers.get(root);
  if (!watcher) {
    const hosts = new Set<() => void>();
    watcher = { observer: new MutationObserver(() => hosts.forEach((host) => host())), hosts };
    watcher.observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    watchers.set(root, watcher);
  }
  watcher.hosts.add(callback);
}

function unwatch(root: Node, callback: () => void): void {
  const watcher = watchers.get(root);
  watcher?.hosts.delete(callback);
  if (watcher?.hosts.size !== 0) return;
  watcher.observer.disconnect();
  watchers.delete(root);
}

/** The roots that an element lives under, its own first. */
function rootsAbove(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAbove(root.host)] : [root];
}

function nearestLanguage(element: Element): string {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : '';
}

export class LocalizeController implements ReactiveController {
  /** The language tag as the page writes it; empty where it names none. */
  written = '';
  #roots: Node[] = [];

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
    return this.given() ?? this.written;
  }

  /** Resolves when the sentences of the language have arrived; undefined when they are here. */
  get arriving(): Promise<void> | undefined {
    return loadMessages(this.#asked);
  }

  hostConnected(): void {
    if (typeof MutationObserver === 'undefined') return;
    this.#roots = rootsAbove(this.host);
    for (const root of this.#roots) watch(root, this.#handleChange);
    this.written = nearestLanguage(this.host);
  }

  hostDisconnected(): void {
    for (const root of this.#roots) unwatch(root, this.#handleChange);
    this.#roots = [];
  }

  readonly #handleChange = (): void => {
    const written = nearestLanguage(this.host);
    if (written === this.written) return;
    this.written = written;
    this.host.requestUpdate();
  };
}
