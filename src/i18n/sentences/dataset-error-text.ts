/**
 * Writes in words why a publisher's data is not used.
 */
import { loadMoreMessages, type MoreMessages, moreMessagesFor } from '../messages/more-messages.js';

type Trouble = { readonly case: 'unread'; readonly fault: keyof MoreMessages['unread']; readonly detail: string } | { readonly case: 'left-out'; readonly faults: readonly string[] };

/** Says why data could not be read, or which entries were left out: the first five in full, and the number of all. */
export async function datasetErrorText(trouble: Trouble, locale: string): Promise<string> {
  await loadMoreMessages(locale);
  const messages = moreMessagesFor(locale);
  if (trouble.case === 'unread') return messages.unread[trouble.fault](trouble.detail);
  const { faults } = trouble;
  return messages.badData(String(faults.length), faults.slice(0, named).join(' · '));
}

const named = 5;
