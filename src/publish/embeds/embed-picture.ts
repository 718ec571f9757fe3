/**
 * Draws the preview picture of an embed: the title's drawn poster, and the first lines of the widget.
 */
import type { Direction } from '../../i18n/languages.js';
import { EmbedFault } from './embed-options.js';
import { escapeMarkup } from '../articles/markup-text.js';
import { type PictureBlock, pictureWords } from './picture-blocks.js';
import { columnWidth, grounds, headingSizes, pictureSize, pictureStyles, smallestHeading } from './picture-styles.js';

/** The content of a picture. */
export interface Pictured {
  /** The heading if the widget has none of its own. */
  readonly title: string;
  /** The widget as plain HTML. */
  readonly words: string;
  /** The drawn poster as SVG markup. */
  readonly poster: string;
  /** A sentence with the day that the picture is as of. */
  readonly asOf: string;
  readonly site: string;
  readonly locale: string;
  readonly direction: Direction;
  readonly theme: string | undefined;
}

export interface Picture {
  /** A PNG, 1200 × 630 pixels. */
  readonly bytes: Uint8Array;
  /** The text in the picture. */
  readonly alt: string;
}

export type DrawPicture = (pictured: Pictured) => Promise<Picture>;

const packages = ['@takumi-rs/core', '@takumi-rs/helpers'];
/** Characters of alternative text that most link previews keep. */
const longestAlt = 420;
const mostBlocks = 8;
/** Letters of the longest term that fits the narrow column. */
const longTerm = 14;

/** Makes a function that draws pictures; `fonts` precede the drawing library's own. Throws an `EmbedFault` if the library is missing or a font is unreadable. */
export async function pictureDrawer(fonts: readonly Uint8Array[]): Promise<DrawPicture> {
  const [{ Renderer }, { fromHtml }] = await Promise.all([import('@takumi-rs/core'), import('@takumi-rs/helpers/html')]).catch(() => {
    throw new EmbedFault(`pictures are drawn by packages that are not installed: npm install ${packages.join(' ')}`);
  });
  const renderer = new Renderer();
  const families: string[] = [];
  for (const font of fonts) {
    const registered = await renderer.registerFont(font).catch(() => {
      throw new EmbedFault('a font cannot be read: it takes files of TrueType, OpenType or WOFF');
    });
    families.push(...registered.map(({ name }) => name));
  }
  const options = { stylesheets: [pictureStyles], ...(families.length > 0 && { fontFamilies: [...new Set(families)] }) };
  return async (pictured) => {
    const { heading = pictured.title, blocks } = pictureWords(pictured.words);
    let shown = blocks.slice(0, mostBlocks);
    const column = (className: string): string => columnOf(className, heading, shown, pictured);
    const heightOf = async (): Promise<number> => (await renderer.measure(fromHtml(column('column measured')).node, { ...options, width: columnWidth })).height;
    while (shown.length > 1 && (await heightOf()) > pictureSize.height) shown = shown.slice(0, -1);
    const bytes = await renderer.render(fromHtml(pageOf(column('column'), pictured)).node, { ...options, ...pictureSize, lang: pictured.locale, format: 'png' });
    return { bytes, alt: altOf(heading, shown, pictured.asOf) };
  };
}

function pageOf(column: string, { poster, locale, direction, theme }: Pictured): string {
  const [ground, ink] = grounds[theme ?? 'plain'] ?? grounds['plain']!;
  // The poster is rendered as a file of its own, which needs the SVG namespace, and neither tokens nor the card's styles.
  const drawing = withoutTokens(poster).replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg" font-family="sans-serif" font-weight="800"');
  return `<div class="picture" lang="${escapeMarkup(locale)}" dir="${direction}" style="background: ${ground}; color: ${ink}">${drawing}${column}</div>`;
}

/** Replaces each token by the title's own colour, which is its innermost fallback. */
function withoutTokens(poster: string): string {
  return poster.replace(/"(?:var\(--[\w-]+, )+(#[\da-f]+)\)+"/g, '"$1"');
}

function columnOf(className: string, heading: string, blocks: readonly PictureBlock[], { asOf, site, direction }: Pictured): string {
  const size = headingSizes.find(([letters]) => heading.length <= letters)?.[1] ?? smallestHeading;
  const lines = blocks.map(({ term, text, lang, dir }, place) => {
    const own = `${lang === undefined ? '' : ` lang="${escapeMarkup(lang)}"`}${dir === undefined ? '' : ` dir="${escapeMarkup(dir)}"`}`;
    if (term === undefined) return `<p class="line${place === 0 ? ' lead' : ''}"${own}>${escapeMarkup(text)}</p>`;
    return `<div class="row"><p class="term">${escapeMarkup(term)}</p><p class="value"${own}>${escapeMarkup(text)}</p></div>`;
  });
  return `<div class="${className}" dir="${direction}"><h1 style="font-size: ${String(size)}px">${escapeMarkup(heading)}</h1><div class="words${blocks.some(({ term = '' }) => term.length > longTerm) ? ' long' : ''}">${lines.join('')}</div><div class="foot"><p>${escapeMarkup(asOf)}</p><p dir="ltr">${escapeMarkup(site)}</p></div></div>`;
}

function altOf(heading: string, blocks: readonly PictureBlock[], asOf: string): string {
  const said = [heading, ...blocks.map(({ term, text }) => (term === undefined ? text : `${term}: ${text}`))].join(' · ');
  const room = longestAlt - asOf.length - 3;
  return `${said.length > room ? `${said.slice(0, room - 1).replace(/\s\S*$/, '')}…` : said} · ${asOf}`;
}
