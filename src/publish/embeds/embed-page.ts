/**
 * The pages of an embed as HTML: the one in the frame, the one in plain HTML, and the list of all for editors.
 */
import { frameMessagesFor } from '../../i18n/messages/frame-messages.js';
import type { Direction } from '../../i18n/languages.js';
import { readArticle, textOf } from '../articles/article.js';
import { escapeMarkup } from '../articles/markup-text.js';
import { type EmbedFacts, snippetOf } from './oembed.js';
import { pictureSize } from './picture-styles.js';

/** What every page of one run says of itself. */
export interface EmbedSite {
  readonly locale: string;
  readonly direction: Direction;
  /** Where dist/ is served, with a slash at its end. */
  readonly assets: string;
  /** The address of the folder that is hosted. */
  readonly site: URL;
}

/** Where the pages of one embed lie, seen from each other, and its oEmbed files, seen from anywhere. */
export interface EmbedLinks {
  readonly text: string;
  readonly frame: string;
  readonly json: string;
  readonly xml: string;
  readonly picture?: PictureLink | undefined;
}

/** The picture by which a link to the pages is previewed. */
export interface PictureLink {
  /** Its address, seen from anywhere. */
  readonly address: string;
  /** The words in it. */
  readonly alt: string;
}

/** A widget as it was drawn, with what the page needs besides. */
export interface DrawnEmbed {
  /** The markup, with the script element that holds the page's state. */
  readonly html: string;
  /** What it shows, as plain HTML. */
  readonly words: string;
  /** The link elements in its shadow roots. */
  readonly sheets: readonly string[];
  /** What could not be drawn as it was asked for. */
  readonly troubles: readonly string[];
}

/** One embed in the list for editors. */
export interface Listed extends EmbedFacts {
  /** Address of its plain page. */
  readonly text: string;
}

/** How many characters the shortest of the common previews shows. */
const previewLength = 200;

const attribute = (name: string, value: string | undefined): string => (value === undefined ? '' : ` ${name}="${escapeMarkup(value)}"`);

/** A widget with what stands around it in its frame, before it is drawn. */
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

/** The page in the frame. Its scripts are classic: a module would be asked for by the origin `null`, which most hosts do not answer. */
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
  return page(imprint, title, policy, head, `${html}
    <template id="wick-script"><script${attribute('src', `${assets}hydrate.min.js`)}></script></template>`);
}

/** The page in plain HTML: the one to share, and to read where there is no frame. */
export function textPage(imprint: EmbedSite, title: string, words: string, links: EmbedLinks): string {
  const policy = [`default-src 'none'`, sourcesOf('style-src', imprint), `base-uri 'none'`, `form-action 'none'`];
  const head = [...discoveryLinks(title, links), ...previewOf(title, words, links), `<link rel="stylesheet"${attribute('href', `${imprint.assets}embed.css`)}>`];
  return page(imprint, title, policy, head, `<main class="text">
      <h1>${escapeMarkup(title)}</h1>
      ${words}
      <p><a${attribute('href', links.frame)}>${escapeMarkup(frameMessagesFor(imprint.locale).inFrame)}</a></p>
    </main>`);
}

/** The list of all embeds with their snippets. */
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

/** Origins by name as well: in a sandbox WebKit finds nothing that is `'self'`. */
function sourcesOf(directive: string, { site, assets }: EmbedSite): string {
  return [...new Set([directive, `'self'`, site.origin, new URL(assets, site).origin])].join(' ');
}

/** By these a consumer that is given the page's address finds the embed. */
function discoveryLinks(title: string, { json, xml }: EmbedLinks): string[] {
  return Object.entries({ 'application/json+oembed': json, 'text/xml+oembed': xml }).map(([type, href]) => `<link rel="alternate"${attribute('type', type)}${attribute('href', href)}${attribute('title', title)}>`);
}

/** What a link to the page is previewed as where it is shared: its title, the beginning of what it says, and its picture. */
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

/** A text up to the last word that a preview has room for. */
function beginning(text: string): string {
  return text.length <= previewLength ? text : `${text.slice(0, previewLength).replace(/\s\S*$/, '')}…`;
}

/** No page of an embed is one for a search engine: the article around it is. */
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
