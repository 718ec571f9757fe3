/** What each editor is asked for in its page: an article is loaded into it, and saved. */
export interface Saving {
  readonly load: (html: string) => unknown;
  readonly save: () => string | Promise<string>;
  /** The element that is written in. */
  readonly surface: () => HTMLElement;
}

/** Adds the element that an editor takes the place of, as in the form of a CMS. */
export function place<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.id = 'article';
  document.body.append(element);
  return element;
}
