/**
 * Renders a piece of HTML for who puts pages together by a program: the markup with its widgets filled in, and apart from it the state of the page.
 */
import { readArticle } from '../articles/article.js';
import { edited } from '../articles/edits.js';
import { expand } from '../shorthand/expand.js';
import { fill, type PageOptions } from './fill.js';
import { type Trouble, troublesOf } from './prerender.js';
import { shadowRoots } from './shadow-roots.js';

export type RenderOptions = Omit<PageOptions, 'kind'>;

export interface Rendered {
  /** The markup with every widget's declarative shadow root; the rest of it is as it was. */
  readonly html: string;
  /** The script element that goes into the page before the hydrate script: instant, settings and data, without what is hidden. */
  readonly state: string;
  /** Widgets that could not be drawn as they were written; their authored words stay. */
  readonly troubles: readonly Trouble[];
  /** The instant until which the markup stays true, in milliseconds since 1970, at most to the end of the day; none where the clock stands still. */
  readonly until?: number;
}

/** Renders the widgets in a piece of HTML, which may hold providers and any other markup. */
export async function render(markup: string, options: RenderOptions): Promise<Rendered> {
  const source = readArticle(markup, 'html');
  const expanded = expand(source, options.films);
  const { article } = expanded;
  const filled = await fill(article, options);
  const { drawn, state, until } = filled;
  const html = edited(article.text, shadowRoots(article, drawn, { assets: '' }));
  return { html, state, troubles: troublesOf(filled, source, expanded), ...(drawn.length > 0 && until !== undefined && { until }) };
}
