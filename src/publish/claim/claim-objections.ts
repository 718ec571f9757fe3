/**
 * Finds what speaks against a claim beside the others on its field, and what its author should know of them.
 */
import { isDeepStrictEqual } from 'node:util';
import { byDay, firmness } from '../../domain/ledger/read-fact.js';
import type { WrittenClaim } from './add-claim.js';

/** Why a claim may not be added: each with its remedy. */
export function objectionsTo(claim: WrittenClaim, claims: readonly WrittenClaim[], today: string): readonly string[] {
  const reasons: string[] = [];
  const earlier = claims.filter((other) => byDay(other, claim) <= 0);
  if ((claim.known ?? '') > today) reasons.push(`known: ${claim.known!} is after today, ${today}: a claim is dated to the day on which it became public. Give that day, or the day of the run with --now.`);
  if (claim.standing !== 'corrected') return reasons;
  if (earlier.length === 0) reasons.push('standing: corrected says that an earlier value was wrong, and there is none. Choose another standing.');
  else if (isDeepStrictEqual(earlier.at(-1)!.value, claim.value)) reasons.push(`standing: corrected says that the value before was wrong, and it was the same, ${said(earlier.at(-1)!)}. Choose another standing.`);
  return reasons;
}

/** What the other claims make of a claim: a newer one stands, a rival of the day, an equal value before. */
export function noticesOn(claim: WrittenClaim, claims: readonly WrittenClaim[]): readonly string[] {
  const newer = claims.filter((other) => byDay(other, claim) > 0);
  const ofDay = claims.filter((other) => byDay(other, claim) === 0);
  const older = claims.findLast((other) => byDay(other, claim) < 0);
  const rivals = ofDay.filter((other) => firmness(other) === firmness(claim) && !isDeepStrictEqual(other.value, claim.value));
  const firmer = ofDay.find((other) => firmness(other) > firmness(claim));
  return [
    ...(newer.length > 0 ? [`A newer claim stands: ${said(newer.at(-1)!)}. This one is history.`] : []),
    ...rivals.map((rival) => `It contradicts ${said(rival)}, of the same day and standing: widgets show both.`),
    ...(firmer ? [`Of the same day a firmer claim stands: ${said(firmer)}.`] : []),
    ...(newer.length === 0 && ofDay.length === 0 && older && isDeepStrictEqual(older.value, claim.value) ? [`It says what stood before: ${said(older)}.`] : []),
  ];
}

function said({ value, known, standing, source }: WrittenClaim): string {
  return `${JSON.stringify(value)}, ${standing}${known === null ? '' : ` ${known}`} (${source})`;
}
