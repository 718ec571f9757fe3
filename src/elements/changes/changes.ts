import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Title } from '../../domain/ledger/catalogue.js';
import { type ChangeKind, changeKinds, changesOf, type TitleChange } from '../../domain/changes/changes.js';
import { claimsOfChange, sourcesOf } from '../../domain/ledger/citations.js';
import { parseDay } from '../../domain/dates/plain-date.js';
import type { Vantage } from '../../domain/ledger/vantage.js';
import { changedText, changeLabel, pastText } from '../../i18n/sentences/change-text.js';
import { claimedDateText } from '../../i18n/formats/date-text.js';
import { numberText } from '../../i18n/formats/intl.js';
import { titleText } from '../../i18n/sentences/field-text.js';
import { ledgerSpeech, type LedgerSpeech } from '../../i18n/sentences/ledger-speech.js';
import { noSuchText } from '../../i18n/sentences/missing-text.js';
import { loadMoreMessages, moreMessagesFor } from '../../i18n/messages/more-messages.js';
import { hostStyles } from '../../styles/host.styles.js';
import { textStyles } from '../../styles/text.styles.js';
import { parseChoice, findBadValues, wordsOf } from '../../views/parse-choice.js';
import { WickElement } from '../base/element.js';
import { heading } from '../../views/heading.js';
import { sourceMark } from '../base/source-marks.js';
import { saidBy } from '../parts/said-by.js';
import { changesStyles } from './changes.styles.js';

export const changeChoices = ['all', ...changeKinds] as const;
export type ChangeChoice = (typeof changeChoices)[number];

/** How many changes of a kind are shown before the rest is collapsed. */
const important = 5;

/** The changes by title, and the words to draw them with. */
interface Scene {
  readonly since: string;
  readonly vantage: Vantage;
  readonly speech: LedgerSpeech;
  readonly titles: readonly { readonly title: Title; readonly changes: readonly TitleChange[] }[];
}

/**
 * What has changed since the article ran: developments, kept apart from corrections.
 *
 * @tag wick-changes
 * @attr {plain|noir|paper} theme - The look of this widget, from wick.css.
 * @slot - The author's words, shown where there is no day to count from.
 * @slot heading - Takes the place of the heading.
 * @slot footer - A line at the foot.
 * @csspart base - The box.
 * @csspart heading - The heading.
 * @csspart title - The name of a title, where there are several.
 * @csspart group - The heading of a kind of change: `development` or `correction`.
 * @csspart list - A list of changes.
 * @csspart change - One change; its kind is a second word.
 * @csspart label - The name of the changed fact.
 * @csspart value - The value that stands now.
 * @csspart past - What it was.
 * @csspart mark - The mark of a value on which sources differ now: `disputed` is a second word.
 * @csspart rest - The less important changes, collapsed.
 * @csspart more - The button that shows and hides them.
 * @csspart note - The sources of a change, and their days.
 * @csspart source - The source in such a note, with a link.
 * @csspart cites - The link to the page's list of sources.
 * @csspart missing - The sentence that says that a title or a day is missing.
 * @fires {WickErrorEvent} wick-error - A title is unknown, no day is known to count from, or an attribute could not be read.
 */
export class Changes extends WickElement {
  static override styles = [hostStyles, textStyles, changesStyles];

  static override properties: PropertyDeclarations = { since: {}, film: {}, kind: {} };

  #stopReading: (() => void) | undefined;
  #scene: Scene | undefined;

  /** The day to count from, `YYYY-MM-DD`. Default: the day the article ran. */
  declare since: string | undefined;
  /** Ids of titles, separated by spaces. Default: the titles that the page's other widgets are about. */
  declare film: string | undefined;
  /** Which changes are shown: `all`, `development` or `correction`. Default `all`. */
  declare kind: ChangeChoice | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopReading?.();
    this.#stopReading = undefined;
  }

  get #since(): string | undefined {
    const written = this.since?.trim();
    return written && parseDay(written) ? written : this.surroundings?.settings.published;
  }

  /** The ids of the titles that are written in `film`, else of those that the page is about. */
  get #films(): readonly string[] {
    return this.film === undefined ? (this.surroundings?.shown.subjects ?? []) : wordsOf(this.film);
  }

  protected override awaits(): Promise<unknown> | undefined {
    return super.awaits() ?? loadMoreMessages(this.localize.locale);
  }

  protected override willUpdate(): void {
    const { surroundings } = this;
    const since = this.#since;
    this.#scene = undefined;
    if (surroundings && since !== undefined) {
      const { catalogue } = surroundings;
      const vantage = this.vantage(surroundings);
      const choice = parseChoice(this.kind, changeChoices, 'all');
      const titles = this.#films.flatMap((id) => catalogue.titles.get(id) ?? []).map((title) => ({
        title,
        changes: changesOf(catalogue, title, since, vantage).filter(({ news }) => choice === 'all' || news.kind === choice),
      }));
      this.#scene = { since, vantage, titles, speech: ledgerSpeech(catalogue, vantage, this.localize.locale) };
    }
    const scene = this.#scene;
    const sources = (): readonly string[] => sourcesOf((scene?.titles ?? []).flatMap(({ changes }) => changes.flatMap(({ news }) => claimsOfChange<unknown>(news))));
    this.citing.cite(surroundings?.shown, scene && { about: '', catalogue: scene.speech.catalogue, sources });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { surroundings } = this;
    this.need('money');
    if (surroundings && this.film === undefined) this.#stopReading ??= surroundings.shown.read(() => { this.requestUpdate(); });
  }

  protected override complain(): void {
    super.complain();
    const { surroundings } = this;
    const { messages } = this.localize;
    for (const missing of surroundings?.awaited ? [] : this.#missing()) this.report('unknown-title', missing);
    const day = this.since?.trim();
    if (day && !parseDay(day)) this.report('bad-attribute', messages.badValue('since', day, this.#since ?? messages.today));
    else if (surroundings && this.#since === undefined) this.report('bad-attribute', moreMessagesFor(this.localize.locale).unpublished);
    for (const { attribute, value, used } of findBadValues('kind', this.kind, changeChoices, ['all'])) this.report('bad-attribute', messages.badValue(attribute, value, used));
  }

  #missing(): readonly string[] {
    const ids = [...(this.surroundings?.catalogue.titles.keys() ?? [])];
    const unknown = this.film === undefined || !this.surroundings || this.surroundings.awaited === 'dataset' ? [] : this.#films.filter((id) => !ids.includes(id));
    return unknown.map((id) => noSuchText(id, ids, ids, this.localize.locale));
  }

  override render(): TemplateResult {
    const { locale } = this.localize;
    const scene = this.#scene;
    const missing = this.#missing();
    if (!scene || (missing.length > 0 && scene.titles.length === 0)) {
      return html`<slot>${missing.map((sentence) => html`<p part="missing" lang=${this.ownLang} dir=${this.ownDir}>${sentence}</p>`)}</slot>`;
    }
    if (scene.vantage.day <= scene.since) return html`<slot></slot>`;
    const more = moreMessagesFor(locale);
    const day = claimedDateText(scene.since, locale);
    const changed = scene.titles.filter(({ changes }) => changes.length > 0);
    return html`<div part="base" role="group" aria-labelledby="heading" lang=${this.ownLang} dir=${this.ownDir}>
      <slot name="heading" id="heading">${heading(this.headingLevel, more.changesSince(day))}</slot>
      ${changed.length === 0 ? html`<p part="note">${more.noChanges(day)}</p>` : nothing}
      ${changed.map(({ title, changes }) => html`${changed.length > 1 ? html`<p part="title">${titleText(title.id, scene.speech)}</p>` : nothing}${changeKinds.map((kind) => this.#group(kind, changes, scene))}`)}
      ${sourceMark(this.citing, locale)}
      <slot name="footer"></slot>
    </div>`;
  }

  /** Draws the changes of one kind. A heading above developments is needed only beside corrections. */
  #group(kind: ChangeKind, all: readonly TitleChange[], { speech }: Scene): TemplateResult | typeof nothing {
    const changes = all.filter(({ news }) => news.kind === kind);
    if (changes.length === 0) return nothing;
    const count = changes.length > important + 1 ? important : changes.length;
    const rest = changes.slice(count);
    const { messages } = this.localize;
    return html`${kind === 'correction' || changes.length < all.length ? html`<p part="group ${kind}">${moreMessagesFor(speech.locale).changeKind[kind]}</p>` : nothing}
      ${this.#list(changes.slice(0, count), speech)}
      ${rest.length > 0
        ? html`<details part="rest"><summary part="more"
            ><span class="closed">${messages.showAll(numberText(changes.length, speech.locale))}</span
            ><span class="open">${messages.showFewer}</span></summary>${this.#list(rest, speech)}</details>`
        : nothing}`;
  }

  #list(changes: readonly TitleChange[], speech: LedgerSpeech): TemplateResult {
    return html`<ul part="list" role="list">${changes.map((change) => this.#change(change, speech))}</ul>`;
  }

  #change(change: TitleChange, speech: LedgerSpeech): TemplateResult {
    const { kind, after } = change.news;
    const isDisputed = (change.what === 'field' || change.what === 'role') && after.length > 1;
    const past = pastText(change, speech);
    return html`<li part="change ${kind}" class=${change.what}>
      <span part="label">${changeLabel(change, speech)}</span>
      <span class="told">
        <span part="value">${changedText(change, speech)}</span>
        ${isDisputed ? html`<span part="mark disputed">${this.localize.messages.disputed}</span>` : nothing}
        ${past === undefined ? nothing : html`<span part="past">${past}</span>`}
      </span>
      <span part="note">${after.map((claim) => [saidBy(claim, speech), ' '])}</span>
    </li>`;
  }
}
