import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { type Claim, crewJobs, type CrewJob } from '../../domain/catalogue.js';
import { claimsIn, claimsOfChange } from '../../domain/citations.js';
import { crewOf, type CrewLine, jobOrder, type People } from '../../domain/crew.js';
import { crewText } from '../../i18n/crew-text.js';
import { changeText, sidesText, titleText } from '../../i18n/field-text.js';
import { listText } from '../../i18n/intl.js';
import { loadWordsMessages, wordsMessagesFor } from '../../i18n/words-messages.js';
import { type BadValue, someOf, unreadable } from '../../views/choice.js';
import { TitleElement, type TitleScene } from '../title-element.js';
import { crewListStyles } from './crew-list.styles.js';

/**
 * Who makes a title, job by job, in the order of the billing, as it was known on the day shown.
 *
 * @tag wick-crew-list
 * @attr {plain|noir|paper} theme - The look of this widget, from wick.css.
 * @slot - What the author wrote, shown where there is no data for the film.
 * @slot heading - Takes the place of the list's heading.
 * @slot footer - A line at the foot.
 * @csspart base - The box.
 * @csspart heading - The list's heading.
 * @csspart list - The list of jobs.
 * @csspart job - One job with its people; its name is a second word in the part.
 * @csspart names - The people who do it; `hidden` takes its place where they may not be told yet.
 * @csspart note - A smaller line: what was overtaken, who says what, or as of which day the list reads (`as-of`).
 * @csspart mark - The word and shape of a change (`updated`, `corrected`) or a dispute (`disputed`).
 * @csspart hidden - What may not be told yet, in a sentence.
 * @csspart cites - The numbers of its sources in the page's list of sources.
 * @csspart missing - The sentence that says that there is no such film.
 * @cssprop --wick-room - The height that the page reserves, from wick.css.
 * @cssprop --wick-inset - Space between the box's sides and its content. Default: none.
 * @cssprop --wick-unit - The grid that distances are multiples of. Default `4px`.
 * @cssprop --wick-accent - Marks. Default: the page's text colour.
 * @fires {WickErrorEvent} wick-error - The film is unknown, or an attribute could not be read.
 */
export class CrewList extends TitleElement {
  static override styles = [...TitleElement.baseStyles, crewListStyles];

  static override properties: PropertyDeclarations = { jobs: {} };

  /** Which jobs are shown and in which order, separated by spaces: `director writer`. Default: all that are known. */
  declare jobs: string | undefined;

  protected override badValues(): BadValue[] {
    return unreadable('jobs', this.jobs, crewJobs, this.#jobs);
  }

  get #jobs(): readonly CrewJob[] {
    return someOf(this.jobs, crewJobs, jobOrder);
  }

  protected override awaits(): Promise<unknown> | undefined {
    return super.awaits() ?? loadWordsMessages(this.localize.locale);
  }

  protected override claimsShown({ title, vantage }: TitleScene): readonly Claim<unknown>[] {
    return crewOf(title, this.#jobs, vantage).flatMap(({ reading, change }) => [...claimsIn(reading), ...claimsOfChange(change)]);
  }

  protected override renderScene(scene: TitleScene): TemplateResult {
    const { title, speech, vantage } = scene;
    const words = wordsMessagesFor(speech.locale);
    const name = titleText(title.id, speech);
    const lines = crewOf(title, this.#jobs, vantage);
    return html`
      <slot name="heading">${this.heading(words.crewOf(name))}</slot>
      ${lines.length === 0 ? html`<p part="note">${words.noCrew(name)}</p>` : html`<dl part="list">${lines.map((line) => this.#line(line, scene))}</dl>`}
      ${this.asOfNote(scene)}
    `;
  }

  #line({ job, reading, change }: CrewLine, scene: TitleScene): TemplateResult {
    const { vantage, speech, messages } = scene;
    const label = wordsMessagesFor(speech.locale).job[job](peopleIn(reading).length);
    const mark = change?.kind === 'correction' ? 'corrected' : 'updated';
    return html`<div part="job ${job}">
      <dt>${label}</dt>
      <dd>
        ${namesIn(reading, scene)}
        ${reading.case === 'disputed' ? html`<span part="note"><span part="mark disputed">${messages.disputed}</span> ${sidesText('people', reading.claims, speech)}</span>` : nothing}
        ${change && vantage.since !== undefined ? html`<span part="note"><span part="mark ${mark}">${messages[mark]}</span> ${changeText('people', change, vantage.since, speech)}</span>` : nothing}
      </dd>
    </div>`;
  }
}

/** Everyone whom a reading names, on whatever side. */
function peopleIn(reading: CrewLine['reading']): People {
  return [...new Set(claimsIn(reading).flatMap(({ value }) => value))];
}

function namesIn(reading: CrewLine['reading'], { speech, messages }: TitleScene): TemplateResult {
  if (reading.case === 'hidden') return html`<span part="hidden">${messages.hidden(reading.reveals.level, titleText(reading.reveals.title, speech))}</span>`;
  const sides = claimsIn(reading).map(({ value }) => crewText(value, speech));
  return html`<span part="names">${listText(sides, speech.locale, 'disjunction')}</span>`;
}
