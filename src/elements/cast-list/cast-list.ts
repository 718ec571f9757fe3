import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { type CastEntry, castOf } from '../../domain/billing.js';
import { type CastGroup, castGroups, groupCast } from '../../domain/cast-groups.js';
import type { Claim, Stub } from '../../domain/catalogue.js';
import { claimsIn } from '../../domain/citations.js';
import { yearText } from '../../i18n/date-text.js';
import { characterText, formerText, groupText } from '../../i18n/cast-text.js';
import { titleText } from '../../i18n/field-text.js';
import { numberText } from '../../i18n/intl.js';
import { type BadValue, oneOf, unreadable } from '../choice.js';
import { stubButton } from '../stub.js';
import { TitleElement, type TitleScene } from '../title-element.js';
import { castListStyles } from './cast-list.styles.js';

/**
 * Who plays whom, billed in order, as it was known on the day shown.
 *
 * @tag wick-cast-list
 * @attr {plain|noir|paper} theme - The look of this widget, from wick.css.
 * @slot - What the author wrote, shown where there is no data for the film.
 * @slot heading - Takes the place of the list's heading.
 * @slot photo-PERSON - A picture of one person, by the person's id: `photo-ana-de-armas`.
 * @slot footer - A line at the foot.
 * @csspart base - The box.
 * @csspart heading - The list's heading.
 * @csspart group - The heading of a group.
 * @csspart list - A list of roles.
 * @csspart entry - One role.
 * @csspart name - The person.
 * @csspart memoriam - The years of a person who has died.
 * @csspart character - The character; `hidden` is a second word where it may not be told yet.
 * @csspart note - What is said besides: former names, returning, final role, in memoriam.
 * @csspart mark - The word and shape of a returning or a final role.
 * @csspart stub - A line in place of a role that may not be told yet.
 * @csspart reveal - The button on such a line that shows this one role.
 * @csspart hidden - What such a line says.
 * @csspart show - The word after it.
 * @csspart rest - What lies beyond `max`, with its control.
 * @csspart more - The control that shows the rest.
 * @csspart cites - The numbers of its sources in the page's list of sources.
 * @csspart missing - The sentence that says that there is no such film.
 * @cssprop --wick-room - The height that the page reserves, from wick.css.
 * @cssprop --wick-inset - Space between the box's sides and its content. Default: none.
 * @cssprop --wick-unit - The grid that distances are multiples of. Default `4px`.
 * @cssprop --wick-ink - Text. Default: the page's own.
 * @cssprop --wick-ground - Behind the list. Default: none.
 * @cssprop --wick-rule - Hairlines. Default: mixed from the text colour.
 * @cssprop --wick-muted - Characters' notes. Default: mixed from the text colour.
 * @fires {WickRevealEvent} wick-reveal - The reader asked for a role that may not be told yet.
 * @fires {WickErrorEvent} wick-error - The film is unknown, or an attribute could not be read.
 */
export class CastList extends TitleElement {
  static override styles = [...TitleElement.baseStyles, castListStyles];

  static override properties: PropertyDeclarations = {
    max: { type: Number },
    group: {},
    formerNames: { type: Boolean, attribute: 'former-names' },
  };

  /** How many roles are shown before the control that shows all. Default: every one. */
  declare max: number | undefined;
  /** What the list is grouped by: `role`, or `returning` and new. Default: not grouped. */
  declare group: CastGroup | undefined;
  /** Whether names that characters had before are shown. */
  declare formerNames: boolean;

  protected override badValues(): BadValue[] {
    const max = this.getAttribute('max');
    const bad = max !== null && this.#max === undefined ? [{ attribute: 'max', value: max, used: 'all' }] : [];
    return [...bad, ...unreadable('group', this.group, castGroups, ['none'])];
  }

  get #max(): number | undefined {
    return this.max !== undefined && Number.isInteger(this.max) && this.max > 0 ? this.max : undefined;
  }

  protected override claimsShown({ title, speech, vantage }: TitleScene): readonly Claim<unknown>[] {
    return castOf(speech.catalogue, title.id, vantage).entries.flatMap(({ character }) => claimsIn(character));
  }

  protected override renderScene(scene: TitleScene): TemplateResult {
    const { title, speech, messages, vantage } = scene;
    const { entries, stubs } = castOf(speech.catalogue, title.id, vantage);
    const max = this.#max ?? entries.length;
    const rest = entries.slice(max);
    const name = titleText(title.id, speech);
    return html`
      <slot name="heading">${this.heading(messages.castOf(name))}</slot>
      ${entries.length + stubs.length === 0 ? html`<p part="note">${messages.noCast(name)}</p>` : nothing}
      ${this.#groups(entries.slice(0, max), rest.length > 0 ? [] : stubs, scene)}
      ${rest.length > 0
        ? html`<details part="rest">
            <summary part="more">
              <span class="closed">${messages.showAll(numberText(entries.length, speech.locale))}</span>
              <span class="open">${messages.showFewer}</span>
            </summary>
            ${this.#groups(rest, stubs, scene)}
          </details>`
        : nothing}
      ${this.asOfNote(scene)}
    `;
  }

  #groups(entries: readonly CastEntry[], stubs: readonly Stub[], scene: TitleScene): unknown {
    const group = oneOf<CastGroup>(this.group, castGroups, 'none');
    if (entries.length + stubs.length === 0) return nothing;
    const groups = groupCast(entries, entries.length > 0 ? group : 'none');
    return groups.map(
      ({ key, members }, index) => html`${key === undefined ? nothing : html`<p part="group">${groupText(key, scene.messages)}</p>`}
        <ul part="list" role="list">
          ${members.map((entry) => this.#entry(entry, scene))}
          ${index === groups.length - 1 ? stubs.map((stub) => html`<li part="entry stub">${stubButton([stub], scene)}</li>`) : nothing}
        </ul>`,
    );
  }

  #entry(entry: CastEntry, scene: TitleScene): TemplateResult {
    const { speech, messages } = scene;
    const { character, memoriam } = entry;
    const hidden = character.case === 'hidden' ? 'hidden' : '';
    const notes = this.#notes(entry, scene);
    return html`<li part="entry">
      <slot name="photo-${entry.credit.person}"></slot>
      <span part="name"
        >${entry.name}
        ${memoriam
          ? html`<span part="memoriam">(${messages.memoriam(memoriam.born && yearText(memoriam.born, speech.locale), yearText(memoriam.died, speech.locale))})</span>`
          : nothing}</span
      >
      <span class="aside">${messages.as}</span>
      <span part="character ${hidden}"
        >${character.case === 'unknown' ? nothing : characterText(entry, speech)}
        ${notes.length > 0 ? html`<span part="note">${notes.map((note) => html`<span class="item">${note}</span> `)}</span>` : nothing}</span
      >
    </li>`;
  }

  #notes(entry: CastEntry, { speech, messages }: TitleScene): readonly unknown[] {
    const notes: unknown[] = [];
    if (this.formerNames && entry.former.length > 0) notes.push(formerText(entry.former, speech));
    if (entry.final) notes.push(html`<span part="mark final">${messages.finalRole}</span>`);
    if (entry.returning && this.group !== 'returning') notes.push(html`<span part="mark returning">${messages.returning}</span>`);
    return notes;
  }
}
