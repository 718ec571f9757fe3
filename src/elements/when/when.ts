import type { ReactiveController, TemplateResult } from 'lit';
import { LateTimer } from '../../controllers/late-timer.js';
import type { Vantage } from '../../domain/ledger/vantage.js';
import { type Conditions, conditionsHold, mayConditionsTurn } from '../../domain/releases/conditions.js';
import { hasTitle } from '../../context/page/page-surroundings.js';
import { missingText } from '../../i18n/sentences/lazy-missing-text.js';
import type { Scene } from '../../scenes/scene.js';
import { html } from '../../views/template.js';
import { asksPhase, conditionsOf, when, whenFaults } from '../../views/when.js';
import { loadRowsOrLedger } from '../loading/bring-ledger.js';
import type { PaintedProperties } from '../base/painted-element.js';
import { PaintedWidget } from '../base/painted-widget.js';
import { whenStyles } from './when.styles.js';

/**
 * Shows the author's own words only while all conditions hold: certain phases of a title, before a day, after a day. It switches by itself when the time comes.
 *
 * @tag wick-when
 * @slot - The words shown while the conditions hold.
 * @slot otherwise - The words shown while they do not.
 * @fires {WickErrorEvent} wick-error - The film is unknown, or an attribute could not be read.
 */
export class When extends PaintedWidget {
  static override readonly elementStyles = [whenStyles];

  static override readonly properties: PaintedProperties = { ...PaintedWidget.properties, film: {}, phase: {}, beforeDay: { attribute: 'before' }, afterDay: { attribute: 'after' } };

  protected readonly turn: ReactiveController = new LateTimer(
    this,
    ({ TimerController, nextConditionChange }) => new TimerController(this, () => this.around?.clock, () => this.#reading && nextConditionChange(this.#reading.conditions, this.#reading.vantage)),
    () => this.#reading !== undefined && mayConditionsTurn(this.#reading.conditions, this.#reading.vantage),
  );

  #hasAsked = false;
  #reading: { readonly conditions: Conditions; readonly vantage: Vantage } | undefined;

  /** Id of the title whose phase counts, such as `ballerina`. Required where `phase` is given. */
  declare film: string | undefined;
  /** The phases in which the words are shown, separated by spaces: `unknown`, `rumoured`, `announced`, `in-production`, `dated`, `opening-today`, `in-cinemas`, `released`, `at-home`, `streaming`, `cancelled`. Default: any. */
  declare phase: string | undefined;
  /** The day, `YYYY-MM-DD`, before which the words are shown; on that day they no longer are. Default: none. */
  declare beforeDay: string | undefined;
  /** The day, `YYYY-MM-DD`, after which the words are shown; from the next day on. Default: none. */
  declare afterDay: string | undefined;

  get #scene(): Scene | undefined {
    return this.around?.scenes.scene(this.film ?? '');
  }

  /** Whether the conditions name the phase of an unknown title. */
  get #isLost(): boolean {
    return asksPhase(this) && !this.#scene;
  }

  /** Whether the title, and so its phase, may still arrive. */
  get #isWaiting(): boolean {
    return !this.around || (this.#isLost && this.around.awaited === 'dataset');
  }

  /** Shows neither of the two slots until the conditions are known: an empty text keeps the slots of the shadow root out. */
  protected override awaits(): Promise<unknown> | undefined {
    if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).append('');
    const arriving = super.awaits();
    if (arriving || !this.#isLost || this.#isWaiting) return arriving;
    return this.#mayCome ? this.#ask() : missingText.load();
  }

  /** Whether the title is not in the script and has not been fetched yet. */
  get #mayCome(): boolean {
    return !this.around?.catalogue && !hasTitle(this.film ?? '');
  }

  #ask(): Promise<void> | undefined {
    if (this.#hasAsked) return undefined;
    this.#hasAsked = true;
    return loadRowsOrLedger('others').then(() => undefined, () => this.need());
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.#hasAsked = false;
    const vantage = this.#isWaiting ? undefined : this.vantage(this.around!);
    this.#reading = vantage && { conditions: conditionsOf(this, this.#scene, vantage), vantage };
  }

  /** Shows one slot by DOM calls where the page's policy forbids markup: the words are the author's own. */
  protected override undrawn(): Promise<void> {
    const slot = document.createElement('slot');
    if (this.#reading && !conditionsHold(this.#reading.conditions, this.#reading.vantage)) slot.name = 'otherwise';
    this.shadowRoot?.replaceChildren(slot);
    return super.undrawn();
  }

  protected override complain(): void {
    super.complain();
    this.complainOf(whenFaults(this));
    const { around } = this;
    if (!around || around.awaited || !this.#isLost || this.#mayCome) return;
    const { messages, locale } = this.localize;
    this.report('unknown-title', missingText.module?.noSuchText(this.film ?? '', around.scenes.ids, around.scenes.ids, locale) ?? messages.unfetched);
  }

  override render(): TemplateResult {
    return this.#reading ? when(this.#reading.conditions, this.#reading.vantage) : html``;
  }
}
