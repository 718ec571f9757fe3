import type { CSSResult } from 'lit';
import { css } from '../../styles/css.js';
import type { TemplateResult } from 'lit';
import { type ProviderHost, startWhenLedgerArrives } from '../../context/providers/provider-starter.js';
import { findSettingFaults } from '../../context/page/page-surroundings.js';
import { loadMarketZone } from '../../context/time/load-market-zone.js';
import { settingAttribute, type SettingFault, settingNames } from '../../context/providers/settings.js';
import { LocalizeController } from '../../controllers/localize.js';
import { type ErrorCode, WickErrorEvent } from '../../events/wick-error.js';
import type { Messages } from '../../i18n/messages/messages.js';
import { zones } from '../../i18n/formats/intl.js';
import { html } from '../../views/template.js';
import { PaintedElement, type PaintedProperties } from '../base/painted-element.js';
import { bringLedger } from '../loading/bring-ledger.js';
import { hasOwnData, isProvider, redrawAll } from '../base/painted-widget.js';

/**
 * Sets what the widgets inside it show: hands them settings, dates and a spoiler-safe catalogue, and draws nothing.
 *
 * @tag wick-provider
 * @slot - The part of the article that the settings apply to. A `<script type="application/json">` in it holds the publisher's own claims.
 * @attr {string} src - The address of a publisher's own dataset.
 * @attr {string} published - The day the surrounding article ran, `YYYY-MM-DD`.
 * @attr {string} as-of - The day whose state of knowledge is shown, `YYYY-MM-DD`.
 * @attr {string} now - A fixed instant, or the beginning of a day.
 * @attr {live|noted|frozen} facts - How changed facts are shown.
 * @attr {seen|show|hide} spoilers - Which plots are hidden.
 * @attr {string} region - The market whose releases count, ISO 3166-1 alpha-2.
 * @attr {string} time-zone - The IANA time zone in which the page's days are counted.
 * @attr {plain|noir|paper} theme - The look of everything inside, from wick.css.
 * @fires {WickErrorEvent} wick-error - An attribute could not be read, a dataset could not be fetched, or entries of it were left out.
 */
export class Provider extends PaintedElement implements ProviderHost {
  static override readonly elementStyles: readonly CSSResult[] = [css`
    :host {
      display: contents !important;
    }
  `];

  static override readonly properties: PaintedProperties = { src: {}, ...Object.fromEntries(settingNames.map((name) => [name, { attribute: settingAttribute(name) }])) };

  /** The language in which the provider reports faults. */
  readonly localize = new LocalizeController(this, () => this.locale);
  faults: readonly SettingFault[] | undefined;
  locale: string | undefined;
  readonly #reported = new Set<string>();
  #scripts: MutationObserver | undefined;

  /** The address of a publisher's own dataset, relative to the page. Until it arrives, and if it fails, the surrounding data stays. Default: none. */
  declare src: string | undefined;

  /** The day the surrounding article ran, `YYYY-MM-DD`. Default: the day that the page gives, else today. */
  declare published: string | undefined;
  /** The day whose state of knowledge is shown, `YYYY-MM-DD`; a past day stops the clock. Default: today. */
  declare asOf: string | undefined;
  /** A fixed instant, `2025-06-06T12:00:00Z`, or the beginning of a day; the clock stands still there. Default: the current time. */
  declare now: string | undefined;
  /** Whether facts are `live`, `noted` (with marks for what changed since publication) or `frozen` on that day. Default `noted`. */
  declare facts: string | undefined;
  /** Whether plots are hidden until the reader has `seen` the title, always shown (`show`) or always hidden (`hide`). Default `seen`. */
  declare spoilers: string | undefined;
  /** The market whose releases count, ISO 3166-1 alpha-2. Default `US`. */
  declare region: string | undefined;
  /** The IANA time zone in which the page's days are counted. Default: the region's. */
  declare timeZone: string | undefined;

  constructor() {
    super();
    startWhenLedgerArrives(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (typeof MutationObserver === 'undefined') return;
    this.#scripts = new MutationObserver(() => { this.#bringOwnData(); });
    this.#scripts.observe(this, { childList: true, characterData: true, subtree: true });
    this.#bringOwnData();
    redrawAll();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#scripts?.disconnect();
    redrawAll();
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (before !== value) redrawAll();
    if (name === 'src') this.#bringOwnData();
  }

  /** Loads the code that reads a publisher's data, only for providers that have some. */
  #bringOwnData(): void {
    if (!this.isConnected || typeof document === 'undefined' || !hasOwnData(this)) return;
    bringLedger().catch(() => void this.report('bad-data', ({ unfetched }) => unfetched));
  }

  protected override awaits(): Promise<unknown> | undefined {
    return loadMarketZone(this.region);
  }

  protected override updated(): void | Promise<void> {
    return this.complain();
  }

  /** Reports attributes that could not be read. Servers call it too. */
  async complain(): Promise<void> {
    for (const { attribute, value, used } of this.faults ?? findSettingFaults(this, zones, isProvider)) await this.report('bad-attribute', ({ badValue }) => badValue(attribute, value, used));
  }

  /** Dispatches a `wick-error` event, once for each message, in the page's language, which may have to be fetched first. */
  async report(code: ErrorCode, text: (messages: Messages) => string | Promise<string>): Promise<void> {
    await this.localize.arriving;
    const message = await text(this.localize.messages);
    if (this.#reported.has(message)) return;
    this.#reported.add(message);
    this.dispatchEvent(new WickErrorEvent(code, message, this));
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
