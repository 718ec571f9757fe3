/**
 * Draws what a title took as points and steps over the days of its run. Positions are percentages, so that the chart fits any width and its words keep their size.
 */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { type GrossMetric, runBegan } from '../../domain/money/box-office.js';
import type { GrossChart, Point } from '../../domain/money/gross-chart.js';
import { formatPlainDate } from '../../domain/dates/plain-date.js';
import { axisDayText, millionsText } from '../../i18n/formats/chart-axis-text.js';
import { claimedDateText } from '../../i18n/formats/date-text.js';
import { moneyText } from '../../i18n/formats/money-text.js';
import { marketMessagesFor } from '../../i18n/messages/market-messages.js';
import { moreMessagesFor } from '../../i18n/messages/more-messages.js';
import type { TitleScene } from '../base/title-element.js';

/** Turns a position, 0 to 1, into a percentage: `x` in reading direction, `y` from the ground up. */
interface Axes {
  readonly x: (place: number) => string;
  readonly y: (place: number) => string;
  readonly rtl: boolean;
}

/** Where a label of the chart stands, as attributes of its `text` element; `part` is its name besides `label`. */
interface LabelPlace extends Readonly<Record<'part' | 'x' | 'y' | 'anchor', string>> {
  readonly dx: number;
  readonly dy: number;
}

/** Isolates words that read from right to left, for the chart is drawn from left to right; and in them the currency: at their end `US$` would become `$US`. */
const isolated = (words: string, rtl: boolean): string => (rtl ? `\u2067${words.replace(/[A-Z]*\p{Sc}/u, '\u2066$&\u2069')}\u2069` : words);

/** Writes words over an outline in the colour of the ground. The outline is a text of its own, because browsers paint `57–60 million` from right to left in pieces, each over the one before. */
const outlined = ({ part, x, y, dx, dy, anchor }: LabelPlace, words: string): SVGTemplateResult => svg`
  <text class="outline" x=${x} y=${y} dx=${dx} dy=${dy} text-anchor=${anchor}>${words}</text>
  <text part="label ${part}" x=${x} y=${y} dx=${dx} dy=${dy} text-anchor=${anchor}>${words}</text>`;

const percent = (part: number): string => `${String(Math.round(part * 10_000) / 100)}%`;

/** Draws the chart with its axes and key. The figures and the table say the same, so it is hidden from screen readers. */
export function chartOf(chart: GrossChart, metric: GrossMetric, rtl: boolean, scene: TitleScene): TemplateResult {
  const axes: Axes = { rtl, x: (place) => percent(rtl ? 1 - place : place), y: (place) => percent(1 - place) };
  return html`<p part="caption" aria-hidden="true">${captionOf(metric, scene)}</p>
    <div class="frame" aria-hidden="true"><svg part="chart" direction="ltr">
      ${gridOf(chart, axes, scene)}
      ${chart.budget ? budgetOf(chart.budget, axes, scene) : nothing}
      ${chart.points.map((point, index) => (point.isStep ? stepTo(point, chart.points[index - 1]!, axes) : nothing))}
      ${chart.points.map((point) => pointOf(point, axes))}
      ${chart.points.map((point) => (point.isLabelled ? labelOf(point, axes, scene) : nothing))}
    </svg></div>
    ${keyOf(chart, scene)}`;
}

function captionOf(metric: GrossMetric, { title, vantage, speech: { locale } }: TitleScene): string {
  const messages = marketMessagesFor(locale);
  const began = runBegan(title, vantage);
  return messages.inMillions(moreMessagesFor(locale).fieldName[metric], began ? messages.sinceRelease(claimedDateText(formatPlainDate(began), locale)) : '');
}

function gridOf(chart: GrossChart, { x, y, rtl }: Axes, { speech: { locale } }: TitleScene): SVGTemplateResult {
  return svg`
    ${chart.amounts.map(({ place, amount }) => svg`<line part="grid" x1="0" x2="100%" y1=${y(place)} y2=${y(place)}></line>
      <text part="tick" class="amount" x=${x(0)} dx=${rtl ? 8 : -8} y=${y(place)} text-anchor=${rtl ? 'start' : 'end'}>${millionsText(amount, locale)}</text>`)}
    ${chart.days.map(({ place, date }, index) => svg`<text part="tick" class="day ${index % 2 === 1 ? 'minor' : ''}" x=${x(place)} y="100%">${axisDayText(date, locale)}</text>`)}
    ${chart.later
      ? svg`<line part="grid" class="end" x1=${x(chart.later.from)} x2=${x(chart.later.from)} y1="0" y2="100%"></line>
        <text part="tick" class="day" x=${x(chart.later.place)} y="100%">${claimedDateText(chart.later.known, locale, 'short')}</text>`
      : nothing}`;
}

function budgetOf({ figure, low, high, isLabelBelow }: NonNullable<GrossChart['budget']>, { x, y, rtl }: Axes, { speech: { locale } }: TitleScene): SVGTemplateResult {
  const line = (place: number): SVGTemplateResult => svg`<line part="budget" x1="0" x2="100%" y1=${y(place)} y2=${y(place)}></line>`;
  const words = marketMessagesFor(locale).budgetOf(moneyText([figure.low, figure.high], locale, 'short'));
  return svg`${low === high ? line(low) : svg`<rect part="budget" x="0" width="100%" y=${y(high)} height=${percent(high - low)}></rect>${line(low)}${line(high)}`}
    ${outlined({ part: 'budget-label', x: x(1), y: y(isLabelBelow ? low : high), dx: 0, dy: isLabelBelow ? 15 : -6, anchor: rtl ? 'start' : 'end' }, isolated(words, rtl))}`;
}

/** Draws a step: the amount stands until the day of the next figure. */
function stepTo(point: Point, before: Point, { x, y }: Axes): SVGTemplateResult {
  const middle = ({ low, high }: Point): string => y((low + high) / 2);
  return svg`<line part="step" x1=${x(before.to)} x2=${x(point.from)} y1=${middle(before)} y2=${middle(before)}></line>
    <line part="step" x1=${x(point.from)} x2=${x(point.from)} y1=${middle(before)} y2=${middle(point)}></line>`;
}

/** Draws a figure as a point; where its day or amount is not known exactly, as a bar over all that it can be. */
function pointOf({ figure, from, to, low, high }: Point, { x, y }: Axes): SVGTemplateResult {
  const [at, middle] = [x((from + to) / 2), y((low + high) / 2)];
  const kind = figure.isEstimate ? 'estimate' : '';
  if (to === from && low === high) return svg`<circle part="point ${kind}" cx=${at} cy=${middle}></circle>`;
  return svg`
    ${to > from ? rangeOf(kind, 'days', [x(from), x(to)], [middle, middle]) : nothing}
    ${high > low ? rangeOf(kind, '', [at, at], [y(low), y(high)]) : nothing}`;
}

/** Draws a bar with round ends; that of an estimate is hollow. */
function rangeOf(kind: string, what: 'days' | '', [x1, x2]: readonly [string, string], [y1, y2]: readonly [string, string]): SVGTemplateResult {
  return svg`<line part="range ${kind}" class=${what} x1=${x1} x2=${x2} y1=${y1} y2=${y2}></line>${kind ? svg`<line class="core" x1=${x1} x2=${x2} y1=${y1} y2=${y2}></line>` : nothing}`;
}

/** Writes an amount where no step can run: before and above its point, near the release after and below it. */
function labelOf({ figure, from, to, low, high, isLater, isNearRelease }: Point, { x, y, rtl }: Axes, { speech: { locale } }: TitleScene): SVGTemplateResult {
  // The last figure of a chart that is read from right to left stands at its left end, where there is room on one side only.
  const isAtEnd = isLater && rtl;
  const at = isAtEnd ? 'start' : isLater || to > from ? 'middle' : isNearRelease !== rtl ? 'start' : 'end';
  const dx = at === 'middle' ? 0 : isAtEnd ? -12 : at === 'start' ? 8 : -8;
  const place = { part: '', x: x((from + to) / 2), y: y(isNearRelease ? low : high), dx, dy: isNearRelease ? 14 : -9, anchor: at };
  return outlined(place, isolated(moneyText([figure.low, figure.high], locale, 'short'), rtl));
}

/** Draws the key to the marks that the chart has, unless all figures are plain points. */
function keyOf({ points }: GrossChart, { speech: { locale } }: TitleScene): TemplateResult | typeof nothing {
  const messages = marketMessagesFor(locale);
  const entry = (mark: SVGTemplateResult, words: string, width = 12): TemplateResult => html`<span class="entry"><svg class="sample" width=${width} height="12">${mark}</svg> ${words}</span>`;
  const dot = (kind: string): SVGTemplateResult => svg`<circle part="point ${kind}" cx="6" cy="6"></circle>`;
  const isEstimated = points.some(({ figure }) => figure.isEstimate);
  const isReported = points.some(({ figure }) => !figure.isEstimate);
  const isRange = points.some(({ low, high }) => high > low);
  const isMonth = points.some(({ from, to }) => to > from);
  if (!isEstimated && !isRange && !isMonth) return nothing;
  return html`<p part="key" aria-hidden="true">
    ${isEstimated && isReported ? entry(dot(''), messages.reported) : nothing}
    ${isEstimated ? entry(dot('estimate'), messages.estimate) : nothing}
    ${isRange ? entry(rangeOf('', '', ['6', '6'], ['4', '8']), messages.range) : nothing}
    ${isMonth ? entry(rangeOf('', 'days', ['4', '20'], ['6', '6']), messages.someDay, 24) : nothing}
  </p>`;
}
