/**
 * Base of the widgets that draw from the catalogue: they share the scene, the parts to wait for, and the message when there is nothing to show.
 */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Reader } from '../../context/reader/reader.js';
import { SlotsController } from '../../controllers/slots.js';
import type { Claim, Part } from '../../domain/ledger/catalogue.js';
import { sourcesOf } from '../../domain/ledger/citations.js';
import type { Vantage } from '../../domain/ledger/vantage.js';
import type { ErrorCode } from '../../events/wick-error.js';
import { claimedDateText } from '../../i18n/formats/date-text.js';
import { ledgerSpeech, type LedgerSpeech } from '../../i18n/sentences/ledger-speech.js';
import type { Messages } from '../../i18n/messages/messages.js';
import { giveBackUnseen } from '../../page/reserved-room.js';
import { hostStyles } from '../../styles/host.styles.js';
import { textStyles } from '../../styles/text.styles.js';
import type { BadValue } from '../../views/parse-choice.js';
import { WickElement } from './element.js';
import { heading } from '../../views/heading.js';
import { sourceMark } from './source-marks.js';

/** All that a widget needs to draw from the catalogue. */
export interface LedgerScene {
  readonly vantage: Vantage;
  readonly speech: LedgerSpeech;
  readonly messages: Messages;
  readonly reader: Reader;
}

/** A missing record: a sentence for the reader, and an error code for the page. */
export interface Missing {
  readonly code: ErrorCode;
  readonly message: string;
}

export abstract class LedgerElement<S extends LedgerScene> extends WickElement {
  protected static readonly baseStyles = [hostStyles, textStyles];

  /** Parts of the data that the widget cannot be drawn without; until they arrive, the author's words stand. */
  protected readonly essential: readonly Part[] = [];
  protected readonly slots = new SlotsController(this);
  protected scene: S | undefined;

  /** Whether data may still arrive, so that nothing may be called missing yet. */
  get #isWaiting(): boolean {
    return !this.surroundings || this.surroundings.awaited === 'dataset' || this.#lacks;
  }

  get #lacks(): boolean {
    return this.essential.some((part) => this.surroundings?.catalogue.lacks.includes(part));
  }

  /** Returns the widget's scene; undefined if its record does not exist, which {@link missing} then says. */
  protected abstract sceneIn(scene: LedgerScene): S | undefined;
  protected abstract renderScene(scene: S): TemplateResult;
  /** Returns the claims that are shown, for the page's list of sources. */
  protected abstract claimsShown(scene: S): readonly Claim<unknown>[];

  /** Returns the id of the title that the widget is about, or an empty text. */
  protected aboutOf(_scene: S): string {
    return '';
  }

  /** Returns the message for a widget without a scene. */
  protected missing(): Missing | undefined {
    return undefined;
  }

  /** Returns the attributes that could not be read. */
  protected badValues(): readonly BadValue[] {
    return [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const part of this.essential) this.need(part);
  }

  protected override willUpdate(): void {
    const { surroundings } = this;
    this.scene = surroundings && !this.#lacks ? this.sceneIn(this.#sceneOf(surroundings)) : undefined;
    const { scene } = this;
    this.citing.cite(surroundings?.shown, scene && { about: this.aboutOf(scene), catalogue: scene.speech.catalogue, sources: () => sourcesOf(this.claimsShown(scene)) });
  }

  #sceneOf(surroundings: NonNullable<typeof this.surroundings>): LedgerScene {
    const { locale, messages } = this.localize;
    const vantage = this.vantage(surroundings);
    return { vantage, messages, reader: surroundings.reader, speech: ledgerSpeech(surroundings.catalogue, vantage, locale) };
  }

  /** Draws the widget's heading. */
  protected heading(words: string): TemplateResult {
    return heading(this.headingLevel, words);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    for (const part of this.essential) this.need(part);
    if (!this.#isWaiting) giveBackUnseen(this);
  }

  protected override complain(): void {
    super.complain();
    const missing = this.scene || this.#isWaiting || this.surroundings?.awaited ? undefined : this.missing();
    if (missing) this.report(missing.code, missing.message);
    for (const { attribute, value, used } of this.badValues()) this.report('bad-attribute', this.localize.messages.badValue(attribute, value, used));
  }

  /** Draws the day that the widget is read from, unless that is today. */
  protected asOfNote({ vantage, speech, messages }: LedgerScene): TemplateResult | typeof nothing {
    if (vantage.instant !== undefined) return nothing;
    return html`<p part="note as-of">${messages.asOf(claimedDateText(vantage.day, speech.locale))}</p>`;
  }

  override render(): TemplateResult {
    if (this.scene) return html`<div part="base" role="group" aria-labelledby="heading" lang=${this.ownLang} dir=${this.ownDir}>${this.renderScene(this.scene)}${sourceMark(this.citing, this.localize.locale)}<slot name="footer"></slot></div>`;
    const missing = this.#isWaiting ? undefined : this.missing();
    if (!missing) return html`<slot></slot>`;
    const said = html`<p part="missing" lang=${this.ownLang} dir=${this.ownDir}>${missing.message}</p>`;
    // White space between the tags fills the slot, and would hide its fallback.
    const { isBlank } = this.slots;
    return html`<div><slot>${isBlank ? nothing : said}</slot>${isBlank ? said : nothing}</div>`;
  }
}
