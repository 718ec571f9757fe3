import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeFault } from '../../src/data/dataset/fault.js';
import { parseDataset } from '../../src/data/dataset/parse-dataset.js';
import { bundledCatalogue } from '../../src/data/bundled.js';
import { overlay } from '../../src/domain/ledger/overlay.js';
import { dataset, type Json } from './dataset.js';

const { compileData } = (await import(/* @vite-ignore */ new URL('../../build/data.ts', import.meta.url).href)) as { compileData(root: string): Promise<{ faults: readonly unknown[] }> };

const question = { id: 'sequel', title: 'ballerina', question: 'Is it a sequel?', answer: [{ value: 'No.', known: '2025-01', source: 'trade-2024-02-22' }] };
const withWords = (words: Json): Json => ({ ...(dataset() as object), questions: [question], words });

describe('translations in a dataset', () => {
  it('are kept by language and English text', () => {
    const { catalogue, faults, stale } = parseDataset(withWords({ de: { questions: { sequel: { 'Is it a sequel?': 'Ist das eine Fortsetzung?', 'No.': 'Nein.' } } } }));
    expect([faults, stale]).toEqual([[], []]);
    expect(catalogue.words).toEqual({ de: { 'Is it a sequel?': 'Ist das eine Fortsetzung?', 'No.': 'Nein.' } });
  });

  it('are left out, and are no fault, where the English was changed', () => {
    const { catalogue, faults, stale } = parseDataset(withWords({ de: { questions: { sequel: { 'Is it the sequel?': 'Ist das die Fortsetzung?', 'No.': 'Nein.' } } } }));
    expect(faults).toEqual([]);
    expect(stale.map(describeFault)).toEqual(['words.de.questions.sequel.Is it the sequel?: expected a text of this record, found "Is it the sequel?"; did you mean Is it a sequel??']);
    expect(catalogue.words).toEqual({ de: { 'No.': 'Nein.' } });
  });

  it.each<[string, Json, string]>([
    ['no object', 7, 'words: expected an object with translations by language, found 7'],
    ['English', { en: {} }, 'words.en: expected a language other than English, such as de or pt-BR, found "en"'],
    ['no language', { Deutsch: {} }, 'words.Deutsch: expected a language other than English, such as de or pt-BR, found "Deutsch"'],
    ['an unknown kind', { de: { question: {} } }, 'words.de.question: expected one of titles, characters, events, terms, questions, videos, articles, found "question"; did you mean questions?'],
    ['an unknown record', { de: { questions: { sequels: {} } } }, 'words.de.questions.sequels: expected an id in questions, found "sequels"; did you mean sequel?'],
    ['no text', { de: { questions: { sequel: { 'No.': ['Nein.'] } } } }, 'words.de.questions.sequel.No.: expected a text of at most 1000 characters, without space at its ends and without control characters, found a list of 1'],
    ['a text that turns the page around', { de: { questions: { sequel: { 'No.': '\u202eNein.' } } } }, 'words.de.questions.sequel.No.: expected a text of at most 1000 characters'],
    ['two translations of one text', { de: { questions: { sequel: { 'No.': 'Nein.' }, other: { 'No.': 'Nö.' } } } }, 'words.de.questions.other.No.: expected the translation that the same text has elsewhere, "Nein.", found "Nö."'],
  ])('are refused with their place: %s', (_, words, message) => {
    const { faults } = parseDataset({ ...(withWords(words) as object), questions: [question, { ...question, id: 'other' }] });
    expect(faults.map(describeFault)).toEqual([expect.stringContaining(message)]);
  });

  it('may translate records of the ledger that they are laid over, even those that a page has not fetched', () => {
    const base = bundledCatalogue();
    const { catalogue, faults } = parseDataset({ words: { nl: { questions: { 'ballerina-sequel': { 'None has been announced.': 'Er is er geen aangekondigd.' } } } } }, base);
    expect(faults).toEqual([]);
    expect(overlay({ ...base, words: { nl: { A: 'B' } } }, catalogue).words).toEqual({ nl: { A: 'B', 'None has been announced.': 'Er is er geen aangekondigd.' } });
  });
});

describe('npm run data', () => {
  let root: string;
  let printed: string[];
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'wick-words-'));
    await cp(fileURLToPath(new URL('../../src/data', import.meta.url)), join(root, 'src', 'data'), { recursive: true, filter: (path) => !path.endsWith('bundled') });
    printed = [];
    for (const way of ['error', 'warn', 'log'] as const) vi.spyOn(console, way).mockImplementation((line: string) => { printed.push(`${way}: ${line}`); });
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await rm(root, { recursive: true });
  });
  const change = async (file: string, before: string, after: string): Promise<void> => {
    const path = join(root, 'src', 'data', file);
    const text = await readFile(path, 'utf8');
    expect(text).toContain(before);
    await writeFile(path, text.replaceAll(before, after));
  };

  it('warns of a translation whose English has changed, and goes on without it', async () => {
    await change('questions.json', 'None has been announced.', 'None is announced.');
    const { faults } = await compileData(root);
    expect(faults).toEqual([]);
    expect(printed).toContainEqual(expect.stringMatching(/^warn: words\/de\/questions\.json: ballerina-sequel\.None has been announced\.: expected a text of this record.*; the English is shown until it is translated again$/));
    const german = await readFile(join(root, 'src', 'scenes', 'bundled', 'words-de.json'), 'utf8');
    expect(german).not.toContain('Angekündigt ist keine.');
    expect(german).toContain('Entschieden ist nichts');
  });

  it('stops at a translation of a record that does not exist, and names the file', async () => {
    await change('words/ar/videos.json', '"ballerina-teaser"', '"ballerina-tease"');
    expect((await compileData(root)).faults).toHaveLength(1);
    expect(printed).toContainEqual('error: words/ar/videos.json: ballerina-tease: expected an id in videos, found "ballerina-tease"; did you mean ballerina-teaser?');
  });

  it('stops at a file that is not JSON, and names it', async () => {
    await change('words/fr/videos.json', '{', '');
    expect((await compileData(root)).faults).toHaveLength(1);
    expect(printed).toContainEqual(expect.stringMatching(/^error: words\/fr\/videos\.json: the file: expected an object with translations by id, found /));
  });

  it('finds nothing stale in the records as they are, and has all that the articles show in each language', async () => {
    await compileData(root);
    expect(printed.filter((line) => !line.startsWith('log: '))).toEqual([]);
    expect(printed).toEqual(['ar', 'de', 'es', 'fr'].map((language) => expect.stringMatching(new RegExp(`^log: words/${language}: \\d+ texts are not translated`)) as string));
  });
});
