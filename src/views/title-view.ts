/**
 * What every view of a title gets as input, and the box and heading that every view draws.
 */
import type { TemplateResult } from 'lit';
import type { Names } from '../domain/ledger/names.js';
import type { Vantage } from '../domain/ledger/vantage.js';
import { claimedDateText } from '../i18n/formats/date-text.js';
import { type Speech, titleText } from '../i18n/sentences/field-text.js';
import type { Messages } from '../i18n/messages/messages.js';
import type { Scene } from '../scenes/scene.js';
import { heading } from './heading.js';
import { html, nothing } from './template.js';

/** A title with all that a view needs besides its options: vantage, speech and messages. */
export interface TitleStage {
  readonly scene: Scene;
  readonly vantage: Vantage;
  readonly speech: Speech;
  readonly messages: Messages;
  readonly headingLevel: number | undefined;
  /** The drawn link to the page's list of sources, where it has one. */
  readonly marks?: unknown;
  /** Language and direction of the widget's own words, where they differ from the page's. */
  readonly own?: Own | undefined;
}

export interface Own {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** The title's name, in the market of the reader's language. */
export function nameIn({ scene, speech }: Pick<TitleStage, 'scene' | 'speech'>): string {
  return titleText(scene.id, speech);
}

/** Makes the speech that widgets are drawn with: names, vantage and language. */
export function speechFor(names: Names, vantage: Vantage, locale: string): Speech {
  return { names, vantage, locale };
}

/** Draws the widget's box, with its link to the sources and a slot for the author's footer. */
export function titleBox(content: TemplateResult, { own, marks }: Pick<TitleStage, 'own' | 'marks'>): TemplateResult {
  return html`<div part="base" role="group" aria-labelledby="heading" lang=${own?.lang ?? nothing} dir=${own?.dir ?? nothing}>${content}${marks}<slot name="footer"></slot></div>`;
}

/** Draws the widget's heading. */
export function titleHeading(words: string, { headingLevel }: Pick<TitleStage, 'headingLevel'>): TemplateResult {
  return heading(headingLevel, words);
}

/** Draws the day that the widget is read from, unless that is today. */
export function asOfNote({ vantage, messages, speech: { locale } }: Pick<TitleStage, 'vantage' | 'messages' | 'speech'>): TemplateResult | typeof nothing {
  if (vantage.instant !== undefined) return nothing;
  return html`<p part="note as-of">${messages.asOf(claimedDateText(vantage.day, locale))}</p>`;
}
