/**
 * What kept a publisher's data from being used, in words.
 */
import type { Messages } from './messages.js';

type Trouble = { readonly case: 'unread'; readonly fault: keyof Messages['unread']; readonly detail: string } | { readonly case: 'left-out'; readonly faults: readonly string[] };

/** Says why data could not be had, or which entries of it were left out: the first few by name, the rest by number. */
export function troubleText(trouble: Trouble, messages: Messages): string {
  if (trouble.case === 'unread') return messages.unread[trouble.fault](trouble.detail);
  const { faults } = trouble;
  return messages.badData(String(faults.length), faults.slice(0, named).join(' · '));
}

const named = 5;
