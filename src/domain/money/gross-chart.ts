/**
 * Lays out a chart of grosses: days of the run from left (0) to right (1), amounts from bottom (0) to top (1).
 */
import type { Catalogue } from '../ledger/catalogue.js';
import { figureDays, type Figure, figuresUntil, type GrossMetric, newestFigure, runBegan } from './box-office.js';
import { addDays, addMonths, type DayDate, daysBetween, firstDay } from '../dates/plain-date.js';
import type { Vantage } from '../ledger/vantage.js';

/** Figures from more than this many days into a run repeat its total, and are drawn in a column of their own; the longest run in the ledger took 118 days. */
export const longestRun = 120;
/** The share of the width that the days take where the chart has such a column. */
const partOfDays = 0.77;
const columnOfLater = { from: 0.84, place: 0.93 } as const;
const steps = [1, 2, 7, 14, 30];
const mostTicks = 5;

/** A figure in the chart; all places are from 0 to 1. */
export interface Point {
  readonly figure: Figure;
  /** The places of its first and last day; they differ where only its month is known. */
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly isLater: boolean;
}

/** One title's figures in the chart. */
export interface Series {
  readonly title: string;
  readonly points: readonly Point[];
  /** The place of its label, moved so that labels do not overlap. */
  readonly label: number;
}

/** A tick on the time axis: days since the release, and with a single title the calendar date. */
export interface DayTick {
  readonly place: number;
  readonly days: number;
  readonly date: DayDate | undefined;
}

export interface GrossChart {
  readonly series: readonly Series[];
  readonly days: readonly DayTick[];
  readonly amounts: readonly { readonly place: number; readonly amount: number }[];
  /** The budget; undefined in a chart of several titles. */
  readonly budget: { readonly figure: Figure; readonly low: number; readonly high: number } | undefined;
  /** Where the column of later figures begins, and where in it the figures lie. */
  readonly later: { readonly from: number; readonly place: number } | undefined;
}

interface Placed {
  readonly figure: Figure;
  readonly from: number;
  readonly to: number;
}

/** Lays out the grosses of titles known by a day; undefined where no figure falls into a run. */
export function grossChart(catalogue: Catalogue, titles: readonly string[], metric: GrossMetric, vantage: Vantage): GrossChart | undefined {
  const runs = titles.map((title) => runOf(catalogue, title, metric, vantage));
  const inRun = runs.flatMap(({ placed }) => placed.filter(({ to }) => to <= longestRun));
  if (inRun.length === 0) return undefined;
  const hasLater = runs.some(({ placed }) => placed.some(({ to }) => to > longestRun));
  const share = hasLater ? partOfDays : 1;
  const lastDay = Math.max(...inRun.map(({ to }) => to), 1);
  const step = steps.find((days) => lastDay / days <= mostTicks) ?? Math.max(...steps);
  const span = Math.ceil(lastDay / step) * step;
  const budget = newestFigure(catalogue.money.get(titles[0]!)?.figures.budget, vantage.day);
  const amounts = amountTicks(Math.max(...runs.flatMap(({ placed }) => placed.map(({ figure }) => figure.high)), titles.length === 1 ? (budget?.high ?? 0) : 0));
  const top = amounts.at(-1)!;
  const pointOf = ({ figure, from, to }: Placed): Point => {
    const isLater = to > longestRun;
    const place = (day: number): number => (isLater ? columnOfLater.place : (day / span) * share);
    return { figure, isLater, from: place(from), to: place(to), low: figure.low / top, high: figure.high / top };
  };
  const series = runs.map(({ title, placed }) => ({ title, points: [...placed.filter(({ to }) => to <= longestRun), ...placed.filter(({ to }) => to > longestRun).slice(-1)].map(pointOf) }));
  return {
    series: labelled(series.filter(({ points }) => points.length > 0)),
    days: titles.length === 1 ? datesIn(runs[0]!.began!, span, step, share) : countsIn(span, step, share),
    amounts: amounts.map((amount) => ({ amount, place: amount / top })),
    budget: budget && titles.length === 1 ? { figure: budget, low: budget.low / top, high: budget.high / top } : undefined,
    later: hasLater ? columnOfLater : undefined,
  };
}

/** A title's figures by day of its run; figures from before the run or without a date are left out. */
function runOf(catalogue: Catalogue, title: string, metric: GrossMetric, vantage: Vantage): { title: string; began: DayDate | undefined; placed: readonly Placed[] } {
  const began = runBegan(catalogue.titles.get(title), vantage);
  const placed = figuresUntil(catalogue.money.get(title)?.figures[metric], vantage.day).flatMap((figure) => {
    const days = figureDays(figure);
    if (!days || !began) return [];
    const [from, to] = days.map((day) => daysBetween(began, day)) as [number, number];
    return to < 0 ? [] : [{ figure, from: Math.max(from, 0), to }];
  });
  return { title, began, placed };
}

/** Round amounts from 0 up to the first that reaches `highest`, in steps of 1, 2, 2.5 or 5 times a power of ten. */
export function amountTicks(highest: number): readonly number[] {
  const rough = Math.max(highest, 1) / mostTicks;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size * mostTicks >= highest) ?? 10 * power;
  return Array.from({ length: Math.max(Math.ceil(highest / step), 1) + 1 }, (_, index) => index * step);
}

function countsIn(span: number, step: number, share: number): readonly DayTick[] {
  return Array.from({ length: span / step + 1 }, (_, index) => ({ days: index * step, place: ((index * step) / span) * share, date: undefined }));
}

/** The calendar dates on the time axis: the first of each month, or in a short run every `step` days. */
function datesIn(began: DayDate, span: number, step: number, share: number): readonly DayTick[] {
  const placed = (date: DayDate): DayTick => ({ date, days: daysBetween(began, date), place: (daysBetween(began, date) / span) * share });
  if (step < 30) return countsIn(span, step, share).map(({ days }) => placed(addDays(began, days)));
  const months = Array.from({ length: Math.ceil(span / 28) + 1 }, (_, index) => addMonths(firstDay({ precision: 'month', year: began.year, month: began.month }), index));
  return months.map(placed).filter(({ days }) => days >= 0 && days <= span);
}

const labelGap = 0.09;

/** Puts each label at the title's last figure, and moves it up where it would overlap another. */
function labelled(series: readonly Omit<Series, 'label'>[]): readonly Series[] {
  const ends = series.map(({ points }) => (points.at(-1)!.low + points.at(-1)!.high) / 2);
  const places = apart(ends, labelGap);
  return series.map((one, index) => ({ ...one, label: places[index]! }));
}

/** Moves places up until they are at least `gap` apart; their order stays, and none moves further than needed. */
export function apart(places: readonly number[], gap: number): readonly number[] {
  const moved = [...places];
  let least = -Infinity;
  for (const [index] of [...places.entries()].sort(([, a], [, b]) => a - b)) {
    moved[index] = Math.max(places[index]!, least);
    least = moved[index] + gap;
  }
  return moved;
}
