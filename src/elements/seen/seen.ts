import { html, nothing, type PropertyDeclarations, type PropertyValues, type ReactiveController, type TemplateResult } from 'lit';
import { LateTimer } from '../../controllers/late-timer.js';
import { withSeen } from '../../domain/spoilers/reader-choices.js';
import type { Claim } from '../../domain/ledger/catalogue.js';
import { watchable, watchables, type Watchable } from '../../domain/releases/watch-order.js';
import { mayTurn } from '../../domain/releases/phase-rules.js';
import { formatPlainDate } from '../../domain/dates/plain-date.js';
import { WickChoiceEvent } from '../../events/wick-choice.js';
import { yearText } from '../../i18n/formats/date-text.js';
import { titleText } from '../../i18n/sentences/field-text.js';
import { numberText } from '../../i18n/formats/intl.js';
import { noSuchText } from '../../i18n/sentences/missing-text.js';
import { loadReaderMessages, type ReaderMessages, readerMessagesFor } from '../../i18n/messages/reader-messages.js';
import { ticksStyles } from '../../styles/ticks.styles.js';
import { wordsOf } from '../../views/parse-choice.js';
import { type Missing, type LedgerScene, LedgerElement } from '../base/ledger-element.js';
import { showTicks } from '../parts/tick-boxes.js';
import { seenStyles } from './seen.styles.js';

/** The scene: the titles that the reader is asked about. */
interface SeenScene extends LedgerScene {
  readonly entries: readonly Watchable[];
  /** All titles of the list, also those that are not out yet. */
  readonly awaited: readonly Watchable[];
}

/**
 * Asks the reader which titles they have seen. All pages of the site follow the answer, which is stored only on the reader's device.
 *
 * @tag wick-seen
 * @attr {plain|noir|paper} theme - The look of this widget, from wick.css.
 * @slot - The author's words, shown where there is no data for the titles.
 * @slot heading - Takes the place of the heading.
 * @slot footer - A line at the foot.
 * @csspart base - The box.
 * @csspart heading - The heading.
 * @csspart list - The list of titles.
 * @csspart entry - One title; `seen` is a second word for one that was seen.
 * @csspart choice - A title with its checkbox.
 * @csspart name - The title's name.
 * @csspart year - The year of its release.
 * @csspart up-to - The choice of a title up to which all are ticked, with its label.
 * @csspart note - A smaller line: what the answer changes (`why`), where it is stored (`kept`), that there is nothing to ask, or that a script is needed.
 * @csspart count - The number of seen titles.
 * @csspart forget - The button that forgets all seen titles.
 * @csspart missing - The sentence that says that there is no such title.
 * @fires {WickChoiceEvent} wick-choice - The reader changed which titles they have seen.
 * @fires {WickErrorEvent} wick-error - A title is unknown.
 */
export class Seen extends LedgerElement<SeenScene> {
  static override styles = [...LedgerElement.baseStyles, ticksStyles, seenStyles];

  static override properties: PropertyDeclarations = { titles: {} };

  protected readonly now: ReactiveController = new LateTimer(
    this,
    ({ VisibleTimerController, nextOpening }) => new VisibleTimerController(this, () => this.surroundings?.clock, () => this.scene && nextOpening(this.scene.awaited, this.scene.vantage)),
    () => this.scene?.awaited.some(({ phase }) => mayTurn(phase, this.scene!.vantage)) ?? false,
  );

  /** Ids of titles in the order in which they are listed, separated by spaces. Default: all released films and series, in the order of their release. */
  declare titles: string | undefined;

  get #asked(): readonly string[] {
    return [...new Set(wordsOf(this.titles))];
  }

  get #unknown(): readonly string[] {
    return this.#asked.filter((id) => !this.surroundings?.catalogue.titles.has(id));
  }

  protected override awaits(): Promise<unknown> | undefined {
    return super.awaits() ?? loadReaderMessages(this.localize.locale);
  }

  protected override sceneIn(scene: LedgerScene): SeenScene | undefined {
    const { vantage, speech } = scene;
    const asked = this.#asked;
    if (asked.length > 0 && asked.length === this.#unknown.length) return undefined;
    const named = asked.flatMap((id) => speech.catalogue.titles.get(id) ?? []).map((title) => watchable(title, vantage));
    const awaited = asked.length > 0 ? named : watchables(speech.catalogue, vantage);
    return { ...scene, awaited, entries: awaited.filter(({ isOut }) => isOut) };
  }

  protected override claimsShown(): readonly Claim<unknown>[] {
    return [];
  }

  protected override missing(): Missing | undefined {
    const [id] = this.#unknown;
    const ids = [...(this.surroundings?.catalogue.titles.keys() ?? [])];
    return id === undefined ? undefined : { code: 'unknown-title', message: noSuchText(id, ids, ids, this.localize.locale) };
  }

  protected override firstUpdated(): void {
    // Updates once more, now that the listeners of the first render are in place.
    this.requestUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    showTicks(this.renderRoot, this.scene?.reader.choices.seen ?? []);
    const upTo = this.renderRoot.querySelector('select');
    if (upTo) upTo.value = this.#upTo;
  }

  protected override complain(): void {
    super.complain();
    if (!this.scene || this.surroundings?.awaited) return;
    const ids = [...this.scene.speech.catalogue.titles.keys()];
    for (const id of this.#unknown) this.report('unknown-title', noSuchText(id, ids, ids, this.localize.locale));
  }

  #choose(ids: readonly string[], isSeen: boolean, seen = this.scene?.reader.choices.seen ?? []): void {
    this.dispatchEvent(new WickChoiceEvent({ seen: withSeen(seen, ids, isSeen) }));
    // Redraws, so that the box shows what is stored: nothing may have heard the event.
    this.requestUpdate();
  }

  /** Chooses all titles up to one, and unchooses the others of the list. */
  readonly #handleUpTo = (event: Event): void => {
    const { entries, reader } = this.scene!;
    const ids = entries.map(({ title }) => title.id);
    const last = ids.indexOf((event.currentTarget as HTMLSelectElement).value);
    // The prompt is no answer: it would clear everything.
    if (last < 0) return;
    this.#choose(ids.slice(0, last + 1), true, withSeen(reader.choices.seen, ids, false));
  };

  /** The last title of those seen, where these are the first of the list; else empty. */
  get #upTo(): string {
    const { entries = [], reader } = this.scene ?? {};
    const isSeen = entries.map(({ title }) => reader?.choices.seen.includes(title.id));
    const count = isSeen.filter(Boolean).length;
    return isSeen.slice(0, count).every(Boolean) ? (entries[count - 1]?.title.id ?? '') : '';
  }

  readonly #handleForget = (): void => {
    this.dispatchEvent(new WickChoiceEvent({ seen: [] }));
  };

  protected override renderScene(scene: SeenScene): TemplateResult {
    const { entries, speech } = scene;
    const messages = readerMessagesFor(speech.locale);
    return html`
      <slot name="heading" id="heading">${this.heading(messages.whatSeen)}</slot>
      ${entries.length === 0
        ? html`<p part="note">${messages.noTitles}</p>`
        : html`<p part="note" class="unscripted">${messages.needsScript}</p>
            <div class="scripted">
              <p part="note why">${messages.whySay}</p>
              ${entries.length > 1 ? this.#upToChoice(scene, messages) : nothing}
              <fieldset>
                <legend class="aside">${messages.haveSeen}</legend>
                <ul part="list" role="list">${entries.map((entry) => this.#entry(entry, scene))}</ul>
                ${this.#kept(messages, scene)}
              </fieldset>
            </div>`}
      ${this.asOfNote(scene)}
    `;
  }

  #upToChoice({ entries, speech }: SeenScene, messages: ReaderMessages): TemplateResult {
    return html`<label part="up-to"><span>${messages.upTo}</span> <select @change=${this.#handleUpTo}>
      <option value="" disabled selected>${messages.noneChosen}</option>
      ${entries.map(({ title }) => html`<option value=${title.id}>${titleText(title.id, speech)}</option>`)}
    </select></label>`;
  }

  #entry({ title, release }: Watchable, scene: SeenScene): TemplateResult {
    const { reader, speech } = scene;
    const name = titleText(title.id, speech);
    const isSeen = reader.choices.seen.includes(title.id);
    return html`<li part="entry ${isSeen ? 'seen' : 'unseen'}">
      <label part="choice"><input type="checkbox" value=${title.id} @change=${() => { this.#choose([title.id], !isSeen); }} />
        <span><bdi part="name">${name}</bdi> ${release?.date ? html`<span part="year">${yearText(formatPlainDate(release.date.date), speech.locale)}</span>` : nothing}</span></label></li>`;
  }

  #kept(messages: ReaderMessages, { entries, reader, speech: { locale } }: SeenScene): TemplateResult {
    const count = entries.filter(({ title }) => reader.choices.seen.includes(title.id)).length;
    return html`<p part="note kept"><span part="count" role="status">${messages.seenCount(numberText(count, locale), numberText(entries.length, locale))}</span>
      <span>${reader.isKept ? messages.keptHere : messages.notKept}</span>
      <button type="button" part="forget" @click=${this.#handleForget}>${messages.forget}</button></p>`;
  }
}
