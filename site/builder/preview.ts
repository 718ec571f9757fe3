/**
 * The live widget: the markup of the snippet, in the page.
 */
import { directions } from '../../src/i18n/languages.js';
import type { BuilderState } from './state.js';
import { nodesOf, type TreeElement } from './tree.js';

/** Shows the markup in `stage` with the language, width and ground of the state. Its errors go to `onTrouble`, a line each; an empty line when other markup takes its place. */
export class Preview {
  readonly #stage: HTMLElement;
  readonly #onTrouble: (line: string) => void;
  #written = '';

  constructor(stage: HTMLElement, onTrouble: (line: string) => void) {
    this.#stage = stage;
    this.#onTrouble = onTrouble;
    stage.addEventListener('wick-error', (event) => {
      event.stopPropagation();
      // The field of the dataset says what is wrong with one.
      if (event.code !== 'bad-data') onTrouble(event.message);
    });
  }

  show({ language, width, ground }: BuilderState, trees: readonly TreeElement[]): void {
    const stage = this.#stage;
    stage.lang = language;
    stage.dir = directions[language];
    stage.dataset['width'] = width;
    stage.dataset['ground'] = ground;
    const written = JSON.stringify(trees);
    if (written === this.#written) return;
    this.#written = written;
    this.#onTrouble('');
    stage.replaceChildren(...nodesOf(trees));
  }
}
