/**
 * Says that the page's security policy stops the widgets from drawing, and which policies it must allow.
 */
import { faultMessages } from '../compiled/fault.js';
import { languageFor } from '../messages/messages.js';

const names = 'wick-widgets, lit-html';

export function policyText(locale: string): string {
  return (faultMessages[languageFor(locale) ?? 'en'] ?? faultMessages.en).securityPolicy(names);
}
