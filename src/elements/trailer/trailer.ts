import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Claim, Stub } from '../../domain/ledger/catalogue.js';
import { posterDesign } from '../../domain/media/poster-design.js';
import { phaseOf } from '../../domain/releases/phase.js';
import { hiddenVideos, leadingVideo, type ShownVideo, videoHost, videosOf } from '../../domain/media/videos.js';
import { WickChoiceEvent } from '../../events/wick-choice.js';
import { WickPlayEvent } from '../../events/wick-play.js';
import { claimedDateText } from '../../i18n/formats/date-text.js';
import { dot } from '../../i18n/formats/intl.js';
import { titleText } from '../../i18n/sentences/field-text.js';
import { loadMarketMessages, type MarketMessages, marketMessagesFor } from '../../i18n/messages/market-messages.js';
import type { BadValue } from '../../views/parse-choice.js';
import { loadWords, recordedText } from '../../views/recorded.js';
import { still } from '../../views/still.js';
import { saidBy } from '../parts/said-by.js';
import type { LedgerScene } from '../base/ledger-element.js';
import { stubButtons } from '../base/stub-button.js';
import { TitleElement, type TitleScene } from '../base/title-element.js';
import { posterStyles } from '../../styles/poster.styles.js';
import { trailerStyles } from './trailer.styles.js';

const triangle = html`<svg viewBox="0 0 12 12" aria-hidden="true"><path d="M2 1v10l9-5z"></path></svg>`;

/** Phases in which a title is out, so that a missing trailer is no longer to be expected. */
const out: readonly string[] = ['in-cinemas', 'released', 'at-home', 'streaming'];

/**
 * A title's trailer: a still that becomes the player when the reader plays it. No other site is contacted before that.
 *
 * @tag wick-trailer
 * @attr {plain|noir|paper} theme - The look of this widget, from wick.css.
 * @slot - The author's words, shown where there is no data for the film.
 * @slot heading - Takes the place of the heading.
 * @slot poster - The publisher's own picture, in place of the drawn still.
 * @slot consent - The author's own sentence about the player, in place of ours, shown before it is loaded.
 * @slot footer - A line at the foot.
 * @csspart base - The box.
 * @csspart heading - The heading.
 * @csspart stage - The frame that holds the still and then the player.
 * @csspart drawn-poster - The still that is drawn where the publisher gives none.
 * @csspart play - The button on the still.
 * @csspart player - The player.
 * @csspart caption - The name of the video, its day, and its source.
 * @csspart name - A video's name.
 * @csspart link - The link to the video's own page.
 * @csspart consent - The sentence about the player, with the box that remembers the reader's consent.
 * @csspart remembered - The sentence that the reader is not asked, with the button that withdraws consent.
 * @csspart others - The list of the title's other videos that can be played.
 * @csspart choice - A button that plays one of these videos.
 * @csspart reveal - A button in place of a video that would give a plot away.
 * @csspart hidden - The text of that button: which title the video gives away, and how far.
 * @csspart show - The button's call to action.
 * @csspart note - A smaller line: that there is no video, that it cannot be shown, or the day that the widget is read from (`as-of`).
 * @csspart source - The source, with a link.
 * @csspart cites - The link to the page's list of sources.
 * @csspart missing - The sentence that says that there is no such film.
 * @fires {WickPlayEvent} wick-play - The reader started a video; every other video on the page stops.
 * @fires {WickChoiceEvent} wick-choice - The reader wants no more questions before a player is loaded, or wants them again.
 * @fires {WickRevealEvent} wick-reveal - The reader asked for a video that may not be told yet.
 * @fires {WickErrorEvent} wick-error - The film is unknown, there is no such video, or data could not be fetched.
 */
export class Trailer extends TitleElement {
  static override styles = [...TitleElement.baseStyles, posterStyles, trailerStyles];

  static override properties: PropertyDeclarations = { video: {} };

  protected override readonly essential = ['words'] as const;
  /** Ids of the video whose player is in the page, and of the video that the reader chose. */
  #playing: string | undefined;
  #chosen: string | undefined;

  /** Id of a video, such as `ballerina-teaser`. Default: the newest trailer that can be played. */
  declare video: string | undefined;

  protected override badValues(): BadValue[] {
    const { scene } = this;
    const id = this.video?.trim();
    if (!scene || !id || scene.speech.catalogue.videos.get(id)?.title === scene.title.id || this.#hidden(scene).length > 0) return [];
    const used = leadingVideo(this.#videos(scene))?.video.id;
    return [{ attribute: 'video', value: id, used: used ?? '–' }];
  }

  protected override awaits(): Promise<unknown> | undefined {
    return super.awaits() ?? loadMarketMessages(this.localize.locale) ?? loadWords(this.localize.locale, this.surroundings);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (typeof document !== 'undefined') document.addEventListener('wick-play', this.#handleOther);
  }

  /** Removes the player at once, not at the next update: a frame that is put back into a page loads again. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('wick-play', this.#handleOther);
    this.#stop();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.need('sources');
  }

  /** Finds the title by `film`, or by `video` alone. */
  protected override sceneIn(scene: LedgerScene): TitleScene | undefined {
    const { titles, videos } = scene.speech.catalogue;
    const title = titles.get(this.film ?? videos.get(this.video?.trim() ?? '')?.title ?? '');
    return title && { ...scene, title };
  }

  #videos({ speech, title, vantage }: TitleScene): readonly ShownVideo[] {
    return videosOf(speech.catalogue, title.id, vantage.day);
  }

  #hidden({ speech, title, vantage }: TitleScene): readonly Stub[] {
    return hiddenVideos(speech.catalogue, title.id, vantage.day);
  }

  protected override claimsShown(scene: TitleScene): readonly Claim<unknown>[] {
    const { shown, others } = this.#chosenFrom(this.#videos(scene));
    return [...(shown ? [shown] : []), ...others].map(({ released }) => released);
  }

  readonly #handleOther = (event: Event): void => {
    if (event.composedPath()[0] !== this) this.#stop();
  };

  #stop(): void {
    if (this.#playing === undefined) return;
    this.#playing = undefined;
    this.renderRoot.querySelector('iframe')?.remove();
    this.requestUpdate();
  }

  async #play(id: string): Promise<void> {
    const { players } = this.scene!.reader.choices;
    const remember = this.renderRoot.querySelector<HTMLInputElement>('[part="consent"] input')?.checked;
    this.#chosen = id;
    this.#playing = id;
    this.dispatchEvent(new WickPlayEvent(id));
    if (remember) this.dispatchEvent(new WickChoiceEvent({ players: [...players, videoHost.id] }));
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector('iframe')?.focus();
  }

  readonly #handleForget = (): void => {
    const players = this.scene!.reader.choices.players.filter((player) => player !== videoHost.id);
    this.dispatchEvent(new WickChoiceEvent({ players }));
  };

  /** The video on the stage, and the others that can be played. */
  #chosenFrom(videos: readonly ShownVideo[]): { readonly shown: ShownVideo | undefined; readonly others: readonly ShownVideo[] } {
    const named = [this.#chosen, this.video?.trim()].map((id) => videos.find(({ video }) => video.id === id));
    const shown = named.find((video) => video !== undefined) ?? leadingVideo(videos);
    return { shown, others: videos.filter((video) => video !== shown && video.player !== undefined) };
  }

  protected override renderScene(scene: TitleScene): TemplateResult {
    const { title, vantage, speech } = scene;
    const messages = marketMessagesFor(speech.locale);
    const { shown, others } = this.#chosenFrom(this.#videos(scene));
    const name = titleText(title.id, speech);
    const none = out.includes(phaseOf(title, vantage).name) ? messages.noTrailer(name) : messages.noTrailerYet(name);
    const hidden = this.#hidden(scene);
    return html`
      <slot name="heading" id="heading">${this.heading(messages.videoOf[shown?.video.kind ?? 'trailer'](name))}</slot>
      ${shown ? this.#shown(shown, name, messages, scene) : nothing}
      ${!shown && hidden.length === 0 ? html`<p part="note">${none}</p>` : nothing}
      ${others.length > 0 ? html`<p class="others">${messages.otherVideos}</p>` : nothing}
      ${others.length + hidden.length > 0
        ? html`<ul part="others" role="list">${others.map((video) => html`<li>${this.#other(video, messages, scene)}</li>`)}${stubButtons(hidden, scene).map((button) => html`<li>${button}</li>`)}</ul>`
        : nothing}
      ${this.asOfNote(scene)}
    `;
  }

  #shown(shown: ShownVideo, title: string, messages: MarketMessages, scene: TitleScene): TemplateResult {
    const { video, player } = shown;
    const words = recordedText(video.name, scene.speech).text;
    const told = html`<p part="caption">${named(video.name, scene)} ${dated(shown, scene)}</p>`;
    if (player === undefined) return html`${told}<p part="note">${messages.cannotShow}</p>`;
    const isPlaying = this.#playing === video.id;
    const isAsked = !scene.reader.choices.players.includes(videoHost.id);
    return html`<div part="stage">
        ${isPlaying
          ? html`<iframe part="player" src=${videoHost.player(player)} title=${`${words}, ${title}`} allow="autoplay; encrypted-media; fullscreen; picture-in-picture" allowfullscreen referrerpolicy="strict-origin-when-cross-origin"></iframe>`
          : html`<slot name="poster">${still(title, posterDesign(scene.title))}</slot>
            <button type="button" part="play" aria-label=${messages.playOf(words, title)} @click=${() => this.#play(video.id)}><span class="plate">${triangle}</span></button>`}
      </div>
      <div class="under">${told}<p><a part="link" href=${videoHost.page(player)} rel="noopener">${messages.watchAt(videoHost.name)}</a></p></div>
      ${isPlaying ? nothing : isAsked ? this.#consent(messages, scene) : this.#remembered(messages)}`;
  }

  #consent(messages: MarketMessages, { reader }: TitleScene): TemplateResult {
    return html`<div part="consent">
      <slot name="consent"><p part="note">${messages.consent(videoHost.name)}</p></slot>
      <label><input type="checkbox"> ${messages.remember}</label>
      ${reader.isKept ? nothing : html`<p part="note">${messages.notKept}</p>`}
    </div>`;
  }

  #remembered(messages: MarketMessages): TemplateResult {
    return html`<p part="remembered">${messages.remembered(videoHost.name)} <button type="button" @click=${this.#handleForget}>${messages.askAgain}</button></p>`;
  }

  #other(other: ShownVideo, messages: MarketMessages, scene: TitleScene): TemplateResult {
    const { video } = other;
    return html`<button type="button" part="choice" aria-label=${messages.playOf(recordedText(video.name, scene.speech).text, titleText(scene.title.id, scene.speech))} @click=${() => this.#play(video.id)}
      >${triangle} ${named(video.name, scene)}</button> ${dated(other, scene)}`;
  }
}

/** Draws a video's name, marked as English on pages in another language where it is not translated. */
function named(name: string, { messages: { language }, speech }: TitleScene): TemplateResult {
  const { text, lang, dir } = recordedText(name, speech);
  return html`<span part="name" lang=${language === 'en' ? nothing : lang} dir=${language === 'en' ? nothing : dir}>${text}</span>`;
}

function dated({ released }: ShownVideo, { speech }: TitleScene): TemplateResult {
  return html`<span part="note">${claimedDateText(released.value, speech.locale)}${dot}${saidBy(released, speech, 'publisher')}</span>`;
}
