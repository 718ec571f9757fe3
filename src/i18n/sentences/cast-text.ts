/**
 * Writes roles in words.
 */
import type { CastEntry } from '../../domain/people/billing.js';
import type { CastGroupKey } from '../../domain/people/cast-groups.js';
import { namesText, type Speech, titleText } from './field-text.js';
import { listText } from '../formats/intl.js';
import { type Messages, messagesFor } from '../messages/messages.js';

/** A character's name, all names where sources differ, or why there is none. */
export function characterText({ character }: Pick<CastEntry, 'character'>, speech: Speech): string {
  const messages = messagesFor(speech.locale);
  const name = (value: string | null): string => value ?? messages.undisclosed;
  switch (character.case) {
    case 'stands':
      return name(character.value);
    case 'disputed':
      return listText(character.claims.map(({ value }) => name(value)), speech.locale, 'disjunction');
    case 'hidden':
      return messages.hidden(character.reveals.level, titleText(character.reveals.title, speech));
    case 'unknown':
      return messages.undisclosed;
  }
}

/** The former names of a character: `formerly Rooney`, or that the role was undisclosed. */
export function formerText(former: CastEntry['former'], { locale }: Speech): string {
  const messages = messagesFor(locale);
  const names = former.filter((name) => name !== null);
  return names.length > 0 ? messages.formerly(namesText(names, locale)) : messages.wasUndisclosed;
}

/** The heading of a group of roles. */
export function groupText(key: CastGroupKey, messages: Messages): string {
  switch (key) {
    case 'other':
      return messages.otherRoles;
    case 'returning':
      return messages.returningCast;
    case 'new':
      return messages.newCast;
    default:
      return messages.roleGroup[key];
  }
}
