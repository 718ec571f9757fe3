/**
 * Builds dist/wordpress/wick-widgets, the WordPress plug-in for wp-content/plugins: from wordpress/, with descriptions of the widgets and with wick.js.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';

/** @typedef {{ tag: string, attributes: { name: string }[] }} Widget */

const files = ['wick-widgets.php', 'editor.js', 'readme.txt', 'widget/block.json', 'section/block.json'];

/** @param {URL} root @param {URL} [dist] with the bundles */
export async function wordpress(root, dist = new URL('dist/', root)) {
  const to = new URL('wordpress/wick-widgets/', dist);
  const read = async (/** @type {string} */ path) => readFile(new URL(path, root), 'utf8');
  const { version } = JSON.parse(await read('package.json'));
  for (const folder of ['assets', 'widget', 'section']) await mkdir(new URL(`${folder}/`, to), { recursive: true });
  await Promise.all(files.map(async (file) => writeFile(new URL(file, to), (await read(`wordpress/${file}`)).replaceAll('@version@', version))));
  await writeFile(new URL('description.js', to), await description(root));
  await writeFile(new URL('description.php', to), phpOf(JSON.parse(await read('src/cms/widgets.json'))));
  const assets = (await readdir(dist)).filter((file) => /^wick(?:-[\w-]+)?\.js$|^wick\.css$/.test(file));
  // Without source maps, which are larger than all the rest.
  await Promise.all(assets.map(async (file) => writeFile(new URL(`assets/${file}`, to), await readFile(new URL(file, dist)))));
}

/** The data script that editor.js reads. @param {URL} root */
export async function description(root) {
  const read = async (/** @type {string} */ path) => JSON.parse(await readFile(new URL(path, root), 'utf8'));
  const [widgets, ids, widget, section] = await Promise.all(['src/cms/widgets.json', 'src/cms/ids.json', 'wordpress/widget/block.json', 'wordpress/section/block.json'].map(read));
  const subjects = [...ids.titles, ...ids.people, ...ids.characters];
  return `window.wickWidgets = ${JSON.stringify({ widgets, ids: { ...ids, subjects }, blocks: { widget, section } })};\n`;
}

/** @param {Widget[]} widgets */
function phpOf(widgets) {
  const lines = widgets.map(({ tag, attributes }) => `\t'${tag}' => array( ${attributes.map(({ name }) => `'${name}'`).join(', ')} ),`);
  return `<?php\ndefined( 'ABSPATH' ) || exit;\n\nreturn array(\n${lines.join('\n')}\n);\n`;
}
