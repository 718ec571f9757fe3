import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { findNewestFigure, figuresUntil, type GrossMetric, grossMetrics, openingOf } from '../../domain/money/box-office.js';
import { type Claim, type MoneyMetric, moneyMetrics } from '../../domain/ledger/catalogue.js';
import { compareGrosses } from '../../domain/money/compare-grosses.js';
import { grossChart } from '../../domain/money/gross-chart.js';
import { titleText } from '../../i18n/sentences/field-text.js';
import { loadMarketMessages, marketMessagesFor } from '../../i18n/messages/market-messages.js';
import { noSuchText } from '../../i18n/sentences/missing-text.js';
import { loadMoreMessages, moreMessagesFor } from '../../i18n/messages/more-messages.js';
import { type BadValue, parseChoice, findBadValues, wordsOf } from '../../views/parse-choice.js';
import { TitleElement, type TitleScene } from '../base/title-element.js';
import { boxOfficeStyles } from './box-office.styles.js';
import { chartOf } from './chart.js';
import { chartStyles } from './chart.styles.js';
import { comparison } from './comparison.js';
import { everyFigure, type FigureGroup, keyFigures, type MetricFigure } from './figures.js';

/**
 * What a title took against its cost, over the days of its run and against other titles; each figure with its day and source. It never speaks of profit.
 *
 * @tag wick-box-office
 * @attr {plain|noir|paper} theme - The look of this widget, from wick.css.
 * @slot - The author's words, shown where there is no data for the film.
 * @slot heading - Takes the place of the heading.
 * @slot footer - A line at the foot.
 * @csspart base - The box.
 * @csspart heading - The heading.
 * @csspart figures - The list of the main figures.
 * @csspart figure - One main figure; its metric is a second word, `lead` a third for those that are set large.
 * @csspart amount - An amount.
 * @csspart mark - The word and shape of an estimate (`estimate`) or a dispute (`disputed`).
 * @csspart caption - What the chart shows, and in which unit.
 * @csspart chart - The chart.
 * @csspart grid - A line of the chart at a round amount.
 * @csspart tick - The label of a mark on an axis.
 * @csspart step - A step from one figure to the next, where they are at most eight days apart.
 * @csspart point - A figure in the chart; `estimate` is a second word.
 * @csspart range - A bar over the amounts of a figure that sources differ about or give as a range; or over the days that it can be of.
 * @csspart budget - The budget: a line, or in the chart a band where it is a range.
 * @csspart label - An amount written in the chart; `budget-label` is a second word at the line of the budget.
 * @csspart key - The key to the marks.
 * @csspart bars - The list of compared titles, the highest gross first.
 * @csspart row - A compared title, where `own` is a second word for the widget's film; or a row of the table.
 * @csspart name - The name of a compared title.
 * @csspart bar - The bar of a compared title; `estimate` is a second word.
 * @csspart length - The part of a bar that is certain.
 * @csspart open - The part of a bar between the lowest and the highest amount that are claimed.
 * @csspart all - The table of all figures, folded behind a summary.
 * @csspart table - The table of all figures.
 * @csspart group - The head of a part of the table: a metric, of a title where several are compared.
 * @csspart source - Who said it, with a link.
 * @csspart note - A smaller line: the source of a figure, the day and the source of a compared gross (`about`), or the day that the widget is read from (`as-of`).
 * @csspart cites - The link to the page's list of sources.
 * @csspart missing - The sentence that says that there is no such film.
 * @fires {WickErrorEvent} wick-error - The film or a title to compare with is unknown, an attribute could not be read, or data could not be fetched.
 */
export class BoxOffice extends TitleElement {
  static override styles = [...TitleElement.baseStyles, boxOfficeStyles, chartStyles];

  static override properties: PropertyDeclarations = { metric: {}, compare: {} };

  protected override readonly essential = ['money'] as const;

  /** Which gross is drawn and compared: `domestic`, of the US and Canada, or `worldwide`. Default `worldwide`. */
  declare metric: GrossMetric | undefined;
  /** Ids of other titles to compare with, separated by spaces. Default: none. */
  declare compare: string | undefined;

  get #metric(): GrossMetric {
    return parseChoice(this.metric, grossMetrics, 'worldwide');
  }

  protected override badValues(): BadValue[] {
    return findBadValues('metric', this.metric, grossMetrics, ['worldwide']);
  }

  protected override awaits(): Promise<unknown> | undefined {
    const { locale } = this.localize;
    return super.awaits() ?? loadMarketMessages(locale) ?? loadMoreMessages(locale);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.need('sources');
  }

  protected override complain(): void {
    super.complain();
    const { scene } = this;
    if (!scene) return;
    const { titles } = scene.speech.catalogue;
    const ids = [...titles.keys()];
    for (const id of wordsOf(this.compare)) if (!titles.has(id)) this.report('unknown-title', noSuchText(id, ids, ids, scene.speech.locale));
  }

  /** Returns the ids of the film and of the titles to compare with, each once. */
  #titles({ title, speech: { catalogue } }: TitleScene): readonly string[] {
    return [...new Set([title.id, ...wordsOf(this.compare).filter((id) => catalogue.titles.has(id))])];
  }

  /** Groups all figures: by metric for one film, by title and metric for several. */
  #groups(scene: TitleScene): readonly FigureGroup[] {
    const { vantage, speech } = scene;
    const { fieldName } = moreMessagesFor(speech.locale);
    const titles = this.#titles(scene);
    const isAlone = titles.length === 1;
    const metrics = isAlone ? [...new Set([this.#metric, ...moneyMetrics])] : [this.#metric, openingOf[this.#metric], 'budget'] as const;
    const groups = titles.flatMap((id) => metrics.map((metric) => ({
      head: isAlone ? fieldName[metric] : html`<bdi>${titleText(id, speech)}</bdi> · ${fieldName[metric]}`,
      figures: figuresUntil(speech.catalogue.money.get(id)?.figures[metric], vantage.day),
    })));
    return groups.filter(({ figures }) => figures.length > 0);
  }

  protected override claimsShown(scene: TitleScene): readonly Claim<unknown>[] {
    return this.#groups(scene).flatMap(({ figures }) => figures.flatMap(({ claims }) => claims));
  }

  protected override renderScene(scene: TitleScene): TemplateResult {
    const { title, speech } = scene;
    const messages = marketMessagesFor(speech.locale);
    const titles = this.#titles(scene);
    const groups = this.#groups(scene);
    const name = titleText(title.id, speech);
    const said = messages.boxOfficeOf(name);
    return html`
      <slot name="heading" id="heading">${this.heading(said)}</slot>
      ${groups.length === 0
        ? html`<p part="note">${messages.noFigures(name)}</p>`
        : [titles.length === 1 ? this.#alone(scene) : comparison(compareGrosses(speech.catalogue, titles, this.#metric, scene.vantage), this.#metric, scene), everyFigure(groups, said, scene)]}
      ${this.asOfNote(scene)}
    `;
  }

  /** Draws the film's figures, and the chart of its gross. */
  #alone(scene: TitleScene): unknown {
    const { title: { id }, vantage, speech: { catalogue } } = scene;
    const metric = this.#metric;
    const figures = (metrics: readonly MoneyMetric[]): MetricFigure[] => metrics.map((of) => ({ of, figure: findNewestFigure(catalogue, id, of, vantage.day) }));
    const chart = grossChart(catalogue, id, metric, vantage);
    return [
      keyFigures(figures([metric, 'budget']), figures([...grossMetrics.filter((other) => other !== metric), 'opening', 'opening-worldwide']), scene),
      chart ? chartOf(chart, metric, this.localize.messages.direction === 'rtl', scene) : nothing,
    ];
  }
}
