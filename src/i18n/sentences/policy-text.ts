/**
 * Says that the page's security policy stops the widgets from drawing, and which policies it must allow.
 */
import { languageFor } from '../messages/messages.js';
import { securityPolicyMessages } from '../messages/security-policy.js';

const names = 'wick-widgets, lit-html';

export function policyText(locale: string): string {
  return securityPolicyMessages[(languageFor(locale) ?? 'en') as keyof typeof securityPolicyMessages](names);
}
