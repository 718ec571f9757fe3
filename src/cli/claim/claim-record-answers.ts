/**
 * Finds the record and the field that a claim is about, or asks for them.
 */
import type { ClaimField } from '../../data/dataset/claim-fields.js';
import { idOfName } from '../../domain/ledger/id-of-name.js';
import { nearest } from '../../domain/ledger/nearest-match.js';
import { nameOn } from '../../domain/ledger/read-fact.js';
import { claimsOn, type RecordKey } from '../../publish/claim/claim-place.js';
import { creditsOf, fieldsOf, findField, shortName, type Subject, subjectsIn } from '../../publish/claim/claim-subject.js';
import type { Row } from '../../publish/claim/open-files.js';
import { readId } from '../../publish/claim/typed-values.js';
import { askedOption, hintAt, Misuse, requireOptions, sentences, unreadText } from './asked-options.js';
import type { Desk } from './claim-answers.js';
import type { Choice } from '../questions.js';

export interface RecordArguments {
  readonly title?: string;
  readonly record?: string;
  readonly field?: string;
  readonly person?: string;
  readonly personName?: string;
  readonly as?: string;
  readonly region?: string;
  readonly channel?: string;
}

/** Reads or asks for the record: a title, or another that has an id. */
export async function subjectAsked({ title, record }: RecordArguments, { files, catalogue, today, questions }: Desk): Promise<Subject> {
  const { titles, others } = subjectsIn(files, catalogue, today);
  const all = [...titles, ...others];
  const written = title ?? record;
  if (written !== undefined) {
    const found = (title === undefined ? all : titles).find(({ id }) => id === written);
    if (found) return found;
    const [noun, ids] = title === undefined ? ['record', all.map(({ id }) => id)] as const : ['title', titles.map(({ id }) => id)] as const;
    const meant = nearest(written, ids);
    throw new Misuse(`there is no ${noun} '${written}'${meant.length > 0 ? hintAt(meant) : title === undefined ? '' : `; there are ${ids.join(', ')}`}`);
  }
  const other = 'another record';
  const choicesIn = (subjects: readonly Subject[]): Choice[] => subjects.map(({ id, label, kinds }) => ({ value: id, label, hint: titles.some((one) => one.id === id) ? id : `${kinds.join(', ')}: ${id}` }));
  const answer = await questions!.choose('Which title', [...choicesIn(titles), ...(others.length > 0 ? [{ value: '', label: other, hint: 'a person, a character, a video …' }] : [])]);
  const id = answer === '' ? await questions!.choose('Which record', choicesIn(others)) : answer;
  return (answer === '' ? others : titles).find((one) => one.id === id)!;
}

/** Reads or asks for the field; the name that `wick-fact` has for a release's field also says the channel. */
export async function fieldAsked({ field: written }: RecordArguments, subject: Subject, { files, base, questions }: Desk): Promise<{ readonly field: ClaimField; readonly entry: Row }> {
  const fields = fieldsOf(subject);
  const names = fields.map((field) => shortName(field, fields));
  if (written !== undefined) {
    const found = findField(fields, written);
    if (found) return found;
    const meant = nearest(written, [...names, 'release-date']);
    throw new Misuse(sentences(`--field '${written}': ${subject.id} has no field of this name that holds claims${hintAt(meant)}`, `Fields with claims: ${names.join(', ')}.`));
  }
  const choices = fields.map((field, index) => {
    const now = Object.keys(field.keys).length > 0 || field.kind === 'credits' ? undefined : claimsOn(files, { field, record: { id: subject.id }, entry: {} }, base).at(-1)?.value;
    return { value: names[index]!, label: names[index]!, ...(now !== undefined && { hint: `now ${JSON.stringify(now)}` }) };
  });
  return findField(fields, await questions!.choose('Which field', choices))!;
}

/** The options that a claim on a credit needs and that are missing. */
export function creditMissing({ person, personName }: RecordArguments, { kind }: ClaimField): readonly string[] {
  return kind === 'credits' && person === undefined && personName === undefined ? ['person'] : [];
}

/** The key of the record, with a new person if the claim introduces one. */
export async function recordOf(written: RecordArguments, subject: Subject, field: ClaimField, desk: Desk): Promise<{ readonly record: RecordKey; readonly person?: Row }> {
  if (field.kind !== 'credits') return { record: { id: subject.id } };
  const { files, questions, catalogue: { people } } = desk;
  const person = written.personName === undefined ? await knownPerson(written, desk) : await namedPerson(written, written.personName, desk);
  return { record: await creditOf(person, subject.id), ...(!people.has(person) && { person: { id: person } }) };

  async function creditOf(who: string, title: string): Promise<RecordKey> {
    const credits = creditsOf(files, title, who);
    const roles = credits.map(({ as }) => (typeof as === 'string' ? as : ''));
    if (written.as !== undefined) return { title, person: who, as: written.as };
    if (credits.length > 1) requireOptions(['as'], questions);
    const as = credits.length > 1 ? await questions!.choose('Which character', roles.map((role) => ({ value: role, label: role === '' ? 'none' : role }))) : (roles[0] ?? '');
    return { title, person: who, ...(as !== '' && { as }) };
  }
}

async function knownPerson({ person }: RecordArguments, { catalogue: { people }, today, questions }: Desk): Promise<string> {
  const choices = [...people.values()].map(({ id, name }) => ({ value: id, label: nameOn(name, today) ?? id, hint: id }));
  const check = (id: string): string | undefined => (people.has(id) ? undefined : sentences(noPerson(id, [...people.keys()]), 'Say --person-name for a new one.'));
  return askedOption({ flag: 'person', written: person, message: 'Which person', choices, check }, questions);
}

/** The id of somebody who is called by name, who is new, or was added by an earlier run. */
async function namedPerson({ person }: RecordArguments, name: string, { catalogue: { people }, questions }: Desk): Promise<string> {
  const made = person ?? idOfName(name);
  if (made === '' && !questions) throw new Misuse(`--person-name '${name}': no id can be made of it, since it has no Latin letter. Say --person with an id.`);
  const id = await askedOption({ flag: 'person', written: made === '' ? undefined : made, message: `Id for ${name}: small letters, digits and hyphens`, check: (text) => unreadText(readId(text)) }, questions);
  const names = people.get(id)?.name.flatMap((claim) => ('value' in claim ? [claim.value] : []));
  if (names && !names.includes(name)) throw new Misuse(`--person-name '${name}': there is a person with the id ${id} already, ${names.at(-1) ?? ''}. Say --person with another id, or leave --person-name out.`);
  return id;
}

/** Says that there is no such person, and who may have been meant. */
export function noPerson(id: string, ids: readonly string[]): string {
  return `there is no person of this id${hintAt(nearest(id, ids))}`;
}
