import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { LedgerSurroundings } from '../../context/providers/context-keys.js';
import { WithheldController } from '../../controllers/withheld.js';
import { spoilerLevels } from '../../domain/ledger/closed-lists.js';
import { safeUrl } from '../../domain/ledger/safe-url.js';
import { maySee } from '../../domain/spoilers/redact.js';
import type { Article } from '../../domain/media/media-records.js';
import { namesText, titleText } from '../../i18n/sentences/field-text.js';
import { ledgerSpeech, type LedgerSpeech } from '../../i18n/sentences/ledger-speech.js';
import { noSuchText } from '../../i18n/sentences/missing-text.js';
import { loadReaderMessages, readerMessagesFor } from '../../i18n/messages/reader-messages.js';
import { hostStyles } from '../../styles/host.styles.js';
import { textStyles } from '../../styles/text.styles.js';
import { WickElement } from '../base/element.js';
import { heading } from '../../views/heading.js';
import { loadWords, recordedText } from '../../views/recorded.js';
import { relatedStyles } from './related.styles.js';

const elementType = 1;

/**
 * Links to other articles, without those that would give away titles the reader has not seen.
 *
 * @tag wick-related
 * @attr {plain|noir|paper} theme - The look of this widget, from wick.css.
 * @slot - Links, or list items with links. A link that gives a title away has the title's id in `data-reveals` and the level in `data-level`.
 * @slot heading - Takes the place of the heading.
 * @slot footer - A line at the foot.
 * @csspart base - The box.
 * @csspart heading - The heading.
 * @csspart list - The list of the author's links (`own`), or of the dataset's.
 * @csspart entry - A link of the dataset.
 * @csspart source - The publisher of the linked article.
 * @csspart note - The sentence that some links are hidden, or all.
 * @fires {WickErrorEvent} wick-error - A title is unknown, or the articles could not be fetched.
 */
export class Related extends WickElement {
  static override styles = [hostStyles, textStyles, relatedStyles];

  static override properties: PropertyDeclarations = { film: {} };

  protected readonly withheld = new WithheldController(this, (child) => this.#tells(child).some((id) => !this.#maySee(id)), () => { this.requestUpdate(); });

  /** Id of a title whose articles from the dataset are listed too, such as `ballerina`. Default: none. */
  declare film: string | undefined;

  /** The author's own entries, whether in the page or withheld from it. */
  get #own(): readonly Element[] {
    return [...this.children, ...this.withheld.held].filter((child): child is Element => child.nodeType === elementType && (child as Element).slot === '');
  }

  /** Returns the titles that a child gives away, by its own attribute or those of links in it. */
  #tells(child: ChildNode): readonly string[] {
    if (child.nodeType !== elementType) return [];
    const element = child as Element;
    return [element, ...element.querySelectorAll('[data-reveals]')].flatMap((one) => one.getAttribute('data-reveals')?.trim() ?? []);
  }

  #maySee(title: string): boolean {
    const { surroundings } = this;
    // Any level gives the same answer here: a reader has seen a title or has not.
    return surroundings !== undefined && maySee({ title, level: spoilerLevels[0] }, surroundings.settings.spoilers, new Set(surroundings.reader.choices.seen));
  }

  /** Returns the titles that hidden entries give away. */
  #hidden({ catalogue }: LedgerSurroundings): readonly string[] {
    const own = this.#own.flatMap((child) => this.#tells(child)).filter((id) => !this.#maySee(id));
    const told = catalogue.stubs.filter(({ record, title }) => record === 'articles' && title === this.film);
    return [...new Set([...own, ...told.map(({ reveals }) => reveals.title)])];
  }

  #articles({ catalogue }: LedgerSurroundings): readonly Article[] {
    return [...catalogue.articles.values()].filter(({ title }) => title === this.film);
  }

  protected override awaits(): Promise<unknown> | undefined {
    return super.awaits() ?? loadReaderMessages(this.localize.locale) ?? (this.film === undefined ? undefined : loadWords(this.localize.locale, this.surroundings));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.film === undefined) return;
    this.need('words');
    this.need('sources');
  }

  protected override complain(): void {
    super.complain();
    const { surroundings, film } = this;
    if (!surroundings || surroundings.awaited) return;
    const ids = [...surroundings.catalogue.titles.keys()];
    const named = [...(film === undefined ? [] : [film]), ...this.#own.flatMap((child) => this.#tells(child))];
    for (const id of named.filter((name) => !ids.includes(name))) this.report('unknown-title', noSuchText(id, ids, ids, this.localize.locale));
  }

  override render(): TemplateResult {
    const { surroundings } = this;
    if (!surroundings) return html`<slot></slot>`;
    const speech = ledgerSpeech(surroundings.catalogue, this.vantage(surroundings), this.localize.locale);
    const messages = readerMessagesFor(speech.locale);
    const [articles, hidden] = [this.#articles(surroundings), this.#hidden(surroundings)];
    const shown = this.#own.filter((child) => this.#tells(child).every((id) => this.#maySee(id)));
    const isNothing = articles.length + hidden.length + shown.length === 0;
    const isList = shown.length > 0 && shown.every(({ localName }) => localName === 'li');
    const name = surroundings.catalogue.titles.has(this.film ?? '') ? titleText(this.film!, speech) : undefined;
    return html`<div part="base" role="group" aria-labelledby="heading" lang=${this.ownLang} dir=${this.ownDir} ?hidden=${isNothing}>
      <slot name="heading" id="heading">${heading(this.headingLevel, name === undefined ? messages.related : messages.relatedTo(name))}</slot>
      <div part="list own" class=${surroundings.settings.spoilers === 'show' ? nothing : 'guarded'} role=${isList ? 'list' : nothing}><slot></slot></div>
      ${articles.length > 0 ? html`<ul part="list" role="list">${articles.map((article) => this.#entry(article, speech))}</ul>` : nothing}
      ${hidden.length > 0 ? html`<p part="note">${this.#note(hidden, articles.length + shown.length === 0, speech)}</p>` : nothing}
      <slot name="footer"></slot>
    </div>`;
  }

  /** Draws a link with the publisher's plain address, without tracking. */
  #entry({ name, source }: Article, speech: LedgerSpeech): TemplateResult {
    const { publisher = source, url } = speech.catalogue.sources.get(source) ?? {};
    const href = safeUrl(url);
    const { text, lang } = recordedText(name, speech);
    const said = html`<bdi lang=${lang}>${text}</bdi>`;
    return html`<li part="entry">${href === undefined ? said : html`<a href=${href} rel="noopener">${said}</a>`}${'\u00a0'}<span part="source">${publisher}</span></li>`;
  }

  /** Writes which titles the reader would have to see first, without the number of hidden links. */
  #note(hidden: readonly string[], all: boolean, speech: LedgerSpeech): string {
    const { someHidden, allHidden, someHiddenPart, allHiddenPart } = readerMessagesFor(speech.locale);
    const isNamed = this.surroundings?.settings.spoilers === 'seen' && hidden.every((id) => speech.catalogue.titles.has(id));
    if (!isNamed) return all ? allHiddenPart : someHiddenPart;
    const titles = namesText(hidden.map((id) => titleText(id, speech)), speech.locale);
    return all ? allHidden(titles) : someHidden(titles);
  }
}
