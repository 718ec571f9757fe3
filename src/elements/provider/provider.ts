import { ContextConsumer, ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ledgerContext, surroundingsContext } from '../../context/keys.js';
import { attributeOf, readSettings, type SettingFault, settingNames } from '../../context/settings.js';
import { surroundingsWithin } from '../../context/surroundings.js';
import { LocalizeController } from '../../controllers/localize.js';
import { WickErrorEvent } from '../../events/wick-error.js';
import { isTimeZone, zoneOffset } from '../../i18n/intl.js';

const zones = { offset: zoneOffset, exists: isTimeZone };

/**
 * Hands dates, settings and a spoiler-safe catalogue to the widgets inside it; draws nothing.
 *
 * @tag wick-provider
 * @slot - The part of the article that these settings hold for.
 * @attr {string} published - The day the surrounding article ran, `YYYY-MM-DD`.
 * @attr {string} as-of - The day whose knowledge is shown, `YYYY-MM-DD`.
 * @attr {string} now - A fixed instant, or a day's beginning.
 * @attr {live|noted|frozen} facts - How changed facts are shown.
 * @attr {seen|show|hide} spoilers - Which plots are hidden.
 * @attr {string} region - The market whose releases count, ISO 3166-1 alpha-2.
 * @attr {string} time-zone - IANA zone in which the page's days are counted.
 * @attr {plain|noir|paper} theme - The look of everything inside, from wick.css.
 * @fires {WickErrorEvent} wick-error - An attribute could not be read; its default is used.
 */
export class Provider extends LitElement {
  static override styles = css`
    :host {
      display: contents !important;
    }
  `;

  static override properties: PropertyDeclarations = Object.fromEntries(settingNames.map((name) => [name, { attribute: attributeOf(name) }]));

  readonly #ledger = new ContextConsumer(this, { context: ledgerContext, subscribe: true });
  readonly #outer = new ContextConsumer(this, { context: surroundingsContext, subscribe: true });
  readonly #inner = new ContextProvider(this, { context: surroundingsContext });
  readonly #localize = new LocalizeController(this, () => this.#outer.value?.locale);
  readonly #reported = new Set<string>();
  #faults: readonly SettingFault[] = [];
  #inputs: readonly unknown[] = [];

  /** The day the surrounding article ran, `YYYY-MM-DD`. Default: what the page says, else today. */
  declare published: string | undefined;
  /** The day whose knowledge is shown, `YYYY-MM-DD`; a day in the past stops the clock on it. Default: today. */
  declare asOf: string | undefined;
  /** A fixed instant, `2025-06-06T12:00:00Z`, or a day's beginning; the clock stands still there. Default: the time. */
  declare now: string | undefined;
  /** Whether facts are `live`, `noted` (with marks for what changed since publication) or `frozen` on that day. Default `noted`. */
  declare facts: string | undefined;
  /** Whether plots are hidden until `seen`, always shown (`show`) or always hidden (`hide`). Default `seen`. */
  declare spoilers: string | undefined;
  /** The market whose releases count, ISO 3166-1 alpha-2. Default `US`. */
  declare region: string | undefined;
  /** IANA zone in which the page's days are counted. Default: the region's. */
  declare timeZone: string | undefined;
  override connectedCallback(): void {
    super.connectedCallback();
    this.#provide();
  }

  protected override willUpdate(): void {
    this.#provide();
  }

  protected override updated(): void {
    const faults = this.#faults;
    this.#faults = [];
    if (faults.length > 0) void this.#report(faults);
  }

  /** Tells the page what is wrong, each thing once, in the page's language, which may have to be fetched first. */
  async #report(faults: readonly SettingFault[]): Promise<void> {
    await this.#localize.arriving;
    for (const { attribute, value, used } of faults) {
      const message = this.#localize.messages.badValue(attribute, value, used);
      if (this.#reported.has(message)) continue;
      this.#reported.add(message);
      this.dispatchEvent(new WickErrorEvent('bad-attribute', message, this));
    }
  }

  /** Also before the first update: what is inside asks as soon as it is connected. */
  #provide(): void {
    const ledger = this.#ledger.value;
    const outer = this.#outer.value;
    const inputs = [ledger, outer, ...settingNames.map((name) => this[name])];
    if (!ledger || !outer || inputs.every((input, index) => input === this.#inputs[index])) return;
    this.#inputs = inputs;
    const { settings, faults } = readSettings(this, outer.settings, zones);
    this.#faults = faults;
    this.#inner.setValue(surroundingsWithin(outer, ledger, settings));
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
