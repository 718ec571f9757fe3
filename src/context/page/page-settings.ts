/**
 * The settings that hold for a whole page.
 */
import { defaultSettings, type Settings } from '../../domain/ledger/vantage.js';
import { publishedOn } from './published.js';

/** Only where none are given is the page asked when its article ran: a server had no page to ask. */
export function pageSettings(given?: Partial<Settings>): Settings {
  const published = given ? undefined : publishedOn(document);
  return { ...defaultSettings, ...given, ...(published !== undefined && { published }) };
}
