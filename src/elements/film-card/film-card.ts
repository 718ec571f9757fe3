import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { NowController } from '../../controllers/now.js';
import { type CastEntry, castOf } from '../../domain/billing.js';
import { type CardField, cardFields, type FactField, type FieldReading, readFields } from '../../domain/card.js';
import type { Claim } from '../../domain/catalogue.js';
import { claimsIn, claimsOfChange } from '../../domain/citations.js';
import { type Change, standingOn, valueOn } from '../../domain/claim.js';
import type { FieldValue } from '../../domain/fields.js';
import { nextPhaseChange, phaseOf } from '../../domain/phase.js';
import { type KnownRelease, releaseOf } from '../../domain/release.js';
import { changeText, namesText, readingText, sidesText, titleText } from '../../i18n/field-text.js';
import type { Messages } from '../../i18n/messages.js';
import { marketText, phaseText } from '../../i18n/phase-text.js';
import { type BadValue, oneOf, someOf, unreadable } from '../choice.js';
import { poster } from '../poster.js';
import { TitleElement, type TitleScene } from '../title-element.js';
import { filmCardStyles } from './film-card.styles.js';

export const layouts = ['card', 'infobox', 'row'] as const;
export type Layout = (typeof layouts)[number];

const usualFields: Readonly<Record<Layout, readonly CardField[]>> = {
  card: ['phase', 'date', 'runtime', 'rating', 'director', 'logline', 'cast'],
  infobox: cardFields,
  row: ['phase', 'date'],
};

const leadingNames = 4;

/**
 * A title at a glance: what it is called, where it can be seen, and the facts that an article leads with.
 *
 * @tag wick-film-card
 * @attr {plain|noir|paper} theme - The look of this widget, from wick.css.
 * @slot - What the author wrote, shown where there is no data for the film.
 * @slot heading - Takes the place of the film's name.
 * @slot poster - The publisher's own picture, in place of the drawn poster.
 * @slot actions - Links or buttons after the facts.
 * @slot footer - A line at the card's foot.
 * @csspart base - The card's box.
 * @csspart poster - The frame of the poster, drawn or slotted.
 * @csspart drawn-poster - The poster that is drawn where the publisher gives none.
 * @csspart heading - The film's name.
 * @csspart phase - The line that says where the film can be seen.
 * @csspart logline - What it is about, in one sentence.
 * @csspart facts - The list of facts.
 * @csspart fact - One fact; its field's name is a second word in the part.
 * @csspart note - A smaller line: what was overtaken, or as of which day the card reads.
 * @csspart mark - The word and shape of a change (`updated`, `corrected`) or a dispute (`disputed`).
 * @csspart cites - The numbers of its sources in the page's list of sources.
 * @csspart missing - The sentence that says that there is no such film.
 * @cssprop --wick-room - The height that the page reserves, from wick.css.
 * @cssprop --wick-inset - Space between the box's sides and its content. Default: none.
 * @cssprop --wick-unit - The grid that distances are multiples of. Default `4px`.
 * @cssprop --wick-ink - Text. Default: the page's own.
 * @cssprop --wick-ground - Behind the card. Default: none.
 * @cssprop --wick-accent - Marks. Default: the page's text colour.
 * @cssprop --wick-rule - Hairlines. Default: mixed from the text colour.
 * @cssprop --wick-muted - Labels and notes. Default: mixed from the text colour.
 * @cssprop --wick-font - Type of facts. Default: the page's own.
 * @cssprop --wick-display-font - Type of headings. Default: the page's own.
 * @cssprop --wick-poster-size - The poster's width. Default: by the room there is.
 * @fires {WickErrorEvent} wick-error - The film is unknown, or an attribute could not be read.
 */
export class FilmCard extends TitleElement {
  static override styles = [...TitleElement.baseStyles, filmCardStyles];

  static override properties: PropertyDeclarations = { layout: { reflect: true }, fields: {} };

  protected readonly now = new NowController(
    this,
    () => this.surroundings?.clock,
    () => this.scene && nextPhaseChange(phaseOf(this.scene.title, this.scene.vantage), this.scene.vantage),
  );

  /** How the card is laid out: `card`, `infobox` or `row`. Default `card`. */
  declare layout: Layout | undefined;
  /** Which facts are shown and in which order, separated by spaces. Default: by layout. */
  declare fields: string | undefined;

  protected override badValues(): BadValue[] {
    const layout = oneOf(this.layout, layouts, 'card');
    const fields = someOf(this.fields, cardFields, usualFields[layout]);
    return [...unreadable('layout', this.layout, layouts, [layout]), ...unreadable('fields', this.fields, cardFields, fields)];
  }

  /** A logline in English is shown elsewhere only where it is asked for. */
  #shownFields({ messages }: TitleScene): readonly CardField[] {
    const usual = usualFields[oneOf(this.layout, layouts, 'card')].filter((field) => field !== 'logline' || messages.language === 'en');
    return someOf(this.fields, cardFields, usual);
  }

  protected override claimsShown(scene: TitleScene): readonly Claim<unknown>[] {
    const { title, vantage, speech } = scene;
    const fields = this.#shownFields(scene);
    const phase = phaseOf(title, vantage);
    const release = releaseOf(title, 'theatrical', vantage) ?? phase.known;
    const read = readFields(speech.catalogue, title, release, fields, vantage).flatMap(({ reading, change }) => [...claimsIn(reading), ...claimsOfChange(change)]);
    return [
      ...(fields.includes('phase') ? claimsIn(phase.known?.reading) : []),
      ...(fields.includes('logline') ? claimsIn(standingOn(title.logline, vantage.day)) : []),
      ...read,
      ...(fields.includes('cast') ? this.#leadingCast(scene).flatMap(({ character }) => claimsIn(character)) : []),
    ];
  }

  protected override renderScene(scene: TitleScene): TemplateResult {
    const { title, vantage, speech, messages } = scene;
    const layout = oneOf(this.layout, layouts, 'card');
    const fields = this.#shownFields(scene);
    const phase = phaseOf(title, vantage);
    const release = releaseOf(title, 'theatrical', vantage) ?? phase.known;
    const name = titleText(title.id, speech);
    return html`<div class=${layout}>
      <div part="poster"><slot name="poster">${poster(name, title.palette)}</slot></div>
      <div class="text">
        <slot name="heading">${this.heading(name)}</slot>
        ${fields.includes('phase') ? html`<p part="phase">${phaseText(phase, speech.locale)}</p>` : nothing}
        ${fields.includes('logline') ? this.#logline(scene) : nothing}
        <dl part="facts">
          ${fields.map((field) =>
            field === 'cast'
              ? this.#fieldOf('cast', messages.field.cast, this.#leads(scene))
              : readFields(speech.catalogue, title, release, [field], vantage).map((reading) => this.#fact(reading, field === 'date' ? release : undefined, scene)),
          )}
        </dl>
        ${this.asOfNote(scene)}
        <slot name="actions"></slot>
      </div>
    </div>`;
  }

  #logline({ title, vantage }: TitleScene): TemplateResult | typeof nothing {
    const logline = valueOn(title.logline, vantage.day);
    return logline === undefined ? nothing : html`<p part="logline" lang="en" dir="ltr">${logline}</p>`;
  }

  #fact({ field, kind, reading, change }: FieldReading, release: KnownRelease | undefined, scene: TitleScene): TemplateResult | typeof nothing {
    const { vantage, speech, messages } = scene;
    const text = marketText(readingText(kind, reading, speech), release, speech.locale);
    const value = html`${text}
      ${reading.case === 'disputed' ? html`<span part="note"><span part="mark disputed">${messages.disputed}</span> ${sidesText(kind, reading.claims, speech)}</span>` : nothing}
      ${change && vantage.since !== undefined
        ? html`<span part="note"
            ><span part="mark ${markOf(change)}">${messages[markOf(change)]}</span> ${changeText(kind, change, vantage.since, speech)}</span
          >`
        : nothing}`;
    return this.#fieldOf(field, labelOf(field, reading, messages), value);
  }

  #fieldOf(field: CardField, label: string, value: unknown): TemplateResult | typeof nothing {
    return value === nothing ? nothing : html`<div part="fact ${field}"><dt>${label}</dt><dd>${value}</dd></div>`;
  }

  #leadingCast({ title, vantage, speech }: TitleScene): readonly CastEntry[] {
    return castOf(speech.catalogue, title.id, vantage).entries.slice(0, leadingNames);
  }

  #leads(scene: TitleScene): string | typeof nothing {
    const names = this.#leadingCast(scene).map(({ name }) => name);
    return names.length > 0 ? namesText(names, scene.speech.locale) : nothing;
  }
}

function markOf({ kind }: Change<FieldValue>): 'updated' | 'corrected' {
  return kind === 'correction' ? 'corrected' : 'updated';
}

/** Jobs are named for one or for several people. */
function labelOf(field: FactField, reading: FieldReading['reading'], { field: labels }: Messages): string {
  if (field !== 'director' && field !== 'writers') return labels[field];
  return labels[field](reading.case === 'stands' && Array.isArray(reading.value) ? reading.value.length : 1);
}
