/**
 * Puts a claim together from the options of `wick claim`, and asks for what they leave out.
 */
import { choicesOf, type ClaimField } from '../../data/dataset/claim-fields.js';
import type { Catalogue, Standing } from '../../domain/ledger/catalogue.js';
import { standings } from '../../domain/ledger/closed-lists.js';
import type { ClaimRequest, WrittenClaim } from '../../publish/claim/add-claim.js';
import { claimsOn } from '../../publish/claim/claim-place.js';
import { readPart, readTyped } from '../../publish/claim/typed-values.js';
import type { OpenFile, Row } from '../../publish/claim/open-files.js';
import { askedOption, Misuse, requireOptions, unreadText } from './asked-options.js';
import { dayWritten, wrongDay } from './claim-days.js';
import { missingForSource, sourceOf, type SourceArguments } from './claim-source-answers.js';
import { creditMissing, fieldAsked, noPerson, type RecordArguments, recordOf, subjectAsked } from './claim-record-answers.js';
import { refuseUnused } from './unused-options.js';
import type { Questions } from '../questions.js';

/** The options that describe a claim, as they were written. */
export interface ClaimArguments extends SourceArguments, RecordArguments {
  readonly value?: string;
  readonly known?: string;
  readonly standing?: string;
  readonly reveals?: string;
  readonly note?: string;
}

/** What claims are added to, and who can be asked. */
export interface Desk {
  readonly files: readonly OpenFile[];
  /** The data that the dataset is laid over. */
  readonly base: Catalogue | undefined;
  /** All that the widgets show before: the dataset, over the data that it is laid over. */
  readonly catalogue: Catalogue;
  /** All sources that a claim may name. */
  readonly sources: readonly Row[];
  /** The day of the run. */
  readonly today: string;
  readonly questions: Questions | undefined;
}

/** Reads or asks for everything that a claim needs. Throws `Misuse` if something is wrong, or missing and nobody can be asked. */
export async function claimAnswers(written: ClaimArguments, desk: Desk): Promise<ClaimRequest> {
  const { questions, today, sources, files, base } = desk;
  requireOptions([...(written.title ?? written.record ? [] : ['title']), ...(['field', 'value', 'known', 'source', 'standing'] as const).filter((flag) => written[flag] === undefined)], questions);
  const subject = await subjectAsked(written, desk);
  const { field, entry: named } = await fieldAsked(written, subject, desk);
  refuseUnused(written, field, named);
  requireOptions([...Object.keys(field.keys).filter((key) => !(key in named) && written[key as 'region' | 'channel'] === undefined), ...creditMissing(written, field), ...missingForSource(written, sources)], questions);
  const { record, person } = await recordOf(written, subject, field, desk);
  const entry = await entryOf(written, field, named, desk);
  const before = claimsOn(files, { field, record, entry }, base);
  const value = await valueOf(written, field, before.at(-1)?.value, desk);
  const known = dayWritten(await askedOption({ flag: 'known', written: written.known, message: 'Known since: YYYY-MM-DD, a month, a year, today, yesterday or unknown', usual: today, check: (text) => wrongDay(text, today) }, questions), today);
  const source = await sourceOf(written, sources, known, today, questions);
  const standing = (await askedOption({ flag: 'standing', written: written.standing, message: 'How firmly it was said', usual: 'reported', choices: standings.map((word) => ({ value: word, label: word, hint: standingHints[word] })) }, questions)) as Standing;
  const claim: WrittenClaim = { value, known, source: source.id, standing, ...revealsOf(written.reveals), ...noteOf(written.note) };
  const newcomer = person && { ...person, name: [{ value: written.personName, known, source: source.id, standing }] };
  return { field, record, entry, claim, records: [...(source.record ? [{ kind: 'sources' as const, record: source.record }] : []), ...(newcomer ? [{ kind: 'people' as const, record: newcomer }] : [])] };
}

const standingHints: Readonly<Record<Standing, string>> = {
  rumoured: 'nobody vouches for it', estimated: 'somebody estimated it', reported: 'a publisher states it, and does not decide it', announced: 'whoever decides it announced it',
  confirmed: 'it has happened, or anybody can check it', corrected: 'the value before was wrong when it was published',
};

/** The entry of a list that has the field: the market and channel of a release, unless the field’s name says it. */
async function entryOf(written: ClaimArguments, { keys }: ClaimField, named: Row, { questions }: Desk): Promise<Row> {
  const entry: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(keys)) {
    if (key in named) {
      entry[key] = named[key];
      continue;
    }
    const choices = choicesOf(schema).map((value) => ({ value, label: value }));
    entry[key] = await askedOption({
      flag: key, written: written[key as 'region' | 'channel'], message: key === 'region' ? 'Market: two letters such as US, or 001 for the whole world' : `Which ${key}`,
      usual: key === 'region' ? 'US' : undefined, ...(choices.length > 0 ? { choices } : { check: (text: string) => unreadText(readTyped(schema, text)) }),
    }, questions);
  }
  return entry;
}

async function valueOf({ value: written }: ClaimArguments, field: ClaimField, before: unknown, { catalogue, questions }: Desk): Promise<unknown> {
  const choices = choicesOf(field.value).map((value) => ({ value, label: value }));
  const wanted = readTyped(field.value, '');
  const hint = [...(before === undefined ? [] : [`now ${JSON.stringify(before)}`]), ...(wanted.case === 'unread' && choices.length === 0 ? [wanted.expected] : [])].join('; ');
  const check = (text: string): string | undefined => unreadText(readTyped(field.value, text)) ?? strangers(field, text, catalogue);
  const text = await askedOption({ flag: 'value', written, message: `New value${hint === '' ? '' : ` (${hint})`}`, check, ...(choices.length > 0 && { choices }) }, questions);
  const typed = readTyped(field.value, text);
  return typed.case === 'read' ? typed.value : text;
}

/** Ids of people that a job is given to and that do not exist. */
function strangers(field: ClaimField, text: string, { people }: Catalogue): string | undefined {
  const typed = readTyped(field.value, text);
  if (field.path[0] !== 'crew' || typed.case === 'unread') return undefined;
  const lost = (typed.value as readonly string[]).find((id) => !people.has(id));
  return lost === undefined ? undefined : `${lost}: ${noPerson(lost, [...people.keys()])}`;
}

function revealsOf(written: string | undefined): Pick<WrittenClaim, 'reveals'> {
  if (written === undefined) return {};
  const [, title, level] = /^([a-z0-9-]+):([123])$/.exec(written) ?? [];
  if (title === undefined) throw new Misuse(`--reveals '${written}': expected a title and a level from 1 to 3, such as ballerina:2`);
  return { reveals: { title, level: Number(level) } };
}

function noteOf(written: string | undefined): Pick<WrittenClaim, 'note'> {
  if (written === undefined) return {};
  const wrong = unreadText(readPart('note', written));
  if (wrong !== undefined) throw new Misuse(`--note: ${wrong}`);
  return { note: written };
}
