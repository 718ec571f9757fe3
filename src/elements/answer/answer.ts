import { ContextConsumer } from '@lit/context';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { questionIdsContext } from '../../context/page/question-ids.js';
import { FragmentController } from '../../controllers/fragment.js';
import { namesIn } from '../../domain/ledger/names.js';
import { loadMediaMessages, mediaMessagesFor } from '../../i18n/messages/media-messages.js';
import { noSuchQuestionText } from '../../i18n/sentences/question-text.js';
import { hostStyles } from '../../styles/host.styles.js';
import { textStyles } from '../../styles/text.styles.js';
import { disclosureStyles } from '../../styles/disclosure.styles.js';
import { loadWords } from '../../views/recorded.js';
import { recordedWords } from '../parts/recorded-words.js';
import { disclosure, openDisclosure } from '../parts/disclosure.js';
import { WickElement } from '../base/element.js';
import { fragmentHref } from '../parts/href.js';
import { answerStyles } from './answer.styles.js';

const around = 'wick-faq';

/**
 * An answer in the author's own words: to a question of a `<wick-faq>`, or to a question of the author's own.
 *
 * @tag wick-answer
 * @attr {plain|noir|paper} theme - The look of this widget, from wick.css.
 * @attr {string} id - The element's id, to which the question's link leads; without one it has no link.
 * @slot - The answer.
 * @csspart entry - The question with its answer and its link, where this element draws the question.
 * @csspart disclosure - The `details` element with the question and its answer.
 * @csspart question - The question.
 * @csspart answer - The answer, below the question when it is open.
 * @csspart link - The link to the question, whose address readers can copy.
 * @fires {WickErrorEvent} wick-error - The surrounding widget has no question with this id.
 */
export class Answer extends WickElement {
  static override styles = [hostStyles, textStyles, disclosureStyles, answerStyles];

  static override properties: PropertyDeclarations = { question: {}, label: {} };

  readonly #asked = new ContextConsumer(this, { context: questionIdsContext, subscribe: true });

  /** Id of the question that this element answers, in place of the ledger's answer. */
  declare question: string | undefined;
  /** The author's own question. It is also shown where the surrounding widget has no question of the id in `question`. */
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

  /** The question, where this element draws it; undefined where the surrounding widget draws it. */
  get #drawn(): TemplateResult | undefined {
    const slot = this.getAttribute('slot');
    if (slot?.startsWith('answer-')) return undefined;
    if (this.label?.trim()) return html`${this.label}`;
    const recorded = slot === 'own' ? this.surroundings?.catalogue.questions.get(this.#question) : undefined;
    return recorded === undefined ? undefined : recordedWords(recorded.question, { names: namesIn(this.surroundings!.catalogue), locale: this.localize.locale });
  }

  /** The slot of the surrounding widget: the question's own, or `own`; empty if that widget draws no questions. */
  get #place(): string {
    const asked = this.#asked.value;
    const written = this.getAttribute('slot') ?? '';
    if (asked?.includes(this.#question)) return `answer-${this.#question}`;
    if (!asked) return asked === null ? '' : written;
    return this.#question === '' && written.startsWith('answer-') ? written : 'own';
  }

  protected override awaits(): Promise<unknown> | undefined {
    return super.awaits() ?? loadMediaMessages(this.localize.locale) ?? loadWords(this.localize.locale, this.surroundings);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.parentElement?.localName === around) {
      void customElements.whenDefined(around).then(() => { this.#ask(); });
    } else if (['own', `answer-${this.#question}`].includes(this.slot)) {
      // The element was moved out of a `<wick-faq>`, and its new parent has no such slot.
      this.removeAttribute('slot');
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Its next parent may draw no questions.
    delete this.#asked.value;
  }

  /** Keeps any other `slot`, which the author chose. Answers choose their slots themselves: on a server the surrounding widget cannot see its children. */
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

  /** Asks for the surrounding widget's questions again: it may have connected after this element. */
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
