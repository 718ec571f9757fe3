/**
 * The sentences of every language, by language.
 */
import { feedsFiles } from '../../src/i18n/compiled/feeds-files.js';
import { languagesFiles } from '../../src/i18n/compiled/languages-files.js';
import { moreFiles } from '../../src/i18n/compiled/more-files.js';

type Loaded<Files extends Readonly<Record<string, () => Promise<unknown>>>> = readonly (readonly [string, Awaited<ReturnType<Files[string]>>])[];

async function loaded<Files extends Readonly<Record<string, () => Promise<unknown>>>>(files: Files): Promise<Loaded<Files>> {
  return Promise.all(Object.entries(files).map(async ([language, load]) => [language, (await load()) as Awaited<ReturnType<Files[string]>>] as const));
}

const [languages, more, feeds] = await Promise.all([loaded(languagesFiles), loaded(moreFiles), loaded(feedsFiles)]);

function byLanguage<F, M>(en: M, files: readonly (readonly [string, F])[], pick: (file: F) => M): Readonly<Record<string, M>> {
  return { en, ...Object.fromEntries(files.map(([language, file]) => [language, pick(file)])) };
}

/** The main sentences. */
export const inAll = <M>(en: M, pick: (file: Awaited<ReturnType<(typeof languagesFiles)[string]>>) => M): Readonly<Record<string, M>> => byLanguage(en, languages, pick);
/** The sentences of the widgets that read the catalogue. */
export const moreInAll = <M>(en: M, pick: (file: Awaited<ReturnType<(typeof moreFiles)[string]>>) => M): Readonly<Record<string, M>> => byLanguage(en, more, pick);
/** The sentences of feeds and embeds. */
export const feedsInAll = <M>(en: M, pick: (file: Awaited<ReturnType<(typeof feedsFiles)[string]>>) => M): Readonly<Record<string, M>> => byLanguage(en, feeds, pick);
