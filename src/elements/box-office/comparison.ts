/**
 * A table that compares titles: their gross with a bar, their opening and their budget.
 */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { type Figure, type GrossMetric, openingOf } from '../../domain/money/box-office.js';
import { numberText } from '../../i18n/formats/intl.js';
import { marketMessagesFor } from '../../i18n/messages/market-messages.js';
import { moreMessagesFor } from '../../i18n/messages/more-messages.js';
import type { TitleScene } from '../base/title-element.js';
import { amountOf, sourcesOf } from './figures.js';

/** A title to compare, with its newest figures. */
export interface Compared {
  readonly name: string;
  readonly gross: Figure | undefined;
  readonly opening: Figure | undefined;
  readonly budget: Figure | undefined;
}

/** Draws the table; the number before a name is that of its line in the chart. */
export function comparison(titles: readonly Compared[], metric: GrossMetric, scene: TitleScene): TemplateResult {
  const { locale } = scene.speech;
  const { fieldName } = moreMessagesFor(locale);
  const { unknown } = marketMessagesFor(locale);
  const most = Math.max(...titles.flatMap(({ gross, budget }) => [gross?.high ?? 0, budget?.high ?? 0]), 1);
  const heads = [fieldName[metric], fieldName[openingOf[metric]], fieldName.budget];
  const cell = (figure: Figure | undefined): unknown => (figure ? html`${amountOf(figure, scene)}<span part="note">${sourcesOf(figure, 'dated', scene)}</span>` : html`<span part="note">${unknown}</span>`);
  const isEstimate = titles.some(({ gross }) => gross?.isEstimate);
  // Narrow tables are laid out as blocks, which makes some browsers drop the table's roles.
  return html`<table part="table" class="titles" role="table" aria-label=${marketMessagesFor(locale).compared}>
    <thead role="rowgroup"><tr role="row">${[fieldName.name, ...heads].map((head) => html`<th scope="col" role="columnheader">${head}</th>`)}</tr></thead>
    <tbody role="rowgroup">
      ${titles.map(({ name, gross, opening, budget }, index) => html`<tr part="row" role="row">
        <th scope="row" role="rowheader"><span class="number" aria-hidden="true">${numberText(index + 1, locale)}</span> ${name}${gross ? barOf(gross, budget, most, index === 0) : nothing}</th>
        ${[gross, opening, budget].map((figure, column) => html`<td role="cell" data-label=${heads[column]!}>${cell(figure)}</td>`)}
      </tr>`)}
    </tbody>
  </table>
  <p part="key" aria-hidden="true">
    ${isEstimate ? entry(svg`<line x1="0" x2="24" y1="6" y2="6"></line>`, true, marketMessagesFor(locale).estimate) : nothing}
    ${entry(svg`<line part="budget" x1="6" x2="6" y1="0" y2="12"></line>`, false, fieldName.budget)}
  </p>`;
}

const entry = (mark: SVGTemplateResult, isEstimate: boolean, words: string): TemplateResult => html`<span class="entry"><svg class="sample" part="bar ${isEstimate ? 'estimate' : ''}" width=${isEstimate ? 24 : 12} height="12">${mark}</svg> ${words}</span>`;

const length = (amount: number, most: number): string => `${String(Math.round((amount / most) * 10_000) / 100)}%`;

/** Draws the gross as a bar, hatched for an estimate, and the budget as a stroke across it; the cells beside say the same. */
function barOf({ low, high, isEstimate }: Figure, budget: Figure | undefined, most: number, isOwn: boolean): TemplateResult {
  const words = `${isOwn ? 'own' : ''} ${isEstimate ? 'estimate' : ''}`;
  return html`<svg part="bar ${words}" aria-hidden="true">
    <line x1="0" x2=${length(low, most)} y1="50%" y2="50%"></line>
    ${high > low ? svg`<line class="open" x1=${length(low, most)} x2=${length(high, most)} y1="50%" y2="50%"></line>` : nothing}
    ${budget ? svg`<line part="budget" x1=${length(budget.high, most)} x2=${length(budget.high, most)} y1="0" y2="100%"></line>` : nothing}
  </svg>`;
}
