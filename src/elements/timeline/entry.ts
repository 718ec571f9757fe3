/**
 * Draws an entry of the timeline: its date, its name or summary, the entries inside it, and below them what sources differ about and what is hidden.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { firstReleaseOf } from '../../domain/releases/first-release.js';
import type { StatedClaim } from '../../domain/ledger/catalogue.js';
import { readFact, valueOn } from '../../domain/ledger/read-fact.js';
import { type PlacingSide, placingSides, sidesBeyond } from '../../domain/story/story-placing.js';
import type { Lens, TimelineEntry, TimelineYear } from '../../domain/story/timeline.js';
import { claimedDateText, dateText, yearText } from '../../i18n/formats/date-text.js';
import { dayInYearText } from '../../i18n/formats/day-in-year-text.js';
import { titleText } from '../../i18n/sentences/field-text.js';
import { numberText } from '../../i18n/formats/intl.js';
import { storyMessagesFor } from '../../i18n/messages/story-messages.js';
import { placingText } from '../../i18n/sentences/story-text.js';
import type { LedgerScene } from '../base/ledger-element.js';
import { stubButton } from '../base/stub-button.js';
import { recordedText } from '../../views/recorded.js';
import { inBrackets } from '../parts/in-brackets.js';
import { recordedWords } from '../parts/recorded-words.js';
import { saidBy } from '../parts/said-by.js';

/** How the timeline is drawn. */
export interface Drawing {
  readonly lens: Lens;
  readonly compact: boolean;
  /** Id of the entry that Tab reaches. */
  readonly current: string | undefined;
  readonly scene: LedgerScene;
}

/** What an entry need not say again: the title of what holds it or of the entry before, and the sides shown there. */
interface Holder {
  readonly title?: string;
  readonly sides?: readonly PlacingSide[];
  /** Whether it is a title without a place in the story, of which only the name is shown. */
  readonly isLoose?: boolean;
}

/** Draws a list of entries. Entries inside another are in a list of their own. */
export function entryList(entries: readonly TimelineEntry[], drawing: Drawing, part: 'line' | 'inside' | 'loose', holder: Holder = {}): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`<ol part=${part} role="list">
    ${entries.map((entry, index) => entryItem(entry, drawing, part === 'line' ? index + 1 : undefined, holder))}
  </ol>`;
}

/** Draws entries by year; a title's name is shown once for entries that follow each other. */
export function yearList(years: readonly TimelineYear[], drawing: Drawing): TemplateResult | typeof nothing {
  if (years.length === 0) return nothing;
  return html`<ol part="line" role="list">
    ${years.map(({ year, entries }) => html`<li part="group">
      <p part="group-year">${yearText(String(year), drawing.scene.speech.locale)}</p>
      <ol part="inside" role="list">${entries.map((entry, index) => entryItem(entry, drawing, undefined, { title: entries[index - 1]?.title ?? '' }))}</ol>
    </li>`)}
  </ol>`;
}

function entryItem(entry: TimelineEntry, drawing: Drawing, place: number | undefined, holder: Holder): TemplateResult {
  const { id, title, what, event, inside, stubs } = entry;
  const { scene, lens, compact, current } = drawing;
  const placed = event && lens === 'story' ? placingSides(event, scene.speech.catalogue, scene.vantage.day) : [];
  const sides = holder.sides ? sidesBeyond(placed, holder.sides) : placed;
  const differing = disputeOf(sides.length > 1 ? sides.map((side) => ({ said: sideText(side, scene.speech), claim: side.claim })) : datesOf(entry, drawing), drawing);
  return html`<li part="entry ${what}" data-id=${id} data-title=${title} tabindex=${id === current ? 0 : -1}>
    ${what === 'title' || title !== holder.title || lens === 'production' ? colourOf(title, scene) : nothing}
    ${lens === 'story' ? nothing : whenOf(entry, sides, drawing, place)}
    ${what === 'title' ? titleLine(entry, drawing) : nothing}
    ${lens === 'story' ? whenOf(entry, sides, drawing, place) : nothing}
    ${compact || holder.isLoose ? nothing : summaryOf(entry, drawing)}
    ${notes(entry, drawing, holder.title)}
    ${entryList(inside, drawing, 'inside', { title, sides })}
    ${differing === nothing && stubs.length === 0 ? nothing : html`<div part="footnotes">${differing}${stubs.length > 0 ? html`<div part="stub">${stubButton(stubs, scene)}</div>` : nothing}</div>`}
  </li>`;
}

/** Draws the mark in the accent of a title's palette, which its name beside says too. */
function colourOf(title: string, { speech: { catalogue } }: LedgerScene): TemplateResult {
  const [, , accent] = catalogue.titles.get(title)?.palette ?? [];
  return html`<svg part="colour" aria-hidden="true"><rect width="100%" height="100%"></rect>${accent === undefined ? nothing : svg`<rect class="accent" width="100%" height="100%" fill=${accent}></rect>`}</svg>`;
}

/** Draws an entry's date, its number in a viewing order, or the story's own words. Sources that differ are drawn below instead. */
function whenOf({ date, what }: TimelineEntry, sides: readonly PlacingSide[], { lens, scene: { speech } }: Drawing, place: number | undefined): TemplateResult | typeof nothing {
  if (lens === 'watch') return place === undefined ? nothing : html`<p part="when place" aria-hidden="true">${numberText(place, speech.locale)}</p>`;
  if (date && lens === 'production') return html`<p part="when">${dayInYearText(date, speech.locale)}</p>`;
  if (date) return html`<p part="when">${dateText(date, speech.locale)}</p>`;
  const [side] = sides;
  if (sides.length !== 1 || !side || (what === 'event' && side.when === undefined)) return nothing;
  return html`<p part="when">${sideText(side, speech)}</p>`;
}

function sideText({ when, placing }: PlacingSide, speech: LedgerScene['speech']): TemplateResult {
  if (when !== undefined) return recordedWords(when, speech);
  return html`${placing.gap === undefined ? placingText(placing, speech) : inBrackets(recordedWords(placing.gap, speech), speech.locale, placingText(placing, speech))}`;
}

function titleLine({ title }: TimelineEntry, { lens, scene: { speech, vantage } }: Drawing): TemplateResult {
  const known = speech.catalogue.titles.get(title)!;
  const date = lens === 'release' ? undefined : firstReleaseOf(known, vantage)?.date?.date;
  return html`<p part="name"><bdi>${titleText(title, speech)}</bdi> ${date ? html`<span part="year">${dateText({ precision: 'year', year: date.year }, speech.locale)}</span>` : nothing}</p>`;
}

function summaryOf({ event }: TimelineEntry, { scene: { speech, vantage } }: Drawing): TemplateResult | typeof nothing {
  const summary = event && valueOn(event.summary, vantage.day);
  if (summary === undefined) return nothing;
  const { text, lang, dir } = recordedText(summary, speech);
  return html`<p part="summary" lang=${lang} dir=${dir}>${text}</p>`;
}

/** The dates that sources give for a release or an event in production, where they differ. */
function datesOf({ title, event }: TimelineEntry, { lens, scene: { speech, vantage } }: Drawing): readonly Account[] {
  const known = lens === 'release' ? speech.catalogue.titles.get(title) : undefined;
  const reading = lens === 'production' ? event && readFact(event.when, vantage.day) : known && firstReleaseOf(known, vantage)?.reading;
  return reading?.case === 'disputed' ? reading.claims.map((claim) => ({ said: claimedDateText(claim.value, speech.locale), claim })) : [];
}

/** Draws the notes: the title of an event, and the title that an entry is set before. */
function notes({ what, title, setBefore }: TimelineEntry, { lens, scene: { speech } }: Drawing, holding: string | undefined): unknown {
  const own = storyMessagesFor(speech.locale);
  return [
    setBefore === undefined ? nothing : html`<p part="note">${own.setBefore(titleText(setBefore, speech))}</p>`,
    what === 'event' && lens === 'story' && title !== holding ? html`<p part="note">${own.toldIn(titleText(title, speech))}</p>` : nothing,
    what === 'event' && lens === 'production' ? html`<p part="note of" class=${title === holding ? 'aside' : ''}><bdi>${titleText(title, speech)}</bdi></p>` : nothing,
  ];
}

/** What one source says. */
interface Account {
  readonly said: unknown;
  readonly claim: StatedClaim<unknown>;
}

/** Draws the accounts behind their number; on a compact timeline only that they differ. */
function disputeOf(accounts: readonly Account[], { compact, scene: { speech, messages } }: { readonly compact: boolean; readonly scene: LedgerScene }): TemplateResult | typeof nothing {
  if (accounts.length === 0) return nothing;
  const mark = html`<span part="mark disputed">${messages.disputed}</span>`;
  if (compact) return html`<p part="note sides">${mark}</p>`;
  return html`<details part="note sides"><summary>${mark}${inBrackets(numberText(accounts.length, speech.locale), speech.locale)}</summary>
    <ul role="list">${accounts.map(({ said, claim }) => html`<li part="side"><span class="said">${said}</span> <span part="by">${saidBy(claim, speech)}</span></li>`)}</ul></details>`;
}
