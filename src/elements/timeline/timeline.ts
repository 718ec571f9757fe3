import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { firstReleaseOf } from '../../domain/releases/first-release.js';
import type { Claim } from '../../domain/ledger/catalogue.js';
import { claimsInReading } from '../../domain/ledger/citations.js';
import { readFact } from '../../domain/ledger/read-fact.js';
import { placingSides } from '../../domain/story/story-placing.js';
import { parseBound, flat, type Lens, lenses, cutTimeline, type Timeline as Line, timelineOf, titlesAlone } from '../../domain/story/timeline.js';
import { listText } from '../../i18n/formats/intl.js';
import { loadStoryMessages, type StoryMessages, storyMessagesFor } from '../../i18n/messages/story-messages.js';
import { type BadValue, parseChoice, findBadValues } from '../../views/parse-choice.js';
import { type LedgerScene, LedgerElement } from '../base/ledger-element.js';
import { switchAttribute } from '../base/switch-attribute.js';
import { type Drawing, entryList } from './entry.js';
import { entriesIn, keepPlace, placesIn } from './keep-place.js';
import { timelineStyles } from './timeline.styles.js';

/** A line, and the stretch of it that is shown. */
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
 * Titles and what happens in them on one line: as the story goes, as they came out, as they are watched, or as they were made.
 *
 * @tag wick-timeline
 * @attr {plain|noir|paper} theme - The look of this widget, from wick.css.
 * @slot - What the author wrote, shown until the story has been fetched.
 * @slot heading - Takes the place of the heading.
 * @slot footer - A line at the foot.
 * @csspart base - The box.
 * @csspart heading - The heading.
 * @csspart lenses - The control that chooses the order.
 * @csspart lens - One order to choose; `current` is a second word for the one that is shown.
 * @csspart line - The list along the line.
 * @csspart entry - One point on it: a `title`, an `event`, or the `stub` in place of what may not be told yet.
 * @csspart when - A date, the story's own words for it, or a `place` in a viewing order.
 * @csspart name - A title's name.
 * @csspart year - The year of its release.
 * @csspart summary - What it is, or what happens, in English.
 * @csspart inside - The list of what happens within a title or an event.
 * @csspart note - What is said besides; `sides` is a second word where sources differ, `as-of` where the line reads as of an earlier day.
 * @csspart mark - The word and shape of a dispute (`disputed`).
 * @csspart side - What one source says.
 * @csspart by - Who says it.
 * @csspart source - The source, with a link.
 * @csspart loose-heading - What the list of those without a place is headed by.
 * @csspart loose - The list of those without a place on the line.
 * @csspart reveal - The button that shows what a title hides.
 * @csspart hidden - What such a button says.
 * @csspart show - The word after it.
 * @csspart cites - The numbers of its sources in the page's list of sources.
 * @cssprop --wick-room - The height that the page reserves, from wick.css.
 * @cssprop --wick-inset - Space between the box's sides and its content. Default: none.
 * @cssprop --wick-unit - The grid that distances are multiples of. Default `4px`.
 * @cssprop --wick-ink - Text. Default: the page's own.
 * @cssprop --wick-ground - Behind the widget. Default: none.
 * @cssprop --wick-accent - Points on the line, and the order that is shown. Default: the text colour.
 * @cssprop --wick-rule - The line and hairlines. Default: mixed from the text colour.
 * @cssprop --wick-muted - Dates and notes. Default: mixed from the text colour.
 * @fires {WickRevealEvent} wick-reveal - The reader asked for what a title hides; one event for each thing.
 * @fires {WickErrorEvent} wick-error - An attribute could not be read, the story's order contradicts itself, or the story could not be fetched.
 */
export class Timeline extends LedgerElement<TimelineScene> {
  static override styles = [...LedgerElement.baseStyles, timelineStyles];

  static override properties: PropertyDeclarations = { lens: {}, from: {}, to: {}, compact: { type: Boolean, converter: switchAttribute } };

  protected override readonly essential = ['events'] as const;
  /** Id of the entry that the keyboard was last at. */
  #current: string | undefined;
  /** Whether the reader has chosen an order. */
  #isChosen = false;

  /** What the line is ordered by: `story`, `release`, `watch` or `production`; readers can choose another. Default `story`. */
  declare lens: Lens | undefined;
  /** Where the line begins: the id of a title on it, or on a line of dates a date. Default: with the first. */
  declare from: string | undefined;
  /** Where the line ends, likewise. Default: with the last. */
  declare to: string | undefined;
  /** Whether titles alone are shown, without what happens in them; not in the order of production, which has no titles. */
  declare compact: boolean;

  protected override badValues(): BadValue[] {
    const { scene } = this;
    // They were written for the order that the page chose.
    const ends = (this.#isChosen ? [] : (['from', 'to'] as const)).flatMap((attribute) => {
      const value = this[attribute]?.trim() ?? '';
      return value !== '' && scene && !parseBound(value, scene.whole, scene.lens) ? [{ attribute, value, used: 'all' }] : [];
    });
    return [...findBadValues('lens', this.lens, lenses, ['story']), ...ends];
  }

  protected override awaits(): Promise<unknown> | undefined {
    return super.awaits() ?? loadStoryMessages(this.localize.locale);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.need('sources');
    // What a reader clicked no attribute changes any more.
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
    return flat([...shown.entries, ...shown.loose]).flatMap(({ what, title, event }) => [
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
    // The page reserved room for the order that it was written with.
    this.style.setProperty('--wick-room', 'auto');
    await this.updateComplete;
    keepPlace(this.renderRoot, places);
  };

  /** The keys move along the line only where an entry itself has the focus: in what is inside of it they mean what they mean there. */
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
      <slot name="heading">${this.heading(messages.line[lens])}</slot>
      ${this.#lenses(lens, messages)}
      ${whole.cycle.length > 0 ? html`<p part="note">${messages.cycle}</p>` : nothing}
      ${ids.length === 0 ? html`<p part="note">${messages.emptyLine}</p>` : nothing}
      <div class="${lens} ${compact ? 'compact' : 'full'}" @keydown=${this.#handleKey} @focusin=${this.#handleFocus}>
        ${entryList(shown.entries, drawing, 'line')}
        ${shown.loose.length > 0 ? html`<p part="loose-heading">${messages.loose[lens]}</p>${entryList(shown.loose, drawing, 'loose')}` : nothing}
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
