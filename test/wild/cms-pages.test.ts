import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cmsPage, forms } from './cms-page.js';

interface PackageJson {
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const pins = ['package.json', 'test/wild/heavy/package.json'].flatMap((path) => {
  const { devDependencies = {}, dependencies = {} } = JSON.parse(read(path)) as PackageJson;
  return Object.entries({ ...devDependencies, ...dependencies });
});
const pages = ['dompurify', 'ghost', 'js-xss', 'portable-text', 'rehype-sanitize', 'sanitize-html', 'wordpress'];

describe.each([...pages, 'set-html'])('docs/cms/%s.md', (page) => {
  it('says of every form what becomes of it, and has a setting', () => {
    expect(Object.keys(cmsPage(page).byDefault)).toEqual(Object.keys(forms));
    expect(cmsPage(page).settings).toHaveLength(1);
  });
});

describe.each(pages)('docs/cms/%s.md', (page) => {
  it('names the versions that are run', () => {
    const [said = ''] = /^Run with .*$/m.exec(read(`docs/cms/${page}.md`)) ?? [];
    const named = pins.filter(([name]) => said.includes(` ${name} `));
    expect(named.length).toBeGreaterThan(0);
    for (const [name, version] of named) expect(said).toContain(` ${name} ${version}`);
  });
});
