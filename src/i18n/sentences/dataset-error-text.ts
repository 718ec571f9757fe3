/**
 * What kept a publisher's data from being used, in words.
 */
import { loadMoreMessages, type MoreMessages, moreMessagesFor } from '../messages/more-messages.js';

type Trouble = { readonly case: 'unread'; readonly fault: keyof MoreMessages['unread']; readonly detail: string } | { readonly case: 'left-out'; readonly faults: readonly string[] };

/** Says why data could not be had, or which entries of it were left out: the first few by name, the rest by number. */
export async function datasetErrorText(trouble: Trouble, locale: string): Promise<string> {
  await loadMoreMessages(locale);
  const messages = moreMessagesFor(locale);
  if (trouble.case === 'unread') return messages.unread[trouble.fault](trouble.detail);
  const { faults } = trouble;
  return messages.badData(String(faults.length), faults.slice(0, named).join(' · '));
}

const named = 5;
