/**
 * Replaces the readers of compiled rows in bundles whose pages have a catalogue, where nothing calls them.
 */
import type { Story } from '../domain/story/synopsis.js';

export function compiledPlot(): Story {
  return { events: [], stubs: [] };
}

export function compiledYears(): undefined {
  return undefined;
}
