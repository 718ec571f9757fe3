/**
 * The sentences of every language, by language.
 */
import { fetchFeeds } from '../../src/i18n/compiled/feeds-files.js';
import { fetchLanguage } from '../../src/i18n/compiled/languages-files.js';
import { fetchMore } from '../../src/i18n/compiled/more-files.js';
import { languages } from '../../src/i18n/messages/messages.js';

type Chooser<F> = <M>(en: M, pick: (file: F) => M) => Readonly<Record<string, M>>;

async function inAllOf<F>(fetchFile: (language: string) => Promise<F>): Promise<Chooser<F>> {
  const files = await Promise.all(languages.filter((language) => language !== 'en').map(async (language) => [language, await fetchFile(language)] as const));
  return (en, pick) => ({ en, ...Object.fromEntries(files.map(([language, file]) => [language, pick(file)])) });
}

/** The main sentences. */
export const inAll = await inAllOf(fetchLanguage);
/** Those of the widgets that read the catalogue. */
export const moreInAll = await inAllOf(fetchMore);
/** Those of feeds and embeds. */
export const feedsInAll = await inAllOf(fetchFeeds);
