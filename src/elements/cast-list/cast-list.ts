import type { TemplateResult } from 'lit';
import type { CastGroup } from '../../domain/people/cast-groups.js';
import type { StatedClaim, Stub } from '../../domain/ledger/catalogue.js';
import { type HiddenFact, hiddenFact } from '../../domain/spoilers/hidden-fact.js';
import { castClaims, castFaults, castList, type CastOptions } from '../../views/cast-list.js';
import type { BadValue } from '../../views/parse-choice.js';
import type { TitleStage } from '../../views/title-view.js';
import type { PaintedProperties } from '../base/painted-element.js';
import { PaintedTitle } from '../base/painted-title.js';
import { castListStyles } from './cast-list.styles.js';

/**
 * Who plays whom, in billing order, as known on the day shown.
 *
 * @tag wick-cast-list
 * @attr {plain|noir|paper} theme - The look of this widget, from wick.css.
 * @slot - The author's words, shown where there is no data for the film.
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
 * @csspart note - A smaller line: former names, a returning or final role, or the years of somebody who has died.
 * @csspart mark - The word and shape of a returning or a final role.
 * @csspart stub - The line in place of the roles that may not be told yet.
 * @csspart reveal - The button that shows them, or one character.
 * @csspart hidden - The words on that button: which title it gives away, and how far.
 * @csspart show - The button's call to action.
 * @csspart rest - The roles beyond `max`, with the control that shows them.
 * @csspart more - The control that shows the rest.
 * @csspart cites - The link to the page's list of sources.
 * @csspart missing - The sentence that says that there is no such film.
 * @fires {WickRevealEvent} wick-reveal - The reader asked for a role that may not be told yet.
 * @fires {WickErrorEvent} wick-error - The film is unknown, or an attribute could not be read.
 */
export class CastList extends PaintedTitle {
  static override readonly elementStyles = [...PaintedTitle.baseStyles, castListStyles];

  static override readonly properties: PaintedProperties = {
    ...PaintedTitle.properties,
    max: { type: Number },
    group: {},
    formerNames: { type: Boolean, attribute: 'former-names' },
  };

  /** How many roles are shown before the control that shows all. Default: every role. */
  declare max: number | undefined;
  /** How the roles are grouped: by kind of `role`, or `returning` roles apart from new ones. Default: not grouped. */
  declare group: CastGroup | undefined;
  /** Whether former names of characters are shown. */
  declare formerNames: boolean;

  get #options(): CastOptions {
    const { group, formerNames } = this;
    return { max: this.getAttribute('max') ?? undefined, group, formerNames };
  }

  protected override hiddenBehind(button: HTMLButtonElement, { scene, vantage }: TitleStage): readonly (Stub | HiddenFact)[] {
    const { value } = button;
    const { entries, stubs } = scene.castOn(vantage.day);
    if (button.closest('[part~="stub"]')) return stubs.filter(({ reveals }) => reveals.title === value);
    return entries.flatMap(({ person, character }) => (person === value && character.case === 'hidden' ? hiddenFact('credits', { title: scene.id, person }, 'character', character.reveals) : []));
  }

  protected override badValues(): BadValue[] {
    return castFaults(this.#options);
  }

  protected override claimsShown(stage: TitleStage): readonly StatedClaim<unknown>[] {
    return castClaims(stage);
  }

  protected override draw(stage: TitleStage): TemplateResult {
    return castList(this.#options, stage);
  }
}
