import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Claim, Part, StatedClaim } from '../../domain/catalogue.js';
import { claimsIn } from '../../domain/citations.js';
import type { Reading } from '../../domain/claim.js';
import { type HiddenPart, type Synopsis as Told, type SynopsisLength, synopsisLengths, synopsisOf } from '../../domain/synopsis.js';
import { saidText, titleText } from '../../i18n/field-text.js';
import { loadWordsMessages, wordsMessagesFor } from '../../i18n/words-messages.js';
import { type BadValue, oneOf, unreadable } from '../../views/choice.js';
import { stubButton } from '../stub.js';
import { TitleElement, type TitleScene } from '../title-element.js';
import { synopsisStyles } from './synopsis.styles.js';

const usual: SynopsisLength = 'premise';

/**
 * What a title is about, in our own words, as far as the reader may know.
 *
 * @tag wick-synopsis
 * @attr {plain|noir|paper} theme - The look of this widget, from wick.css.
 * @slot - What the author wrote, shown where there is no data for the film, or none yet.
 * @slot heading - Takes the place of the heading.
 * @slot footer - A line at the foot.
 * @csspart base - The box.
 * @csspart heading - The heading.
 * @csspart logline - The sentence that says it all; `hidden` takes its place where it may not be told yet.
 * @csspart events - What happens, as a list of sentences.
 * @csspart event - One of them.
 * @csspart parts - What is hidden of the plot.
 * @csspart reveal - The button that shows one hidden part of the plot.
 * @csspart hidden - What it says.
 * @csspart show - The word after it.
 * @csspart note - Who tells it how, that nothing is known, or as of which day this reads (`as-of`).
 * @csspart mark - The word and shape of a dispute (`disputed`).
 * @csspart cites - The numbers of its sources in the page's list of sources.
 * @csspart missing - The sentence that says that there is no such film.
 * @cssprop --wick-room - The height that the page reserves, from wick.css.
 * @cssprop --wick-inset - Space between the box's sides and its content. Default: none.
 * @cssprop --wick-unit - The grid that distances are multiples of. Default `4px`.
 * @fires {WickRevealEvent} wick-reveal - The reader asked for a part of the plot; once for each thing hidden in it.
 * @fires {WickErrorEvent} wick-error - The film is unknown, an attribute could not be read, or data could not be fetched.
 */
export class Synopsis extends TitleElement {
  static override styles = [...TitleElement.baseStyles, synopsisStyles];

  static override properties: PropertyDeclarations = { length: {} };

  protected override essential: readonly Part[] = [];

  /** How much is told: `logline`, one sentence; `premise`, also what the story sets out from; `full`, all of it. Default `premise`. */
  declare length: SynopsisLength | undefined;

  get #length(): SynopsisLength {
    return oneOf(this.length, synopsisLengths, usual);
  }

  protected override badValues(): BadValue[] {
    return unreadable('length', this.length, synopsisLengths, [usual]);
  }

  protected override awaits(): Promise<unknown> | undefined {
    return super.awaits() ?? loadWordsMessages(this.localize.locale);
  }

  protected override willUpdate(): void {
    this.essential = this.#length === 'logline' ? [] : ['events'];
    super.willUpdate();
  }

  #told({ title, speech, vantage }: TitleScene): Told {
    return synopsisOf(speech.catalogue, title, this.#length, vantage);
  }

  protected override claimsShown(scene: TitleScene): readonly Claim<unknown>[] {
    const { logline, events } = this.#told(scene);
    return [...claimsIn(logline), ...events.flat()];
  }

  protected override renderScene(scene: TitleScene): TemplateResult {
    const { logline, events, hidden } = this.#told(scene);
    const words = wordsMessagesFor(scene.speech.locale);
    const name = titleText(scene.title.id, scene.speech);
    const isUntold = logline.case === 'unknown' && events.length + hidden.length === 0;
    return html`
      <slot name="heading">${this.heading(words.storyOf(name))}</slot>
      ${isUntold ? html`<p part="note">${words.noStory(name)}</p>` : this.#logline(logline, scene)}
      ${events.length > 0 ? html`<ul part="events" role="list">${events.map((claims) => html`<li part="event">${this.#sentences(claims, scene)}</li>`)}</ul>` : nothing}
      ${hidden.length > 0 ? html`<div part="parts">${hidden.map((part) => this.#hidden(part, scene))}</div>` : nothing}
      ${this.asOfNote(scene)}
    `;
  }

  /** One line for a part of the plot; a button where there is something to ask for. */
  #hidden({ stubs, reveals }: HiddenPart, scene: TitleScene): TemplateResult {
    if (stubs.length > 0) return stubButton(stubs, scene);
    return html`<span part="hidden">${scene.messages.hidden(reveals.level, titleText(reveals.title, scene.speech))}</span>`;
  }

  #logline(reading: Reading<string>, scene: TitleScene): TemplateResult | typeof nothing {
    const { messages, speech } = scene;
    if (reading.case === 'unknown') return nothing;
    if (reading.case === 'hidden') return html`<p part="hidden">${messages.hidden(reading.reveals.level, titleText(reading.reveals.title, speech))}</p>`;
    return html`<div part="logline">${this.#sentences(claimsIn(reading), scene)}</div>`;
  }

  /** Recorded in English, and begun where the page's own lines are; where sources tell it differently, each with who says so. */
  #sentences(claims: readonly StatedClaim<string>[], { messages, speech }: TitleScene): TemplateResult {
    const isDisputed = claims.length > 1;
    return html`${isDisputed ? html`<p part="note"><span part="mark disputed">${messages.disputed}</span></p>` : nothing}
      ${claims.map((claim) => html`<p><span lang="en" dir="ltr">${claim.value}</span></p>${isDisputed ? html`<p part="note">${saidText(claim, speech)}</p>` : nothing}`)}`;
  }
}
