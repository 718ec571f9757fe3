import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { claimsIn, claimsOfChange, sourcesOf } from '../../domain/citations.js';
import type { StatedClaim } from '../../domain/catalogue.js';
import type { Reading } from '../../domain/claim.js';
import { type Field, fieldOf, type FieldValue, type Found, partOf } from '../../domain/fields.js';
import { nearest } from '../../domain/find.js';
import { type Telling, type TellingMode, tellingModes, tellingOf } from '../../domain/telling.js';
import type { Vantage } from '../../domain/vantage.js';
import { claimedDateText } from '../../i18n/date-text.js';
import { claimText, readingText, type Speech, type ValueFormat, valueFormats } from '../../i18n/field-text.js';
import { listText } from '../../i18n/intl.js';
import { textStyles } from '../../styles/text.styles.js';
import { oneOf, unreadable } from '../choice.js';
import { WickElement } from '../element.js';
import { sourceMarks } from '../marks.js';
import { saidBy } from '../said-by.js';
import { factStyles } from './fact.styles.js';

/** A field in a sentence, what has become of it, and how to say so. */
interface Scene {
  readonly field: Field;
  readonly telling: Telling<FieldValue>;
  readonly published: string | undefined;
  readonly vantage: Vantage;
  readonly speech: Speech;
}

/**
 * One value inside a sentence. The words between the tags stay while they hold; once they are overtaken the reader is told, and by whom.
 *
 * @tag wick-fact
 * @slot - The words of the article: the value as it was when the article ran.
 * @csspart words - The article's words, where they have been overtaken.
 * @csspart value - A value that takes the place of words, or stands in the popover; `overtaken` is a second word for the value that was.
 * @csspart mark - The button that opens the popover: `updated`, `corrected` or `disputed`.
 * @csspart popover - What was known when the article ran and what is known now.
 * @csspart source - Who says so, with a link.
 * @csspart cites - The number of its source in the page's list of sources.
 * @csspart missing - The sentence that says what there is not.
 * @cssprop --wick-accent - The mark. Default: the page's text colour.
 * @cssprop --wick-ground - Behind the popover. Default: the page's canvas.
 * @fires {WickErrorEvent} wick-error - There is no such record or field, or an attribute could not be read.
 */
export class WickFact extends WickElement {
  static override styles = [textStyles, factStyles];

  static override properties: PropertyDeclarations = { of: {}, field: {}, mode: {}, format: {} };

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

  protected override willUpdate(): void {
    const { surroundings, of: id = '', field = '' } = this;
    const vantage = surroundings && this.vantage(surroundings);
    this.#found = surroundings && vantage && fieldOf(surroundings.catalogue, id, field, vantage);
    this.#scene = undefined;
    if (vantage && this.#found?.case === 'field') {
      const { published } = surroundings.settings;
      const telling = tellingOf(this.#found.found.fact, published, vantage.day);
      this.#scene = { field: this.#found.found, telling, published, vantage, speech: { catalogue: surroundings.catalogue, vantage, locale: this.localize.locale } };
    }
    const scene = this.#scene;
    this.citing.cite(surroundings?.shown, scene && { about: id, sources: () => sourcesOf(claimsTold(scene.telling)) });
  }

  protected override updated(_changed: PropertyValues): void {
    const { messages, isFallback, written } = this.localize;
    const part = this.surroundings && partOf(this.surroundings.catalogue, this.of ?? '', this.field ?? '');
    if (part) this.need(part);
    if (isFallback) this.report('bad-language', messages.badLanguage(written, messages.language));
    const missing = this.#missing();
    if (missing !== undefined) this.report(this.#found?.case === 'no-field' ? 'unknown-field' : 'unknown-record', missing);
    const bad = [...unreadable('mode', this.mode, tellingModes, ['note']), ...unreadable('format', this.format, valueFormats, ['long'])];
    for (const { attribute, value, used } of bad) this.report('bad-attribute', messages.badValue(attribute, value, used));
  }

  /** What there is not, in a sentence; nothing while it may still be fetched. */
  #missing(): string | undefined {
    const { of: id = '', field = '', surroundings } = this;
    const { messages, locale } = this.localize;
    if (!surroundings || !this.#found || this.#found.case === 'field') return undefined;
    const { catalogue } = surroundings;
    if (this.#found.case === 'no-field') {
      const { fields } = this.#found;
      return messages.noField(field, listText(nearest(field, fields), locale, 'disjunction'), listText(fields, locale));
    }
    if (surroundings.awaited || catalogue.lacks.includes('story')) return undefined;
    const titles = [...catalogue.titles.keys()];
    const ids = [...titles, ...catalogue.people.keys(), ...catalogue.characters.keys()];
    return messages.noSuch(id, listText(nearest(id, ids), locale, 'disjunction'), listText(titles, locale));
  }

  /** Where its links lead is fetched when a reader opens it; it opens below the words, within the page. */
  readonly #handleToggle = (event: ToggleEvent): void => {
    if (event.newState !== 'open') return;
    this.need('sources');
    const popover = event.target as HTMLElement;
    const { left, bottom } = this.renderRoot.querySelector('button')!.getBoundingClientRect();
    const { clientWidth } = document.documentElement;
    const room = Math.max(clientWidth - popover.offsetWidth, 0);
    popover.style.setProperty('--_x', `${String(Math.min(Math.max(left, 0), room) + scrollX)}px`);
    popover.style.setProperty('--_y', `${String(bottom + scrollY + 4)}px`);
    popover.focus({ preventScroll: true });
  };

  override render(): TemplateResult {
    const { messages, isFallback, locale } = this.localize;
    const missing = this.#missing();
    if (missing !== undefined) {
      return html`<slot><span part="missing" lang=${isFallback ? messages.language : nothing}>${missing}</span></slot>`;
    }
    if (!this.#scene || this.#scene.telling.case === 'untold') return html`<slot></slot>`;
    return html`${this.#told(this.#scene)}${sourceMarks(this.citing, messages, locale)}`;
  }

  #told(scene: Scene): TemplateResult {
    const { telling } = scene;
    switch (telling.case) {
      case 'holds':
        return html`<slot>${this.#values(telling.reading, scene)}</slot>`;
      case 'disputed':
        if (scene.vantage.since === undefined) return html`<slot>${this.#values(telling, scene)}</slot>`;
        return html`<slot>${this.#values(telling, scene)}</slot> ${this.#mark('disputed', this.localize.messages.disputed, scene)}`;
      case 'overtaken':
        return this.#overtaken(telling.news, scene);
      case 'untold':
        return html`<slot></slot>`;
    }
  }

  #overtaken({ kind, before, after }: Extract<Telling<FieldValue>, { case: 'overtaken' }>['news'], scene: Scene): TemplateResult {
    const { messages } = this.localize;
    const mode = oneOf(this.mode, tellingModes, 'note');
    const now = this.#text(after, scene);
    const words = html`<slot>${before ? this.#text(before, scene) : nothing}</slot>`;
    if (scene.vantage.since === undefined) return mode === 'keep' ? words : html`<span part="value">${now}</span>`;
    const name = kind === 'correction' ? 'corrected' : 'updated';
    if (mode === 'replace') return html`<span part="value">${now}</span> ${this.#mark(name, messages[name], scene)}`;
    return html`<span part="words">${words}</span> ${this.#mark(name, mode === 'keep' ? messages[name] : messages.nowIs(now), scene)}`;
  }

  #mark(name: 'updated' | 'corrected' | 'disputed', said: string, scene: Scene): TemplateResult {
    const { messages } = this.localize;
    return html`<button type="button" part="mark ${name}" popovertarget="known" lang=${this.localize.isFallback ? messages.language : nothing}>${said}</button
      ><span id="known" part="popover" popover role="dialog" aria-label=${messages.whatIsKnown} tabindex="-1" @toggle=${this.#handleToggle}>
        <dl>${this.#rows(scene)}</dl></span>`;
  }

  #rows(scene: Scene): TemplateResult | TemplateResult[] {
    const { telling, published = '', vantage, speech } = scene;
    const { messages } = this.localize;
    const now = vantage.instant === undefined ? messages.asOf(claimedDateText(vantage.day, speech.locale)) : messages.today;
    if (telling.case !== 'overtaken') return claimsTold(telling).map((claim, index) => this.#row(index === 0 ? now : nothing, claim, '', scene));
    const { before, after } = telling.news;
    const then = messages.whenThisRan(claimedDateText(published, speech.locale));
    return html`${before ? this.#row(then, before, 'overtaken', scene) : html`<dt>${then}</dt><dd>${messages.notKnownThen}</dd>`}${this.#row(now, after, '', scene)}`;
  }

  #row(label: string | typeof nothing, claim: StatedClaim<FieldValue>, state: string, scene: Scene): TemplateResult {
    return html`${label === nothing ? nothing : html`<dt>${label}</dt>`}<dd><span part="value ${state}">${this.#text(claim, scene)}</span> ${saidBy(claim, scene.speech)}</dd>`;
  }

  #values(reading: Reading<FieldValue>, { field, speech }: Scene): string {
    return readingText(field.kind, reading, speech, oneOf(this.format, valueFormats, 'long'));
  }

  #text(claim: StatedClaim<FieldValue>, { field, speech }: Scene): string {
    return claimText(field.kind, claim, speech, oneOf(this.format, valueFormats, 'long'));
  }
}

/** The claims that a fact tells of. */
function claimsTold(telling: Telling<FieldValue>): readonly StatedClaim<FieldValue>[] {
  if (telling.case === 'disputed') return telling.claims;
  if (telling.case === 'overtaken') return claimsOfChange(telling.news);
  return telling.case === 'holds' ? claimsIn(telling.reading) : [];
}
