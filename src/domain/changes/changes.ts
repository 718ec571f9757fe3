/**
 * What has changed about titles between two days: what became different, what had been wrong, and who joined.
 */
import type { Catalogue, Credit, Fact, StatedClaim, Title } from '../ledger/catalogue.js';
import { changeBetween, changeKindOf, changeBetweenDays, type Reading, sameValue, readFact, wasKnown } from '../ledger/read-fact.js';
import { type Field, type FieldValue, titleField, type TitleField } from '../ledger/fields.js';
import type { Vantage } from '../ledger/vantage.js';

export const changeKinds = ['development', 'correction'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A value that overtook another, or that was not known before. */
export interface FactNews<T> {
  readonly kind: ChangeKind;
  readonly before: StatedClaim<T> | undefined;
  readonly after: StatedClaim<T>;
}

/** One thing that has changed: a field, who plays whom, or who is in it at all. */
export type TitleChange =
  | { readonly what: 'field'; readonly title: string; readonly field: Field; readonly news: FactNews<FieldValue> }
  | { readonly what: 'role'; readonly title: string; readonly person: string; readonly news: FactNews<string | null> }
  | { readonly what: 'joined'; readonly title: string; readonly people: readonly string[]; readonly news: FactNews<unknown> };

/** In the order in which a reader would ask. A status says less than the dates that follow from it. */
const told: readonly TitleField[] = [
  'name', 'release-date', 'streaming-home', 'streaming-date', 'digital-date', 'disc-date', 'premiere-date', 'director', 'showrunner', 'writer', 'runtime', 'rating', 'distributor',
  'budget', 'opening', 'domestic', 'worldwide',
];

/** Everything that changed about a title after one day and up to the vantage's. */
export function changesOf(catalogue: Catalogue, title: Title, since: string, vantage: Vantage): TitleChange[] {
  const fields = told.flatMap((name): TitleChange[] => {
    const field = titleField(catalogue, title, name, vantage);
    const news = findFactNews(field.fact, since, vantage.day);
    return news ? [{ what: 'field', title: title.id, field, news }] : [];
  });
  const credits = catalogue.credits.filter((credit) => credit.title === title.id);
  return [...fields, ...joined(credits, since, vantage.day), ...credits.flatMap((credit) => renamed(credit, since, vantage.day))];
}

/** What stands now and did not then: it overtook another value, or nothing had been known. */
export function findFactNews<T>(fact: Fact<T>, since: string, day: string): FactNews<T> | undefined {
  return since >= day ? undefined : newsBetween(readFact(fact, since), readFact(fact, day));
}

/** What one reading says that an earlier one did not. */
export function newsBetween<T>(then: Reading<T>, now: Reading<T>): FactNews<T> | undefined {
  const change = changeBetween(then, now);
  if (change) return change;
  if (then.case !== 'unknown' || now.case !== 'stands') return undefined;
  return { kind: 'development', before: undefined, after: now.first };
}

/** All that became known of a fact up to a day, oldest first: what stood first, and what overtook it. Where sources differ, nothing has until one of them stands. */
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

/** Everyone who joined a cast up to a day, after its first names had become known. */
export function joinedUntil(credits: readonly Credit[], day: string): TitleChange[] {
  const [first] = credits.flatMap((credit) => firstTold(credit, day)?.claim ?? []).map(({ known = '' }) => known).sort();
  return first === undefined ? [] : joined(credits, first, day);
}

function renamed(credit: Credit, since: string, day: string): TitleChange[] {
  const news = changeBetweenDays(credit.character, since, day);
  return news ? [{ what: 'role', title: credit.title, person: credit.person, news }] : [];
}

/** Those of whom nothing had been known, each by what was said first, together with those whom the same source named that day; where no cast had been known at all, nobody joined it. */
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

/** The oldest claim on a credit by a day; none where what comes first may not be told. */
function firstTold({ person, character, billing, role }: Credit, day: string): { person: string; claim: StatedClaim<unknown> } | undefined {
  const claims = [...character, ...billing, ...role].filter((claim) => wasKnown(claim, day));
  if (character.some((claim) => 'hidden' in claim)) return undefined;
  const [claim] = claims.filter((one): one is StatedClaim<never> => 'value' in one).sort((a, b) => ((a.known ?? '') < (b.known ?? '') ? -1 : 1));
  return claim && { person, claim };
}
