/**
 * Reads the language that is given for articles that name none: one whose prose is read, whether or not it has sentences.
 */
import { canonicalLocale } from '../../i18n/formats/intl.js';
import { languageAmong } from '../../i18n/messages/load-messages.js';
import { allProse } from '../../i18n/prose/all-prose.js';

export const languagesRead: readonly string[] = allProse.map(({ language }) => language);

/** The canonical form of a language tag, `fr-CA`; undefined if articles are not read in its language. */
export function languageAsked(tag: string): string | undefined {
  return languageAmong(languagesRead, tag) === undefined ? undefined : canonicalLocale(tag);
}
