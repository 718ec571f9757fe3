/**
 * Finds statements on the size of a role on which sources differ.
 */
import { sidesText } from '../../i18n/sentences/field-text.js';
import { type CheckContext, placed } from '../check/check-context.js';
import { type RawFinding, sourcesIn } from '../check/finding.js';
import type { Span } from '../articles/passage.js';
import { phrasesOf } from './phrases.js';
import type { AnalysedPassage } from './sentence-subjects.js';

/** Whether a role is in a work that the sentence does not name: `a cameo in another film`. */
function isElsewhere({ passage: { text }, works }: AnalysedPassage, { end }: Span, { prose }: CheckContext): boolean {
  const after = text.slice(end, end + 40);
  const inside = prose.map(({ roleIn }) => roleIn.exec(after)).find((found) => found !== null);
  return inside !== undefined && !works.some(({ start }) => start === end + inside[0].length);
}

/** Finds statements on the size of a role on which sources differ. */
export function findRoles(scene: AnalysedPassage, desk: CheckContext): RawFinding[] {
  return phrasesOf(scene, desk, desk.prose.map(({ cameo }) => cameo)).flatMap(({ span, sentence, ledger }) => {
    if (ledger.roles.length === 0 || desk.prose.some(({ opinions }) => opinions.test(sentence))) return [];
    const named = scene.mentions.filter(({ start, end, named: bearers }) => (end <= span.start || sentence.includes(scene.passage.text.slice(start, end))) && bearers.every((one) => one.kind !== 'title' || one.strength === 'story') && bearers.some(({ kind }) => kind !== 'title' && kind !== 'outlet'));
    const nearest = named.filter(({ end }) => end <= span.start).at(-1) ?? named[0];
    const bears = (id: string): boolean => nearest?.named.some((one) => 'id' in one && one.id === id) === true;
    const role = ledger.roles.find(({ credit }) => bears(credit.person) || (credit.as !== undefined && bears(credit.as)));
    if (!role || isElsewhere(scene, span, desk) || !role.sides.some(({ value }) => value === 'cameo')) return [];
    const before = scene.passage.text.slice(Math.max(0, span.start - 40), span.start);
    const start = span.start - (desk.prose.map(({ cameoDenied }) => cameoDenied.exec(before)?.[0].length ?? 0).find((length) => length > 0) ?? 0);
    const place = placed(scene, { start, end: span.end });
    const newest = [...role.sides].sort((a, b) => ((a.known ?? '') < (b.known ?? '') ? 1 : -1));
    const now = sidesText('text', newest, desk.speech);
    return [{ ...place, rule: 'role' as const, kind: 'disputed' as const, of: ledger.title.id, field: 'role', message: `“${place.words}” is disputed: ${now}`, now, since: newest[0]?.known, sources: sourcesIn(newest, desk.speech) }];
  });
}
