import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Claim } from '../../domain/ledger/catalogue.js';
import { readFact } from '../../domain/ledger/read-fact.js';
import { phaseOf } from '../../domain/releases/phase.js';
import { type Ladder, ladderOf, type RungName, type Step } from '../../domain/releases/sequel-progress.js';
import { claimedDateText } from '../../i18n/formats/date-text.js';
import { dot } from '../../i18n/formats/intl.js';
import { titleText } from '../../i18n/sentences/field-text.js';
import { loadMarketMessages, type MarketMessages, marketMessagesFor } from '../../i18n/messages/market-messages.js';
import { noSuchText } from '../../i18n/sentences/missing-text.js';
import { phaseText, statusText } from '../../i18n/sentences/phase-text.js';
import { saidBy } from '../parts/said-by.js';
import { type Missing, type LedgerScene, LedgerElement } from '../base/ledger-element.js';
import { factButton } from '../base/stub-button.js';
import type { TitleScene } from '../base/title-element.js';
import { sequelStatusStyles } from './sequel-status.styles.js';

/**
 * How far a title has come: each step from rumour to release with its day and source, steps back included, and what is still ahead.
 *
 * @tag wick-sequel-status
 * @attr {plain|noir|paper} theme - The look of this widget, from wick.css.
 * @slot - The author's words, shown where there is no data for the title.
 * @slot heading - Takes the place of the heading.
 * @slot footer - A line at the foot.
 * @csspart base - The box.
 * @csspart heading - The heading.
 * @csspart now - The current status, in a line.
 * @csspart silence - The month of the last news, where that was long ago.
 * @csspart ladder - The list of steps.
 * @csspart rung - A step; `passed` or `current` is a second word. The last, `open`, names what is still ahead.
 * @csspart name - The name of a step, or the names of those ahead.
 * @csspart visit - The day and source of a step; `reached` or `back` is a second word.
 * @csspart mark - The word and shape of a step back (`back`) or a dispute (`disputed`).
 * @csspart note - A smaller line: that nothing is known, or the day that the widget is read from (`as-of`).
 * @csspart reveal - The button in place of a status that would give a plot away.
 * @csspart hidden - The words on that button: which title it gives away, and how far.
 * @csspart show - The button's call to action.
 * @csspart source - The source, with a link.
 * @csspart cites - The link to the page's list of sources.
 * @csspart missing - The sentence that says that there is no such title.
 * @fires {WickRevealEvent} wick-reveal - The reader asked for a status that may not be told yet.
 * @fires {WickErrorEvent} wick-error - There is no such title, or the addresses of sources could not be fetched.
 */
export class SequelStatus extends LedgerElement<TitleScene> {
  static override styles = [...LedgerElement.baseStyles, sequelStatusStyles];

  static override properties: PropertyDeclarations = { of: {} };

  /** Id of the title, such as `john-wick-5`. Required. */
  declare of: string | undefined;

  protected override awaits(): Promise<unknown> | undefined {
    return super.awaits() ?? loadMarketMessages(this.localize.locale);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.need('sources');
  }

  protected override sceneIn(scene: LedgerScene): TitleScene | undefined {
    const title = scene.speech.catalogue.titles.get(this.of?.trim() ?? '');
    return title && { ...scene, title };
  }

  protected override aboutOf({ title }: TitleScene): string {
    return title.id;
  }

  protected override missing(): Missing {
    const ids = [...(this.surroundings?.catalogue.titles.keys() ?? [])];
    return { code: 'unknown-title', message: noSuchText(this.of ?? '', ids, ids, this.localize.locale, 'of') };
  }

  protected override claimsShown({ title, vantage, speech }: TitleScene): readonly Claim<unknown>[] {
    return ladderOf(title, vantage, speech.catalogue).steps.flatMap(({ claim }) => claim ?? []);
  }

  protected override renderScene(scene: TitleScene): TemplateResult {
    const { title, vantage, speech } = scene;
    const messages = marketMessagesFor(speech.locale);
    const ladder = ladderOf(title, vantage, speech.catalogue);
    const name = titleText(title.id, speech);
    const isKnown = ladder.steps.length > 0;
    return html`
      <slot name="heading" id="heading">${this.heading(messages.statusOf(name))}</slot>
      ${this.#now(name, ladder, messages, scene)}
      ${ladder.silentSince === undefined ? nothing : html`<p part="silence">${messages.noWordSince(monthText(ladder.silentSince, speech.locale))}</p>`}
      ${isKnown ? html`<ol part="ladder" role="list">${ladder.steps.map((step) => stepOf(step, messages, scene))}${aheadOf(ladder, messages, scene)}</ol>` : nothing}
      ${this.asOfNote(scene)}
    `;
  }

  /** Draws the phase, which other widgets show in the same words; of a dispute, each status; of a status that would give a plot away, the button that shows it. Nothing where the only step says the same. */
  #now(name: string, { steps, ahead, isDisputed }: Ladder, messages: MarketMessages, scene: TitleScene): TemplateResult | typeof nothing {
    const { title, vantage, speech, messages: core } = scene;
    const reading = readFact(title.status, vantage.day);
    if (reading.case === 'hidden') return html`<p>${factButton('titles', title, 'status', reading.reveals, scene)}</p>`;
    if (steps.length === 0) return html`<p part="note">${messages.noStatus(name)}</p>`;
    const current = isDisputed ? steps.filter(({ isCurrent }) => isCurrent).map(({ name }) => rungText(name, messages, speech.locale)).join(dot) : phaseText(phaseOf(title, vantage), speech.locale);
    if (ahead.length === 0 && steps.every((step) => rungText(step.name, messages, speech.locale) === current)) return nothing;
    return html`<p part="now">${current} ${isDisputed ? html`<span part="mark disputed">${core.disputed}</span>` : nothing}</p>`;
  }
}

/** Writes the day of the last news as a month. */
function monthText(known: string, locale: string): string {
  return claimedDateText(known.slice(0, 7), locale);
}

function rungText(name: RungName, messages: MarketMessages, locale: string): string {
  return name === 'dated' ? messages.dated : statusText(name, locale);
}

function stepOf({ name, claim, kind, isCurrent }: Step, messages: MarketMessages, { speech }: TitleScene): TemplateResult {
  const day = claim?.known === undefined ? undefined : claimedDateText(claim.known, speech.locale);
  return html`<li part="rung ${isCurrent ? 'current' : 'passed'}" aria-current=${isCurrent ? 'step' : nothing}>
    <span part="name">${rungText(name, messages, speech.locale)} ${kind === 'back' ? html`<span part="mark back">${messages.stepBack}</span>` : nothing}</span>
    ${claim ? html`<span part="visit ${kind}"><span class="said">${messages.told(day, messages.standing[claim.standing])}</span> ${saidBy(claim, speech, 'publisher')}</span>` : nothing}
  </li>`;
}

function aheadOf({ ahead }: Ladder, messages: MarketMessages, { speech }: TitleScene): TemplateResult | typeof nothing {
  if (ahead.length === 0) return nothing;
  return html`<li part="rung open"><span part="name">${messages.notYet(ahead.map((name) => rungText(name, messages, speech.locale)).join(dot))}</span></li>`;
}
