/**
 * Makes credits of cast members (P161) and voice actors (P725), with the records of people and characters.
 */
import type { DatasetCharacter, DatasetCredit, DatasetPerson } from '../../data/bundled/dataset.js';
import type { RoleKind } from '../../domain/ledger/catalogue.js';
import { type Claim, items, oldestFirst, texts } from './evidence.js';
import { characterId, type Importing, labelOf, nameFact, preferred, statementsOf, type TitleSubject, valueOfKind } from './importing.js';
import type { Item, Statement } from './item.js';
import { plainText } from './item-store.js';
import { inOrder, ordinalOf } from './titles.js';

/** A character as a statement names it; `null` is a role that is known to have a name, which Wikidata does not know. */
interface Character {
  readonly as?: string;
  readonly name: string | null;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The credits of a title, in the order of Wikidata's statements, which is mostly that of the billing. */
export function creditsOf(importing: Importing, subject: TitleSubject): readonly DatasetCredit[] {
  const credits = new Map<string, DatasetCredit>();
  const statements = ['P161', 'P725'].flatMap((property) => inOrder(statementsOf(importing, subject, property)));
  for (const statement of statements) {
    const item = valueOfKind(importing, subject, statement, 'item')?.id;
    const name = item === undefined ? undefined : labelOf(importing, subject, statement.property, item);
    if (item === undefined || name === undefined) continue;
    const claims = importing.book.claims(subject, statement, name, { called: name });
    if (claims.length === 0) continue;
    for (const character of charactersOf(importing, subject, statement)) {
      const person = importing.ids.people.get(item)!;
      const key = `${person} ${character?.as ?? ''}`;
      credits.set(key, merged(credits.get(key), creditOf(importing, subject, { person, statement, character, claims })));
    }
  }
  return [...credits.values()];
}

interface Cast {
  readonly person: string;
  readonly statement: Statement;
  readonly character: Character | undefined;
  readonly claims: readonly Claim<string>[];
}

function creditOf(importing: Importing, subject: TitleSubject, { person, statement, character, claims }: Cast): DatasetCredit {
  const ordinal = ordinalOf(statement);
  const role = roleOf(importing, statement);
  const saying = <T>(value: T): readonly Claim<T>[] => claims.map((claim) => ({ ...claim, value }));
  const credit: Mutable<DatasetCredit> = { title: subject.id, person, ...(character?.as !== undefined && { as: character.as }) };
  if (character) credit.character = saying(character.name);
  if (ordinal !== undefined) credit.billing = saying(ordinal);
  if (role) credit.role = saying(role);
  // A credit needs a claim to hold its source. That a part was not said to be the last is true of every part here.
  if (!character && ordinal === undefined && !role) credit.final = saying(false);
  return credit;
}

/** Two statements about one part of a person: their claims together. */
function merged(before: DatasetCredit | undefined, credit: DatasetCredit): DatasetCredit {
  if (!before) return credit;
  const { character, billing, role, final } = { character: [...(before.character ?? []), ...(credit.character ?? [])], billing: [...(before.billing ?? []), ...(credit.billing ?? [])], role: [...(before.role ?? []), ...(credit.role ?? [])], final: [...(before.final ?? []), ...(credit.final ?? [])] };
  const facts = { character, billing, role, final };
  return { ...before, ...Object.fromEntries(Object.entries(facts).filter(([, claims]) => claims.length > 0).map(([field, claims]) => [field, oldestFirst(claims as Claim<unknown>[])])) };
}

/** The characters of a part: items (P453) and names as credited (P4633), paired where there are as many of both. `[undefined]` if Wikidata names none. */
function charactersOf(importing: Importing, subject: TitleSubject, { qualifiers }: Statement): readonly (Character | undefined)[] {
  const roles = items(qualifiers['P453']).flatMap((item) => {
    const name = labelOf(importing, subject, 'P453', item);
    return name === undefined ? [] : { item, name };
  });
  const credited = texts(qualifiers['P4633']).flatMap((text) => plainText(text) ?? []);
  const paired = roles.length === credited.length;
  const named = [
    ...roles.map(({ item, name }, index) => ({ name: (paired ? credited[index] : undefined) ?? name, id: characterId(importing, item, name) })),
    ...(paired ? [] : credited.map((name) => ({ name, id: characterId(importing, undefined, name) }))),
  ];
  if (named.length === 0) return [qualifiers['P453']?.some(({ kind }) => kind === 'some') ? { name: null } : undefined];
  return named.map(({ name, id }) => ({ name, ...(id !== undefined && { as: id }) }));
}

const rolesByWord: readonly (readonly [RegExp, RoleKind])[] = [[/cameo/i, 'cameo'], [/voice/i, 'voice'], [/supporting/i, 'supporting'], [/\blead|main (?:role|character|cast)|protagonist/i, 'lead']];

/** How large the part is: by the property, else by the English label of the role (P3831). */
function roleOf({ store }: Importing, { property, qualifiers }: Statement): RoleKind | undefined {
  if (property === 'P725') return 'voice';
  const labels = items(qualifiers['P3831']).map((item) => store.englishLabel(item) ?? '');
  return rolesByWord.find(([word]) => labels.some((label) => word.test(label)))?.[1];
}

/** A person: the name, and days of birth and death if the person's own file was given. */
export function personOf(importing: Importing, shownOn: TitleSubject, item: string, id: string): DatasetPerson {
  const person = { item: importing.store.get(item)!, name: importing.store.label(item)! };
  const [born, died] = ['P569', 'P570'].map((property) => lifeDates(importing, person, property));
  return { id, name: nameFact(importing, shownOn, person.item, person.name), ...(born!.length > 0 && { born: born! }), ...(died!.length > 0 && { died: died! }) };
}

function lifeDates(importing: Importing, person: { readonly item: Item; readonly name: string }, property: string): readonly Claim<string>[] {
  return oldestFirst(preferred(importing, person, statementsOf(importing, person, property)).flatMap((statement) => {
    const date = valueOfKind(importing, person, statement, 'date')?.date;
    return date === undefined ? [] : importing.book.claims(person, statement, date, { called: date, happens: date });
  }));
}

/** A character that has an item. */
export function characterOf(importing: Importing, shownOn: TitleSubject, item: string, id: string): DatasetCharacter {
  return { id, name: nameFact(importing, shownOn, { id: item }, importing.store.label(item)!) };
}
