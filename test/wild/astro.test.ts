import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSample, type Site } from '../package/sample-sites.js';
import { page, prerendered } from './article.js';
import { shownWords } from './shown-words.js';

let site: Site;

beforeAll(async () => {
  site = await buildSample('astro', {
    prepare: async (folder) => {
      await writeFile(join(folder, 'astro.config.js'), 'export default { compressHTML: true };\n');
      // What a template writes itself would lose its slots: Astro has slots of its own.
      await writeFile(join(folder, 'filled.json'), JSON.stringify(await prerendered()));
      await writeFile(join(folder, 'src/pages/filled.astro'), "---\nimport html from '../../filled.json';\n---\n<Fragment set:html={html} />\n");
      await writeFile(join(folder, 'src/pages/plain.astro'), page());
    },
  });
});
afterAll(async () => {
  await site.remove();
});

const built = async (name: string): Promise<string> => readFile(join(site.folder, name, 'index.html'), 'utf8');

describe('Astro’s compressHTML', () => {
  it('leaves the words of a prerendered page as they are', async () => {
    expect(shownWords(await built('filled'))).toEqual(shownWords(await prerendered()));
  });

  it('leaves a page that is prerendered after it with the same words', async () => {
    const html = await built('plain');
    expect(html).not.toContain('\n<body>');
    expect(shownWords(await prerendered({}, html))).toEqual(shownWords(await prerendered()));
  });
});
