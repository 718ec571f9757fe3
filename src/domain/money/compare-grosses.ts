/**
 * Compares what titles took, for a chart of bars.
 */
import type { Catalogue, Title } from '../ledger/catalogue.js';
import { type Figure, figureDays, findNewestFigure, type GrossMetric, runBegan } from './box-office.js';
import { daysBetween } from '../dates/plain-date.js';
import { longestRun } from './gross-chart.js';
import type { Vantage } from '../ledger/vantage.js';

/** A title with its newest gross and budget; lengths are from 0 to 1, where 1 is the highest amount of all. */
export interface ComparedTitle {
  readonly title: string;
  readonly gross: (Figure & { readonly lengths: readonly [low: number, high: number] }) | undefined;
  readonly budget: (Figure & { readonly length: number }) | undefined;
  /** The day of the run by which the gross was known, from 1; undefined after a run, or where one of the days is not known. */
  readonly dayOfRun: number | undefined;
}

/** The titles with what each took by a day, the highest first; those without a figure last, in the given order. */
export function compareGrosses(catalogue: Catalogue, titles: readonly string[], metric: GrossMetric, vantage: Vantage): readonly ComparedTitle[] {
  const found = titles.map((title) => {
    const gross = findNewestFigure(catalogue, title, metric, vantage.day);
    return { title, gross, budget: findNewestFigure(catalogue, title, 'budget', vantage.day), dayOfRun: gross && dayOfRun(gross, catalogue.titles.get(title), vantage) };
  });
  const most = Math.max(...found.flatMap(({ gross, budget }) => [gross?.high ?? 0, budget?.high ?? 0]), 1);
  const middle = (figure: Figure | undefined): number => (figure ? (figure.low + figure.high) / 2 : -1);
  return found.sort((a, b) => middle(b.gross) - middle(a.gross)).map(({ gross, budget, ...rest }) => ({
    ...rest,
    gross: gross && { ...gross, lengths: [gross.low / most, gross.high / most] },
    budget: budget && { ...budget, length: budget.high / most },
  }));
}

function dayOfRun(gross: Figure, title: Title | undefined, vantage: Vantage): number | undefined {
  const [days, began] = [figureDays(gross), runBegan(title, vantage)];
  if (!days || !began) return undefined;
  const [from, to] = days.map((day) => daysBetween(began, day));
  return from === to && to! >= 0 && to! <= longestRun ? to! + 1 : undefined;
}
