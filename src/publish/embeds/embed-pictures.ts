/**
 * Draws the pictures of a run of embeds; each title's poster is drawn once.
 */
import { claimedDateText } from '../../i18n/formats/date-text.js';
import { loadMessages, messagesFor } from '../../i18n/messages/messages.js';
import { type ResolvedEmbedOptions, EmbedFault } from './embed-options.js';
import { type DrawnEmbed, frameBody } from './embed-page.js';
import type { EmbedOptions } from './embed.js';
import type { Picture } from './embed-picture.js';
import { escapeMarkup } from '../articles/markup-text.js';

/** Draws the picture of an embed. */
export type PictureOf = (id: string, title: string, drawn: DrawnEmbed) => Promise<Picture>;

/** Makes the function that draws pictures; undefined if the options ask for none. */
export async function picturesFor({ pictures, fonts = [], now, theme }: EmbedOptions, { imprint, settings }: ResolvedEmbedOptions, draw: (markup: string) => Promise<DrawnEmbed>): Promise<PictureOf | undefined> {
  if (!pictures) return undefined;
  const { locale, direction, site } = imprint;
  // The drawing library's own font has only Latin letters.
  if (direction === 'rtl' && fonts.length === 0) throw new EmbedFault(`pictures in the language “${locale}” need a font that has its letters; name one with --font, or in fonts`);
  const [{ pictureDrawer }] = await Promise.all([import('./embed-picture.js'), loadMessages(locale)]);
  const drawPicture = await pictureDrawer(fonts);
  const asOf = messagesFor(locale).asOf(claimedDateText(new Date(now).toISOString().slice(0, 10), locale));
  const posters = new Map<string, string>();
  const posterOf = async (id: string, drawn: DrawnEmbed): Promise<string> => {
    const poster = posters.get(id) ?? posterIn(drawn) ?? posterIn(await draw(frameBody(imprint, `<wick-film-card film="${escapeMarkup(id)}"></wick-film-card>`, settings, { text: '' }))) ?? '';
    posters.set(id, poster);
    return poster;
  };
  return async (id, title, drawn) => drawPicture({ title, words: drawn.words, poster: await posterOf(id, drawn), asOf, site: site.hostname, locale, direction, theme });
}

/** The poster's SVG in a drawn card. */
function posterIn({ html }: DrawnEmbed): string | undefined {
  return /<svg part="drawn-poster"[^]*?<\/svg>/.exec(html)?.[0];
}
