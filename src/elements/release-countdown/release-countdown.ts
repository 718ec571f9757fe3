import type { ReactiveController, TemplateResult } from 'lit';
import { LateTimer } from '../../controllers/late-timer.js';
import type { Channel, StatedClaim } from '../../domain/ledger/catalogue.js';
import type { Vantage } from '../../domain/ledger/vantage.js';
import { mayTurn, type Phase } from '../../domain/releases/phase-rules.js';
import { WickPhaseChangeEvent } from '../../events/wick-phase-change.js';
import type { SceneRelease } from '../../scenes/scene.js';
import { scenePhase } from '../../scenes/scene-facts.js';
import type { BadValue } from '../../views/parse-choice.js';
import { countdownClaims, countdownFaults, nextCountdown, releaseCountdown, sceneCountdown, type SceneCountdown, upcomingViews } from '../../views/release-countdown.js';
import type { TitleStage } from '../../views/title-view.js';
import type { PaintedProperties } from '../base/painted-element.js';
import { PaintedTitle } from '../base/painted-title.js';
import { releaseCountdownStyles } from './release-countdown.styles.js';

/**
 * The time left until a release, or the phase that followed it.
 *
 * @tag wick-release-countdown
 * @attr {plain|noir|paper} theme - The look of this widget, from wick.css.
 * @slot - The author's words, shown where there is no data for the film.
 * @slot heading - Takes the place of the film's name.
 * @slot before - Shown additionally while the day is still to come.
 * @slot on-day - Shown additionally on the day.
 * @slot after - Shown additionally once the film is out.
 * @slot undated - Shown additionally while no day is known.
 * @slot footer - A line at the foot.
 * @csspart base - The box.
 * @csspart heading - The film's name.
 * @csspart digits - The time left, with all its amounts.
 * @csspart amount - One amount; its unit is a second word.
 * @csspart count - The digits of an amount.
 * @csspart unit - The name of its unit.
 * @csspart phase - The line in place of digits: the phase, a partial date, or "today".
 * @csspart sentence - The whole countdown as one sentence: announced to screen readers, and visible where there are no digits.
 * @csspart until - The release that is counted down to, with its date.
 * @csspart history - The list of earlier dates.
 * @csspart moved - One earlier date.
 * @csspart calendar - The link that saves a calendar entry.
 * @csspart note - A smaller line, such as the day that the countdown is read from.
 * @csspart cites - The link to the page's list of sources.
 * @csspart missing - The sentence that says that there is no such film.
 * @fires {WickPhaseChangeEvent} wick-phase-change - The countdown passed to its next case while the reader was there.
 * @fires {WickErrorEvent} wick-error - The film is unknown, or an attribute could not be read.
 */
export class ReleaseCountdown extends PaintedTitle {
  static override readonly elementStyles = [...PaintedTitle.baseStyles, releaseCountdownStyles];

  static override readonly properties: PaintedProperties = {
    ...PaintedTitle.properties,
    channel: {},
    units: {},
    history: { type: Boolean },
    calendar: { type: Boolean },
  };

  protected readonly now: ReactiveController = new LateTimer(
    this,
    ({ VisibleTimerController, nextPhaseChange }) => new VisibleTimerController(this, () => this.around?.clock, () => this.#next(nextPhaseChange)),
    () => Boolean(this.#next(mayTurn)),
  );

  #countdown: SceneCountdown | undefined;
  #before: { readonly film: string; readonly case: SceneCountdown['case'] } | undefined;

  /** The release to count down to: `theatrical`, `premiere`, `digital`, `disc` or `streaming`. Default `theatrical`. */
  declare channel: Channel | undefined;
  /** The units to count in, of `days hours minutes seconds`. Default: days, and hours, minutes and seconds on the last day. */
  declare units: string | undefined;
  /** Whether earlier dates of the release are listed. */
  declare history: boolean;
  /** Whether a link offers the date as a calendar file, whose entry moves when the date does. */
  declare calendar: boolean;

  /** When the countdown next changes, in milliseconds since 1970; else what `ofPhase` tells of the phase that followed it. */
  #next<T>(ofPhase: (phase: Phase<SceneRelease>, vantage: Vantage) => T): T | number | undefined {
    const { stage } = this;
    if (!stage) return undefined;
    return nextCountdown(this, this.#countdown!, stage) ?? ofPhase(scenePhase(stage.scene, stage.vantage), stage.vantage);
  }

  protected override badValues(): BadValue[] {
    return countdownFaults(this);
  }

  protected override awaits(): Promise<unknown> | undefined {
    return super.awaits() ?? (this.#isComing ? upcomingViews.load() : undefined);
  }

  get #isComing(): boolean {
    const { around, film = '' } = this;
    const scene = this.isWaiting ? undefined : around?.scenes.scene(film);
    return scene !== undefined && sceneCountdown(this, { scene, vantage: this.vantage(around!) }).case === 'upcoming';
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.#countdown = this.stage && sceneCountdown(this, this.stage);
  }

  protected override updated(): void {
    super.updated();
    const { film = '' } = this;
    const before = this.#before;
    this.#before = this.#countdown && { film, case: this.#countdown.case };
    if (before?.film === film && this.#countdown && before.case !== this.#countdown.case) {
      this.dispatchEvent(new WickPhaseChangeEvent(film, before.case, this.#countdown.case));
    }
  }

  protected override claimsShown(stage: TitleStage): readonly StatedClaim<unknown>[] {
    return countdownClaims(this, stage);
  }

  protected override draw(stage: TitleStage): TemplateResult {
    return releaseCountdown(this, stage, this.around?.settings.now === undefined);
  }
}
