/**
 * The time left until a release, or the phase that followed it.
 */
import type { TemplateResult } from 'lit';
import { type Channel, channels, type StatedClaim } from '../domain/catalogue.js';
import { claimsIn, claimsOfChange } from '../domain/citations.js';
import type { Change } from '../domain/reading.js';
import { type Countdown, countdownFrom, type Ticks } from '../domain/countdown-rules.js';
import { formatPlainDate } from '../domain/plain-date.js';
import type { KnownRelease } from '../domain/known-release.js';
import { type Unit, units } from '../domain/time-left.js';
import { amountText } from '../i18n/amount-text.js';
import { calendarEntry } from '../i18n/calendar.js';
import { countdownSentence } from '../i18n/countdown-text.js';
import { claimedDateText, dateText } from '../i18n/date-text.js';
import { intlLocale } from '../i18n/intl.js';
import { marketText, phaseText } from '../i18n/phase-text.js';
import type { SceneRelease } from '../scenes/scene.js';
import { scenePhase } from '../scenes/title-facts.js';
import { type BadValue, oneOf, someOf, unreadable } from './choice.js';
import { html, nothing } from './template.js';
import type { WrittenTicks } from './ticks.js';
import { asOfNote, titleHeading, type TitleStage } from './title-view.js';

const slotOf = { undated: 'undated', 'partly-dated': 'undated', upcoming: 'before', today: 'on-day', out: 'after' } as const;

/** What an author writes on a countdown, as written. */
export interface CountdownOptions {
  readonly channel?: string | undefined;
  readonly units?: string | undefined;
  readonly history?: boolean | undefined;
  readonly calendar?: boolean | undefined;
}

export type SceneCountdown = Countdown<SceneRelease>;

/** Attributes of a countdown that cannot be read. */
export function countdownFaults({ channel, units: written }: CountdownOptions): BadValue[] {
  return [...unreadable('channel', channel, channels, ['theatrical']), ...unreadable('units', written, units, someOf(written, units, ['days']))];
}

export function sceneCountdown({ channel, units: written }: CountdownOptions, { scene, vantage }: Pick<TitleStage, 'scene' | 'vantage'>): SceneCountdown {
  return countdownFrom(scene.release(oneOf(channel, channels, 'theatrical'), vantage), vantage, someOf<Unit>(written, units, []));
}

/** The claims that a countdown shows, for the page's list of sources. */
export function countdownClaims(options: CountdownOptions, stage: TitleStage): readonly StatedClaim<unknown>[] {
  const { known } = sceneCountdown(options, stage);
  const moved = options.history ? movedFrom(known, stage.vantage.day) : [];
  return [...claimsIn(known?.reading), ...moved.flatMap(claimsOfChange)];
}

/** The dates that a release was moved from, oldest first; a date that had only been reported wrongly is not one of them. */
function movedFrom(known: KnownRelease<SceneRelease> | undefined, day: string): readonly Change<string>[] {
  return known ? known.release.changesUntil(day).filter(({ kind }) => kind === 'development') : [];
}

/** A countdown; where it `isRunning`, what keeps its digits true without its title goes with it. */
export function releaseCountdown(options: CountdownOptions, stage: TitleStage, isRunning: boolean): TemplateResult {
  const { scene, vantage, speech, messages } = stage;
  const countdown = sceneCountdown(options, stage);
  const channel = oneOf(options.channel, channels, 'theatrical');
  const sentence = countdownSentence(countdown, scene.nameOn(vantage.day), channel, speech.locale);
  return html`<slot name="heading">${titleHeading(scene.nameOn(vantage.day), stage)}</slot>
    ${telling(countdown, channel, stage, isRunning)}
    <p class=${countdown.case === 'upcoming' ? 'aside' : 'told'} part="sentence" aria-live="polite">${sentence}</p>
    ${options.history ? history(movedFrom(countdown.known, vantage.day), stage) : nothing}
    ${options.calendar && calendarEntry && countdown.case === 'upcoming'
      ? html`<a part="calendar" download="${scene.id}.ics" href="data:text/calendar;charset=utf-8,${entryOf(countdown, sentence, stage)}">${messages.addToCalendar}</a>`
      : nothing}
    <slot name=${slotOf[countdown.case]}></slot>
    ${asOfNote(stage)}`;
}

/** What is seen at a glance; all but the digits is said again, in full, by the sentence below. */
function telling(countdown: SceneCountdown, channel: Channel, { scene, vantage, speech: { locale }, messages }: TitleStage, isRunning: boolean): TemplateResult {
  switch (countdown.case) {
    case 'undated':
    case 'out':
      return html`<p part="phase">${phaseText(scenePhase(scene, vantage), locale)}</p>`;
    case 'partly-dated':
      return html`<p part="phase" aria-hidden="true">${dateText(countdown.date, locale)}</p>`;
    case 'today':
      return html`<p part="phase" aria-hidden="true">${messages.today}</p>`;
    case 'upcoming':
      return html`<p part="digits" aria-hidden="true" data-ticks=${isRunning ? ticksText(countdown.ticks, locale) : nothing}>${countdown.left.amounts.map((amount, index) => {
          const { digits, unit } = amountText(amount, locale, index === 0);
          return html`<span part="amount ${amount.unit}"><span part="count">${digits}</span> <span part="unit">${unit}</span></span> `;
        })}</p>
        <p part="until" aria-hidden="true">${messages.until[channel]} ·
          <time datetime=${formatPlainDate(countdown.date)}>${marketText(dateText(countdown.date, locale), countdown.known, locale)}</time></p>`;
  }
}

/** What keeps a page true whose countdown was painted, until it is live. */
function ticksText(ticks: Ticks | undefined, locale: string): string | typeof nothing {
  if (!ticks) return nothing;
  const { start, until, day, zone, units: counted } = ticks;
  return JSON.stringify([start, until, day, zone, counted, intlLocale(locale)] satisfies WrittenTicks);
}

function history(changes: readonly Change<string>[], { speech: { locale }, messages }: TitleStage): TemplateResult | typeof nothing {
  if (changes.length === 0) return nothing;
  const items = changes.map(({ before, after: { known } }) => messages.moved(claimedDateText(before.value, locale), known === undefined ? undefined : claimedDateText(known, locale)));
  return html`<p part="note earlier">${messages.dateHistory}</p>
    <ul part="history" role="list" aria-label=${messages.dateHistory}>${items.map((item) => html`<li part="moved">${item}</li>`)}</ul>`;
}

function entryOf({ known: { release }, date }: Extract<SceneCountdown, { case: 'upcoming' }>, sentence: string, { scene, vantage: { day } }: TitleStage): string {
  return encodeURIComponent(calendarEntry!(scene.id, release, release.changesUntil(day).length, date, day, sentence));
}
