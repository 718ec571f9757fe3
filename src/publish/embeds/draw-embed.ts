/**
 * Draws the widget of an embed twice: with linked style sheets, since the page's policy forbids inline ones, and as plain HTML.
 */
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import type { DrawnEmbed } from './embed-page.js';
import { bake } from '../bake/bake.js';
import { prerender } from '../prerender/prerender.js';

export interface DrawOptions {
  readonly now: number;
  readonly locale: string;
  readonly catalogue: Catalogue | undefined;
  /** The address of dist/, with a slash at its end. */
  readonly assets: string;
}

/** Draws the markup of a frame's body. */
export async function drawEmbed(markup: string, { now, locale, catalogue, assets }: DrawOptions): Promise<DrawnEmbed> {
  const options = { now, locale, ...(catalogue && { catalogue }) };
  const { text, troubles } = await prerender(markup, { ...options, css: 'link', assets });
  const plain = (await bake(markup, options)).text;
  const sheets = [...text.matchAll(/<link rel="stylesheet" href="([^"]*)">/g)].map(([link]) => link);
  return { html: text, words: /<main>([^]*)<\/main>/.exec(plain)![1]!.trim(), sheets: [...new Set(sheets)], troubles: troubles.map(({ message }) => message) };
}
