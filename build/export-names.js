/**
 * Rollup plugins that let chunks import from the entry by the names of its minified variables: `export{a,b}` instead of `export{a as x,b as y}`.
 * Rollup names what a chunk exports before Terser names its variables; a second name for each cost `wick.js` 0.2 kB.
 */

/** The list of exports at the end of a minified chunk. */
const exportList = /\bexport\{([^}]*)\};?\s*$/;

/**
 * Plugins to put before and after the minifier, for a bundle with one entry. What the entry's own module exports keeps its name.
 * @returns {{ before: import('rollup').Plugin, after: import('rollup').Plugin }}
 */
export function exportNames() {
  /** @type {(renamed: ReadonlyMap<string, string>) => void} */ let found;
  /** The new name of each export of the entry, once the entry is minified. @type {Promise<ReadonlyMap<string, string>>} */ let names;
  return {
    before: {
      name: 'import-names',
      renderStart() {
        names = new Promise((resolve) => { found = resolve; });
      },
      // Chunks are rendered at the same time, so that one can wait for another. Only lines that hold nothing but an import change, so that source maps stay exact.
      async renderChunk(code, { imports }, _options, { chunks }) {
        const entry = imports.find((file) => chunks[file]?.isEntry);
        if (entry === undefined) return null;
        const renamed = await names;
        return { code: code.replace(fromFile(entry), (_, word, list, from) => `${word}${list.replace(listed, (/** @type {string} */ _, /** @type {string} */ name, /** @type {string | undefined} */ as) => `${renamed.get(name) ?? name} as ${as ?? name}`)}${from}`), map: null };
      },
    },
    after: {
      name: 'export-names',
      renderChunk(code, { isEntry, facadeModuleId }) {
        if (!isEntry) return null;
        const own = new Set(this.getModuleInfo(facadeModuleId ?? '')?.exports);
        /** @type {Map<string, string>} */ const renamed = new Map();
        const list = (exportList.exec(code)?.[1] ?? '').split(',').map((item) => item.split(' as '));
        for (const [name = '', as = name] of list) if (!own.has(as)) renamed.set(as, name);
        found(renamed);
        return { code: code.replace(exportList, () => `export{${list.map(([name = '', as = name]) => (renamed.has(as) ? name : `${name} as ${as}`)).join()}};`), map: null };
      },
    },
  };
}

/** A name in a list of imports, with its name in the importing file. */
const listed = /([\w$]+)(?: as ([\w$]+))?/g;

/** Statements that import from a file of the bundle, or export what it exports. @param {string} file */
function fromFile(file) {
  return new RegExp(`^((?:import|export) \\{)([^}]*)(\\} from '\\./${file.replaceAll('.', '\\.')}';)$`, 'gm');
}
