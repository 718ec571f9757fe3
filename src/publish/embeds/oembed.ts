/**
 * What an embed says of itself to whoever is given its address: oEmbed 1.0, https://oembed.com, as JSON and as XML.
 */
import { escapeMarkup } from '../articles/markup-text.js';
import { pictureSize } from './picture-styles.js';

/** A response of type `rich`; the fields are the specification's. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds for which the answer may be kept. */
  readonly cache_age: number;
  readonly html: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** The picture, where there is one; its size is in pixels. */
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/** What there is to say of one embed. */
export interface EmbedFacts {
  readonly title: string;
  /** The address of the page in the frame. */
  readonly frame: string;
  readonly height: number;
  /** The site that hosts it. */
  readonly site: URL;
  /** The address of its picture. */
  readonly picture?: string | undefined;
}

/** The width for which heights are given. */
export const frameWidth = 600;

/** The snippet changes only when the embeds are written anew. */
const cacheAge = 86_400;

/**
 * What a frame may do: run its script, and open sources in a tab that is like any other. It has no origin,
 * so it reads nothing of the page around it, and keeps nothing.
 */
export const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** The snippet that an editor pastes. A border is turned off by an attribute because a strict policy allows no style here. */
export function snippetOf({ title, frame, height }: EmbedFacts): string {
  const attributes = { src: frame, title, width: '100%', height: String(height), loading: 'lazy', frameborder: '0', sandbox };
  return `<iframe ${Object.entries(attributes).map(([name, value]) => `${name}="${escapeMarkup(value)}"`).join(' ')}></iframe>`;
}

/** The answer for an embed. */
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

/** The answer as JSON. */
export function oEmbedJson(answer: OEmbed): string {
  return `${JSON.stringify(answer, undefined, 2)}\n`;
}

/** The answer as XML, without the control characters that XML cannot hold. */
export function oEmbedXml(answer: OEmbed): string {
  const fields = Object.entries(answer).map(([name, value]) => `  <${name}>${escapeMarkup(String(value).replace(/[^\P{Cc}\t\n\r]/gu, ''))}</${name}>\n`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${fields.join('')}</oembed>\n`;
}
