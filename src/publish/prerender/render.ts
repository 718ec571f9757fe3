/**
 * Renders a fragment of HTML for programs that assemble pages: the markup with its widgets drawn, and separately the page's state.
 */
import { readArticle } from '../articles/article.js';
import { edited } from '../articles/edits.js';
import { expand } from '../shorthand/expand.js';
import { fill, type PageOptions } from './fill.js';
import { shadowRoots } from './shadow-roots.js';

export type RenderOptions = Omit<PageOptions, 'kind'>;

export interface Rendered {
  /** The markup with every widget's declarative shadow root; all else is unchanged. */
  readonly html: string;
  /** The script element with instant, settings and data, without hidden spoilers; put it before the hydrate script. */
  readonly state: string;
}

/** Renders the widgets in a fragment of HTML, which may contain providers and any other markup. */
export async function render(markup: string, options: RenderOptions): Promise<Rendered> {
  const { article } = expand(readArticle(markup, 'html'), options.films);
  const { drawn, state } = await fill(article, options);
  return { html: edited(article.text, shadowRoots(article, drawn, { assets: '' })), state };
}
