/**
 * Finds superseded release dates in prose.
 */
import { datesIn, type WrittenDate } from '../../i18n/prose/read-values.js';
import type { Release, StatedClaim } from '../../domain/ledger/catalogue.js';
import { firstClaimsIn } from '../../domain/ledger/citations.js';
import { readFact } from '../../domain/ledger/read-fact.js';
import type { Superseded } from '../../domain/changes/superseded-values.js';
import { type CheckContext, isQuotedOrInFact, createSupersededFinding, marketText } from '../check/check-context.js';
import { never, type RawFinding } from '../check/finding.js';
import type { TitleLedger } from '../check/title-ledgers.js';
import { isFormer } from './history.js';
import { marketNamed } from './named-markets.js';
import { type AnalysedPassage, sentenceOf, sentenceSpan, subjectAt } from './sentence-subjects.js';

const reach = 60;

/** Finds the superseded dates in a passage. */
export function findDates(scene: AnalysedPassage, desk: CheckContext): RawFinding[] {
  const { passage } = scene;
  const times = passage.times.map(({ start, end, day }): WrittenDate => ({ start, end, readings: [day], hasYear: true }));
  const dates = [...times, ...datesIn(passage.text, desk.prose, desk.ran).filter(({ start, end }) => !times.some((time) => time.start < end && start < time.end))];
  return dates.flatMap((date) => {
    if (isQuotedOrInFact(scene, date)) return [];
    const subject = subjectAt(scene, date, desk.prose);
    const ledger = subject && desk.ledger(subject.title);
    if (!ledger || !isRelease(scene, date, desk) || isSaidToday(scene, date, dates, ledger)) return [];
    const named = marketNamed(scene, date, desk.marketNames, desk.prose);
    const old = staleDate(date, ledger, named === undefined ? desk.market : { region: named, instead: [], isGiven: true }, desk);
    const isOver = desk.ran !== undefined && date.readings.every((day) => day < desk.ran!);
    if (!old || isFormer(scene, date, desk.prose, isOver) || isTakenOver(scene, date, desk)) return [];
    return [createSupersededFinding(scene, date, 'date', 'date', old, desk, marketText(old.release?.region, desk))];
  });
}

/** Whether the sentence also gives a date that stands. */
function isSaidToday(scene: AnalysedPassage, date: WrittenDate, dates: readonly WrittenDate[], { dates: { standing } }: TitleLedger): boolean {
  const sentence = sentenceOf(scene, date.start);
  return dates.some((other) => other !== date && sentence.includes(scene.passage.text.slice(other.start, other.end)) && other.readings.some((day) => standing.some((now) => covers(day, now))));
}

/** The superseded date that the words most likely mean, of the article's market, else of another; undefined if they can mean a date that stands. */
function staleDate(date: WrittenDate, { dates, title }: TitleLedger, market: CheckContext['market'], { speech: { vantage } }: CheckContext): Superseded<string> | undefined {
  const { readings, hasYear } = date;
  const means = (value: string): boolean => readings.some((day) => covers(day, value));
  // A date without a year may be the current one.
  const stands = (now: string): boolean => readings.some((day) => covers(day, now) || covers(now, day) || (!hasYear && day.slice(4) === now.slice(4)));
  const old = dates.superseded.filter(({ value }) => means(value)).sort((a, b) => ((a.before.known ?? '') < (b.before.known ?? '') ? 1 : -1));
  const own = old.find(({ release }) => release?.region === market.region);
  if (own && market.isGiven && !own.after.some(({ value }) => value !== null && stands(value))) return own;
  if (old.length === 0 || dates.standing.some(stands)) return undefined;
  // What was right in another market was not wrong.
  if (own) return !market.isGiven && old.some(({ release }) => release?.region !== own.release?.region) ? { ...own, kind: 'development', overtakenOn: never } : own;
  const foreign = old[0]!;
  const ours = [market.region, ...market.instead].map((region) => title.releases.find((release) => release.region === region && release.channel === foreign.release?.channel)).find((release) => release !== undefined);
  const after = ours && standingOf(ours, vantage.day);
  // A date of another market was never wrong: it is overtaken by the market's own.
  if (ours && after && after.length > 0) return { ...foreign, release: ours, after, kind: 'development', overtakenOn: never };
  return market.isGiven ? { ...foreign, kind: 'development', overtakenOn: never } : foreign;
}

function standingOf({ date }: Release, day: string): readonly StatedClaim<string>[] {
  return firstClaimsIn(readFact(date, day));
}

/** Whether a date equals another or contains it, as `2024-06` contains `2024-06-07`. */
function covers(date: string, other: string): boolean {
  return other.startsWith(date);
}

/** Whether another takes over the title's date: `The Crow takes the slot`. */
function isTakenOver(scene: AnalysedPassage, { start }: WrittenDate, { prose }: CheckContext): boolean {
  const verb = prose.map(({ history }) => history.takenOver.exec(sentenceOf(scene, start))).find((found) => found !== null);
  if (!verb) return false;
  const at = sentenceSpan(scene, start).start + verb.index;
  const before = scene.works.filter(({ end }) => end <= at && at - end < 12).at(-1);
  return before?.title === undefined;
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
