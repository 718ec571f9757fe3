/**
 * Draws the picture by which a link to an embed is previewed: the title's poster as its card draws it, and the first of what the widget says.
 */
import type { Direction } from '../../i18n/languages.js';
import { EmbedFault } from './embed-options.js';
import { escapeMarkup } from '../articles/markup-text.js';
import { type PictureBlock, pictureWords } from './picture-blocks.js';
import { columnWidth, grounds, headingSizes, pictureSize, pictureStyles, smallestHeading } from './picture-styles.js';

/** What a picture shows. */
export interface Pictured {
  /** What the page is called; a widget's own heading goes before it. */
  readonly title: string;
  /** What the widget says, as plain HTML. */
  readonly words: string;
  /** The drawing of the title's poster, as markup. */
  readonly poster: string;
  /** The day as of which it holds, in a sentence. */
  readonly asOf: string;
  readonly site: string;
  readonly locale: string;
  readonly direction: Direction;
  readonly theme: string | undefined;
}

export interface Picture {
  /** A PNG, 1200 × 630 pixels. */
  readonly bytes: Uint8Array;
  /** The words in it. */
  readonly alt: string;
}

export type DrawPicture = (pictured: Pictured) => Promise<Picture>;

const packages = ['@takumi-rs/core', '@takumi-rs/helpers'];
/** How much of a text in its stead most who preview links keep. */
const longestAlt = 420;
const mostBlocks = 8;
/** Letters of a term that the narrow column of terms has room for. */
const longTerm = 14;

/** Makes what draws pictures, with fonts that go before the library's own; an `EmbedFault` says that the library is not installed, or that a font cannot be read. */
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
  // The drawing becomes a file of its own, which has to say that it is SVG.
  const drawing = poster.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  return `<div class="picture" lang="${escapeMarkup(locale)}" dir="${direction}" style="background: ${ground}; color: ${ink}">${drawing}${column}</div>`;
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
