/**
 * Draws figures of money: the main ones, and the table of all.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { type Figure, type GrossMetric, grossMetrics, isOlderGross } from '../../domain/money/box-office.js';
import type { MoneyMetric } from '../../domain/ledger/catalogue.js';
import { claimedDateText } from '../../i18n/formats/date-text.js';
import { numberText } from '../../i18n/formats/intl.js';
import { marketMessagesFor } from '../../i18n/messages/market-messages.js';
import { moneyText } from '../../i18n/formats/money-text.js';
import { moreMessagesFor } from '../../i18n/messages/more-messages.js';
import { inBrackets } from '../parts/in-brackets.js';
import { saidBy } from '../parts/said-by.js';
import type { TitleScene } from '../base/title-element.js';

/** Figures under one heading. */
export interface FigureGroup {
  readonly head: unknown;
  readonly figures: readonly Figure[];
}

/** Draws an amount, marked with a word and a shape if it is an estimate or disputed. */
export function amountOf(figure: Figure, scene: TitleScene): TemplateResult {
  return html`<span part="amount">${moneyText([figure.low, figure.high], scene.speech.locale)}</span>${marksOf(figure, scene)}`;
}

/** Draws the marks of a figure, with a space before each: that it is an estimate, and that sources differ. */
export function marksOf({ isEstimate, isDisputed }: Figure, { speech, messages }: TitleScene): readonly TemplateResult[] {
  return [
    ...(isEstimate ? [html`${' '}<span part="mark estimate">${marketMessagesFor(speech.locale).estimate}</span>`] : []),
    ...(isDisputed ? [html`${' '}<span part="mark disputed">${messages.disputed}</span>`] : []),
  ];
}

/** Draws the sources of a figure; of a disputed one, each with its amount. */
export function sourcesOf({ claims, isDisputed }: Figure, told: 'dated' | 'publisher', { speech }: TitleScene): TemplateResult {
  return html`${claims.map((claim, index) => html`${index > 0 ? ' ' : nothing}<span class="side">${isDisputed ? inBrackets(saidBy(claim, speech, told), speech.locale, moneyText(claim.value, speech.locale)) : saidBy(claim, speech, told)}</span>`)}`;
}

/** A figure with its metric. */
export interface MetricFigure {
  readonly of: MoneyMetric;
  readonly figure: Figure | undefined;
}

/** Draws the main figures, each with its day and source: the leading ones large, the others smaller below. */
export function keyFigures(leads: readonly MetricFigure[], others: readonly MetricFigure[], scene: TitleScene): TemplateResult | typeof nothing {
  const known = [...leads, ...others].filter(({ figure }) => figure !== undefined);
  if (known.length === 0) return nothing;
  const otherGross = (of: MoneyMetric): Figure | undefined => known.find((other) => other.of !== of && isGross(other.of))?.figure;
  return html`<dl part="figures">
    ${known.map(({ of, figure }) => html`<div part="figure ${of} ${leads.some((lead) => lead.of === of) ? 'lead' : ''}"><dt>${labelOf(of, figure!, otherGross(of), scene)}</dt><dd>${amountOf(figure!, scene)} <span part="note">${sourcesOf(figure!, isGross(of) && figure!.known !== undefined ? 'publisher' : 'dated', scene)}</span></dd></div>`)}
  </dl>`;
}

const isGross = (of: MoneyMetric): of is GrossMetric => (grossMetrics as readonly MoneyMetric[]).includes(of);

/** Labels a gross with the day by which it was reached; one that is much older than the other gross, as the last figure that is known. */
function labelOf(of: MoneyMetric, figure: Figure, otherGross: Figure | undefined, { speech: { locale } }: TitleScene): string {
  if (!isGross(of) || figure.known === undefined) return moreMessagesFor(locale).fieldName[of];
  const { grossBy, lastGross } = marketMessagesFor(locale);
  return (isOlderGross(figure, otherGross) ? lastGross : grossBy)[of](claimedDateText(figure.known, locale));
}

/** Draws all figures in a table that the reader opens. */
export function everyFigure(groups: readonly FigureGroup[], said: string, scene: TitleScene): TemplateResult {
  const { locale } = scene.speech;
  const messages = marketMessagesFor(locale);
  const count = groups.reduce((sum, { figures }) => sum + figures.length, 0);
  return html`<details part="all">
    <summary>${messages.allFigures(numberText(count, locale))}</summary>
    <table part="table" aria-label=${said}>
      <thead><tr>${[messages.day, messages.amount, messages.source].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      ${groups.map(({ head, figures }) => html`<tbody>
        <tr><th part="group" scope="rowgroup" colspan="3">${head}</th></tr>
        ${figures.map((figure) => html`<tr part="row">
          <th scope="row">${figure.known === undefined ? messages.unknown : claimedDateText(figure.known, locale, 'short')}</th>
          <td>${amountOf(figure, scene)}</td>
          <td>${sourcesOf(figure, 'publisher', scene)}</td>
        </tr>`)}
      </tbody>`)}
    </table>
  </details>`;
}
