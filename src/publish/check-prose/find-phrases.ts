/**
 * Finds outdated statements in prose on trailers, cinema runs, statuses and the size of roles.
 */
import type { Status, Title } from '../../domain/ledger/catalogue.js';
import { valueOn } from '../../domain/ledger/read-fact.js';
import type { StatusPhrase } from '../../i18n/prose/prose.js';
import { sidesText, titleText } from '../../i18n/sentences/field-text.js';
import { claimedDateText } from '../../i18n/formats/date-text.js';
import { type CheckContext, isQuotedOrInFact, placed, createSupersededFinding, tellsHistory } from '../check/check-context.js';
import { type RawFinding, kindFor, sinceText, sourcesIn } from '../check/finding.js';
import { findOvertakenStatus, type TitleLedger } from '../check/title-ledgers.js';
import type { Span } from '../articles/passage.js';
import { type AnalysedPassage, sentenceOf, subjectAt } from './sentence-subjects.js';

interface Phrase {
  readonly span: Span;
  readonly sentence: string;
  readonly ledger: TitleLedger;
  readonly isNamed: boolean;
}

/** Finds phrases in a passage by patterns, with the title that each is about. */
function phrasesOf(scene: AnalysedPassage, desk: CheckContext, patterns: readonly RegExp[]): readonly Phrase[] {
  const { text } = scene.passage;
  const spans = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.trimEnd().length })));
  const widest = spans.filter((span, at) => !spans.some((other, index) => (index < at ? other.start < span.end && span.start < other.end : other !== span && other.start <= span.start && other.end > span.end)));
  return widest.flatMap((span) => {
    if (isQuotedOrInFact(scene, span)) return [];
    const sentence = sentenceOf(scene, span.start);
    const subject = subjectAt(scene, span, desk.prose);
    const ledger = subject && desk.ledger(subject.title);
    return ledger && !tellsHistory(sentence, desk.prose) ? [{ span, sentence, ledger, isNamed: subject.isNamed }] : [];
  });
}

/** Finds statements that a title has no trailer although one is out. */
export function findNoTrailer(scene: AnalysedPassage, desk: CheckContext): RawFinding[] {
  return phrasesOf(scene, desk, desk.prose.flatMap(({ noTrailer }) => noTrailer)).flatMap(({ span, ledger: { title, trailer } }) => {
    if (!trailer) return [];
    const place = placed(scene, span);
    const now = `the first came out on ${claimedDateText(trailer.value, desk.speech.locale)}`;
    return [{ ...place, rule: 'trailer' as const, kind: kindFor('development', trailer.value, desk.ran), of: title.id, message: `“${place.words}” is overtaken: ${now}`, now, since: trailer.value, sources: sourcesIn([trailer], desk.speech) }];
  });
}

/** Finds statements that a title is in cinemas although it streams or is sold for the home. */
export function findInCinemas(scene: AnalysedPassage, desk: CheckContext): RawFinding[] {
  return phrasesOf(scene, desk, desk.prose.flatMap(({ inCinemas }) => inCinemas)).flatMap(({ span, ledger: { title, home } }) => {
    const claim = home?.claims[0];
    const before = scene.passage.text.slice(Math.max(0, span.start - 40), span.start);
    if (!home || !claim || desk.prose.some(({ deniedBefore }) => deniedBefore.test(before))) return [];
    const place = placed(scene, span);
    const now = home.place === undefined ? 'it can be watched at home' : `it streams on ${home.place}`;
    return [{ ...place, rule: 'in-cinemas' as const, kind: kindFor('development', claim.value, desk.ran), of: title.id, field: 'status', message: `“${place.words}” is overtaken: ${now}${sinceText(claim.value, desk.speech)}`, now, since: claim.value, sources: sourcesIn(home.claims, desk.speech) }];
  });
}

/** Finds outdated statuses of a title or of its expected sequel. */
export function findStatuses(scene: AnalysedPassage, desk: CheckContext): RawFinding[] {
  const found = desk.prose.flatMap(({ statuses, sequel }) =>
    statuses.flatMap((phrase) =>
      phrasesOf(scene, desk, [phrase.pattern]).flatMap(({ span, sentence, ledger, isNamed }) => {
        const isSequel = sequel.test(sentence) || isNumbered(scene, ledger.title);
        const of = isSequel ? ledger.sequel : isNamed && isClose(scene, span, ledger.title) ? ledger.title : undefined;
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

/** Whether a status directly follows a title's name; farther away it may be about something else. */
function isClose({ passage: { text }, works }: AnalysedPassage, { start }: Span, { id }: Title): boolean {
  const work = works.filter((one) => one.end <= start).at(-1);
  return work?.title === id && /^[,\s]*(?:(?:is|was|has|still|currently|now|which|ist|wird|hat|derzeit|noch)[,\s]*)*$/i.test(text.slice(work.end, start));
}

/** The overtaken status that a phrase states. A denial counts only if the status has changed since the article was published. */
function staleStatus(title: Title, { says, isDenial }: StatusPhrase, { speech, ran, ledger }: CheckContext): ReturnType<typeof findOvertakenStatus> {
  const { day } = speech.vantage;
  const now = valueOn(title.status, day);
  const then = findOvertakenStatus(title, ran, day);
  if (isDenial && then && says.includes(then.value)) return then;
  if (now === undefined || says.includes(now)) return undefined;
  const rank = (status: Status): number => says.indexOf(status);
  // A released title is no longer planned or in production, even if no claim recorded those statuses.
  if (now === 'released') return then ?? ledger(title.id)?.status.superseded.at(-1);
  return then && says.includes(then.value) ? then : ledger(title.id)?.status.superseded.filter(({ value }) => rank(value) >= 0).sort((a, b) => ((a.before.known ?? '') < (b.before.known ?? '') ? 1 : -1))[0];
}

/** Whether a role is in a work that the sentence does not name: `a cameo in another film`. */
function isElsewhere({ passage: { text }, works }: AnalysedPassage, { end }: Span): boolean {
  const inside = /^(?: role| appearance| part)? in (?!the |this |its? |der |dem )/.exec(text.slice(end, end + 40));
  return inside !== null && !works.some(({ start }) => start === end + inside[0].length);
}

/** Finds statements on the size of a role on which sources differ. */
export function findRoles(scene: AnalysedPassage, desk: CheckContext): RawFinding[] {
  return phrasesOf(scene, desk, desk.prose.map(({ cameo }) => cameo)).flatMap(({ span, sentence, ledger }) => {
    if (ledger.roles.length === 0 || desk.prose.some(({ opinions }) => opinions.test(sentence))) return [];
    const named = scene.mentions.filter(({ start, end, named: bearers }) => (end <= span.start || sentence.includes(scene.passage.text.slice(start, end))) && bearers.every((one) => one.kind !== 'title' || one.strength === 'shared') && bearers.some(({ kind }) => kind !== 'title' && kind !== 'outlet'));
    const nearest = named.filter(({ end }) => end <= span.start).at(-1) ?? named[0];
    const bears = (id: string): boolean => nearest?.named.some((one) => 'id' in one && one.id === id) === true;
    const role = ledger.roles.find(({ credit }) => bears(credit.person) || (credit.as !== undefined && bears(credit.as)));
    if (!role || isElsewhere(scene, span) || !role.sides.some(({ value }) => value === 'cameo')) return [];
    const before = scene.passage.text.slice(Math.max(0, span.start - 40), span.start);
    const start = span.start - (desk.prose.map(({ cameoDenied }) => cameoDenied.exec(before)?.[0].length ?? 0).find((length) => length > 0) ?? 0);
    const place = placed(scene, { start, end: span.end });
    const newest = [...role.sides].sort((a, b) => ((a.known ?? '') < (b.known ?? '') ? 1 : -1));
    const now = sidesText('text', newest, desk.speech);
    return [{ ...place, rule: 'role' as const, kind: 'disputed' as const, of: ledger.title.id, field: 'role', message: `“${place.words}” is disputed: ${now}`, now, since: newest[0]?.known, sources: sourcesIn(newest, desk.speech) }];
  });
}
