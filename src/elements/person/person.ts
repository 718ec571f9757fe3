import { html, type PropertyDeclarations, type ReactiveController, type TemplateResult } from 'lit';
import { LateTimer } from '../../controllers/late-timer.js';
import { firstReleaseOf } from '../../domain/releases/first-release.js';
import type { Claim, Person } from '../../domain/ledger/catalogue.js';
import { claimsInReading } from '../../domain/ledger/citations.js';
import { readFact } from '../../domain/ledger/read-fact.js';
import { creditsOf, type PersonCredit } from '../../domain/people/filmography.js';
import { type Phase, phaseOf } from '../../domain/releases/phase.js';
import { mayTurn } from '../../domain/releases/phase-rules.js';
import { characterText } from '../../i18n/sentences/cast-text.js';
import { personText } from '../../i18n/sentences/field-text.js';
import { loadMoreMessages, moreMessagesFor } from '../../i18n/messages/more-messages.js';
import { phaseText } from '../../i18n/sentences/phase-text.js';
import { loadStoryMessages, storyMessagesFor } from '../../i18n/messages/story-messages.js';
import { noSuchPersonOrCharacterText } from '../../i18n/sentences/story-text.js';
import { profileStyles } from '../../styles/profile.styles.js';
import { profileFact, type ProfileGroup, profileGroups } from '../parts/profile-fact.js';
import { factButton } from '../base/stub-button.js';
import { type Missing, type LedgerScene, LedgerElement } from '../base/ledger-element.js';

/** The scene: a person with all their credits. */
interface PersonScene extends LedgerScene {
  readonly person: Person;
  readonly credits: readonly PersonCredit[];
}

/** Phases in which a title is out: its year says enough. */
const out: readonly string[] = ['released', 'at-home', 'streaming'];

/**
 * A person's roles and jobs by title, and the life dates of a person who has died.
 *
 * @tag wick-person
 * @attr {plain|noir|paper} theme - The look of this widget, from wick.css.
 * @slot - The author's words, shown where there is no such person.
 * @slot heading - Takes the place of the name.
 * @slot photo - A picture of the person.
 * @slot footer - A line at the foot.
 * @csspart base - The box.
 * @csspart heading - The name.
 * @csspart facts - The list of facts.
 * @csspart fact - One fact; `born` or `died` is a second word.
 * @csspart list-heading - A character that they play, or a job of theirs, above its titles.
 * @csspart list - These titles.
 * @csspart entry - One title.
 * @csspart year - The year of its release.
 * @csspart title - Its name.
 * @csspart mark - The word and shape of a final role (`final`) or a dispute (`disputed`).
 * @csspart phase - How far the title has come, where it cannot be watched at home yet.
 * @csspart reveal - The button in place of a character that may not be told yet.
 * @csspart hidden - The words on that button: which title it gives away, and how far.
 * @csspart show - The button's call to action.
 * @csspart note - A smaller line: a mark, that nothing is known, or the day that the widget is read from (`as-of`).
 * @csspart cites - The link to the page's list of sources.
 * @csspart missing - The sentence that says that there is no such person.
 * @fires {WickRevealEvent} wick-reveal - The reader asked for a character that may not be told yet.
 * @fires {WickErrorEvent} wick-error - There is no such person.
 */
export class WickPerson extends LedgerElement<PersonScene> {
  static override styles = [...LedgerElement.baseStyles, profileStyles];

  static override properties: PropertyDeclarations = { person: {} };

  protected readonly now: ReactiveController = new LateTimer(
    this,
    ({ VisibleTimerController, nextOpening }) => new VisibleTimerController(this, () => this.surroundings?.clock, () => this.scene && nextOpening(this.#credits, this.scene.vantage)),
    () => this.#credits.some(({ phase }) => mayTurn(phase, this.scene!.vantage)),
  );

  /** Id of the person in the dataset, such as `lance-reddick`. Required. */
  declare person: string | undefined;

  get #credits(): readonly { readonly phase: Phase }[] {
    const { scene } = this;
    return scene?.credits.map(({ title }) => ({ phase: phaseOf(title, scene.vantage) })) ?? [];
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
    const { person, credits, speech, vantage: { day } } = scene;
    const { fieldName } = moreMessagesFor(speech.locale);
    const [born, died] = [readFact(person.born, day), readFact(person.died, day)];
    const name = personText(person.id, speech);
    const of = { record: 'people', id: person.id, kind: 'date' } as const;
    return html`
      <div class="top">
        <slot name="photo"></slot>
        <div class="who">
          <slot name="heading" id="heading">${this.heading(name)}</slot>
          <dl part="facts">${profileFact({ ...of, label: fieldName.born, field: 'born', reading: born }, scene)}${profileFact({ ...of, label: fieldName.died, field: 'died', reading: died }, scene)}</dl>
        </div>
      </div>
      ${credits.length === 0 ? html`<p part="note">${storyMessagesFor(speech.locale).noCredits(name)}</p>` : profileGroups(this.#groups(scene), scene)}
      ${this.asOfNote(scene)}
    `;
  }

  /** Groups the titles by character, then by job. Hidden characters are not grouped over titles, so that nothing says which are the same; those of one title have one button. */
  #groups(scene: PersonScene): ProfileGroup[] {
    const { credits, speech, messages, vantage } = scene;
    const { fieldName } = moreMessagesFor(speech.locale);
    const final = html`<span part="note"><span part="mark final">${messages.finalRole}</span></span>`;
    const groups = new Map<string, ProfileGroup & { readonly titles: ProfileGroup['titles'][number][] }>();
    const add = (key: string, heading: unknown, { title }: PersonCredit, mark?: unknown): void => {
      const group = groups.get(key) ?? { heading, titles: [] };
      groups.set(key, group);
      const phase = phaseOf(title, vantage);
      if (!group.titles.some((one) => one.title === title)) group.titles.push({ title, mark, note: out.includes(phase.name) ? undefined : phaseText(phase, speech.locale) });
    };
    for (const credit of credits) {
      for (const { credit: { person }, character, ...role } of credit.roles) {
        const text = characterText({ character }, speech);
        const mark = role.final ? final : undefined;
        if (character.case === 'hidden') add(`hidden ${credit.title.id}`, factButton('credits', { title: credit.title.id, person }, 'character', character.reveals, scene), credit, mark);
        else add(`role ${text}`, html`<bdi>${text}</bdi>`, credit, mark);
      }
    }
    for (const credit of credits) for (const { job } of credit.jobs) add(`job ${job}`, fieldName[job], credit);
    return [...groups.values()];
  }
}
