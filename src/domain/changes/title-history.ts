/**
 * Everything that became known about a title, one entry per change, with a key that later claims do not alter.
 */
import type { Catalogue, Release, StatedClaim, Title } from '../ledger/catalogue.js';
import { joinedUntil, newsUntil, type TitleChange } from './changes.js';
import { type Field, type TitleField, titleField, titleFields } from '../ledger/fields.js';
import { releaseKey } from '../releases/release-key.js';
import type { Vantage } from '../ledger/vantage.js';

/** One change in what is known of a title. */
export interface TitleHistoryEntry {
  /** Title, field and day: `ballerina/us-theatrical/release-date/2024-02-22`; a role has the person instead of the field, joiners have the source. */
  readonly key: string;
  /** The day, month or year on which the change became known. */
  readonly known: string;
  /** The claim by which it became known. */
  readonly claim: StatedClaim<unknown>;
  readonly change: TitleChange;
}

const dateFields = { theatrical: 'release-date', premiere: 'premiere-date', digital: 'digital-date', disc: 'disc-date', streaming: 'streaming-date' } as const satisfies Record<Release['channel'], TitleField>;
const ofReleases: readonly string[] = [...Object.values(dateFields), 'streaming-home'];

/** The fields recorded per title instead of per release. Loglines are our own sentences, so a new one is no news. */
const told = titleFields.filter((field) => !ofReleases.includes(field) && field !== 'logline');

/** The history of a title up to the vantage's day, field by field. A claim without a day makes no entry; a later claim that overtakes it does. */
export function titleHistory(catalogue: Catalogue, title: Title, vantage: Vantage): TitleHistoryEntry[] {
  const credits = catalogue.credits.filter((credit) => credit.title === title.id);
  return [
    // A title's first name is no news; a changed name is.
    ...told.flatMap((field) => fieldNews(catalogue, { ...title, ratings: [] }, field, vantage, field).filter(({ change }) => field !== 'name' || change.news.before.length > 0)),
    ...(title.ratings ?? []).flatMap(({ region, certificate }) => newsOf({ field: 'rating', kind: 'text', fact: certificate, market: region }, title.id, vantage, `${region.toLowerCase()}-rating`)),
    ...title.releases.flatMap((release) => releaseNews(catalogue, title, release, vantage)),
    ...joinedUntil(credits, vantage.day).map((change) => entryOf(change, `joined/${change.news.after[0]!.source}`)),
    ...credits.flatMap(({ title: id, person, as = '', character }) =>
      newsUntil(character, vantage.day)
        .filter(({ before }) => before.length > 0)
        .map((news) => entryOf({ what: 'role', title: id, person, news }, `role/${person}${as && `/${as}`}`)),
    ),
  ];
}

/** The news of one release; the other releases are removed so that `titleField` cannot choose one for the vantage's market. */
function releaseNews(catalogue: Catalogue, title: Title, release: Release, vantage: Vantage): TitleHistoryEntry[] {
  const alone = { ...title, releases: [release] };
  const fields: readonly TitleField[] = [dateFields[release.channel], ...(release.channel === 'streaming' ? (['streaming-home'] as const) : [])];
  return fields.flatMap((field) => fieldNews(catalogue, alone, field, vantage, `${releaseKey(title, release)}/${field}`));
}

function fieldNews(catalogue: Catalogue, title: Title, name: TitleField, vantage: Vantage, key: string): TitleHistoryEntry[] {
  return newsOf(titleField(catalogue, title, name, vantage), title.id, vantage, key);
}

function newsOf(field: Field, title: string, { day }: Vantage, key: string): TitleHistoryEntry[] {
  return newsUntil(field.fact, day).map((news) => entryOf({ what: 'field', title, field, news }, key));
}

function entryOf(change: TitleChange, key: string): TitleHistoryEntry {
  const claim = change.news.after[0]!;
  const { known = '' } = claim;
  return { key: `${change.title}/${key}/${known}`, known, claim, change };
}
