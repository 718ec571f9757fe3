import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Claim, Part } from '../../domain/ledger/catalogue.js';
import { newestQuote, type Quoted, findQuote } from '../../domain/media/quotes.js';
import { dot } from '../../i18n/formats/intl.js';
import { personText, titleText } from '../../i18n/sentences/field-text.js';
import { ledgerSpeech } from '../../i18n/sentences/ledger-speech.js';
import { noSuchText } from '../../i18n/sentences/missing-text.js';
import { occasionText, speakerText } from '../../i18n/sentences/quote-text.js';
import { loadMediaMessages, mediaMessagesFor } from '../../i18n/messages/media-messages.js';
import { noSuchQuoteText } from '../../i18n/sentences/question-text.js';
import { saidBy } from '../parts/said-by.js';
import { type Missing, type LedgerScene, LedgerElement } from '../base/ledger-element.js';
import { stubButton } from '../base/stub-button.js';
import { quoteStyles } from './quote.styles.js';

interface QuoteScene extends LedgerScene {
  readonly quoted: Quoted;
}

/**
 * A quote about a title in at most twelve original words: who said it, to whom, when, and where it can be read.
 *
 * @tag wick-quote
 * @attr {plain|noir|paper} theme - The look of this widget, from wick.css.
 * @slot - The author's words, shown where there is no such quote.
 * @slot heading - A heading above the quote, which has none of its own.
 * @slot footer - A line at the foot.
 * @csspart base - The box.
 * @csspart words - The quoted words, in English.
 * @csspart caption - The speaker, the occasion, and the source.
 * @csspart person - The person who said it.
 * @csspart role - Their part in the title.
 * @csspart note - A smaller line: occasion, day and source, or the day for which the quote is the newest (`as-of`).
 * @csspart source - The source, with a link.
 * @csspart reveal - The button that shows a quote which may not be told yet.
 * @csspart hidden - The text of that button: which title it gives away, and how far.
 * @csspart show - The button's call to action.
 * @csspart cites - The link to the page's list of sources.
 * @csspart missing - The sentence that says that there is no such quote.
 * @fires {WickRevealEvent} wick-reveal - The reader asked for a quote that may not be told yet.
 * @fires {WickErrorEvent} wick-error - There is no such quote or film, or data could not be fetched.
 */
export class WickQuote extends LedgerElement<QuoteScene> {
  static override styles = [...LedgerElement.baseStyles, quoteStyles];

  static override properties: PropertyDeclarations = { quote: {}, film: {} };

  protected override readonly essential: readonly Part[] = ['words'];

  /** Id of a quote, such as `reeves-suit`. Without it, the newest quote about `film` is shown. */
  declare quote: string | undefined;
  /** Id of the title whose newest quote is shown. */
  declare film: string | undefined;

  get #id(): string {
    return this.quote?.trim() ?? '';
  }

  protected override awaits(): Promise<unknown> | undefined {
    return super.awaits() ?? loadMediaMessages(this.localize.locale);
  }

  protected override sceneIn(scene: LedgerScene): QuoteScene | undefined {
    const { speech: { catalogue }, vantage } = scene;
    const quoted = this.#id === '' ? newestQuote(catalogue, this.film?.trim() ?? '', vantage) : findQuote(catalogue, this.#id, vantage);
    return quoted && { ...scene, quoted };
  }

  protected override aboutOf({ quoted }: QuoteScene): string {
    return quoted.case === 'quote' ? quoted.quote.title : quoted.stub.title;
  }

  protected override missing(): Missing | undefined {
    const { surroundings, localize: { locale } } = this;
    if (!surroundings) return undefined;
    const { catalogue } = surroundings;
    const id = this.#id;
    const film = this.film?.trim() ?? '';
    const [quotes, titles] = [[...catalogue.quotes.keys()], [...catalogue.titles.keys()]];
    if (id !== '' && !catalogue.quotes.has(id)) return { code: 'unknown-record', message: noSuchQuoteText(id, quotes, locale) };
    const title = catalogue.quotes.get(id)?.title ?? film;
    if (!catalogue.titles.has(title)) return { code: 'unknown-title', message: noSuchText(title, titles, titles, locale, 'quote') };
    return { code: 'unknown-record', message: mediaMessagesFor(locale).noQuote(titleText(title, ledgerSpeech(catalogue, this.vantage(surroundings), locale))) };
  }

  protected override claimsShown({ quoted }: QuoteScene): readonly Claim<unknown>[] {
    return quoted.case === 'quote' ? [quoted.claim] : [];
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.scene?.quoted.case === 'quote') this.need('sources');
  }

  protected override renderScene(scene: QuoteScene): TemplateResult {
    const { quoted } = scene;
    // A quote has no heading of its own: its group is named by who speaks, or by what is hidden.
    return html`<slot name="heading"></slot>
      ${quoted.case === 'stub' ? html`<div id="heading">${stubButton([quoted.stub], scene)}</div>` : this.#figure(quoted, scene)}
      ${this.asOfNote(scene)}`;
  }

  #figure({ quote, claim }: Extract<Quoted, { case: 'quote' }>, { speech, messages }: QuoteScene): TemplateResult {
    const role = speakerText(quote, speech);
    const publisher = speech.catalogue.sources.get(claim.source)?.publisher;
    const source = html`${mediaMessagesFor(speech.locale).source} ${saidBy(claim, speech)}`;
    // Sets `lang` here, because not every browser looks for it beyond the shadow root.
    return html`<figure lang=${messages.language}>
      <blockquote part="words"><q lang="en" dir="ltr">${claim.value}</q></blockquote>
      <figcaption part="caption">
        <span part="person" id="heading">${personText(quote.person, speech)}</span>${role === '' ? nothing : html`${'\u00a0'}<span aria-hidden="true">·</span> <span part="role">${role}</span>`}
        <span part="note">${publisher === quote.outlet && quote.said === undefined ? nothing : html`${occasionText(quote, speech)}${dot}`}${source}</span>
      </figcaption>
    </figure>`;
  }
}
