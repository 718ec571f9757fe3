import { ContextConsumer, ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { ledgerContext, type Surroundings, surroundingsContext } from '../../context/keys.js';
import { attributeOf, readSettings, type SettingFault, settingNames } from '../../context/settings.js';
import type { PublisherData } from '../../context/publisher-data.js';
import { surroundingsWithin } from '../../context/surroundings.js';
import { LocalizeController } from '../../controllers/localize.js';
import { TakeOverController } from '../../controllers/take-over.js';
import type { Catalogue, Part } from '../../domain/catalogue.js';
import { type ErrorCode, WickErrorEvent } from '../../events/wick-error.js';
import { WickNeedEvent } from '../../events/wick-need.js';
import { isTimeZone, zoneOffset } from '../../i18n/intl.js';
import type { Messages } from '../../i18n/messages.js';
import type { TitleData } from '../../scenes/title-data.js';

const zones = { offset: zoneOffset, exists: isTimeZone };

/**
 * Hands dates, settings and a spoiler-safe catalogue to the widgets inside it; draws nothing.
 *
 * @tag wick-provider
 * @slot - The part of the article that these settings hold for. A `<script type="application/json">` in it holds the publisher's own claims.
 * @attr {string} src - Address of a dataset of the publisher's own.
 * @attr {string} published - The day the surrounding article ran, `YYYY-MM-DD`.
 * @attr {string} as-of - The day whose knowledge is shown, `YYYY-MM-DD`.
 * @attr {string} now - A fixed instant, or a day's beginning.
 * @attr {live|noted|frozen} facts - How changed facts are shown.
 * @attr {seen|show|hide} spoilers - Which plots are hidden.
 * @attr {string} region - The market whose releases count, ISO 3166-1 alpha-2.
 * @attr {string} time-zone - IANA zone in which the page's days are counted.
 * @attr {plain|noir|paper} theme - The look of everything inside, from wick.css.
 * @fires {WickErrorEvent} wick-error - An attribute could not be read, a dataset could not be had, or entries of it were left out.
 */
export class Provider extends LitElement {
  static override styles = css`
    :host {
      display: contents !important;
    }
  `;

  static override properties: PropertyDeclarations = { src: {}, ...Object.fromEntries(settingNames.map((name) => [name, { attribute: attributeOf(name) }])) };

  protected readonly takeOver = new TakeOverController(this);
  readonly #ledger = new ContextConsumer(this, { context: ledgerContext, subscribe: true });
  readonly #outer = new ContextConsumer(this, { context: surroundingsContext, subscribe: true });
  readonly #innerLedger = new ContextProvider(this, { context: ledgerContext });
  readonly #inner = new ContextProvider(this, { context: surroundingsContext });
  readonly #localize = new LocalizeController(this, () => this.#outer.value?.locale);
  readonly #reported = new Set<string>();
  #scripts: MutationObserver | undefined;
  #data: PublisherData | undefined;
  /** Reads titles from a catalogue; it comes with the publisher's data. */
  #dataOf: ((ledger: Catalogue) => TitleData) | undefined;
  /** What was read last, and from which catalogue: the same again is not handed down as something new. */
  #read: { readonly ledger: Catalogue; readonly data: TitleData } | undefined;
  /** Whether what reads the publisher's data could not be had. */
  #isWithout = false;
  /** Whether the widgets were last told to wait, if they were told anything. */
  #isWaiting: boolean | undefined;
  #faults: readonly SettingFault[] = [];
  #inputs: readonly unknown[] = [];

  /** Address of a dataset of the publisher's own, relative to the page; until it arrives, and if it fails, the data around stays. Default: none. */
  declare src: string | undefined;

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

  get #address(): string | undefined {
    return this.src?.trim() || undefined;
  }

  /** The publisher's claims, as they are written in the page; a server has no page to ask. */
  get #texts(): readonly string[] {
    if (typeof HTMLScriptElement === 'undefined') return [];
    const scripts = [...this.children].filter((child) => child instanceof HTMLScriptElement);
    return scripts.flatMap(({ type, text }) => (type === 'application/json' && text.trim() ? [text] : []));
  }

  /** What of the publisher's own is still on its way. Claims that come later than the widgets are not waited for. */
  get #awaits(): Surroundings['awaited'] {
    if (this.#isWithout) return undefined;
    if (this.#data?.isLoading ?? this.#address !== undefined) return 'dataset';
    const isReading = this.#data?.isReading ?? this.#texts.length > 0;
    return isReading && this.#isWaiting !== false ? 'claims' : undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#provide();
    if (typeof MutationObserver === 'undefined') return;
    this.#scripts = new MutationObserver(() => void this.#ownData());
    this.#scripts.observe(this, { childList: true, characterData: true, subtree: true });
    void this.#ownData();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#scripts?.disconnect();
    this.#data?.stop();
  }

  protected override willUpdate(): void {
    this.#provide();
  }

  protected override updated(changed: PropertyValues): void {
    this.complain();
    if (changed.has('src')) void this.#ownData();
  }

  /** Tells the page what could not be read; a server asks it too. */
  protected complain(): void {
    const faults = this.#faults;
    this.#faults = [];
    for (const { attribute, value, used } of faults) void this.#report('bad-attribute', ({ badValue }) => badValue(attribute, value, used));
  }

  /** What reads a publisher's data comes only to pages that have some. */
  async #ownData(): Promise<void> {
    const texts = this.#texts;
    const address = this.#address;
    if (!this.#data && texts.length === 0 && address === undefined) return;
    try {
      const [{ PublisherData, ledgerData }, { troubleText }] = await Promise.all([import('../../context/publisher-data.js'), import('../../i18n/trouble-text.js'), this.#fetchedLedger()]);
      this.#dataOf = ledgerData;
      this.#data ??= new PublisherData(() => { this.requestUpdate(); }, (trouble) => void this.#report('bad-data', () => troubleText(trouble, this.#localize.locale)), (part) => this.#fetched(part));
    } catch {
      this.#isWithout = true;
      this.requestUpdate();
      void this.#report('bad-data', ({ unfetched }) => unfetched);
      return;
    }
    if (!this.isConnected) return;
    void this.#data.load(address, this.ownerDocument.baseURI);
    this.#data.lay(texts);
    this.requestUpdate();
  }

  /** What the publisher's data is laid over. */
  async #fetchedLedger(): Promise<void> {
    if (!this.#ledger.value && !(await this.#fetched('ledger'))) throw new Error('ledger');
  }

  async #fetched(part: Part | 'ledger'): Promise<boolean> {
    const need = new WickNeedEvent(part);
    this.dispatchEvent(need);
    return (await need.answer) ?? false;
  }

  /** Tells the page what is wrong, each thing once, in the page's language, which may have to be fetched first. */
  async #report(code: ErrorCode, text: (messages: Messages) => string | Promise<string>): Promise<void> {
    await this.#localize.arriving;
    const message = await text(this.#localize.messages);
    if (this.#reported.has(message)) return;
    this.#reported.add(message);
    this.dispatchEvent(new WickErrorEvent(code, message, this));
  }

  /** Also before the first update: what is inside asks as soon as it is connected. */
  #provide(): void {
    const outerLedger = this.#ledger.value;
    const outer = this.#outer.value;
    if (!outer) return;
    const ledger = outerLedger && (this.#data?.over(outerLedger) ?? outerLedger);
    const awaited = outer.awaited ?? this.#awaits;
    this.#isWaiting = awaited !== undefined;
    const inputs = [ledger, outerLedger, outer, awaited, ...settingNames.map((name) => this[name])];
    if (inputs.every((input, index) => input === this.#inputs[index])) return;
    this.#inputs = inputs;
    const { settings, faults } = readSettings(this, outer.settings, zones);
    this.#faults = faults;
    this.#innerLedger.setValue(ledger);
    this.#inner.setValue({ ...surroundingsWithin(outer, ledger && ledger !== outerLedger ? this.#dataFrom(ledger) : outer.data, settings), awaited });
  }

  #dataFrom(ledger: Catalogue): TitleData {
    if (this.#read?.ledger !== ledger) this.#read = { ledger, data: this.#dataOf!(ledger) };
    return this.#read.data;
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
