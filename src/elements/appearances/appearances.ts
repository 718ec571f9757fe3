import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { type Appearance, type Matrix, matrixOf, type MatrixRow, roleIn, rolesIn } from '../../domain/people/appearances.js';
import { firstReleaseOf } from '../../domain/releases/first-release.js';
import type { Catalogue, Claim, Stub, Title } from '../../domain/ledger/catalogue.js';
import { claimsInReading } from '../../domain/ledger/citations.js';
import { nameOn, readFact, wasKnown } from '../../domain/ledger/read-fact.js';
import { dateText } from '../../i18n/formats/date-text.js';
import { titleText } from '../../i18n/sentences/field-text.js';
import { loadStoryMessages, type StoryMessages, storyMessagesFor } from '../../i18n/messages/story-messages.js';
import { type BadValue, findBadValues, wordsOf } from '../../views/parse-choice.js';
import { type LedgerScene, LedgerElement } from '../base/ledger-element.js';
import { stubButton } from '../base/stub-button.js';
import { appearancesStyles } from './appearances.styles.js';
import { renderRoleShape, renderTitleColour } from './role-shape.js';

/** The scene, with the table to show. */
interface AppearancesScene extends LedgerScene {
  readonly matrix: Matrix;
}

/**
 * Which characters appear in which titles, and how large their parts are: a table with a row a character and a column a title.
 *
 * @tag wick-appearances
 * @attr {plain|noir|paper} theme - The look of this widget, from wick.css.
 * @slot - The author's words, shown until the story has been fetched.
 * @slot heading - Takes the place of the heading.
 * @slot footer - A line at the foot.
 * @csspart base - The box.
 * @csspart heading - The heading.
 * @csspart corner - The empty head of the column of names.
 * @csspart key - The marks that the table shows, each with its word.
 * @csspart scroll - The box in which the table scrolls.
 * @csspart table - The table.
 * @csspart title - A column's head: a title.
 * @csspart colour - The bar in the title's own colour.
 * @csspart year - The year of its release.
 * @csspart character - A row's head: a character.
 * @csspart cell - A cell; `lead`, `supporting`, `cameo`, `voice`, `other` or `untold` is a second word.
 * @csspart shape - The mark of a part's size, in a cell and in the key.
 * @csspart stubs - The list of buttons for roles that may not be told yet, a button a title.
 * @csspart reveal - The button that shows the hidden roles of a title.
 * @csspart hidden - The text of such a button: the title, and how far its roles give the plot away.
 * @csspart show - The button's call to action.
 * @csspart note - A smaller line: nothing is known, or the day that the widget is read from (`as-of`).
 * @csspart cites - The link to the page's list of sources.
 * @fires {WickRevealEvent} wick-reveal - The reader asked for the hidden roles of a title; one event for each role.
 * @fires {WickErrorEvent} wick-error - An attribute could not be read, or the story could not be fetched.
 */
export class Appearances extends LedgerElement<AppearancesScene> {
  static override styles = [...LedgerElement.baseStyles, appearancesStyles];

  static override properties: PropertyDeclarations = { characters: {}, titles: {} };

  protected override readonly essential = ['characters'] as const;

  /** Ids of the characters that are shown, separated by spaces, in their order. Default: the twelve that appear in most titles. */
  declare characters: string | undefined;
  /** Ids of the titles that are shown, separated by spaces, in their order. Default: all that have a date and a cast, by release. */
  declare titles: string | undefined;

  protected override badValues(): BadValue[] {
    if (!this.scene) return [];
    const { catalogue } = this.scene.speech;
    const known = { characters: namedIn(catalogue), titles: [...catalogue.titles.keys()] };
    return (['characters', 'titles'] as const).flatMap((attribute) => {
      const used = wordsOf(this[attribute]).filter((id) => known[attribute].includes(id));
      return findBadValues(attribute, this[attribute], known[attribute], used.length > 0 ? used : ['default']);
    });
  }

  protected override awaits(): Promise<unknown> | undefined {
    return super.awaits() ?? loadStoryMessages(this.localize.locale);
  }

  protected override sceneIn(scene: LedgerScene): AppearancesScene {
    const { catalogue } = scene.speech;
    const characters = wordsOf(this.characters).filter((id) => namedIn(catalogue).includes(id));
    const titles = wordsOf(this.titles).filter((id) => catalogue.titles.has(id));
    return { ...scene, matrix: matrixOf(catalogue, { characters, titles }, scene.vantage) };
  }

  protected override claimsShown({ matrix, vantage }: AppearancesScene): readonly Claim<unknown>[] {
    const { day } = vantage;
    const years = matrix.titles.flatMap((title) => claimsInReading(firstReleaseOf(title, vantage)?.reading));
    const roles = matrix.rows.flatMap(({ character, cells }) => [
      ...claimsInReading(readFact(character.name, day)),
      ...cells.flatMap((cell) => cell?.cast.flatMap(({ credit }) => claimsInReading(readFact(credit.role, day))) ?? []),
    ]);
    return [...years, ...roles];
  }

  protected override renderScene(scene: AppearancesScene): TemplateResult {
    const { matrix: { titles, rows }, speech } = scene;
    const messages = storyMessagesFor(speech.locale);
    return html`
      <slot name="heading" id="heading">${this.heading(messages.appearances)}</slot>
      ${rows.length * titles.length === 0
        ? html`<p part="note">${messages.emptyTable}</p>`
        : html`${this.#key(scene, messages)}
          <div part="scroll" role="region" aria-label=${messages.appearances} tabindex="0">
            <table part="table">
              <caption class="aside">${messages.appearances}</caption>
              <thead><tr><th scope="col" part="corner"><span class="aside">${messages.character}</span></th>${titles.map((title) => this.#column(title, scene))}</tr></thead>
              <tbody>${rows.map((row) => this.#row(row, messages, scene))}</tbody>
            </table>
          </div>`}
      ${this.#stubs(scene)}
      ${this.asOfNote(scene)}
    `;
  }

  #column(title: Title, { speech, vantage }: AppearancesScene): TemplateResult {
    const date = firstReleaseOf(title, vantage)?.date?.date;
    return html`<th scope="col" part="title"><span class="turned"><bdi>${titleText(title.id, speech)}</bdi> ${date ? html`<span part="year">${dateText({ precision: 'year', year: date.year }, speech.locale)}</span>` : nothing}</span>${renderTitleColour(title.palette)}</th>`;
  }

  #row({ character, cells }: MatrixRow, messages: StoryMessages, { vantage }: AppearancesScene): TemplateResult {
    return html`<tr><th scope="row" part="character"><bdi>${nameOn(character.name, vantage.day) ?? character.id}</bdi></th>${cells.map((cell) => this.#cell(cell, messages))}</tr>`;
  }

  #cell(cell: Appearance | undefined, messages: StoryMessages): TemplateResult {
    if (!cell) return html`<td part="cell untold"><span class="aside">${messages.untold}</span></td>`;
    const role = roleIn(cell);
    return html`<td part="cell ${role}">${renderRoleShape(role, cell.title.palette)}<span class="aside">${messages.role[role]}</span></td>`;
  }

  /** Draws the words of the marks once. Screen readers get a word in each cell instead. */
  #key({ matrix }: AppearancesScene, messages: StoryMessages): TemplateResult {
    return html`<ul part="key" aria-hidden="true">${rolesIn(matrix).map((role) => html`<li>${renderRoleShape(role)} ${messages.role[role]}</li>`)}</ul>`;
  }

  /** Draws the buttons for hidden roles below the table: in a row, they would tell whose role is hidden. */
  #stubs(scene: AppearancesScene): TemplateResult | typeof nothing {
    const { matrix, speech: { catalogue }, vantage } = scene;
    const hidden = matrix.titles.map(({ id }) => catalogue.stubs.filter((stub) => stub.record === 'credits' && stub.title === id && wasKnown(stub, vantage.day))).filter((stubs: readonly Stub[]) => stubs.length > 0);
    if (hidden.length === 0) return nothing;
    return html`<ul part="stubs" role="list">${hidden.map((stubs) => html`<li>${stubButton(stubs, scene)}</li>`)}</ul>`;
  }
}

/** Returns the ids of the characters that may be named. */
function namedIn({ characters }: Catalogue): string[] {
  return [...characters.values()].filter(({ name }) => nameOn(name, '9999') !== undefined).map(({ id }) => id);
}
