/**
 * The package in a project with only its own dependencies installed, without this repository's other libraries.
 */
import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type InstalledProject, installedProject } from './installed-project.js';

const run = promisify(execFile);

/** Paths for who has a tool or an editor, whose types they bring along. */
const forOthers = /^\.\/(?:vite|astro|jsx|vue|svelte|cms\/(?:ckeditor5|lexical|tinymce|tiptap))(?:\/|$)/;

let project: InstalledProject;
beforeAll(async () => {
  project = await installedProject();
});
afterAll(() => project.remove());

const read = async (file: string): Promise<string> => project.read(file);
const write = async (file: string, text: string): Promise<void> => writeFile(join(project.folder, file), text);
const wick = async (...args: string[]): Promise<string> => (await run(process.execPath, [join(project.folder, 'node_modules/wick-widgets/bin/wick.js'), ...args], { cwd: project.folder })).stdout;

describe('the command', () => {
  it('prerenders HTML and checks Markdown', async () => {
    await write('page.html', '<!doctype html><title>A</title><wick-film-card film="ballerina"></wick-film-card>');
    await write('note.md', '---\ntitle: A\npublished: 2024-01-01\n---\n\n*Ballerina* has no date.\n');
    expect(await wick('check', 'page.html', 'note.md')).toMatch(/^2 articles/);
    await wick('prerender', 'page.html', '--output', 'built.html');
    expect(await read('built.html')).toMatch(/<template shadowrootmode="open">[^]*Ballerina/);
  });

  it('reads a dataset, and writes feeds', async () => {
    await write('dataset.json', await readFile('examples/second-franchise/dataset.json', 'utf8'));
    expect(await wick('validate', 'dataset.json')).toMatch(/sound/);
    expect(await wick('feed', '--dataset', 'dataset.json', '--format', 'atom')).toContain('The Lamp');
  });

  it('adds to a dataset, joins and compares datasets, and imports one', async () => {
    await write('dataset.json', await readFile('examples/second-franchise/dataset.json', 'utf8'));
    const [title] = (JSON.parse(await read('dataset.json')) as { titles: { id: string }[] }).titles;
    const claim = ['--title', title!.id, '--field', 'runtime', '--value', '111', '--known', '2026-01-02', '--source', 'https://example.org/runtime', '--publisher', 'Example', '--source-title', 'A runtime', '--standing', 'reported'];
    expect(await wick('claim', '--dataset', 'dataset.json', '--now', '2026-06-01', ...claim, '--dry-run')).toContain('111');
    await wick('join', 'dataset.json', '-o', 'joined.json');
    await wick('claim', '--dataset', 'dataset.json', '--now', '2026-06-01', ...claim, '--yes');
    await expect(wick('diff', 'joined.json', 'dataset.json', '--now', '2026-06-01')).rejects.toMatchObject({ code: 1, stdout: expect.stringMatching(/111|1 h(?:our)? 51/) as string });
    await write('entity.json', await readFile('examples/wikidata/back-to-the-future.json', 'utf8'));
    expect(await wick('import', 'wikidata', 'entity.json')).toContain('"titles"');
  });

  it('mends an article', async () => {
    await write('old.html', '<html lang="en"><meta property="article:published_time" content="2024-01-15"><h1>Ballerina, from John Wick</h1><p>Ballerina opens on June 7, 2024.</p>');
    await wick('check', '--fix', '--yes', '--now', '2026-11-20', 'old.html');
    expect(await read('old.html')).toContain('<wick-fact of="ballerina" field="release-date" mode="note">June 7, 2024</wick-fact>');
  });
});

describe('the modules', () => {
  it('of every public path can be imported in Node, but those that need an editor', async () => {
    const names = Object.entries(project.manifest.exports).flatMap(([path, target]) => (typeof target === 'string' || /cms\/(?:lexical|tiptap)/.test(path) ? [] : [`wick-widgets${path.slice(1)}`]));
    await write('all.js', names.map((name) => `await import('${name}');`).join('\n'));
    await run(process.execPath, ['all.js'], { cwd: project.folder });
  });

  it('name no source map and no file that the package lacks', async () => {
    const files = (await readdir(join(project.folder, 'node_modules/wick-widgets/dist'), { recursive: true })).filter((file) => /\.(?:js|css|d\.ts)$/.test(file));
    expect(files.length).toBeGreaterThan(500);
    for (const file of files) expect(await read(`node_modules/wick-widgets/dist/${file}`), file).not.toContain('sourceMappingURL');
  });
});

describe('the types', () => {
  it('name nothing that is not installed, to a strict project that checks those of packages too', async () => {
    const names = Object.entries(project.manifest.exports).flatMap(([path, target]) => (typeof target === 'string' || forOthers.test(path) ? [] : [`wick-widgets${path.slice(1)}`]));
    expect(names).toContain('wick-widgets/publish');
    await write('all.ts', names.map((name, index) => `export * as door${index} from '${name}';`).join('\n'));
    const program = ts.createProgram([join(project.folder, 'all.ts')], {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
    });
    const checked = program.getSourceFiles().filter((file) => file.fileName.startsWith(project.folder));
    const faults = checked.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]);
    expect(faults.map(({ file, messageText }) => `${file?.fileName.slice(project.folder.length)}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`)).toEqual([]);
  });
});
