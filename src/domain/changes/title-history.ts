/**
 * Everything that became known about a title, each thing by itself, with a key that no later claim changes.
 */
import type { Catalogue, Release, Title } from '../ledger/catalogue.js';
import { joinedUntil, newsUntil, type TitleChange } from './changes.js';
import { type TitleField, titleField, titleFields } from '../ledger/fields.js';
import { releaseKey } from '../releases/release-key.js';
import type { Vantage } from '../ledger/vantage.js';

/** One thing that became known. */
export interface TitleHistoryEntry {
  /** The field and the day, or who and the day: `ballerina/us-theatrical/release-date/2024-02-22`. On a day, but one claim stands. */
  readonly key: string;
  /** The day, month or year on which it became known. */
  readonly known: string;
  readonly change: TitleChange;
}

const dateFields = { theatrical: 'release-date', premiere: 'premiere-date', digital: 'digital-date', disc: 'disc-date', streaming: 'streaming-date' } as const satisfies Record<Release['channel'], TitleField>;
const ofReleases: readonly string[] = [...Object.values(dateFields), 'streaming-home'];

/** The fields that are told by title; a logline is our own sentence, and to write another is no news. */
const told = titleFields.filter((field) => !ofReleases.includes(field) && field !== 'logline');

/** The chronicle of a title up to the vantage's day, field by field. A claim of which no day is known is no news; what overtook it is. */
export function titleHistory(catalogue: Catalogue, title: Title, vantage: Vantage): TitleHistoryEntry[] {
  const credits = catalogue.credits.filter((credit) => credit.title === title.id);
  return [
    // To be called something is no news; to be called something else is.
    ...told.flatMap((field) => fieldNews(catalogue, title, field, vantage, field).filter(({ change }) => field !== 'name' || change.news.before)),
    ...title.releases.flatMap((release) => releaseNews(catalogue, title, release, vantage)),
    ...joinedUntil(credits, vantage.day).map((change) => entryOf(change, `joined/${change.news.after.source}`)),
    ...credits.flatMap(({ title: id, person, as = '', character }) =>
      newsUntil(character, vantage.day)
        .filter(({ before }) => before)
        .map((news) => entryOf({ what: 'role', title: id, person, news }, `role/${person}${as && `/${as}`}`)),
    ),
  ];
}

/** A release is told of by itself, whichever of a title's would count for the vantage's market. */
function releaseNews(catalogue: Catalogue, title: Title, release: Release, vantage: Vantage): TitleHistoryEntry[] {
  const alone = { ...title, releases: [release] };
  const fields: readonly TitleField[] = [dateFields[release.channel], ...(release.channel === 'streaming' ? (['streaming-home'] as const) : [])];
  return fields.flatMap((field) => fieldNews(catalogue, alone, field, vantage, `${releaseKey(title, release)}/${field}`));
}

function fieldNews(catalogue: Catalogue, title: Title, name: TitleField, vantage: Vantage, key: string): TitleHistoryEntry[] {
  const field = titleField(catalogue, title, name, vantage);
  return newsUntil(field.fact, vantage.day).map((news) => entryOf({ what: 'field', title: title.id, field, news }, key));
}

function entryOf(change: TitleChange, key: string): TitleHistoryEntry {
  const { known = '' } = change.news.after;
  return { key: `${change.title}/${key}/${known}`, known, change };
}
