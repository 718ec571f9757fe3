/**
 * Says that the page's security policy lets nothing be drawn, and which policies it would have to allow.
 */
import { languageFor } from '../messages/messages.js';
import { policy } from '../messages/policy.js';

const names = 'wick-widgets, lit-html';

export function policyText(locale: string): string {
  return policy[(languageFor(locale) ?? 'en') as keyof typeof policy](names);
}
