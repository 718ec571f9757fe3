/**
 * Collects the current and superseded values of each title, once for all articles.
 */
import { type Catalogue, type Channel, channels, type CrewJob, type MoneyMetric, type StatedClaim, type Status, type Title } from '../../domain/ledger/catalogue.js';
import { claimsInReading } from '../../domain/ledger/citations.js';
import { nameOn, readFact, valueOn } from '../../domain/ledger/read-fact.js';
import { type DisputedRole, disputedRoles } from '../../domain/ledger/disputed-facts.js';
import { firstTrailer, findUnmadeSequel } from '../../domain/releases/expected-events.js';
import { nextPhaseChange, phaseOf } from '../../domain/releases/phase.js';
import { type KnownRelease, releaseOf } from '../../domain/releases/release.js';
import { supersededAmounts, supersededCharacterNames, supersededDates, type SupersededValues, supersededValues, supersededNames, supersededOutlets, type Superseded } from '../../domain/changes/superseded-values.js';
import { talkedJobs } from '../../i18n/prose/prose.js';
import type { Speech } from '../../i18n/sentences/field-text.js';
import type { LedgerSpeech } from '../../i18n/sentences/ledger-speech.js';

/** The current and superseded values of a title, against which articles are checked. */
export interface TitleLedger {
  readonly title: Title;
  readonly dates: SupersededValues<string>;
  readonly outlets: SupersededValues<string>;
  readonly distributors: readonly string[];
  readonly amounts: ReadonlyMap<MoneyMetric, SupersededValues<number>>;
  readonly names: SupersededValues<string>;
  readonly characters: SupersededValues<string>;
  readonly status: SupersededValues<Status>;
  readonly roles: readonly DisputedRole[];
  readonly trailer: StatedClaim<string> | undefined;
  /** The next title of its story: one whose name says so, or the next chapter. */
  readonly sequel: Title | undefined;
  /** Who does a job, and who was to do it. */
  readonly crew: ReadonlyMap<CrewJob, SupersededValues<readonly string[]>>;
  /** People whose roles were undisclosed once, with the names of their characters. */
  readonly disclosed: ReadonlyMap<string, readonly StatedClaim<string>[]>;
  /** The instant at which its phase next changes, in milliseconds since 1970; undefined if it does not. */
  readonly turn: number | undefined;
  /** The releases of its market by channel, or those that stand in for them. */
  readonly releases: ReadonlyMap<Channel, KnownRelease>;
  /** The claims on its release for the home, and where it streams; undefined before that. */
  readonly home: { readonly claims: readonly StatedClaim<string>[]; readonly place: string | undefined } | undefined;
}

/** Collects the values of a title as known on the day of the speech's vantage. */
export function titleLedger(title: Title, speech: LedgerSpeech): TitleLedger {
  const { catalogue, vantage } = speech;
  const { day } = vantage;
  return {
    title,
    dates: supersededDates(title, day),
    outlets: supersededOutlets(title, day),
    distributors: claimsInReading(readFact(title.distributor, day)).map(({ value }) => value),
    amounts: supersededAmounts(catalogue, title, day),
    names: supersededNames(title, day),
    characters: supersededCharacterNames(catalogue, title, day),
    status: supersededValues(title.status, { title: title.id, field: 'status' }, day),
    roles: disputedRoles(catalogue.credits, title.id, day),
    trailer: firstTrailer(catalogue, title.id, day),
    sequel: findUnmadeSequel(catalogue, title, day) ?? nextChapter(catalogue, title, day),
    crew: new Map(talkedJobs.map((job) => [job, supersededValues(title.crew[job] ?? [], { title: title.id, field: job }, day)] as const)),
    disclosed: disclosedRoles(catalogue, title.id, day),
    releases: new Map(channels.flatMap((channel) => (releaseOf(title, channel, vantage) ? [[channel, releaseOf(title, channel, vantage)!] as const] : []))),
    turn: nextPhaseChange(phaseOf(title, vantage), vantage),
    home: homeOf(title, speech),
  };
}

/** The title whose number follows a title's: `John Wick: Chapter 5` after `John Wick: Chapter 4`. */
function nextChapter(catalogue: Catalogue, { name }: Title, day: string): Title | undefined {
  const numbered = /^(.+?):? (?:Chapter )?(\d+)(?= |$)/;
  const [, story, number] = numbered.exec(nameOn(name, day) ?? '') ?? [];
  return story === undefined ? undefined : [...catalogue.titles.values()].find((other) => {
    const [, same, next] = numbered.exec(nameOn(other.name, day) ?? '') ?? [];
    return same === story && Number(next) === Number(number) + 1;
  });
}

function disclosedRoles(catalogue: Catalogue, title: string, day: string): TitleLedger['disclosed'] {
  const credits = catalogue.credits.filter((credit) => credit.title === title && credit.character.some((claim) => 'value' in claim && claim.value === null));
  return new Map(credits.flatMap(({ person, character }) => {
    const named = claimsInReading(readFact(character, day)).filter((claim): claim is StatedClaim<string> => claim.value !== null);
    return named.length > 0 ? [[person, named] as const] : [];
  }));
}

function homeOf(title: Title, { vantage }: Speech): TitleLedger['home'] {
  const { name, known } = phaseOf(title, vantage);
  if (!known || (name !== 'streaming' && name !== 'at-home')) return undefined;
  return { claims: claimsInReading(known.reading), place: known.place };
}

/** The status on the day of publication, if it has been superseded since. */
export function findOvertakenStatus(title: Title, ran: string | undefined, day: string): Superseded<Status> | undefined {
  if (ran === undefined) return undefined;
  const then = valueOn(title.status, ran);
  const now = readFact(title.status, day);
  return now.case === 'stands' && then !== undefined ? supersededValues(title.status, { title: title.id, field: 'status' }, day).superseded.find(({ value }) => value === then) : undefined;
}
