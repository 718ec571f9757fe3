/**
 * Base of painted widgets: surroundings, language, and reports of faults.
 * It works without a provider. On a page with a catalogue its surroundings come by context.
 */
import type { Clock } from '../../context/time/clock.js';
import { type PageSurroundings, readSurroundings, onSurroundingsChange } from '../../context/page/page-surroundings.js';
import { type LedgerSurroundings, surroundingsContext } from '../../context/providers/context-keys.js';
import { loadMarketZone } from '../../context/time/load-market-zone.js';
import { LocalizeController } from '../../controllers/localize.js';
import type { WidgetCitations, CitationRegistry } from '../../context/page/citation-registry.js';
import type { Part, Stub } from '../../domain/ledger/catalogue.js';
import type { HiddenFact } from '../../domain/spoilers/hidden-fact.js';
import { type Settings, type Vantage, vantageOf } from '../../domain/ledger/vantage.js';
import { type ErrorCode, WickErrorEvent } from '../../events/wick-error.js';
import { WickNeedEvent } from '../../events/wick-need.js';
import { zoneOffset, zones } from '../../i18n/formats/intl.js';
import type { Scene } from '../../scenes/scene.js';
import type { BadValue } from '../../views/parse-choice.js';
import { type Own, speechFor, type TitleStage } from '../../views/title-view.js';
import { bringLedger } from '../loading/bring-ledger.js';
import { PaintedElement, type PaintedProperties } from './painted-element.js';

/** Records a widget's citations, and draws its link to the list of sources. */
export interface CitationMarks {
  cite(shown: CitationRegistry | undefined, showing: WidgetCitations | undefined): void;
  draw(isInSentence: boolean): unknown;
}

/** Whether it was reported that the page's policy lets nothing be drawn; once for all widgets. */
let isForbidden = false;

let citingFor: ((host: PaintedWidget) => CitationMarks) | undefined;

/** Lets widgets record their citations; called when the catalogue arrives. */
export function enableCitations(make: (host: PaintedWidget) => CitationMarks): void {
  citingFor ??= make;
}

let looked: { readonly settings: Settings; readonly clock: Clock; readonly vantage: Vantage } | undefined;

/** The painted widgets in the page, which are told of changes around them. */
const connected = new Set<{ attach(): void; requestUpdate(): void }>();

/** Redraws all widgets, because their surroundings have changed. */
export function redrawAll(): void {
  for (const widget of connected) widget.requestUpdate();
}

if (typeof document !== 'undefined') {
  onSurroundingsChange(redrawAll);
  // `wick-provide` says that the page has a catalogue, or that a provider now hands one down.
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

/** Recognizes a provider by its tag, because it may not be registered yet. */
export function isProvider({ localName }: Element): boolean {
  return localName === 'wick-provider';
}

/** Whether a provider holds a publisher's own data, by an address or written in the page. */
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

  /** The level of the widget's heading, 1 to 6, to fit the page's outline. Default 3. */
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

  /** Requests the surroundings by context; on a page without a catalogue nothing answers. */
  attach(): void {
    this.#detach();
    this.dispatchEvent(new ContextRequest(this, (value, unsubscribe) => {
      this.#handed = this.around = value;
      if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
      this.#unsubscribe = unsubscribe;
      this.requestUpdate();
    }));
  }

  #detach(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = this.#handed = undefined;
  }

  /** Records the widget's citations, where the page lists sources. */
  protected cite(showing: WidgetCitations | undefined): void {
    const { shown, catalogue } = this.around ?? {};
    if (shown) this.#citing ??= citingFor?.(this);
    this.#citing?.cite(shown, showing && { ...showing, ...(catalogue && { catalogue }) });
  }

  /** Returns the vantage from which this widget reads now. Widgets drawn in the same task with the same settings share it. */
  protected vantage({ settings, clock }: PageSurroundings): Vantage {
    if (looked?.settings !== settings || looked.clock !== clock) {
      const mine = { settings, clock, vantage: vantageOf(settings, settings.now ?? clock.now(), zoneOffset) };
      looked = mine;
      queueMicrotask(() => { if (looked === mine) looked = undefined; });
    }
    return looked.vantage;
  }

  /** The language and direction of the widget's own words, where they differ from the page's. */
  protected get own(): Own | undefined {
    const { isFallback, messages: { language: lang, direction: dir } } = this.localize;
    return isFallback ? { lang, dir } : undefined;
  }

  /** The drawn link to the page's list of sources, where it has one. */
  protected drawMark(isInSentence = false): unknown {
    return this.#citing?.draw(isInSentence);
  }

  protected stageOf(around: PageSurroundings, scene: Scene): TitleStage {
    const { messages, locale } = this.localize;
    const vantage = this.vantage(around);
    return { scene, vantage, messages, speech: speechFor(around.scenes.names, vantage, locale), headingLevel: this.headingLevel, own: this.own };
  }

  protected override awaits(): Promise<unknown> | undefined {
    this.around = this.#handed ?? readSurroundings(this, zones, isProvider, hasOwnData);
    return this.localize.arriving ?? loadMarketZone(this.around.settings.region);
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

  /** Reports everything that is wrong with the widget's input. Servers call it too. */
  protected complain(): void {
    const fault = this.localize.takeFault();
    if (fault) this.report('bad-language', fault);
  }

  protected complainOf(faults: readonly BadValue[]): void {
    for (const { attribute, value, used } of faults) this.report('bad-attribute', this.localize.messages.badValue(attribute, value, used));
  }

  /** Dispatches a `wick-error` event, once for each message. */
  protected report(code: ErrorCode, message: string): void {
    if (this.#reported.has(message)) return;
    this.#reported.add(message);
    this.dispatchEvent(new WickErrorEvent(code, message, this));
  }

  /** Reveals what is behind a button. It is in the catalogue, which is fetched first. */
  protected async reveal(button: HTMLButtonElement, hidden: readonly (Stub | HiddenFact)[]): Promise<void> {
    await this.need();
    const { unfetched } = this.localize.messages;
    const fetched = await import('../parts/reveal.js').catch(() => undefined);
    if (fetched) await fetched.revealStubs(button, hidden, unfetched);
    else this.report('bad-data', unfetched);
  }

  /** Asks once for a part of the data that the page has not fetched; first fetches the catalogue if the page has none. */
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
