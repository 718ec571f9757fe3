/**
 * Compares what titles took: a bar for each, with its name and amount, the highest first.
 */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { ComparedTitle } from '../../domain/money/compare-grosses.js';
import type { GrossMetric } from '../../domain/money/box-office.js';
import { claimedDateText } from '../../i18n/formats/date-text.js';
import { dot, numberText } from '../../i18n/formats/intl.js';
import { moneyText } from '../../i18n/formats/money-text.js';
import { marketMessagesFor } from '../../i18n/messages/market-messages.js';
import { moreMessagesFor } from '../../i18n/messages/more-messages.js';
import { titleText } from '../../i18n/sentences/field-text.js';
import type { TitleScene } from '../base/title-element.js';
import { marksOf, sourcesOf } from './figures.js';

/** Draws the bars and their key; the bar of the widget's own film is set apart. */
export function comparison(titles: readonly ComparedTitle[], metric: GrossMetric, scene: TitleScene): TemplateResult {
  const { speech } = scene;
  const { fieldName } = moreMessagesFor(speech.locale);
  const { unknown } = marketMessagesFor(speech.locale);
  return html`<p part="caption">${fieldName[metric]}</p>
    <ol part="bars" role="list">
      ${titles.map((compared) => html`<li part="row ${compared.title === scene.title.id ? 'own' : ''}">
        <span part="name"><bdi>${titleText(compared.title, speech)}</bdi></span>
        ${compared.gross ? html`<span part="amount">${moneyText([compared.gross.low, compared.gross.high], speech.locale)}</span>` : html`<span part="note">${unknown}</span>`}
        ${barOf(compared)}
        ${noteOf(compared, scene)}
      </li>`)}
    </ol>
    ${titles.some(({ budget }) => budget) ? html`<p part="key" aria-hidden="true"><span class="entry"><svg class="sample" part="bar" width="8" height="14"><line part="budget" x1="4" x2="4" y1="0" y2="14"></line></svg> ${fieldName.budget}</span></p>` : nothing}`;
}

/** Draws the day and the source of a title's gross, and its budget with its source. */
function noteOf({ gross, budget, dayOfRun }: ComparedTitle, scene: TitleScene): TemplateResult | typeof nothing {
  const { locale } = scene.speech;
  const messages = marketMessagesFor(locale);
  if (!gross && !budget) return nothing;
  const items: readonly unknown[] = [
    ...(gross?.known === undefined ? [] : [messages.knownBy(claimedDateText(gross.known, locale))]),
    ...(dayOfRun === undefined ? [] : [messages.dayOfRun(numberText(dayOfRun, locale))]),
    ...(gross ? [sourcesOf(gross, 'publisher', scene)] : []),
    ...(budget ? [html`${messages.budgetOf(moneyText([budget.low, budget.high], locale))}${marksOf(budget, scene)}`, sourcesOf(budget, 'publisher', scene)] : []),
  ];
  return html`<span part="note about">${gross ? [marksOf(gross, scene), ' '] : nothing}${items.map((item, index) => html`${index > 0 ? dot : nothing}<span>${item}</span>`)}</span>`;
}

const percent = (length: number): string => `${String(Math.round(length * 10_000) / 100)}%`;

/** Draws a gross as a bar that ends openly where it is a range, and the budget as a stroke across it. The words beside say the same. */
function barOf({ gross, budget }: ComparedTitle): TemplateResult {
  const [low, high] = gross?.lengths ?? [0, 0];
  const piece = (name: string, from: number, to: number): SVGTemplateResult => svg`<rect part=${name} x=${percent(from)} width=${percent(to - from)} height="100%"></rect>`;
  return html`<svg part="bar ${gross?.isEstimate ? 'estimate' : ''}" aria-hidden="true">
    ${low > 0 ? piece('length', 0, low) : nothing}
    ${high > low ? piece('open', low, high) : nothing}
    ${budget ? svg`<line part="budget" x1=${percent(budget.length)} x2=${percent(budget.length)} y1="-3" y2="100%"></line>` : nothing}
  </svg>`;
}
