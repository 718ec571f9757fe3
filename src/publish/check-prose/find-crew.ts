/**
 * Finds outdated statements on who directs or writes a title.
 */
import { firstClaimsIn } from '../../domain/ledger/citations.js';
import { readFact } from '../../domain/ledger/read-fact.js';
import { type TalkedJob, talkedJobs } from '../../i18n/prose/prose.js';
import { type CheckContext, isQuotedOrInFact, placed } from '../check/check-context.js';
import { type RawFinding, sinceText, sourcesIn, valuesText } from '../check/finding.js';
import type { TitleLedger } from '../check/title-ledgers.js';
import type { Span } from '../articles/passage.js';
import { isFormer } from './history.js';
import { phrasesOfWholes, spoken } from './phrases.js';
import { type AnalysedPassage, subjectAt } from './sentence-subjects.js';

/** Finds statements that nobody directs or writes a title, and names of those who no longer do. */
export function findCrew(scene: AnalysedPassage, desk: CheckContext): RawFinding[] {
  return talkedJobs.flatMap((job) => [...nobody(scene, job, desk), ...formerly(scene, job, desk)]);
}

function nobody(scene: AnalysedPassage, job: TalkedJob, desk: CheckContext): RawFinding[] {
  return phrasesOfWholes(scene, desk, spoken(scene, desk, 'crew').flatMap(({ crew }) => crew[job].nobody)).flatMap(({ span, ledger }) => tell(scene, span, job, ledger, desk));
}

/** People of a superseded claim only: the one that stands names others. */
function formerly(scene: AnalysedPassage, job: TalkedJob, desk: CheckContext): RawFinding[] {
  return scene.mentions.flatMap((mention) => {
    const people = mention.named.flatMap((one) => (one.kind === 'person' || one.kind === 'surname' ? [one.id] : []));
    if (people.length === 0 || isQuotedOrInFact(scene, mention) || !isAtWork(scene, mention, job, desk)) return [];
    const ledger = desk.ledger(subjectAt(scene, mention, desk.prose)?.title ?? '');
    const values = ledger?.crew.get(job);
    if (!values || !people.some((id) => values.superseded.some(({ value }) => value.includes(id))) || people.some((id) => values.standing.some((value) => value.includes(id))) || isFormer(scene, mention, desk.prose)) return [];
    return tell(scene, mention, job, ledger!, desk);
  });
}

function isAtWork({ passage: { text } }: AnalysedPassage, { start, end }: Span, job: TalkedJob, { prose }: CheckContext): boolean {
  return prose.some(({ crew }) => crew[job].before.test(text.slice(Math.max(0, start - 80), start)) || crew[job].after.test(text.slice(end, end + 60)));
}

/** Told only if the ledger has learnt of it since the article ran; before, the words can mean something else. */
function tell(scene: AnalysedPassage, span: Span, job: TalkedJob, { title }: TitleLedger, { speech, ran }: CheckContext): RawFinding[] {
  const claims = firstClaimsIn(readFact(title.crew[job] ?? [], speech.vantage.day));
  const since = claims[0]?.known;
  if (claims.length === 0 || (ran !== undefined && (since ?? '') <= ran)) return [];
  const place = placed(scene, span);
  const now = valuesText('people', claims, speech);
  return [{ ...place, rule: 'crew', kind: 'development', of: title.id, field: job, message: `“${place.words}” is overtaken: ${now}${sinceText(since, speech)}`, now, since, sources: sourcesIn(claims, speech) }];
}
