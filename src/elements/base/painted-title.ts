/**
 * Base of painted widgets about one title: finding the title, or saying that there is none.
 */
import type { TemplateResult } from 'lit';
import { hasTitle, rowsOf } from '../../context/page/page-surroundings.js';
import { SlotsController } from '../../controllers/slots.js';
import type { Part, StatedClaim, Stub } from '../../domain/ledger/catalogue.js';
import { sourcesOf } from '../../domain/ledger/citations.js';
import type { HiddenFact } from '../../domain/spoilers/hidden-fact.js';
import { missingText } from '../../i18n/sentences/lazy-missing-text.js';
import type { RowKind } from '../../scenes/title-data.js';
import { giveBackUnseen } from '../../page/reserved-room.js';
import { hostStyles } from '../../styles/host.styles.js';
import { textStyles } from '../../styles/text.styles.js';
import type { BadValue } from '../../views/parse-choice.js';
import { html, nothing } from '../../views/template.js';
import { titleBox, type TitleStage } from '../../views/title-view.js';
import { loadRowsOrLedger } from '../loading/bring-ledger.js';
import type { PaintedProperties } from './painted-element.js';
import { PaintedWidget } from './painted-widget.js';

/** Compiled rows that a widget needs, and the part of the catalogue with the same content, if it is fetched separately. */
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
  /** Rows and parts requested since the last drawing. */
  readonly #asked = new Set<RowKind | Part>();

  /** The rows needed beside those in the script; on a page with a catalogue, the parts instead. */
  protected get rows(): readonly RequiredRows[] {
    return hasTitle(this.film ?? '') ? [] : [{ kind: 'others' }];
  }

  get #lacking(): RequiredRows | undefined {
    const { catalogue } = this.around ?? {};
    return this.rows.find(({ kind, part }) => (catalogue ? part && catalogue.lacks.includes(part) : !rowsOf(kind)));
  }

  /** Whether the title may still arrive, with a dataset or with rows. Until then the author's words or the last drawing stay. */
  protected get isWaiting(): boolean {
    return !this.around || this.around.awaited === 'dataset' || this.#lacking !== undefined;
  }

  protected abstract draw(stage: TitleStage): TemplateResult;
  /** Returns the claims that are shown, for the page's list of sources. */
  protected abstract claimsShown(stage: TitleStage): readonly StatedClaim<unknown>[];
  /** Returns the attributes that could not be read. */
  protected abstract badValues(): readonly BadValue[];

  protected override awaits(): Promise<unknown> | undefined {
    const arriving = super.awaits();
    if (arriving || !this.around) return arriving;
    const lacking = this.#lacking;
    if (lacking) return this.#ask(lacking);
    return this.around.awaited === 'dataset' || this.around.scenes.scene(this.film ?? '') ? undefined : missingText.load();
  }

  /** Fetches rows; if that fails, fetches the catalogue instead. */
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

  protected override updated(): void {
    super.updated();
    this.shadowRoot?.addEventListener('click', this.#handleClick);
    if (!this.isWaiting) giveBackUnseen(this);
  }

  /** Returns what a button of {@link revealButton} stands for. */
  protected hiddenBehind(_button: HTMLButtonElement, _stage: TitleStage): readonly (Stub | HiddenFact)[] {
    return [];
  }

  readonly #handleClick = ({ target }: Event): void => {
    const button = (target as Element).closest<HTMLButtonElement>('[part="reveal"]');
    if (button && this.stage) void this.reveal(button, this.hiddenBehind(button, this.stage));
  };

  override render(): TemplateResult {
    if (this.stage) return titleBox(this.draw(this.stage), { ...this.stage, marks: this.drawMark() });
    if (this.isWaiting) return html`<slot></slot>`;
    const { isBlank } = this.slots;
    const said = html`<p part="missing" lang=${this.own?.lang ?? nothing} dir=${this.own?.dir ?? nothing}>${this.#missing()}</p>`;
    return html`<div><slot>${isBlank ? nothing : said}</slot>${isBlank ? said : nothing}</div>`;
  }
}
