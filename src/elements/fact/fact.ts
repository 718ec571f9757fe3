import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { claimsIn, sourcesOf } from '../../domain/citations.js';
import type { StatedClaim } from '../../domain/catalogue.js';
import { type Field, fieldOf, type FieldValue, type Found, partOf } from '../../domain/fields.js';
import { claimsTold, type Telling, type TellingMode, tellingModes, tellingOf } from '../../domain/telling.js';
import type { Vantage } from '../../domain/vantage.js';
import { claimedDateText } from '../../i18n/date-text.js';
import { readingText, ledgerSpeech, type LedgerSpeech, type ValueFormat, valueFormats } from '../../i18n/field-text.js';
import { noFieldText, noSuchText } from '../../i18n/missing-text.js';
import { marketText } from '../../i18n/phase-text.js';
import { SlotsController } from '../../controllers/slots.js';
import { textStyles } from '../../styles/text.styles.js';
import { oneOf, unreadable } from '../choice.js';
import { WickElement } from '../element.js';
import { sourceMarks } from '../marks.js';
import { saidBy } from '../said-by.js';
import { factStyles } from './fact.styles.js';
import { place } from './popover.js';

/** A field in a sentence, what has become of it, and how to say so. */
interface Scene {
  readonly field: Field;
  readonly telling: Telling<FieldValue>;
  readonly published: string | undefined;
  readonly vantage: Vantage;
  readonly speech: LedgerSpeech;
}

type Claims = readonly StatedClaim<FieldValue>[];
type Overtaken = Extract<Telling<FieldValue>, { case: 'overtaken' }>;
type MarkName = 'updated' | 'corrected' | 'disputed';

/**
 * One value inside a sentence. The words between the tags stay while they hold; once they are overtaken the reader is told, and by whom.
 *
 * @tag wick-fact
 * @attr {plain|noir|paper} theme - The look of this widget, from wick.css.
 * @slot - The words of the article: the value as it was when the article ran.
 * @csspart words - The article's words, where they have been overtaken.
 * @csspart value - A value that takes the place of words, or stands in the popover; `overtaken` is a second word for the value that was.
 * @csspart news - What is said beside the words: the value that stands now, or that there is one (`brief`).
 * @csspart mark - The button before the news, which opens the popover: `updated`, `corrected` or `disputed`, each a shape.
 * @csspart popover - What was known when the article ran and what is known now.
 * @csspart source - Who says so, with a link.
 * @csspart cites - The number of its source in the page's list of sources.
 * @csspart hidden - The sentence in place of a value that would give a plot away.
 * @csspart missing - The sentence that says what there is not.
 * @cssprop --wick-accent - The shape of the mark. Default: the page's text colour.
 * @cssprop --wick-ground - Behind the popover. Default: the page's canvas.
 * @cssprop --wick-ink - Text in the popover, where there is a ground. Default: the page's text colour.
 * @cssprop --wick-rule - The popover's frame. Default: mixed from its text colour.
 * @cssprop --wick-font - Type of the popover. Default: the page's own.
 * @cssprop --wick-unit - The grid that distances in the popover are multiples of. Default `4px`.
 * @fires {WickErrorEvent} wick-error - There is no such record or field, or an attribute could not be read.
 */
export class WickFact extends WickElement {
  static override styles = [textStyles, factStyles];

  static override properties: PropertyDeclarations = { of: {}, field: {}, mode: {}, format: {} };

  readonly #slots = new SlotsController(this);
  #found: Found | undefined;
  #scene: Scene | undefined;

  /** Id of the title, person or character that the value is of: `ballerina`. Required. */
  declare of: string | undefined;
  /** Which value it is: `release-date`, `runtime`, `worldwide`, `born`. Required. */
  declare field: string | undefined;
  /** What happens to overtaken words: `note` adds what is true now, `replace` puts it in their place, `keep` only marks them. Default `note`. */
  declare mode: TellingMode | undefined;
  /** How a value is written: `long`, `short`, or the `year` alone. Default `long`. */
  declare format: ValueFormat | undefined;

  /** Whether nothing was written between the tags. The first render cannot know, so that it equals the server's. */
  get #isEmpty(): boolean {
    return this.hasUpdated && !this.#slots.authored;
  }

  protected override willUpdate(): void {
    const { surroundings, of: id = '', field = '' } = this;
    const vantage = surroundings && this.vantage(surroundings);
    this.#found = surroundings && vantage && fieldOf(surroundings.catalogue, id, field, vantage);
    this.#scene = undefined;
    if (vantage && this.#found?.case === 'field') {
      const { published } = surroundings.settings;
      const telling = tellingOf(this.#found.found.fact, published, vantage.day);
      this.#scene = { field: this.#found.found, telling, published, vantage, speech: ledgerSpeech(surroundings.catalogue, vantage, this.localize.locale) };
    }
    const scene = this.#scene;
    this.citing.cite(surroundings?.shown, scene && { about: id, catalogue: scene.speech.catalogue, sources: () => sourcesOf(claimsTold(scene.telling)) });
  }

  protected override firstUpdated(): void {
    if (this.#isEmpty) this.requestUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const part = this.surroundings && partOf(this.surroundings.catalogue, this.of ?? '', this.field ?? '');
    if (part) this.need(part);
  }

  protected override complain(): void {
    super.complain();
    const { messages } = this.localize;
    const missing = this.#missing();
    if (missing !== undefined && !this.surroundings?.awaited) this.report(this.#found?.case === 'no-field' ? 'unknown-field' : 'unknown-record', missing);
    const bad = [...unreadable('mode', this.mode, tellingModes, ['note']), ...unreadable('format', this.format, valueFormats, ['long'])];
    for (const { attribute, value, used } of bad) this.report('bad-attribute', messages.badValue(attribute, value, used));
  }

  /** What there is not, in a sentence; nothing while it may still be fetched. */
  #missing(): string | undefined {
    const { of: id = '', field = '', surroundings } = this;
    const { locale } = this.localize;
    if (!surroundings || !this.#found || this.#found.case === 'field') return undefined;
    const { catalogue } = surroundings;
    const part = partOf(catalogue, id, field);
    if (surroundings.awaited === 'dataset' || (part && catalogue.lacks.includes(part))) return undefined;
    if (this.#found.case === 'no-field') return noFieldText(field, this.#found.fields, locale);
    const titles = [...catalogue.titles.keys()];
    return noSuchText(id, [...titles, ...catalogue.people.keys(), ...catalogue.characters.keys()], titles, locale);
  }

  /** Where its links lead is fetched when a reader opens it. */
  readonly #handleToggle = (event: ToggleEvent): void => {
    if (event.newState !== 'open') return;
    this.need('sources');
    const popover = event.target as HTMLElement;
    place(popover, this.renderRoot.querySelector('label')!);
    popover.focus();
  };

  /** Chromium does not give the focus back inside a shadow root. */
  readonly #handleBeforeToggle = (event: ToggleEvent): void => {
    if (event.newState === 'closed' && (event.target as HTMLElement).matches(':focus-within')) this.renderRoot.querySelector('button')!.focus();
  };

  /** A reader who tabs on has left it. The button closes it by itself. */
  readonly #handleFocusOut = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    const popover = currentTarget as HTMLElement;
    if (relatedTarget instanceof Node && !popover.contains(relatedTarget) && !(relatedTarget instanceof HTMLButtonElement)) popover.hidePopover();
  };

  override render(): TemplateResult {
    const { messages, locale } = this.localize;
    const missing = this.#missing();
    if (missing !== undefined) return html`<span>${this.#words(this.#inOwnWords('missing', missing))}</span>`;
    if (!this.#scene) return html`<slot></slot>`;
    return html`<span>${this.#told(this.#scene)}${sourceMarks(this.citing, messages, locale)}</span>`;
  }

  #told(scene: Scene): TemplateResult {
    const { telling, vantage } = scene;
    switch (telling.case) {
      case 'untold':
        return this.#words(this.#untold(telling.reading, scene));
      case 'holds':
        return this.#words(this.#value(claimsIn(telling.reading), scene));
      case 'disputed': {
        const words = this.#words(this.#value(telling.claims, scene));
        return vantage.since === undefined ? words : html`${words} ${this.#news('disputed', this.localize.messages.disputed, scene)}`;
      }
      case 'overtaken':
        return this.#overtaken(telling, scene);
    }
  }

  #overtaken({ kind, before, after }: Overtaken, scene: Scene): TemplateResult {
    const { messages } = this.localize;
    const mode = oneOf(this.mode, tellingModes, 'note');
    const words = (): TemplateResult => this.#words(before.length > 0 ? this.#value(before, scene) : nothing);
    if (scene.vantage.since === undefined) return mode === 'keep' ? words() : this.#value(after, scene);
    const name = kind === 'correction' ? 'corrected' : 'updated';
    // Nothing was written and nothing known: nothing has been overtaken.
    if (this.#isEmpty && before.length === 0) return this.#words(this.#value(after, scene));
    if (mode === 'replace') return html`${this.#value(after, scene)} ${this.#news(name, messages[name], scene)}`;
    const kept = html`<span part="words">${words()}</span>`;
    return mode === 'keep' ? html`${kept} ${this.#news(name, messages[name], scene)}` : html`${kept} ${this.#news(name, messages.nowIs(this.#text(after, scene)), scene, 'whole')}`;
  }

  /** A field of which nothing is told; a sentence must not have a hole. */
  #untold(reading: Extract<Telling<FieldValue>, { case: 'untold' }>['reading'], { field, vantage, speech }: Scene): TemplateResult {
    if (reading.case === 'hidden') return this.#inOwnWords('hidden', readingText(field.kind, reading, speech));
    const part = partOf(speech.catalogue, this.of ?? '', field.field);
    if (part && speech.catalogue.lacks.includes(part)) return html``;
    return this.#inOwnWords('missing', vantage.instant === undefined ? this.localize.messages.notKnownThen : '–');
  }

  /** The author's words, else the usual ones. White space between the tags would fill the slot and say nothing. */
  #words(usual: TemplateResult | typeof nothing): TemplateResult {
    const blank = this.#isEmpty && [...this.childNodes].some((node) => node instanceof Text);
    return html`<slot ?hidden=${blank}>${blank ? nothing : usual}</slot>${blank ? usual : nothing}`;
  }

  /** The words stay text, so that a line may end between them; the button is the shape alone, and says what they say. */
  #news(name: MarkName, said: string, scene: Scene, length: 'brief' | 'whole' = 'brief'): TemplateResult {
    const { messages } = this.localize;
    return html`<label part="news ${length}"
      ><button type="button" part="mark ${name}" aria-label=${said} aria-haspopup="dialog" popovertarget="known" lang=${this.ownLang}></button
      >${this.#inOwnWords('said', said, true)}</label
      ><span id="known" part="popover" popover role="dialog" aria-label=${messages.whatIsKnown} tabindex="-1" lang=${this.ownLang} dir=${this.ownDir} @beforetoggle=${this.#handleBeforeToggle} @toggle=${this.#handleToggle} @focusout=${this.#handleFocusOut}>
        <dl>${this.#rows(scene)}</dl></span>`;
  }

  #rows(scene: Scene): TemplateResult {
    const { telling, published = '', vantage, speech } = scene;
    const { messages } = this.localize;
    const now = vantage.instant === undefined ? messages.asOf(claimedDateText(vantage.day, speech.locale)) : messages.today;
    if (telling.case !== 'overtaken') return html`<dt>${now}</dt>${this.#claims(claimsTold(telling), '', scene)}`;
    const { before, after } = telling;
    return html`<dt>${messages.whenThisRan(claimedDateText(published, speech.locale))}</dt>
      ${before.length > 0 ? this.#claims(before, 'overtaken', scene) : html`<dd>${messages.notKnownThen}</dd>`}
      <dt>${now}</dt>${this.#claims(after, '', scene)}`;
  }

  #claims(claims: Claims, state: '' | 'overtaken', scene: Scene): TemplateResult[] {
    return claims.map((claim) => html`<dd>${this.#value([claim], scene, state)} ${saidBy(claim, scene.speech)}</dd>`);
  }

  /** What is recorded as a sentence is recorded in English. */
  #value(claims: Claims, scene: Scene, state: '' | 'overtaken' = ''): TemplateResult {
    const lang = sentences.includes(scene.field.field) ? 'en' : this.ownLang;
    return html`<span part=${state === '' ? 'value' : `value ${state}`} lang=${lang} dir=${lang === 'en' ? 'ltr' : this.ownDir}>${this.#text(claims, scene)}</span>`;
  }

  #inOwnWords(part: 'missing' | 'hidden' | 'said', text: string, unheard = false): TemplateResult {
    return html`<span part=${part} lang=${this.ownLang} dir=${this.ownDir} aria-hidden=${unheard ? 'true' : nothing}>${text}</span>`;
  }

  /** What claims say; where there are several, that sources differ. */
  #text(claims: Claims, { field, speech }: Scene): string {
    const [claim] = claims;
    if (!claim) return '';
    const reading = claims.length > 1 ? ({ case: 'disputed', claims } as const) : ({ case: 'stands', value: claim.value, claim, first: claim } as const);
    return marketText(readingText(field.kind, reading, speech, oneOf(this.format, valueFormats, 'long')), field.release, speech.locale);
  }
}

/** Fields whose values are sentences. */
const sentences: readonly string[] = ['logline', 'allegiance', 'fate'];
