/**
 * Writes changes in words.
 */
import type { TitleChange } from '../../domain/changes/changes.js';
import { claimText, namesText, personText, type Speech } from './field-text.js';
import { messagesFor } from '../messages/messages.js';
import { moreMessagesFor } from '../messages/more-messages.js';
import { marketText } from './phase-text.js';

/** The label of a change: `In cinemas`, `Ana de Armas’s role`. */
export function changeLabel(change: TitleChange, speech: Speech): string {
  const messages = moreMessagesFor(speech.locale);
  switch (change.what) {
    case 'field':
      return marketText(messages.fieldName[change.field.field], change.field.release, speech.locale);
    case 'role':
      return messages.roleOf(personText(change.person, speech));
    case 'joined':
      return messages.joinedCast;
  }
}

/** The new and the old value: `June 6, 2025, no longer June 7, 2024`. */
export function changeSentence(change: TitleChange, speech: Speech): string {
  const { locale } = speech;
  if (change.what === 'joined') return namesText(change.people.map((id) => personText(id, speech)), locale);
  const { before, after } = change.news;
  const text = (claim: typeof after): string => {
    if (claim.value === null) return messagesFor(locale).undisclosed;
    return claimText(change.what === 'field' ? change.field.kind : 'text', { ...claim, value: claim.value }, speech);
  };
  // For a role that had been undisclosed, only the new name is said.
  return before && before.value !== null ? moreMessagesFor(locale).changed(text(before), text(after)) : text(after);
}
