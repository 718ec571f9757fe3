/**
 * Prerenders or bakes the pages of a site one at a time, and reports widgets that could not be drawn.
 */
import { readFile } from 'node:fs/promises';
import { mayHoldShorthand } from '../shorthand/may-hold-shorthand.js';
import type { PrerenderOptions, Trouble, Written } from '../prerender/prerender.js';
import { sourcePlace } from './source-place.js';

/** The options that the plug-ins of all site generators share; all optional. */
export interface SiteOptions extends Partial<Omit<PrerenderOptions, 'kind'>> {
  /** Pages to bake to plain HTML without scripts and shadow DOM: all, or those for whose path, `amp/index.html`, the function returns true. Default: none. */
  readonly bake?: boolean | ((path: string) => boolean);
  /** Whether a widget that cannot be drawn fails the build. Default false: it is a warning, and the authored content stays. */
  readonly strict?: boolean;
}

/** A page as its site generator wrote it. */
export interface SitePage {
  readonly text: string;
  /** Path in the site's output, with slashes: `films/index.html`. */
  readonly path: string;
  /** The file that its author edits, if the generator knows it. */
  readonly source: string | undefined;
}

/** The context of a build: its time in milliseconds since 1970, the address of the library's files, and a warning function. */
export interface Build {
  readonly now: number;
  readonly assets: string;
  warn(message: string): void;
}

/** Thrown by a strict build; its message has a line for each widget that cannot be drawn. */
export class TroubledPage extends Error {
  override readonly name = 'TroubledPage';
}

/** Whether a page may have widgets: a quick test, as most pages of a site have none. */
export function hasWidgets(text: string): boolean {
  return /<wick-[a-z]/i.test(text) || mayHoldShorthand(text);
}

/** Returns the prerendered or baked page; a page without widgets is returned as it is. */
export async function fillPage(page: SitePage, options: SiteOptions, build: Build): Promise<string> {
  if (!hasWidgets(page.text)) return page.text;
  const { text, troubles } = await writtenBy(page, options, build);
  const source = troubles.length > 0 && page.source !== undefined ? await readFile(page.source, 'utf8').catch(() => '') : '';
  const messages = troubles.map((trouble) => sentence(trouble, page, source));
  if (options.strict && messages.length > 0) throw new TroubledPage(messages.join('\n'));
  for (const message of messages) build.warn(message);
  return text;
}

/** Prerenders or bakes a page. The renderer, with Lit and its DOM shim, is loaded only when needed. */
async function writtenBy({ text, path }: SitePage, { bake, strict: _strict, ...options }: SiteOptions, { now, assets }: Build): Promise<Written> {
  const shown = { ...options, now: options.now ?? now, assets };
  if (typeof bake === 'function' ? bake(path) : bake) return (await import('../bake/bake.js')).bake(text, shown);
  const [{ prerender }, { withHead }] = await Promise.all([import('../prerender/prerender.js'), import('./head.js')]);
  const written = await prerender(text, shown);
  return written.widgets === 0 ? written : { ...written, text: withHead(written.text, assets, options.nonce) };
}

/** A trouble as one line, with its place in the author's file if that is found, else in the generated page. */
function sentence(trouble: Trouble, page: SitePage, source: string): string {
  const inSource = sourcePlace(source, page.text, trouble);
  const { line, column } = inSource ?? trouble;
  return `${inSource ? page.source! : page.path}:${String(line)}:${String(column)} ${trouble.message} (${trouble.code})`;
}
