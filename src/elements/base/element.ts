/**
 * Base of all Lit widgets: surroundings, language, heading level, and reports of faults.
 */
import { ContextConsumer } from '@lit/context';
import { type CSSResult, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { type LedgerSurroundings, type Surroundings, surroundingsContext } from '../../context/providers/context-keys.js';
import { CitingController } from '../../controllers/citing.js';
import { loadMarketZone } from '../../context/time/load-market-zone.js';
import { LocalizeController } from '../../controllers/localize.js';
import { TakeOverController } from '../../controllers/take-over.js';
import type { Part } from '../../domain/ledger/catalogue.js';
import { type Vantage, vantageOf } from '../../domain/ledger/vantage.js';
import { type ErrorCode, WickErrorEvent } from '../../events/wick-error.js';
import { WickNeedEvent } from '../../events/wick-need.js';
import { zoneOffset } from '../../i18n/formats/intl.js';
import { adoptStyles } from '../../page/adopt-styles.js';
import { giveBackRoom } from '../../page/reserved-room.js';
import { whenNear } from '../loading/near.js';

export abstract class WickElement extends LitElement {
  static override properties: PropertyDeclarations = { headingLevel: { type: Number, attribute: 'heading-level' } };

  protected readonly takeOver = new TakeOverController(this);
  readonly #surroundings = new ContextConsumer(this, { context: surroundingsContext, subscribe: true });
  protected readonly localize = new LocalizeController(this, () => this.around?.locale);
  protected readonly citing = new CitingController(this);
  readonly #reported = new Set<string>();
  readonly #asked = new Set<Part | 'ledger'>();

  /** The level of the widget's heading, 1 to 6, to fit the page's outline. Default 3. */
  declare headingLevel: number | undefined;

  /** The widget's surroundings with a catalogue; undefined while the page has none. */
  protected get surroundings(): LedgerSurroundings | undefined {
    const { around } = this;
    return around?.catalogue && (around as LedgerSurroundings);
  }

  /** The widget's surroundings, for widgets that read compiled titles. */
  protected get around(): Surroundings | undefined {
    return this.#surroundings.value;
  }

  /** The vantage from which this widget reads the ledger now. */
  protected vantage({ settings, clock }: Surroundings): Vantage {
    return vantageOf(settings, settings.now ?? clock.now(), zoneOffset);
  }

  override connectedCallback(): void {
    if (typeof document !== 'undefined' && !this.hasUpdated && this.shadowRoot?.firstChild) giveBackRoom(this);
    super.connectedCallback();
    // An element that was moved into another document has lost its style sheets.
    if (typeof document !== 'undefined') adoptStyles(this.renderRoot as ShadowRoot, (this.constructor as typeof LitElement).elementStyles as CSSResult[]);
  }

  /** The language of the widget's own words, where it differs from the page's. */
  protected get ownLang(): string | typeof nothing {
    return this.localize.isFallback ? this.localize.messages.language : nothing;
  }

  /** The direction of the widget's own words, where their language differs from the page's. */
  protected get ownDir(): string | typeof nothing {
    return this.localize.isFallback ? this.localize.messages.direction : nothing;
  }

  protected override updated(_changed: PropertyValues): void {
    this.complain();
  }

  /** Reports everything that is wrong with the widget's input. Servers call it too, so it must not touch a page. */
  protected complain(): void {
    const fault = this.localize.takeFault();
    if (fault) this.report('bad-language', fault);
  }

  /** Dispatches a `wick-error` event, once for each message. */
  protected report(code: ErrorCode, message: string): void {
    if (this.#reported.has(message)) return;
    this.#reported.add(message);
    this.dispatchEvent(new WickErrorEvent(code, message, this));
  }

  /** Asks once for a part of the data that the page has not fetched; for the addresses of sources (`sources`) only when the widget comes near the view. */
  protected need(part: Part | 'ledger'): void {
    const { catalogue } = this.around ?? {};
    if (this.#asked.has(part) || !this.around || (catalogue && (part === 'ledger' || !catalogue.lacks.includes(part)))) return;
    this.#asked.add(part);
    if (part === 'sources') whenNear(this, () => { this.#ask(part); });
    else this.#ask(part);
  }

  #ask(part: Part | 'ledger'): void {
    const need = new WickNeedEvent(part);
    this.dispatchEvent(need);
    void need.answer?.then((fetched) => {
      if (fetched) return;
      this.#asked.delete(part);
      this.report('bad-data', this.localize.messages.unfetched);
    });
  }

  /** Returns the load that must finish before this widget can be drawn; undefined if none. */
  protected awaits(): Promise<unknown> | undefined {
    return this.localize.arriving ?? loadMarketZone(this.around?.settings.region);
  }

  /** Shows the author's words until the first render has its language, so that nothing appears in another one first. Loads that become necessary meanwhile are waited for too. */
  protected override scheduleUpdate(): ReturnType<LitElement['scheduleUpdate']> {
    const arriving = this.awaits();
    if (!arriving) return super.scheduleUpdate();
    const waiting = document.createElement('slot');
    if (this.renderRoot.childNodes.length === 0) this.renderRoot.append(waiting);
    return arriving.then(() => {
      waiting.remove();
      return this.scheduleUpdate();
    });
  }
}
