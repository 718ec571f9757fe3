import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { VisibleTimerController } from '../../controllers/visible-timer-controller.js';
import { firstReleaseOf } from '../../domain/releases/first-release.js';
import type { CastEntry } from '../../domain/people/billing.js';
import type { Claim, Person } from '../../domain/ledger/catalogue.js';
import { claimsInReading } from '../../domain/ledger/citations.js';
import { readFact } from '../../domain/ledger/read-fact.js';
import { creditsOf, type PersonCredit } from '../../domain/people/filmography.js';
import { nextPhaseChange, phaseOf } from '../../domain/releases/phase.js';
import { characterText } from '../../i18n/sentences/cast-text.js';
import { yearText } from '../../i18n/formats/date-text.js';
import { personText, titleText } from '../../i18n/sentences/field-text.js';
import { loadMoreMessages, moreMessagesFor } from '../../i18n/messages/more-messages.js';
import { phaseText } from '../../i18n/sentences/phase-text.js';
import { loadStoryMessages, storyMessagesFor } from '../../i18n/messages/story-messages.js';
import { noSuchPersonOrCharacterText } from '../../i18n/sentences/story-text.js';
import { profileStyles } from '../../styles/profile.styles.js';
import { profileFact, profileYear } from '../parts/profile-fact.js';
import { type Missing, type LedgerScene, LedgerElement } from '../base/ledger-element.js';

/** The scene: a person with all their credits. */
interface PersonScene extends LedgerScene {
  readonly person: Person;
  readonly credits: readonly PersonCredit[];
}

/**
 * A person: their roles and jobs by title, and the life dates of a person who has died.
 *
 * @tag wick-person
 * @attr {plain|noir|paper} theme - The look of this widget, from wick.css.
 * @slot - The author's words, shown where there is no such person.
 * @slot heading - Takes the place of the name.
 * @slot photo - A picture of the person.
 * @slot footer - A line at the foot.
 * @csspart base - The box.
 * @csspart heading - The name.
 * @csspart memoriam - The years of a person who has died.
 * @csspart known-for - The characters that they play, and their jobs.
 * @csspart facts - The list of facts.
 * @csspart fact - One fact; `born` or `died` is a second word.
 * @csspart list-heading - The heading of the list of credits.
 * @csspart list - The list of credits.
 * @csspart entry - One title.
 * @csspart year - The year of its release.
 * @csspart title - Its name.
 * @csspart role - The characters that they play in it, and their jobs.
 * @csspart mark - The word and shape of a final role (`final`) or a dispute (`disputed`).
 * @csspart phase - Where the title can be seen.
 * @csspart note - A smaller line: a mark, that nothing is known, or the day that the widget is read from (`as-of`).
 * @csspart hidden - The sentence in place of a role or fact that may not be told yet.
 * @csspart cites - The link to the page's list of sources.
 * @csspart missing - The sentence that says that there is no such person.
 * @cssprop --wick-room - The height that the page reserves, from wick.css.
 * @cssprop --wick-inset - Space between the box's sides and its content. Default: none.
 * @cssprop --wick-unit - The grid that distances are multiples of. Default `4px`.
 * @cssprop --wick-ink - Text. Default: the page's own.
 * @cssprop --wick-ground - The background of the widget. Default: none.
 * @cssprop --wick-accent - Marks. Default: the page's text colour.
 * @cssprop --wick-rule - Hairlines. Default: mixed from the text colour.
 * @cssprop --wick-muted - Labels and notes. Default: mixed from the text colour.
 * @fires {WickErrorEvent} wick-error - There is no such person.
 */
export class WickPerson extends LedgerElement<PersonScene> {
  static override styles = [...LedgerElement.baseStyles, profileStyles];

  static override properties: PropertyDeclarations = { person: {} };

  protected readonly now = new VisibleTimerController(
    this,
    () => this.surroundings?.clock,
    () => this.#nextChange,
  );

  /** Id of the person in the dataset, such as `lance-reddick`. Required. */
  declare person: string | undefined;

  get #nextChange(): number | undefined {
    const { scene } = this;
    const changes = scene?.credits.flatMap(({ title }) => nextPhaseChange(phaseOf(title, scene.vantage), scene.vantage) ?? []) ?? [];
    return changes.length > 0 ? Math.min(...changes) : undefined;
  }

  protected override awaits(): Promise<unknown> | undefined {
    const { locale } = this.localize;
    return super.awaits() ?? loadMoreMessages(locale) ?? loadStoryMessages(locale);
  }

  protected override sceneIn(scene: LedgerScene): PersonScene | undefined {
    const { catalogue } = scene.speech;
    const person = catalogue.people.get(this.person?.trim() ?? '');
    return person && { ...scene, person, credits: creditsOf(catalogue, person.id, scene.vantage) };
  }

  protected override missing(): Missing {
    const { catalogue } = this.surroundings!;
    return { code: 'unknown-record', message: noSuchPersonOrCharacterText('noPerson', this.person ?? '', [...catalogue.people.keys()], this.localize.locale) };
  }

  protected override claimsShown({ person, credits, vantage }: PersonScene): readonly Claim<unknown>[] {
    const { day } = vantage;
    return [
      ...[person.born, person.died].flatMap((fact) => claimsInReading(readFact(fact, day))),
      ...credits.flatMap(({ title, roles, jobs }) => [...claimsInReading(firstReleaseOf(title, vantage)?.reading), ...roles.flatMap(({ character, credit }) => [...claimsInReading(character), ...claimsInReading(readFact(credit.final, day))]), ...jobs.flatMap(({ claims }) => claims)]),
    ];
  }

  protected override renderScene(scene: PersonScene): TemplateResult {
    const { person, credits, speech, messages, vantage } = scene;
    const { locale } = speech;
    const { fieldName } = moreMessagesFor(locale);
    const own = storyMessagesFor(locale);
    const [born, died] = [readFact(person.born, vantage.day), readFact(person.died, vantage.day)];
    const years = died.case === 'stands' ? messages.memoriam(born.case === 'stands' ? yearText(born.value, locale) : undefined, yearText(died.value, locale)) : undefined;
    const knownFor = this.#knownFor(scene);
    const name = personText(person.id, speech);
    return html`
      <div class="top">
        <slot name="photo"></slot>
        <div class="who">
          <slot name="heading" id="heading">${this.heading(name)}</slot>
          ${years === undefined ? nothing : html`<p part="memoriam">${years}</p>`}
          ${knownFor === '' ? nothing : html`<p part="known-for">${knownFor}</p>`}
        </div>
      </div>
      <dl part="facts">${profileFact('born', fieldName.born, 'date', born, scene)}${profileFact('died', fieldName.died, 'date', died, scene)}</dl>
      ${credits.length === 0
        ? html`<p part="note">${own.noCredits(name)}</p>`
        : html`<p part="list-heading">${own.credits}</p><ol part="list" role="list">${credits.map((credit) => this.#credit(credit, scene))}</ol>`}
      ${this.asOfNote(scene)}
    `;
  }

  /** The characters that may be named, and the jobs, each once. */
  #knownFor({ credits, messages, speech: { locale } }: PersonScene): string {
    const characters = credits.flatMap(({ roles }) => roles.flatMap(({ character }) => (character.case === 'stands' && character.value !== null ? [character.value] : [])));
    const jobs = credits.flatMap((credit) => credit.jobs.map(({ job }) => moreMessagesFor(locale).fieldName[job]));
    return [...new Set([...characters.map(messages.isolate), ...jobs])].join(' · ');
  }

  #credit({ title, roles, jobs }: PersonCredit, scene: PersonScene): TemplateResult {
    const { speech, vantage } = scene;
    const { locale } = speech;
    const { fieldName } = moreMessagesFor(locale);
    return html`<li part="entry">
      ${profileYear(title, scene)}
      <span part="title"><bdi>${titleText(title.id, speech)}</bdi></span>
      <span part="role">${roles.map((role) => this.#role(role, scene))}${jobs.map(({ job }) => html`<span class="what">${fieldName[job]}</span>`)}</span>
      <span part="phase">${phaseText(phaseOf(title, vantage), locale)}</span>
    </li>`;
  }

  #role(role: CastEntry, { speech, messages }: PersonScene): TemplateResult {
    const text = characterText(role, speech);
    return html`<span class="what">${role.character.case === 'hidden' ? html`<span part="hidden">${text}</span>` : html`<bdi>${text}</bdi>`} ${role.final ? html`<span part="note"><span part="mark final">${messages.finalRole}</span></span>` : nothing}</span>`;
  }
}
