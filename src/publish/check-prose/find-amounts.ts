/**
 * Finds superseded figures in prose: a title's gross, opening or budget.
 */
import type { MoneyMetric } from '../../domain/ledger/catalogue.js';
import type { Superseded } from '../../domain/changes/superseded-values.js';
import { amountsIn, type WrittenAmount } from '../../i18n/prose/read-values.js';
import { type CheckContext, isQuotedOrInFact, createSupersededFinding, tellsHistory } from '../check/check-context.js';
import type { RawFinding } from '../check/finding.js';
import { type AnalysedPassage, sentenceOf, subjectAt } from './sentence-subjects.js';

/** Share by which two sources may differ on the same figure. */
const tolerance = 0.02;

/** Finds the superseded amounts in a passage. */
export function findAmounts(scene: AnalysedPassage, desk: CheckContext): RawFinding[] {
  const amounts = amountsIn(scene.passage.text, desk.prose);
  return amounts.flatMap((amount) => {
    if (isQuotedOrInFact(scene, amount)) return [];
    const sentence = sentenceOf(scene, amount.start);
    const subject = subjectAt(scene, amount, desk.prose);
    const ledger = subject && desk.ledger(subject.title);
    if (!ledger || tellsHistory(sentence, desk.prose)) return [];
    const metrics = metricsIn(sentence, desk).filter((metric) => ledger.amounts.has(metric));
    const standing = metrics.flatMap((metric) => ledger.amounts.get(metric)!.standing);
    const inSentence = amounts.filter((other) => sentence.includes(scene.passage.text.slice(other.start, other.end)));
    if (inSentence.some((other) => standing.some((now) => isSame(other, now) || isNear(other, now)))) return [];
    const old = metrics.map((metric) => ledger.amounts.get(metric)!.superseded.find(({ value }) => isSame(amount, value))).find((one) => one !== undefined);
    return old ? [createSupersededFinding(scene, amount, 'amount', 'money', old satisfies Superseded<number>, desk)] : [];
  });
}

/** Whether an amount equals another within the rounding of its written form. */
function isSame({ readings: [value = 0], half }: WrittenAmount, other: number): boolean {
  return Math.abs(value - other) <= half;
}

function isNear({ readings: [value = 0] }: WrittenAmount, other: number): boolean {
  return Math.abs(value - other) <= other * tolerance;
}

/** The figures that a sentence can mean; none if it is not about money. A gross “so far” is no opening, even if the sentence mentions the opening. */
function metricsIn(sentence: string, { prose }: CheckContext): readonly MoneyMetric[] {
  const says = (name: 'any' | 'worldwide' | 'domestic' | 'opening' | 'soFar' | 'budget'): boolean => prose.some(({ gross }) => gross[name].test(sentence));
  if (!says('any')) return [];
  if (says('budget') && !says('worldwide') && !says('domestic') && !says('opening')) return ['budget'];
  const [world, home] = [says('worldwide'), says('domestic')];
  if (says('opening') && !says('soFar')) return world === home ? ['opening', 'opening-worldwide'] : world ? ['opening-worldwide'] : ['opening'];
  return world === home ? ['worldwide', 'domestic'] : world ? ['worldwide'] : ['domestic'];
}
