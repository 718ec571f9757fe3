/**
 * Starts providers once the page has a catalogue. Until then they hand nothing down: widgets that read compiled titles read the providers' attributes themselves.
 */
import type { ReactiveControllerHost } from 'lit';
import type { SettingFault, SettingName } from './settings.js';

/** A provider element: its settings as written, and a method that reports faults in the page's language. */
export interface ProviderHost extends HTMLElement, ReactiveControllerHost, Readonly<Record<SettingName, string | undefined>> {
  readonly src: string | undefined;
  readonly localize: { readonly locale: string };
  /** Its settings that could not be read; undefined while it is not live. */
  faults: readonly SettingFault[] | undefined;
  /** The language handed down to it, on a server without a page. */
  locale: string | undefined;
  report(code: 'bad-data' | 'bad-attribute', text: (messages: { readonly unfetched: string }) => string | Promise<string>): Promise<void>;
}

interface Providers {
  start?: (host: ProviderHost) => void;
  readonly waiting: Set<WeakRef<ProviderHost>>;
}

const mark = Symbol.for('wick-widgets/providers/1');

/** Kept on the page, not in the module: the catalogue may come with another copy of the library than the providers. */
const page = globalThis as { [mark]?: Providers };
const providers = (page[mark] = page[mark] ?? { waiting: new Set() });

/** Starts a provider as soon as the page has a catalogue. */
export function startWhenLedgerArrives(host: ProviderHost): void {
  if (providers.start) providers.start(host);
  else providers.waiting.add(new WeakRef(host));
}

/** Starts all providers: those that wait, and later ones at once. */
export function setProviderStarter(live: (host: ProviderHost) => void): void {
  if (providers.start) return;
  providers.start = live;
  for (const host of providers.waiting) {
    const provider = host.deref();
    if (provider) live(provider);
  }
  providers.waiting.clear();
}
