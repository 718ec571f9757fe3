/**
 * Lists what changed about a title between two days: developments, corrections, and people who joined the cast.
 */
import type { Catalogue, Credit, Fact, StatedClaim, Title } from '../ledger/catalogue.js';
import { changeBetween, changeKindOf, changeBetweenDays, type Reading, sameValue, readFact, wasKnown } from '../ledger/read-fact.js';
import { type Field, type FieldValue, titleField, type TitleField } from '../ledger/fields.js';
import type { Vantage } from '../ledger/vantage.js';

export const changeKinds = ['development', 'correction'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A value that replaced another, or the first value to become known. */
export interface FactNews<T> {
  readonly kind: ChangeKind;
  readonly before: StatedClaim<T> | undefined;
  readonly after: StatedClaim<T>;
}

/** One change: of a field, of the name of a person's role, or people who joined the cast. */
export type TitleChange =
  | { readonly what: 'field'; readonly title: string; readonly field: Field; readonly news: FactNews<FieldValue> }
  | { readonly what: 'role'; readonly title: string; readonly person: string; readonly news: FactNews<string | null> }
  | { readonly what: 'joined'; readonly title: string; readonly people: readonly string[]; readonly news: FactNews<unknown> };

/** The fields whose changes are listed, in this order. `status` is left out, because release dates say more. */
const told: readonly TitleField[] = [
  'name', 'release-date', 'streaming-home', 'streaming-date', 'digital-date', 'disc-date', 'premiere-date', 'director', 'showrunner', 'writer', 'runtime', 'rating', 'distributor',
  'budget', 'opening', 'domestic', 'worldwide',
];

/** Every change of a title after the day `since` and up to the vantage's day. */
export function changesOf(catalogue: Catalogue, title: Title, since: string, vantage: Vantage): TitleChange[] {
  const fields = told.flatMap((name): TitleChange[] => {
    const field = titleField(catalogue, title, name, vantage);
    const news = findFactNews(field.fact, since, vantage.day);
    return news ? [{ what: 'field', title: title.id, field, news }] : [];
  });
  const credits = catalogue.credits.filter((credit) => credit.title === title.id);
  return [...fields, ...joined(credits, since, vantage.day), ...credits.flatMap((credit) => renamed(credit, since, vantage.day))];
}

/** The change between the days `since` and `day`: a value that overtook another, or the first known value. */
export function findFactNews<T>(fact: Fact<T>, since: string, day: string): FactNews<T> | undefined {
  return since >= day ? undefined : newsBetween(readFact(fact, since), readFact(fact, day));
}

/** The change from an earlier reading to a later one; undefined where the later reading says nothing new. */
export function newsBetween<T>(then: Reading<T>, now: Reading<T>): FactNews<T> | undefined {
  const change = changeBetween(then, now);
  if (change) return change;
  if (then.case !== 'unknown' || now.case !== 'stands') return undefined;
  return { kind: 'development', before: undefined, after: now.first };
}

/** Every change of a fact up to a day, oldest first, beginning with the first known value. Disputed readings are skipped. */
export function newsUntil<T>(fact: Fact<T>, day: string): FactNews<T>[] {
  const days = new Set(fact.filter((claim) => wasKnown(claim, day)).map(({ known = '' }) => known));
  const news: FactNews<T>[] = [];
  let before: StatedClaim<T> | undefined;
  for (const known of [...days].sort()) {
    const reading = readFact(fact, known);
    if (reading.case !== 'stands' || (before && sameValue(before.value, reading.value))) continue;
    if (known !== '') news.push({ kind: before ? changeKindOf(reading.claim) : 'development', before, after: reading.claim });
    before = reading.claim;
  }
  return news;
}

/** Everyone who joined a cast up to a day, after the day of its first known credit. */
export function joinedUntil(credits: readonly Credit[], day: string): TitleChange[] {
  const [first] = credits.flatMap((credit) => firstTold(credit, day)?.claim ?? []).map(({ known = '' }) => known).sort();
  return first === undefined ? [] : joined(credits, first, day);
}

function renamed(credit: Credit, since: string, day: string): TitleChange[] {
  const news = changeBetweenDays(credit.character, since, day);
  return news ? [{ what: 'role', title: credit.title, person: credit.person, news }] : [];
}

/** The people first credited after `since`, grouped by day and source of their first claim. Empty where no credit was known on `since`: the first cast list is not a change. */
function joined(credits: readonly Credit[], since: string, day: string): TitleChange[] {
  const known = credits.flatMap((credit) => firstTold(credit, day) ?? []);
  const old = new Set(known.filter(({ claim }) => wasKnown(claim, since)).map(({ person }) => person));
  if (old.size === 0) return [];
  const groups = new Map<string, { people: Set<string>; claim: StatedClaim<unknown> }>();
  for (const { person, claim } of known.filter((one) => !old.has(one.person))) {
    const key = `${claim.known ?? ''} ${claim.source}`;
    const group = groups.get(key) ?? { people: new Set(), claim };
    group.people.add(person);
    groups.set(key, group);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { people, claim }]) => {
    return { what: 'joined', title: credits[0]!.title, people: [...people], news: { kind: 'development', before: undefined, after: claim } };
  });
}

/** The oldest claim on a credit by a day; undefined where any claim on the character's name is hidden. */
function firstTold({ person, character, billing, role }: Credit, day: string): { person: string; claim: StatedClaim<unknown> } | undefined {
  const claims = [...character, ...billing, ...role].filter((claim) => wasKnown(claim, day));
  if (character.some((claim) => 'hidden' in claim)) return undefined;
  const [claim] = claims.filter((one): one is StatedClaim<never> => 'value' in one).sort((a, b) => ((a.known ?? '') < (b.known ?? '') ? -1 : 1));
  return claim && { person, claim };
}
