/**
 * The version and the integrity hashes of the release that the snippets name. The build puts them in.
 */
import type { Release } from './snippet.js';

declare const wickRelease: Release;

export const release: Release = wickRelease;
