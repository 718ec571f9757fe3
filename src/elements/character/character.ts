import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { type Appearance, appearancesOf, roleIn } from '../../domain/people/appearances.js';
import { firstReleaseOf } from '../../domain/releases/first-release.js';
import type { Amount, Claim, Fact } from '../../domain/ledger/catalogue.js';
import { claimsInReading } from '../../domain/ledger/citations.js';
import { nameOn, type Reading, readFact, wasKnown } from '../../domain/ledger/read-fact.js';
import { formerNames } from '../../domain/people/former-names.js';
import type { Character } from '../../domain/story/story-records.js';
import { namesText } from '../../i18n/sentences/field-text.js';
import { loadMoreMessages, moreMessagesFor } from '../../i18n/messages/more-messages.js';
import { loadStoryMessages, storyMessagesFor } from '../../i18n/messages/story-messages.js';
import { loadWords } from '../../views/recorded.js';
import { noSuchPersonOrCharacterText } from '../../i18n/sentences/story-text.js';
import { profileStyles } from '../../styles/profile.styles.js';
import { profileFact, type ProfileGroup, profileGroups } from '../parts/profile-fact.js';
import { toldIn } from './told.js';
import { factButton } from '../base/stub-button.js';
import { type Missing, type LedgerScene, LedgerElement } from '../base/ledger-element.js';

/** The scene: a character, their appearances, and the bounties on their head. */
interface CharacterScene extends LedgerScene {
  readonly character: Character;
  readonly appearances: readonly Appearance[];
  readonly bounties: readonly { readonly id: string; readonly amount: Reading<Amount> }[];
}

/**
 * Who plays a character in which title, and the character's names, allegiance, fate and bounties.
 *
 * @tag wick-character
 * @attr {plain|noir|paper} theme - The look of this widget, from wick.css.
 * @slot - The author's words, shown where there is no such character, or until the story has been fetched.
 * @slot heading - Takes the place of the name.
 * @slot photo - A picture of the character.
 * @slot footer - A line at the foot.
 * @csspart base - The box.
 * @csspart heading - The name.
 * @csspart note - A smaller line: former names, or the day that the widget is read from (`as-of`).
 * @csspart facts - The list of facts.
 * @csspart fact - One fact; `aliases`, `allegiance`, `fate` or `bounty` is a second word.
 * @csspart mark - The word and shape of a dispute (`disputed`).
 * @csspart list-heading - Who plays the character, above the titles.
 * @csspart list - The titles that the character appears in.
 * @csspart entry - One title.
 * @csspart year - The year of its release.
 * @csspart title - Its name.
 * @csspart phase - How large the role is.
 * @csspart reveal - The button in place of a fact that may not be told yet.
 * @csspart hidden - The words on that button: which title it gives away, and how far.
 * @csspart show - The button's call to action.
 * @csspart cites - The link to the page's list of sources.
 * @csspart missing - The sentence that says that there is no such character.
 * @fires {WickRevealEvent} wick-reveal - The reader asked for a fact that may not be told yet.
 * @fires {WickErrorEvent} wick-error - There is no such character, or the story could not be fetched.
 */
export class WickCharacter extends LedgerElement<CharacterScene> {
  static override styles = [...LedgerElement.baseStyles, profileStyles];

  static override properties: PropertyDeclarations = { character: {} };

  protected override readonly essential = ['characters'] as const;

  /** Id of the character in the dataset, such as `eve-macarro`. Required. */
  declare character: string | undefined;

  protected override awaits(): Promise<unknown> | undefined {
    const { locale } = this.localize;
    return super.awaits() ?? loadMoreMessages(locale) ?? loadStoryMessages(locale) ?? loadWords(locale, this.surroundings);
  }

  protected override sceneIn(scene: LedgerScene): CharacterScene | undefined {
    const { speech: { catalogue }, vantage } = scene;
    const character = catalogue.characters.get(this.character?.trim() ?? '');
    if (!character) return undefined;
    const bounties = [...catalogue.bounties.values()].filter(({ on, amount }) => on === character.id && isTold(amount, vantage.day)).map(({ id, amount }) => ({ id, amount: readFact(amount, vantage.day) }));
    return { ...scene, character, bounties, appearances: appearancesOf(catalogue, character.id, vantage) };
  }

  protected override missing(): Missing {
    const { characters } = this.surroundings!.catalogue;
    const told = [...characters.values()].filter(({ name }) => nameOn(name, '9999') !== undefined).map(({ id }) => id);
    return { code: 'unknown-record', message: noSuchPersonOrCharacterText('noCharacter', this.character ?? '', told, this.localize.locale) };
  }

  protected override claimsShown({ character, bounties, appearances, vantage }: CharacterScene): readonly Claim<unknown>[] {
    const { day } = vantage;
    return [
      ...[character.name, character.aliases, character.allegiance, character.fate].flatMap((fact) => claimsInReading<unknown>(readFact<unknown>(fact, day))),
      ...bounties.flatMap(({ amount }) => claimsInReading(amount)),
      ...appearances.flatMap(({ title, cast }) => [...claimsInReading(firstReleaseOf(title, vantage)?.reading), ...cast.flatMap(({ character: role }) => claimsInReading(role))]),
    ];
  }

  protected override renderScene(scene: CharacterScene): TemplateResult {
    const { character, bounties, speech, messages, vantage: { day } } = scene;
    const name = readFact(character.name, day);
    // While the name is hidden, everything else is too.
    const of = { record: 'characters', id: character.id } as const;
    if (name.case === 'hidden') return html`<p id="heading">${factButton('characters', of, 'name', name.reveals, scene)}</p>`;
    const { fieldName } = moreMessagesFor(speech.locale);
    const former = formerNames(character, day);
    return html`
      <div class="top">
        <slot name="photo"></slot>
        <div class="who">
          <slot name="heading" id="heading">${this.heading(nameOn(character.name, day) ?? character.id)}</slot>
          ${former.length > 0 ? html`<p part="note">${messages.formerly(namesText(former, speech.locale))}</p>` : nothing}
        </div>
      </div>
      <dl part="facts">
        ${profileFact({ ...of, label: fieldName.aliases, field: 'aliases', kind: 'names', reading: readFact(character.aliases, day) }, scene)}
        ${profileFact({ ...of, label: fieldName.allegiance, field: 'allegiance', ...toldIn(readFact(character.allegiance, day), speech) }, scene)}
        ${profileFact({ ...of, label: fieldName.fate, field: 'fate', ...toldIn(readFact(character.fate, day), speech) }, scene)}
        ${bounties.map(({ id, amount }) => profileFact({ record: 'bounties', id, label: storyMessagesFor(speech.locale).bounty, field: 'amount', kind: 'money', reading: amount }, scene, 'bounty'))}
      </dl>
      ${this.#appearances(scene)}
      ${this.asOfNote(scene)}
    `;
  }

  #appearances(scene: CharacterScene): unknown {
    const { character, appearances, speech: { locale }, vantage } = scene;
    const own = storyMessagesFor(locale);
    if (appearances.length === 0) return html`<p part="note">${own.noAppearances(nameOn(character.name, vantage.day) ?? character.id)}</p>`;
    const castOf = ({ cast }: Appearance): string => namesText(cast.map(({ name }) => name), locale);
    const casts = [...new Set(appearances.map(castOf))];
    const titlesWith = (cast: string): ProfileGroup['titles'] => appearances.filter((one) => castOf(one) === cast).map((one) => ({ title: one.title, note: own.role[roleIn(one)] }));
    return profileGroups(casts.map((cast) => ({ heading: own.playedBy(cast), titles: titlesWith(cast) })), scene);
  }
}

/** Whether a bounty may be mentioned at all: once one claim on it may be told. */
function isTold(amount: Fact<Amount>, day: string): boolean {
  return amount.some((claim) => 'value' in claim && wasKnown(claim, day));
}
