/**
 * What every widget needs: its surroundings, its language, its heading level, and a way to say what is wrong.
 */
import { ContextConsumer } from '@lit/context';
import { adoptStyles, LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { type Surroundings, surroundingsContext } from '../context/keys.js';
import { LocalizeController } from '../controllers/localize.js';
import { type Vantage, vantageOf } from '../domain/vantage.js';
import { type ErrorCode, WickErrorEvent } from '../events/wick-error.js';
import { zoneOffset } from '../i18n/intl.js';

/** @attr {plain|noir|paper} theme - The look of this widget and, on a provider, of all inside it. */
export abstract class WickElement extends LitElement {
  static override properties: PropertyDeclarations = { headingLevel: { type: Number, attribute: 'heading-level' } };

  readonly #surroundings = new ContextConsumer(this, { context: surroundingsContext, subscribe: true });
  protected readonly localize = new LocalizeController(this, () => this.surroundings?.locale);
  readonly #reported = new Set<string>();

  /** The level of the widget's heading, 1 to 6, so that it fits the page's outline. Default 3. */
  declare headingLevel: number | undefined;

  protected get surroundings(): Surroundings | undefined {
    return this.#surroundings.value;
  }

  /** From where this widget reads the ledger, now. */
  protected vantage({ settings, clock }: Surroundings): Vantage {
    return vantageOf(settings, settings.now ?? clock.now(), zoneOffset);
  }

  /** Tells the page what is wrong, each thing once. */
  protected report(code: ErrorCode, message: string): void {
    if (this.#reported.has(message)) return;
    this.#reported.add(message);
    this.dispatchEvent(new WickErrorEvent(code, message, this));
  }

  /** The first render waits for the language's sentences behind the author's own words, so that none is shown in another language first. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const { arriving } = this.localize;
    if (!arriving) return super.scheduleUpdate();
    const waiting = document.createElement('slot');
    if (this.renderRoot.childNodes.length === 0) this.renderRoot.append(waiting);
    return arriving.then(() => {
      waiting.remove();
      return super.scheduleUpdate();
    });
  }

  /** A prerendered shadow root that does not fit is cleared and drawn afresh: never two copies, never old words. */
  protected override update(changed: PropertyValues): void {
    const prerendered = !this.hasUpdated && this.renderRoot.childNodes.length > 0;
    if (!prerendered) return super.update(changed);
    try {
      super.update(changed);
      if ((this.renderRoot as { _$litPart$?: object })._$litPart$) return;
    } catch {
      // What could not be taken over is told apart from nothing else: it is drawn again below.
    }
    this.renderRoot.replaceChildren();
    adoptStyles(this.renderRoot as ShadowRoot, (this.constructor as typeof LitElement).elementStyles);
    super.update(changed);
    this.report('hydration', this.localize.messages.redrawn);
  }
}
