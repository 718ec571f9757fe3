/**
 * Rewrites many articles, on the main thread and in worker threads.
 */
import { statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { rewriteFiles, type RewriteFilesOptions, type Summary } from '../../src/publish/files/rewrite-files.js';
import { type Outcome, rewrite, threadsFor, type TransformModule } from '../../src/publish/files/rewrite.js';
import { temporaryFolder } from './folder.js';
import { shout, type Shouting } from './shouting.js';

const folder = temporaryFolder();
const transform: TransformModule<Shouting> = { here: () => Promise.resolve(shout), thread: pathToFileURL(folder.at('shouting-thread.mjs')), options: { mark: '!' } };

beforeAll(async () => {
  await build({ entryPoints: [fileURLToPath(new URL('shouting-thread.ts', import.meta.url))], outfile: folder.at('shouting-thread.mjs'), bundle: true, platform: 'node', format: 'esm', logLevel: 'warning' });
});

interface Told {
  readonly summary: Summary;
  readonly outcomes: readonly Outcome[];
  readonly finished: readonly string[];
}

async function run(names: readonly string[], options: Partial<RewriteFilesOptions<Shouting>>): Promise<Told> {
  const outcomes: Outcome[] = [];
  const finished: string[] = [];
  const summary = await rewriteFiles(names.map((name) => folder.at(name)), {
    transform,
    done: (outcome) => outcomes.push(outcome),
    progress: (count, of) => finished.push(`${count}/${of}`),
    ...options,
  });
  return { summary, outcomes, finished };
}

describe.each<[where: string, threads: number]>([['here', 0], ['thread', 2]])('articles that are rewritten: %s', (where, threads) => {
  it('are each written where they belong, and told of in their order', async () => {
    folder.put({ 'in/a.html': 'aa', 'in/b/c.md': 'b', 'in/d.html': 'trouble' });
    const { summary, outcomes, finished } = await run(['in'], { output: folder.at('out'), threads });
    expect(folder.list('out').map((name) => folder.read(`out/${name}`))).toEqual([`AA! html ${where}`, `B! markdown ${where}`, `TROUBLE! html ${where}`]);
    expect(outcomes.map(({ name, case: became }) => `${folder.said(name)} ${became}`)).toEqual(['in/a.html written', 'in/b/c.md written', 'in/d.html written']);
    expect(outcomes[2]).toMatchObject({ widgets: 7, troubles: [{ line: 1, column: 2, code: 'told-to', message: 'A trouble.' }] });
    expect(summary).toEqual({ articles: 3, widgets: 10, troubles: 1, failed: 0 });
    expect(finished).toEqual(['1/3', '2/3', '3/3']);
  });

  it('do not stop for one that fails, of which nothing is written', async () => {
    folder.put({ 'some/1.html': 'a', 'some/2.html': 'fail', 'some/3.html': Uint8Array.of(0xff), 'some/4.html': 'b' });
    const { summary, outcomes } = await run(['some', 'gone.html'], { output: folder.at(`left-${where}`), threads });
    expect(folder.list(`left-${where}`)).toEqual(['1.html', '4.html']);
    expect(summary).toEqual({ articles: 2, widgets: 2, troubles: 0, failed: 3 });
    expect(outcomes.map((outcome) => (outcome.case === 'failed' ? outcome.error.message.replace(folder.at('some/'), '') : 'written'))).toEqual([
      'written', 'it was told to fail', '3.html: its bytes are no UTF-8, in line 1. Save it as UTF-8 and run the command again.', 'written',
    ]);
  });

  it('are told of in their order, however many there are', async () => {
    const names = Array.from({ length: 40 }, (_, place) => `many/${String(place).padStart(2, '0')}.html`);
    folder.put(Object.fromEntries(names.map((name, place) => [name, 'x'.repeat((place * 7919) % 5000)])));
    const { outcomes } = await run(['many'], { inPlace: true, threads });
    expect(outcomes.map(({ name }) => folder.said(name))).toEqual(names);
  });
});

describe('a thread that breaks', () => {
  it('takes one article along, and the next has another', async () => {
    folder.put({ 'risky/1.html': 'a', 'risky/2.html': 'break', 'risky/3.html': 'b', 'risky/4.html': 'c' });
    const { summary, outcomes } = await run(['risky'], { output: folder.at('rescued'), threads: 1 });
    expect(summary).toMatchObject({ articles: 3, failed: 1 });
    expect(outcomes[1]).toMatchObject({ case: 'failed', error: { message: 'its thread ended with code 3' } });
  });

  it('ends the run once when it cannot start, with one error however many articles there are', async () => {
    folder.put({ 'lone/1.html': 'a', 'lone/2.html': 'b', 'lone/3.html': 'c' });
    const outcomes: Outcome[] = [];
    const ran = run(['lone'], { output: folder.at('never'), threads: 2, done: (outcome) => outcomes.push(outcome), transform: { ...transform, thread: pathToFileURL(folder.at('no-such.mjs')) } });
    await expect(ran).rejects.toThrow(/^worker thread: it could not be started: .*no-such\.mjs/);
    expect(outcomes).toEqual([]);
  });
});

describe('articles', () => {
  it('that do not change are not written', async () => {
    folder.put({ 'same/a.html': 'as it was' });
    const still: TransformModule<Shouting> = { ...transform, here: () => Promise.resolve((text) => Promise.resolve({ text, widgets: 0, troubles: [] })) };
    const before = folder.at('same/a.html');
    const { mtimeMs, ino } = statSync(before);
    await run(['same'], { inPlace: true, transform: still, threads: 0 });
    expect(statSync(before)).toMatchObject({ mtimeMs, ino });
  });

  it('are left as they are when there is no place for all', async () => {
    folder.put({ 'two/a.html': 'a', 'two/b.html': 'b' });
    await expect(run(['two'], {})).rejects.toThrow('standard output: it can take one article, not 2.');
    expect(folder.list('two').map((name) => folder.read(`two/${name}`))).toEqual(['a', 'b']);
  });

  it('are written once each when a run is repeated below their own folder', async () => {
    folder.put({ 'site/a.html': 'a' });
    await run(['site'], { output: folder.at('site/out') });
    await run(['site'], { output: folder.at('site/out') });
    expect(folder.list('site')).toEqual(['a.html', 'out/a.html']);
  });
});

it('nothing is done for no articles', async () => {
  const here = vi.fn(() => Promise.resolve(shout));
  for (const threads of [0, 2]) await rewrite([], { ...transform, here }, { threads });
  expect(here).not.toHaveBeenCalled();
});

it.each<[articles: number, cores: number, threads: number]>([[1, 2, 0], [99, 8, 0], [100, 2, 2], [1000, 2, 2], [1000, 1, 0], [1000, 64, 8]])('%i articles on %i cores are worth %i threads', (articles, cores, threads) => {
  expect(threadsFor(articles, cores)).toBe(threads);
});
