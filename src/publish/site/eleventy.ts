/**
 * The Eleventy plug-in: prerenders pages, adds the filter `wickBake` for feeds, and copies the library's files.
 */
import { join, relative, sep } from 'node:path';
import { assetsOf, copyAssets } from './assets.js';
import { buildTime } from './build-time.js';
import { fillPage, type SiteOptions } from './pages.js';

/** The `this` of a transform or a filter: the page being rendered. */
interface EleventyScope {
  readonly page?: { readonly inputPath?: string; readonly outputPath?: string | false };
}

/** The members of Eleventy’s configuration that the plug-in uses; Eleventy has no type declarations. */
export interface EleventyConfiguration {
  readonly pathPrefix?: string;
  readonly directories: { readonly output?: string };
  readonly logger?: { warn(message: string): void } | undefined;
  on(event: string, listener: (build?: { readonly outputMode?: string }) => void | Promise<void>): unknown;
  setServerOptions(options: { readonly domDiff: boolean }): unknown;
  addTransform(name: string, transform: (this: EleventyScope, content: string) => Promise<string> | string): unknown;
  addAsyncFilter(name: string, filter: (this: EleventyScope, content: string, published?: unknown) => Promise<string>): unknown;
}

/** Prerenders the widgets in every HTML page: `eleventyConfig.addPlugin(wickWidgets, options)`. */
export function wickWidgets(eleventy: EleventyConfiguration, options: SiteOptions = {}): void {
  const assets = assetsOf(eleventy.pathPrefix ?? '/', options.assets);
  let now = buildTime();
  eleventy.on('eleventy.before', () => {
    now = buildTime();
  });
  // The server's DOM patches do not reach shadow roots, so open pages must reload.
  eleventy.setServerOptions({ domDiff: false });
  // Not by `addPassthroughCopy`, which also watches the files: paths outside of the project break the watcher's.
  eleventy.on('eleventy.after', async ({ outputMode } = {}) => {
    if (assets.folder !== undefined && outputMode === 'fs') await copyAssets(join(outputOf(eleventy), assets.folder));
  });

  const fill = (text: string, { page }: EleventyScope, asked: SiteOptions, warn: (message: string) => void): Promise<string> => {
    const path = slashed(relative(outputOf(eleventy), page?.outputPath || ''));
    return fillPage({ text, path, source: page?.inputPath }, asked, { now, assets: assets.addressIn(path), warn });
  };
  // Pieces of an article go into feeds; troubles are reported for the article's own page.
  const bakePiece = (text: string, scope: EleventyScope, asked = options): Promise<string> => fill(text, scope, { ...asked, bake: true, strict: false }, () => undefined);
  eleventy.addTransform('wickWidgets', function (content) {
    if (this.page?.outputPath === false || !this.page?.outputPath?.endsWith('.html')) return content;
    // Feeds that call `renderTransforms` pass pieces of pages through this transform.
    return isWhole(content) ? fill(content, this, options, (message) => eleventy.logger?.warn(message)) : bakePiece(content, this);
  });
  // A piece of an article lacks its day of publication, so the feed passes it.
  eleventy.addAsyncFilter('wickBake', function (content, published) {
    const day = dayOf(published);
    return bakePiece(content, this, day === undefined ? options : { ...options, settings: { published: day, ...options.settings } });
  });
}

function outputOf({ directories }: EleventyConfiguration): string {
  return directories.output ?? '.';
}

/** The ISO day of a `Date`, as Eleventy has it, or of a written date. */
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
