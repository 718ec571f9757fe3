/**
 * The theme playground: sets any token by a fitting control, and shows an article or a widget with it, on light and dark pages.
 * Fires `theme-change` with the theme as text for a link in `detail`.
 */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { type Scheme, themes, type Token, tokens } from '../../.storybook/tokens.js';
import { colourIn, cssOf, declarations, decodeDraft, type Draft, draftOf, encodeDraft, faintPairs, tokensOf, withToken } from './draft.js';
import { sample, sampleNames } from './sample.js';
import { playgroundStyles } from './theme-playground.styles.js';

const schemes: readonly Scheme[] = ['light', 'dark'];
const languages = { en: 'English', de: 'Deutsch', ar: 'العربية' };
const widths = [280, 360, 520, 720];
const groups: readonly (readonly [title: string, holds: (token: Token) => boolean])[] = [
  ['Poster', ({ name }) => name.startsWith('poster')],
  ['Chart', ({ name }) => /^(?:series|grid|estimate)/.test(name)],
  ['Colours', ({ type }) => type === 'color'],
  ['Type', ({ name, type }) => type.startsWith('font') || /(?:font|size|weight|line-height|display)/.test(name)],
  ['Lines and space', () => true],
];

/** The tokens, each in the first group that holds it. */
const grouped = groups.map(([title, holds], index) => ({
  title,
  tokens: tokens.filter((token) => holds(token) && !groups.slice(0, index).some(([, earlier]) => earlier(token))),
}));

export class ThemePlayground extends LitElement {
  static override readonly styles = playgroundStyles;
  static override readonly properties = { theme: {}, sample: {}, language: {}, width: { type: Number }, draft: { state: true }, copied: { state: true } };

  /** The theme, as `encodeDraft` writes it. */
  declare theme: string;
  declare sample: string;
  declare language: string;
  /** Of the previews, in pixels; 0 for all that there is. */
  declare width: number;
  declare private draft: Draft;
  declare private copied: string;

  constructor() {
    super();
    Object.assign(this, { theme: '', sample: 'article', language: 'en', width: 0, draft: {}, copied: '' });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('theme')) this.draft = decodeDraft(this.theme);
  }

  /** Custom properties are set by script, because an attribute for styles would need escaping. */
  protected override updated(): void {
    for (const pane of this.renderRoot.querySelectorAll<HTMLElement>('.pane')) {
      for (const { property } of tokens) pane.style.removeProperty(property);
      for (const [property, value] of declarations(this.draft)) pane.style.setProperty(property, value);
      pane.style.inlineSize = this.width > 0 ? `${this.width + 40}px` : '';
    }
  }

  protected override render(): TemplateResult {
    return html`<form aria-label="Tokens" @submit=${(event: Event) => { event.preventDefault(); }}>
        <div class="bar">
          <label for="from">Start from</label>
          <select id="from" @change=${(event: Event) => { this.#set(draftOf(valueIn(event))); }}>
            ${themes.map(({ name }) => html`<option value=${name}>${name}</option>`)}
          </select>
        </div>
        ${grouped.map(({ title, tokens: own }, index) => html`<details ?open=${index === 2}><summary>${title}</summary>${own.map((token) => this.#control(token))}</details>`)}
      </form>
      <div>
        ${this.#toolbar()} ${schemes.map((scheme) => this.#warnings(scheme))}
        <div class="panes">
          ${schemes.map(
            (scheme) => html`<section class="pane ${scheme}" aria-label="${scheme} page" tabindex="0" lang=${this.language} dir=${this.language === 'ar' ? 'rtl' : 'ltr'}>${sample(this.sample)}</section>`,
          )}
        </div>
        <pre tabindex="0" aria-label="The theme as CSS">${cssOf(this.draft)}</pre>
      </div>`;
  }

  #toolbar(): TemplateResult {
    const pick = (name: 'sample' | 'language', label: string, options: readonly (readonly [string, string])[]): TemplateResult => html`<label for=${name}>${label}</label>
      <select id=${name} .value=${this[name]} @change=${(event: Event) => (this[name] = valueIn(event))}>
        ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === this[name]}>${text}</option>`)}
      </select>`;
    return html`<div class="bar">
      ${pick('sample', 'Show', sampleNames.map((name) => [name, name]))} ${pick('language', 'Language', Object.entries(languages))}
      <label for="width">Width</label>
      <select id="width" @change=${(event: Event) => (this.width = Number(valueIn(event)))}>
        <option value="0">all there is</option>
        ${widths.map((width) => html`<option value=${width} ?selected=${width === this.width}>${width} px</option>`)}
      </select>
      ${this.#copy('Copy CSS', () => cssOf(this.draft))} ${this.#copy('Copy tokens.json', () => `${JSON.stringify(tokensOf(this.draft), undefined, 2)}\n`)}
      ${this.#copy('Copy link', () => linkTo(encodeDraft(this.draft)))}
      <span role="status">${this.copied}</span>
    </div>`;
  }

  #copy(label: string, text: () => string): TemplateResult {
    const copy = async (): Promise<void> => {
      await navigator.clipboard.writeText(text());
      this.copied = 'Copied.';
    };
    return html`<button type="button" @click=${copy}>${label}</button>`;
  }

  #warnings(scheme: Scheme): TemplateResult | typeof nothing {
    const pairs = faintPairs(this.draft, scheme);
    if (pairs.length === 0) return nothing;
    return html`<ul class="warnings" role="status">
      ${pairs.map(({ token, on, ratio, required }) => html`<li>On ${scheme} pages <code>${token}</code> on <code>${on}</code> has a contrast of ${ratio.toFixed(1)} : 1; ${required} : 1 is needed.</li>`)}
    </ul>`;
  }

  #control(token: Token): TemplateResult {
    const { name, type, description, default: usual } = token;
    const value = this.draft[name];
    const set = (scheme: Scheme) => (event: Event): void => { this.#set(withToken(this.draft, token, scheme, valueIn(event))); };
    const inputs =
      type === 'color'
        ? schemes.map((scheme) => html`<input type="color" id="${name}-${scheme}" class=${value ? '' : 'unset'} aria-label="${name}, ${scheme} pages" .value=${colourIn(this.draft, token, scheme)} @input=${set(scheme)} />`)
        : html`<input id="${name}-light" aria-label=${name} .value=${value?.light ?? ''} placeholder=${usual} @change=${set('light')} />`;
    return html`<div class="token">
      <label for="${name}-light">${name}</label>
      <span class="values">${inputs}${value ? html`<button type="button" aria-label="Unset ${name}" @click=${() => { this.#set(withToken(this.draft, token, 'light', '')); }}>×</button>` : nothing}</span>
      <p>${description}</p>
    </div>`;
  }

  #set(draft: Draft): void {
    this.draft = draft;
    this.copied = '';
    this.dispatchEvent(new CustomEvent('theme-change', { detail: encodeDraft(draft) }));
  }
}

customElements.define('theme-playground', ThemePlayground);

function valueIn({ target }: Event): string {
  return (target as HTMLInputElement | HTMLSelectElement).value;
}

/** The address of the playground with a theme, in Storybook's own window. */
function linkTo(theme: string): string {
  const page = new URL((globalThis.top ?? globalThis).location.href);
  page.searchParams.set('args', `theme:${theme}`);
  return page.href;
}
