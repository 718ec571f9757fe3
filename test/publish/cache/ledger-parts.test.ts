/**
 * A kept result must not outlive what it shows: everything in the ledger that its basis leaves out is changed, and the result has to be the same.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { wholeCatalogue } from '../../../src/data/whole-catalogue.js';
import type { Catalogue, Records } from '../../../src/domain/ledger/catalogue.js';
import { recordKinds } from '../../../src/domain/ledger/record-kinds.js';
import { bake } from '../../../src/publish/bake/bake.js';
import type { Basis } from '../../../src/publish/cache/basis.js';
import { LedgerParts } from '../../../src/publish/cache/ledger-parts.js';
import { checkerWithBasis } from '../../../src/publish/check/check.js';
import { prerender } from '../../../src/publish/prerender/prerender.js';

/** Before Ballerina opens, so that much is still to come. */
const now = Date.parse('2025-06-01T12:00:00Z');
let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await wholeCatalogue();
});

/** A record with each claimed value changed, but for those of the fields `kept`: text gets longer, numbers larger, days later. */
function changed(value: unknown, kept: readonly string[] = []): unknown {
  if (Array.isArray(value)) return value.map((one) => changed(one, kept));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, kept.includes(name) ? part : name === 'value' || (name === 'title' && 'publisher' in value) ? changedValue(part) : changed(part, kept)]));
}

function changedValue(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value !== 'string') return value;
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value.slice(0, 8)}28` : /^\d{4}|^[a-z-]+$/.test(value) ? value : `${value} Anew`;
}

/** A record with its values changed, in the place where the ledger has it. */
type Change = readonly [kind: keyof Records, id: string, record: object] | readonly [kind: 'credits', at: number, record: object];

function everyChange(kept: readonly string[]): readonly Change[] {
  const records = recordKinds.flatMap((kind) => [...(catalogue[kind] as ReadonlyMap<string, object>)].map(([id, record]): Change => [kind, id, changed(record, kept) as object]));
  const all = [...records, ...catalogue.credits.map((credit, at): Change => ['credits', at, changed(credit, kept) as object])];
  const titleOf = ([, id, record]: Change): string => (record as { readonly title?: string }).title ?? String(id);
  return all.sort((a, b) => (titleOf(a) < titleOf(b) ? -1 : 1));
}

function withChanges(ledger: Catalogue, changes: readonly Change[]): Catalogue {
  const all = { ...ledger, ...Object.fromEntries(recordKinds.map((kind) => [kind, new Map<string, object>(ledger[kind])])), credits: [...ledger.credits] as object[] };
  for (const [kind, place, record] of changes) {
    if (kind === 'credits') all.credits[place] = record;
    else (all[kind] as unknown as Map<string, object>).set(place, record);
  }
  return all as Catalogue;
}

const few = 8;

/** The ledger with records changed that a result does not depend on, and the number of these. */
function changedOutside({ parts }: Basis, kept: readonly string[] = []): { readonly ledger: Catalogue; readonly count: number } {
  if (parts.includes('all')) return { ledger: catalogue, count: 0 };
  const hashes = (ledger: Catalogue): string => {
    const all = new LedgerParts(ledger);
    return parts.map((name) => all.part(name).hash).join(' ');
  };
  const before = hashes(catalogue);
  let ledger = catalogue;
  let count = 0;
  // Many at once, those of a title side by side: one by one would take minutes.
  const tryOut = (changes: readonly Change[]): void => {
    const other = withChanges(ledger, changes);
    if (hashes(other) === before) {
      ledger = other;
      count += changes.length;
    } else if (changes.length > few) for (const half of [changes.slice(0, changes.length / 2), changes.slice(changes.length / 2)]) tryOut(half);
  };
  tryOut(everyChange(kept));
  return { ledger, count };
}

/** The page without its data for scripts, which holds more of other titles than its widgets show. */
function shown(text: string): string {
  return text.replace(/<script type="application\/json" id="wick-page"[^]*?<\/script>/, '');
}

/** Where two texts begin to differ; undefined if they are the same. */
function difference(first: string, second: string): string | undefined {
  let at = 0;
  while (at < first.length && first[at] === second[at]) at++;
  return first === second ? undefined : `${first.slice(at - 60, at + 60)} / ${second.slice(at, at + 60)}`;
}

const pages: Readonly<Record<string, string>> = {
  'facts and sources': '<p><wick-fact of="ballerina" field="release-date">June 7, 2024</wick-fact> <wick-fact of="keanu-reeves" field="born">x</wick-fact></p><wick-sources></wick-sources>',
  releases: '<wick-release-countdown film="ballerina" history></wick-release-countdown><wick-release-history film="ballerina"></wick-release-history><wick-where-to-watch film="john-wick-4"></wick-where-to-watch>',
  media: '<wick-trailer film="ballerina"></wick-trailer><wick-faq film="ballerina"></wick-faq><wick-changes film="ballerina"></wick-changes><wick-cast-list film="ballerina"></wick-cast-list><wick-quote film="ballerina"></wick-quote><wick-related film="ballerina"></wick-related>',
  broad: '<wick-timeline></wick-timeline>',
  lost: '<wick-film-card film="balerina"></wick-film-card>',
};

describe.each(Object.entries(pages))('a page with %s', (name, widgets) => {
  const isBroad = name === 'broad' || name === 'lost';
  const text = `<!doctype html><html lang="en"><head><meta property="article:published_time" content="2024-02-01"></head><body><article>${widgets}</article></body></html>`;

  it('is drawn the same when all else has changed', async () => {
    const first = await prerender(text, { now, catalogue });
    const { ledger, count } = changedOutside(first.basis!);
    if (isBroad) expect(first.basis!.parts).toEqual(['all']);
    else expect(count).toBeGreaterThan(20);
    const second = await prerender(text, { now, catalogue: ledger });
    expect(difference(shown(first.text), shown(second.text))).toBeUndefined();
    expect(second.troubles).toEqual(first.troubles);
    expect(difference((await bake(text, { now, catalogue })).text, (await bake(text, { now, catalogue: ledger })).text)).toBeUndefined();
  });
});

const articles: Readonly<Record<string, string>> = {
  'two films': '<p>John Wick: Chapter 4 has grossed over $300 million worldwide so far. John Wick: Chapter 5 is set to open next June. The Continental will stream on Starz.</p>',
  widgets: '<p>John Wick: <wick-fact of="ballerina" field="release-date">June 7, 2024</wick-fact> <wick-fact of="john-wick" field="nothing">x</wick-fact></p><wick-film-card film="balerina"></wick-film-card>',
};

describe.each(Object.entries(articles))('an article about %s', (_name, words) => {
  it('is judged the same when all else has changed', async () => {
    const text = `<html lang="en"><head><meta property="article:published_time" content="2024-01-15"></head><body>${words}</body></html>`;
    const { findings, basis } = (await checkerWithBasis({ now, catalogue }))(text, 'html', 'a.html');
    expect(findings.length).toBeGreaterThan(1);
    const { ledger, count } = changedOutside(basis, ['name', 'character', 'crew', 'place', 'distributor']);
    expect(count).toBeGreaterThan(20);
    expect((await checkerWithBasis({ now, catalogue: ledger }))(text, 'html', 'a.html').findings).toEqual(findings);
  });
});
