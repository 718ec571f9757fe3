/**
 * View of `<wick-release-countdown>`: a countdown to a release, or the phase that followed it.
 */
import type { TemplateResult } from 'lit';
import { channels, type StatedClaim } from '../domain/ledger/catalogue.js';
import { claimsInReading } from '../domain/ledger/citations.js';
import type { Change } from '../domain/changes/reading.js';
import { type ReleaseState, releaseState } from '../domain/releases/release-state.js';
import { wayOf } from '../domain/releases/release-way.js';
import type { KnownRelease } from '../domain/releases/known-release.js';
import { type Unit, units } from '../domain/dates/time-units.js';
import { claimedDateText, dateText } from '../i18n/formats/date-text.js';
import { lazyModule } from '../i18n/lazy-module.js';
import { phaseText } from '../i18n/sentences/phase-text.js';
import { releaseSentence } from '../i18n/sentences/release-text.js';
import type { SceneRelease } from '../scenes/scene.js';
import { scenePhase } from '../scenes/scene-facts.js';
import { type BadValue, parseChoice, parseChoices, findBadValues } from './parse-choice.js';
import { html, nothing } from './template.js';
import { asOfNote, nameIn, titleHeading, type TitleStage } from './title-view.js';

const slotOf = { undated: 'undated', 'partly-dated': 'undated', upcoming: 'before', today: 'on-day', out: 'after' } as const;

/** Options of a countdown, as the author wrote them. */
export interface CountdownOptions {
  readonly channel?: string | undefined;
  readonly units?: string | undefined;
  readonly history?: boolean | undefined;
  readonly calendar?: boolean | undefined;
}

export type SceneCountdown = ReleaseState<SceneRelease>;

/** Returns the attributes of a countdown that cannot be read. */
export function countdownFaults({ channel, units: written }: CountdownOptions): BadValue[] {
  return [...findBadValues('channel', channel, channels, ['theatrical']), ...findBadValues('units', written, units, parseChoices(written, units, ['days']))];
}

export function sceneCountdown({ channel }: CountdownOptions, { scene, vantage }: Pick<TitleStage, 'scene' | 'vantage'>): SceneCountdown {
  return releaseState(scene.release(parseChoice(channel, channels, 'theatrical'), vantage), vantage);
}

/** The view of a running countdown, loaded only where one runs. */
export const upcomingViews = lazyModule(() => import('./upcoming.js'));

/** Returns when the countdown next changes, in milliseconds since 1970; undefined if never. */
export function nextCountdown(options: CountdownOptions, countdown: SceneCountdown, stage: TitleStage): number | undefined {
  if (countdown.case === 'upcoming') return upcomingViews.module?.nextOf(countdown, stage, unitsOf(options));
  return 'next' in countdown ? countdown.next : undefined;
}

function unitsOf({ units: written }: CountdownOptions): readonly Unit[] {
  return parseChoices<Unit>(written, units, []);
}

/** Returns the claims that a countdown shows, for the page's list of sources. */
export function countdownClaims(options: CountdownOptions, stage: TitleStage): readonly StatedClaim<unknown>[] {
  const { known } = sceneCountdown(options, stage);
  const moved = options.history ? movedFrom(known, stage.vantage.day) : [];
  return [...claimsInReading(known?.reading), ...moved.flatMap(({ before, after }) => [before, after])];
}

/** Returns the moves of a release date, oldest first, without corrections of a wrong date. */
function movedFrom(known: KnownRelease<SceneRelease> | undefined, day: string): readonly Change<string>[] {
  return known ? known.release.changesUntil(day).filter(({ kind }) => kind === 'development') : [];
}

/** Draws a countdown. With `isRunning` the markup carries the data that lets the ticker advance the digits alone. */
export function releaseCountdown(options: CountdownOptions, stage: TitleStage, isRunning: boolean): TemplateResult {
  const { scene, vantage } = stage;
  const countdown = sceneCountdown(options, stage);
  const way = wayOf(scene.kind, parseChoice(options.channel, channels, 'theatrical'));
  const name = nameIn(stage);
  const { locale } = stage.speech;
  // What was cancelled did not come on its day.
  const isOff = countdown.case === 'out' && scenePhase(scene, vantage).name === 'cancelled';
  const coming = countdown.case === 'upcoming' ? upcomingViews.module?.upcoming(countdown, way, unitsOf(options), stage, isRunning) : undefined;
  return html`<slot name="heading" id="heading">${titleHeading(name, stage)}</slot>
    ${coming?.digits ?? telling(countdown, stage)}
    <p class=${coming ? 'aside' : 'told'} part="sentence" aria-live="polite">${coming?.sentence ?? (countdown.case === 'upcoming' || isOff ? nothing : releaseSentence(countdown, name, way, locale))}</p>
    ${options.history ? history(movedFrom(countdown.known, vantage.day), stage) : nothing}
    ${(options.calendar && coming?.calendar) || nothing}
    <slot name=${slotOf[isOff ? 'undated' : countdown.case]}></slot>
    ${asOfNote(stage)}`;
}

/** Draws what stands in place of digits. The sentence below repeats it in full, so only the phase is read aloud. */
function telling(countdown: SceneCountdown, { scene, vantage, speech: { locale }, messages }: TitleStage): TemplateResult {
  if (countdown.case === 'partly-dated') return html`<p part="phase" aria-hidden="true">${dateText(countdown.date, locale)}</p>`;
  if (countdown.case === 'today') return html`<p part="phase" aria-hidden="true">${messages.today}</p>`;
  return html`<p part="phase">${phaseText(scenePhase(scene, vantage), locale)}</p>`;
}

function history(changes: readonly Change<string>[], { speech: { locale }, messages }: TitleStage): TemplateResult | typeof nothing {
  if (changes.length === 0) return nothing;
  const items = changes.map(({ before, after: { known } }) => messages.moved(claimedDateText(before.value, locale), known === undefined ? undefined : claimedDateText(known, locale)));
  return html`<p part="note earlier">${messages.dateHistory}</p>
    <ul part="history" role="list" aria-label=${messages.dateHistory}>${items.map((item) => html`<li part="moved">${item}</li>`)}</ul>`;
}
