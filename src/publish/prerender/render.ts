/**
 * Renders a piece of HTML for who puts pages together by a program: the markup with its widgets filled in, and apart from it the state of the page.
 */
import { readArticle } from '../articles/article.js';
import { edited } from '../articles/edits.js';
import { expand } from '../shorthand/expand.js';
import { fill, type PageOptions } from './fill.js';
import { shadowRoots } from './shadow-roots.js';

export type RenderOptions = Omit<PageOptions, 'kind'>;

export interface Rendered {
  /** The markup with every widget's declarative shadow root; the rest of it is as it was. */
  readonly html: string;
  /** The script element that goes into the page before the hydrate script: instant, settings and data, without what is hidden. */
  readonly state: string;
}

/** Renders the widgets in a piece of HTML, which may hold providers and any other markup. */
export async function render(markup: string, options: RenderOptions): Promise<Rendered> {
  const { article } = expand(readArticle(markup, 'html'), options.films);
  const { drawn, state } = await fill(article, options);
  return { html: edited(article.text, shadowRoots(article, drawn, { assets: '' })), state };
}
