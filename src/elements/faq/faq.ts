import { ContextProvider } from '@lit/context';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { questionIdsContext } from '../../context/page/question-ids.js';
import { AnsweredController } from '../../controllers/answered-questions.js';
import { FragmentController } from '../../controllers/fragment.js';
import type { Claim, Part } from '../../domain/ledger/catalogue.js';
import { type QuestionEntry, claimsAnswering, type QuestionList, questionsOf } from '../../domain/media/questions.js';
import { titleText } from '../../i18n/sentences/field-text.js';
import { loadMediaMessages, mediaMessagesFor } from '../../i18n/messages/media-messages.js';
import { noSuchQuestionText } from '../../i18n/sentences/question-text.js';
import { disclosureStyles } from '../../styles/disclosure.styles.js';
import { wordsOf } from '../../views/parse-choice.js';
import { loadWords, recordedText } from '../../views/recorded.js';
import { recordedWords } from '../parts/recorded-words.js';
import { disclosure, openDisclosure } from '../parts/disclosure.js';
import { fragmentHref } from '../parts/href.js';
import { stubButtons } from '../base/stub-button.js';
import { TitleElement, type TitleScene } from '../base/title-element.js';
import { faqStyles } from './faq.styles.js';
import { answerMark, ledgerAnswer, type Question } from './ledger-answer.js';

/** Prefix of a question's fragment in the address, so that it never equals an id of the author's. */
const prefix = 'wick-faq-';

/**
 * Questions that readers ask about a film, each with its answer on the day shown, the source and the day of that answer.
 *
 * @tag wick-faq
 * @attr {plain|noir|paper} theme - The look of this widget, from wick.css.
 * @slot - The author's words, shown where there is no data for the film.
 * @slot answer-QUESTION - The author's own answer to a question, by the question's id; a `<wick-answer question="QUESTION">` takes this slot by itself.
 * @slot own - Questions of the author's own; a `<wick-answer label="…">` takes this slot by itself.
 * @slot heading - Takes the place of the heading.
 * @slot footer - A line at the foot.
 * @csspart base - The box.
 * @csspart heading - The heading.
 * @csspart list - The questions.
 * @csspart entry - One question with its answer and its link; `stub` is a second word on the line in place of questions that may not be told yet.
 * @csspart disclosure - The `details` element with a question and its answer.
 * @csspart question - The question.
 * @csspart answer - The answer, below the question when it is open.
 * @csspart text - One answer.
 * @csspart before - An earlier answer: the one when the article ran, or the one before an answer that may not be told yet.
 * @csspart note - A smaller line: source and day of an answer, the introduction of an earlier one, or the day that the answers are read from (`as-of`).
 * @csspart mark - The word and shape of an answer that has changed (`updated`, `corrected`) or is disputed (`disputed`).
 * @csspart source - The source in such a note, with a link.
 * @csspart link - The link to the question, whose address readers can copy.
 * @csspart reveal - The button in place of questions, or of an answer, that may not be told yet.
 * @csspart hidden - The words on that button: which title it gives away, and how far.
 * @csspart show - The button's call to action.
 * @csspart cites - The link to the page's list of sources.
 * @csspart missing - The sentence that says that there is no such film.
 * @fires {WickRevealEvent} wick-reveal - The reader asked for a question or an answer that may not be told yet.
 * @fires {WickErrorEvent} wick-error - The film or a question is unknown, or data could not be fetched.
 */
export class Faq extends TitleElement {
  static override styles = [...TitleElement.baseStyles, disclosureStyles, faqStyles];

  static override properties: PropertyDeclarations = { questions: {} };

  protected override readonly essential: readonly Part[] = ['words'];
  readonly #asked = new ContextProvider(this, { context: questionIdsContext });
  readonly #answered = new AnsweredController(this);

  /** Ids of the questions in the order wanted, separated by spaces. Default: all questions about the film. */
  declare questions: string | undefined;

  constructor() {
    super();
    new FragmentController(this, (id) => this.#lead(id));
  }

  protected override awaits(): Promise<unknown> | undefined {
    return super.awaits() ?? loadMediaMessages(this.localize.locale) ?? loadWords(this.localize.locale, this.surroundings);
  }

  #list({ title, speech, vantage }: TitleScene): QuestionList {
    return questionsOf(speech.catalogue, title.id, wordsOf(this.questions), vantage);
  }

  protected override claimsShown(scene: TitleScene): readonly Claim<unknown>[] {
    return this.#list(scene).asked.filter((asked) => !this.#isAuthored(asked)).flatMap(claimsAnswering);
  }

  #isAuthored(asked: QuestionEntry): boolean {
    return asked.case === 'question' && this.#answered.questions.includes(asked.question.id);
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const asked = this.scene && this.#list(this.scene).asked;
    const ids = asked?.flatMap((entry) => (entry.case === 'question' ? [entry.question.id] : [])) ?? null;
    if (String(ids) !== String(this.#asked.value)) this.#asked.setValue(ids);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.scene) this.need('sources');
  }

  protected override complain(): void {
    super.complain();
    const { scene } = this;
    if (!scene) return;
    const ids = [...scene.speech.catalogue.questions.keys()];
    for (const id of this.#list(scene).unknown) this.report('unknown-record', noSuchQuestionText(id, ids, this.localize.locale));
  }

  /** Opens the question that the address names: by its id alone, after our prefix, or after the element's own id and a slash. */
  #lead(id: string): boolean {
    const names = [prefix, ...(this.id ? [`${this.id}/`] : []), ''];
    const [details] = names.flatMap((name) => (id.startsWith(name) ? (this.shadowRoot?.getElementById(id.slice(name.length)) ?? []) : []));
    if (!(details instanceof HTMLDetailsElement)) return false;
    openDisclosure(details);
    return true;
  }

  protected override renderScene(scene: TitleScene): TemplateResult {
    const { asked } = this.#list(scene);
    const words = mediaMessagesFor(scene.speech.locale);
    const name = titleText(scene.title.id, scene.speech);
    return html`
      <slot name="heading" id="heading">${this.heading(words.questionsAbout(name))}</slot>
      <div part="list">
        ${this.#entries(asked.filter((entry) => entry.case === 'question'), scene)}
        ${stubButtons(asked.flatMap((entry) => (entry.case === 'stub' ? [entry.stub] : [])), scene).map((button) => html`<div part="entry stub">${button}</div>`)}
        <slot name="own">${asked.length === 0 ? html`<p part="note">${words.noQuestions(name)}</p>` : nothing}</slot>
      </div>
      ${this.asOfNote(scene)}
    `;
  }

  /** Draws the questions keyed by id, so that opened ones stay open when the order changes. A server needs no keys. */
  #entries(asked: readonly Question[], scene: TitleScene): unknown {
    const draw = (entry: Question): TemplateResult => this.#entry(entry, scene);
    return typeof document === 'undefined' ? asked.map(draw) : repeat(asked, ({ question }) => question.id, draw);
  }

  #entry(asked: Question, scene: TitleScene): TemplateResult {
    const { id, question } = asked.question;
    const label = mediaMessagesFor(scene.speech.locale).linkTo(recordedText(question, scene.speech).text);
    return disclosure({
      id,
      level: this.headingLevel,
      question: recordedWords(question, scene.speech),
      mark: this.#isAuthored(asked) ? nothing : answerMark(asked, scene),
      answer: html`<slot name="answer-${id}">${ledgerAnswer(asked, scene)}</slot>`,
      link: html`<a part="link" href=${fragmentHref(prefix + id)} aria-label=${label} @click=${() => this.#lead(id)}>#</a>`,
    });
  }
}
