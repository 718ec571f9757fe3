/**
 * Assigns modules of a bundle to chunks: modules that several chunks need share few chunks, instead of one for each combination.
 */

/** `wick-fact` is fetched without the catalogue, so the modules that it shares with others are in its chunk. */
const fact = /\/wick-fact\.ts$/;

/** A publisher's data, and its translations, whose checks are fetched only where there are some. */
const publisher = /\/context\/dataset\/publisher-data\.ts$/;
const translations = /\/data\/dataset\/check-words\.ts$/;

/** Time zones, fetched for markets that are not listed and for a publisher's data. */
const zones = /\/domain\/(?:bundled|dates)\/market-zones\.(?:ts|json)$/;

/** Timers of widgets, fetched where a change is to come. */
const timers = /\/(?:controllers\/(?:visible-)?timer|context\/time\/wakes|domain\/releases\/turns)/;

/** Fetched when a page has links or shortcodes for widgets; the messages on their faults are fetched later. */
const shorthand = /\/(?:shorthand\/(?!fault-message)|elements\/loading\/(?:expand-page|dom-tree)\b)/;

/**
 * Rollup's `manualChunks`: a module that several chunks need goes into the catalogue's chunk, which they need anyway; others are left to Rollup.
 * @param {string} entry the path of the script's own module
 * @returns {import('rollup').ManualChunksFunction}
 */
export function chunksOf(entry) {
  /** @type {Map<string, Set<string>> | undefined} */ let neededBy;
  return (id, { getModuleIds, getModuleInfo }) => {
    neededBy ??= needs(entry, [...getModuleIds()], getModuleInfo);
    const files = neededBy.get(id) ?? new Set();
    if (zones.test(id)) return 'zones';
    if (files.has(entry)) return 'script';
    if (timers.test(id)) return 'timers';
    if (shorthand.test(id)) return 'expand';
    if ([...files].some((file) => fact.test(file))) return 'fact';
    if ([...files].some((file) => publisher.test(file)) && [...files].every((file) => publisher.test(file) || translations.test(file))) return 'publisher-data';
    return files.size > 1 ? 'ledger' : undefined;
  };
}

/** By module, the entry and the dynamically imported modules that need it. @param {string} entry @param {readonly string[]} ids @param {import('rollup').GetModuleInfo} getModuleInfo */
function needs(entry, ids, getModuleInfo) {
  /** @type {Map<string, Set<string>>} */ const neededBy = new Map();
  for (const file of new Set([entry, ...ids.flatMap((id) => getModuleInfo(id)?.dynamicallyImportedIds ?? [])])) {
    const reached = new Set([file]);
    for (const id of reached) {
      neededBy.set(id, (neededBy.get(id) ?? new Set()).add(file));
      for (const imported of getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
    }
  }
  return neededBy;
}
