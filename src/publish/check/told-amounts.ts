/**
 * Says whether an amount lies between what stood when an article ran and what stands today.
 */
import type { Amount } from '../../domain/ledger/catalogue.js';
import type { FactStatus } from '../../domain/changes/fact-status.js';
import type { FieldValue } from '../../domain/ledger/fields.js';
import type { WrittenAmount } from '../../i18n/prose/read-values.js';

/** Whether a written amount lies between the values of an overtaken fact, both included, within its rounding. A gross passes them all on its way. */
export function isBetween(amount: WrittenAmount | undefined, { before, after }: Extract<FactStatus<FieldValue>, { case: 'overtaken' }>): boolean {
  const [value] = amount?.readings ?? [];
  if (!amount || value === undefined || before.length === 0) return false;
  const ends = [...before, ...after].flatMap((claim) => claim.value as Amount);
  return Math.min(...ends) - amount.half <= value && value <= Math.max(...ends) + amount.half;
}
