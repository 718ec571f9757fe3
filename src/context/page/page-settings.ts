/**
 * Settings of the whole page.
 */
import { defaultSettings, type Settings } from '../../domain/ledger/vantage.js';
import { publishedOn } from './published.js';

/** Without given settings the day of publication is read from the page; a server has no page to read. */
export function pageSettings(given?: Partial<Settings>): Settings {
  const published = given ? undefined : publishedOn(document);
  return { ...defaultSettings, ...given, ...(published !== undefined && { published }) };
}
