import type { ReactiveController, TemplateResult } from 'lit';
import { LateTimer } from '../../controllers/late-timer.js';
import type { StatedClaim } from '../../domain/ledger/catalogue.js';
import type { Vantage } from '../../domain/ledger/vantage.js';
import { mayTurn, type Phase } from '../../domain/releases/phase-rules.js';
import type { SceneRelease } from '../../scenes/scene.js';
import { scenePhase } from '../../scenes/scene-facts.js';
import type { BadValue } from '../../views/parse-choice.js';
import { cardClaims, cardFaults, filmCard, type Layout } from '../../views/film-card.js';
import type { TitleStage } from '../../views/title-view.js';
import type { PaintedProperties } from '../base/painted-element.js';
import { PaintedTitle } from '../base/painted-title.js';
import { posterStyles } from '../../styles/poster.styles.js';
import { filmCardStyles } from './film-card.styles.js';

/**
 * A title at a glance: its name, where it can be seen, and the facts that an article leads with.
 *
 * @tag wick-film-card
 * @attr {plain|noir|paper} theme - The look of this widget, from wick.css.
 * @slot - The author's words, shown where there is no data for the film.
 * @slot heading - Takes the place of the film's name.
 * @slot poster - The publisher's own picture, in place of the drawn poster.
 * @slot actions - Links or buttons after the facts.
 * @slot footer - A line at the card's foot.
 * @csspart base - The card's box.
 * @csspart poster - The frame of the poster, drawn or slotted.
 * @csspart drawn-poster - The poster that is drawn where the publisher gives none: the title's motif, and its name where it can be read.
 * @csspart heading - The film's name.
 * @csspart phase - The line that says where the film can be seen.
 * @csspart logline - The film's story, in one sentence.
 * @csspart facts - The list of facts.
 * @csspart fact - One fact; its field's name is a second word.
 * @csspart note - A smaller line: an overtaken value, or the day that the card is read from.
 * @csspart mark - The word and shape of a change (`updated`, `corrected`) or a dispute (`disputed`).
 * @csspart cites - The link to the page's list of sources.
 * @csspart missing - The sentence that says that there is no such film.
 * @fires {WickErrorEvent} wick-error - The film is unknown, or an attribute could not be read.
 */
export class FilmCard extends PaintedTitle {
  static override readonly elementStyles = [...PaintedTitle.baseStyles, posterStyles, filmCardStyles];

  static override readonly properties: PaintedProperties = { ...PaintedTitle.properties, layout: {}, fields: {} };

  protected readonly now: ReactiveController = new LateTimer(
    this,
    ({ VisibleTimerController, nextPhaseChange }) => new VisibleTimerController(this, () => this.around?.clock, () => this.#phase && nextPhaseChange(...this.#phase)),
    () => this.#phase !== undefined && mayTurn(...this.#phase),
  );

  get #phase(): [Phase<SceneRelease>, Vantage] | undefined {
    const { scene, vantage } = this.stage ?? {};
    return scene && [scenePhase(scene, vantage!), vantage!];
  }

  /** How the card is laid out: `card`, `infobox` or `row`. Default `card`. */
  declare layout: Layout | undefined;
  /** Which facts are shown and in which order, separated by spaces. Default: depends on the layout. */
  declare fields: string | undefined;

  protected override badValues(): BadValue[] {
    return cardFaults(this);
  }

  protected override claimsShown(stage: TitleStage): readonly StatedClaim<unknown>[] {
    return cardClaims(this, stage);
  }

  protected override draw(stage: TitleStage): TemplateResult {
    return filmCard(this, stage);
  }
}
