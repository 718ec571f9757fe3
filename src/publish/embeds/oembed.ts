/**
 * Writes the oEmbed 1.0 responses of an embed as JSON and XML: https://oembed.com
 */
import { escapeMarkup } from '../articles/markup-text.js';
import { pictureSize } from './picture-styles.js';

/** An oEmbed response of type `rich`. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds for which consumers may cache the response. */
  readonly cache_age: number;
  readonly html: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** The preview picture; its size is in pixels. */
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/** The facts of an embed that its oEmbed response states. */
export interface EmbedFacts {
  readonly title: string;
  /** The address of the framed page. */
  readonly frame: string;
  readonly height: number;
  /** The site that hosts it. */
  readonly site: URL;
  /** The address of its picture. */
  readonly picture?: string | undefined;
}

/** The width in pixels for which heights are given. */
export const frameWidth = 600;

/** Seconds. A day, since the snippet changes only when the embeds are written again. */
const cacheAge = 86_400;

/**
 * The frame's permissions: run its script, and open sources in normal tabs. It has no origin,
 * so it can neither read the page around it nor store anything.
 */
export const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** The snippet that editors paste. `frameborder` removes the border because strict policies forbid inline styles. */
export function snippetOf({ title, frame, height }: EmbedFacts): string {
  const attributes = { src: frame, title, width: '100%', height: String(height), loading: 'lazy', frameborder: '0', sandbox };
  return `<iframe ${Object.entries(attributes).map(([name, value]) => `${name}="${escapeMarkup(value)}"`).join(' ')}></iframe>`;
}

/** The oEmbed response for an embed. */
export function oEmbedOf(facts: EmbedFacts): OEmbed {
  const { title, height, site, picture } = facts;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: site.hostname,
    provider_url: site.origin,
    cache_age: cacheAge,
    html: snippetOf(facts),
    width: frameWidth,
    height,
    ...(picture !== undefined && { thumbnail_url: picture, thumbnail_width: pictureSize.width, thumbnail_height: pictureSize.height }),
  };
}

/** The response as JSON. */
export function oEmbedJson(answer: OEmbed): string {
  return `${JSON.stringify(answer, undefined, 2)}\n`;
}

/** The response as XML, without the control characters that XML forbids. */
export function oEmbedXml(answer: OEmbed): string {
  const fields = Object.entries(answer).map(([name, value]) => `  <${name}>${escapeMarkup(String(value).replace(/[^\P{Cc}\t\n\r]/gu, ''))}</${name}>\n`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${fields.join('')}</oembed>\n`;
}
