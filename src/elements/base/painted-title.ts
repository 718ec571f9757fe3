/**
 * What painted widgets about one title share: finding it, and saying that there is none.
 */
import type { TemplateResult } from 'lit';
import { hasTitle, rowsOf } from '../../context/page/page-surroundings.js';
import { SlotsController } from '../../controllers/slots.js';
import type { Part, StatedClaim, Stub } from '../../domain/ledger/catalogue.js';
import { sourcesOf } from '../../domain/ledger/citations.js';
import { missingText } from '../../i18n/sentences/lazy-missing-text.js';
import type { RowKind } from '../../scenes/title-data.js';
import { hostStyles } from '../../styles/host.styles.js';
import { textStyles } from '../../styles/text.styles.js';
import type { BadValue } from '../../views/parse-choice.js';
import { html, nothing } from '../../views/template.js';
import { titleBox, type TitleStage } from '../../views/title-view.js';
import { loadRowsOrLedger } from '../loading/bring-ledger.js';
import type { PaintedProperties } from './painted-element.js';
import { PaintedWidget } from './painted-widget.js';

/** Compiled rows, and the part of the catalogue that holds the same, if it is not there from the start. */
export interface RequiredRows {
  readonly kind: RowKind;
  readonly part?: Part;
}

export abstract class PaintedTitle extends PaintedWidget {
  protected static readonly baseStyles = [hostStyles, textStyles];

  static override readonly properties: PaintedProperties = { ...PaintedWidget.properties, film: {} };

  /** Id of the title in the dataset, such as `ballerina`. Required. */
  declare film: string | undefined;

  protected readonly slots = new SlotsController(this);
  protected stage: TitleStage | undefined;
  /** What has been asked for since it was last drawn, once each. */
  readonly #asked = new Set<RowKind | Part>();

  /** What has to be fetched besides what the script carries: rows, or a part of the catalogue where the page has one. */
  protected get rows(): readonly RequiredRows[] {
    return hasTitle(this.film ?? '') ? [] : [{ kind: 'others' }];
  }

  get #lacking(): RequiredRows | undefined {
    const { catalogue } = this.around ?? {};
    return this.rows.find(({ kind, part }) => (catalogue ? part && catalogue.lacks.includes(part) : !rowsOf(kind)));
  }

  /** Whether the title may still come: with a dataset, or with rows. Until then what stood before stays: the author's words, or what was drawn. */
  protected get isWaiting(): boolean {
    return !this.around || this.around.awaited === 'dataset' || this.#lacking !== undefined;
  }

  protected abstract draw(stage: TitleStage): TemplateResult;
  /** The claims that are shown, for the page's list of sources. */
  protected abstract claimsShown(stage: TitleStage): readonly StatedClaim<unknown>[];
  /** Attributes that could not be read. */
  protected abstract badValues(): readonly BadValue[];

  protected override awaits(): Promise<unknown> | undefined {
    const arriving = super.awaits();
    if (arriving || !this.around) return arriving;
    const lacking = this.#lacking;
    if (lacking) return this.#ask(lacking);
    return this.around.awaited === 'dataset' || this.around.scenes.scene(this.film ?? '') ? undefined : missingText.load();
  }

  /** Rows that could not be had are asked for once more, of the catalogue. */
  #ask({ kind, part }: RequiredRows): Promise<unknown> | undefined {
    const { catalogue } = this.around ?? {};
    const asked = (catalogue && part) ?? kind;
    if (this.#asked.has(asked)) return undefined;
    this.#asked.add(asked);
    return catalogue ? this.need(part) : loadRowsOrLedger(kind).catch(() => this.need());
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.#asked.clear();
    const { around } = this;
    const scene = this.#lacking ? undefined : around?.scenes.scene(this.film ?? '');
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
    return missingText.module?.noSuchText(this.film ?? '', ids, ids, locale) ?? messages.unfetched;
  }

  /** Shows what a button hides. It is in the catalogue, which is fetched for it. */
  protected async reveal(button: HTMLElement, stubs: readonly Stub[], unfetched: string): Promise<void> {
    await this.need();
    const fetched = await import('../parts/reveal.js').catch(() => undefined);
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
