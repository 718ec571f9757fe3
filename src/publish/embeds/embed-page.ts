/**
 * Writes the pages of embeds: the framed page, the plain page, and the list of all embeds for editors.
 */
import { frameMessagesFor } from '../../i18n/messages/frame-messages.js';
import { type Direction, directions } from '../../i18n/languages.js';
import { readArticle, textOf } from '../articles/article.js';
import { escapeMarkup } from '../articles/markup-text.js';
import { type EmbedFacts, snippetOf } from './oembed.js';
import { pictureSize } from './picture-styles.js';

/** The site and language that all pages of a run share. */
export interface EmbedSite {
  readonly locale: string;
  readonly direction: Direction;
  /** The address of dist/, with a slash at its end. */
  readonly assets: string;
  /** The address at which the written folder is hosted. */
  readonly site: URL;
}

/** The links of one embed: relative ones to its pages, absolute ones to its oEmbed files. */
export interface EmbedLinks {
  readonly text: string;
  readonly frame: string;
  readonly json: string;
  readonly xml: string;
  readonly picture?: PictureLink | undefined;
}

/** The preview picture of a link to an embed. */
export interface PictureLink {
  /** Absolute address. */
  readonly address: string;
  /** The text in the picture. */
  readonly alt: string;
}

/** A drawn widget, with the plain HTML and style sheets that its pages need. */
export interface DrawnEmbed {
  /** The markup, including the script element with the page's state. */
  readonly html: string;
  /** The widget as plain HTML. */
  readonly words: string;
  /** The link elements in its shadow roots. */
  readonly sheets: readonly string[];
  /** Messages on what could not be drawn. */
  readonly troubles: readonly string[];
}

/** One embed in the list for editors. */
export interface Listed extends EmbedFacts {
  /** Address of its plain page. */
  readonly text: string;
}

/** Characters that common link previews show at least. */
const previewLength = 200;

const attribute = (name: string, value: string | undefined): string => (value === undefined ? '' : ` ${name}="${escapeMarkup(value)}"`);

/** The body of a framed page, before its widget is drawn. */
export function frameBody({ locale }: EmbedSite, widget: string, settings: Readonly<Record<string, string | undefined>>, { text }: Pick<EmbedLinks, 'text'>): string {
  const { skip, textVersion } = frameMessagesFor(locale);
  const said = Object.entries(settings).map(([name, value]) => attribute(name, value)).join('');
  return `<wick-provider${said}>
      <div class="embed">
        <nav><a class="skip" href="#end" target="_self">${escapeMarkup(skip)}</a></nav>
        <main>${widget}</main>
        <footer id="end" tabindex="-1"><a${attribute('href', text)}>${escapeMarkup(textVersion)}</a></footer>
      </div>
    </wick-provider>`;
}

/** The languages but English: a frame's address may ask for any of them, so each page names their scripts. */
const translated = Object.keys(directions).filter((code) => code !== 'en');

/** The framed page. Its scripts are classic: modules would be requested with the origin `null`, to which most hosts send no CORS headers. */
export function framePage(imprint: EmbedSite, title: string, { html, words, sheets }: DrawnEmbed, links: EmbedLinks): string {
  const { assets } = imprint;
  const policy = [`default-src 'none'`, sourcesOf('script-src', imprint), sourcesOf('style-src', imprint), `base-uri 'none'`, `form-action 'none'`, `require-trusted-types-for 'script'`, 'trusted-types wick-widgets lit-html'];
  const head = [
    '<base target="_blank">',
    ...discoveryLinks(title, links),
    ...previewOf(title, words, links),
    ...sheets.map((sheet) => sheet.replace('rel="stylesheet"', 'rel="preload" as="style"')),
    ...['wick.css', 'embed.css'].map((sheet) => `<link rel="stylesheet"${attribute('href', assets + sheet)}>`),
    `<script defer${attribute('src', `${assets}embed.js`)}></script>`,
  ];
  const scripts = [
    ...translated.map((code) => `<script${attribute('lang', code)}${attribute('src', `${assets}hydrate-${code}.min.js`)}></script>`),
    `<script${attribute('src', `${assets}hydrate.min.js`)}></script>`,
  ];
  return page(imprint, title, policy, head, `${html}
    <template id="wick-script">${scripts.join('')}</template>`);
}

/** The page in plain HTML, to share and to read without a frame. */
export function textPage(imprint: EmbedSite, title: string, words: string, links: EmbedLinks): string {
  const policy = [`default-src 'none'`, sourcesOf('style-src', imprint), `base-uri 'none'`, `form-action 'none'`];
  const head = [...discoveryLinks(title, links), ...previewOf(title, words, links), `<link rel="stylesheet"${attribute('href', `${imprint.assets}embed.css`)}>`];
  return page(imprint, title, policy, head, `<main class="text">
      <h1>${escapeMarkup(title)}</h1>
      ${words}
      <p><a${attribute('href', links.frame)}>${escapeMarkup(frameMessagesFor(imprint.locale).inFrame)}</a></p>
    </main>`);
}

/** The page that lists all embeds with their snippets. */
export function listPage(imprint: EmbedSite, embeds: readonly Listed[]): string {
  const { embedsOf, pasteOne, onceAPage, textVersion } = frameMessagesFor(imprint.locale);
  const title = embedsOf(imprint.site.hostname);
  const policy = [`default-src 'none'`, sourcesOf('style-src', imprint), `base-uri 'none'`, `form-action 'none'`];
  const code = (text: string): string => `<pre dir="ltr" tabindex="0"><code>${escapeMarkup(text)}</code></pre>`;
  const script = `<script src="${escapeMarkup(new URL(`${imprint.assets}frame.js`, imprint.site).href)}" defer></script>`;
  const entries = embeds.map((embed) => `
      <h2><a${attribute('href', embed.frame)}>${escapeMarkup(embed.title)}</a></h2>
      ${code(snippetOf(embed))}
      <p><a${attribute('href', embed.text)}>${escapeMarkup(textVersion)}</a></p>`);
  return page(imprint, title, policy, [`<link rel="stylesheet"${attribute('href', `${imprint.assets}embed.css`)}>`], `<main class="text">
      <h1>${escapeMarkup(title)}</h1>
      <p>${escapeMarkup(pasteOne)} ${escapeMarkup(onceAPage)}</p>
      ${code(script)}${entries.join('')}
    </main>`);
}

/** A directive with origins besides `'self'`, which matches nothing in WebKit's sandboxed frames. */
function sourcesOf(directive: string, { site, assets }: EmbedSite): string {
  return [...new Set([directive, `'self'`, site.origin, new URL(assets, site).origin])].join(' ');
}

/** The `<link>` elements of oEmbed discovery, by which a consumer finds the embed from the page's address. */
function discoveryLinks(title: string, { json, xml }: EmbedLinks): string[] {
  return Object.entries({ 'application/json+oembed': json, 'text/xml+oembed': xml }).map(([type, href]) => `<link rel="alternate"${attribute('type', type)}${attribute('href', href)}${attribute('title', title)}>`);
}

/** The meta tags of link previews: title, beginning of the text, and picture. */
function previewOf(title: string, words: string, { picture }: EmbedLinks): string[] {
  const description = beginning(textOf(readArticle(words, 'html').tree).replace(/\s+/g, ' ').trim());
  const size = Object.entries(pictureSize).map(([side, pixels]) => [`og:image:${side}`, String(pixels)] as const);
  const drawn = picture && { 'og:image': picture.address, 'og:image:type': 'image/png', ...Object.fromEntries(size), 'og:image:alt': picture.alt };
  const said = { 'og:type': 'website', 'og:title': title, 'og:description': description, ...drawn };
  const named = picture ? { 'twitter:card': 'summary_large_image', 'twitter:image': picture.address, 'twitter:image:alt': picture.alt } : { 'twitter:card': 'summary' };
  return [
    `<meta${attribute('name', 'description')}${attribute('content', description)}>`,
    ...Object.entries(said).map(([property, content]) => `<meta${attribute('property', property)}${attribute('content', content)}>`),
    ...Object.entries(named).map(([name, content]) => `<meta${attribute('name', name)}${attribute('content', content)}>`),
  ];
}

/** Cuts a text after the last word that fits into a preview. */
function beginning(text: string): string {
  return text.length <= previewLength ? text : `${text.slice(0, previewLength).replace(/\s\S*$/, '')}…`;
}

/** A whole page. Search engines should list the article and not the embed, so it is `noindex`. */
function page({ locale, direction }: EmbedSite, title: string, policy: readonly string[], head: readonly string[], body: string): string {
  return `<!doctype html>
<html${attribute('lang', locale)}${attribute('dir', direction)}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy"${attribute('content', policy.join('; '))}>
    <title>${escapeMarkup(title)}</title>
    <meta name="robots" content="noindex">
    ${head.join('\n    ')}
  </head>
  <body>
    ${body}
  </body>
</html>
`;
}
