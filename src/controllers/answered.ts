/**
 * Which of its host's questions the author answers. The first render knows of none, so that it equals the server's.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const slotName = /^answer-(.+)$/;

export class AnsweredController implements ReactiveController {
  /** Ids of the questions that have an answer in their slot. */
  questions: readonly string[] = [];

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostUpdated(): void {
    this.#look();
    this.host.shadowRoot?.addEventListener('slotchange', this.#look);
  }

  readonly #look = (): void => {
    const questions = [...this.host.children].flatMap(({ slot }) => slotName.exec(slot)?.[1] ?? []);
    if (questions.join(' ') === this.questions.join(' ')) return;
    this.questions = questions;
    this.host.requestUpdate();
  };
}
