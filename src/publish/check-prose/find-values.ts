/**
 * Finds superseded dates, services and names in prose.
 */
import { datesIn, type WrittenDate } from '../../i18n/prose/read-values.js';
import type { Superseded } from '../../domain/changes/superseded-values.js';
import { regionText } from '../../i18n/formats/intl.js';
import { type CheckContext, isQuotedOrInFact, createSupersededFinding, tellsHistory } from '../check/check-context.js';
import type { RawFinding } from '../check/finding.js';
import type { Span } from '../articles/passage.js';
import { type AnalysedPassage, sentenceOf, subjectAt } from './sentence-subjects.js';

const reach = 60;

/** Finds the superseded dates in a passage. */
export function findDates(scene: AnalysedPassage, desk: CheckContext): RawFinding[] {
  const { passage } = scene;
  const times = passage.times.map(({ start, end, day }): WrittenDate => ({ start, end, readings: [day], hasYear: true }));
  const dates = [...times, ...datesIn(passage.text, desk.prose, desk.ran).filter(({ start, end }) => !times.some((time) => time.start < end && start < time.end))];
  return dates.flatMap((date) => {
    if (isQuotedOrInFact(scene, date)) return [];
    const subject = subjectAt(scene, date, desk.prose);
    const ledger = subject && desk.ledger(subject.title)?.dates;
    const old = ledger && staleDate(date.readings, ledger.superseded, ledger.standing);
    // A date without a year may be the current one.
    if (!date.hasYear && ledger?.standing.some((day) => date.readings.some((reading) => day.slice(4) === reading.slice(4)))) return [];
    if (!old || !isRelease(scene, date, desk)) return [];
    const sentence = sentenceOf(scene, date.start);
    if (tellsHistory(sentence, desk.prose) || dates.some((other) => other !== date && sentence.includes(passage.text.slice(other.start, other.end)) && other.readings.some((day) => ledger.standing.some((now) => covers(day, now))))) return [];
    const region = old.release?.region;
    const market = region === undefined || region === desk.speech.vantage.region || region === '001' ? '' : ` (${regionText(region, desk.speech.locale)})`;
    return [createSupersededFinding(scene, date, 'date', 'date', old, desk, market)];
  });
}

/** The superseded date that the words most likely mean, the newest first; undefined if they can mean the current one. */
function staleDate(readings: readonly string[], superseded: readonly Superseded<string>[], standing: readonly string[]): Superseded<string> | undefined {
  if (readings.some((day) => standing.some((now) => covers(day, now) || covers(now, day)))) return undefined;
  const old = superseded.filter(({ value }) => readings.some((day) => covers(day, value)));
  return old.sort((a, b) => ((a.before.known ?? '') < (b.before.known ?? '') ? 1 : -1))[0];
}

/** Whether a date equals another or contains it, as `2024-06` contains `2024-06-07`. */
function covers(date: string, other: string): boolean {
  return other.startsWith(date);
}

/** Whether a date is a release date: by words beside it, or because it stands directly beside a title's name. */
function isRelease({ passage: { text }, works, sentences }: AnalysedPassage, { start, end, readings }: WrittenDate, { prose }: CheckContext): boolean {
  const from = sentences.find((sentence) => sentence.end > start)?.start ?? 0;
  const before = text.slice(Math.max(from, start - reach), start);
  const after = text.slice(end, end + reach);
  if (prose.some(({ releaseBefore, releaseAfter }) => releaseBefore.test(before) || releaseAfter.test(after))) return true;
  const isDay = readings.every((day) => day.length > 7);
  const beside = works.some((work) => work.title !== undefined && ((start >= work.end && /^["']?[ ,:;(|-]*$/.test(text.slice(work.end, start))) || (work.start >= end && /^,? $/.test(text.slice(end, work.start)))));
  return isDay && beside;
}

/** Finds the superseded services, names of titles and names of characters in a passage. */
export function findNames(scene: AnalysedPassage, desk: CheckContext): RawFinding[] {
  return scene.mentions.flatMap((mention) => {
    if (isQuotedOrInFact(scene, mention)) return [];
    const sentence = sentenceOf(scene, mention.start);
    if (tellsHistory(sentence, desk.prose)) return [];
    const title = mention.named.find((one) => one.kind === 'title');
    if (title) return titleName(scene, mention, title.id, desk);
    const subject = subjectAt(scene, mention, desk.prose);
    const ledger = subject && desk.ledger(subject.title);
    if (!ledger) return [];
    const said = (standing: readonly string[]): boolean => standing.some((name) => sentence.includes(name));
    const old = ledger.outlets.superseded.find(({ value }) => value === mention.name);
    const stands = [...ledger.outlets.standing, ...ledger.distributors].includes(mention.name);
    if (old && !stands && !said(ledger.outlets.standing) && isHome(scene, mention, sentence, desk)) return [createSupersededFinding(scene, mention, 'outlet', 'text', old, desk)];
    const former = ledger.characters.superseded.find(({ value }) => value === mention.name);
    if (!former || former.after.some(({ value }) => namesPart(sentence, value)) || !standsAlone(scene, mention) || isAnothers(scene, mention, former, desk)) return [];
    return [createSupersededFinding(scene, mention, 'character', 'text', former, desk)];
  });
}

/** Whether a sentence contains a capitalised part of a name: `Eve` of `Eve Macarro`. */
function namesPart(sentence: string, name: string | null): boolean {
  return (name ?? '').split(' ').some((word) => /^\p{Lu}\p{L}{2,}$/u.test(word) && word !== 'The' && new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(sentence));
}

function titleName(scene: AnalysedPassage, mention: Span & { readonly name: string }, title: string, desk: CheckContext): RawFinding[] {
  const old = desk.ledger(title)?.names.superseded.find(({ value }) => value === mention.name);
  return old && mention.name.includes(' ') ? [createSupersededFinding(scene, mention, 'name', 'text', old, desk)] : [];
}

/** Whether a sentence says that a service streams a title. */
function isHome({ passage: { text } }: AnalysedPassage, { start }: Span, sentence: string, { prose }: CheckContext): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  return prose.some(({ streaming }) => streaming.test(sentence)) && !prose.some(({ deniedBefore }) => deniedBefore.test(before));
}

/** Whether a name stands alone, and is not a part of a longer name. */
function standsAlone({ passage: { text }, mentions, sentences }: AnalysedPassage, { start, end }: Span): boolean {
  const begins = sentences.some((sentence) => sentence.start === start);
  const next = /^ \p{Lu}/u.test(text.slice(end, end + 2));
  const before = /(?<=^|[^\p{L}'])(\p{Lu}\p{Ll}+) $/u.exec(text.slice(Math.max(0, start - 30), start));
  const known = before && mentions.some((one) => one.end === start - 1 && one.named.some(({ kind }) => kind === 'title' || kind === 'outlet'));
  const opening = before && openings.test(before[1]!) && sentences.some((sentence) => sentence.start === start - before[0].length);
  return !next && (begins || !before || known === true || opening === true);
}

/** Capitalised words at the beginning of a sentence that are no first names. */
const openings = /^(?:Meet|Can|Could|Will|Would|Is|Does|Did|Young|Her|His|Our|Why|Where|When|While|How|Who|What|As|And|But|So|If|Then|Now|With|For|Of|In|To|From|Only|Even|Yet|Still|Wie|Wird|Ob|Als|Wenn|Und|Aber|Die|Der)$/;

/** Whether the same sentence names an actor whose character in another title has this name. */
function isAnothers(scene: AnalysedPassage, mention: Span & { readonly name: string }, former: Superseded<string>, { speech: { catalogue } }: CheckContext): boolean {
  const bearers = catalogue.credits.filter((credit) => credit.title !== former.title && credit.character.some((claim) => 'value' in claim && claim.value === mention.name)).map(({ person }) => person);
  const { start, end } = scene.sentences.find((sentence) => mention.start < sentence.end)!;
  return scene.mentions.some((other) => other.start >= start && other.end <= end && other.named.some((one) => one.kind === 'person' && bearers.includes(one.id)));
}
