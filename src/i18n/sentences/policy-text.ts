/**
 * Says that the page's security policy lets nothing be drawn, and which policies it would have to allow.
 */
import { languageFor } from '../messages/messages.js';
import { securityPolicyMessages } from '../messages/security-policy.js';

const names = 'wick-widgets, lit-html';

export function policyText(locale: string): string {
  return securityPolicyMessages[(languageFor(locale) ?? 'en') as keyof typeof securityPolicyMessages](names);
}
