/**
 * Writes the dated releases of titles as an iCalendar file (RFC 5545). An entry keeps its UID, moves with its date, and is cancelled if its day is withdrawn.
 */
import { wholeCatalogue } from '../../data/whole-catalogue.js';
import type { Catalogue, Channel, Release, Title } from '../../domain/ledger/catalogue.js';
import { type DatedRelease, datedRelease } from '../../domain/releases/dated-release.js';
import { epochDay, firstDay, formatPlainDate, parsePlainDate } from '../../domain/dates/plain-date.js';
import { releaseKey } from '../../domain/releases/release-key.js';
import { worldwide } from '../../domain/releases/release.js';
import { safeUrl } from '../../domain/ledger/safe-url.js';
import { redact } from '../../domain/spoilers/redact.js';
import { defaultSettings, vantageOf } from '../../domain/ledger/vantage.js';
import { feedMessagesFor, loadFeedMessages } from '../../i18n/messages/feed-messages.js';
import { claimText, saidText, type Speech, titleText } from '../../i18n/sentences/field-text.js';
import { ledgerSpeech, type LedgerSpeech } from '../../i18n/sentences/ledger-speech.js';
import { dayLines, fileOf, stampOf, textValue, uidOf } from '../../i18n/calendar/icalendar.js';
import { regionText } from '../../i18n/formats/intl.js';
import { loadMessages, messagesFor } from '../../i18n/messages/messages.js';
import { loadMoreMessages, moreMessagesFor } from '../../i18n/messages/more-messages.js';
import { titlesAsked } from './requested-titles.js';
import { zones } from '../prerender/all-market-zones.js';

export interface CalendarOptions {
  /** The current instant in milliseconds since 1970; claims known later are left out. */
  readonly now: number;
  /** Ids of titles. Default: all. */
  readonly titles?: readonly string[];
  /** A market, ISO 3166-1 alpha-2; channels without a release there use the worldwide one. Default: all markets. */
  readonly region?: string;
  /** The release channel. Default: all. */
  readonly channel?: Channel;
  /** The calendar's language. Default `en`. */
  readonly locale?: string;
  /** The data. Default: the bundled catalogue. */
  readonly catalogue?: Catalogue;
}

/** The text of an iCalendar file and its number of entries. */
export interface ReleaseCalendar {
  readonly text: string;
  readonly entries: number;
}

/** Writes a calendar of all releases that ever had a day, sorted by day. The same ledger and options give the same bytes. */
export async function calendarOf(options: CalendarOptions): Promise<ReleaseCalendar> {
  const { now, titles, region, channel, locale = 'en' } = options;
  await Promise.all([loadMessages(locale), loadMoreMessages(locale), loadFeedMessages(locale)]);
  const catalogue = redact(options.catalogue ?? (await wholeCatalogue()), 'hide', new Set());
  const vantage = vantageOf({ ...defaultSettings, ...(region !== undefined && { region }) }, now, zones.offset);
  const speech = ledgerSpeech(catalogue, vantage, locale);
  const dated = titlesAsked(catalogue, titles).flatMap((title) =>
    releasesIn(title, region)
      .filter((release) => channel === undefined || release.channel === channel)
      .flatMap((release) => {
        const entry = datedRelease(title, release, vantage);
        return entry ? [{ title, entry }] : [];
      }),
  );
  const events = dated.sort((a, b) => epochDay(a.entry.day) - epochDay(b.entry.day)).map(({ title, entry }) => eventLines(title, entry, speech));
  const name = textValue(feedMessagesFor(locale).calendar);
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Wick Widgets//EN', 'METHOD:PUBLISH', `NAME:${name}`, `X-WR-CALNAME:${name}`];
  return { text: fileOf([...head, ...events.flat(), 'END:VCALENDAR', '']), entries: events.length };
}

/** A market's own releases, and worldwide ones for channels without one. */
function releasesIn({ releases }: Title, region: string | undefined): readonly Release[] {
  if (region === undefined) return releases;
  const own = releases.filter((release) => release.region === region);
  return releases.filter((release) => own.includes(release) || (release.region === worldwide && !own.some(({ channel }) => channel === release.channel)));
}

function eventLines(title: Title, entry: DatedRelease, speech: LedgerSpeech): string[] {
  const { release, day, place, isOff, changes, claim } = entry;
  const messages = feedMessagesFor(speech.locale);
  const called = messages.entry[release.channel](titleText(title.id, speech), place);
  const placed = release.region === worldwide ? called : messagesFor(speech.locale).inMarket(called, regionText(release.region, speech.locale));
  const source = speech.catalogue.sources.get(claim.source);
  const stamp = stampOf(dayOf(entry.changed) ?? dayOf(source?.date) ?? undated);
  const url = safeUrl(source?.url);
  return [
    'BEGIN:VEVENT',
    uidOf(title.id, releaseKey(title, release)),
    `SEQUENCE:${String(changes)}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    ...dayLines(day),
    `SUMMARY:${textValue(isOff ? messages.off(placed) : placed)}`,
    `DESCRIPTION:${textValue(toldOf(entry, speech))}`,
    ...(url === undefined ? [] : [`URL:${url}`]),
    `STATUS:${isOff ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The current date, the one before, and the source. */
function toldOf({ claim, before }: DatedRelease, speech: Speech): string {
  const { locale } = speech;
  const now = claimText('date', claim, speech);
  const said = before ? moreMessagesFor(locale).changed(now, moreMessagesFor(locale).past.replaced(claimText('date', before, speech))) : now;
  return messagesFor(locale).attributed(said, saidText(claim, speech));
}

/** The DTSTAMP of claims without a day. */
const undated = '1970-01-01';

function dayOf(known: string | undefined): string | undefined {
  const date = known === undefined ? undefined : parsePlainDate(known);
  return date && formatPlainDate(firstDay(date));
}
