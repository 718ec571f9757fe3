import { symlinkSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findArticles } from '../../src/publish/files/find-articles.js';
import { temporaryFolder } from './folder.js';

const folder = temporaryFolder();
const extensions = ['html', 'htm', 'md', 'markdown'];

beforeAll(() => {
  const names = ['b.html', 'a.md', 'notes.txt', 'posts/z.HTM', 'posts/2025/x.html', 'posts/2025/y.markdown', 'posts/.drafts/d.html', 'posts/.hidden.html', 'node_modules/p/readme.md', 'posts/node_modules/q.md', 'pictures/p.png', 'odd [1].html'];
  folder.put(Object.fromEntries(names.map((name) => [name, name])));
  symlinkSync(folder.at(), folder.at('posts/loop'));
  symlinkSync(folder.at('b.html'), folder.at('posts/same.html'));
});

/** What is found, each as the path below its base, and what is wrong. */
async function found(names: readonly string[], only = extensions, except?: string): Promise<{ files: string[]; errors: string[] }> {
  const { files, errors } = await findArticles(names.map((name) => (name === '-' ? name : folder.at(name))), only, except);
  return { files: files.map(({ path, base }) => (path === '-' ? '-' : `${folder.said(resolve(base))}|${relative(base, path)}`)), errors: errors.map(({ file, reason }) => `${folder.said(file)}: ${reason}`) };
}

describe('the articles of a folder', () => {
  it('are those of all its folders, sorted, without hidden ones, node_modules and links', async () => {
    expect(await found([''])).toEqual({ files: ['|a.md', '|b.html', '|odd [1].html', '|posts/2025/x.html', '|posts/2025/y.markdown', '|posts/z.HTM'], errors: [] });
  });

  it('are those with the extensions that are asked for', async () => {
    expect((await found([''], ['txt'])).files).toEqual(['|notes.txt']);
    expect((await found([''], ['html'])).files).toEqual(['|b.html', '|odd [1].html', '|posts/2025/x.html']);
  });

  it('are told when there are none', async () => {
    expect(await found(['pictures'])).toEqual({ files: [], errors: ['pictures: the folder holds no article; looked for .html, .htm, .md, .markdown'] });
  });

  it('are without what an earlier run has written there, unless that is what is named', async () => {
    expect((await found([''], extensions, folder.at('posts'))).files).toEqual(['|a.md', '|b.html', '|odd [1].html']);
    expect((await found(['posts'], extensions, folder.at('posts'))).files).toEqual(['posts|2025/x.html', 'posts|2025/y.markdown', 'posts|z.HTM']);
    expect((await found(['posts/z.HTM'], extensions, folder.at('posts'))).files).toHaveLength(1);
  });
});

describe('the articles of a pattern', () => {
  it.each<[pattern: string, files: string[]]>([
    ['posts/**/*.{html,htm}', ['posts|2025/x.html', 'posts|z.HTM']],
    ['*.md', ['|a.md']],
    ['**/*.md', ['|a.md']],
    ['**', ['|a.md', '|b.html', '|odd [1].html', '|posts/2025/x.html', '|posts/2025/y.markdown', '|posts/z.HTM']],
    ['posts/20*/*', ['posts|2025/x.html', 'posts|2025/y.markdown']],
    ['{posts/2025,.}/x.html', ['|posts/2025/x.html']],
    ['posts/.drafts/*.html', ['posts/.drafts|d.html']],
  ])('keep their path below its firm part: %s', async (pattern, files) => {
    expect(await found([pattern])).toEqual({ files, errors: [] });
  });

  it('are told when nothing matches, also where what matches is no article', async () => {
    expect((await found(['posts/*.md', 'pictures/*'])).errors).toEqual(['posts/*.md', 'pictures/*'].map((name) => `${name}: no article matches; looked for .html, .htm, .md, .markdown`));
  });
});

describe('articles that are named', () => {
  it('keep their path below the deepest folder that holds them all', async () => {
    expect((await found(['posts/2025/x.html'])).files).toEqual(['posts/2025|x.html']);
    expect((await found(['posts/2025/x.html', 'posts/z.HTM'])).files).toEqual(['posts|2025/x.html', 'posts|z.HTM']);
    expect((await found(['posts/2025/x.html', 'b.html'])).files).toEqual(['|b.html', '|posts/2025/x.html']);
  });

  it('are found though their names look like a pattern', async () => {
    expect(await found(['odd [1].html'])).toEqual({ files: ['|odd [1].html'], errors: [] });
  });

  it('are each found once, whatever names lead to them', async () => {
    expect((await found(['b.html', 'b.html', './b.html', '*.html', 'posts/same.html'])).files).toEqual(['|b.html', '|odd [1].html']);
  });

  it('can be standard input', async () => {
    expect(await found(['-', 'a.md', '-'])).toEqual({ files: ['-', '|a.md'], errors: [] });
  });

  it('are found beside names that lead to nothing', async () => {
    expect(await found(['missing.html', 'b.html', 'b.html/x.html', 'notes.txt'])).toEqual({
      files: ['|b.html'],
      errors: ['missing.html: there is no such file or folder', 'b.html/x.html: a part of its path is a file where a folder is needed', 'notes.txt: it is not one of .html, .htm, .md, .markdown'],
    });
  });
});
