/**
 * What every painted widget needs: what surrounds it, its language, and a way to say what is wrong.
 * It works alone on the page; where the page has a catalogue, it is handed what surrounds it by context.
 */
import type { Clock } from '../../context/time/clock.js';
import { type PageSurroundings, readSurroundings, onSurroundingsChange } from '../../context/page/page-surroundings.js';
import { type LedgerSurroundings, surroundingsContext } from '../../context/providers/context-keys.js';
import { loadMarketZone } from '../../context/time/load-market-zone.js';
import { LocalizeController } from '../../controllers/localize.js';
import type { WidgetCitations, CitationRegistry } from '../../context/page/citation-registry.js';
import type { Part } from '../../domain/ledger/catalogue.js';
import { type Settings, type Vantage, vantageOf } from '../../domain/ledger/vantage.js';
import { type ErrorCode, WickErrorEvent } from '../../events/wick-error.js';
import { WickNeedEvent } from '../../events/wick-need.js';
import { zoneOffset, zones } from '../../i18n/formats/intl.js';
import type { Scene } from '../../scenes/scene.js';
import type { BadValue } from '../../views/parse-choice.js';
import { type Own, speechFor, type TitleStage } from '../../views/title-view.js';
import { bringLedger } from '../loading/bring-ledger.js';
import { PaintedElement, type PaintedProperties } from './painted-element.js';

/** What numbers a widget's sources, and draws the numbers. */
export interface CitationMarks {
  cite(shown: CitationRegistry | undefined, showing: WidgetCitations | undefined): void;
  readonly drawn: unknown;
}

/** Whether the page was told that its policy lets nothing be drawn: once for all widgets. */
let isForbidden = false;

let citingFor: ((host: PaintedWidget) => CitationMarks) | undefined;

/** From now on widgets tell which sources they show; that comes with the catalogue. */
export function enableCitations(make: (host: PaintedWidget) => CitationMarks): void {
  citingFor ??= make;
}

let looked: { readonly settings: Settings; readonly clock: Clock; readonly vantage: Vantage } | undefined;

/** Every widget and provider on the page. */
const connected = new Set<{ attach(): void; requestUpdate(): void }>();

/** Draws all widgets again: what surrounds them has changed. */
export function redrawAll(): void {
  for (const widget of connected) widget.requestUpdate();
}

if (typeof document !== 'undefined') {
  onSurroundingsChange(redrawAll);
  // The page has a catalogue from now on, or a provider hands one down.
  addEventListener('wick-provide', () => {
    for (const widget of connected) widget.attach();
  });
}

/** A request of the community's context protocol: https://github.com/webcomponents-cg/community-protocols */
class ContextRequest extends Event {
  readonly context = surroundingsContext;
  readonly subscribe = true;

  constructor(readonly contextTarget: Element, readonly callback: (value: LedgerSurroundings | undefined, unsubscribe?: () => void) => void) {
    super('context-request', { bubbles: true, composed: true });
  }
}

/** By its tag: it may not have been registered yet. */
export function isProvider({ localName }: Element): boolean {
  return localName === 'wick-provider';
}

/** Whether a provider holds data of the publisher's own, by its address or written in the page. */
export function hasOwnData(provider: Element): boolean {
  if (provider.getAttribute('src')?.trim()) return true;
  return [...provider.children].some((child) => child instanceof HTMLScriptElement && child.type === 'application/json' && child.text.trim() !== '');
}

export abstract class PaintedWidget extends PaintedElement {
  static override readonly properties: PaintedProperties = { headingLevel: { attribute: 'heading-level', type: Number } };

  readonly localize = new LocalizeController(this, () => this.#handed?.locale);
  #citing: CitationMarks | undefined;
  #handed: LedgerSurroundings | undefined;
  #unsubscribe: (() => void) | undefined;
  readonly #reported = new Set<string>();
  readonly #asked = new Set<Part>();

  /** The level of the widget's heading, 1 to 6, so that it fits the page's outline. Default 3. */
  declare headingLevel: number | undefined;

  protected around: PageSurroundings | undefined;

  override connectedCallback(): void {
    this.attach();
    if (typeof document !== 'undefined') connected.add(this);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    connected.delete(this);
    this.#detach();
    super.disconnectedCallback();
  }

  /** Asks the elements around for what they hand down; nobody answers on a page without a catalogue. */
  attach(): void {
    this.#detach();
    this.dispatchEvent(new ContextRequest(this, (value, unsubscribe) => {
      this.#handed = value;
      if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
      this.#unsubscribe = unsubscribe;
      this.requestUpdate();
    }));
  }

  #detach(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = this.#handed = undefined;
  }

  #look(): void {
    this.around = this.#handed ?? (typeof document === 'undefined' ? undefined : readSurroundings(this, zones, isProvider, hasOwnData));
  }

  protected override willUpdate(): void {
    this.#look();
  }

  /** Says what the widget shows, where the page lists sources. */
  protected cite(showing: WidgetCitations | undefined): void {
    const { shown, catalogue } = this.around ?? {};
    if (shown) this.#citing ??= citingFor?.(this);
    this.#citing?.cite(shown, showing && { ...showing, ...(catalogue && { catalogue }) });
  }

  /** From where this widget reads, now; the same for all widgets that are drawn in one task by the same settings. */
  protected vantage({ settings, clock }: PageSurroundings): Vantage {
    if (looked?.settings !== settings || looked.clock !== clock) {
      const mine = { settings, clock, vantage: vantageOf(settings, settings.now ?? clock.now(), zoneOffset) };
      looked = mine;
      queueMicrotask(() => { if (looked === mine) looked = undefined; });
    }
    return looked.vantage;
  }

  /** The language and direction of our own words, where they are not the page's. */
  protected get own(): Own | undefined {
    const { isFallback, messages: { language: lang, direction: dir } } = this.localize;
    return isFallback ? { lang, dir } : undefined;
  }

  /** The numbers of the widget's sources, where the page lists them. */
  protected get marks(): unknown {
    return this.#citing?.drawn;
  }

  protected stageOf(around: PageSurroundings, scene: Scene): TitleStage {
    const { messages, locale } = this.localize;
    const vantage = this.vantage(around);
    return { scene, vantage, messages, speech: speechFor(around.scenes.names, vantage, locale), headingLevel: this.headingLevel, own: this.own };
  }

  protected override awaits(): Promise<unknown> | undefined {
    this.#look();
    return this.localize.arriving ?? loadMarketZone(this.around?.settings.region);
  }

  protected override async undrawn(): Promise<void> {
    if (isForbidden) return;
    isForbidden = true;
    const { policyText } = await import('../../i18n/sentences/policy-text.js');
    this.report('bad-data', policyText(this.localize.locale));
  }

  protected override updated(): void {
    this.complain();
  }

  /** Tells the page what is wrong with what the widget was given. A server asks it too. */
  protected complain(): void {
    const { messages, isFallback, written } = this.localize;
    if (isFallback) this.report('bad-language', messages.badLanguage(written, messages.language));
  }

  protected complainOf(faults: readonly BadValue[]): void {
    for (const { attribute, value, used } of faults) this.report('bad-attribute', this.localize.messages.badValue(attribute, value, used));
  }

  /** Tells the page what is wrong, each thing once. */
  protected report(code: ErrorCode, message: string): void {
    if (this.#reported.has(message)) return;
    this.#reported.add(message);
    this.dispatchEvent(new WickErrorEvent(code, message, this));
  }

  /** Asks for a part of the data, once, where the page has not fetched it; for the catalogue itself first. */
  protected async need(part?: Part): Promise<void> {
    try {
      if (!this.around?.catalogue) await bringLedger();
    } catch {
      this.report('bad-data', this.localize.messages.unfetched);
      return;
    }
    if (part === undefined || this.#asked.has(part) || !this.#handed?.catalogue.lacks.includes(part)) return;
    this.#asked.add(part);
    const need = new WickNeedEvent(part);
    this.dispatchEvent(need);
    if ((await need.answer) ?? true) return;
    this.#asked.delete(part);
    this.report('bad-data', this.localize.messages.unfetched);
  }
}
