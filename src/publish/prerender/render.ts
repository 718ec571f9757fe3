/**
 * Renders a fragment of HTML for programs that assemble pages: the markup with its widgets drawn, and separately the page's state.
 */
import { readArticle } from '../articles/article.js';
import { edited } from '../articles/edits.js';
import { expand } from '../shorthand/expand.js';
import { fill, type PageOptions } from './fill.js';
import { type Trouble, troublesOf } from './prerender.js';
import { shadowRoots } from './shadow-roots.js';

export type RenderOptions = Omit<PageOptions, 'kind'>;

export interface Rendered {
  /** The markup with every widget's declarative shadow root; all else is unchanged. */
  readonly html: string;
  /** The script element with instant, settings and data, without hidden spoilers; put it before the hydrate script. */
  readonly state: string;
  /** Widgets that could not be drawn as they were written; their authored words stay. */
  readonly troubles: readonly Trouble[];
  /** The instant until which the markup stays true, in milliseconds since 1970, at most to the end of the day; none where the clock stands still. */
  readonly until?: number;
}

/** Renders the widgets in a fragment of HTML, which may contain providers and any other markup. */
export async function render(markup: string, options: RenderOptions): Promise<Rendered> {
  const source = readArticle(markup, 'html');
  const expanded = expand(source, options.films);
  const { article } = expanded;
  const filled = await fill(article, options);
  const { drawn, state, until } = filled;
  const html = edited(article.text, shadowRoots(article, drawn, { assets: '' }));
  return { html, state, troubles: troublesOf(filled, source, expanded), ...(drawn.length > 0 && until !== undefined && { until }) };
}
