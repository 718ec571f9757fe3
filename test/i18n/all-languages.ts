/**
 * The sentences of every language, by language.
 */
import { feedsFiles } from '../../src/i18n/compiled/feeds-files.js';
import { languagesFiles } from '../../src/i18n/compiled/languages-files.js';
import { moreFiles } from '../../src/i18n/compiled/more-files.js';
import type { LanguageFiles } from '../../src/i18n/messages/load-messages.js';

type Chooser<F> = <M>(en: M, pick: (file: F) => M) => Readonly<Record<string, M>>;

async function inAllOf<F>({ codes, fetchFile }: LanguageFiles<F>): Promise<Chooser<F>> {
  const files = await Promise.all(codes.map(async (code) => [code, await fetchFile(code)] as const));
  return (en, pick) => ({ en, ...Object.fromEntries(files.map(([code, file]) => [code, pick(file)])) });
}

/** The main sentences. */
export const inAll = await inAllOf(languagesFiles);
/** Those of the widgets that read the catalogue. */
export const moreInAll = await inAllOf(moreFiles);
/** Those of feeds and embeds. */
export const feedsInAll = await inAllOf(feedsFiles);
