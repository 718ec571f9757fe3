/**
 * A publisher for tests: a server with set responses, datasets for it, and helpers to read the page.
 */
import { executeServerCommand } from '@web/test-runner-commands';
import type { Answer } from '../context/answers.js';
import { settled } from '../fixture.js';

export type { Answer };

/** Serves one response per request, and then repeats the last, at an address of its own. */
export class PublisherServer {
  static #made = 0;
  readonly #path = `/answers/${String(new Date(0).getTimezoneOffset())}-${String(Math.random())}-${String((PublisherServer.#made += 1))}`;
  readonly src: string;

  constructor(...answers: readonly Answer[]) {
    this.src = `${this.#path}?${encodeURIComponent(JSON.stringify(answers))}`;
  }

  /** The number of requests; waits first until the first response has begun (`begun`) or ended (`over`), if given. */
  async asked(until?: 'begun' | 'over'): Promise<number> {
    const { asked } = await executeServerCommand<{ asked: number }, object>('wick-answers', { path: this.#path, ...(until ? { until } : {}) });
    return asked;
  }
}

/** An answer that is a dataset. */
export const answerOf = (dataset: unknown): Answer => ({ body: [[JSON.stringify(dataset), 1]] });

const source = { id: 'tidings', publisher: 'Harbour Tidings', title: 'The desk knows', url: 'https://tidings.example/desk', date: '2026-01-05' };
export const claim = (value: unknown, known: string | null = null): object => ({ value, known, source: 'tidings', standing: 'announced' });

/** The publisher's claims on a bundled title or on one of its own. */
export function claimsOn(id: string, facts: Readonly<Record<string, unknown>>): object {
  return { sources: [source], titles: [{ id, ...facts }] };
}

/** The script element by which a publisher writes its claims into the page. */
export const script = (claims: unknown): string =>
  `<script type="application/json">${(typeof claims === 'string' ? claims : JSON.stringify(claims)).replaceAll('<', '\\u003c')}</script>`;

/** Waits until a widget shows the expected text; checks after each render. */
export async function until(widget: Element, reads: () => boolean): Promise<void> {
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (!reads()) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(widget.shadowRoot!, { childList: true, subtree: true, characterData: true, attributes: true });
    look();
  });
  await settled(document.body);
}

/** Counts how often each element is drawn from now on. */
export function drawsOf(elements: readonly Element[]): () => number[] {
  const counts = elements.map(() => 0);
  for (const [index, element] of elements.entries()) {
    const drawn = element as Element & { render: () => unknown };
    const { render } = drawn;
    drawn.render = function () {
      counts[index]! += 1;
      return render.call(this);
    };
  }
  return () => [...counts];
}
