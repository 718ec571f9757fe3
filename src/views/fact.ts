/**
 * View of `<wick-fact>`: a value in a sentence, with the author's words and what has changed since.
 */
import type { TemplateResult } from 'lit';
import type { StatedClaim } from '../domain/ledger/catalogue.js';
import { claimsInReading } from '../domain/ledger/citations.js';
import type { FieldName, FieldValue } from '../domain/ledger/field-kinds.js';
import { safeUrl } from '../domain/ledger/safe-url.js';
import { claimsTold, type FactStatus, type TellingMode, tellingModes } from '../domain/changes/fact-status.js';
import { claimedDateText } from '../i18n/formats/date-text.js';
import { factWordsFor } from '../i18n/messages/fact-words.js';
import { readingText, saidText, type ValueFormat } from '../i18n/sentences/field-text.js';
import { valueFormats } from '../i18n/sentences/value-formats.js';
import { homeText, marketText } from '../i18n/sentences/phase-text.js';
import type { SceneField } from '../scenes/scene-facts.js';
import { type BadValue, parseChoice, findBadValues } from './parse-choice.js';
import { html, nothing } from './template.js';
import type { TitleStage } from './title-view.js';

/** Options of a fact, as the author wrote them. */
export interface FactOptions {
  readonly field: string;
  readonly mode?: string | undefined;
  readonly format?: string | undefined;
}

/** What stands between the tags: words, nothing, or white space alone, which would fill the slot without showing anything. */
export type Written = 'words' | 'nothing' | 'space';

/** The field that a fact shows, its status since the article ran, and the wording for both. */
export interface FactStage extends Omit<TitleStage, 'scene' | 'headingLevel'> {
  readonly kind: SceneField['kind'];
  readonly release: SceneField['release'];
  /** The title's home market, where the value is that market's and not the reader's. */
  readonly home?: string | undefined;
  readonly telling: FactStatus<FieldValue>;
  readonly published: string | undefined;
  readonly written: Written;
  /** Whether the field may still arrive. */
  readonly isAwaited?: boolean;
}

type Claims = readonly StatedClaim<FieldValue>[];
type Overtaken = Extract<FactStatus<FieldValue>, { case: 'overtaken' }>;
type MarkName = 'updated' | 'corrected' | 'disputed';

/** Returns the attributes of a fact that cannot be read. */
export function factFaults({ mode, format }: Pick<FactOptions, 'mode' | 'format'>): BadValue[] {
  return [...findBadValues('mode', mode, tellingModes, ['note']), ...findBadValues('format', format, valueFormats, ['long'])];
}

export function fact(options: FactOptions, stage: FactStage): TemplateResult {
  const { line, box } = told(options, stage);
  // A popover names the sources itself. It stands last: WordPress's `wpautop` opens a paragraph inside it, which would take in whatever followed.
  return html`<span>${line}${box ?? stage.marks}</span>`;
}

/** Draws the message that a record or field is missing, unless the author wrote words. */
export function missingFact(message: string, stage: Pick<FactStage, 'written' | 'own'>): TemplateResult {
  return html`<span>${words(inOwnWords('missing', message, stage), stage)}</span>`;
}

/** The part that stands in the sentence, and the popover that its news opens. */
interface Told {
  readonly line: TemplateResult;
  readonly box?: TemplateResult;
}

function told(options: FactOptions, stage: FactStage): Told {
  const { telling, vantage, messages } = stage;
  switch (telling.case) {
    case 'untold':
      return { line: words(untold(telling.reading, stage), stage) };
    case 'holds':
      return { line: words(value(claimsInReading(telling.reading), options, stage), stage) };
    case 'disputed': {
      const kept = words(value(telling.claims, options, stage), stage);
      return vantage.since === undefined ? { line: kept } : withNews(kept, news('disputed', messages.disputed, stage), options, stage);
    }
    case 'overtaken':
      return overtaken(telling, options, stage);
  }
}

function overtaken({ kind, before, after }: Overtaken, options: FactOptions, stage: FactStage): Told {
  const { messages, vantage } = stage;
  const mode = parseChoice<TellingMode>(options.mode, tellingModes, 'note');
  const kept = (): TemplateResult => words(before.length > 0 ? value(before, options, stage) : nothing, stage);
  if (vantage.since === undefined) return { line: mode === 'keep' ? kept() : value(after, options, stage) };
  const name = kind === 'correction' ? 'corrected' : 'updated';
  // The author wrote nothing and nothing was known when the article ran, so nothing has been overtaken.
  if (stage.written !== 'words' && before.length === 0) return { line: words(value(after, options, stage), stage) };
  if (mode === 'replace') return withNews(value(after, options, stage), news(name, messages[name], stage), options, stage);
  const marked = html`<span part="words">${kept()}</span>`;
  const said = mode === 'keep' ? news(name, messages[name], stage) : news(name, factWordsFor(stage.speech.locale).nowIs(text(after, options, stage)), stage, 'whole');
  return withNews(marked, said, options, stage);
}

/** Minifiers treat a slot as a block and drop spaces beside it; a space after `wbr` stays. */
function withNews(shown: TemplateResult, said: TemplateResult, options: FactOptions, stage: FactStage): Told {
  const { own, speech } = stage;
  const box = html`<span id="known" part="popover" popover role="dialog" aria-label=${factWordsFor(speech.locale).whatIsKnown} tabindex="-1" lang=${own?.lang ?? nothing} dir=${own?.dir ?? nothing}><dl>${rows(options, stage)}</dl></span>`;
  return { line: html`${shown}<wbr> ${said}`, box };
}

/** Draws a field without a known value. A sentence must not have a hole. */
function untold(reading: Extract<FactStatus<FieldValue>, { case: 'untold' }>['reading'], stage: FactStage): TemplateResult {
  if (reading.case === 'hidden') {
    const said = readingText(stage.kind, reading, stage.speech);
    const { showIt } = stage.messages;
    return html`${inOwnWords('hidden', said, stage)} <button type="button" part="reveal" aria-label="${showIt} – ${said}" lang=${stage.own?.lang ?? nothing}><span part="show">${showIt}</span></button>`;
  }
  if (stage.isAwaited) return html``;
  return inOwnWords('missing', stage.vantage.instant === undefined ? factWordsFor(stage.speech.locale).notKnownThen : '–', stage);
}

/** Slots the author's words, with `usual` as the fallback. */
function words(usual: TemplateResult | typeof nothing, { written }: Pick<FactStage, 'written'>): TemplateResult {
  const blank = written === 'space';
  return html`<slot ?hidden=${blank}>${blank ? nothing : usual}</slot>${blank ? usual : nothing}`;
}

/** The words are plain text, so that a line can break between them; the button is only the shape, and its label repeats the words. */
function news(name: MarkName, said: string, stage: FactStage, length: 'brief' | 'whole' = 'brief'): TemplateResult {
  return html`<label part="news ${length}"
    ><button type="button" part="mark ${name}" aria-label=${said} aria-haspopup="dialog" popovertarget="known" lang=${stage.own?.lang ?? nothing}></button
    >${inOwnWords('said', said, stage, true)}</label>`;
}

function rows(options: FactOptions, stage: FactStage): TemplateResult {
  const { telling, published = '', vantage, speech, messages } = stage;
  const now = vantage.instant === undefined ? messages.asOf(claimedDateText(vantage.day, speech.locale)) : messages.today;
  if (telling.case !== 'overtaken') return html`<dt>${now}</dt>${claims(claimsTold(telling), '', options, stage)}`;
  const { before, after } = telling;
  const { whenThisRan, notKnownThen } = factWordsFor(speech.locale);
  return html`<dt>${whenThisRan(claimedDateText(published, speech.locale))}</dt>
    ${before.length > 0 ? claims(before, 'overtaken', options, stage) : html`<dd>${notKnownThen}</dd>`}
    <dt>${now}</dt>${claims(after, '', options, stage)}`;
}

function claims(told: Claims, state: '' | 'overtaken', options: FactOptions, stage: FactStage): TemplateResult[] {
  return told.map((claim) => html`<dd>${value([claim], options, stage, state)} ${saidBy(claim, stage)}</dd>`);
}

/** Draws a claim's source and day; with a link once the page has fetched the source's address. */
function saidBy(claim: StatedClaim<unknown>, { speech }: FactStage): TemplateResult {
  const url = safeUrl(speech.names.address?.(claim.source));
  const said = saidText(claim, speech);
  return html`<span part="source">${url === undefined ? said : html`<a href=${url} rel="noopener">${said}</a>`}</span>`;
}

/** Draws a value; recorded sentences are in English. */
function value(told: Claims, options: FactOptions, stage: FactStage, state: '' | 'overtaken' = ''): TemplateResult {
  const own = sentences.includes(options.field) ? ({ lang: 'en', dir: 'ltr' } as const) : stage.own;
  return html`<span part=${state === '' ? 'value' : `value ${state}`} lang=${own?.lang ?? nothing} dir=${own?.dir ?? nothing}>${text(told, options, stage)}</span>`;
}

function inOwnWords(part: 'missing' | 'hidden' | 'said', said: string, { own }: Pick<FactStage, 'own'>, unheard = false): TemplateResult {
  return html`<span part=${part} lang=${own?.lang ?? nothing} dir=${own?.dir ?? nothing} aria-hidden=${unheard ? 'true' : nothing}>${said}</span>`;
}

/** Writes the claims as text; several claims are written as a dispute. */
function text(told: Claims, { format }: FactOptions, { kind, release, home, speech }: FactStage): string {
  const [claim] = told;
  if (!claim) return '';
  const reading = told.length > 1 ? ({ case: 'disputed', claims: told } as const) : ({ case: 'stands', value: claim.value, claim, first: claim } as const);
  const written = marketText(readingText(kind, reading, speech, parseChoice<ValueFormat>(format, valueFormats, 'long')), release, speech.locale);
  return homeText(written, home, speech.locale);
}

/** Fields whose values are sentences. */
const sentences: readonly string[] = ['logline', 'allegiance', 'fate'] satisfies readonly FieldName[];
