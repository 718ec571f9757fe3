/**
 * Finds superseded figures in prose: a title's gross, opening or budget.
 */
import type { MoneyMetric } from '../../domain/ledger/catalogue.js';
import type { Superseded } from '../../domain/changes/superseded-values.js';
import { amountsIn, type WrittenAmount } from '../../i18n/prose/read-values.js';
import { type CheckContext, isQuotedOrInFact, createSupersededFinding } from '../check/check-context.js';
import { never, type RawFinding } from '../check/finding.js';
import type { TitleLedger } from '../check/title-ledgers.js';
import { isFormer } from './history.js';
import { type AnalysedPassage, sentenceOf, sentenceSpan, subjectAt } from './sentence-subjects.js';

/** Share by which two sources may differ on the same figure. */
const tolerance = 0.02;

/** Finds the superseded amounts in a passage. */
export function findAmounts(scene: AnalysedPassage, desk: CheckContext): RawFinding[] {
  const amounts = amountsIn(scene.passage.text, desk.prose);
  return amounts.flatMap((amount) => {
    if (isQuotedOrInFact(scene, amount) || isOther(scene, amount, desk)) return [];
    const subject = subjectAt(scene, amount, desk.prose);
    const ledger = subject && desk.ledger(subject.title);
    if (!ledger || isFormer(scene, amount, desk.prose)) return [];
    const { start, end } = sentenceSpan(scene, amount.start);
    const metrics = metricsOf(scene, amount, desk).filter((metric) => ledger.amounts.has(metric));
    const standing = metrics.flatMap((metric) => ledger.amounts.get(metric)!.standing);
    const beside = amounts.filter((other) => other.start >= start && other.end <= end);
    if (beside.some((other) => standing.some((now) => isSame(other, now) || isNear(other, now)))) return [];
    const old = recorded(amount, metrics, ledger) ?? between(scene, amount, metrics, ledger, desk);
    return old ? [createSupersededFinding(scene, amount, 'amount', 'money', old, desk)] : [];
  });
}

/** Whether the words beside an amount make it another sum: a bonus, a tax credit, a difference. */
function isOther({ passage: { text } }: AnalysedPassage, { start, end }: WrittenAmount, { prose }: CheckContext): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 40)];
  return prose.some(({ gross }) => gross.otherBefore.test(before) || gross.otherAfter.test(after));
}

function recorded(amount: WrittenAmount, metrics: readonly MoneyMetric[], { amounts }: TitleLedger): Superseded<number> | undefined {
  return metrics.map((metric) => amounts.get(metric)!.superseded.find(({ value }) => isSame(amount, value))).find((one) => one !== undefined);
}

/** A running total that no claim has, but that later claims exceed. Totals only grow; it was right when the article ran. */
function between(scene: AnalysedPassage, amount: WrittenAmount, metrics: readonly MoneyMetric[], { amounts }: TitleLedger, { prose }: CheckContext): Superseded<number> | undefined {
  const sentence = sentenceOf(scene, amount.start);
  if (!prose.some(({ gross }) => gross.soFar.test(sentence))) return undefined;
  const [value = 0] = amount.readings;
  const before = scene.passage.text.slice(Math.max(0, amount.start - 20), amount.start);
  const isFloor = prose.some(({ gross }) => gross.floor.test(before));
  const exceeds = (now: number): boolean => now * (1 - tolerance) > value + amount.half && !(isFloor && now < value + 2 * amount.half * coarseness(value, amount.half));
  const metric = metrics.find((one) => (one === 'worldwide' || one === 'domestic') && amounts.get(one)!.standing.every(exceeds));
  const newest = metric === undefined ? undefined : amounts.get(metric)!.superseded.at(-1);
  return newest && { ...newest, value, kind: 'development', overtakenOn: never };
}

/** How many units of its last written digit that is not zero an amount is rounded to: `$300 million` to hundreds. */
function coarseness(value: number, half: number): number {
  const units = Math.round(value / (2 * half));
  return 10 ** (/0*$/.exec(String(units))![0].length);
}

/** Whether an amount equals another within the rounding of its written form. */
function isSame({ readings: [value = 0], half }: WrittenAmount, other: number): boolean {
  return Math.abs(value - other) <= half;
}

function isNear({ readings: [value = 0] }: WrittenAmount, other: number): boolean {
  return Math.abs(value - other) <= other * tolerance;
}

/** The figures that an amount can mean: a budget if the words beside it say so, else what its sentence is about. */
function metricsOf(scene: AnalysedPassage, { start, end }: WrittenAmount, desk: CheckContext): readonly MoneyMetric[] {
  const { text } = scene.passage;
  const beside = `${text.slice(Math.max(sentenceSpan(scene, start).start, start - 18), start)} ${text.slice(end, end + 10)}`;
  return desk.prose.some(({ gross }) => gross.budget.test(beside)) ? ['budget'] : metricsIn(sentenceOf(scene, start), desk);
}

/** The figures that a sentence can mean; none if it is not about money, or about a weekend or a territory that the ledger has no figures for. A gross “so far” is no opening, even if the sentence mentions the opening. */
function metricsIn(sentence: string, { prose }: CheckContext): readonly MoneyMetric[] {
  const says = (name: Exclude<keyof (typeof prose)[number]['gross'], 'floor' | 'otherBefore' | 'otherAfter'>): boolean => prose.some(({ gross }) => gross[name].test(sentence));
  if (!says('any') || says('elsewhere')) return [];
  if (says('budget') && !says('worldwide') && !says('domestic') && !says('opening')) return ['budget'];
  const [world, home] = [says('worldwide'), says('domestic')];
  if (says('opening') && !says('soFar')) return world === home ? ['opening', 'opening-worldwide'] : world ? ['opening-worldwide'] : ['opening'];
  if (says('period')) return [];
  return world === home ? ['worldwide', 'domestic'] : world ? ['worldwide'] : ['domestic'];
}
