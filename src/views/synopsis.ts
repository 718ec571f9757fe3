/**
 * View of `<wick-synopsis>`: what a title is about, as far as the reader may know.
 */
import type { TemplateResult } from 'lit';
import type { StatedClaim, Stub } from '../domain/ledger/catalogue.js';
import { claimsInReading } from '../domain/ledger/citations.js';
import type { Reading } from '../domain/changes/reading.js';
import { type HiddenFact, hiddenFact } from '../domain/spoilers/hidden-fact.js';
import { type HiddenPart, partKey, type Synopsis, type SynopsisLength, synopsisLengths, synopsisOf } from '../domain/story/synopsis.js';
import { dot } from '../i18n/formats/intl.js';
import { saidText, titleText } from '../i18n/sentences/field-text.js';
import { filmMessagesFor } from '../i18n/messages/film-messages.js';
import type * as Finder from './find-words.js';
import type { loadWords } from './recorded.js';
import { type BadValue, parseChoice, findBadValues } from './parse-choice.js';
import { revealButton } from './stub-button.js';
import { html, nothing } from './template.js';
import { asOfNote, nameIn, titleHeading, type TitleStage } from './title-view.js';

const usual: SynopsisLength = 'premise';

/** The code that finds translations, empty if it could not be loaded. A copy of `recorded.ts`'s own, since a page with a synopsis has no other use for that module, whose chunk needs the ledger. */
let words: Partial<typeof Finder> | undefined;

/** Loads the translations for a locale; undefined for English, and once they are loaded or cannot be. */
export const loadSynopsisWords: typeof loadWords = (locale, around) => {
  if (/^en/.test(locale)) return undefined;
  return words ? words.loadWords?.(locale, around) : import('./find-words.js').then((module) => { words = module; }, () => { words = {}; });
};

/** Options of a synopsis, as the author wrote them. */
export interface SynopsisOptions {
  readonly length?: string | undefined;
}

/** Returns how much of the plot to tell. */
export function lengthOf({ length }: SynopsisOptions): SynopsisLength {
  return parseChoice(length, synopsisLengths, usual);
}

/** Returns the attributes of a synopsis that cannot be read. */
export function synopsisFaults({ length }: SynopsisOptions): BadValue[] {
  return findBadValues('length', length, synopsisLengths, [usual]);
}

/** Returns the parts of the plot that are told and those that are hidden. */
export function sceneSynopsis(options: SynopsisOptions, { scene, vantage: { day } }: Pick<TitleStage, 'scene' | 'vantage'>): Synopsis {
  return synopsisOf(scene.fieldOn('logline', day) as Reading<string>, scene.storyOn?.(day) ?? { events: [], stubs: [] }, lengthOf(options));
}

/** Returns the claims that a synopsis shows, for the page's list of sources. */
export function synopsisClaims(options: SynopsisOptions, stage: TitleStage): readonly StatedClaim<unknown>[] {
  const { logline, events } = sceneSynopsis(options, stage);
  return [...claimsInReading(logline), ...events.flat()];
}

export function synopsis(options: SynopsisOptions, stage: TitleStage): TemplateResult {
  const { speech } = stage;
  const { logline, events, hidden } = sceneSynopsis(options, stage);
  const messages = filmMessagesFor(speech.locale);
  const name = nameIn(stage);
  const isUntold = logline.case === 'unknown' && events.length + hidden.length === 0;
  return html`<slot name="heading" id="heading">${titleHeading(messages.storyOf(name), stage)}</slot>
    ${isUntold ? html`<p part="note">${messages.noStory(name)}</p>` : lead(logline, stage)}
    ${events.length > 0 ? html`<ul part="events" role="list">${events.map((claims) => html`<li part="event">${sentences(claims, stage)}</li>`)}</ul>` : nothing}
    ${[...new Set(hidden.map(({ reveals }) => reveals.title))].map((title) => html`<p part="parts">${hiddenParts(hidden.filter(({ reveals }) => reveals.title === title), stage)}</p>`)}
    ${asOfNote(stage)}`;
}

/** Draws the hidden parts of one title's plot on one line, each with its button where it has stubs to reveal. It does not say how much is hidden. */
function hiddenParts(parts: readonly HiddenPart[], { speech, messages }: TitleStage): unknown {
  const { spoilersFor, plotPart } = filmMessagesFor(speech.locale);
  const [{ reveals, stubs }] = parts as readonly [HiddenPart, ...HiddenPart[]];
  const title = titleText(reveals.title, speech);
  if (parts.length > 1) return html`<span part="hidden">${spoilersFor(title)}</span> ${parts.map((part, index) => html`<span class="part">${partButton(part, plotPart[part.reveals.level], messages.hidden(part.reveals.level, title))}${index < parts.length - 1 ? dot.trimEnd() : nothing}</span>${' '}`)}`;
  if (stubs.length > 0) return revealButton(reveals, { speech, messages }, partKey(reveals));
  return html`<span part="hidden">${messages.hidden(reveals.level, title)}</span>`;
}

function partButton({ stubs, reveals }: HiddenPart, words: string, sentence: string): TemplateResult {
  if (stubs.length === 0) return html`${words}`;
  return html`<button type="button" part="reveal" value=${partKey(reveals)} aria-label="${words} – ${sentence}"><span part="show hidden">${words}</span></button>`;
}

/** Returns what the button with a value stands for. */
export function synopsisHidden(value: string, options: SynopsisOptions, stage: TitleStage): readonly (Stub | HiddenFact)[] {
  const { logline, hidden } = sceneSynopsis(options, stage);
  if (value === 'logline') return logline.case === 'hidden' ? [hiddenFact('titles', stage.scene, value, logline.reveals)] : [];
  return hidden.flatMap(({ reveals, stubs }) => (partKey(reveals) === value ? stubs : []));
}

function lead(reading: Reading<string>, stage: TitleStage): TemplateResult | typeof nothing {
  const { messages, speech } = stage;
  if (reading.case === 'unknown') return nothing;
  if (reading.case === 'hidden') return html`<p>${revealButton(reading.reveals, { speech, messages }, 'logline')}</p>`;
  return html`<div part="logline">${sentences(claimsInReading(reading), stage)}</div>`;
}

/** Draws recorded sentences, which start at the page's own margin also where they stay English; disputed ones each with their source. */
function sentences(claims: readonly StatedClaim<string>[], { messages, speech }: TitleStage): TemplateResult {
  const isDisputed = claims.length > 1;
  return html`${isDisputed ? html`<p part="note"><span part="mark disputed">${messages.disputed}</span></p>` : nothing}
    ${claims.map((claim) => html`<p>${words?.findWords?.(claim.value, speech)?.text ?? html`<span lang="en" dir="ltr">${claim.value}</span>`}</p>${isDisputed ? html`<p part="note">${saidText(claim, speech)}</p>` : nothing}`)}`;
}
