/**
 * Lists what changed about a title between two days, the important first: values, disputes, the phase, and people who joined the cast.
 */
import type { Catalogue, Credit, Fact, StatedClaim, Title } from '../ledger/catalogue.js';
import { claimsInReading, type FactNews, newsBetween } from './reading.js';
import { byDay, changeKindOf, sameValue, readFact, valueOn, wasKnown } from '../ledger/read-fact.js';
import { type Field, type FieldValue, titleField, type TitleField } from '../ledger/fields.js';
import { type Phase, phaseOf } from '../releases/phase.js';
import type { Vantage } from '../ledger/vantage.js';

export { type FactNews, newsBetween } from './reading.js';

export const changeKinds = ['development', 'correction'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One change: of the phase, of a field, of the name of a person's role, or people who joined the cast. */
export type TitleChange =
  | { readonly what: 'phase'; readonly title: string; readonly before: Phase; readonly after: Phase; readonly news: FactNews<unknown> }
  | { readonly what: 'field'; readonly title: string; readonly field: Field; readonly news: FactNews<FieldValue> }
  | { readonly what: 'role'; readonly title: string; readonly person: string; readonly news: FactNews<string | null> }
  | { readonly what: 'joined'; readonly title: string; readonly people: readonly string[]; readonly news: FactNews<unknown> };

/** What is listed, the most important first. The phase tells more than `status`, which is left out. */
const told = [
  'release-date', 'phase', 'name', 'director', 'showrunner', 'joined', 'role', 'streaming-home', 'streaming-date', 'digital-date', 'disc-date', 'premiere-date', 'writer', 'runtime',
  'rating', 'distributor', 'worldwide', 'domestic', 'opening', 'budget',
] as const satisfies readonly (TitleField | 'phase' | 'joined' | 'role')[];

/** Every change of a title after the day `since` and up to the vantage's day, the most important first. */
export function changesOf(catalogue: Catalogue, title: Title, since: string, vantage: Vantage): TitleChange[] {
  const { day } = vantage;
  if (since >= day) return [];
  const credits = catalogue.credits.filter((credit) => credit.title === title.id);
  return told.flatMap((what): TitleChange[] => {
    switch (what) {
      case 'phase':
        return moved(title, since, vantage);
      case 'joined':
        return together(joined(credits, since, day), credits, day);
      case 'role':
        return byLead(credits, day).flatMap((credit) => renamed(credit, since, day));
      default: {
        const field = titleField(catalogue, title, what, vantage);
        const news = findFactNews(field.fact, since, day);
        return news ? [{ what: 'field', title: title.id, field, news }] : [];
      }
    }
  });
}

/** The news of a fact between the days `since` and `day`. */
export function findFactNews<T>(fact: Fact<T>, since: string, day: string): FactNews<T> | undefined {
  return since >= day ? undefined : newsBetween(readFact(fact, since), readFact(fact, day));
}

/** Every change of a fact up to a day, oldest first, beginning with the first known value. Disputed readings are skipped. */
export function newsUntil<T>(fact: Fact<T>, day: string): FactNews<T>[] {
  const days = new Set(fact.filter((claim) => wasKnown(claim, day)).map(({ known = '' }) => known));
  const news: FactNews<T>[] = [];
  let before: readonly StatedClaim<T>[] = [];
  for (const known of [...days].sort()) {
    const reading = readFact(fact, known);
    if (reading.case !== 'stands' || before.some(({ value }) => sameValue(value, reading.value))) continue;
    if (known !== '') news.push({ kind: before.length > 0 ? changeKindOf(reading.claim) : 'development', before, after: [reading.claim] });
    before = [reading.claim];
  }
  return news;
}

/** Everyone who joined a cast up to a day, after the day of its first known credit. */
export function joinedUntil(credits: readonly Credit[], day: string): TitleChange[] {
  const [first] = credits.flatMap((credit) => firstTold(credit, day)?.claim ?? []).map(({ known = '' }) => known).sort();
  return first === undefined ? [] : joined(credits, first, day);
}

/** A change of phase. One that only got another date is left to the date. */
function moved(title: Title, since: string, vantage: Vantage): TitleChange[] {
  const [before, after] = [phaseOf(title, { ...vantage, day: since, instant: undefined }), phaseOf(title, vantage)];
  if (before.name === after.name && before.status === after.status && before.known?.place === after.known?.place) return [];
  if (after.name === 'unknown') return [];
  const claims = claimsInReading<unknown>(after.status ? readFact(title.status, vantage.day) : after.known?.reading);
  return [{ what: 'phase', title: title.id, before, after, news: { kind: claims.length > 0 && claims.every((claim) => changeKindOf(claim) === 'correction' && !wasKnown(claim, since)) ? 'correction' : 'development', before: [], after: claims } }];
}

function renamed(credit: Credit, since: string, day: string): TitleChange[] {
  const news = findFactNews(credit.character, since, day);
  return news?.before.length ? [{ what: 'role', title: credit.title, person: credit.person, news }] : [];
}

/** All who joined as one change, leads first, with the first claim of each source. */
function together(groups: readonly TitleChange[], credits: readonly Credit[], day: string): TitleChange[] {
  const people = new Set(groups.flatMap((group) => (group.what === 'joined' ? group.people : [])));
  if (people.size === 0) return [];
  const inOrder = byLead(credits, day).map(({ person }) => person).filter((person) => people.has(person));
  const after = groups.flatMap(({ news }) => news.after).filter(({ source }, index, all) => all.findIndex((other) => other.source === source) === index);
  return [{ what: 'joined', title: groups[0]!.title, people: [...new Set(inOrder)], news: { kind: 'development', before: [], after } }];
}

function byLead(credits: readonly Credit[], day: string): Credit[] {
  const isLead = ({ role }: Credit): boolean => valueOn(role, day) === 'lead';
  return [...credits].sort((a, b) => Number(isLead(b)) - Number(isLead(a)));
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
    return { what: 'joined', title: credits[0]!.title, people: [...people], news: { kind: 'development', before: [], after: [claim] } };
  });
}

/** The oldest claim on a credit by a day; undefined where any claim on the character's name is hidden. */
function firstTold({ person, character, billing, role }: Credit, day: string): { person: string; claim: StatedClaim<unknown> } | undefined {
  const claims = [...character, ...billing, ...role].filter((claim) => wasKnown(claim, day));
  if (character.some((claim) => 'hidden' in claim)) return undefined;
  const [claim] = claims.filter((one): one is StatedClaim<never> => 'value' in one).sort(byDay);
  return claim && { person, claim };
}
