/**
 * What every widget about one title shares: finding it, saying that there is none, and as of which day it reads.
 */
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { SlotsController } from '../controllers/slots.js';
import type { Claim, Title } from '../domain/catalogue.js';
import { sourcesOf } from '../domain/citations.js';
import type { Vantage } from '../domain/vantage.js';
import { claimedDateText } from '../i18n/date-text.js';
import type { Speech } from '../i18n/field-text.js';
import type { Messages } from '../i18n/messages.js';
import { noSuchText } from '../i18n/missing-text.js';
import { hostStyles } from '../styles/host.styles.js';
import { textStyles } from '../styles/text.styles.js';
import type { BadValue } from './choice.js';
import { WickElement } from './element.js';
import { heading } from './heading.js';
import { sourceMarks } from './marks.js';

/** A title, and all that is needed to say something about it. */
export interface TitleScene {
  readonly title: Title;
  readonly vantage: Vantage;
  readonly speech: Speech;
  readonly messages: Messages;
}

export abstract class TitleElement extends WickElement {
  static override properties: PropertyDeclarations = { film: {} };
  protected static readonly baseStyles = [hostStyles, textStyles];

  protected readonly slots = new SlotsController(this);
  protected scene: TitleScene | undefined;

  /** Id of the title in the dataset, such as `ballerina`. Required. */
  declare film: string | undefined;

  /** White space between the tags fills the slot and says nothing. The first render cannot know, so that it equals the server's. */
  get #isBlank(): boolean {
    return this.hasUpdated && !this.slots.authored && [...this.childNodes].some((node) => node instanceof Text);
  }

  /** Attributes that could not be read. */
  protected abstract badValues(): readonly BadValue[];
  protected abstract renderTitle(scene: TitleScene): TemplateResult;
  /** The claims that are shown, for the page's list of sources. */
  protected abstract claimsShown(scene: TitleScene): readonly Claim<unknown>[];

  protected override willUpdate(): void {
    const { surroundings } = this;
    const title = surroundings?.catalogue.titles.get(this.film ?? '');
    const { locale, messages } = this.localize;
    const vantage = surroundings && this.vantage(surroundings);
    this.scene = title && vantage && { title, vantage, speech: { catalogue: surroundings.catalogue, vantage, locale }, messages };
    const { scene } = this;
    this.citing.cite(surroundings?.shown, scene && { about: scene.title.id, catalogue: scene.speech.catalogue, sources: () => sourcesOf(this.claimsShown(scene)) });
  }

  /** The widget's heading, with the numbers of its sources. */
  protected heading(words: string): TemplateResult {
    const { messages, locale } = this.localize;
    return heading(this.headingLevel, html`${words}${sourceMarks(this.citing, messages, locale)}`);
  }

  protected override firstUpdated(): void {
    if (this.#isBlank) this.requestUpdate();
  }

  protected override updated(_changed: PropertyValues): void {
    const { messages, isFallback, written } = this.localize;
    if (isFallback) this.report('bad-language', messages.badLanguage(written, messages.language));
    if (this.surroundings && !this.surroundings.awaited && !this.scene) this.report('unknown-title', this.#missing());
    for (const { attribute, value, used } of this.badValues()) this.report('bad-attribute', messages.badValue(attribute, value, used));
  }

  #missing(): string {
    const ids = [...(this.surroundings?.catalogue.titles.keys() ?? [])];
    return noSuchText(this.film ?? '', ids, ids, this.localize.locale);
  }

  /** Says as of which day the widget reads, where that is not today. */
  protected asOfNote({ vantage, speech, messages }: TitleScene): TemplateResult | typeof nothing {
    if (vantage.instant !== undefined) return nothing;
    return html`<p part="note as-of">${messages.asOf(claimedDateText(vantage.day, speech.locale))}</p>`;
  }

  override render(): TemplateResult {
    const { messages, isFallback } = this.localize;
    const lang = isFallback ? messages.language : nothing;
    const dir = isFallback ? messages.direction : nothing;
    if (this.scene) {
      return html`<div part="base" lang=${lang} dir=${dir}>${this.renderTitle(this.scene)}<slot name="footer"></slot></div>`;
    }
    if (!this.surroundings || this.surroundings.awaited === 'dataset') return html`<slot></slot>`;
    const missing = html`<p part="missing" lang=${lang} dir=${dir}>${this.#missing()}</p>`;
    return html`<div><slot>${this.#isBlank ? nothing : missing}</slot>${this.#isBlank ? missing : nothing}</div>`;
  }
}
