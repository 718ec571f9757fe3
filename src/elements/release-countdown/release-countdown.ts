import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { NowController } from '../../controllers/now.js';
import { channels, type Channel, type Claim } from '../../domain/catalogue.js';
import { claimsIn, claimsOfChange } from '../../domain/citations.js';
import { type Countdown, countdownTo, type Ticks } from '../../domain/countdown.js';
import { type Unit, units } from '../../domain/time-left.js';
import { nextPhaseChange, phaseOf } from '../../domain/phase.js';
import { formatPlainDate } from '../../domain/plain-date.js';
import { type KnownRelease, movedFrom } from '../../domain/release.js';
import { WickPhaseChangeEvent } from '../../events/wick-phase-change.js';
import { calendarEntry, loadCalendarEntry } from '../../i18n/calendar.js';
import { amountText } from '../../i18n/amount-text.js';
import { countdownSentence } from '../../i18n/countdown-text.js';
import { claimedDateText, dateText } from '../../i18n/date-text.js';
import { titleText } from '../../i18n/field-text.js';
import { intlLocale } from '../../i18n/intl.js';
import { marketText, phaseText } from '../../i18n/phase-text.js';
import { type BadValue, oneOf, someOf, unreadable } from '../choice.js';
import { TitleElement, type TitleScene } from '../title-element.js';
import { releaseCountdownStyles } from './release-countdown.styles.js';
import type { WrittenTicks } from './tick.js';

const slotOf = { undated: 'undated', 'partly-dated': 'undated', upcoming: 'before', today: 'on-day', out: 'after' } as const;

/**
 * The time left until a release, or the phase that followed it.
 *
 * @tag wick-release-countdown
 * @attr {plain|noir|paper} theme - The look of this widget, from wick.css.
 * @slot - What the author wrote, shown where there is no data for the film.
 * @slot heading - Takes the place of the film's name.
 * @slot before - Shown as well while the day is still to come.
 * @slot on-day - Shown as well on the day.
 * @slot after - Shown as well once the film is out.
 * @slot undated - Shown as well while no day is known.
 * @slot footer - A line at the foot.
 * @csspart base - The box.
 * @csspart heading - The film's name.
 * @csspart digits - The time left, all amounts together.
 * @csspart amount - One amount; its unit is a second word in the part.
 * @csspart count - The digits of an amount.
 * @csspart unit - The name of its unit.
 * @csspart phase - Where there are no digits: the phase, the partial date, or today.
 * @csspart sentence - The whole countdown as one sentence: announced politely, and seen where there are no digits.
 * @csspart until - What the time is left until, with the date.
 * @csspart history - The list of earlier dates.
 * @csspart moved - One earlier date.
 * @csspart calendar - The link that saves a calendar entry.
 * @csspart note - A smaller line, such as as of which day the countdown reads.
 * @csspart cites - The numbers of its sources in the page's list of sources.
 * @csspart missing - The sentence that says that there is no such film.
 * @cssprop --wick-room - The height that the page reserves, from wick.css.
 * @cssprop --wick-inset - Space between the box's sides and its content. Default: none.
 * @cssprop --wick-unit - The grid that distances are multiples of. Default `4px`.
 * @cssprop --wick-ink - Text. Default: the page's own.
 * @cssprop --wick-ground - Behind the widget. Default: none.
 * @cssprop --wick-rule - Hairlines. Default: mixed from the text colour.
 * @cssprop --wick-muted - Units and notes. Default: mixed from the text colour.
 * @cssprop --wick-display-font - Type of the heading and the digits. Default: the page's own.
 * @fires {WickPhaseChangeEvent} wick-phase-change - The countdown passed into its next case while the reader was there.
 * @fires {WickErrorEvent} wick-error - The film is unknown, or an attribute could not be read.
 */
export class ReleaseCountdown extends TitleElement {
  static override styles = [...TitleElement.baseStyles, releaseCountdownStyles];

  static override properties: PropertyDeclarations = {
    channel: {},
    units: {},
    history: { type: Boolean },
    calendar: { type: Boolean },
  };

  protected readonly now = new NowController(
    this,
    () => this.surroundings?.clock,
    () => this.#next,
  );

  #countdown: Countdown | undefined;
  #before: { readonly film: string; readonly case: Countdown['case'] } | undefined;

  /** What is counted down to: `theatrical`, `premiere`, `digital`, `disc` or `streaming`. Default `theatrical`. */
  declare channel: Channel | undefined;
  /** The units to count in, of `days hours minutes seconds`. Default: days, and on the last day the rest. */
  declare units: string | undefined;
  /** Whether the dates it was moved from are listed. */
  declare history: boolean;
  /** Whether a link offers the date as a calendar file, whose entry moves when the date does. */
  declare calendar: boolean;

  /** When the countdown, or the phase that followed it, next reads differently. */
  get #next(): number | undefined {
    if (this.#countdown && 'next' in this.#countdown) return this.#countdown.next;
    return this.scene && nextPhaseChange(phaseOf(this.scene.title, this.scene.vantage), this.scene.vantage);
  }

  protected override badValues(): BadValue[] {
    return [...unreadable('channel', this.channel, channels, ['theatrical']), ...unreadable('units', this.units, units, someOf(this.units, units, ['days']))];
  }

  protected override awaits(): Promise<unknown> | undefined {
    return super.awaits() ?? (this.calendar ? loadCalendarEntry() : undefined);
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const asked = someOf<Unit>(this.units, units, []);
    this.#countdown = this.scene && countdownTo(this.scene.title, oneOf(this.channel, channels, 'theatrical'), this.scene.vantage, asked);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { film = '' } = this;
    const before = this.#before;
    this.#before = this.#countdown && { film, case: this.#countdown.case };
    if (before?.film === film && this.#countdown && before.case !== this.#countdown.case) {
      this.dispatchEvent(new WickPhaseChangeEvent(film, before.case, this.#countdown.case));
    }
  }

  protected override claimsShown({ vantage }: TitleScene): readonly Claim<unknown>[] {
    const known = this.#countdown?.known;
    const moved = known && this.history ? movedFrom(known.release, vantage.day) : [];
    return [...claimsIn(known?.reading), ...moved.flatMap(claimsOfChange)];
  }

  protected override renderScene(scene: TitleScene): TemplateResult {
    const countdown = this.#countdown!;
    const channel = oneOf(this.channel, channels, 'theatrical');
    const name = titleText(scene.title.id, scene.speech);
    const sentence = countdownSentence(countdown, name, channel, scene.speech.locale);
    return html`
      <slot name="heading">${this.heading(name)}</slot>
      ${this.#telling(countdown, channel, scene)}
      <p class=${countdown.case === 'upcoming' ? 'aside' : 'told'} part="sentence" aria-live="polite">${sentence}</p>
      ${this.history ? this.#history(countdown.known, scene) : nothing}
      ${this.calendar && calendarEntry && countdown.case === 'upcoming' ? this.#calendar(countdown, sentence, scene) : nothing}
      <slot name=${slotOf[countdown.case]}></slot>
      ${this.asOfNote(scene)}
    `;
  }

  /** What is seen at a glance; all but the digits is said again, in full, by the sentence below. */
  #telling(countdown: Countdown, channel: Channel, { title, vantage, speech, messages }: TitleScene): TemplateResult {
    const { locale } = speech;
    switch (countdown.case) {
      case 'undated':
      case 'out':
        return html`<p part="phase">${phaseText(phaseOf(title, vantage), locale)}</p>`;
      case 'partly-dated':
        return html`<p part="phase" aria-hidden="true">${dateText(countdown.date, locale)}</p>`;
      case 'today':
        return html`<p part="phase" aria-hidden="true">${messages.today}</p>`;
      case 'upcoming':
        return html`<p part="digits" aria-hidden="true" data-ticks=${this.#ticks(countdown.ticks, locale)}>
            ${countdown.left.amounts.map((amount, index) => {
              const { digits, unit } = amountText(amount, locale, index === 0);
              return html`<span part="amount ${amount.unit}"><span part="count">${digits}</span> <span part="unit">${unit}</span></span> `;
            })}
          </p>
          <p part="until" aria-hidden="true">
            ${messages.until[channel]} ·
            <time datetime=${formatPlainDate(countdown.date)}>${marketText(dateText(countdown.date, locale), countdown.known, locale)}</time>
          </p>`;
    }
  }

  /** What keeps a page true whose server drew this, until it is taken over; nothing where the time stands still. */
  #ticks(ticks: Ticks | undefined, locale: string): string | typeof nothing {
    if (!ticks || this.surroundings?.settings.now !== undefined) return nothing;
    const { start, until, day, zone, units: counted } = ticks;
    return JSON.stringify([start, until, day, zone, counted, intlLocale(locale)] satisfies WrittenTicks);
  }

  #history(known: KnownRelease | undefined, { vantage, speech, messages }: TitleScene): TemplateResult | typeof nothing {
    const changes = known ? movedFrom(known.release, vantage.day) : [];
    if (changes.length === 0) return nothing;
    const text = (day: string | undefined): string | undefined => (day === undefined ? undefined : claimedDateText(day, speech.locale));
    return html`<p part="note earlier">${messages.dateHistory}</p>
      <ul part="history" role="list" aria-label=${messages.dateHistory}>
        ${changes.map(({ before, after }) => html`<li part="moved">${messages.moved(text(before.value)!, text(after.known))}</li>`)}
      </ul>`;
  }

  #calendar({ known, date }: Extract<Countdown, { case: 'upcoming' }>, sentence: string, { title, vantage, messages }: TitleScene): TemplateResult {
    const entry = calendarEntry!(title, known, date, vantage, sentence);
    return html`<a part="calendar" download="${title.id}.ics" href="data:text/calendar;charset=utf-8,${encodeURIComponent(entry)}">${messages.addToCalendar}</a>`;
  }
}
