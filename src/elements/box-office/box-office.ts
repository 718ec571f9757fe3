import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { type Figure, findNewestFigure, figuresUntil, type GrossMetric, grossMetrics, openingOf } from '../../domain/money/box-office.js';
import { type Claim, type MoneyMetric, moneyMetrics } from '../../domain/ledger/catalogue.js';
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
import { comparison, type Compared } from './comparison.js';
import { everyFigure, type FigureGroup, keyFigures } from './figures.js';

/** The figures that a page shows first, in this order. */
const leading = ['opening', 'opening-worldwide', 'domestic', 'worldwide', 'budget'] as const satisfies readonly MoneyMetric[];

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
 * @csspart caption - What the chart shows, and in which unit.
 * @csspart chart - The chart.
 * @csspart grid - A line of the chart at a round amount.
 * @csspart tick - The label of a mark on an axis.
 * @csspart way - A line from one figure to the next; `own` is a second word for the film's line among others.
 * @csspart point - A figure in the chart; `estimate` is a second word.
 * @csspart range - A line for the amounts of a figure that sources differ about or give as a range; or for the days that it can be of.
 * @csspart budget - The budget in the chart: a line, or a band where it is a range.
 * @csspart label - The number of a title in a comparison.
 * @csspart key - The key to the marks of the chart.
 * @csspart figures - The list of the main figures.
 * @csspart figure - One main figure; its metric is a second word.
 * @csspart amount - An amount.
 * @csspart mark - The word and shape of an estimate (`estimate`) or a dispute (`disputed`).
 * @csspart bar - The bar of a title in a comparison; `estimate` is a second word.
 * @csspart all - The table of all figures, folded behind a summary.
 * @csspart table - A table: of the compared titles, or of all figures.
 * @csspart group - The head of a part of the table: a metric, or a title.
 * @csspart row - A row of a table.
 * @csspart source - Who said it, with a link.
 * @csspart note - A smaller line: the source of a figure, or the day that the widget is read from (`as-of`).
 * @csspart cites - The link to the page's list of sources.
 * @csspart missing - The sentence that says that there is no such film.
 * @cssprop --wick-room - The height that the page reserves, from wick.css.
 * @cssprop --wick-rows - The number of titles in a comparison, so that wick.css can reserve their height. Default 2.
 * @cssprop --wick-inset - Space between the box's sides and its content. Default: none.
 * @cssprop --wick-unit - The grid that distances are multiples of. Default `4px`.
 * @cssprop --wick-ground - The background of the widget. Default: none.
 * @cssprop --wick-accent - The film's own line and bar. Default: the page's text colour.
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

  /** Groups all figures: by metric for one film, by title for several. */
  #groups(scene: TitleScene): readonly FigureGroup[] {
    const { title, vantage, speech } = scene;
    const figures = (id: string, metric: MoneyMetric): readonly Figure[] => figuresUntil(speech.catalogue.money.get(id)?.figures[metric], vantage.day);
    const titles = this.#titles(scene);
    const { fieldName } = moreMessagesFor(speech.locale);
    const metrics = [this.#metric, ...moneyMetrics.filter((metric) => metric !== this.#metric)];
    const groups = titles.length > 1
      ? titles.map((id) => ({ head: titleText(id, speech), figures: figures(id, this.#metric) }))
      : metrics.map((metric) => ({ head: fieldName[metric], figures: figures(title.id, metric) }));
    return groups.filter(({ figures: some }) => some.length > 0);
  }

  #compared(scene: TitleScene): readonly Compared[] {
    const { vantage, speech } = scene;
    const figure = (id: string, metric: MoneyMetric): Figure | undefined => findNewestFigure(speech.catalogue, id, metric, vantage.day);
    return this.#titles(scene).map((id) => ({ name: titleText(id, speech), gross: figure(id, this.#metric), opening: figure(id, openingOf[this.#metric]), budget: figure(id, 'budget') }));
  }

  protected override claimsShown(scene: TitleScene): readonly Claim<unknown>[] {
    const compared = this.#titles(scene).length > 1 ? this.#compared(scene).flatMap(({ opening, budget }) => [opening, budget]) : [];
    return [...this.#groups(scene).flatMap(({ figures }) => figures), ...compared].flatMap((figure) => figure?.claims ?? []);
  }

  protected override renderScene(scene: TitleScene): TemplateResult {
    const { title, vantage, speech } = scene;
    const messages = marketMessagesFor(speech.locale);
    const titles = this.#titles(scene);
    const groups = this.#groups(scene);
    const metric = this.#metric;
    const name = titleText(title.id, speech);
    const isAlone = titles.length === 1;
    const chart = grossChart(speech.catalogue, titles, metric, vantage);
    const said = messages.boxOfficeOf(name);
    const leads = leading.map((of) => ({ of, figure: findNewestFigure(speech.catalogue, title.id, of, vantage.day) }));
    return html`
      <slot name="heading" id="heading">${this.heading(said)}</slot>
      ${groups.length === 0 ? html`<p part="note">${messages.noFigures(name)}</p>` : nothing}
      ${chart ? chartOf(chart, { titles, metric, rtl: this.localize.messages.direction === 'rtl' }, scene) : nothing}
      ${isAlone ? keyFigures(leads, scene) : comparison(this.#compared(scene), metric, scene)}
      ${groups.length > 0 ? everyFigure(groups, said, scene) : nothing}
      ${this.asOfNote(scene)}
    `;
  }
}
