/**
 * Reads a reader's choices: titles seen, market, and allowed video players.
 */

export interface Choices {
  /** Ids of titles that the reader has seen to the end. */
  readonly seen: readonly string[];
  /** The market that the reader chose for watching, ISO 3166-1 alpha-2. */
  readonly region?: string;
  /** Video hosts whose players load without asking the reader again: `youtube`. */
  readonly players: readonly string[];
}

export const noChoices: Choices = { seen: [], players: [] };

/** The most ids read from a stored list; the newest are kept. */
const most = 500;

/** Reads choices from untrusted data; invalid parts count as not chosen. */
export function readChoices(written: unknown): Choices {
  if (typeof written !== 'object' || written === null) return noChoices;
  const { seen, region, players } = written as Readonly<Record<string, unknown>>;
  return { seen: idsIn(seen), players: idsIn(players), ...(typeof region === 'string' && /^[A-Z]{2}$/.test(region) && { region }) };
}

/** The valid ids in a list, each once. */
function idsIn(written: unknown): readonly string[] {
  if (!Array.isArray(written)) return [];
  const ids = written.filter((id): id is string => typeof id === 'string' && /^[a-z0-9][a-z0-9-]{0,99}$/.test(id));
  return [...new Set(ids)].slice(-most);
}

/** The seen titles after `ids` were marked as seen or not seen. */
export function withSeen(seen: readonly string[], ids: readonly string[], isSeen: boolean): readonly string[] {
  const others = seen.filter((id) => !ids.includes(id));
  return isSeen ? [...others, ...ids] : others;
}
