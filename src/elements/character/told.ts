/**
 * What is recorded about a character in sentences, in the reader's language.
 */
import type { StatedClaim } from '../../domain/ledger/catalogue.js';
import { claimsInReading } from '../../domain/ledger/citations.js';
import type { Reading } from '../../domain/ledger/read-fact.js';
import { type Reader, recordedText } from '../../views/recorded.js';
import type { ProfileFact } from '../parts/profile-fact.js';

/** A reading with its sentences translated; as it is, and marked as English, where one of them has no translation. */
export function toldIn(reading: Reading<string>, reader: Reader): Pick<ProfileFact, 'kind' | 'reading' | 'isSentence'> {
  const kind = 'text';
  const told = claimsInReading(reading).map((claim) => ({ claim, ...recordedText(claim.value, reader) }));
  if (told.some(({ lang }) => lang === 'en')) return { kind, reading, isSentence: true };
  const [first, ...more] = told.map(({ claim, text }): StatedClaim<string> => ({ ...claim, value: text }));
  if (reading.case === 'stands') return { kind, reading: { ...reading, value: first!.value, claim: first! } };
  return { kind, reading: reading.case === 'disputed' ? { ...reading, claims: [first!, ...more] } : reading };
}
