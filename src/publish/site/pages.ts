/**
 * Fills in the widgets of a site's pages, one page at a time, and tells of those that could not be drawn.
 */
import { readFile } from 'node:fs/promises';
import { mayHoldShorthand } from '../shorthand/may-hold-shorthand.js';
import type { PrerenderOptions, Trouble, Written } from '../prerender/prerender.js';
import { sourcePlace } from './source-place.js';

/** What an editor can tell the plug-in of any site generator; nothing of it has to be said. */
export interface SiteOptions extends Partial<Omit<PrerenderOptions, 'kind'>> {
  /** Which pages are written in plain HTML, without script and shadow DOM: all, or those whose path, `amp/index.html`, is agreed to. Default none. */
  readonly bake?: boolean | ((path: string) => boolean);
  /** Whether a widget that cannot be drawn ends the build. Default false: it is a warning, and the authored words stay. */
  readonly strict?: boolean;
}

/** A page as a generator has made it. */
export interface SitePage {
  readonly text: string;
  /** In the site's output, with slashes: `films/index.html`. */
  readonly path: string;
  /** The file that its author edits, where the generator knows it. */
  readonly source: string | undefined;
}

/** What a build adds to the editor's options: its time, where the page finds the library's files, and where warnings go. */
export interface Build {
  readonly now: number;
  readonly assets: string;
  warn(message: string): void;
}

/** A page that a strict build refuses; its message has a line for each widget that cannot be drawn. */
export class TroubledPage extends Error {
  override readonly name = 'TroubledPage';
}

/** Whether there is anything to draw: most pages of a site have no widget. */
export function hasWidgets(text: string): boolean {
  return /<wick-[a-z]/i.test(text) || mayHoldShorthand(text);
}

/** The page with its widgets filled in; one without widgets as it is. */
export async function fillPage(page: SitePage, options: SiteOptions, build: Build): Promise<string> {
  if (!hasWidgets(page.text)) return page.text;
  const { text, troubles } = await writtenBy(page, options, build);
  const source = troubles.length > 0 && page.source !== undefined ? await readFile(page.source, 'utf8').catch(() => '') : '';
  const messages = troubles.map((trouble) => sentence(trouble, page, source));
  if (options.strict && messages.length > 0) throw new TroubledPage(messages.join('\n'));
  for (const message of messages) build.warn(message);
  return text;
}

/** The renderer brings Lit and its stand-in for a page: it is loaded when there is something to draw. */
async function writtenBy({ text, path }: SitePage, { bake, strict: _strict, ...options }: SiteOptions, { now, assets }: Build): Promise<Written> {
  const shown = { ...options, now: options.now ?? now, assets };
  if (typeof bake === 'function' ? bake(path) : bake) return (await import('../bake/bake.js')).bake(text, shown);
  const [{ prerender }, { withHead }] = await Promise.all([import('../prerender/prerender.js'), import('./head.js')]);
  const written = await prerender(text, shown);
  return written.widgets === 0 ? written : { ...written, text: withHead(written.text, assets, options.nonce) };
}

/** What is wrong, where its author can put it right: in the file, or at least in the page as it was before its widgets were filled in. */
function sentence(trouble: Trouble, page: SitePage, source: string): string {
  const inSource = sourcePlace(source, page.text, trouble);
  const { line, column } = inSource ?? trouble;
  return `${inSource ? page.source! : page.path}:${String(line)}:${String(column)} ${trouble.message} (${trouble.code})`;
}
