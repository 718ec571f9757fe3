import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { isInDefaultSlot, WithheldController } from '../../controllers/withheld.js';
import type { SpoilerLevel } from '../../domain/ledger/catalogue.js';
import { spoilerLevels } from '../../domain/ledger/closed-lists.js';
import { maySee } from '../../domain/spoilers/redact.js';
import { dot } from '../../i18n/formats/intl.js';
import { titleText } from '../../i18n/sentences/field-text.js';
import { ledgerSpeech } from '../../i18n/sentences/ledger-speech.js';
import { noSuchText } from '../../i18n/sentences/missing-text.js';
import { loadReaderMessages, readerMessagesFor } from '../../i18n/messages/reader-messages.js';
import { textStyles } from '../../styles/text.styles.js';
import { WickElement } from '../base/element.js';
import { switchAttribute } from '../base/switch-attribute.js';
import { spoilerStyles } from './spoiler.styles.js';

const usualLevel: SpoilerLevel = 3;
/** Ids for the label of the button in a sentence: its own word, and the title that it would give away. */
const labelled = ['toggle', 'hidden'].join(' ');
const brackets = ['[', ']'] as const;

/**
 * Keeps what would give a title away out of the page until a reader opens it: the author's paragraphs, or words in a sentence.
 *
 * @tag wick-spoiler
 * @attr {plain|noir|paper} theme - The look of this widget, from wick.css.
 * @slot - The words that give the title away. If a `details` is the only child, this widget draws its own in its place.
 * @slot teaser - Words before it that anyone may read.
 * @csspart base - The box; `closed`, `open`, or `plain` where nothing is hidden from this reader, is a second word.
 * @csspart details - In a sentence, the `details` that a server draws, which opens without a script.
 * @csspart toggle - The line, or in a sentence the button, that opens and closes it.
 * @csspart hidden - The words that say which title it gives away, while it is closed.
 * @csspart told - The same words, once it is open.
 * @csspart show - The word on the control that opens it.
 * @csspart hide - The word on the control that closes it.
 * @fires {WickErrorEvent} wick-error - There is no such title, or an attribute could not be read.
 */
export class Spoiler extends WickElement {
  static override styles = [textStyles, spoilerStyles];

  static override properties: PropertyDeclarations = { reveals: {}, level: {}, label: {}, inline: { type: Boolean, converter: switchAttribute, reflect: true } };

  protected readonly withheld = new WithheldController(this, (child) => !this.#isShown && isInDefaultSlot(child));
  /** Whether the reader opened it. */
  #isOpen = false;
  /** The author's own `details`, while it is held open inside ours. */
  #unfolded: HTMLDetailsElement | undefined;

  /** Id of the title that the content gives away, such as `john-wick-4`. Required. */
  declare reveals: string | undefined;
  /** How far the content gives the title away: `1` the premise, `2` the middle, `3` the ending. Default 3. */
  declare level: string | undefined;
  /** The author's own words in place of the content. Default: a sentence that names the title. */
  declare label: string | undefined;
  /** Whether the spoiler stands inside a sentence. */
  declare inline: boolean;

  get #level(): SpoilerLevel {
    return spoilerLevels.find((level) => String(level) === this.level?.trim()) ?? usualLevel;
  }

  get #maySee(): boolean {
    const { reveals, surroundings } = this;
    if (!surroundings) return false;
    return maySee({ title: reveals ?? '', level: this.#level }, surroundings.settings.spoilers, new Set(surroundings.reader.choices.seen));
  }

  get #isShown(): boolean {
    return this.#isOpen || this.#maySee;
  }

  override connectedCallback(): void {
    // The reader may have opened the `details` that a server drew before the script ran.
    if (typeof document !== 'undefined' && !this.hasUpdated && this.shadowRoot?.querySelector('details')?.open) this.#isOpen = true;
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#fold();
  }

  protected override awaits(): Promise<unknown> | undefined {
    return super.awaits() ?? loadReaderMessages(this.localize.locale);
  }

  protected override willUpdate(changed: PropertyValues): void {
    // A reader who has seen the title, or is shown another title, has opened nothing.
    if (this.#maySee || (this.hasUpdated && changed.has('reveals'))) this.#isOpen = false;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.isConnected && this.#isShown) this.#unfold();
  }

  protected override complain(): void {
    super.complain();
    const { reveals = '', level, surroundings } = this;
    const { messages, locale } = this.localize;
    const usual = String(usualLevel);
    if (level !== undefined && String(this.#level) !== level.trim()) this.report('bad-attribute', messages.badValue('level', level, usual));
    if (surroundings && !surroundings.awaited && !surroundings.catalogue.titles.has(reveals)) {
      const ids = [...surroundings.catalogue.titles.keys()];
      this.report('unknown-title', noSuchText(reveals, ids, ids, locale, 'reveals'));
    }
  }

  /** Opens the author's `details`, so that the reader does not have to open two, one inside the other. */
  #unfold(): void {
    const details = this.querySelector<HTMLDetailsElement>(':scope > details:not([slot])');
    if (!details || details === this.#unfolded || [...this.children].filter(isInDefaultSlot).length > 1) return;
    this.#fold();
    this.#unfolded = details;
    details.open = true;
    for (const summary of details.querySelectorAll<HTMLElement>(':scope > summary')) summary.hidden = true;
  }

  #fold(): void {
    if (!this.#unfolded) return;
    this.#unfolded.open = false;
    for (const summary of this.#unfolded.querySelectorAll<HTMLElement>(':scope > summary')) summary.hidden = false;
    this.#unfolded = undefined;
  }

  /** Toggles by script: the browser would open the `details` before its content is in the page. */
  readonly #handleClick = (event: Event): void => {
    event.preventDefault();
    this.#isOpen = !this.#isOpen;
    this.requestUpdate();
  };

  override render(): TemplateResult {
    if (!this.inline) return html`<slot name="teaser"></slot>${this.#maySee ? html`<div part="base plain"><slot></slot></div>` : this.#details()}`;
    return html`<slot name="teaser"></slot><span part="base ${this.#state}">${this.#maySee ? html`<slot></slot>` : typeof document === 'undefined' ? this.#details() : this.#phrase()}</span>`;
  }

  get #state(): 'open' | 'plain' | 'closed' {
    if (this.#maySee) return 'plain';
    return this.#isOpen ? 'open' : 'closed';
  }

  #details(): TemplateResult {
    const [before, after] = this.inline ? brackets : ['', ''];
    return html`<details part=${this.inline ? 'details' : `base ${this.#state}`} ?open=${this.#isOpen}>
      <summary part="toggle" @click=${this.#handleClick}>${before}${this.#said()} ${this.#words('show')}${this.#words('hide')}${after}</summary>
      <wbr hidden> <wbr hidden><slot></slot>
    </details>`;
  }

  /** Draws the spoiler in a sentence without `details`, which not every browser can flow with the words around it. Brackets, as an editor's, let the sentence go on around it. */
  #phrase(): TemplateResult {
    const open = this.#isOpen;
    const [before, after] = brackets;
    return html`${open ? html`<slot></slot>${' '}` : html`${before}${this.#said()}${dot}`}<span class="control">${open ? before : nothing}<button type="button" part="toggle" id="toggle" aria-expanded=${String(open)} aria-labelledby=${open ? nothing : labelled} @click=${this.#handleClick}
        >${this.#words(open ? 'hide' : 'show')}</button>${after}</span>`;
  }

  #said(): TemplateResult {
    const [part, label] = [this.#isOpen ? 'told' : 'hidden', this.label?.trim()];
    return label ? html`<span part=${part} id=${part}>${label}</span>` : html`<span part=${part} id=${part} lang=${this.ownLang} dir=${this.ownDir}>${this.#sentence()}</span>`;
  }

  #words(part: 'show' | 'hide'): TemplateResult {
    const { messages, locale } = this.localize;
    return html`<span part=${part} lang=${this.ownLang}>${part === 'show' ? messages.showIt : readerMessagesFor(locale).hideAgain}</span>`;
  }

  #sentence(): string {
    const { reveals = '', surroundings } = this;
    const { messages, locale } = this.localize;
    if (!surroundings?.catalogue.titles.has(reveals)) return readerMessagesFor(locale).hiddenPart;
    const speech = ledgerSpeech(surroundings.catalogue, this.vantage(surroundings), locale);
    return messages.hidden(this.#level, titleText(reveals, speech));
  }
}
