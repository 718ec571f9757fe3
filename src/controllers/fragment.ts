/**
 * Tells its host which place of the page the address names, since nothing in a shadow tree is found by it.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class FragmentController implements ReactiveController {
  /** Whether the place has not been found yet: what it names may still be fetched. */
  #isSought = true;

  /** `lead` goes to the place of an id, and says whether there is one. */
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

/** What is not properly encoded names itself. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
