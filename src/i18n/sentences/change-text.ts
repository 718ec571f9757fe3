/**
 * Writes changes in words.
 */
import type { StatedClaim } from '../../domain/ledger/catalogue.js';
import type { FieldValue, ValueKind } from '../../domain/ledger/fields.js';
import type { TitleChange } from '../../domain/changes/changes.js';
import { addedTo, mannerOf } from '../../domain/changes/manner.js';
import { claimsText, namesText, personText, type Speech } from './field-text.js';
import { messagesFor } from '../messages/messages.js';
import { moreMessagesFor } from '../messages/more-messages.js';
import { homeText, marketText, phaseText } from './phase-text.js';

/** The label of a change: `In cinemas`, `Ana de Armas’s role`; of a rating, which each market has of its own, with that market: `Rating (US)`. */
export function changeLabel(change: TitleChange, speech: Speech): string {
  const messages = moreMessagesFor(speech.locale);
  switch (change.what) {
    case 'phase':
      return messages.fieldName.status;
    case 'field':
      return change.field.field === 'rating' ? homeText(messages.fieldName.rating, change.field.market, speech.locale) : marketText(messages.fieldName[change.field.field], change.field.release, speech.locale);
    case 'role':
      return messages.roleOf(personText(change.person, speech));
    case 'joined':
      return messages.joinedCast;
  }
}

/** What stands now: `June 6, 2025`. */
export function changedText(change: TitleChange, speech: Speech): string {
  switch (change.what) {
    case 'phase':
      return phaseText(change.after, speech.locale);
    case 'joined':
      return namesText(change.people.map((id) => personText(id, speech)), speech.locale);
    case 'field':
      return claimsText(change.field.kind, change.news.after, speech);
    case 'role':
      return roleText(change.news.after, speech);
  }
}

/** What it was, by the manner of the change: `no longer June 7, 2024`, `up from $51 million`; undefined where nothing had been known. */
export function pastText(change: TitleChange, speech: Speech): string | undefined {
  const { past } = moreMessagesFor(speech.locale);
  switch (change.what) {
    case 'phase': {
      const { before } = change;
      if (before.name === 'unknown') return undefined;
      // `In cinemas from today` would be read as of another day.
      return past.phase(phaseText(before.name === 'opening-today' ? { ...before, name: 'dated' } : before, speech.locale));
    }
    case 'joined':
      return undefined;
    case 'role': {
      // Of a role that had been undisclosed, only the new name is said.
      const { kind, before } = change.news;
      const names = before.filter(({ value }) => value !== null);
      return names.length === 0 ? undefined : past[kind === 'correction' ? 'corrected' : before.length > 1 ? 'settled' : 'replaced'](roleText(names, speech));
    }
    case 'field': {
      const { kind } = change.field;
      const manner = mannerOf(kind, change.news);
      return manner === 'first' ? undefined : past[manner](manner === 'added' ? addedText(kind, change.news, speech) : claimsText(kind, change.news.before, speech));
    }
  }
}

/** The new and the old value: `June 6, 2025, no longer June 7, 2024`. */
export function changeSentence(change: TitleChange, speech: Speech): string {
  const past = pastText(change, speech);
  return past === undefined ? changedText(change, speech) : moreMessagesFor(speech.locale).changed(changedText(change, speech), past);
}

function addedText(kind: ValueKind, { before, after }: Extract<TitleChange, { what: 'field' }>['news'], speech: Speech): string {
  const [old, now] = [before[0]!.value, after[0]!.value] as [readonly string[], readonly string[]];
  return claimsText(kind, [{ ...after[0]!, value: addedTo(old, now) }], speech);
}

/** The names of a character; null is an undisclosed role. */
function roleText(claims: readonly StatedClaim<string | null>[], speech: Speech): string {
  return claimsText('text', claims.map((claim): StatedClaim<FieldValue> => ({ ...claim, value: claim.value ?? messagesFor(speech.locale).undisclosed })), speech);
}
