/**
 * View of `<wick-film-card>`: a title at a glance.
 */
import type { TemplateResult } from 'lit';
import { type CardField, cardFields, type FactField } from '../domain/ledger/card-fields.js';
import type { StatedClaim } from '../domain/ledger/catalogue.js';
import { claimsInReading, claimsOfChange } from '../domain/ledger/citations.js';
import { type FactNews, type Reading, valueIn } from '../domain/changes/reading.js';
import type { FieldValue, TitleField } from '../domain/ledger/field-kinds.js';
import type { Phase } from '../domain/releases/phase-rules.js';
import type { KnownRelease } from '../domain/releases/known-release.js';
import { namesText, readingText } from '../i18n/sentences/field-text.js';
import type { Messages } from '../i18n/messages/messages.js';
import { homeText, marketText, phaseText } from '../i18n/sentences/phase-text.js';
import type { CastLine, SceneRelease } from '../scenes/scene.js';
import { changeSince, type SceneField, sceneField, scenePhase } from '../scenes/scene-facts.js';
import { claimNote } from './claim-note.js';
import { type BadValue, parseChoice, parseChoices, findBadValues } from './parse-choice.js';
import { poster } from './poster.js';
import { html, nothing } from './template.js';
import { asOfNote, nameIn, titleHeading, type TitleStage } from './title-view.js';

export const layouts = ['card', 'infobox', 'row'] as const;
export type Layout = (typeof layouts)[number];

/** Options of a card, as the author wrote them. */
export interface CardOptions {
  readonly layout?: string | undefined;
  readonly fields?: string | undefined;
}

const usualFields: Readonly<Record<Layout, readonly CardField[]>> = {
  card: ['phase', 'date', 'runtime', 'rating', 'director', 'logline', 'cast'],
  infobox: cardFields,
  row: ['phase', 'date'],
};

const leadingNames = 4;

/** Returns the attributes of a card that cannot be read. */
export function cardFaults({ layout, fields }: CardOptions): BadValue[] {
  const used = parseChoice(layout, layouts, 'card');
  return [...findBadValues('layout', layout, layouts, [used]), ...findBadValues('fields', fields, cardFields, parseChoices(fields, cardFields, usualFields[used]))];
}

/** What a card shows. */
interface Card {
  readonly phase: Phase<SceneRelease>;
  readonly logline: Reading<FieldValue> | undefined;
  readonly facts: readonly CardFact[];
  readonly leads: readonly CastLine[];
  readonly fields: readonly CardField[];
}

interface CardFact {
  readonly field: FactField;
  readonly kind: SceneField['kind'];
  readonly reading: Exclude<Reading<FieldValue>, { readonly case: 'unknown' }>;
  readonly change: FactNews<FieldValue> | undefined;
  readonly release: KnownRelease<SceneRelease> | undefined;
  readonly market: string | undefined;
}

function cardOf(options: CardOptions, stage: TitleStage): Card {
  const { scene, vantage } = stage;
  const fields = shownFields(options, stage);
  const phase = scenePhase(scene, vantage);
  const release = scene.release('theatrical', vantage) ?? phase.known;
  return {
    fields,
    phase,
    logline: fields.includes('logline') ? scene.fieldOn('logline', vantage.day) : undefined,
    facts: fields.flatMap((field) => factOf(field, release, stage)),
    leads: fields.includes('cast') ? scene.castOn(vantage.day).entries.slice(0, leadingNames) : [],
  };
}

/** Returns the fields to show. On pages in other languages the logline, which is English, is shown only on request. */
function shownFields({ layout, fields }: CardOptions, { messages }: TitleStage): readonly CardField[] {
  const usual = usualFields[parseChoice(layout, layouts, 'card')].filter((field) => field !== 'logline' || messages.language === 'en');
  return parseChoices(fields, cardFields, usual);
}

/** Reads one fact of the card, with the release whose date it is; empty where nothing is known. */
function factOf(field: CardField, release: KnownRelease<SceneRelease> | undefined, { scene, vantage }: TitleStage): CardFact[] {
  if (field === 'phase' || field === 'logline' || field === 'cast') return [];
  const read = field === 'date' ? dateOf(release) : sceneField(scene, titleFieldOf(field, scene.hasDirector), vantage);
  const reading = read?.readingOn(vantage.day);
  return read && reading && reading.case !== 'unknown' ? [{ field, kind: read.kind, reading, change: changeSince(read, vantage), release: read.release, market: read.market }] : [];
}

function dateOf(release: KnownRelease<SceneRelease> | undefined): SceneField | undefined {
  return release && { kind: 'date', readingOn: release.release.dateOn, release };
}

function titleFieldOf(field: Exclude<FactField, 'date'>, hasDirector: boolean): TitleField {
  if (field === 'director') return hasDirector ? 'director' : 'showrunner';
  return field === 'writers' ? 'writer' : field;
}

/** Returns the claims that a card shows, for the page's list of sources. */
export function cardClaims(options: CardOptions, stage: TitleStage): readonly StatedClaim<unknown>[] {
  const { fields, phase, logline, facts, leads } = cardOf(options, stage);
  return [
    ...(fields.includes('phase') ? claimsInReading(phase.known?.reading) : []),
    ...claimsInReading(logline),
    ...facts.flatMap(({ reading, change }) => [...claimsInReading(reading), ...claimsOfChange(change)]),
    ...leads.flatMap(({ character }) => claimsInReading(character)),
  ];
}

export function filmCard(options: CardOptions, stage: TitleStage): TemplateResult {
  const { scene, vantage, speech, messages } = stage;
  const { fields, phase, logline, facts, leads } = cardOf(options, stage);
  const said = logline && valueIn(logline);
  const lines = fields.flatMap((field) =>
    field === 'cast' && leads.length > 0
      ? [fact('cast', messages.field.cast, namesText(leads.map((line) => line.name), speech.locale))]
      : facts.filter((one) => one.field === field).map((one) => fact(field, labelOf(one, messages), valueOf(one, stage))),
  );
  const layout = parseChoice(options.layout, layouts, 'card');
  const story = said === undefined ? nothing : html`<p part="logline" lang="en" dir="ltr">${said}</p>`;
  // An infobox sets the logline under the poster, beside the other words.
  const isBeside = layout === 'infobox';
  return html`<div class=${layout}>
      <div part="poster"><slot name="poster">${poster(scene, scene.posterLines(scene.nameOn(vantage.day)))}</slot></div>
      <div class="text">
        <slot name="heading" id="heading">${titleHeading(nameIn(stage), stage)}</slot>
        ${fields.includes('phase') ? html`<p part="phase">${phaseText(phase, speech.locale)}</p>` : nothing}
        ${isBeside ? nothing : story}
        <dl part="facts">${lines}</dl>
        <div class="after">${asOfNote(stage)}<slot name="actions"></slot></div>
      </div>
      ${isBeside ? story : nothing}
    </div>`;
}

function fact(field: CardField, label: string, value: unknown): TemplateResult {
  return html`<div part="fact ${field}"><dt>${label}</dt><dd>${value}</dd></div>`;
}

function valueOf({ kind, reading, change, release, market }: CardFact, stage: TitleStage): TemplateResult {
  const { locale } = stage.speech;
  const text = marketText(readingText(kind, reading, stage.speech), release, locale);
  return html`${reading.case === 'hidden' ? text : homeText(text, market, locale)} ${claimNote(kind, reading, change, stage)}`;
}

/** Returns a fact's label; the label of a job depends on the number of people. */
function labelOf({ field, reading }: CardFact, { field: labels, makers }: Messages): string {
  if (field !== 'director' && field !== 'writers') return labels[field];
  return makers[field](reading.case === 'stands' && Array.isArray(reading.value) ? reading.value.length : 1);
}
