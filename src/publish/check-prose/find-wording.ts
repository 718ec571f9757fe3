/**
 * Finds words that speak of a release as still to come, although the day has passed since the article ran.
 */
import { claimsInReading } from '../../domain/ledger/citations.js';
import { valueOn } from '../../domain/ledger/read-fact.js';
import { claimedDateText } from '../../i18n/formats/date-text.js';
import { relativeDatesIn } from '../../i18n/prose/read-relative-dates.js';
import { type CheckContext, isQuotedOrInFact, marketText, placed } from '../check/check-context.js';
import { type RawFinding, sourcesIn } from '../check/finding.js';
import type { Span } from '../articles/passage.js';
import { clauseAt } from './clauses.js';
import { adjectivesIn, nounsIn, predicatesIn, type Saying } from './coming-phrases.js';
import { isFormer } from './history.js';
import { dayOf, releaseMeant } from './outings.js';
import { withoutOverlaps } from './phrases.js';
import { type AnalysedPassage, clausesAt, sentenceOf, sentenceSpan } from './sentence-subjects.js';

/** Finds stale wording in a passage. A sentence in which something else is overtaken is not told twice: it has to be written anew anyway. */
export function findWording(scene: AnalysedPassage, desk: CheckContext, told: readonly RawFinding[]): RawFinding[] {
  const dates = relativeDatesIn(scene.passage.text, desk.prose, desk.ran);
  const sayings = [...predicatesIn(scene, dates, desk), ...adjectivesIn(scene, desk), ...nounsIn(scene, dates, desk)];
  return withoutOverlaps(sayings, ({ span }) => span).flatMap((saying) => {
    const { span, core, title } = saying;
    if (isQuotedOrInFact(scene, span) || hasFact(scene, span) || isUnsure(scene, core, desk) || isFormer(scene, core, desk.prose)) return [];
    const found = passed(scene, saying, desk) ?? missed(scene, saying, desk);
    return found && !told.some((other) => other.of === title && other.sentence === found.sentence) ? [found] : [];
  });
}

/** Whether a `wick-fact` in the sentence tells readers what has become of it. */
function hasFact(scene: AnalysedPassage, span: Span): boolean {
  const { start, end } = sentenceSpan(scene, span.start);
  return scene.passage.facts.some((fact) => fact.start < end && start < fact.end);
}

/** Questions and conditions state nothing; what somebody said at a stated time stays true. */
function isUnsure(scene: AnalysedPassage, span: Span, { prose }: CheckContext): boolean {
  const { start, end } = clauseAt(clausesAt(scene, span.start, prose), span.start);
  const clause = scene.passage.text.slice(start, end);
  const sentence = sentenceOf(scene, span.start);
  return prose.some(({ coming }) => coming.unsure.test(clause) || coming.reported.test(sentence));
}

/** The finding for a release that has come since. */
function passed(scene: AnalysedPassage, { span, core, title }: Saying, desk: CheckContext): RawFinding | undefined {
  const known = releaseMeant(scene, core, title, desk);
  const day = known && dayOf(known);
  const { ran, speech } = desk;
  if (day !== undefined) desk.uses.day(day);
  if (!known || day === undefined || day > speech.vantage.day || (ran !== undefined && day <= ran)) return undefined;
  const claims = claimsInReading(known.reading);
  const place = placed(scene, span);
  const now = `${claimedDateText(claims[0]!.value, speech.locale)}${marketText(known.release.region, desk)}`;
  return { ...place, rule: 'wording', kind: 'stale', of: title, field: 'status', message: `“${place.words}” is stale: it came out on ${now}`, now, since: claims[0]!.value, sources: sourcesIn(claims, speech) };
}

/** The finding for a relative date that is over, while no release is recorded. */
function missed(scene: AnalysedPassage, { span, title, date }: Saying, { speech, ledger, ran, uses }: CheckContext): RawFinding | undefined {
  const { day } = speech.vantage;
  const record = ledger(title);
  if (date?.last !== undefined) uses.day(date.last);
  if (ran === undefined || date?.last === undefined || date.last >= day || !record || valueOn(record.title.status, day) === 'released' || [...record.releases.values()].some((known) => dayOf(known) !== undefined)) return undefined;
  const place = placed(scene, span);
  return { ...place, rule: 'wording', kind: 'stale', of: title, field: 'status', message: `“${place.words}” is stale: ${claimedDateText(date.last, speech.locale)} is past, and no release is known`, now: undefined, since: date.last, sources: [] };
}
