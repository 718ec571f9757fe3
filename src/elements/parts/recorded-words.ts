/**
 * Draws recorded sentences in widgets that read the catalogue.
 */
import { html, type TemplateResult } from 'lit';
import type { StatedClaim } from '../../domain/ledger/catalogue.js';
import { claimsInReading } from '../../domain/ledger/citations.js';
import type { FieldValue } from '../../domain/ledger/field-kinds.js';
import type { Reading } from '../../domain/changes/reading.js';
import type { Speech } from '../../i18n/sentences/field-text.js';
import { recordedText } from '../../views/recorded.js';

type Reader = Pick<Speech, 'names' | 'locale'>;

/** Draws a sentence that starts at the page's own margin whatever its language; one that stays English is marked so. */
export function recordedWords(english: string, speech: Reader): TemplateResult {
  const { text, lang, dir } = recordedText(english, speech);
  return html`<span lang=${lang} dir=${dir}>${text}</span>`;
}

/** A reading with its sentences translated; undefined where one of them stays English. */
export function translatedReading(reading: Reading<FieldValue>, speech: Reader): Reading<FieldValue> | undefined {
  const claims = claimsInReading(reading).map((claim) => ({ claim, ...recordedText(String(claim.value), speech) }));
  if (claims.some(({ lang }) => lang === 'en')) return undefined;
  const [first, ...more] = claims.map(({ claim, text }): StatedClaim<FieldValue> => ({ ...claim, value: text }));
  if (reading.case === 'stands') return { ...reading, value: first!.value, claim: first! };
  return reading.case === 'disputed' ? { ...reading, claims: [first!, ...more] } : reading;
}
