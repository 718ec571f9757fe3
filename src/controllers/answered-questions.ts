/**
 * Finds the host's questions that the author answers between its tags. Requests an update when they change.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const slotName = /^answer-(.+)$/;

export class AnsweredController implements ReactiveController {
  #drawn = '';

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  /** Ids of the questions with an answer in their slot, or with an element that is about to take that slot. */
  get questions(): readonly string[] {
    const questions = this.#found;
    this.#drawn = questions.join(' ');
    return questions;
  }

  hostUpdated(): void {
    this.host.shadowRoot?.addEventListener('slotchange', this.#look);
  }

  /** A `<wick-answer>` chooses its slot by its question, but only once it has been drawn; until then its `question` counts. */
  get #found(): readonly string[] {
    return [...this.host.children].flatMap((child) => slotName.exec(child.slot)?.[1] ?? ((/^(own)?$/.test(child.slot) && child.getAttribute('question')?.trim()) || []));
  }

  readonly #look = (): void => {
    if (this.#found.join(' ') !== this.#drawn) this.host.requestUpdate();
  };
}
