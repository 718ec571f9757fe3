import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ShownSource } from '../../context/page/citation-registry.js';
import { safeUrl } from '../../domain/ledger/safe-url.js';
import { claimedDateText } from '../../i18n/formats/date-text.js';
import { ledgerSpeech, type LedgerSpeech } from '../../i18n/sentences/ledger-speech.js';
import { numberText } from '../../i18n/formats/intl.js';
import { loadMoreMessages, type MoreMessages, moreMessagesFor } from '../../i18n/messages/more-messages.js';
import { hostStyles } from '../../styles/host.styles.js';
import { textStyles } from '../../styles/text.styles.js';
import { focusElement } from '../../controllers/focus-element.js';
import { WickElement } from '../base/element.js';
import { heading } from '../../views/heading.js';
import { fragmentHref } from '../parts/href.js';
import { sourcesStyles } from './sources.styles.js';

/** The fragment of links that a script follows. */
const back = 'wick-back';

/**
 * The sources that the page's widgets show, numbered in page order, each with links back to those widgets.
 *
 * @tag wick-sources
 * @attr {plain|noir|paper} theme - The look of this widget, from wick.css.
 * @slot - The author's words, shown until there is something to list.
 * @slot heading - Takes the place of the heading.
 * @slot footer - A line at the foot.
 * @csspart base - The box.
 * @csspart heading - The heading.
 * @csspart list - The numbered list.
 * @csspart entry - One source.
 * @csspart publisher - The publisher of the source.
 * @csspart date - The day on which it was published.
 * @csspart back - The links back to the widgets that show this source.
 * @csspart note - The sentence that says that no source is shown.
 * @csspart edition - The version and the day of the data.
 * @cssprop --wick-room - The height that the page reserves, from wick.css.
 * @cssprop --wick-inset - Space between the box's sides and its content. Default: none.
 * @cssprop --wick-unit - The grid that distances are multiples of. Default `4px`.
 * @fires {WickErrorEvent} wick-error - The details of the sources could not be fetched.
 */
export class Sources extends WickElement {
  static override styles = [hostStyles, textStyles, sourcesStyles];

  #stopReading: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopReading?.();
    this.#stopReading = undefined;
  }

  protected override awaits(): Promise<unknown> | undefined {
    return super.awaits() ?? loadMoreMessages(this.localize.locale);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.need('sources');
    if (this.isConnected) this.#stopReading ??= this.surroundings?.shown.read(() => { this.requestUpdate(); }, this);
  }

  override render(): TemplateResult {
    const { surroundings } = this;
    const { locale } = this.localize;
    if (!surroundings) return html`<slot></slot>`;
    const { catalogue } = surroundings;
    const { sources } = surroundings.shown;
    const messages = moreMessagesFor(locale);
    const speech = ledgerSpeech(catalogue, this.vantage(surroundings), locale);
    const { edition } = catalogue;
    return html`<div part="base" lang=${this.ownLang} dir=${this.ownDir}>
      <slot name="heading">${heading(this.headingLevel, messages.sources)}</slot>
      ${sources.length === 0
        ? html`<slot><p part="note">${messages.noSources}</p></slot>`
        : html`<ol part="list" role="list">${sources.map((source) => this.#entry(source, messages, speech))}</ol>`}
      ${edition ? html`<p part="edition">${messages.edition(edition.version, claimedDateText(edition.day, locale))}</p>` : nothing}
      <slot name="footer"></slot>
    </div>`;
  }

  #entry({ id, widgets }: ShownSource, messages: MoreMessages, speech: LedgerSpeech): TemplateResult {
    const source = { ...widgets[0]?.catalogue?.sources.get(id), ...speech.catalogue.sources.get(id) };
    const url = safeUrl(source.url);
    const title = source.title ?? '';
    return html`<li part="entry"><span part="publisher">${source.publisher ?? id}</span>
      ${title && (url === undefined ? html`<cite>${title}</cite>` : html`<a href=${url} rel="noopener"><cite>${title}</cite></a>`)}
      ${source.date === undefined ? nothing : html`<span part="date">${claimedDateText(source.date, speech.locale)}</span>`}
      <span part="back">${widgets.map(({ widget }, index) => {
        const target = widget.getAttribute('id');
        // Without a script a link can lead only to an id.
        if (!target && typeof document === 'undefined') return nothing;
        return html`<a href=${fragmentHref(target || back)} @click=${target ? nothing : (event: Event) => { lead(event, widget); }} aria-label=${messages.back(numberText(index + 1, speech.locale), source.publisher ?? id)}>↑</a>`;
      })}</span></li>`;
  }
}

function lead(event: Event, widget: Element): void {
  event.preventDefault();
  focusElement(widget);
}
