import type { TemplateResult } from 'lit';
import { type PageSurroundings, rowsOf } from '../../context/page/page-surroundings.js';
import { SlotsController } from '../../controllers/slots.js';
import { sourcesOf } from '../../domain/ledger/citations.js';
import { readFact } from '../../domain/ledger/read-fact.js';
import { findField, type FieldName, holderOf, isTitleField, partHoldingField } from '../../domain/ledger/fields.js';
import { claimsTold, factStatusFrom, type TellingMode } from '../../domain/changes/fact-status.js';
import { hiddenFact } from '../../domain/spoilers/hidden-fact.js';
import type { Vantage } from '../../domain/ledger/vantage.js';
import { moneyText } from '../../i18n/formats/money-text.js';
import type { ValueFormat } from '../../i18n/sentences/field-text.js';
import { missingAttributeText, noFieldText, noSuchText } from '../../i18n/sentences/missing-text.js';
import { type SceneField, sceneField } from '../../scenes/scene-facts.js';
import { textStyles } from '../../styles/text.styles.js';
import { fact, factFaults, type FactStage, missingFact, type Written } from '../../views/fact.js';
import { html } from '../../views/template.js';
import { speechFor } from '../../views/title-view.js';
import { loadRowsOrLedger } from '../loading/bring-ledger.js';
import type { PaintedProperties } from '../base/painted-element.js';
import { PaintedWidget } from '../base/painted-widget.js';
import { factStyles } from './fact.styles.js';
import { positionPopover } from './popover.js';

/** The result of a look-up: the field; a missing record or field; attributes that an editor or sanitizer removed (`lacking`); or rows that are not fetched (`unread`). */
type Found = { readonly case: 'field'; readonly field: SceneField } | { readonly case: 'no-record' } | { readonly case: 'no-field'; readonly fields: readonly FieldName[] } | { readonly case: 'lacking'; readonly lacking: readonly string[] } | { readonly case: 'unread' };

/**
 * One value inside a sentence. The author's words stay while they hold; once they are overtaken, the reader is told of the change and its source.
 *
 * @tag wick-fact
 * @attr {plain|noir|paper} theme - The look of this widget, from wick.css.
 * @slot - The article's words for the value, as it was when the article ran.
 * @csspart words - The article's words, once they have been overtaken.
 * @csspart value - A value in place of words, or in the popover; `overtaken` is a second word for an earlier value.
 * @csspart news - The words beside the article's: the value that stands now, or only that there is one (`brief`).
 * @csspart mark - The button before the news, which opens the popover; `updated`, `corrected` or `disputed`, each with its shape.
 * @csspart popover - The value known when the article ran, and the value known now.
 * @csspart source - The source of a value, with a link.
 * @csspart cites - The link to the page's list of sources.
 * @csspart hidden - The sentence in place of a value that would give a plot away.
 * @csspart reveal - The button that shows that value.
 * @csspart show - The button's word.
 * @csspart missing - The sentence that says that the record or field is missing.
 * @fires {WickErrorEvent} wick-error - There is no such record or field, or an attribute could not be read.
 * @fires {WickRevealEvent} wick-reveal - The reader asked for a hidden value.
 */
export class WickFact extends PaintedWidget {
  static override readonly elementStyles = [textStyles, factStyles];

  static override readonly properties: PaintedProperties = { ...PaintedWidget.properties, of: {}, field: {}, mode: {}, format: {} };

  readonly #slots = new SlotsController(this);
  #found: Found | undefined;
  #stage: FactStage | undefined;
  #hasAsked = false;

  /** Id of the title, person or character that has the value, such as `ballerina`. Required. */
  declare of: string | undefined;
  /** The field whose value is shown, such as `release-date`, `runtime`, `worldwide` or `born`. Required. */
  declare field: string | undefined;
  /** What happens to overtaken words: `note` adds the current value, `replace` puts it in their place, `keep` only marks them. Default `note`. */
  declare mode: TellingMode | undefined;
  /** How a value is written: `long`, `short`, or the `year` alone. Default `long`. */
  declare format: ValueFormat | undefined;

  get #written(): Written {
    if (this.#slots.authored) return 'words';
    return this.#slots.isBlank ? 'space' : 'nothing';
  }

  /** The part of the ledger that holds the field; undefined if the field is at hand. */
  get #part(): ReturnType<typeof partHoldingField> {
    const { around, of: id = '', field = '' } = this;
    return around?.catalogue && partHoldingField(around.catalogue, id, field);
  }

  protected override awaits(): Promise<unknown> | undefined {
    return super.awaits() ?? (this.around?.catalogue || rowsOf('fields') || this.#hasAsked ? undefined : this.#askForFields());
  }

  /** Fetches the rows of fields, or awaits the catalogue where that is coming anyway. A failure is handled after drawing, by asking for the catalogue. */
  async #askForFields(): Promise<void> {
    this.#hasAsked = true;
    await loadRowsOrLedger('fields').catch(() => undefined);
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const { around, of: id = '' } = this;
    const vantage = around && this.vantage(around);
    this.#found = around && vantage && this.#find(around, vantage);
    this.#stage = around && vantage && this.#found?.case === 'field' ? this.#stageOf(this.#found.field, around, vantage) : undefined;
    const stage = this.#stage;
    this.cite(stage && { about: id, sources: () => sourcesOf(claimsTold(stage.telling)) });
  }

  #find({ scenes, catalogue }: PageSurroundings, vantage: Vantage): Found {
    const { of: id = '', field = '' } = this;
    const lacking = ['of', 'field'].filter((name) => !this.getAttribute(name)?.trim());
    if (lacking.length > 0) return { case: 'lacking', lacking };
    const scene = scenes.scene(id);
    if (scene && isTitleField(field) && (catalogue || rowsOf('fields'))) return { case: 'field', field: sceneField(scene, field, vantage) };
    if (!catalogue) return { case: 'unread' };
    const found = findField(catalogue, id, field, vantage);
    if (found.case !== 'field') return found;
    const { kind, fact: claims } = found.found;
    return { case: 'field', field: { kind, readingOn: (day) => readFact(claims, day) } };
  }

  #stageOf({ kind, readingOn, release, market }: SceneField, { settings: { published }, scenes }: PageSurroundings, vantage: Vantage): FactStage {
    const { messages, locale } = this.localize;
    const part = this.#part;
    const scene = scenes.scene(this.of ?? '');
    // That the reader's market has a certificate now, where only the home market had one, is no news.
    const thenOn = (day: string): ReturnType<SceneField['readingOn']> => {
      const reading = readingOn(day);
      return this.field === 'rating' && reading.case === 'unknown' && scene?.fieldOn('rating', day).case !== 'unknown' ? readingOn(vantage.day) : reading;
    };
    return {
      kind,
      release,
      home: market === vantage.region ? undefined : market,
      telling: factStatusFrom(thenOn, published, vantage.day),
      published,
      vantage,
      speech: { ...speechFor(scenes.names, vantage, locale), money: moneyText },
      messages,
      own: this.own,
      written: this.#written,
      isAwaited: part !== undefined && this.around!.catalogue!.lacks.includes(part),
    };
  }

  protected override updated(): void {
    super.updated();
    const root = this.shadowRoot;
    for (const [type, listener] of Object.entries(this.#handlers)) root?.addEventListener(type, listener as (event: Event) => void, true);
    const part = this.#part;
    if (part || this.#found?.case === 'unread') void this.need(part);
  }

  protected override complain(): void {
    super.complain();
    const missing = this.#missing();
    if (missing !== undefined && !this.around?.awaited) this.report(this.#found?.case === 'no-field' ? 'unknown-field' : 'unknown-record', missing);
    this.complainOf(factFaults(this));
  }

  /** Returns the message that the record or field is missing; undefined while it may still arrive. */
  #missing(): string | undefined {
    const { of: id = '', field = '', around } = this;
    const { locale } = this.localize;
    const found = this.#found;
    if (found?.case === 'lacking') return missingAttributeText(found.lacking, locale);
    const { catalogue } = around ?? {};
    if (!catalogue || !found || found.case === 'field' || found.case === 'unread') return undefined;
    const part = this.#part;
    if (around?.awaited === 'dataset' || (part && catalogue.lacks.includes(part))) return undefined;
    if (found.case === 'no-field') return noFieldText(field, found.fields, locale);
    const titles = [...catalogue.titles.keys()];
    return noSuchText(id, [...titles, ...catalogue.people.keys(), ...catalogue.characters.keys()], titles, locale);
  }

  async #reveal(button: HTMLButtonElement): Promise<void> {
    const reading = this.#stage?.telling.case === 'untold' ? this.#stage.telling.reading : undefined;
    const { around, of: id = '', field = '' } = this;
    if (!around || reading?.case !== 'hidden') return;
    const [record, name] = holderOf(field, { isTitle: around.scenes.scene(id) !== undefined, isPerson: around.catalogue?.people.has(id) ?? false, release: this.#stage?.release?.release });
    await this.reveal(button, [hiddenFact(record, { id }, name, reading.reveals)]);
  }

  /** Listeners for the spoiler's button and the popover, in the capture phase: of the popover's events only `focusout` bubbles. */
  readonly #handlers = {
    click: ({ target }: Event) => {
      const button = (target as Element).closest<HTMLButtonElement>('[part="reveal"]');
      if (button) void this.#reveal(button);
    },
    /** Fetches the addresses of sources when the reader opens the popover. */
    toggle: ({ newState, target }: ToggleEvent) => {
      if (newState !== 'open') return;
      void this.need('sources');
      const popover = target as HTMLElement;
      positionPopover(popover, this.shadowRoot!.querySelector('label')!);
      popover.focus();
    },
    /** Moves the focus back to the button, which Chromium does not do inside a shadow root. */
    beforetoggle: ({ newState, target }: ToggleEvent) => {
      if (newState === 'closed' && (target as HTMLElement).matches(':focus-within')) this.shadowRoot!.querySelector('button')!.focus();
    },
    /** Closes the popover when the focus leaves it by keyboard. The button closes it by itself. */
    focusout: ({ target, relatedTarget }: FocusEvent) => {
      const popover = (target as Element).closest<HTMLElement>('[popover]');
      if (popover && relatedTarget instanceof Node && !popover.contains(relatedTarget) && !(relatedTarget instanceof HTMLButtonElement)) popover.hidePopover();
    },
  };

  override render(): TemplateResult {
    const missing = this.#missing();
    const around = { written: this.#written, own: this.own };
    if (missing !== undefined) return missingFact(missing, around);
    if (!this.#stage) return html`<slot></slot>`;
    return fact({ field: this.field ?? '', mode: this.mode, format: this.format }, { ...this.#stage, ...around, marks: this.drawMark(true) });
  }
}
