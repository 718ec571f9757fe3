/**
 * A widget that shows one word in its language, or its authored content until the language has loaded.
 */
import { html, type TemplateResult } from 'lit';
import { WickElement } from '../../src/elements/base/element.js';

export class Speech extends WickElement {
  draws = 0;

  override render(): TemplateResult {
    this.draws += 1;
    return html`<p>${this.localize.messages.updated}</p>`;
  }

  /** What is in its shadow root: tags and words. */
  get drawn(): string {
    return [...this.renderRoot.children].map(({ localName, textContent }) => `${localName}:${textContent}`).join();
  }
}

customElements.define('test-speech', Speech);

/** Puts one into a part of the page that speaks a language. */
export function speechIn(lang: string): { speech: Speech; part: HTMLElement; errors: Event[] } {
  const part = document.createElement('div');
  const errors: Event[] = [];
  part.lang = lang;
  part.innerHTML = '<test-speech>Changed</test-speech>';
  part.addEventListener('wick-error', (event) => errors.push(event));
  document.body.append(part);
  return { speech: part.querySelector<Speech>('test-speech')!, part, errors };
}

/** Lets everything happen that needs no answer from the network. */
export async function withoutNetwork(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
