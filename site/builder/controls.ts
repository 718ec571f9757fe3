/**
 * The fields of site/build.html besides the options of the widget.
 */
import type { Identified } from '../../src/cms/widgets.js';
import type { SnippetKind } from './snippet-kinds.js';
import { type BuilderState, titleAttribute, titleOf } from './state.js';

/** What each field asks for. */
export interface Asked {
  readonly title: (id: string) => void;
  readonly widget: (tag: string) => void;
  readonly theme: (theme: string) => void;
  readonly published: (day: string) => void;
  readonly look: (look: Partial<Pick<BuilderState, 'language' | 'width' | 'ground'>>) => void;
  readonly snippet: (kind: SnippetKind) => void;
}

const select = (id: string): HTMLSelectElement => document.getElementById(id) as HTMLSelectElement;
const radios = (name: string): readonly HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];

export class Controls {
  readonly #title = select('title');
  readonly #theme = select('theme');
  readonly #published = document.getElementById('published') as HTMLInputElement;
  readonly #looks = { language: select('language'), width: select('width'), ground: select('ground') };
  #titles: readonly Identified[] = [];

  constructor(asked: Asked) {
    this.#title.addEventListener('change', () => { asked.title(this.#title.value); });
    this.#theme.addEventListener('change', () => { asked.theme(this.#theme.value); });
    this.#published.addEventListener('change', () => { asked.published(this.#published.value); });
    for (const [name, field] of Object.entries(this.#looks)) field.addEventListener('change', () => { asked.look({ [name]: field.value }); });
    for (const radio of radios('widget')) radio.addEventListener('change', () => { asked.widget(radio.value); });
    for (const radio of radios('snippet')) radio.addEventListener('change', () => { asked.snippet(radio.value as SnippetKind); });
  }

  show(state: BuilderState, titles: readonly Identified[]): void {
    if (titles !== this.#titles) this.#title.replaceChildren(...titles.map(({ id, name = id }) => new Option(name, id)));
    this.#titles = titles;
    const isAboutTitle = titleAttribute(state.widget) !== undefined;
    this.#title.disabled = !isAboutTitle;
    document.getElementById('title-hint')!.hidden = isAboutTitle;
    const title = titleOf(state);
    if (title !== undefined) this.#showTitle(title);
    this.#theme.value = state.attributes['theme'] ?? '';
    this.#theme.disabled = !state.widget.attributes.some(({ name }) => name === 'theme');
    this.#published.value = state.published ?? '';
    this.#looks.language.value = state.language;
    this.#looks.width.value = state.width;
    this.#looks.ground.value = state.ground;
    for (const radio of radios('widget')) radio.checked = radio.value === state.widget.tag;
    for (const radio of radios('snippet')) radio.checked = radio.value === state.snippet;
  }

  /** A subject that is no title of the list, such as a person of a fact, stays as it is. */
  #showTitle(id: string): void {
    if (![...this.#title.options].some(({ value }) => value === id)) this.#title.append(new Option(id, id));
    this.#title.value = id;
  }
}
