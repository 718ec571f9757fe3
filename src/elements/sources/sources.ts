import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ShownSource } from '../../context/page/citation-registry.js';
import { focusElement } from '../../controllers/focus-element.js';
import { FragmentController } from '../../controllers/fragment.js';
import type { Source } from '../../domain/ledger/catalogue.js';
import { rankSources } from '../../domain/ledger/source-kinds.js';
import { safeUrl } from '../../domain/ledger/safe-url.js';
import { claimedDateText } from '../../i18n/formats/date-text.js';
import { ledgerSpeech, type LedgerSpeech } from '../../i18n/sentences/ledger-speech.js';
import { numberText } from '../../i18n/formats/intl.js';
import { loadMoreMessages, type MoreMessages, moreMessagesFor } from '../../i18n/messages/more-messages.js';
import { hostStyles } from '../../styles/host.styles.js';
import { textStyles } from '../../styles/text.styles.js';
import { heading } from '../../views/heading.js';
import { recordedText } from '../../views/recorded.js';
import { WickElement } from '../base/element.js';
import { sourcesStyles } from './sources.styles.js';

/** A source with its record, as far as it has been fetched. */
interface Listed extends ShownSource {
  readonly source: Partial<Source>;
}

/**
 * The sources that the page's widgets show, in one line that opens: the strongest kind of publisher first.
 *
 * @tag wick-sources
 * @attr {plain|noir|paper} theme - The look of this widget, from wick.css.
 * @slot - The author's words, shown until there is something to list.
 * @slot heading - Takes the place of the heading.
 * @slot footer - A line at the foot.
 * @csspart base - The box.
 * @csspart disclosure - The list with the line that opens it.
 * @csspart summary - The line that opens the list.
 * @csspart heading - The heading in that line: how many sources there are.
 * @csspart filter - The line that says how many sources belong to the widget whose link the reader followed.
 * @csspart all - The button that shows all sources again.
 * @csspart back - The button that leads back to that widget.
 * @csspart group - The sources of one kind of publisher; `other` is a second word while all of them are hidden because other widgets cite them.
 * @csspart kind - The name of the kind, above its sources.
 * @csspart list - The sources of one kind.
 * @csspart entry - One source; `other` is a second word while it is hidden because another widget cites it.
 * @csspart publisher - The publisher of the source.
 * @csspart date - The day on which it was published.
 * @csspart note - The sentence that says that no source is shown.
 * @csspart edition - The version and the day of the data.
 * @fires {WickErrorEvent} wick-error - The details of the sources could not be fetched.
 */
export class Sources extends WickElement {
  static override styles = [hostStyles, textStyles, sourcesStyles];

  #stopReading: (() => void) | undefined;
  /** The widget whose sources are shown alone. */
  #widget: Element | undefined;

  constructor() {
    super();
    new FragmentController(this, (id) => id === this.id && this.#unfold());
  }

  get #details(): HTMLDetailsElement | null | undefined {
    return this.shadowRoot?.querySelector('details');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopReading?.();
    this.#stopReading = this.#widget = undefined;
  }

  protected override awaits(): Promise<unknown> | undefined {
    return super.awaits() ?? loadMoreMessages(this.localize.locale);
  }

  protected override willUpdate(): void {
    const { sources = [] } = this.surroundings?.shown ?? {};
    if (!sources.some(({ widgets }) => widgets.some(({ widget }) => widget === this.#widget))) this.#widget = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.need('sources');
    if (this.isConnected) this.#stopReading ??= this.surroundings?.shown.read(() => { this.requestUpdate(); }, this);
  }

  /** Opens the list with the sources of a widget alone, and moves the reader there. */
  readonly open = (widget: Element): void => {
    this.#widget = widget;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      if (this.id) location.hash = this.id;
      this.#unfold();
    });
  };

  #unfold(): boolean {
    const details = this.#details;
    if (!details) return false;
    details.open = true;
    this.scrollIntoView();
    (details.querySelector<HTMLElement>('[part="filter"]') ?? details.querySelector('summary'))?.focus({ preventScroll: true });
    return true;
  }

  #handleToggle(): void {
    if (!this.#details?.open) this.#showAll();
  }

  #showAll(): void {
    this.#widget = undefined;
    this.requestUpdate();
  }

  override render(): TemplateResult {
    const { surroundings } = this;
    const { locale, messages: { sources: usualHeading } } = this.localize;
    if (!surroundings) return html`<slot></slot>`;
    const { catalogue } = surroundings;
    const { sources } = surroundings.shown;
    const messages = moreMessagesFor(locale);
    const title = (words: string): TemplateResult => html`<slot name="heading" id="heading">${heading(this.headingLevel, words)}</slot>`;
    return html`<div part="base" role="group" aria-labelledby="heading" lang=${this.ownLang} dir=${this.ownDir}>
      ${sources.length === 0
        ? html`${title(usualHeading)}<slot><p part="note">${messages.noSources}</p></slot>`
        : html`<details part="disclosure" @toggle=${this.#handleToggle}>
            <summary part="summary">${title(messages.sourceCount(numberText(sources.length, locale), sources.length))}</summary>
            ${this.#list(sources, messages, ledgerSpeech(catalogue, this.vantage(surroundings), locale))}
          </details>`}
      <slot name="footer"></slot>
    </div>`;
  }

  #list(sources: readonly ShownSource[], messages: MoreMessages, speech: LedgerSpeech): TemplateResult {
    const listed = sources.map((shown): Listed => ({ ...shown, source: { ...shown.widgets[0]?.catalogue?.sources.get(shown.id), ...speech.catalogue.sources.get(shown.id) } }));
    const groups = rankSources(listed);
    const { edition } = speech.catalogue;
    return html`${this.#filter(sources, messages, speech)}
      ${groups.map(({ kind, sources: ranked }) => html`<div part=${partOf('group', ranked.some((source) => this.#isShown(source)))}>
        ${groups.length > 1 ? html`<p part="kind">${messages.sourceKind[kind]}</p>` : nothing}
        <ul part="list" role="list">${ranked.map((source) => this.#entry(source, speech))}</ul>
      </div>`)}
      ${edition ? html`<p part="edition">${messages.edition(edition.version, claimedDateText(edition.day, speech.locale))}</p>` : nothing}`;
  }

  #isShown({ widgets }: ShownSource): boolean {
    return !this.#widget || widgets.some(({ widget }) => widget === this.#widget);
  }

  /** Draws what a reader sees who came from a widget: how many of the sources it cites, and the ways on and back. */
  #filter(sources: readonly ShownSource[], messages: MoreMessages, { locale }: LedgerSpeech): TemplateResult | typeof nothing {
    const widget = this.#widget;
    if (!widget) return nothing;
    const cited = sources.filter((source) => this.#isShown(source)).length;
    return html`<div part="filter" tabindex="-1">
      <span>${messages.citedSources(numberText(cited, locale), numberText(sources.length, locale))}</span>
      ${cited < sources.length ? html`<button part="all" type="button" @click=${this.#handleAll}>${messages.allSources}</button>` : nothing}
      <button part="back" type="button" @click=${() => { focusElement(widget); }}>${messages.backToWidget}</button>
    </div>`;
  }

  #handleAll(): void {
    this.#showAll();
    this.#details?.querySelector('summary')?.focus();
  }

  #entry(shown: Listed, speech: LedgerSpeech): TemplateResult {
    const { id, source: { publisher = id, title = '', date, url: written } } = shown;
    const url = safeUrl(written);
    const cite = html`<cite lang=${recordedText(title, speech).lang} dir="auto">${title}</cite>`;
    return html`<li part=${partOf('entry', this.#isShown(shown))}><bdi part="publisher">${publisher}</bdi>
      ${title && (url === undefined ? cite : html`<a href=${url} rel="noopener">${cite}</a>`)}
      ${date === undefined ? nothing : html`<bdi part="date">${claimedDateText(date, speech.locale)}</bdi>`}</li>`;
  }
}

/** What belongs to other widgets than the one whose sources are shown has the second word `other`. */
function partOf(name: string, isShown: boolean): string {
  return isShown ? name : [name, 'other'].join(' ');
}
