import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Claim, StatedClaim, Title } from '../../domain/ledger/catalogue.js';
import { claimsInReading } from '../../domain/ledger/citations.js';
import { type WatchOptions, watchOptionsIn, knownRegions, type WatchOption } from '../../domain/releases/watch-options.js';
import { isWatched } from '../../domain/releases/release-way.js';
import { WickChoiceEvent } from '../../events/wick-choice.js';
import { claimedDateText } from '../../i18n/formats/date-text.js';
import { namesText, readingText, titleText } from '../../i18n/sentences/field-text.js';
import { loadMarketMessages, type MarketMessages, marketMessagesFor } from '../../i18n/messages/market-messages.js';
import { isRegion, regionName, regionNames } from '../../i18n/formats/region-text.js';
import type { BadValue } from '../../views/parse-choice.js';
import { dot } from '../../i18n/formats/intl.js';
import { saidBy } from '../parts/said-by.js';
import { TitleElement, type TitleScene } from '../base/title-element.js';
import { whereToWatchStyles } from './where-to-watch.styles.js';

/**
 * Where a title can be watched, or a game played, in the reader's market: cinema, streaming, digital or disc, and when that was last checked.
 *
 * @tag wick-where-to-watch
 * @attr {plain|noir|paper} theme - The look of this widget, from wick.css.
 * @slot - The author's words, shown where there is no data for the film.
 * @slot heading - Takes the place of the heading.
 * @slot links - The publisher's own links, `<a>`; each is marked `rel="sponsored noopener"`.
 * @slot disclosure - The author's own sentence about these links, in place of ours.
 * @slot footer - A line at the foot.
 * @csspart base - The box.
 * @csspart heading - The heading.
 * @csspart region - The control that chooses a market.
 * @csspart phase - The sentence that the title is in cinemas only.
 * @csspart homes - The list of ways of watching.
 * @csspart home - One way of watching; its channel and `coming`, `here` or `undated` are further words.
 * @csspart place - The service, where it is known.
 * @csspart links - The publisher's own links.
 * @csspart disclosure - The sentence about these links.
 * @csspart mark - The word and shape of a dispute (`disputed`).
 * @csspart note - A smaller line: the day on which the list was checked and by whom (`checked`), what is not known, or the day that the widget is read from (`as-of`).
 * @csspart source - The source, with a link.
 * @csspart cites - The link to the page's list of sources.
 * @csspart missing - The sentence that says that there is no such film.
 * @fires {WickChoiceEvent} wick-choice - The reader chose a market; every widget of this kind follows it.
 * @fires {WickErrorEvent} wick-error - The film is unknown, or an attribute could not be read.
 */
export class WhereToWatch extends TitleElement {
  static override styles = [...TitleElement.baseStyles, whereToWatchStyles];

  static override properties: PropertyDeclarations = { region: {} };

  #hasLinks = false;

  /** The market that is shown until the reader chooses one, ISO 3166-1 alpha-2. Default: the provider's. */
  declare region: string | undefined;

  get #written(): string | undefined {
    const code = this.region?.trim().toUpperCase();
    return code !== undefined && isRegion(code) ? code : undefined;
  }

  protected override badValues(): BadValue[] {
    const { scene } = this;
    return scene && this.region?.trim() && !this.#written ? [{ attribute: 'region', value: this.region, used: scene.vantage.region }] : [];
  }

  protected override awaits(): Promise<unknown> | undefined {
    return super.awaits() ?? loadMarketMessages(this.localize.locale);
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.#hasLinks = this.#givesLinks;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.need('sources');
    const select = this.renderRoot.querySelector('select');
    // Once a reader has used the select, the `selected` attributes no longer change its value.
    if (select && this.scene) select.value = this.#regionIn(this.scene);
    this.#look();
  }

  /** The reader's choice, else the attribute, else the provider's market. */
  #regionIn({ reader, vantage }: TitleScene): string {
    const { region } = reader.choices;
    return (region !== undefined && isRegion(region) ? region : undefined) ?? this.#written ?? vantage.region;
  }

  #homes(scene: TitleScene): WatchOptions {
    return watchOptionsIn(scene.title, this.#regionIn(scene), scene.vantage);
  }

  protected override claimsShown(scene: TitleScene): readonly Claim<unknown>[] {
    return this.#homes(scene).homes.flatMap(({ place, date }) => [...claimsInReading(place), ...claimsInReading(date)]);
  }

  /** Whether the publisher gives links of its own. */
  get #givesLinks(): boolean {
    return [...this.children].some((child) => child.slot === 'links' && (child.getAttribute('href') !== null || child.querySelectorAll('[href]').length > 0));
  }

  /** Marks the publisher's links as sponsored. */
  readonly #look = (): void => {
    const slotted = this.renderRoot.querySelector<HTMLSlotElement>('slot[name="links"]')?.assignedElements({ flatten: true }) ?? [];
    const links = slotted.flatMap((element) => (element instanceof HTMLAnchorElement ? [element] : [...element.querySelectorAll('a')]));
    for (const { relList } of links) relList.add('sponsored', 'noopener');
    if (this.#hasLinks !== this.#givesLinks) this.requestUpdate();
  };

  readonly #handleRegion = ({ target }: Event): void => {
    this.dispatchEvent(new WickChoiceEvent({ region: (target as HTMLSelectElement).value }));
  };

  protected override renderScene(scene: TitleScene): TemplateResult {
    const { title, speech } = scene;
    const messages = marketMessagesFor(speech.locale);
    const region = this.#regionIn(scene);
    const regions = knownRegions(title, scene.vantage);
    const { homes, checked, cinemasOnly } = this.#homes(scene);
    const name = titleText(title.id, speech);
    return html`
      <slot name="heading" id="heading">${this.heading(messages.whereHeading[kindOfUse(title)](name))}</slot>
      ${regions.length > 0 ? this.#choice(region, regions, messages, scene) : nothing}
      ${cinemasOnly ? html`<p part="phase">${messages.cinemasOnly}</p>` : nothing}
      ${homes.length > 0 ? html`<dl part="homes">${homes.map((home) => homeRow(home, messages, scene))}</dl>${checkedNotes(checked, messages, scene)}` : this.#nowhere(region, regions, name, messages, scene)}
      <div part="links"><slot name="links" @slotchange=${this.#look}></slot></div>
      <div part="disclosure"><slot name="disclosure">${this.#hasLinks ? html`<p part="note">${messages.disclosure}</p>` : nothing}</slot></div>
      ${this.asOfNote(scene)}
    `;
  }

  #choice(region: string, regions: readonly string[], messages: MarketMessages, { speech: { locale }, reader }: TitleScene): TemplateResult {
    const options = regionNames([...new Set([...regions, region])], locale);
    return html`<p part="region"><label><span>${messages.region}</span> <select @change=${this.#handleRegion}>
      ${options.map(({ code, name }) => html`<option value=${code} ?selected=${code === region}>${name}</option>`)}
    </select></label>${reader.isKept ? nothing : html`<span part="note">${messages.notKept}</span>`}</p>`;
  }

  #nowhere(region: string, regions: readonly string[], name: string, messages: MarketMessages, { title, speech: { locale } }: TitleScene): TemplateResult {
    if (regions.length === 0) return html`<p part="note">${messages.whereUnknown[kindOfUse(title)](name)}</p>`;
    const known = namesText(regionNames(regions, locale).map((one) => one.name), locale);
    return html`<p part="note">${messages.unknownFor(regionName(region, locale))} ${messages.knownFor(known)}</p>`;
  }
}

/** What a reader does with a title. */
function kindOfUse({ kind }: Title): keyof MarketMessages['whereHeading'] {
  return isWatched(kind) ? 'watch' : kind === 'game' ? 'play' : 'read';
}

/** Draws a line for each day on which the list was checked, newest first, with the publishers of that day. */
function checkedNotes(checked: readonly StatedClaim<unknown>[], messages: MarketMessages, { speech }: TitleScene): readonly TemplateResult[] {
  return [...new Set(checked.map(({ known }) => known))].map((known) => {
    const day = known === undefined ? nothing : html`${messages.checked(claimedDateText(known, speech.locale))}${dot}`;
    const publishers = checked.filter((claim) => claim.known === known).map((claim, index) => html`${index > 0 ? dot : nothing}${saidBy(claim, speech, 'publisher')}`);
    return html`<p part="note checked">${day}${publishers}</p>`;
  });
}

/** Draws one way of watching: the place and its day. */
function homeRow({ channel, isWorldwide, place, date, case: arrival }: WatchOption, messages: MarketMessages, { title, speech, messages: core }: TitleScene): TemplateResult {
  const where = readingText('text', place, speech);
  const when = arrival === 'undated' ? messages.dayUnknown : messages[arrival](readingText('date', date, speech));
  return html`<div part="home ${channel} ${arrival}">
    <dt>${isWatched(title.kind) ? messages.home[channel] : messages.copy[channel]}</dt>
    <dd>
      ${where ? html`<span part="place">${where}</span>` : nothing} <span class="when">${when}</span>
      ${isWorldwide ? html`<span part="note">${messages.worldwide}</span>` : nothing}
      ${[place, date].some((reading) => reading.case === 'disputed') ? html`<span part="note"><span part="mark disputed">${core.disputed}</span></span>` : nothing}
    </dd>
  </div>`;
}
