/**
 * View of `<wick-crew-list>`: who makes a title, job by job.
 */
import type { TemplateResult } from 'lit';
import { type CrewJob, crewJobs, type StatedClaim } from '../domain/ledger/catalogue.js';
import { claimsInReading, claimsOfChange } from '../domain/ledger/citations.js';
import type { FieldValue } from '../domain/ledger/field-kinds.js';
import type { FactNews, Reading } from '../domain/changes/reading.js';
import { crewText } from '../i18n/sentences/crew-text.js';
import { filmMessagesFor } from '../i18n/messages/film-messages.js';
import { listText } from '../i18n/formats/intl.js';
import { changeSince, sceneField } from '../scenes/scene-facts.js';
import { claimNote } from './claim-note.js';
import { type BadValue, parseChoices, findBadValues } from './parse-choice.js';
import { revealButton } from './stub-button.js';
import { html } from './template.js';
import { asOfNote, nameIn, titleHeading, type TitleStage } from './title-view.js';

/** Options of a crew list, as the author wrote them. */
export interface CrewOptions {
  readonly jobs?: string | undefined;
}

/** A job and the people who do it. */
export interface CrewLine {
  readonly job: CrewJob;
  readonly reading: Exclude<Reading<FieldValue>, { readonly case: 'unknown' }>;
  /** The value that was overtaken since the article ran, where changes are to be marked. */
  readonly change: FactNews<FieldValue> | undefined;
}

/** Returns the attributes of a crew list that cannot be read. */
export function crewFaults({ jobs }: CrewOptions): BadValue[] {
  return findBadValues('jobs', jobs, crewJobs, parseChoices(jobs, crewJobs, crewJobs));
}

/** Returns the jobs in the order asked for (default: billing order), without jobs of which nothing is known. */
export function crewLines({ jobs }: CrewOptions, { scene, vantage }: Pick<TitleStage, 'scene' | 'vantage'>): CrewLine[] {
  return parseChoices<CrewJob>(jobs, crewJobs, crewJobs).flatMap((job) => {
    const field = sceneField(scene, job, vantage);
    const reading = field.readingOn(vantage.day);
    return reading.case === 'unknown' ? [] : [{ job, reading, change: changeSince(field, vantage) }];
  });
}

/** Returns the claims that a crew list shows, for the page's list of sources. */
export function crewClaims(options: CrewOptions, stage: TitleStage): readonly StatedClaim<unknown>[] {
  return crewLines(options, stage).flatMap(({ reading, change }) => [...claimsInReading(reading), ...claimsOfChange(change)]);
}

export function crewList(options: CrewOptions, stage: TitleStage): TemplateResult {
  const messages = filmMessagesFor(stage.speech.locale);
  const name = nameIn(stage);
  const lines = crewLines(options, stage);
  return html`<slot name="heading" id="heading">${titleHeading(messages.crewOf(name), stage)}</slot>
    ${lines.length === 0 ? html`<p part="note">${messages.noCrew(name)}</p>` : html`<dl part="list">${lines.map((line) => entry(line, stage))}</dl>`}
    ${asOfNote(stage)}`;
}

function entry({ job, reading, change }: CrewLine, stage: TitleStage): TemplateResult {
  const people = new Set(claimsInReading(reading).flatMap(({ value }) => value));
  return html`<div part="job ${job}"><dt>${filmMessagesFor(stage.speech.locale).job[job](people.size)}</dt><dd>${names(job, reading, stage)} ${claimNote('people', reading, change, stage)}</dd></div>`;
}

function names(job: CrewJob, reading: CrewLine['reading'], { speech, messages }: Pick<TitleStage, 'speech' | 'messages'>): TemplateResult {
  if (reading.case === 'hidden') return revealButton(reading.reveals, { speech, messages }, job);
  const sides = claimsInReading(reading).map(({ value }) => crewText(value as readonly string[], speech));
  return html`<span part="names">${listText(sides, speech.locale, 'disjunction')}</span>`;
}
