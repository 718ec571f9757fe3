/**
 * Draws a countdown whose day is still to come: digits, a sentence with the distance, and a calendar entry.
 */
import type { TemplateResult } from 'lit';
import type { ReleaseWay } from '../domain/releases/release-way.js';
import type { ReleaseState } from '../domain/releases/release-state.js';
import { formatPlainDate } from '../domain/dates/plain-date.js';
import type { Unit } from '../domain/dates/time-units.js';
import { type TickSchedule, type Upcoming, upcomingFrom } from '../domain/dates/time-to-release.js';
import { amountText } from '../i18n/formats/amount-text.js';
import { calendarEntry } from '../i18n/calendar/calendar-entry.js';
import { countdownSentence } from '../i18n/sentences/countdown-text.js';
import { dateText } from '../i18n/formats/date-text.js';
import { dot, intlLocale } from '../i18n/formats/intl.js';
import { countdownWordsFor } from '../i18n/messages/countdown-words.js';
import { marketText } from '../i18n/sentences/phase-text.js';
import type { SceneRelease } from '../scenes/scene.js';
import { html, nothing } from './template.js';
import type { WrittenTicks } from './ticker-data.js';
import { nameIn, type TitleStage } from './title-view.js';

type Coming = Extract<ReleaseState<SceneRelease>, { case: 'upcoming' }>;

/** The parts of a countdown that is still running. */
export interface UpcomingView {
  readonly digits: TemplateResult;
  readonly sentence: string;
  readonly calendar: TemplateResult;
}

/** Returns when the countdown next changes, in milliseconds since 1970; undefined where the clock stands still. */
export function nextOf(coming: Coming, { vantage }: TitleStage, asked: readonly Unit[]): number | undefined {
  return upcomingFrom(coming, vantage, asked).next;
}

/** Draws a release that is still to come. With `isRunning` the digits carry the data that lets the ticker advance them alone. */
export function upcoming(coming: Coming, way: ReleaseWay, asked: readonly Unit[], stage: TitleStage, isRunning: boolean): UpcomingView {
  const { scene, vantage, speech } = stage;
  const countdown = upcomingFrom(coming, vantage, asked);
  const sentence = countdownSentence(countdown, nameIn(stage), way, speech.locale);
  return {
    digits: digits(countdown, way, stage, isRunning),
    sentence,
    calendar: html`<a part="calendar" download="${scene.id}.ics" href="data:text/calendar;charset=utf-8,${entryOf(countdown, sentence, stage)}">${countdownWordsFor(speech.locale).addToCalendar}</a>`,
  };
}

function digits({ left, ticks, date, known }: Upcoming<SceneRelease>, way: ReleaseWay, { speech: { locale } }: TitleStage, isRunning: boolean): TemplateResult {
  return html`<p part="digits" aria-hidden="true" data-ticks=${isRunning ? ticksText(ticks, locale) : nothing}>${left.amounts.map((amount, index) => {
      const { digits: count, unit } = amountText(amount, locale, left.amounts.length === 1 ? 'alone' : index === 0 ? 'first' : 'later');
      return html`<span part="amount ${amount.unit}"><span part="count">${count}</span> <span part="unit">${unit}</span></span>${' '}`;
    })}</p>
    <p part="until" aria-hidden="true">${countdownWordsFor(locale).until[way]}${dot}<time datetime=${formatPlainDate(date)}>${marketText(dateText(date, locale), known, locale)}</time></p>`;
}

/** Writes the ticker's data for a painted countdown, as JSON. */
function ticksText(ticks: TickSchedule | undefined, locale: string): string | typeof nothing {
  if (!ticks) return nothing;
  const { start, until, day, zone, units: counted } = ticks;
  return JSON.stringify([start, until, day, zone, counted, intlLocale(locale)] satisfies WrittenTicks);
}

function entryOf({ known: { release }, date }: Upcoming<SceneRelease>, sentence: string, { scene, vantage: { day } }: TitleStage): string {
  return encodeURIComponent(calendarEntry(scene.id, release, release.changesUntil(day).length, date, day, sentence));
}
