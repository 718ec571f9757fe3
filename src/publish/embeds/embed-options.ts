/**
 * Validates the options of `wick embed` and fills in their defaults.
 */
import { readFrameOptions, themes } from '../../context/frames/frame-options.js';
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import { nearest } from '../../domain/ledger/nearest-match.js';
import { directionOf, directions } from '../../i18n/languages.js';
import { embeddableNames, type EmbeddableName } from './embeddable.js';
import type { EmbedSite } from './embed-page.js';
import type { EmbedOptions } from './embed.js';
import { zones } from '../prerender/all-market-zones.js';

export { themes };

/** Thrown for an unusable option; its message names the usable values. */
export class EmbedFault extends Error {
  override readonly name = 'EmbedFault';
}

export interface ResolvedEmbedOptions {
  readonly imprint: EmbedSite;
  readonly titles: readonly string[];
  readonly widgets: readonly EmbeddableName[];
  /** Attributes for the provider. */
  readonly settings: Readonly<Record<string, string | undefined>>;
}

/** Resolves the options of a run; throws an `EmbedFault` for an unusable one. */
export function resolveEmbedOptions(options: EmbedOptions, catalogue: Catalogue): ResolvedEmbedOptions {
  const { locale = 'en', titles, widgets } = options;
  const direction = directionOf(locale);
  if (!direction) throw new EmbedFault(`there is no language ${quoted(locale)}: there are ${Object.keys(directions).join(', ')}`);
  const ids = [...catalogue.titles.keys()];
  return {
    imprint: { locale, direction, ...placesOf(options) },
    titles: known('title', titles, ids),
    widgets: known('widget for a frame', widgets?.map((name) => name.replace(/^wick-/, '')), embeddableNames),
    settings: settingsOf(options),
  };
}

/** The site's URL and the path of the assets, each with a slash at its end. */
function placesOf({ site, assets = '/wick/' }: EmbedOptions): Pick<EmbedSite, 'site' | 'assets'> {
  const address = URL.canParse(site) ? new URL(site) : undefined;
  if (!address || !isWeb(address)) throw new EmbedFault(`the site ${quoted(site)} is no address that begins with https:// or http://`);
  const base = new URL(withSlash(address.pathname), address.origin);
  const folder = withSlash(assets);
  const from = URL.canParse(folder, base) ? new URL(folder, base) : undefined;
  if (!from || !isWeb(from) || !/^(?:\/|https?:\/\/)/.test(folder)) throw new EmbedFault(`the assets ${quoted(assets)} are neither a path that begins with / nor an address that begins with https:// or http://`);
  return { site: base, assets: folder };
}

function isWeb({ protocol }: URL): boolean {
  return protocol === 'https:' || protocol === 'http:';
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}

function known<T extends string>(kind: string, asked: readonly string[] | undefined, all: readonly T[]): readonly T[] {
  if (!asked || asked.length === 0) return all;
  for (const word of asked) {
    if (all.some((one) => one === word)) continue;
    const meant = nearest(word, all);
    throw new EmbedFault(`there is no ${kind} ${quoted(word)}; ${meant.length > 0 ? `did you mean ${meant.join(' or ')}?` : `there are ${all.join(', ')}`}`);
  }
  return all.filter((one) => asked.includes(one));
}

/** The settings, read by the rules of a frame's options in its address. */
function settingsOf({ region, theme }: EmbedOptions): ResolvedEmbedOptions['settings'] {
  const asked = Object.entries({ region, theme }).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const { provider, ignored } = readFrameOptions(new URLSearchParams(asked).toString(), { zones, speaks: () => false });
  if (ignored.length > 0) throw new EmbedFault(`cannot use ${ignored.join(', ')}: a region is two letters, as in US; a theme is one of ${themes.join(', ')}`);
  return provider;
}

function quoted(text: string): string {
  return `“${text}”`;
}
