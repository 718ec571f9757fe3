/**
 * Mends the findings of an article one after the other, and checks it again after each.
 */
import { wholeCatalogue } from '../../data/whole-catalogue.js';
import { redact } from '../../domain/spoilers/redact.js';
import { defaultSettings, vantageOf } from '../../domain/ledger/vantage.js';
import { ledgerSpeech } from '../../i18n/sentences/ledger-speech.js';
import { loadFeedMessages } from '../../i18n/messages/feed-messages.js';
import { languageFor, loadMessages } from '../../i18n/messages/messages.js';
import { loadMoreMessages } from '../../i18n/messages/more-messages.js';
import { proseFor } from '../../i18n/prose/all-prose.js';
import type { ReadableKind } from '../articles/dated-article.js';
import { edited } from '../articles/edits.js';
import type { CheckOptions } from '../check/check.js';
import type { Finding } from '../check/finding.js';
import { marketOf } from '../check/markets.js';
import { zones } from '../prerender/all-market-zones.js';
import { factEdits, isMendable, noteEdits } from './fix-edits.js';
import { type FixSource, rangeOf, readFixSource, refusalAt, refusalOf } from './fix-source.js';
import type { FixGround } from './overtaken-fact.js';

/** `write` takes the mend over, `skip` leaves the finding, `stop` leaves this and all others. */
export type Decision = 'write' | 'skip' | 'stop';

/** A mend of one finding, as the whole text before and after it. */
export interface Mend {
  readonly finding: Finding;
  readonly before: string;
  readonly after: string;
}

export interface Mended {
  readonly text: string;
  readonly written: number;
  /** What is still to be found in the text. */
  readonly findings: readonly Finding[];
  /** Why findings could not be mended, by their fingerprints. */
  readonly refusals: ReadonlyMap<string, string>;
  readonly stopped: boolean;
}

export interface Article {
  readonly text: string;
  readonly kind: ReadableKind;
  readonly name: string;
}

export interface FixOptions extends CheckOptions {
  /** The findings of a text that are to be mended. */
  readonly find: (text: string) => readonly Finding[];
  readonly decide: (mend: Mend) => Decision | Promise<Decision>;
}

/** Mends an article. A mend that brings a new finding, or does not take its own away, is not proposed. */
export async function mendArticle({ text, kind, name }: Article, options: FixOptions): Promise<Mended> {
  const { find, decide } = options;
  const refusals = new Map<string, string>();
  const settled = new Set<string>();
  const whole = refusalOf(text, kind);
  let [current, findings, written] = [text, find(text), 0];
  for (let finding = findings[0]; finding; finding = findings.find(({ fingerprint }) => !settled.has(fingerprint))) {
    const mend = whole === undefined && kind !== 'text' ? await mendOf(finding, findings, { text: current, kind, name }, options) : whole ?? '';
    const decision = typeof mend === 'string' ? 'skip' : await decide({ finding, before: current, after: mend.after });
    if (decision === 'stop') return { text: current, written, findings, refusals, stopped: true };
    if (typeof mend === 'string') refusals.set(finding.fingerprint, mend);
    if (decision === 'skip' || typeof mend === 'string') settled.add(finding.fingerprint);
    else [current, findings, written] = [mend.after, mend.findings, written + 1];
  }
  return { text: current, written, findings, refusals, stopped: false };
}

interface Trial {
  readonly after: string;
  readonly findings: readonly Finding[];
}

/** The first mend that leaves the article with nothing new to find; else the reason why there is none. */
async function mendOf(finding: Finding, findings: readonly Finding[], article: Article & { readonly kind: 'html' | 'markdown' }, options: FixOptions): Promise<Trial | string> {
  if (!isMendable(finding)) return 'only the author can mend it';
  const source = readFixSource(article.text, article.kind, article.name, options.films);
  const refusal = refusalAt(source, rangeOf(finding, source));
  if (refusal !== undefined) return refusal;
  const ground = await groundOf(source, options);
  for (const make of [factEdits, noteEdits]) {
    const edits = make(finding, source, ground);
    if (!edits) continue;
    const after = edited(article.text, edits);
    const left = options.find(after);
    if (isMended(finding, findings, left)) return { after, findings: left };
  }
  return 'the ledger has nothing to put there without giving the plot away, or no tag can stand there';
}

async function groundOf({ dated: { lang, ran, widgets } }: FixSource, { now, catalogue, locale: asked, region: market }: FixOptions): Promise<FixGround> {
  const locale = lang === undefined ? (asked !== undefined && languageFor(asked) !== undefined ? asked : 'en') : (languageFor(lang) ?? 'en');
  await Promise.all([loadMessages(locale), loadMoreMessages(locale), loadFeedMessages(locale)]);
  const open = redact(catalogue ?? (await wholeCatalogue()), 'hide', new Set());
  const { region, instead } = marketOf(market, widgets, lang ?? asked);
  return { catalogue: open, speech: ledgerSpeech(open, vantageOf({ ...defaultSettings, region }, now, zones.offset), locale), prose: proseFor(lang ?? asked), ran, instead };
}

/** Whether a finding is gone and no other came. */
function isMended(finding: Finding, before: readonly Finding[], after: readonly Finding[]): boolean {
  const [old, left] = [counted(before), counted(after)];
  return [...left].every(([key, count]) => count <= (old.get(key) ?? 0)) && (left.get(keyOf(finding)) ?? 0) < old.get(keyOf(finding))!;
}

function counted(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return counts;
}

function keyOf({ rule, of, field, words }: Finding): string {
  return [rule, of, field, words].join('\u0000');
}
