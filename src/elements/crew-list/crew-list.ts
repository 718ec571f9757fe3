import type { TemplateResult } from 'lit';
import { rowsOf } from '../../context/page/page-surroundings.js';
import type { StatedClaim } from '../../domain/ledger/catalogue.js';
import { type HiddenFact, hiddenFact } from '../../domain/spoilers/hidden-fact.js';
import { loadFilmMessages } from '../../i18n/messages/film-messages.js';
import { compiledYears } from '../../scenes/compiled-years.js';
import type { BadValue } from '../../views/parse-choice.js';
import { crewClaims, crewFaults, crewLines, crewList } from '../../views/crew-list.js';
import type { TitleStage } from '../../views/title-view.js';
import type { PaintedProperties } from '../base/painted-element.js';
import { PaintedTitle, type RequiredRows } from '../base/painted-title.js';
import { crewListStyles } from './crew-list.styles.js';

/**
 * Who makes a title, job by job, in billing order, as known on the day shown.
 *
 * @tag wick-crew-list
 * @attr {plain|noir|paper} theme - The look of this widget, from wick.css.
 * @slot - The author's words, shown where there is no data for the film.
 * @slot heading - Takes the place of the list's heading.
 * @slot footer - A line at the foot.
 * @csspart base - The box.
 * @csspart heading - The list's heading.
 * @csspart list - The list of jobs.
 * @csspart job - One job with its people; its name is a second word.
 * @csspart names - The people who do the job; `hidden` stands in its place where they may not be told yet.
 * @csspart note - A smaller line: an overtaken value, the sources of a dispute, or the day that the list is read from (`as-of`).
 * @csspart mark - The word and shape of a change (`updated`, `corrected`) or a dispute (`disputed`).
 * @csspart reveal - The button in place of people who may not be told yet.
 * @csspart hidden - The words on that button: which title they give away, and how far.
 * @csspart show - The button's call to action.
 * @csspart cites - The link to the page's list of sources.
 * @csspart missing - The sentence that says that there is no such film.
 * @fires {WickRevealEvent} wick-reveal - The reader asked for people who may not be told yet.
 * @fires {WickErrorEvent} wick-error - The film is unknown, or an attribute could not be read.
 */
export class CrewList extends PaintedTitle {
  static override readonly elementStyles = [...PaintedTitle.baseStyles, crewListStyles];

  static override readonly properties: PaintedProperties = { ...PaintedTitle.properties, jobs: {} };

  /** Which jobs are shown and in which order, separated by spaces: `director writer`. Default: all that are known. */
  declare jobs: string | undefined;

  protected override get rows(): readonly RequiredRows[] {
    return [...super.rows, { kind: 'fields' }];
  }

  protected override awaits(): Promise<unknown> | undefined {
    return super.awaits() ?? loadFilmMessages(this.localize.locale);
  }

  /** Compiled titles get the life dates of people who have died with the `fields` rows. */
  protected override willUpdate(): void {
    super.willUpdate();
    const { stage } = this;
    const fields = rowsOf('fields');
    if (stage && fields && !stage.speech.names.years) this.stage = { ...stage, speech: { ...stage.speech, names: { ...stage.speech.names, years: (id, day) => compiledYears(fields, id, day) } } };
  }

  protected override badValues(): BadValue[] {
    return crewFaults(this);
  }

  protected override hiddenBehind({ value }: HTMLButtonElement, stage: TitleStage): readonly HiddenFact[] {
    return crewLines({ jobs: value }, stage).flatMap(({ job, reading }) => (reading.case === 'hidden' ? hiddenFact('titles', stage.scene, job, reading.reveals) : []));
  }

  protected override claimsShown(stage: TitleStage): readonly StatedClaim<unknown>[] {
    return crewClaims(this, stage);
  }

  protected override draw(stage: TitleStage): TemplateResult {
    return crewList(this, stage);
  }
}
