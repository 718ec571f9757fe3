/**
 * Finds superseded services, names of titles and names of characters in prose.
 */
import type { Superseded } from '../../domain/changes/superseded-values.js';
import { type CheckContext, isQuotedOrInFact, createSupersededFinding, placed } from '../check/check-context.js';
import { kindFor, type RawFinding, sinceText, sourcesIn } from '../check/finding.js';
import type { TitleLedger } from '../check/title-ledgers.js';
import type { Span } from '../articles/passage.js';
import { clauseAt } from './clauses.js';
import { isFormer } from './history.js';
import type { Mention } from './name-table.js';
import { type AnalysedPassage, clausesAt, sentenceOf, sentenceSpan, subjectAt } from './sentence-subjects.js';

const reach = 90;

/** Finds the superseded services, names of titles and names of characters in a passage. */
export function findNames(scene: AnalysedPassage, desk: CheckContext): RawFinding[] {
  return scene.mentions.flatMap((mention) => {
    if (isQuotedOrInFact(scene, mention)) return [];
    const title = mention.named.find((one) => one.kind === 'title');
    if (title) return titleName(scene, mention, title.id, desk);
    if (!mention.named.some(({ kind }) => kind === 'outlet' || kind === 'character')) return [];
    const subject = subjectAt(scene, mention, desk.prose);
    const ledger = subject && desk.ledger(subject.title);
    return ledger ? (outlet(scene, mention, ledger, desk) ?? character(scene, mention, ledger, desk) ?? []) : [];
  });
}

function titleName(scene: AnalysedPassage, mention: Mention, title: string, desk: CheckContext): RawFinding[] {
  const ledger = desk.ledger(title);
  const old = ledger?.names.superseded.find(({ value }) => value === mention.name);
  if (!old || !mention.name.includes(' ') || ledger!.names.standing.includes(mention.name) || isFormer(scene, mention, desk.prose)) return [];
  return [createSupersededFinding(scene, mention, 'name', 'text', old, desk)];
}

function outlet(scene: AnalysedPassage, mention: Mention, { outlets, distributors }: TitleLedger, desk: CheckContext): RawFinding[] | undefined {
  const old = outlets.superseded.find(({ value }) => value === mention.name);
  if (!old || [...outlets.standing, ...distributors].includes(mention.name)) return undefined;
  const sentence = sentenceOf(scene, mention.start);
  if (outlets.standing.some((name) => sentence.includes(name)) || !isHome(scene, mention, desk) || isFormer(scene, mention, desk.prose)) return undefined;
  return [createSupersededFinding(scene, mention, 'outlet', 'text', old, desk)];
}

/** Whether a service is said to show or to make a title. */
function isHome(scene: AnalysedPassage, { start, end }: Span, { prose }: CheckContext): boolean {
  const { text } = scene.passage;
  const before = text.slice(Math.max(sentenceSpan(scene, start).start, start - reach), start);
  const after = text.slice(end, end + reach);
  return prose.some(({ outletBefore, outletAfter }) => outletBefore.test(before) || outletAfter.test(after)) && !prose.some(({ deniedBefore }) => deniedBefore.test(before));
}

function character(scene: AnalysedPassage, mention: Mention, { characters }: TitleLedger, desk: CheckContext): RawFinding[] | undefined {
  const former = characters.superseded.find(({ value }) => value === mention.name);
  if (!former || former.after.some(({ value }) => namesPart(sentenceOf(scene, mention.start), value))) return undefined;
  if (!standsAlone(scene, mention, desk) || isAnothers(scene, mention, former, desk) || isFormer(scene, mention, desk.prose)) return undefined;
  return [createSupersededFinding(scene, mention, 'character', 'text', former, desk)];
}

/** Whether a sentence contains a capitalised part of a name: `Eve` of `Eve Macarro`. */
function namesPart(sentence: string, name: string | null): boolean {
  return (name ?? '').split(' ').some((word) => /^\p{Lu}\p{L}{2,}$/u.test(word) && word !== 'The' && new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(sentence));
}

/** Whether a name stands alone, and is not a part of a longer name. */
function standsAlone({ passage: { text }, mentions, sentences }: AnalysedPassage, { start, end }: Span, { prose }: CheckContext): boolean {
  const begins = sentences.some((sentence) => sentence.start === start);
  const next = /^ \p{Lu}/u.test(text.slice(end, end + 2));
  const before = /(?<=^|[^\p{L}'])(\p{Lu}\p{Ll}+) $/u.exec(text.slice(Math.max(0, start - 30), start));
  const known = before && mentions.some((one) => one.end === start - 1 && one.named.some(({ kind }) => kind === 'title' || kind === 'outlet'));
  const opening = before && prose.some((one) => one.openings.test(before[1]!)) && sentences.some((sentence) => sentence.start === start - before[0].length);
  return !next && (begins || !before || known === true || opening === true);
}

/** Whether the name is told of an actor whose character in another title has it: in the same clause, or right after it where the clause names none of this title's cast. */
function isAnothers(scene: AnalysedPassage, mention: Mention, former: Superseded<string>, { speech: { catalogue }, prose }: CheckContext): boolean {
  const bearers = catalogue.credits.filter((credit) => credit.title !== former.title && credit.character.some((claim) => 'value' in claim && claim.value === mention.name)).map(({ person }) => person);
  const clauses = clausesAt(scene, mention.start, prose);
  const own = clauseAt(clauses, mention.start);
  const { start, end } = sentenceSpan(scene, mention.start);
  const people = scene.mentions.filter((other) => other.start >= start && other.end <= end && other !== mention).map((other) => ({ clause: clauseAt(clauses, other.start), ids: other.named.flatMap((one) => (one.kind === 'person' || one.kind === 'surname' ? [one.id] : [])) }));
  const named = people.filter(({ ids }) => ids.length > 0);
  const beside = named.filter(({ clause }) => clause === own);
  return (beside.length > 0 ? beside : named).some(({ ids }) => ids.some((id) => bearers.includes(id)));
}

/** Finds roles said to be undisclosed that have a name now. */
export function findUndisclosed(scene: AnalysedPassage, desk: CheckContext): RawFinding[] {
  return desk.prose.flatMap(({ undisclosed }) => [...scene.passage.text.matchAll(undisclosed)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }))).flatMap((span) => {
    const ledger = isQuotedOrInFact(scene, span) ? undefined : desk.ledger(subjectAt(scene, span, desk.prose)?.title ?? '');
    if (!ledger || isFormer(scene, span, desk.prose)) return [];
    const { start } = sentenceSpan(scene, span.start);
    const person = scene.mentions.filter((one) => one.start >= start && one.end <= span.start).flatMap(({ named }) => named.flatMap((one) => (one.kind === 'person' || one.kind === 'surname' ? [one.id] : []))).findLast((id) => ledger.disclosed.has(id));
    const claims = person === undefined ? [] : ledger.disclosed.get(person)!;
    const [first] = claims;
    if (!first || (desk.ran !== undefined && (first.known ?? '') <= desk.ran)) return [];
    const place = placed(scene, span);
    return [{ ...place, rule: 'character' as const, kind: kindFor('development', first.known ?? '', desk.ran), of: ledger.title.id, field: 'character', message: `“${place.words}” is overtaken: ${first.value}${sinceText(first.known, desk.speech)}`, now: first.value, since: first.known, sources: sourcesIn(claims, desk.speech) }];
  });
}
