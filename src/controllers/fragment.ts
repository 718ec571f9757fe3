/**
 * Tells its host which id the page's address names: the browser itself finds no id inside a shadow root.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class FragmentController implements ReactiveController {
  /** Whether the place has not been found yet; its content may still be fetched. */
  #isSought = true;

  /** `lead` goes to the place of an id, and returns whether there is one. */
  constructor(
    host: ReactiveControllerHost,
    private readonly lead: (id: string) => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (typeof document === 'undefined') return;
    this.#isSought = true;
    addEventListener('hashchange', this.#handleChange);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#handleChange);
  }

  hostUpdated(): void {
    if (this.#isSought) this.#seek();
  }

  readonly #handleChange = (): void => {
    this.#seek();
  };

  #seek(): void {
    const id = decoded(location.hash.slice(1));
    this.#isSought = id !== '' && !this.lead(id);
  }
}

/** Decodes a fragment; one that is not properly encoded stays as written. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
