import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { TurnController } from '../../controllers/turn.js';
import { phaseNames } from '../../domain/phase.js';
import { type DayDate, parseDay } from '../../domain/plain-date.js';
import type { Vantage } from '../../domain/vantage.js';
import { type Conditions, holds, nextTurn } from '../../domain/when.js';
import { noSuchText } from '../../i18n/missing-text.js';
import { type BadValue, someOf, unreadable } from '../../views/choice.js';
import { WickElement } from '../element.js';
import { whenStyles } from './when.styles.js';

/** Attributes that hold a day. Every element has methods of these names already. */
const days = { before: 'beforeDay', after: 'afterDay' } as const;

/**
 * Shows the author's own words only while all of its conditions hold: in some phase of a title, before a day, after a day. It turns by itself when the time comes.
 *
 * @tag wick-when
 * @slot - What is shown while the conditions hold.
 * @slot otherwise - What is shown while they do not.
 * @fires {WickErrorEvent} wick-error - The film is unknown, or an attribute could not be read.
 */
export class When extends WickElement {
  static override styles = whenStyles;

  static override properties: PropertyDeclarations = { film: {}, phase: {}, beforeDay: { attribute: 'before' }, afterDay: { attribute: 'after' } };

  protected readonly turn = new TurnController(
    this,
    () => this.surroundings?.clock,
    () => this.#reading && nextTurn(this.#reading.conditions, this.#reading.vantage),
  );

  #reading: { readonly conditions: Conditions; readonly vantage: Vantage } | undefined;

  /** Id of the title whose phase is meant, such as `ballerina`. Required where `phase` is given. */
  declare film: string | undefined;
  /** The phases in which it is shown, separated by spaces: `unknown`, `rumoured`, `announced`, `in-production`, `dated`, `opening-today`, `in-cinemas`, `released`, `at-home`, `streaming`, `cancelled`. Default: any. */
  declare phase: string | undefined;
  /** The day, `YYYY-MM-DD`, before which it is shown, and from which on it is not. Default: none. */
  declare beforeDay: string | undefined;
  /** The day, `YYYY-MM-DD`, after which it is shown, from the next day on. Default: none. */
  declare afterDay: string | undefined;

  /** Whether a phase is asked of a title that is not there. */
  get #isLost(): boolean {
    return someOf(this.phase, phaseNames, []).length > 0 && !this.surroundings?.catalogue.titles.has(this.film ?? '');
  }

  protected override willUpdate(): void {
    const { surroundings } = this;
    // Of a title that may still come nobody can tell the phase.
    const isWaiting = !surroundings || (this.#isLost && surroundings.awaited === 'dataset');
    this.#reading = isWaiting ? undefined : { conditions: this.#conditions(), vantage: this.vantage(surroundings) };
  }

  /** What cannot be read counts as not written. */
  #conditions(): Conditions {
    const title = this.surroundings?.catalogue.titles.get(this.film ?? '');
    const names = someOf(this.phase, phaseNames, []);
    return { before: dayIn(this.beforeDay), after: dayIn(this.afterDay), phase: title && names.length > 0 ? { title, names } : undefined };
  }

  protected override complain(): void {
    super.complain();
    const { messages, locale } = this.localize;
    for (const { attribute, value, used } of this.#badValues()) this.report('bad-attribute', messages.badValue(attribute, value, used));
    const { surroundings } = this;
    if (!surroundings || surroundings.awaited || !this.#isLost) return;
    const ids = [...surroundings.catalogue.titles.keys()];
    this.report('unknown-title', noSuchText(this.film ?? '', ids, ids, locale));
  }

  #badValues(): BadValue[] {
    const bad = Object.entries(days).flatMap(([attribute, property]) => {
      const value = this[property]?.trim();
      return value && !parseDay(value) ? [{ attribute, value, used: 'none' }] : [];
    });
    return [...bad, ...unreadable('phase', this.phase, phaseNames, someOf<string>(this.phase, phaseNames, ['any']))];
  }

  override render(): TemplateResult {
    const reading = this.#reading;
    if (!reading) return html``;
    return holds(reading.conditions, reading.vantage) ? html`<slot></slot>` : html`<slot name="otherwise"></slot>`;
  }
}

function dayIn(written: string | undefined): DayDate | undefined {
  return parseDay(written?.trim() ?? '');
}
