import { ContextConsumer } from '@lit/context';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { questionIdsContext } from '../../context/page/question-ids.js';
import { FragmentController } from '../../controllers/fragment.js';
import { loadMediaMessages, mediaMessagesFor } from '../../i18n/messages/media-messages.js';
import { noSuchQuestionText } from '../../i18n/sentences/question-text.js';
import { hostStyles } from '../../styles/host.styles.js';
import { textStyles } from '../../styles/text.styles.js';
import { disclosureStyles } from '../../styles/disclosure.styles.js';
import { disclosure, openDisclosure } from '../parts/disclosure.js';
import { WickElement } from '../base/element.js';
import { fragmentHref } from '../parts/href.js';
import { answerStyles } from './answer.styles.js';

const around = 'wick-faq';

/**
 * An answer in the author's own words: to a question of a `<wick-faq>`, or to one that the author asks.
 *
 * @tag wick-answer
 * @attr {plain|noir|paper} theme - The look of this widget, from wick.css.
 * @attr {string} id - The element's id, to which the question's link leads; without one it has no link.
 * @slot - The answer.
 * @csspart entry - The question with its answer and its link, where the author asks it.
 * @csspart disclosure - The question that opens to its answer.
 * @csspart question - The question.
 * @csspart answer - What opens below it.
 * @csspart link - Leads to the question, for a copy of the page's address.
 * @cssprop --wick-unit - The grid that distances are multiples of. Default `4px`.
 * @cssprop --wick-accent - The shape before the question. Default: as the text.
 * @fires {WickErrorEvent} wick-error - The widget around it knows no question of this id.
 */
export class Answer extends WickElement {
  static override styles = [hostStyles, textStyles, disclosureStyles, answerStyles];

  static override properties: PropertyDeclarations = { question: {}, label: {} };

  readonly #asked = new ContextConsumer(this, { context: questionIdsContext, subscribe: true });

  /** Id of the question that this answers, in place of the ledger's answer. */
  declare question: string | undefined;
  /** The author's own question; also what an answer is asked by whose `question` is not there. */
  declare label: string | undefined;

  constructor() {
    super();
    new FragmentController(this, (id) => this.#lead(id));
  }

  get #anchor(): string {
    return this.getAttribute('id') ?? '';
  }

  get #question(): string {
    return this.question?.trim() ?? '';
  }

  /** What is asked, where this draws the question: one that the widget around asks is drawn there. */
  get #drawn(): TemplateResult | undefined {
    const slot = this.getAttribute('slot');
    if (slot?.startsWith('answer-')) return undefined;
    if (this.label?.trim()) return html`${this.label}`;
    const recorded = slot === 'own' ? this.surroundings?.catalogue.questions.get(this.#question) : undefined;
    return recorded === undefined ? undefined : html`<span lang="en" dir="ltr">${recorded.question}</span>`;
  }

  /** The slot of the widget around: its question's, or that of the author's own; none where nothing is asked. */
  get #place(): string {
    const asked = this.#asked.value;
    const written = this.getAttribute('slot') ?? '';
    if (asked?.includes(this.#question)) return `answer-${this.#question}`;
    if (!asked) return asked === null ? '' : written;
    return this.#question === '' && written.startsWith('answer-') ? written : 'own';
  }

  protected override awaits(): Promise<unknown> | undefined {
    return super.awaits() ?? loadMediaMessages(this.localize.locale);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.parentElement?.localName === around) {
      void customElements.whenDefined(around).then(() => { this.#ask(); });
    } else if (['own', `answer-${this.#question}`].includes(this.slot)) {
      // It was moved here, where there is no such slot.
      this.removeAttribute('slot');
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Where it comes back, nothing may be asked.
    delete this.#asked.value;
  }

  /** Any other slot than these is the author's wish. On a server the widget around cannot see its children: they find their own places. */
  protected override willUpdate(): void {
    const written = this.getAttribute('slot') ?? '';
    const place = this.#place;
    if (written === place || !/^(|own|answer-.*)$/.test(written)) return;
    if (place === '') this.removeAttribute('slot');
    else this.setAttribute('slot', place);
  }

  protected override complain(): void {
    super.complain();
    const questions = this.surroundings?.catalogue.questions;
    const id = this.#question;
    if (this.#asked.value && id !== '' && questions && !questions.has(id)) this.report('unknown-record', noSuchQuestionText(id, [...questions.keys()], this.localize.locale));
  }

  /** What the widget around asks: it may have come later than this, and not have heard. */
  #ask(): void {
    if (this.isConnected && this.#asked.value === undefined) this.#asked.hostConnected();
  }

  #lead(id: string): boolean {
    const details = this.shadowRoot?.querySelector('details');
    if (id !== this.#anchor || !details) return false;
    openDisclosure(details);
    return true;
  }

  override render(): TemplateResult {
    const question = this.#drawn;
    if (!question) return html`<slot></slot>`;
    const anchor = this.#anchor;
    const link = mediaMessagesFor(this.localize.locale).linkTo(this.label ?? '');
    return disclosure({
      level: this.headingLevel,
      question,
      answer: html`<slot></slot>`,
      link: anchor !== '' ? html`<a part="link" href=${fragmentHref(anchor)} aria-label=${link} lang=${this.ownLang} @click=${() => this.#lead(anchor)}>#</a>` : nothing,
    });
  }
}
