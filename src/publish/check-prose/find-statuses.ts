/**
 * Finds outdated statements on how far a title or its sequel has come.
 */
import type { Status, Title } from '../../domain/ledger/catalogue.js';
import { valueOn } from '../../domain/ledger/read-fact.js';
import type { StatusPhrase } from '../../i18n/prose/prose.js';
import { titleText } from '../../i18n/sentences/field-text.js';
import { type CheckContext, createSupersededFinding } from '../check/check-context.js';
import type { RawFinding } from '../check/finding.js';
import { findOvertakenStatus } from '../check/title-ledgers.js';
import type { Span } from '../articles/passage.js';
import { type Phrase, phrasesOf } from './phrases.js';
import { type AnalysedPassage, isPartOf, sentenceSpan } from './sentence-subjects.js';

/** Finds outdated statuses of a title or of its expected sequel. */
export function findStatuses(scene: AnalysedPassage, desk: CheckContext): RawFinding[] {
  const { text } = scene.passage;
  const found = desk.prose.flatMap(({ statuses, sequel }) =>
    statuses.flatMap((phrase) =>
      phrasesOf(scene, desk, [phrase.pattern]).flatMap((place) => {
        const { span, sentence, ledger } = place;
        const isSequel = sequel.test(sentence) || isNumbered(scene, ledger.title);
        if (!phrase.isDenial && desk.prose.some(({ negation }) => negation.test(text.slice(sentenceSpan(scene, span.start).start, span.start)))) return [];
        if (isSequel && phrase.isBeside && !isBeside(scene, span, sequel, desk)) return [];
        const of = isSequel ? ledger.sequel : isAbout(scene, place, desk) ? ledger.title : undefined;
        const old = of && staleStatus(of, phrase, desk);
        return old ? [createSupersededFinding(scene, span, 'status', 'status', old, desk, isSequel ? ` (${titleText(of.id, desk.speech)})` : '')] : [];
      }),
    ),
  );
  // One finding per title and sentence.
  const first = [...found].sort((a, b) => a.from - b.from);
  return first.filter((one, at) => !first.slice(0, at).some((other) => other.of === one.of && other.sentence === one.sentence));
}

/** Whether a title is followed by a number: `Ballerina 2` means the sequel, which has no name yet. */
function isNumbered({ passage: { text }, works }: AnalysedPassage, { id }: Title): boolean {
  return works.some((work) => work.title === id && /^ (?:2|II)\b/.test(text.slice(work.end, work.end + 4)));
}

/** Whether a status stands beside a title's name, or beside the words for it at the start of a sentence; farther away it may be about something else. */
function isAbout(scene: AnalysedPassage, { span: { start, end }, ledger: { title }, isNamed }: Phrase, { prose }: CheckContext): boolean {
  const { passage: { text }, works } = scene;
  const isWhole = (work: Span): boolean => !isPartOf(scene, work, prose);
  const joins = (words: string): boolean => prose.some(({ statusBetween }) => statusBetween.test(words));
  if (!isNamed) return prose.some(({ goesOn }) => {
    const before = text.slice(sentenceSpan(scene, start).start, start);
    const pronoun = goesOn.exec(before);
    return pronoun !== null && joins(before.slice(pronoun[0].length));
  });
  const before = works.filter((one) => one.end <= start).at(-1);
  const after = works.find((one) => one.start >= end);
  return (before?.title === title.id && isWhole(before) && joins(text.slice(before.end, start))) || (after?.title === title.id && prose.some(({ about }) => about.test(text.slice(end, after.start)) || /^ ["']?$/.test(text.slice(end, after.start))));
}

function isBeside(scene: AnalysedPassage, { start }: Span, sequel: RegExp, { prose }: CheckContext): boolean {
  const before = scene.passage.text.slice(sentenceSpan(scene, start).start, start);
  const word = sequel.exec(before);
  return word !== null && prose.some(({ statusBetween }) => statusBetween.test(before.slice(word.index + word[0].length)));
}

/** The overtaken status that a phrase states. A denial counts only if the status has changed since the article was published. */
function staleStatus(title: Title, { says, isDenial }: StatusPhrase, { speech, ran, ledger }: CheckContext): ReturnType<typeof findOvertakenStatus> {
  const { day } = speech.vantage;
  const now = valueOn(title.status, day);
  // After its release, words on how it is made are about something else.
  if (ran !== undefined && valueOn(title.status, ran) === 'released') return undefined;
  const then = findOvertakenStatus(title, ran, day);
  if (isDenial && then && says.includes(then.value)) return then;
  if (now === undefined || says.includes(now)) return undefined;
  const rank = (status: Status): number => says.indexOf(status);
  // A released title is no longer planned or in production, even if no claim recorded those statuses.
  if (now === 'released') return then ?? ledger(title.id)?.status.superseded.at(-1);
  return then && says.includes(then.value) ? then : ledger(title.id)?.status.superseded.filter(({ value }) => rank(value) >= 0).sort((a, b) => ((a.before.known ?? '') < (b.before.known ?? '') ? 1 : -1))[0];
}
