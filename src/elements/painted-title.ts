/**
 * What painted widgets about one title share: finding it, and saying that there is none.
 */
import type { TemplateResult } from 'lit';
import { SlotsController } from '../controllers/slots.js';
import type { StatedClaim, Stub } from '../domain/catalogue.js';
import { sourcesOf } from '../domain/citations.js';
import { loadMissingText, noSuchText } from '../i18n/missing.js';
import { hostStyles } from '../styles/host.styles.js';
import { textStyles } from '../styles/text.styles.js';
import type { BadValue } from '../views/choice.js';
import { html, nothing } from '../views/template.js';
import { titleBox, type TitleStage } from '../views/title-view.js';
import type { PaintedProperties } from './painted-element.js';
import { PaintedWidget } from './painted-widget.js';

export abstract class PaintedTitle extends PaintedWidget {
  protected static readonly baseStyles = [hostStyles, textStyles];

  static override readonly properties: PaintedProperties = { ...PaintedWidget.properties, film: {} };

  /** Id of the title in the dataset, such as `ballerina`. Required. */
  declare film: string | undefined;

  protected readonly slots = new SlotsController(this);
  protected stage: TitleStage | undefined;

  /** Whether the title may still come with a dataset. */
  protected get isWaiting(): boolean {
    return !this.around || this.around.awaited === 'dataset';
  }

  protected abstract draw(stage: TitleStage): TemplateResult;
  /** The claims that are shown, for the page's list of sources. */
  protected abstract claimsShown(stage: TitleStage): readonly StatedClaim<unknown>[];
  /** Attributes that could not be read. */
  protected abstract badValues(): readonly BadValue[];

  protected override awaits(): Promise<unknown> | undefined {
    return super.awaits() ?? (this.isWaiting || this.around!.scenes.scene(this.film ?? '') ? undefined : loadMissingText());
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const { around } = this;
    const scene = around?.scenes.scene(this.film ?? '');
    this.stage = around && scene && this.stageOf(around, scene);
    const { stage } = this;
    this.cite(stage && { about: stage.scene.id, sources: () => sourcesOf(this.claimsShown(stage)) });
  }

  protected override complain(): void {
    super.complain();
    if (!this.stage && !this.isWaiting && !this.around?.awaited) this.report('unknown-title', this.#missing());
    this.complainOf(this.badValues());
  }

  #missing(): string {
    const { ids = [] } = this.around?.scenes ?? {};
    const { locale, messages } = this.localize;
    return noSuchText?.(this.film ?? '', ids, ids, locale) ?? messages.unfetched;
  }

  /** Shows what a button hides. It is in the catalogue, which is fetched for it. */
  protected async reveal(button: HTMLElement, stubs: readonly Stub[], unfetched: string): Promise<void> {
    await this.need();
    const fetched = await import('./reveal.js').catch(() => undefined);
    if (fetched) await fetched.revealStubs(button, stubs, unfetched);
    else this.report('bad-data', unfetched);
  }

  override render(): TemplateResult {
    if (this.stage) return titleBox(this.draw({ ...this.stage, marks: this.marks }), this.stage);
    if (this.isWaiting) return html`<slot></slot>`;
    const { isBlank } = this.slots;
    const said = html`<p part="missing" lang=${this.own?.lang ?? nothing} dir=${this.own?.dir ?? nothing}>${this.#missing()}</p>`;
    return html`<div><slot>${isBlank ? nothing : said}</slot>${isBlank ? said : nothing}</div>`;
  }
}
