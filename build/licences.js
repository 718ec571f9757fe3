/**
 * Writes dist/THIRD-PARTY-LICENSES.txt: the licences of all bundled libraries.
 */
import { writeFile } from 'node:fs/promises';
import license from 'rollup-plugin-license';

/** The libraries that the builds of this process have bundled, by name and version. @type {Map<string, import('rollup-plugin-license').Dependency>} */
const bundled = new Map();

/** A plug-in that records the libraries of a build. @returns {import('rollup').Plugin} */
export function licences() {
  return license({
    thirdParty: {
      output: (dependencies) => {
        for (const dependency of dependencies) bundled.set(`${dependency.name} ${dependency.version}`, dependency);
      },
    },
  });
}

/** @param {URL} dist */
export async function writeLicences(dist) {
  const parts = [...bundled.keys()].sort().map((name) => {
    const { license: identifier, licenseText, author } = /** @type {import('rollup-plugin-license').Dependency} */ (bundled.get(name));
    return [`${name} (${identifier})`, licenseText?.trim() ?? `By ${author?.text() ?? 'its authors'}. Its package has no text of its licence.`].join('\n\n');
  });
  const head = 'Wick Widgets is under the licence in ../LICENSE. Files of this folder also contain code of these libraries, under their own licences.';
  await writeFile(new URL('THIRD-PARTY-LICENSES.txt', dist), `${[head, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
}
