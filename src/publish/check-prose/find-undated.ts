/**
 * Finds statements that a title has no release date, although the ledger has learnt one since.
 */
import { firstClaimsIn } from '../../domain/ledger/citations.js';
import { claimedDateText } from '../../i18n/formats/date-text.js';
import { type CheckContext, marketText, placed } from '../check/check-context.js';
import { type RawFinding, sinceText, sourcesIn } from '../check/finding.js';
import { releaseMeant } from './outings.js';
import { phrasesOfWholes, spoken } from './phrases.js';
import type { AnalysedPassage } from './sentence-subjects.js';

/** Finds denials of a release date in a passage. */
export function findUndated(scene: AnalysedPassage, desk: CheckContext): RawFinding[] {
  return phrasesOfWholes(scene, desk, spoken(scene, desk, 'undated').flatMap(({ undated }) => undated)).flatMap(({ span, ledger: { title } }) => {
    const known = releaseMeant(scene, span, title.id, desk);
    const claims = firstClaimsIn(known?.reading);
    const since = known?.release.date.filter((claim) => 'value' in claim && claim.value.length >= (claims[0]?.value.length ?? 0)).flatMap((claim) => claim.known ?? []).sort()[0];
    // A date that was known when the article ran can be that of another market or another way.
    if (!known || claims.length === 0 || since === undefined || (desk.ran !== undefined && since <= desk.ran)) return [];
    const place = placed(scene, span);
    const now = `${claimedDateText(claims[0]!.value, desk.speech.locale)}${marketText(known.release.region, desk)}`;
    return [{ ...place, rule: 'date' as const, kind: 'development' as const, of: title.id, field: 'release-date', message: `“${place.words}” is overtaken: ${now}${sinceText(since, desk.speech)}`, now, since, sources: sourcesIn(claims, desk.speech) }];
  });
}
