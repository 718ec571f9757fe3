/**
 * Lists what became known about titles, newest first, as sentences for feeds. Spoilers are left out.
 */
import { createHash } from 'node:crypto';
import { wholeCatalogue } from '../../data/whole-catalogue.js';
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import type { ChangeKind } from '../../domain/changes/changes.js';
import { titleHistory, type TitleHistoryEntry } from '../../domain/changes/title-history.js';
import { firstDay, formatPlainDate, parsePlainDate } from '../../domain/dates/plain-date.js';
import { safeUrl } from '../../domain/ledger/safe-url.js';
import { redact } from '../../domain/spoilers/redact.js';
import { defaultSettings, vantageOf } from '../../domain/ledger/vantage.js';
import { feedMessagesFor, loadFeedMessages } from '../../i18n/messages/feed-messages.js';
import { namesText, titleText } from '../../i18n/sentences/field-text.js';
import { ledgerSpeech, type LedgerSpeech } from '../../i18n/sentences/ledger-speech.js';
import { loadMessages } from '../../i18n/messages/messages.js';
import { loadMoreMessages, moreMessagesFor } from '../../i18n/messages/more-messages.js';
import { isTold, newsSourceText, newsText } from '../../i18n/sentences/news-text.js';
import { titlesAsked } from './requested-titles.js';
import { zones } from '../prerender/all-market-zones.js';

export interface NewsOptions {
  /** The current instant in milliseconds since 1970; claims known later are left out. */
  readonly now: number;
  /** First and last ISO day of the news, `2025-06-06`. Default: from the beginning until now. */
  readonly since?: string;
  readonly until?: string;
  /** Ids of titles. Default: all. */
  readonly titles?: readonly string[];
  /** The most entries; older ones are left out. Default 50. */
  readonly limit?: number;
  /** The language of the news. Default `en`. */
  readonly locale?: string;
  /** The market that sentences do not name. Default `US`. */
  readonly region?: string;
  /** The address of the publisher's page: ids begin with it, and entries without a source URL link to it. */
  readonly site?: string;
  /** The data. Default: the bundled catalogue. */
  readonly catalogue?: Catalogue;
}

/** One news item. */
export interface NewsEntry {
  /** An IRI that does not depend on other entries. */
  readonly id: string;
  readonly text: string;
  /** The ISO day on which the claim became known; the first day if only the month or year is recorded. */
  readonly day: string;
  readonly kind: ChangeKind;
  /** The kind in words. */
  readonly kindText: string;
  /** The id of the title. */
  readonly title: string;
  readonly publisher: string;
  readonly source: string;
  readonly link: string;
}

export interface News {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  /** The day of the newest entry, or without entries the last day that the news covers. */
  readonly updated: string;
  readonly site: string | undefined;
  readonly entries: readonly NewsEntry[];
}

/** Collects the news. The same ledger and options give the same result. */
export async function newsOf(options: NewsOptions): Promise<News> {
  const { now, since = '', until, titles, limit = 50, locale = 'en', region = defaultSettings.region, site } = options;
  await Promise.all([loadMessages(locale), loadMoreMessages(locale), loadFeedMessages(locale)]);
  const catalogue = redact(options.catalogue ?? (await wholeCatalogue()), 'hide', new Set());
  const vantage = vantageOf({ ...defaultSettings, region, ...(until !== undefined && { asOf: until }) }, now, zones.offset);
  const speech = ledgerSpeech(catalogue, vantage, locale);
  const asked = titlesAsked(catalogue, titles);
  const dated = asked.flatMap((title) => titleHistory(catalogue, title, vantage)).filter(({ change }) => isTold(change, speech)).map((entry) => ({ entry, day: dayOf(entry.known) }));
  const newest = dated.filter(({ day }) => day >= since).sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)).slice(0, limit);
  const entries = newest.map(({ entry, day }) => entryOf(entry, day, speech, site));
  const messages = feedMessagesFor(locale);
  return {
    id: idOf(`feed/${titles && titles.length > 0 ? asked.map(({ id }) => id).join('+') : 'all'}`, site),
    name: titles && titles.length > 0 ? messages.feedOf(namesText(asked.map(({ id }) => titleText(id, speech)), locale)) : messages.feed,
    locale,
    updated: entries[0]?.day ?? vantage.day,
    site,
    entries,
  };
}

function entryOf({ key, claim, change }: TitleHistoryEntry, day: string, speech: LedgerSpeech, site: string | undefined): NewsEntry {
  const { kind } = change.news;
  const source = speech.catalogue.sources.get(claim.source);
  const id = idOf(key, site);
  return {
    id,
    text: newsText(change, speech),
    day,
    kind,
    kindText: moreMessagesFor(speech.locale).changeKind[kind],
    title: change.title,
    publisher: source?.publisher ?? claim.source,
    source: newsSourceText(claim, speech),
    link: safeUrl(source?.url) ?? site ?? id,
  };
}

/** The ISO day of a claim: the first day if only the month or year is recorded. */
function dayOf(known: string): string {
  const date = parsePlainDate(known);
  return date ? formatPlainDate(firstDay(date)) : known;
}

/** A fragment of the site's address, or without a site a UUID from the key (RFC 9562, version 5). */
function idOf(key: string, site: string | undefined): string {
  if (site !== undefined) return new URL(`#${encodeURI(key)}`, site).href;
  const hash = createHash('sha1').update(Buffer.from(space, 'hex')).update(key).digest();
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  return `urn:uuid:${hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

/** The UUID namespace of these keys. */
const space = '5d2f1c0b7a944e0d9c3e8b61a7f42d15';
