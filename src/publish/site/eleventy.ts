/**
 * The plug-in for Eleventy: a transform of the pages, a filter for feeds, and the library's files beside the pages.
 */
import { relative, sep } from 'node:path';
import { assetsOf, builtFolder, pageFiles } from './assets.js';
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
  on(event: string, listener: () => void): unknown;
  addPassthroughCopy(files: Readonly<Record<string, string>>): unknown;
  addTransform(name: string, transform: (this: EleventyScope, content: string) => Promise<string> | string): unknown;
  addAsyncFilter(name: string, filter: (this: EleventyScope, content: string) => Promise<string>): unknown;
}

/** Fills in the widgets of every HTML page: `eleventyConfig.addPlugin(wickWidgets, options)`. */
export function wickWidgets(eleventy: EleventyConfiguration, options: SiteOptions = {}): void {
  const assets = assetsOf(eleventy.pathPrefix ?? '/', options.assets);
  let now = buildTime();
  eleventy.on('eleventy.before', () => {
    now = buildTime();
  });
  if (assets.folder !== undefined) eleventy.addPassthroughCopy(copiesTo(assets.folder));

  const fill = (text: string, { page }: EleventyScope, asked: SiteOptions): Promise<string> => {
    const path = slashed(relative(eleventy.directories.output ?? '.', page?.outputPath || ''));
    return fillPage({ text, path, source: page?.inputPath }, asked, { now, assets: assets.addressIn(path), warn: (message) => eleventy.logger?.warn(message) });
  };
  eleventy.addTransform('wickWidgets', function (content) {
    if (this.page?.outputPath === false || !this.page?.outputPath?.endsWith('.html')) return content;
    // A piece of a page is on its way into something else, such as a feed that calls `renderTransforms`.
    return fill(content, this, isWhole(content) ? options : { ...options, bake: true });
  });
  eleventy.addAsyncFilter('wickBake', function (content) {
    return fill(content, this, { ...options, bake: true });
  });
}

/** What is copied, from the project's folder, to where in the site's output. */
function copiesTo(folder: string): Readonly<Record<string, string>> {
  const built = slashed(relative('.', builtFolder()));
  return Object.fromEntries(Object.entries(pageFiles).map(([inside, files]) => [`${built}/${inside}${files}`, folder + inside]));
}

function isWhole(content: string): boolean {
  return /<!doctype|<html[\s>]/i.test(content);
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
