/**
 * Writes the files of a site's embeds: for each title and widget a framed page, a plain page, and oEmbed files.
 */
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import { nameOn } from '../../domain/ledger/read-fact.js';
import { wholeCatalogue } from '../../data/whole-catalogue.js';
import type { Theme } from '../../context/frames/frame-options.js';
import { frameMessagesFor, loadFrameMessages } from '../../i18n/messages/frame-messages.js';
import { type ResolvedEmbedOptions, resolveEmbedOptions } from './embed-options.js';
import { type DrawnEmbed, frameBody, framePage, type Listed, listPage, textPage } from './embed-page.js';
import { embeddable, type EmbeddableName } from './embeddable.js';
import { picturesFor, type PictureOf } from './embed-pictures.js';
import { escapeMarkup } from '../articles/markup-text.js';
import { oEmbedJson, oEmbedOf, oEmbedXml } from './oembed.js';

export interface EmbedOptions {
  /** The address at which the files will be hosted. */
  readonly site: string;
  /** The instant as of which the pages are drawn, in milliseconds since 1970. */
  readonly now: number;
  /** The address of dist/. Default `/wick/`. */
  readonly assets?: string;
  /** Ids of titles. Default: all. */
  readonly titles?: readonly string[];
  /** Names of widgets, `film-card`. Default: all embeddable widgets. */
  readonly widgets?: readonly string[];
  /** The pages' language. Default `en`. */
  readonly locale?: string;
  /** The market whose releases are shown, ISO 3166-1 alpha-2. Default `US`. */
  readonly region?: string;
  readonly theme?: Theme;
  /** Whether to draw a preview picture for each page. Needs the packages `@takumi-rs/core` and `@takumi-rs/helpers`. */
  readonly pictures?: boolean;
  /** Fonts for the pictures (TrueType, OpenType, WOFF); the drawing library's own has only Latin letters. */
  readonly fonts?: readonly Uint8Array[];
  /** The data. Default: the bundled catalogue with all its parts. */
  readonly catalogue?: Catalogue;
}

/** A file to write; `path` is relative to the hosted folder. */
export interface EmbedFile {
  readonly path: string;
  readonly text: string;
}

/** A picture to write; `path` is relative to the hosted folder. */
export interface EmbedPicture {
  readonly path: string;
  /** A PNG, 1200 × 630 pixels. */
  readonly bytes: Uint8Array;
}

/** The files of one embed. The last group of a run is the list of all embeds. */
export interface EmbedGroup {
  /** Address of the framed page; undefined for the list. */
  readonly embed?: string;
  readonly files: readonly EmbedFile[];
  /** Empty unless the option `pictures` is on. */
  readonly pictures: readonly EmbedPicture[];
  /** Messages on what could not be drawn, with its title and widget. */
  readonly troubles: readonly string[];
  /** The number of embeds processed so far; `all` is their total. */
  readonly done: number;
  readonly all: number;
}

/** Yields one embed at a time, to hold only one in memory. Throws an `EmbedFault` for unusable options, before the first. */
export async function* embedFiles(options: EmbedOptions): AsyncGenerator<EmbedGroup> {
  const catalogue = options.catalogue ?? (await wholeCatalogue());
  const choice = resolveEmbedOptions(options, catalogue);
  const { locale, assets } = choice.imprint;
  await loadFrameMessages(locale);
  // Loaded late: a run that ends with an option's fault does not need the code that draws.
  const { drawEmbed } = await import('./draw-embed.js');
  const draw = (markup: string): Promise<DrawnEmbed> => drawEmbed(markup, { now: options.now, locale, catalogue, assets });
  const picture = await picturesFor(options, choice, draw);
  const nameOf = (id: string): string => nameOn(catalogue.titles.get(id)!.name, new Date(options.now).toISOString().slice(0, 10)) ?? id;
  const listed: Listed[] = [];
  let done = 0;
  const all = choice.titles.length * choice.widgets.length;
  for (const title of choice.titles) {
    for (const widget of choice.widgets) {
      const { files, pictures, facts, troubles } = await embedOf(title, widget, choice, { draw, nameOf, picture });
      done += 1;
      // Embeds with troubles are skipped unless the widget was named: it may have nothing to show for this title.
      if (troubles.length > 0 && !options.widgets) continue;
      listed.push(facts);
      yield { embed: facts.frame, files, pictures, troubles, done, all };
    }
  }
  yield { files: [{ path: 'index.html', text: listPage(choice.imprint, listed) }], pictures: [], troubles: [], done, all };
}

/** The functions that embeds are drawn with. */
interface Means {
  readonly draw: (markup: string) => Promise<DrawnEmbed>;
  readonly nameOf: (id: string) => string;
  readonly picture: PictureOf | undefined;
}

interface Embed extends Pick<EmbedGroup, 'files' | 'pictures' | 'troubles'> {
  readonly facts: Listed;
}

async function embedOf(id: string, widget: EmbeddableName, { imprint, settings }: ResolvedEmbedOptions, { draw, nameOf, picture }: Means): Promise<Embed> {
  const tag = `wick-${widget}`;
  const { attribute, height } = embeddable[widget];
  const { site } = imprint;
  const at = (name: string): string => new URL(`${id}/${name}`, site).href;
  const links = { text: `${widget}.html`, frame: `${tag}.html`, json: at(`${widget}.json`), xml: at(`${widget}.xml`) };
  const markup = frameBody(imprint, `<${tag} ${attribute}="${escapeMarkup(id)}" heading-level="2"></${tag}>`, settings, links);
  const drawn = await draw(markup);
  const { words } = drawn;
  const title = titleOf(widget, words, nameOf(id), imprint.locale);
  const drawing = drawn.troubles.length > 0 ? undefined : await picture?.(id, title, drawn);
  const shown = { ...links, picture: drawing && { address: at(`${widget}.png`), alt: drawing.alt } };
  const facts = { title, frame: at(links.frame), text: at(links.text), height, site, picture: shown.picture?.address };
  const answer = oEmbedOf(facts);
  const files = [
    { path: `${id}/${links.frame}`, text: framePage(imprint, title, drawn, shown) },
    { path: `${id}/${links.text}`, text: textPage(imprint, title, underTitle(words, title), shown) },
    { path: `${id}/${widget}.json`, text: oEmbedJson(answer) },
    { path: `${id}/${widget}.xml`, text: oEmbedXml(answer) },
  ];
  return { files, pictures: drawing ? [{ path: `${id}/${widget}.png`, bytes: drawing.bytes }] : [], facts, troubles: drawn.troubles.map((message) => `${id}/${widget}: ${message}`) };
}

/** Removes a widget's heading if it repeats the page's title, and moves lower headings up by a level. */
function underTitle(words: string, title: string): string {
  const heading = `<h2>${escapeMarkup(title)}</h2>`;
  if (!words.includes(heading)) return words;
  return words.replace(heading, '').replace(/(<\/?h)([3-6])/g, (_all, tag: string, level: string) => `${tag}${String(Number(level) - 1)}`);
}

/** The page's title: the widget's heading, or a sentence with the title's name. */
function titleOf(widget: EmbeddableName, words: string, name: string, locale: string): string {
  const messages = frameMessagesFor(locale);
  if (widget === 'film-card') return messages.about(name);
  if (widget === 'release-countdown') return messages.releaseOf(name);
  const heading = /<h2>([^]*?)<\/h2>/.exec(words)?.[1];
  return heading === undefined ? messages.quoteAbout(name) : unescaped(heading);
}

const characters: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

function unescaped(markup: string): string {
  return markup.replace(/<[^>]*>/g, '').replace(/&\w+;/g, (entity) => characters[entity] ?? entity);
}
