/**
 * Builds the samples of site generators, each in its own folder.
 */
export interface Site {
  /** Where the site was written. */
  readonly folder: string;
  /** What the generator said. */
  readonly said: string;
  readonly remove: () => Promise<void>;
}

export type SampleName = 'eleventy' | 'vite' | 'astro';

interface Options {
  /** The path below which the site is to be served. */
  readonly base?: string;
  /** What is changed in the sample before it is built. */
  readonly prepare?: (folder: string) => Promise<void>;
}

interface Copy {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

interface Samples {
  readonly copySample: (name: SampleName) => Promise<Copy>;
  readonly buildSample: (name: SampleName, options?: Options) => Promise<Site>;
}

export const { buildSample, copySample } = (await import(String(new URL('../../build/testing/sample-sites.js', import.meta.url)))) as Samples;
