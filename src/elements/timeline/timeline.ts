import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { firstReleaseOf } from '../../domain/releases/first-release.js';
import type { Claim } from '../../domain/ledger/catalogue.js';
import { claimsInReading } from '../../domain/ledger/citations.js';
import { readFact } from '../../domain/ledger/read-fact.js';
import { placingSides } from '../../domain/story/story-placing.js';
import { parseBound, flat, type Lens, lenses, cutTimeline, type Timeline as Line, timelineOf, titlesAlone, yearsOf } from '../../domain/story/timeline.js';
import { listText } from '../../i18n/formats/intl.js';
import { loadStoryMessages, type StoryMessages, storyMessagesFor } from '../../i18n/messages/story-messages.js';
import { type BadValue, parseChoice, findBadValues } from '../../views/parse-choice.js';
import { loadWords } from '../../views/recorded.js';
import { type LedgerScene, LedgerElement } from '../base/ledger-element.js';
import { switchAttribute } from '../base/switch-attribute.js';
import { type Drawing, entryList, yearList } from './entry.js';
import { entriesIn, keepPlace, placesIn } from './keep-place.js';
import { timelineLayoutStyles } from './timeline-layout.styles.js';
import { timelineStyles } from './timeline.styles.js';

/** The scene: the whole timeline, and the stretch of it that is shown. */
interface TimelineScene extends LedgerScene {
  readonly lens: Lens;
  readonly whole: Line;
  readonly shown: Line;
  readonly compact: boolean;
}

const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_index, count) => count - 1,
};

/**
 * Titles and their events on one line, in the order of the story, of release, of watching, or of production.
 *
 * @tag wick-timeline
 * @attr {plain|noir|paper} theme - The look of this widget, from wick.css.
 * @slot - The author's words, shown until the story has been fetched.
 * @slot heading - Takes the place of the heading.
 * @slot footer - A line at the foot.
 * @csspart base - The box.
 * @csspart heading - The heading.
 * @csspart lenses - The control that chooses the order.
 * @csspart lens - One order to choose; `current` is a second word for the chosen one.
 * @csspart line - The list along the line: of entries, or in the order of production of years.
 * @csspart group - The entries of a year.
 * @csspart group-year - The year.
 * @csspart entry - One entry of the line: a `title` or an `event`.
 * @csspart colour - The mark in the accent of the title's palette; `rect.accent` in it has the colour.
 * @csspart when - A date, the story's own words for it, or a `place` in a viewing order.
 * @csspart name - A title's name.
 * @csspart year - The year of its release.
 * @csspart summary - What the title is about or what happens, in English.
 * @csspart inside - The list of events within a title, an event or a year.
 * @csspart note - A smaller line; `of` is a second word for the title of an event in production, `sides` where sources differ, `as-of` for the day that the line is read from.
 * @csspart footnotes - What follows an entry: what sources differ about, and what is hidden.
 * @csspart mark - The word and shape of a dispute (`disputed`).
 * @csspart side - The statement of one source.
 * @csspart by - The source of a statement.
 * @csspart source - The source, with a link.
 * @csspart loose-heading - The heading of the list of entries without a place on the line.
 * @csspart loose - The list of entries without a place on the line.
 * @csspart stub - What stands in place of entries of a title that may not be told yet.
 * @csspart reveal - The button that shows the hidden entries of a title.
 * @csspart hidden - The text of such a button: the title, and how far its entries give the plot away.
 * @csspart show - The button's call to action.
 * @csspart cites - The link to the page's list of sources.
 * @fires {WickRevealEvent} wick-reveal - The reader asked for the hidden entries of a title; one event for each.
 * @fires {WickErrorEvent} wick-error - An attribute could not be read, the story's order contradicts itself, or the story could not be fetched.
 */
export class Timeline extends LedgerElement<TimelineScene> {
  static override styles = [...LedgerElement.baseStyles, timelineStyles, timelineLayoutStyles];

  static override properties: PropertyDeclarations = { lens: {}, from: {}, to: {}, compact: { type: Boolean, converter: switchAttribute } };

  protected override readonly essential = ['events'] as const;
  /** Id of the entry that last had the focus. */
  #current: string | undefined;
  /** Whether the reader has chosen an order. */
  #isChosen = false;

  /** The order of the line: `story`, `release`, `watch` or `production`; readers can choose another. Default `story`. */
  declare lens: Lens | undefined;
  /** Where the line begins: the id of a title on it, or a date if the line has dates. Default: with the first. */
  declare from: string | undefined;
  /** Where the line ends: likewise a title's id or a date. Default: with the last. */
  declare to: string | undefined;
  /** Whether only titles are shown, without their events. Ignored in the order of production, which has no titles. */
  declare compact: boolean;

  protected override badValues(): BadValue[] {
    const { scene } = this;
    // `from` and `to` were written for the page's order, not for one that the reader chose.
    const ends = (this.#isChosen ? [] : (['from', 'to'] as const)).flatMap((attribute) => {
      const value = this[attribute]?.trim() ?? '';
      return value !== '' && scene && !parseBound(value, scene.whole, scene.lens) ? [{ attribute, value, used: 'all' }] : [];
    });
    return [...findBadValues('lens', this.lens, lenses, ['story']), ...ends];
  }

  protected override awaits(): Promise<unknown> | undefined {
    return super.awaits() ?? loadStoryMessages(this.localize.locale) ?? loadWords(this.localize.locale, this.surroundings);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.need('sources');
    // Once a reader has clicked a radio button, its attribute no longer changes its state.
    for (const input of this.renderRoot.querySelectorAll('input')) input.checked = input.value === this.scene?.lens;
  }

  protected override complain(): void {
    super.complain();
    const { cycle = [] } = this.scene?.whole ?? {};
    const { locale, messages } = this.localize;
    if (cycle.length > 0) this.report('bad-data', storyMessagesFor(locale).cycleOf(listText(cycle.map(messages.isolate), locale)));
  }

  protected override sceneIn(scene: LedgerScene): TimelineScene {
    const lens = parseChoice(this.lens, lenses, 'story');
    const whole = timelineOf(scene.speech.catalogue, lens, scene.vantage);
    const bound = (written: string | null | undefined): ReturnType<typeof parseBound> => parseBound(written?.trim() ?? '', whole, lens);
    const compact = this.compact && lens !== 'production';
    const stretch = cutTimeline(whole, bound(this.from), bound(this.to));
    return { ...scene, lens, whole, compact, shown: compact ? titlesAlone(stretch) : stretch };
  }

  protected override claimsShown({ shown, lens, compact, speech: { catalogue }, vantage }: TimelineScene): readonly Claim<unknown>[] {
    return flat([...shown.entries, ...(lens === 'story' ? titlesAlone(shown).loose.map((entry) => ({ ...entry, event: undefined })) : shown.loose)]).flatMap(({ what, title, event }) => [
      ...(what === 'title' ? claimsInReading(firstReleaseOf(catalogue.titles.get(title)!, vantage)?.reading) : []),
      ...(event && !compact ? claimsInReading(readFact(event.summary, vantage.day)) : []),
      ...(event && lens === 'production' ? claimsInReading(readFact(event.when, vantage.day)) : []),
      ...(event && lens === 'story' ? placingSides(event, catalogue, vantage.day).map(({ claim }) => claim) : []),
    ]);
  }

  readonly #handleLens = async ({ currentTarget }: Event): Promise<void> => {
    const places = placesIn(this.renderRoot);
    this.#isChosen = true;
    this.lens = (currentTarget as HTMLInputElement).value as Lens;
    // The reserved height was for the order that the author wrote.
    this.style.minBlockSize = '0';
    await this.updateComplete;
    keepPlace(this.renderRoot, places);
  };

  /** Moves the focus along the line, only if an entry itself has the focus: controls inside an entry keep their own keys. */
  readonly #handleKey = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    const entries = entriesIn(this.renderRoot);
    const index = entries.indexOf(event.target as HTMLElement);
    if (!step || index < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    entries[step(index, entries.length)]!.focus();
  };

  readonly #handleFocus = ({ target }: FocusEvent): void => {
    const id = (target as HTMLElement).closest<HTMLElement>('[data-id]')?.dataset['id'];
    if (id === undefined || id === this.#current) return;
    this.#current = id;
    this.requestUpdate();
  };

  protected override renderScene(scene: TimelineScene): TemplateResult {
    const { lens, shown, whole, compact, speech } = scene;
    const messages = storyMessagesFor(speech.locale);
    const ids = flat([...shown.entries, ...shown.loose]).map(({ id }) => id);
    const current = ids.find((id) => id === this.#current) ?? ids[0];
    const drawing: Drawing = { lens, scene, current, compact };
    return html`
      <slot name="heading" id="heading">${this.heading(messages.line[lens])}</slot>
      ${this.#lenses(lens, messages)}
      ${whole.cycle.length > 0 ? html`<p part="note">${messages.cycle}</p>` : nothing}
      ${ids.length === 0 ? html`<p part="note">${messages.emptyLine}</p>` : nothing}
      <div class="${lens} ${compact ? 'compact' : 'full'}" @keydown=${this.#handleKey} @focusin=${this.#handleFocus}>
        ${lens === 'production' ? yearList(yearsOf(shown.entries), drawing) : entryList(shown.entries, drawing, 'line')}
        ${shown.loose.length > 0 ? html`<p part="loose-heading">${messages.loose[lens]}</p>${entryList(shown.loose, drawing, 'loose', { isLoose: lens === 'story' })}` : nothing}
      </div>
      ${this.asOfNote(scene)}
    `;
  }

  #lenses(lens: Lens, messages: StoryMessages): TemplateResult {
    return html`<fieldset part="lenses">
      <legend class="aside">${messages.orderBy}</legend>
      ${lenses.map(
        (one) => html`<label part="lens ${one === lens ? 'current' : ''}"
          ><input type="radio" name="lens" value=${one} ?checked=${one === lens} @change=${this.#handleLens} />${messages.lens[one]}</label
        >`,
      )}
    </fieldset>`;
  }
}
