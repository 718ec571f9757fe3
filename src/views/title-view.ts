/**
 * What every view of a title is given, and what each draws around its own.
 */
import type { TemplateResult } from 'lit';
import type { Names } from '../domain/ledger/names.js';
import type { Vantage } from '../domain/ledger/vantage.js';
import { claimedDateText } from '../i18n/formats/date-text.js';
import type { Speech } from '../i18n/sentences/field-text.js';
import type { Messages } from '../i18n/messages/messages.js';
import type { Scene } from '../scenes/scene.js';
import { heading } from './heading.js';
import { html, nothing } from './template.js';

/** A title, from where it is read, and in which words. */
export interface TitleStage {
  readonly scene: Scene;
  readonly vantage: Vantage;
  readonly speech: Speech;
  readonly messages: Messages;
  readonly headingLevel: number | undefined;
  /** The numbers of its sources as they are drawn, where the page lists them. */
  readonly marks?: unknown;
  /** The language and direction of our words, where they are not the page's. */
  readonly own?: Own | undefined;
}

export interface Own {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** What a page's widgets are drawn with: the names of what they speak of, and the words. */
export function speechFor(names: Names, vantage: Vantage, locale: string): Speech {
  return { names, vantage, locale };
}

/** The widget's box, with the author's footer. */
export function titleBox(content: TemplateResult, { own }: Pick<TitleStage, 'own'>): TemplateResult {
  return html`<div part="base" lang=${own?.lang ?? nothing} dir=${own?.dir ?? nothing}>${content}<slot name="footer"></slot></div>`;
}

/** The widget's heading, with the numbers of its sources. */
export function titleHeading(words: unknown, { headingLevel, marks }: TitleStage): TemplateResult {
  return heading(headingLevel, html`${words}${marks}`);
}

/** Says as of which day the widget reads, where that is not today. */
export function asOfNote({ vantage, messages, speech: { locale } }: Pick<TitleStage, 'vantage' | 'messages' | 'speech'>): TemplateResult | typeof nothing {
  if (vantage.instant !== undefined) return nothing;
  return html`<p part="note as-of">${messages.asOf(claimedDateText(vantage.day, locale))}</p>`;
}
