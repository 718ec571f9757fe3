/**
 * Draws the page of an embed: its widget into a declarative shadow root, whose styles are files beside the page, because its policy allows none in it.
 */
import { createHash } from 'node:crypto';
import type { Catalogue } from '../domain/catalogue.js';
import type { Drawn } from './embed-page.js';
import { render } from './render.js';

export interface DrawOptions {
  readonly now: number;
  readonly locale: string;
  readonly catalogue: Catalogue | undefined;
  /** The way from the page to the folder of style sheets, with a slash at its end. */
  readonly styles: string;
}

/** What was drawn, and the style sheets that have to lie in the folder, by their names. */
export interface DrawnEmbed extends Drawn {
  readonly styleSheets: ReadonlyMap<string, string>;
}

/** Draws a piece of markup. */
export async function drawEmbed(markup: string, { now, locale, catalogue, styles }: DrawOptions): Promise<DrawnEmbed> {
  const { html, state } = await render(markup, { now, locale, ...(catalogue && { catalogue }) });
  const styleSheets = new Map<string, string>();
  const linked = html.replace(/<style>([^]*?)<\/style>/g, (_element, css: string) => {
    const name = `${createHash('sha256').update(css).digest('hex').slice(0, 12)}.css`;
    styleSheets.set(name, css);
    return `<link rel="stylesheet" href="${styles}${name}">`;
  });
  return { html: linked, state, styleSheets, sheets: [...styleSheets.keys()].map((name) => styles + name) };
}
