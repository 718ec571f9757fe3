/**
 * A minimal element that consumes the providers' contexts and records every value.
 */
import { ContextConsumer } from '@lit/context';
import { html, LitElement, type TemplateResult } from 'lit';
import { type LedgerSurroundings, surroundingsContext } from '../../src/context/providers/context-keys.js';

export class Consumer extends LitElement {
  /** Every value, of a page that has its catalogue, in the order in which it came; a provider that wakes up late hands down undefined first. */
  readonly handed: (LedgerSurroundings | undefined)[] = [];
  /** How often it was drawn. */
  draws = 0;

  readonly #surroundings = new ContextConsumer(this, {
    context: surroundingsContext,
    subscribe: true,
    callback: (value) => {
      this.handed.push(value as LedgerSurroundings | undefined);
    },
  });

  get value(): LedgerSurroundings | undefined {
    return this.#surroundings.value as LedgerSurroundings | undefined;
  }

  get region(): string | undefined {
    return this.value?.settings.region;
  }

  override render(): TemplateResult {
    this.draws += 1;
    return html`${this.region}`;
  }
}

customElements.define('test-consumer', Consumer);

declare global {
  interface HTMLElementTagNameMap {
    'test-consumer': Consumer;
  }
}

/** Puts markup into the page and waits until its consumers and providers have been drawn. */
export async function place(markup: string): Promise<HTMLElement> {
  const container = document.createElement('div');
  container.innerHTML = markup;
  document.body.append(container);
  await drawn(container);
  return container;
}

/** Waits until all elements below are drawn; a provider may make its content draw again. */
export async function drawn(container: ParentNode): Promise<void> {
  const widgets = [...container.querySelectorAll('*')].filter((element): element is LitElement => 'updateComplete' in element);
  while (widgets.some(({ isUpdatePending }) => isUpdatePending)) {
    await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
  }
}

/** The first consumer below. */
export function consumerIn(container: ParentNode): Consumer {
  return container.querySelector('test-consumer')!;
}
