import { html, nothing, type PropertyDeclarations, type PropertyValues, svg, type ReactiveController, type TemplateResult } from 'lit';
import { LateTimer } from '../../controllers/late-timer.js';
import type { Claim } from '../../domain/ledger/catalogue.js';
import { withSeen } from '../../domain/spoilers/reader-choices.js';
import { claimsInReading } from '../../domain/ledger/citations.js';
import { readFact } from '../../domain/ledger/read-fact.js';
import { formatPlainDate } from '../../domain/dates/plain-date.js';
import { type TitleOrder, titleOrder, watchables, type Watchable, type WatchOrder, watchOrders } from '../../domain/releases/watch-order.js';
import { mayTurn } from '../../domain/releases/phase-rules.js';
import { WickChoiceEvent } from '../../events/wick-choice.js';
import { yearText } from '../../i18n/formats/date-text.js';
import { durationText } from '../../i18n/formats/duration-text.js';
import { titleText } from '../../i18n/sentences/field-text.js';
import { dot, numberText } from '../../i18n/formats/intl.js';
import { phaseText } from '../../i18n/sentences/phase-text.js';
import { loadReaderMessages, type ReaderMessages, readerMessagesFor } from '../../i18n/messages/reader-messages.js';
import { ticksStyles } from '../../styles/ticks.styles.js';
import { type BadValue, parseChoice, findBadValues } from '../../views/parse-choice.js';
import { type LedgerScene, LedgerElement } from '../base/ledger-element.js';
import { showTicks } from '../parts/tick-boxes.js';
import { watchGuideStyles } from './watch-guide.styles.js';

/** The scene: the titles to watch in order, and the story order with its doubts. */
interface GuideScene extends LedgerScene {
  readonly order: WatchOrder;
  readonly entries: readonly Watchable[];
  readonly story: TitleOrder | undefined;
}

/**
 * The order in which to watch, with a box to tick for each title that the reader has seen. The whole page follows the ticks, which are stored only on the reader's device.
 *
 * @tag wick-watch-guide
 * @attr {plain|noir|paper} theme - The look of this widget, from wick.css.
 * @slot - The author's words, shown where there is no data.
 * @slot heading - Takes the place of the heading.
 * @slot footer - A line at the foot.
 * @csspart base - The box.
 * @csspart heading - The heading.
 * @csspart progress - The number of seen titles, and the running time of the rest.
 * @csspart bar - The same as a bar.
 * @csspart list - The numbered list.
 * @csspart entry - One title; `seen`, `unseen` or `coming` is a second word.
 * @csspart number - Its place in the list.
 * @csspart choice - A title with its checkbox; its name alone while it is not out.
 * @csspart name - The title's name.
 * @csspart facts - Its year, kind and runtime, or its expected release.
 * @csspart note - A smaller line: a disputed place (`disputed`), an unknown place (`unplaced`), a contradiction in the order (`contradicted`), or where ticks are stored (`kept`).
 * @csspart cites - The link to the page's list of sources.
 * @fires {WickChoiceEvent} wick-choice - The reader changed which titles they have seen.
 * @fires {WickErrorEvent} wick-error - An attribute could not be read, or the story could not be fetched.
 */
export class WatchGuide extends LedgerElement<GuideScene> {
  static override styles = [...LedgerElement.baseStyles, ticksStyles, watchGuideStyles];

  static override properties: PropertyDeclarations = { order: {} };

  protected readonly now: ReactiveController = new LateTimer(
    this,
    ({ VisibleTimerController, nextOpening }) => new VisibleTimerController(this, () => this.surroundings?.clock, () => this.scene && nextOpening(this.scene.entries, this.scene.vantage)),
    () => this.scene?.entries.some(({ phase }) => mayTurn(phase, this.scene!.vantage)) ?? false,
  );

  /** The order of the list: `release` or `story`. Default `release`. */
  declare order: WatchOrder | undefined;

  get #order(): WatchOrder {
    return parseChoice(this.order, watchOrders, 'release');
  }

  protected override badValues(): BadValue[] {
    return findBadValues('order', this.order, watchOrders, ['release']);
  }

  protected override awaits(): Promise<unknown> | undefined {
    return super.awaits() ?? loadReaderMessages(this.localize.locale);
  }

  protected override sceneIn(scene: LedgerScene): GuideScene | undefined {
    const { speech, vantage } = scene;
    // The author's words stand until the events have arrived, which only the story order needs.
    if (this.#order === 'story' && speech.catalogue.lacks.includes('events')) return undefined;
    const entries = watchables(speech.catalogue, vantage);
    if (this.#order === 'release') return { ...scene, order: 'release', entries, story: undefined };
    const story = titleOrder(speech.catalogue, entries.map(({ title }) => title.id), vantage.day);
    if (story.case === 'contradicted') return { ...scene, order: 'story', entries, story };
    return { ...scene, order: 'story', story, entries: story.ids.map((id) => entries.find(({ title }) => title.id === id)!) };
  }

  protected override claimsShown({ entries, vantage }: GuideScene): readonly Claim<unknown>[] {
    return entries.flatMap(({ title, release, isOut }) => [...claimsInReading(release?.reading), ...(isOut ? claimsInReading(readFact(title.runtime, vantage.day)) : [])]);
  }

  protected override firstUpdated(): void {
    // Updates once more, now that the listeners of the first render are in place.
    this.requestUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#order === 'story') this.need('events');
    showTicks(this.renderRoot, this.scene?.reader.choices.seen ?? []);
  }

  readonly #handleTick = ({ currentTarget }: Event): void => {
    const { value, checked } = currentTarget as HTMLInputElement;
    this.dispatchEvent(new WickChoiceEvent({ seen: withSeen(this.scene?.reader.choices.seen ?? [], [value], checked) }));
    // Redraws, so that the box shows what is stored: nothing may have heard the event.
    this.requestUpdate();
  };

  protected override renderScene(scene: GuideScene): TemplateResult {
    const { entries, order, story, reader, speech } = scene;
    const messages = readerMessagesFor(speech.locale);
    return html`
      <slot name="heading" id="heading">${this.heading(messages.watchIn[order])}</slot>
      ${entries.length === 0 ? html`<p part="note">${messages.noTitles}</p>` : this.#progress(messages, scene)}
      ${story?.case === 'contradicted' ? html`<p part="note contradicted">${messages.orderContradicted}</p>` : nothing}
      <fieldset>
        <legend class="aside">${messages.haveSeen}</legend>
        <ol part="list" role="list">${entries.map((entry, index) => this.#entry(entry, index, messages, scene))}</ol>
      </fieldset>
      ${entries.length === 0 ? nothing : html`<p part="note kept"><span class="scripted">${reader.isKept ? messages.keptHere : messages.notKept}</span><span class="unscripted">${messages.needsScript}</span></p>`}
      ${this.asOfNote(scene)}
    `;
  }

  /** Draws how many of the released titles the reader has seen. */
  #progress(messages: ReaderMessages, { entries, reader, speech: { locale } }: GuideScene): TemplateResult {
    const out = entries.filter(({ isOut }) => isOut);
    const left = out.filter(({ title }) => !reader.choices.seen.includes(title.id));
    const minutes = left.reduce((sum, entry) => sum + (entry.minutes ?? 0), 0);
    const time = left.some((entry) => entry.minutes === undefined) ? messages.timeLeftAtLeast : messages.timeLeft;
    const seen = out.length - left.length;
    return html`<p part="progress" role="status" class="scripted"><span>${messages.seenCount(numberText(seen, locale), numberText(out.length, locale))}</span>
        <span>${left.length === 0 ? messages.allSeen : minutes > 0 ? time(durationText(minutes, locale)) : nothing}</span></p>
      <svg part="bar" class="scripted" viewBox="0 0 ${Math.max(out.length, 1)} 1" preserveAspectRatio="none" aria-hidden="true">${svg`<path class="done" d="M0 .5H${seen}"></path><path d="M${seen} .5H${out.length}"></path>`}</svg>`;
  }

  #entry(entry: Watchable, index: number, messages: ReaderMessages, scene: GuideScene): TemplateResult {
    const { title, isOut } = entry;
    const { speech, reader } = scene;
    const state = !isOut ? 'coming' : reader.choices.seen.includes(title.id) ? 'seen' : 'unseen';
    const name = html`<span part="name"><bdi>${titleText(title.id, speech)}</bdi></span>`;
    return html`<li part="entry ${state}">
      <span part="number" aria-hidden="true">${numberText(index + 1, speech.locale)}</span>
      ${isOut ? html`<label part="choice"><input type="checkbox" value=${title.id} @change=${this.#handleTick} /> ${name}</label>` : html`<span part="choice">${name}</span>`}
      <span part="facts">${this.#facts(entry, messages, scene)}</span>
      ${this.#place(title.id, messages, scene)}
    </li>`;
  }

  #facts({ title, phase, release, isOut, minutes }: Watchable, messages: ReaderMessages, { speech: { locale } }: GuideScene): string {
    const year = isOut && release?.date ? [yearText(formatPlainDate(release.date.date), locale)] : [];
    const rest = isOut ? (minutes === undefined ? [] : [durationText(minutes, locale)]) : [messages.notOut, phaseText(phase, locale)];
    return [...year, messages.titleKind[title.kind], ...rest].join(dot);
  }

  /** Draws the note on a title's place in the story. */
  #place(id: string, messages: ReaderMessages, { story }: GuideScene): TemplateResult | typeof nothing {
    if (story?.case !== 'ordered') return nothing;
    if (story.disputed.has(id)) return html`<span part="note disputed">${messages.placeDisputed}</span>`;
    return story.unplaced.has(id) ? html`<span part="note unplaced">${messages.placeUnknown}</span>` : nothing;
  }
}
