/**
 * The files of sentences in src/i18n/locales: what stops the build, and what is compiled.
 */
import { transform } from 'esbuild';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compareWithEnglish } from '../../build/messages/check-locale.js';
import { readLanguages } from '../../build/messages/compile-messages.js';
import { type LocaleFile, readLocaleFile } from '../../build/messages/locale-file.js';
import { modulesOf } from '../../build/messages/modules.js';
import { reportOf } from '../../build/messages/report.js';

const english = `### $way: theatrical, disc
# Variables: $title
# Example: Cast of Ballerina
main-cast-of = Cast of { $title }
# Variables: $count, $number (number)
more-source-count =
    { $number ->
        [one] { $count } source
       *[other] { $count } sources
    }
# Variables: $title, $way, $place?
main-comes = { $title } comes { $way ->
    [disc] on disc
   *[theatrical] to { $place ->
        [none] cinemas
       *[other] cinemas in { $place }
    }
}
main-status =
    .rumoured = rumoured
    .filming = filming
`;
const whole = english.replace(/^#.*\n/gm, '');

function read(language: string, text: string): LocaleFile {
  return readLocaleFile(language, `${language}.ftl`, text);
}

const en = read('en', english);

function faultsOf(language: string, text: string): readonly string[] {
  return compareWithEnglish(read(language, text), en).faults.map(({ file, line, message }) => `${file}:${String(line)}: ${message}`);
}

describe('a file of sentences', () => {
  it('has no fault where it has what the English has', () => {
    expect(faultsOf('nl', whole)).toEqual([]);
    expect(compareWithEnglish(read('nl', whole), en).missing).toEqual([]);
  });

  it.each<[what: string, language: string, from: string, to: string, fault: RegExp]>([
    ['a lost placeholder', 'nl', 'Cast of { $title }', 'Cast', /^nl\.ftl:1: main-cast-of: does not show \$title/],
    ['an unknown variable', 'nl', '{ $title }\n', '{ $title } { $name }\n', /^nl\.ftl:1: main-cast-of: has no \$name: it has \$title$/],
    ['an unknown sentence', 'nl', '.filming', '.fliming', /^nl\.ftl:\d+: main-status\.fliming: is no sentence of en\.ftl$/],
    ['a missing plural form', 'pl', '[one] { $count } source', '[one] { $count } source\n        [few] { $count } sources', /^pl\.ftl:2: more-source-count: \$number lacks the plural form \[many\]: pl has one, few, many, other|pl has one, few, many$/],
    ['a plural form that the language has not', 'ja', '', '', /^ja\.ftl:2: more-source-count: ja has no plural form \[one\]: it has other$/],
    ['a value that never comes', 'nl', '[disc]', '[dvd]', /^nl\.ftl:\d+: main-comes: \$way is never “dvd”: it is theatrical, disc$/],
    ['a text that is selected on', 'nl', 'Cast of { $title }', 'Cast { $title ->\n    [a] A\n   *[b] { $title }\n}', /^nl\.ftl:1: main-cast-of: \$title is a text: it cannot be selected on$/],
    ['a text that may be missing, without a variant for that', 'nl', '[none] cinemas\n       *[other]', '[some] cinemas\n       *[other]', /^nl\.ftl:\d+: main-comes: \$place may be missing: its variants are \[none\] and \*\[other\]$/],
    ['a sentence that is there twice', 'nl', '    .filming = filming', '    .filming = filming\nmain-cast-of = { $title }', /^nl\.ftl:\d+: “main-cast-of” is here a second time$/],
    ['broken syntax', 'nl', '{ $title }\n', '{ $title \n', /^nl\.ftl:\d+: Expected token: "}"$/],
    ['a placeholder that is lost in a part', 'nl', 'Cast of { $title }', '{ part-cast }\n# Variables: $title\npart-cast = Cast', /^nl\.ftl:1: main-cast-of: does not show \$title/],
    ['a part with a variable that the sentence has not', 'nl', 'Cast of { $title }', '{ part-cast } { $title }\n# Variables: $name\npart-cast = Cast of { $name }', /^nl\.ftl:1: main-cast-of: has no \$name: it has \$title$/],
    ['a part whose variables are not said', 'nl', 'main-cast-of', 'part-cast = Cast of { $title }\nmain-cast-of', /^nl\.ftl:1: part-cast: is no part of en\.ftl: say its variables/],
    ['a reference to what is not there', 'nl', 'Cast of { $title }', '{ part-cast } { $title }', /^nl\.ftl:1: main-cast-of: refers to “part-cast”, which is not in nl\.ftl$/],
    ['a sentence that refers to itself', 'nl', 'Cast of { $title }', '{ main-cast-of } { $title }', /^nl\.ftl:1: main-cast-of: refers to “main-cast-of”, which refers to itself$/],
    ['a function that there is not', 'nl', '{ $title }\n', '{ UPPER($title) } { $title }\n', /^nl\.ftl:1: main-cast-of: calls UPPER: there is only ISOLATE\(\$variable\)$/],
    ['a term', 'nl', 'main-cast-of', '-term = a\nmain-cast-of', /^nl\.ftl:1: terms are not read/],
  ])('stops the build: %s', (_what, language, from, to, fault) => {
    const told = faultsOf(language, whole.replace(from, () => to));
    expect(told.filter((one) => fault.test(one)), told.join('\n')).toHaveLength(1);
  });

  it('has nothing of what is said in English only', () => {
    const withFallback = read('en', `${english}fallback-used = Using English.\n`);
    expect(compareWithEnglish(read('nl', whole), withFallback)).toEqual({ faults: [], missing: [] });
    expect(compareWithEnglish(read('nl', `${whole}fallback-used = Engels.\n`), withFallback).faults.map(({ message }) => message)).toEqual(['fallback-used: is said in English only: leave it out']);
  });

  it('may lack sentences: the English ones stand', async () => {
    const nl = read('nl', 'main-cast-of = Rolverdeling van { $title }\n');
    expect(compareWithEnglish(nl, en).missing).toEqual(['more-source-count', 'main-comes', 'main-status.rumoured', 'main-status.filming']);
    const { messages } = await evaluated('languages/nl.ts', nl);
    expect(messages['castOf']!('X')).toBe('Rolverdeling van X');
    expect(messages['status']).toEqual({ rumoured: 'rumoured', filming: 'filming' });
  });

  it('is compiled to texts and functions', async () => {
    const { messages } = await evaluated('languages/ar.ts', read('ar', whole.replace('Cast of { $title }', () => '«{ ISOLATE($title) }»').replace('rumoured = rumoured', () => 'rumoured = {"{"} `$` {"\\u202F"}!')));
    expect(messages['castOf']!('X')).toBe('«\u2068X\u2069»');
    expect([messages['comes']!('X', 'disc', undefined), messages['comes']!('X', 'theatrical', ''), messages['comes']!('X', 'theatrical', 'Rome')]).toEqual(['X comes on disc', 'X comes to cinemas', 'X comes to cinemas in Rome']);
    expect(messages['status']).toEqual({ rumoured: '{ `$` \u202f!', filming: 'filming' });
    expect([messages['language'], messages['direction']]).toEqual(['ar', 'rtl']);
  });

  it('has another edition when a sentence or a variable changes its name or place, and the same when a wording changes', () => {
    const editionOf = (text: string): string => /edition = '([^']+)'/.exec(modulesOf([read('en', text)], read('en', text)).get('known-languages.ts')!)![1]!;
    expect(editionOf(english.replace('Cast of { $title }', 'The cast of { $title }'))).toBe(editionOf(english));
    const changed = [english.replace('$title, $way, $place?', '$way, $title, $place?'), english.replace('main-cast-of', 'main-all-of'), english.replace('$count, $number', '$number (number), $count').replace(' (number)\nmore', '\nmore')];
    expect(new Set([english, ...changed].map(editionOf)).size).toBe(4);
  });

  it('chooses by the plural rules of its language', async () => {
    const pl = read('pl', 'more-source-count = { $number ->\n    [one] źródło\n    [few] { $count } źródła\n    [many] { $count } źródeł\n   *[other] { $count } źródła\n}\n');
    const { more } = await evaluated('more/pl.ts', pl);
    expect([1, 2, 5, 12, 22].map((number) => more['sourceCount']!(String(number), number))).toEqual(['źródło', '2 źródła', '5 źródeł', '12 źródeł', '22 źródła']);
  });
});

/** Runs a compiled module, without its imports. */
async function evaluated(path: string, locale: LocaleFile): Promise<Record<'messages' | 'more', Record<string, (...words: unknown[]) => string>>> {
  const code = modulesOf([en, locale], en).get(path)!.replace(/^(?:import|export \{).*\n/gm, '');
  const { code: script } = await transform(code, { loader: 'ts' });
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(script)}`) as ReturnType<typeof evaluated>;
}

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** A folder with files of languages and sources. */
async function project(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'wick-messages-'));
  folders.push(root);
  await mkdir(join(root, 'src/i18n/locales'), { recursive: true });
  await mkdir(join(root, 'src/views'), { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, 'src', name), text);
  return root;
}

describe('the report on languages', () => {
  it('lists what is missing with its example, what is unused, and what is wrong', async () => {
    const root = await project({ 'i18n/locales/en.ftl': english, 'i18n/locales/nl.ftl': 'more-source-count = { $count } bronnen\n', 'views/card.ts': 'x.comes(); x.status; x.sourceCount();' });
    const { lines, isFaulty } = await reportOf(root);
    expect(lines).toEqual([
      'src/i18n/locales/en.ftl: 5 sentences',
      'src/i18n/locales/nl.ftl: 1 sentences, lacks 4:',
      '  main-cast-of (src/i18n/locales/en.ftl:4) Example: Cast of Ballerina',
      '  main-comes (src/i18n/locales/en.ftl:12)',
      '  main-status.rumoured (src/i18n/locales/en.ftl:20)',
      '  main-status.filming (src/i18n/locales/en.ftl:21)',
      'src/i18n/locales/en.ftl:4: nothing reads main-cast-of',
    ]);
    expect(isFaulty).toBe(false);
    await expect(reportOf(root, 'nl')).resolves.toMatchObject({ isFaulty: false });
    await expect(reportOf(root, 'sv')).resolves.toEqual({ isFaulty: true, lines: ['src/i18n/locales/sv.ftl does not exist: copy en.ftl to it and translate'] });
  });

  it('tells of a file whose name is no language, and of a second one for a code', async () => {
    const root = await project({ 'i18n/locales/en.ftl': english, 'i18n/locales/pt-BR.ftl': whole, 'i18n/locales/pt-PT.ftl': whole, 'i18n/locales/NL.ftl': whole });
    const { faults } = await readLanguages(root);
    expect(faults.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'src/i18n/locales/NL.ftl: the file’s name is no language tag: nl.ftl was expected',
      'src/i18n/locales/pt-PT.ftl: src/i18n/locales/pt-BR.ftl already serves pt',
    ]);
  });
});
