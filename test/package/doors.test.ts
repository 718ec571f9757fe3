/**
 * Which elements each entry of the package registers: the main entry none, each other entry exactly its tags.
 */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { elements, tags as all } from './elements.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

/** Imports paths in a fresh Node with Lit's stand-in for a page, and notes each call of `customElements.define`. */
async function registeredBy(...paths: string[]): Promise<{ tags: string[]; warnings: string[]; marked: boolean }> {
  const script = `
    import 'lit';
    const tags = [];
    const warnings = [];
    const { define } = customElements;
    customElements.define = function (tag, element) { tags.push(tag); define.call(this, tag, element); };
    console.warn = (message) => warnings.push(message);
    for (const path of ${JSON.stringify(paths)}) await import(path);
    console.log(JSON.stringify({ tags, warnings, marked: Symbol.for('wick-widgets/version') in globalThis }));`;
  const { stdout } = await run(process.execPath, ['--conditions=production', '--input-type=module', '--eval', script], { cwd: root });
  return JSON.parse(stdout) as { tags: string[]; warnings: string[]; marked: boolean };
}

describe('a door', () => {
  it('is pure: the index registers nothing and leaves no trace', async () => {
    expect(await registeredBy('wick-widgets')).toEqual({ tags: [], warnings: [], marked: false });
  });

  it.each<[path: string, tags: readonly string[]]>([
    ...elements.map(({ name }): [string, string[]] => [`wick-widgets/${name}`, [`wick-${name}`]]),
    ['wick-widgets/all', all],
    ['wick-widgets/publish', all],
    // There is no page to take over.
    ['wick-widgets/hydrate', []],
    ['wick-widgets/embed.js', []],
    ['wick-widgets/frame.js', []],
    // A site's configuration is read long before there is a page to draw.
    ['wick-widgets/eleventy', []],
    ['wick-widgets/vite', []],
    ['wick-widgets/astro', []],
  ])('%s registers %o', async (path, tags) => {
    expect((await registeredBy(path)).tags).toEqual(tags);
  });

  it('registers a tag once, however many doors are opened', async () => {
    const paths = ['wick-widgets/cast-list', 'wick-widgets/film-card', 'wick-widgets/all', 'wick-widgets'];
    const { tags, warnings } = await registeredBy(...paths);
    expect(tags.sort()).toEqual([...all].sort());
    expect(warnings).toEqual([]);
  });
});
