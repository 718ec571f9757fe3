/**
 * Draws what titles took as lines over the days of their run. Positions are percentages, so that the chart fits any width and its words keep their size.
 */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { type GrossMetric, runBegan } from '../../domain/money/box-office.js';
import type { GrossChart, Point, Series } from '../../domain/money/gross-chart.js';
import { formatPlainDate } from '../../domain/dates/plain-date.js';
import { axisDayText, millionsText } from '../../i18n/formats/chart-axis-text.js';
import { claimedDateText } from '../../i18n/formats/date-text.js';
import { numberText } from '../../i18n/formats/intl.js';
import { marketMessagesFor } from '../../i18n/messages/market-messages.js';
import { moreMessagesFor } from '../../i18n/messages/more-messages.js';
import type { TitleScene } from '../base/title-element.js';

/** The subject of the chart, and its direction. */
interface View {
  readonly titles: readonly string[];
  readonly metric: GrossMetric;
  readonly rtl: boolean;
}

/** Turns a position, 0 to 1, into a percentage: `x` in reading direction, `y` from the ground up. */
interface Axes {
  readonly x: (place: number) => string;
  readonly y: (place: number) => string;
  readonly rtl: boolean;
}

const percent = (part: number): string => `${String(Math.round(part * 10_000) / 100)}%`;

/** Draws the chart with its axes and key. The tables say the same, so it is hidden from screen readers. */
export function chartOf(chart: GrossChart, view: View, scene: TitleScene): TemplateResult {
  const { rtl, titles } = view;
  const axes: Axes = { rtl, x: (place) => percent(rtl ? 1 - place : place), y: (place) => percent(1 - place) };
  const isAlone = titles.length === 1;
  return html`<p part="caption" aria-hidden="true">${captionOf(view, scene)}</p>
    <div class="frame" aria-hidden="true"><svg part="chart" direction="ltr">
      ${gridOf(chart, axes, scene)}
      ${chart.budget ? budgetOf(chart.budget.low, chart.budget.high, axes) : nothing}
      ${[...chart.series].reverse().map((series) => seriesOf(series, titles.indexOf(series.title), axes))}
      ${isAlone ? nothing : chart.series.map((series) => labelOf(series, numberText(titles.indexOf(series.title) + 1, scene.speech.locale), axes))}
    </svg></div>
    ${keyOf(chart, scene)}`;
}

function captionOf({ titles, metric }: View, { title, vantage, speech: { locale } }: TitleScene): string {
  const messages = marketMessagesFor(locale);
  const began = runBegan(title, vantage);
  const since = titles.length === 1 ? began && messages.sinceRelease(claimedDateText(formatPlainDate(began), locale)) : messages.daysSinceRelease;
  return messages.inMillions(moreMessagesFor(locale).fieldName[metric], since ?? '');
}

function gridOf(chart: GrossChart, { x, y, rtl }: Axes, { speech: { locale } }: TitleScene): SVGTemplateResult {
  return svg`
    ${chart.amounts.map(({ place, amount }) => svg`<line part="grid" x1="0" x2="100%" y1=${y(place)} y2=${y(place)}></line>
      <text part="tick" class="amount" x=${x(0)} dx=${rtl ? 8 : -8} y=${y(place)} text-anchor=${rtl ? 'start' : 'end'}>${millionsText(amount, locale)}</text>`)}
    ${chart.days.map(({ place, days, date }, index) => svg`<text part="tick" class="day ${index % 2 === 1 ? 'minor' : ''}" x=${x(place)} y="100%">${date ? axisDayText(date, locale) : numberText(days, locale)}</text>`)}
    ${chart.later
      ? svg`<line part="grid" class="end" x1=${x(chart.later.from)} x2=${x(chart.later.from)} y1="0" y2="100%"></line>
        <text part="tick" class="day" x=${x(chart.later.place)} y="100%">${marketMessagesFor(locale).later}</text>`
      : nothing}`;
}

function budgetOf(low: number, high: number, { y }: Axes): SVGTemplateResult {
  const line = (place: number): SVGTemplateResult => svg`<line part="budget" x1="0" x2="100%" y1=${y(place)} y2=${y(place)}></line>`;
  if (low === high) return line(low);
  return svg`<rect part="budget" x="0" width="100%" y=${y(high)} height=${percent(high - low)}></rect>${line(low)}${line(high)}`;
}

function seriesOf({ points }: Series, index: number, axes: Axes): SVGTemplateResult {
  const { x, y } = axes;
  const own = index === 0 ? 'own' : '';
  const ends = points.map((point) => ({ x: (point.from + point.to) / 2, y: (point.low + point.high) / 2, isLater: point.isLater }));
  const ways = ends.map((end, at) => {
    // A first figure from after the run gets no line: how the gross grew to it is unknown.
    if (at === 0 && end.isLater) return nothing;
    const from = ends[at - 1] ?? { x: 0, y: 0 };
    return svg`<line part="way ${own}" class="line-${index % 5} ${end.isLater ? 'later' : ''}" x1=${x(from.x)} y1=${y(from.y)} x2=${x(end.x)} y2=${y(end.y)}></line>`;
  });
  return svg`<g class=${own}>${ways}${points.map((point) => pointOf(point, axes))}</g>`;
}

function pointOf({ figure, from, to, low, high }: Point, { x, y }: Axes): SVGTemplateResult {
  const [at, middle] = [x((from + to) / 2), y((low + high) / 2)];
  return svg`
    ${to > from ? svg`<line part="range" class="days" x1=${x(from)} x2=${x(to)} y1=${middle} y2=${middle}></line>` : nothing}
    ${high > low
      ? svg`<line part="range ${figure.isEstimate ? 'estimate' : ''}" x1=${at} x2=${at} y1=${y(low)} y2=${y(high)}></line>`
      : svg`<circle part="point ${figure.isEstimate ? 'estimate' : ''}" cx=${at} cy=${middle}></circle>`}`;
}

function labelOf({ points, label }: Series, number: string, { x, y, rtl }: Axes): SVGTemplateResult {
  return svg`<text part="label" x=${x(points.at(-1)!.to)} dx=${rtl ? -10 : 10} y=${y(label)} text-anchor=${rtl ? 'end' : 'start'}>${number}</text>`;
}

/** Draws the key to the marks that the chart has. */
function keyOf({ series, budget }: GrossChart, { speech: { locale } }: TitleScene): TemplateResult {
  const messages = marketMessagesFor(locale);
  const points = series.flatMap(({ points: some }) => some);
  const entry = (mark: SVGTemplateResult, words: string, width = 12): TemplateResult => html`<span class="entry"><svg class="sample" width=${width} height="12">${mark}</svg> ${words}</span>`;
  const dot = (kind: string): SVGTemplateResult => svg`<circle part="point ${kind}" cx="6" cy="6"></circle>`;
  return html`<p part="key" aria-hidden="true">
    ${points.some(({ figure }) => !figure.isEstimate) ? entry(dot(''), messages.reported) : nothing}
    ${points.some(({ figure }) => figure.isEstimate) ? entry(dot('estimate'), messages.estimate) : nothing}
    ${points.some(({ low, high }) => high > low) ? entry(svg`<line part="range" x1="6" x2="6" y1="1" y2="11"></line>`, messages.range) : nothing}
    ${points.some(({ from, to }) => to > from) ? entry(svg`<line part="range" class="days" x1="2" x2="22" y1="6" y2="6"></line>`, messages.someDay, 24) : nothing}
    ${budget ? entry(svg`<line part="budget" x1="0" x2="24" y1="6" y2="6"></line>`, budgetText(budget.figure.isEstimate, locale), 24) : nothing}
  </p>`;
}

function budgetText(isEstimate: boolean, locale: string): string {
  const { budget } = moreMessagesFor(locale).fieldName;
  return isEstimate ? marketMessagesFor(locale).estimated(budget) : budget;
}
