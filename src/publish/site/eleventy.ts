/**
 * The plug-in for Eleventy: a transform of the pages, a filter for feeds, and the library's files beside the pages.
 */
import { join, relative, sep } from 'node:path';
import { assetsOf, copyAssets } from './assets.js';
import { buildTime } from './build-time.js';
import { fillPage, type SiteOptions } from './pages.js';

/** The page that a transform or a filter works for. */
interface EleventyScope {
  readonly page?: { readonly inputPath?: string; readonly outputPath?: string | false };
}

/** What the plug-in asks of Eleventy’s configuration, which has no declarations that a TypeScript project could read. */
export interface EleventyConfiguration {
  readonly pathPrefix?: string;
  readonly directories: { readonly output?: string };
  readonly logger?: { warn(message: string): void } | undefined;
  on(event: string, listener: (build?: { readonly outputMode?: string }) => void | Promise<void>): unknown;
  setServerOptions(options: { readonly domDiff: boolean }): unknown;
  addTransform(name: string, transform: (this: EleventyScope, content: string) => Promise<string> | string): unknown;
  addAsyncFilter(name: string, filter: (this: EleventyScope, content: string, published?: unknown) => Promise<string>): unknown;
}

/** Fills in the widgets of every HTML page: `eleventyConfig.addPlugin(wickWidgets, options)`. */
export function wickWidgets(eleventy: EleventyConfiguration, options: SiteOptions = {}): void {
  const assets = assetsOf(eleventy.pathPrefix ?? '/', options.assets);
  let now = buildTime();
  eleventy.on('eleventy.before', () => {
    now = buildTime();
  });
  // The server patches the page that is open, and a patch does not reach what stands in a shadow root: it has to load it anew.
  eleventy.setServerOptions({ domDiff: false });
  // Not by `addPassthroughCopy`: it is watched too, and files outside of the project put the watcher's paths out.
  eleventy.on('eleventy.after', async ({ outputMode } = {}) => {
    if (assets.folder !== undefined && outputMode === 'fs') await copyAssets(join(outputOf(eleventy), assets.folder));
  });

  const fill = (text: string, { page }: EleventyScope, asked: SiteOptions, warn: (message: string) => void): Promise<string> => {
    const path = slashed(relative(outputOf(eleventy), page?.outputPath || ''));
    return fillPage({ text, path, source: page?.inputPath }, asked, { now, assets: assets.addressIn(path), warn });
  };
  // An article that goes into something else has a page of its own, which is where its troubles are told of.
  const bakePiece = (text: string, scope: EleventyScope, asked = options): Promise<string> => fill(text, scope, { ...asked, bake: true, strict: false }, () => undefined);
  eleventy.addTransform('wickWidgets', function (content) {
    if (this.page?.outputPath === false || !this.page?.outputPath?.endsWith('.html')) return content;
    // A feed that calls `renderTransforms` sends pieces of pages through here.
    return isWhole(content) ? fill(content, this, options, (message) => eleventy.logger?.warn(message)) : bakePiece(content, this);
  });
  // A piece of an article does not say when it ran; a feed knows.
  eleventy.addAsyncFilter('wickBake', function (content, published) {
    const day = dayOf(published);
    return bakePiece(content, this, day === undefined ? options : { ...options, settings: { published: day, ...options.settings } });
  });
}

function outputOf({ directories }: EleventyConfiguration): string {
  return directories.output ?? '.';
}

/** The day of a date as Eleventy keeps it, or as it is written. */
function dayOf(date: unknown): string | undefined {
  const written = date instanceof Date ? date.toISOString() : date;
  return typeof written === 'string' ? /^\d{4}-\d\d-\d\d/.exec(written)?.[0] : undefined;
}

function isWhole(content: string): boolean {
  return /<!doctype|<html[\s>]/i.test(content);
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
