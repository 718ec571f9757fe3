/**
 * Finds what speaks against a claim beside the others on its field, and what its author should know of them.
 */
import { standings } from '../../domain/ledger/closed-lists.js';
import type { WrittenClaim } from './add-claim.js';

type Recorded = Partial<WrittenClaim>;

/** Why a claim may not be added: each with its remedy. */
export function objectionsTo(claim: WrittenClaim, claims: readonly Recorded[], today: string): readonly string[] {
  const reasons: string[] = [];
  const earlier = claims.filter(({ known }) => (known ?? '') <= (claim.known ?? ''));
  if ((claim.known ?? '') > today) reasons.push(`known: ${claim.known!} is after today, ${today}: a claim is dated to the day on which it became public. Give that day, or the day of the run with --now.`);
  if (claim.standing !== 'corrected') return reasons;
  if (earlier.length === 0) reasons.push('standing: corrected says that an earlier value was wrong, and there is none. Choose another standing.');
  else if (isSame(earlier.at(-1)!, claim)) reasons.push(`standing: corrected says that the value before was wrong, and it was the same, ${said(earlier.at(-1)!)}. Choose another standing.`);
  return reasons;
}

/** What the other claims make of a claim: a newer one stands, a rival of the day, an equal value before. */
export function noticesOn(claim: WrittenClaim, claims: readonly Recorded[]): readonly string[] {
  const newer = claims.filter(({ known }) => (known ?? '') > (claim.known ?? ''));
  const ofDay = claims.filter(({ known }) => (known ?? null) === claim.known);
  const older = claims.filter(({ known }) => (known ?? '') < (claim.known ?? '')).at(-1);
  const rivals = ofDay.filter((other) => firmness(other) === firmness(claim) && !isSame(other, claim));
  const firmer = ofDay.find((other) => firmness(other) > firmness(claim));
  return [
    ...(newer.length > 0 ? [`A newer claim stands: ${said(newer.at(-1)!)}. This one is history.`] : []),
    ...rivals.map((rival) => `It contradicts ${said(rival)}, of the same day and standing: widgets show both.`),
    ...(firmer ? [`Of the same day a firmer claim stands: ${said(firmer)}.`] : []),
    ...(newer.length === 0 && ofDay.length === 0 && older && isSame(older, claim) ? [`It says what stood before: ${said(older)}.`] : []),
  ];
}

function isSame(one: Recorded, other: Recorded): boolean {
  return JSON.stringify(one.value) === JSON.stringify(other.value);
}

function firmness({ standing = 'confirmed' }: Recorded): number {
  return standings.indexOf(standing);
}

function said({ value, known, standing = 'confirmed', source }: Recorded): string {
  return `${JSON.stringify(value)}, ${standing}${known === null || known === undefined ? '' : ` ${known}`} (${source ?? ''})`;
}
