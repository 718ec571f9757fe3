/**
 * Which of its host's questions the author answers. Requests an update when these have become others.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const slotName = /^answer-(.+)$/;

export class AnsweredController implements ReactiveController {
  #drawn = '';

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  /** Ids of the questions that have an answer in their slot, or one that is about to take it. */
  get questions(): readonly string[] {
    const questions = this.#found;
    this.#drawn = questions.join(' ');
    return questions;
  }

  hostUpdated(): void {
    this.host.shadowRoot?.addEventListener('slotchange', this.#look);
  }

  /** An element that answers a question finds its slot by that, but only once it has been drawn. */
  get #found(): readonly string[] {
    return [...this.host.children].flatMap((child) => slotName.exec(child.slot)?.[1] ?? ((/^(own)?$/.test(child.slot) && child.getAttribute('question')?.trim()) || []));
  }

  readonly #look = (): void => {
    if (this.#found.join(' ') !== this.#drawn) this.host.requestUpdate();
  };
}
