/**
 * Finds which title of the catalogue a sentence is about.
 */
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import type { Prose } from '../../i18n/prose/prose.js';
import type { DatedArticle } from '../articles/dated-article.js';
import { type Clause, clauseAt, clausesIn } from './clauses.js';
import { type Mention, mentionsIn, type NameTable } from './name-table.js';
import type { Passage, Span } from '../articles/passage.js';
import { sentenceAt, sentencesIn } from '../articles/sentence-boundaries.js';
import { type Work, worksIn } from './title-mentions.js';

/** A passage with its names, works and sentences. */
export interface AnalysedPassage {
  readonly passage: Passage;
  readonly mentions: readonly Mention[];
  readonly works: readonly Work[];
  readonly sentences: readonly Span[];
  /** The title that sentences without a title's name are about. */
  readonly usual: string | undefined;
}

/** Analyses the passages of an article; an empty list if it names no title. */
export function analysePassages(article: DatedArticle, catalogue: Catalogue, table: NameTable, prose: readonly Prose[], asked: readonly string[]): readonly AnalysedPassage[] {
  const named = article.passages.map((passage) => ({ passage, mentions: mentionsIn(passage.text, table) }));
  const given = [...asked, ...article.widgets.flatMap(({ attributes }) => ['film', 'of'].flatMap((name) => attributes.get(name) ?? []))].filter((id) => catalogue.titles.has(id));
  if (given.length === 0 && !named.some(({ mentions }) => mentions.some(isTitle))) return [];
  const meant = meaning(named, catalogue, prose);
  const weak = (title: string): boolean => given.includes(title) || meant(title);
  const seen = named.map(({ passage, mentions }) => ({ passage, mentions, works: worksIn(passage, mentions, weak, prose) }));
  const main = mainOf(seen, given);
  let section = main;
  return seen.map((one) => {
    if (one.passage.kind === 'heading') section = /\((?:19|20)\d{2}\)/.test(one.passage.text) && !one.works.some(({ title }) => title) ? undefined : one.works.length > 0 ? one.works.at(-1)!.title : main;
    const { widget } = one.passage;
    return { ...one, sentences: sentencesIn(one.passage.text), usual: widget ? (widget.title ?? section) : section };
  });
}

function isTitle({ named }: Mention): boolean {
  return named.some(({ kind }) => kind === 'title');
}

/** Decides whether a common word is meant as a title's name: if the article also names people or titles of it, more than once or in headings. */
function meaning(named: readonly { passage: Passage; mentions: readonly Mention[] }[], catalogue: Catalogue, prose: readonly Prose[]): (title: string) => boolean {
  const places: { readonly mention: Mention; readonly inHeading: boolean; readonly place: string }[] = [];
  for (const [at, { passage, mentions }] of named.entries()) {
    if (mentions.length === 0) continue;
    const sentences = sentencesIn(passage.text);
    for (const mention of mentions) {
      const sentence = sentences[sentenceAt(sentences, mention.start)]!;
      if (prose.some(({ unrelated }) => unrelated.test(passage.text.slice(sentence.start, sentence.end)))) continue;
      places.push({ mention, inHeading: passage.kind !== 'text', place: `${String(at)} ${String(sentence.start)}` });
    }
  }
  const known = new Map<string, boolean>();
  return (title) => {
    const answer = known.get(title) ?? isMeant(title, places, catalogue);
    known.set(title, answer);
    return answer;
  };
}

function isMeant(title: string, places: readonly { readonly mention: Mention; readonly inHeading: boolean; readonly place: string }[], catalogue: Catalogue): boolean {
  const record = catalogue.titles.get(title)!;
  const people = new Set([...catalogue.credits.filter((credit) => credit.title === title).map(({ person }) => person), ...Object.values(record.crew).flatMap((fact) => fact.flatMap((claim) => ('hidden' in claim ? [] : claim.value)))]);
  const evidence = places.filter(({ mention }) => mention.named.some((one) => (one.kind === 'title' && one.strength !== 'weak') || (one.kind === 'person' && people.has(one.id))));
  const things = new Set(evidence.map(({ mention }) => mention.name));
  const hasTitle = evidence.some(({ mention }) => isTitle(mention));
  return evidence.some((one) => one.inHeading && isTitle(one.mention)) || (hasTitle && (things.size > 1 || new Set(evidence.map(({ place }) => place)).size > 1)) || things.size > 2;
}

const fewest = 3;

/** The title that an article is about: from its widgets, its headline or its beginning; of several the most frequent. */
function mainOf(seen: readonly { passage: Passage; works: readonly Work[] }[], given: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { title } of seen.flatMap(({ works }) => works)) if (title !== undefined) counts.set(title, (counts.get(title) ?? 0) + 1);
  const heads = seen.filter(({ passage }) => passage.kind !== 'text').slice(0, 2);
  const headline = heads.filter((one) => seen.indexOf(one) < 4).flatMap(({ works }) => works.flatMap(({ title }) => title ?? []));
  const opening = seen.filter(({ passage }) => passage.kind === 'text').slice(0, 2).flatMap(({ works }) => works.flatMap(({ title }) => title ?? []));
  const candidates = given.length > 0 ? given : headline.length > 0 ? headline : opening.filter((title) => counts.get(title)! >= fewest);
  return [...candidates].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0];
}

const farthest = 60;

/** The title that words are about, and whether their sentence names it; undefined if unknown or not in the catalogue. */
export function subjectAt(scene: AnalysedPassage, at: Span, prose: readonly Prose[]): { readonly title: string; readonly isNamed: boolean } | undefined {
  const { passage, works, sentences, usual } = scene;
  const { start, end } = sentences[sentenceAt(sentences, at.start)]!;
  const within = works.find((work) => work.start >= at.start && work.end <= at.end);
  const after = works.find((work) => work.start >= at.end && work.end <= end);
  const aboutIt = after && prose.some(({ about }) => about.test(passage.text.slice(at.end, after.start)));
  const near = within ?? (aboutIt ? after : undefined) ?? (workBefore(scene, at, start, prose) ?? (after && after.start - at.end <= farthest ? after : undefined));
  if (near) return near.title === undefined ? undefined : { title: near.title, isNamed: true };
  const earlier = works.filter((work) => work.end <= start).at(-1);
  const title = earlier ? earlier.title : usual;
  const goesOn = title === usual || prose.some((one) => one.goesOn.test(passage.text.slice(start, end)));
  const isOther = prose.some(({ otherSubject }) => otherSubject.test(passage.text.slice(start, at.start)));
  return title === undefined || !goesOn || isOther ? undefined : { title, isNamed: false };
}

/** The work before a place that its clause is about: the last with a verb after it, else the last in the clause, else the last in the sentence. */
function workBefore(scene: AnalysedPassage, at: Span, start: number, prose: readonly Prose[]): Work | undefined {
  const before = scene.works.filter((work) => work.end <= at.start && work.start >= start);
  if (before.length < 2) return before[0];
  const clauses = clausesAt(scene, at.start, prose);
  const own = clauseAt(clauses, at.start);
  const within = before.filter((work) => clauseAt(clauses, work.start) === own);
  const inGroup = before.filter((work) => {
    const clause = clauseAt(clauses, work.start);
    return own.kind === 'main' && clause.kind === 'main' && clause.group === own.group;
  });
  const inClause = within.length > 0 ? within : inGroup;
  return inClause.filter((work) => isSubject(scene, work, prose)).at(-1) ?? inClause.at(-1) ?? before.at(-1);
}

/** Whether a verb follows a work's name: `Ballerina follows`, `the Ballerina film opens`. */
function isSubject({ passage: { text } }: AnalysedPassage, { end }: Work, prose: readonly Prose[]): boolean {
  return prose.some(({ verb, titleNoun }) => verb.test(text.slice(end, end + 60).replace(/^["']+/, '').replace(titleNoun, '').replace(/^,/, '')));
}

/** Whether words before a work's name make something else the subject: `the soundtrack of Ballerina`. */
export function isPartOf({ passage: { text } }: AnalysedPassage, { start }: Span, prose: readonly Prose[]): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return prose.some(({ partBefore }) => partBefore.test(before)) && !prose.some(({ wholeBefore }) => wholeBefore.test(before));
}

const split = new WeakMap<AnalysedPassage, Map<number, readonly Clause[]>>();

/** The clauses of the sentence at an offset. */
export function clausesAt(scene: AnalysedPassage, at: number, prose: readonly Prose[]): readonly Clause[] {
  const index = sentenceAt(scene.sentences, at);
  const known = split.get(scene) ?? new Map<number, readonly Clause[]>();
  split.set(scene, known);
  const clauses = known.get(index) ?? clausesIn(scene.passage.text, scene.sentences[index]!, scene.works, prose);
  known.set(index, clauses);
  return clauses;
}

/** The sentence at an offset. */
export function sentenceSpan({ sentences }: AnalysedPassage, at: number): Span {
  return sentences[sentenceAt(sentences, at)]!;
}

/** The text of the sentence at an offset. */
export function sentenceOf(scene: AnalysedPassage, at: number): string {
  const { start, end } = sentenceSpan(scene, at);
  return scene.passage.text.slice(start, end);
}
