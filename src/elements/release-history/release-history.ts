import { html, nothing, type PropertyDeclarations, type PropertyValues, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { type Channel, channels, type Claim } from '../../domain/ledger/catalogue.js';
import { type AnnouncedDate, dateHistory, historyScale, totalMove } from '../../domain/releases/date-history.js';
import { type KnownRelease, releaseOf } from '../../domain/releases/release.js';
import { fieldOfRelease } from '../../domain/spoilers/hidden-fact.js';
import { claimedDateText, yearText } from '../../i18n/formats/date-text.js';
import { titleText } from '../../i18n/sentences/field-text.js';
import { unitText } from '../../i18n/formats/intl.js';
import { loadMoreMessages, type MoreMessages, moreMessagesFor } from '../../i18n/messages/more-messages.js';
import { type BadValue, parseChoice, findBadValues } from '../../views/parse-choice.js';
import { saidBy } from '../parts/said-by.js';
import { factButton } from '../base/stub-button.js';
import { TitleElement, type TitleScene } from '../base/title-element.js';
import { releaseHistoryStyles } from './release-history.styles.js';

/** Distances in the strip, in em. */
const row = 1.75;
const axis = 1.75;
/** The share of the strip that stays free at each end, and of half a label, in per cent. */
const inset = 3;
const halfLabel = 16;

/**
 * Each date announced for a release: when, by whom, and how far it moved the date before.
 *
 * @tag wick-release-history
 * @attr {plain|noir|paper} theme - The look of this widget, from wick.css.
 * @slot - The author's words, shown where there is no data for the film.
 * @slot heading - Takes the place of the heading.
 * @slot footer - A line at the foot.
 * @csspart base - The box.
 * @csspart heading - The heading.
 * @csspart strip - The strip: the dates on a scale of time, and the moves between them.
 * @csspart tick - A mark of the scale where a month or a year begins.
 * @csspart year - The year at such a mark.
 * @csspart move - A line of a move in the strip, from one date to the next.
 * @csspart length - The length of a move.
 * @csspart ends - The earliest and the latest date, below the strip; between them the sum of several moves.
 * @csspart point - One date in the strip; `current`, `overtaken` or `wrong` is a second word.
 * @csspart table - The table.
 * @csspart date - A row of the table; `current` or `overtaken` is a second word, `wrong` a third.
 * @csspart note - A smaller line: how far a date was moved, that it was wrong (`corrected`), or the day that the history is read from (`as-of`).
 * @csspart source - The source that announced it, with a link.
 * @csspart reveal - The button in place of a date that would give a plot away.
 * @csspart hidden - The words on that button: which title it gives away, and how far.
 * @csspart show - The button's call to action.
 * @csspart cites - The link to the page's list of sources.
 * @csspart missing - The sentence that says that there is no such film.
 * @fires {WickRevealEvent} wick-reveal - The reader asked for a date that may not be told yet.
 * @fires {WickErrorEvent} wick-error - The film is unknown, an attribute could not be read, or the addresses of sources could not be fetched.
 */
export class ReleaseHistory extends TitleElement {
  static override styles = [...TitleElement.baseStyles, releaseHistoryStyles];

  static override properties: PropertyDeclarations = { channel: {} };

  /** The release whose dates are shown: `theatrical`, `premiere`, `digital`, `disc` or `streaming`. Default `theatrical`. */
  declare channel: Channel | undefined;

  protected override badValues(): BadValue[] {
    return findBadValues('channel', this.channel, channels, ['theatrical']);
  }

  protected override awaits(): Promise<unknown> | undefined {
    return super.awaits() ?? loadMoreMessages(this.localize.locale);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.need('sources');
  }

  protected override claimsShown(scene: TitleScene): readonly Claim<unknown>[] {
    return this.#dates(scene).map(({ claim }) => claim);
  }

  #known({ title, vantage }: TitleScene): KnownRelease | undefined {
    return releaseOf(title, parseChoice(this.channel, channels, 'theatrical'), vantage);
  }

  #dates(scene: TitleScene): readonly AnnouncedDate[] {
    const known = this.#known(scene);
    return known ? dateHistory(known.release, scene.vantage.day) : [];
  }

  /** Returns the reason that no date is shown, or the button that shows one that would give a plot away. */
  #silence(scene: TitleScene, name: string): TemplateResult | string {
    const known = this.#known(scene);
    if (known?.reading.case === 'hidden') return factButton('titles', scene.title, fieldOfRelease(known.release, 'date'), known.reading.reveals, scene);
    return moreMessagesFor(scene.speech.locale).noDates(name);
  }

  protected override renderScene(scene: TitleScene): TemplateResult {
    const { title, speech } = scene;
    const messages = moreMessagesFor(speech.locale);
    const dates = this.#dates(scene);
    const name = titleText(title.id, speech);
    const said = messages.historyOf(name);
    return html`
      <slot name="heading" id="heading">${this.heading(said)}</slot>
      ${dates.length === 0 ? html`<p part="note">${this.#silence(scene, name)}</p>` : nothing}
      ${dates.length > 1 ? this.#strip(dates, scene) : nothing}
      ${dates.length > 0 ? this.#table(dates, said, messages, scene) : nothing}
      ${this.asOfNote(scene)}
    `;
  }

  /** Draws the strip, with later dates at the end of the reading direction. The table says the same, so the strip is hidden from screen readers. */
  #strip(dates: readonly AnnouncedDate[], { speech: { locale } }: TitleScene): TemplateResult {
    const messages = moreMessagesFor(locale);
    const rtl = this.localize.messages.direction === 'rtl';
    const at = (place: number): number => inset + (rtl ? 1 - place : place) * (100 - 2 * inset);
    const moves = dates.flatMap((date, index) => (date.step === 'development' ? [[dates[index - 1]!, date] as const] : []));
    const ground = moves.length * row + 0.75;
    const ends = [...dates].sort((a, b) => a.place - b.place);
    const total = totalMove(dates);
    return html`<svg part="strip" width="100%" height="${ground + axis}em" aria-hidden="true">
        ${historyScale(dates).map(({ place, year }) => tickOf(at(place), ground, year === undefined ? undefined : yearText(String(year), locale)))}
        <line x1="0" x2="100%" y1="${ground}em" y2="${ground}em"></line>
        ${moves.map(([from, to], index) => moveOf(at(from.place), at(to.place), index * row + 1.25, ground, to.moved === undefined ? '' : slipText(to.moved, messages, locale)))}
        ${dates.map((date, index) => svg`<circle part="point ${stateOf(date, index, dates)}" cx="${at(date.place)}%" cy="${ground}em" r="${isCurrent(date, index, dates) ? 0.4 : 0.3}em"></circle>`)}
      </svg>
      <p part="ends" aria-hidden="true"><span>${claimedDateText(ends[0]!.claim.value, locale, 'short')}</span>
        ${total === undefined ? nothing : html`<b>${slipText(total, messages, locale)}</b>`}
        <span>${claimedDateText(ends.at(-1)!.claim.value, locale, 'short')}</span></p>`;
  }

  #table(dates: readonly AnnouncedDate[], said: string, messages: MoreMessages, { speech, messages: core }: TitleScene): TemplateResult {
    const { locale } = speech;
    // Narrow tables are laid out as blocks, which makes some browsers drop the table's roles.
    return html`<table part="table" role="table" aria-label=${said}>
      <thead role="rowgroup"><tr role="row">${[messages.announcedDate, messages.announcedOn, messages.announcedBy].map((head) => html`<th scope="col" role="columnheader">${head}</th>`)}</tr></thead>
      <tbody role="rowgroup">
        ${dates.map(
          (date, index) => html`<tr part="date ${stateOf(date, index, dates)}" role="row">
            <th scope="row" role="rowheader">${claimedDateText(date.claim.value, locale)}${stepNote(date, core.disputed, messages, locale)}</th>
            <td role="cell" data-label=${messages.announcedOn}>${date.claim.known === undefined ? nothing : claimedDateText(date.claim.known, locale)}</td>
            <td role="cell">${saidBy(date.claim, speech, 'publisher')}</td>
          </tr>`,
        )}
      </tbody>
    </table>`;
  }
}

/** Whether a date stands: the last one, or each disputed one. */
function isCurrent({ step }: AnnouncedDate, index: number, dates: readonly AnnouncedDate[]): boolean {
  return step === 'disputed' || index === dates.length - 1;
}

/** The words for a date in `part`: whether it stands, was overtaken, or had been wrong. */
function stateOf(date: AnnouncedDate, index: number, dates: readonly AnnouncedDate[]): string {
  if (dates[index + 1]?.step === 'correction') return ['overtaken', 'wrong'].join(' ');
  return isCurrent(date, index, dates) ? 'current' : 'overtaken';
}

function slipText(days: number, messages: MoreMessages, locale: string): string {
  const distance = unitText(Math.abs(days), 'day', locale);
  return days > 0 ? messages.plus(distance) : messages.minus(distance);
}

/** Draws a mark of the scale, higher where a year begins. */
function tickOf(at: number, ground: number, year: string | undefined): SVGTemplateResult {
  const line = svg`<line part="tick" x1="${at}%" x2="${at}%" y1="${ground - (year === undefined ? 0.25 : 0.5)}em" y2="${ground}em"></line>`;
  return year === undefined ? line : svg`${line}<text part="year" x="${at}%" y="${ground + 1.25}em">${year}</text>`;
}

/** Draws a move as a line from one date to the next, at a height in em, with its length above it. */
function moveOf(from: number, to: number, height: number, ground: number, length: string): SVGTemplateResult {
  const middle = Math.min(100 - halfLabel, Math.max(halfLabel, (from + to) / 2));
  return svg`<g part="move">
      <line x1="${from}%" x2="${from}%" y1="${height}em" y2="${ground}em"></line>
      <line x1="${from}%" x2="${to}%" y1="${height}em" y2="${height}em"></line>
      <line x1="${to}%" x2="${to}%" y1="${height}em" y2="${ground}em"></line>
    </g><text part="length" x="${middle}%" y="${height - 0.4}em">${length}</text>`;
}

/** Draws how a date followed the one before it. */
function stepNote({ step, moved, wrong }: AnnouncedDate, disputed: string, messages: MoreMessages, locale: string): TemplateResult | typeof nothing {
  if (step === 'disputed') return html`<span part="note disputed">${disputed}</span>`;
  if (step === 'correction') return html`<span part="note corrected">${messages.correctedDate(wrong ? claimedDateText(wrong.value, locale) : '')}</span>`;
  if (moved === undefined || moved === 0) return nothing;
  const distance = unitText(Math.abs(moved), 'day', locale);
  return html`<span part="note">${moved > 0 ? messages.later(distance) : messages.earlier(distance)}</span>`;
}
