/**
 * Draws a widget's mark: a link to the page's list of sources.
 */
import type { TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages/messages.js';
import { html } from './template.js';

/** Draws the mark at the foot of a widget. */
export function sourcesLink(href: string, messages: Messages): TemplateResult {
  return html`<p part="cites"><a href=${href}>${messages.sources}</a></p>`;
}

/** Draws the mark inside a sentence, where a word would break it. */
export function sourcesSign(href: string, messages: Messages): TemplateResult {
  return html`<sup part="cites"><a href=${href} aria-label=${messages.sources}>*</a></sup>`;
}
