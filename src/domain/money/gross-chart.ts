/**
 * Lays out a chart of a title's gross: days of the run from left (0) to right (1), amounts from bottom (0) to top (1).
 */
import type { Catalogue } from '../ledger/catalogue.js';
import { figureDays, type Figure, figuresUntil, type GrossMetric, newestFigure, runBegan } from './box-office.js';
import { addDays, addMonths, type DayDate, daysBetween, firstDay } from '../dates/plain-date.js';
import type { Vantage } from '../ledger/vantage.js';

/** Figures from more than this many days into a run repeat its total, and are drawn in a column of their own; the longest run in the ledger took 118 days. */
export const longestRun = 120;
/** Figures at most this many days apart are joined by a step: weekly totals, with a day of delay. What lies between others is unknown, and stays empty. */
export const longestStep = 8;
/** The share of the width that the days take where the chart has such a column. */
const partOfDays = 0.77;
const columnOfLater = { from: 0.84, place: 0.93 } as const;
const steps = [1, 2, 7, 14, 30];
const mostTicks = 5;
/** The least distance of two labelled amounts, and the height of a label's line, as shares of the height. */
const labelGap = 0.15;
const lineHeight = 0.1;
/** Until this share of the width, an amount is written below its point: before it there is no room. */
const nearRelease = 0.2;

/** A figure in the chart; all places are from 0 to 1. */
export interface Point {
  readonly figure: Figure;
  /** The places of its first and last day; they differ where only its month is known. */
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly isLater: boolean;
  /** Whether a step leads to it from the figure before. */
  readonly isStep: boolean;
  /** Whether its amount is written beside it; near the release below it, else above. */
  readonly isLabelled: boolean;
  readonly isNearRelease: boolean;
}

/** A tick on the time axis. */
export interface DayTick {
  readonly place: number;
  readonly date: DayDate;
}

export interface GrossChart {
  /** The figures, oldest first. */
  readonly points: readonly Point[];
  readonly days: readonly DayTick[];
  readonly amounts: readonly { readonly place: number; readonly amount: number }[];
  /** The budget; `isLabelBelow` where above its line there is a figure, at the end of the run, or the label of one. */
  readonly budget: { readonly figure: Figure; readonly low: number; readonly high: number; readonly isLabelBelow: boolean } | undefined;
  /** Where the column of a figure from after the run begins, where in it the figure lies, and when that was known. */
  readonly later: { readonly from: number; readonly place: number; readonly known: string } | undefined;
}

interface Placed {
  readonly figure: Figure;
  readonly from: number;
  readonly to: number;
}

/** Lays out a title's gross known by a day; undefined where no figure falls into the run. */
export function grossChart(catalogue: Catalogue, title: string, metric: GrossMetric, vantage: Vantage): GrossChart | undefined {
  const began = runBegan(catalogue.titles.get(title), vantage);
  const placed = began ? runOf(figuresUntil(catalogue.money.get(title)?.figures[metric], vantage.day), began) : [];
  const inRun = placed.filter(({ to }) => to <= longestRun);
  if (!began || inRun.length === 0) return undefined;
  const after = placed.filter(({ to }) => to > longestRun).at(-1);
  const share = after ? partOfDays : 1;
  const lastDay = Math.max(...inRun.map(({ to }) => to), 1);
  const step = steps.find((days) => lastDay / days <= mostTicks) ?? Math.max(...steps);
  const span = Math.ceil(lastDay / step) * step;
  const budget = newestFigure(catalogue.money.get(title)?.figures.budget, vantage.day);
  const shown = after ? [...inRun, after] : inRun;
  const amounts = amountTicks(Math.max(...shown.map(({ figure }) => figure.high), budget?.high ?? 0));
  const top = amounts.at(-1)!;
  const points = labelled(shown.map(({ figure, from, to }, index) => {
    const place = (day: number): number => (to > longestRun ? columnOfLater.place : (day / span) * share);
    return { figure, isLater: to > longestRun, isStep: isStep(shown[index - 1], { figure, from, to }), isNearRelease: place(from) < nearRelease, from: place(from), to: place(to), low: figure.low / top, high: figure.high / top };
  }));
  return {
    points,
    days: datesIn(began, span, step, share),
    amounts: amounts.map((amount) => ({ amount, place: amount / top })),
    budget: budget && { figure: budget, low: budget.low / top, high: budget.high / top, isLabelBelow: points.some((point) => isAbove(point, budget.high / top, share / 2)) },
    later: after && { ...columnOfLater, known: after.figure.known! },
  };
}

/** Whether a figure after a part of the width, or the label of any, takes the room above a line. */
function isAbove({ to, low, high, isLabelled, isNearRelease }: Point, line: number, part: number): boolean {
  if (to > part && high >= line && high - line < labelGap) return true;
  const bottom = isNearRelease ? low - lineHeight : high;
  return isLabelled && bottom < line + lineHeight && bottom + lineHeight > line;
}

/** A title's figures by day of its run; figures from before the run or without a date are left out. */
function runOf(figures: readonly Figure[], began: DayDate): readonly Placed[] {
  return figures.flatMap((figure) => {
    const days = figureDays(figure);
    if (!days) return [];
    const [from, to] = days.map((day) => daysBetween(began, day)) as [number, number];
    return to < 0 ? [] : [{ figure, from: Math.max(from, 0), to }];
  });
}

/** Whether two figures of known days are close enough for the amount between them to be known. */
function isStep(before: Placed | undefined, { from, to }: Placed): boolean {
  return before !== undefined && before.from === before.to && from === to && from - before.to <= longestStep;
}

/** Round amounts from 0 up to the first that reaches `highest`, in steps of 1, 2, 2.5 or 5 times a power of ten. */
export function amountTicks(highest: number): readonly number[] {
  const rough = Math.max(highest, 1) / mostTicks;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size * mostTicks >= highest) ?? 10 * power;
  return Array.from({ length: Math.max(Math.ceil(highest / step), 1) + 1 }, (_, index) => index * step);
}

/** The calendar dates on the time axis: the first of each month, or in a short run every `step` days. */
function datesIn(began: DayDate, span: number, step: number, share: number): readonly DayTick[] {
  const dates = step < 30
    ? Array.from({ length: span / step + 1 }, (_, index) => addDays(began, index * step))
    : Array.from({ length: Math.ceil(span / 28) + 1 }, (_, index) => addMonths(firstDay({ precision: 'month', year: began.year, month: began.month }), index));
  return dates.map((date) => ({ date, days: daysBetween(began, date) })).filter(({ days }) => days >= 0 && days <= span).map(({ date, days }) => ({ date, place: (days / span) * share }));
}

/** Labels the newest figure, and older ones whose amounts are far enough from those labelled already. */
function labelled(points: readonly Omit<Point, 'isLabelled'>[]): readonly Point[] {
  const taken: number[] = [];
  return [...points].reverse().map((point) => {
    const isLabelled = taken.every((place) => Math.abs(place - point.high) >= labelGap);
    if (isLabelled) taken.push(point.high);
    return { ...point, isLabelled };
  }).reverse();
}
