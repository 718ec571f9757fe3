/**
 * Draws the widget of an embed, with style sheets beside it, because the page's policy allows none in it.
 */
import type { Catalogue } from '../domain/catalogue.js';
import type { Drawn } from './embed-page.js';
import { prerender } from './prerender.js';

export interface DrawOptions {
  readonly now: number;
  readonly locale: string;
  readonly catalogue: Catalogue | undefined;
  /** Where dist/ is served, with a slash at its end. */
  readonly assets: string;
}

/** Draws a piece of markup. */
export async function drawEmbed(markup: string, { now, locale, catalogue, assets }: DrawOptions): Promise<Drawn> {
  const { text, troubles } = await prerender(markup, { now, locale, css: 'link', assets, ...(catalogue && { catalogue }) });
  const sheets = [...text.matchAll(/<link rel="stylesheet" href="([^"]*)">/g)].map(([link]) => link);
  return { html: text, sheets: [...new Set(sheets)], troubles: troubles.map(({ message }) => message) };
}
