/**
 * Finds facts whose words no longer hold, and widgets that name an unknown record or field.
 */
import type { StatedClaim } from '../../domain/ledger/catalogue.js';
import { firstClaimsIn } from '../../domain/ledger/citations.js';
import { sameValue, readFact } from '../../domain/ledger/read-fact.js';
import { findField, type Field, type FieldValue } from '../../domain/ledger/fields.js';
import { nearest } from '../../domain/ledger/nearest-match.js';
import { claimsTold, type FactStatus, factStatusOf } from '../../domain/changes/fact-status.js';
import { amountsIn, datesIn } from '../../i18n/prose/read-values.js';
import { isBetween } from '../check/told-amounts.js';
import type { CheckContext } from '../check/check-context.js';
import { type RawFinding, kindFor, sinceText, sourcesIn, valuesText } from '../check/finding.js';
import type { PlacedWidget } from '../articles/html-passages.js';

/** Attributes that name records, with the kinds of record. */
const naming = { film: ['titles'], of: ['titles', 'people', 'characters'], person: ['people'], character: ['characters'], quote: ['quotes'], video: ['videos'] } as const;

/** Checks one widget. Widgets with the publisher's own data are not checked. */
export function findWidgetFaults(widget: PlacedWidget, desk: CheckContext): RawFinding[] {
  if (widget.isForeign) return [];
  const unknown = unknownIds(widget, desk);
  if (unknown.length > 0 || widget.tag !== 'wick-fact') return unknown;
  const [of, field] = [widget.attributes.get('of') ?? '', widget.attributes.get('field') ?? ''];
  const { speech } = desk;
  const vantage = widget.region === undefined ? speech.vantage : { ...speech.vantage, region: widget.region };
  const found = findField(speech.catalogue, of, field, vantage);
  if (found.case === 'field') return fact(widget, of, found.found, desk);
  if (found.case === 'no-record') return [];
  const meant = nearest(field, found.fields);
  return [{ ...attributePlace(widget, 'field'), rule: 'unknown-field', kind: 'unknown', of, field, message: `there is no field “${field}” here, so the widget shows nothing${hint(meant, found.fields)}` }];
}

function unknownIds(widget: PlacedWidget, { speech: { catalogue } }: CheckContext): RawFinding[] {
  return Object.entries(naming).flatMap(([name, kinds]): RawFinding[] => {
    const id = widget.attributes.get(name)?.trim();
    if (id === undefined || id === '' || kinds.some((kind) => catalogue[kind].has(id))) return [];
    const ids = kinds.flatMap((kind) => [...catalogue[kind].keys()]);
    return [{ ...attributePlace(widget, name), rule: 'unknown-id', kind: 'unknown', of: id, message: `there is no ${kinds[0] === 'titles' ? 'title' : name} “${id}” here, so the widget shows nothing${hint(nearest(id, ids), ids)}` }];
  });
}

function hint(meant: readonly string[], all: readonly string[]): string {
  return meant.length > 0 ? `; did you mean ${meant.join(' or ')}?` : all.length < 12 ? `; there are ${all.join(', ')}` : '';
}

function attributePlace({ at, places, attributes, tag }: PlacedWidget, name: string): Pick<RawFinding, 'from' | 'to' | 'words' | 'sentence'> {
  const from = places.get(name) ?? at;
  const value = attributes.get(name);
  const words = value === undefined ? `<${tag}>` : `${name}="${value}"`;
  return { from, to: from + (places.has(name) ? words.length : tag.length + 1), words, sentence: words };
}

/** Checks a fact's words against the ledger; words that cannot be read are taken to mean the value of the day of publication. */
function fact(widget: PlacedWidget, of: string, field: Field, desk: CheckContext): RawFinding[] {
  const { words, wordsAt, at, tag } = widget;
  const { speech, ran } = desk;
  const now = firstClaimsIn(readFact(field.fact, speech.vantage.day));
  if (words === '' || now.length === 0) return [];
  const place = { from: wordsAt?.[0] ?? at, to: wordsAt?.[1] ?? at + tag.length + 1, words, sentence: words };
  const said = { ...place, rule: 'fact' as const, of, field: field.field, since: now[0]?.known, sources: sourcesIn(now, speech) };
  const text = `${valuesText(field.kind, now, speech)}${sinceText(now[0]?.known, speech)}`;
  const stated = statedBy(field, words, desk);
  const telling = factStatusOf(field.fact, ran, speech.vantage.day);
  if (widget.attributes.has('mode') && isTold(telling, stated, field, words, desk)) return [];
  if (stated) {
    if (stated.some((claim) => now.some(({ value }) => sameValue(value, claim.value)))) return [];
    const last = stated.at(-1);
    if (!last) return [{ ...said, kind: 'correction', message: `“${words}” never stood: ${text}`, now: text }];
    const next = field.fact.find((claim): claim is StatedClaim<FieldValue> => 'value' in claim && (claim.known ?? '') > (last.known ?? '') && !sameValue(claim.value, last.value));
    return [{ ...said, kind: kindFor(next?.standing === 'corrected' ? 'correction' : 'development', next?.known ?? '', ran), message: `“${words}” is overtaken: ${text}`, now: text }];
  }
  if (telling.case !== 'overtaken') return [];
  return [{ ...said, kind: telling.kind, message: `what “${words}” stood for has changed since the article ran: ${text}`, now: text, sources: sourcesIn(claimsTold(telling).slice(telling.before.length), speech) }];
}

/** Whether readers are told by the fact itself that its words are overtaken: these state what stood when the article ran, or an amount between that and today's. */
function isTold(telling: FactStatus<FieldValue>, stated: readonly StatedClaim<FieldValue>[] | undefined, { kind }: Field, words: string, { prose }: CheckContext): boolean {
  if (telling.case !== 'overtaken') return false;
  if (!stated) return true;
  if (kind === 'money' && isBetween(amountsIn(words, prose)[0], telling)) return true;
  return stated.some(({ value }) => telling.before.some((claim) => sameValue(claim.value, value)));
}

/** The claims whose value the words state: empty if no claim has it, undefined if the words cannot be read. */
function statedBy({ kind, fact: claims }: Field, words: string, { prose, ran, speech }: CheckContext): readonly StatedClaim<FieldValue>[] | undefined {
  const stated = claims.filter((claim): claim is StatedClaim<FieldValue> => 'value' in claim && (claim.known ?? '') <= speech.vantage.day);
  if (kind === 'date') {
    const dates = datesIn(words, prose, ran);
    return dates.length === 1 ? stated.filter(({ value }) => dates[0]!.readings.some((day) => String(value).startsWith(day))) : undefined;
  }
  if (kind === 'money') {
    const [amount, more] = amountsIn(words, prose);
    return amount && !more ? stated.filter(({ value }) => [value].flat().some((one) => Math.abs(Number(one) - amount.readings[0]!) <= amount.half)) : undefined;
  }
  if (kind === 'minutes') {
    const minutes = /^\D*(\d+)\D*$/.exec(words)?.[1];
    return minutes === undefined ? undefined : stated.filter(({ value }) => value === Number(minutes));
  }
  const same = stated.filter(({ value }) => typeof value === 'string' && value.toLowerCase() === words.toLowerCase());
  return same.length > 0 ? same : undefined;
}
