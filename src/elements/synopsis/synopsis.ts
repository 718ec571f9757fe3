import type { TemplateResult } from 'lit';
import { rowsOf } from '../../context/page/page-surroundings.js';
import type { StatedClaim, Stub } from '../../domain/ledger/catalogue.js';
import type { HiddenFact } from '../../domain/spoilers/hidden-fact.js';
import type { SynopsisLength } from '../../domain/story/synopsis.js';
import { loadFilmMessages } from '../../i18n/messages/film-messages.js';
import { compiledPlot } from '../../scenes/compiled-plots.js';
import type { BadValue } from '../../views/parse-choice.js';
import { lengthOf, loadSynopsisWords, synopsis, synopsisClaims, synopsisFaults, synopsisHidden } from '../../views/synopsis.js';
import type { TitleStage } from '../../views/title-view.js';
import type { PaintedProperties } from '../base/painted-element.js';
import { PaintedTitle, type RequiredRows } from '../base/painted-title.js';
import { synopsisStyles } from './synopsis.styles.js';

/**
 * A title's story in our own words, as far as the reader may know it.
 *
 * @tag wick-synopsis
 * @attr {plain|noir|paper} theme - The look of this widget, from wick.css.
 * @slot - The author's words, shown where there is no data for the film, or none yet.
 * @slot heading - Takes the place of the heading.
 * @slot footer - A line at the foot.
 * @csspart base - The box.
 * @csspart heading - The heading.
 * @csspart logline - The story in one sentence; `hidden` stands in its place where it may not be told yet.
 * @csspart events - The events of the story, as a list of sentences.
 * @csspart event - One event.
 * @csspart parts - The line of a title's hidden parts.
 * @csspart reveal - The button that shows one hidden part of the plot, or the hidden logline.
 * @csspart hidden - The words that say what is hidden.
 * @csspart show - The button's call to action.
 * @csspart note - A smaller line: the source of a disputed sentence, that nothing is known, or the day that the widget is read from (`as-of`).
 * @csspart mark - The word and shape of a dispute (`disputed`).
 * @csspart cites - The link to the page's list of sources.
 * @csspart missing - The sentence that says that there is no such film.
 * @fires {WickRevealEvent} wick-reveal - The reader asked for a part of the plot; one event for each record hidden in it.
 * @fires {WickErrorEvent} wick-error - The film is unknown, an attribute could not be read, or data could not be fetched.
 */
export class Synopsis extends PaintedTitle {
  static override readonly elementStyles = [...PaintedTitle.baseStyles, synopsisStyles];

  static override readonly properties: PaintedProperties = { ...PaintedTitle.properties, length: {} };

  /** How much is told: `logline`, one sentence; `premise`, also how the story begins; `full`, all of it. Default `premise`. */
  declare length: SynopsisLength | undefined;

  protected override get rows(): readonly RequiredRows[] {
    return lengthOf(this) === 'logline' ? super.rows : [...super.rows, { kind: 'plots', part: 'events' }];
  }

  protected override awaits(): Promise<unknown> | undefined {
    return super.awaits() ?? loadFilmMessages(this.localize.locale) ?? loadSynopsisWords(this.localize.locale, this.around);
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const { stage } = this;
    const [plots, { maySee } = {}] = [rowsOf('plots'), this.around?.scenes];
    if (stage && plots && maySee) this.stage = { ...stage, scene: { ...stage.scene, storyOn: (day) => compiledPlot(plots, stage.scene.id, day, maySee) } };
  }

  protected override hiddenBehind({ value }: HTMLButtonElement, stage: TitleStage): readonly (Stub | HiddenFact)[] {
    return synopsisHidden(value, this, stage);
  }

  protected override badValues(): BadValue[] {
    return synopsisFaults(this);
  }

  protected override claimsShown(stage: TitleStage): readonly StatedClaim<unknown>[] {
    return synopsisClaims(this, stage);
  }

  protected override draw(stage: TitleStage): TemplateResult {
    return synopsis(this, stage);
  }
}
