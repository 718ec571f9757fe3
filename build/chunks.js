/**
 * Which modules of a bundle come in which file: those that several files need come in as few files as can be, not in one for each combination.
 */

/** Fetched without the catalogue: what it shares with others comes with it, so that neither the script nor a page of facts carries more than it needs. */
const fact = /\/wick-fact\.ts$/;

/** Fetched for a market that is not listed, and with a publisher's data. */
const zones = /\/domain\/(?:bundled|dates)\/market-zones\.(?:ts|json)$/;

/** Fetched when a page has a link or a shortcode that stands for a widget; what is told of one that cannot be read comes after it. */
const shorthand = /\/(?:shorthand\/(?!fault-message)|elements\/loading\/(?:expand-page|dom-tree)\b)/;

/** What belongs to one language and is fetched first of it. */
const language = /\/i18n\/(?:(?:languages|tables)\/([a-z]{2})\.|messages\/([a-z]{2})\/messages\.)(?:ts|json)$/;

/**
 * Rollup's `manualChunks`: a module that two files need comes with the catalogue, which each of them needs; others are left to Rollup.
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
    if (shorthand.test(id)) return 'expand';
    if ([...files].some((file) => fact.test(file))) return 'fact';
    const [, entryTag, tag = entryTag] = language.exec(id) ?? [];
    return tag ?? (files.size > 1 ? 'ledger' : undefined);
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
