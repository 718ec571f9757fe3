/**
 * Providers hand nothing down until the page has a catalogue: widgets that read compiled titles read their attributes themselves.
 */
import type { ReactiveControllerHost } from 'lit';
import type { SettingFault, SettingName } from './settings.js';

/** A provider element: its settings as written, and a way to say what is wrong in the page's language. */
export interface ProviderHost extends HTMLElement, ReactiveControllerHost, Readonly<Record<SettingName, string | undefined>> {
  readonly src: string | undefined;
  readonly localize: { readonly locale: string };
  /** What of its settings could not be read, as far as it is live. */
  faults: readonly SettingFault[] | undefined;
  /** The language that is handed down to it, where there is no page to ask. */
  locale: string | undefined;
  report(code: 'bad-data' | 'bad-attribute', text: (messages: { readonly unfetched: string }) => string | Promise<string>): Promise<void>;
}

interface Providers {
  start?: (host: ProviderHost) => void;
  readonly waiting: Set<WeakRef<ProviderHost>>;
}

const mark = Symbol.for('wick-widgets/providers/1');

/** The page's, not the module's: the catalogue may come with another copy of the library than the providers. */
const page = globalThis as { [mark]?: Providers };
const providers = (page[mark] = page[mark] ?? { waiting: new Set() });

/** Makes a provider hand down what it says as soon as the page has a catalogue. */
export function startWhenLedgerArrives(host: ProviderHost): void {
  if (providers.start) providers.start(host);
  else providers.waiting.add(new WeakRef(host));
}

/** From now on providers are live, those that are there already too. */
export function setProviderStarter(live: (host: ProviderHost) => void): void {
  if (providers.start) return;
  providers.start = live;
  for (const host of providers.waiting) {
    const provider = host.deref();
    if (provider) live(provider);
  }
  providers.waiting.clear();
}
