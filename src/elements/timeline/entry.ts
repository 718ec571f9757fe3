/**
 * Draws an entry of the timeline: its date, its name or summary, and the entries inside it.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { firstReleaseOf } from '../../domain/releases/first-release.js';
import type { Stub } from '../../domain/ledger/catalogue.js';
import { readFact, valueOn } from '../../domain/ledger/read-fact.js';
import { type PlacingSide, placingSides } from '../../domain/story/story-placing.js';
import type { Lens, TimelineEntry } from '../../domain/story/timeline.js';
import { dateText } from '../../i18n/formats/date-text.js';
import { sidesText, titleText } from '../../i18n/sentences/field-text.js';
import { numberText } from '../../i18n/formats/intl.js';
import { storyMessagesFor } from '../../i18n/messages/story-messages.js';
import { placingText } from '../../i18n/sentences/story-text.js';
import { saidBy } from '../parts/said-by.js';
import type { LedgerScene } from '../base/ledger-element.js';
import { stubButton } from '../base/stub-button.js';

/** How the timeline is drawn. */
export interface Drawing {
  readonly lens: Lens;
  readonly compact: boolean;
  /** Id of the entry that Tab reaches. */
  readonly current: string | undefined;
  readonly scene: LedgerScene;
}

/** Draws a list of entries; its last item is the button for hidden ones. Entries inside another are in a list of their own. */
export function entryList(entries: readonly TimelineEntry[], drawing: Drawing, part: 'line' | 'inside' | 'loose', stubs: readonly Stub[] = [], within?: string): TemplateResult | typeof nothing {
  if (entries.length + stubs.length === 0) return nothing;
  return html`<ol part=${part} role="list">
    ${entries.map((entry, index) => entryItem(entry, drawing, part === 'line' ? index + 1 : undefined, within))}
    ${stubs.length > 0 ? html`<li part="entry stub">${stubButton(stubs, drawing.scene)}</li>` : nothing}
  </ol>`;
}

function entryItem(entry: TimelineEntry, drawing: Drawing, place: number | undefined, within: string | undefined): TemplateResult {
  const { id, title, what, event, inside, stubs } = entry;
  const { scene: { speech, vantage }, compact, current } = drawing;
  const sides = event && drawing.lens === 'story' ? placingSides(event, speech.catalogue, vantage.day) : [];
  return html`<li part="entry ${what}" data-id=${id} data-title=${title} tabindex=${id === current ? 0 : -1}>
    ${whenOf(entry, sides, drawing, place)}
    ${what === 'title' ? titleLine(entry, drawing) : nothing}
    ${compact ? nothing : summaryOf(entry, drawing)}
    ${datesNote(entry, drawing)}${notes(entry, sides, drawing, within)}
    ${entryList(inside, drawing, 'inside', stubs, title)}
  </li>`;
}

/** Draws an entry's date, its number in a viewing order, or the story's own words, which are English. Sources that differ are drawn below instead. */
function whenOf({ date, what }: TimelineEntry, sides: readonly PlacingSide[], { lens, scene: { speech } }: Drawing, place: number | undefined): TemplateResult | typeof nothing {
  if (lens === 'watch') return place === undefined ? nothing : html`<p part="when place" aria-hidden="true">${numberText(place, speech.locale)}</p>`;
  if (date) return html`<p part="when">${dateText(date, speech.locale)}</p>`;
  const [side] = sides;
  if (sides.length !== 1 || !side || (what === 'event' && side.when === undefined)) return nothing;
  return html`<p part="when">${sideText(side, speech)}</p>`;
}

function sideText({ when, placing }: PlacingSide, speech: LedgerScene['speech']): TemplateResult {
  if (when !== undefined) return html`<span lang="en" dir="ltr">${when}</span>`;
  return html`${placingText(placing, speech)} ${placing.gap === undefined ? nothing : html`(<span lang="en" dir="ltr">${placing.gap}</span>)`}`;
}

function titleLine({ title }: TimelineEntry, { lens, scene: { speech, vantage } }: Drawing): TemplateResult {
  const known = speech.catalogue.titles.get(title)!;
  const date = lens === 'release' ? undefined : firstReleaseOf(known, vantage)?.date?.date;
  return html`<p part="name"><bdi>${titleText(title, speech)}</bdi> ${date ? html`<span part="year">${dateText({ precision: 'year', year: date.year }, speech.locale)}</span>` : nothing}</p>`;
}

function summaryOf({ event }: TimelineEntry, { scene: { vantage } }: Drawing): TemplateResult | typeof nothing {
  const summary = event && valueOn(event.summary, vantage.day);
  return summary === undefined ? nothing : html`<p part="summary" lang="en" dir="ltr">${summary}</p>`;
}

/** Draws the dates that sources give, where they differ. */
function datesNote({ title, event }: TimelineEntry, { lens, scene: { speech, messages, vantage } }: Drawing): TemplateResult | typeof nothing {
  const known = lens === 'release' ? speech.catalogue.titles.get(title) : undefined;
  const reading = lens === 'production' ? event && readFact(event.when, vantage.day) : known && firstReleaseOf(known, vantage)?.reading;
  if (reading?.case !== 'disputed') return nothing;
  return html`<p part="note"><span part="mark disputed">${messages.disputed}</span> ${sidesText('date', reading.claims, speech)}</p>`;
}

/** Draws the notes: the title of an event, the title that an entry is set before, and what sources differ about. */
function notes({ what, title, setBefore }: TimelineEntry, sides: readonly PlacingSide[], { lens, compact, scene: { speech, messages } }: Drawing, within: string | undefined): unknown {
  const own = storyMessagesFor(speech.locale);
  return [
    setBefore === undefined ? nothing : html`<p part="note">${own.setBefore(titleText(setBefore, speech))}</p>`,
    what === 'event' && lens === 'story' && title !== within ? html`<p part="note">${own.toldIn(titleText(title, speech))}</p>` : nothing,
    what === 'event' && lens === 'production' ? html`<p part="note"><bdi>${titleText(title, speech)}</bdi></p>` : nothing,
    sides.length > 1
      ? html`<div part="note sides"><span part="mark disputed">${messages.disputed}</span>${compact
            ? nothing
            : html`<ul role="list">${sides.map((side) => html`<li part="side"><span class="said">${sideText(side, speech)}</span> <span part="by">${saidBy(side.claim, speech)}</span></li>`)}</ul>`}</div>`
      : nothing,
  ];
}
