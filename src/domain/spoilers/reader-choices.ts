/**
 * What a reader chose: which titles they have seen, which market they watch in, whose players may come without a question.
 */

export interface Choices {
  /** Ids of titles that the reader has seen to the end. */
  readonly seen: readonly string[];
  /** The market whose offers the reader asked for, ISO 3166-1 alpha-2. */
  readonly region?: string;
  /** Hosts of players that the reader lets into the page without asking again: `youtube`. */
  readonly players: readonly string[];
}

export const noChoices: Choices = { seen: [], players: [] };

/** The most that is read of a list, its newest: nobody has seen more titles of one universe, and what a reader says now counts. */
const most = 500;

/** Reads choices that anyone may have written: what is sound is kept, the rest counts as not chosen. */
export function readChoices(written: unknown): Choices {
  if (typeof written !== 'object' || written === null) return noChoices;
  const { seen, region, players } = written as Readonly<Record<string, unknown>>;
  return { seen: idsIn(seen), players: idsIn(players), ...(typeof region === 'string' && /^[A-Z]{2}$/.test(region) && { region }) };
}

/** Lists of ids, each once. */
function idsIn(written: unknown): readonly string[] {
  if (!Array.isArray(written)) return [];
  const ids = written.filter((id): id is string => typeof id === 'string' && /^[a-z0-9][a-z0-9-]{0,99}$/.test(id));
  return [...new Set(ids)].slice(-most);
}

/** The titles seen, with some of them now seen or not; any other stays as it is. */
export function withSeen(seen: readonly string[], ids: readonly string[], isSeen: boolean): readonly string[] {
  const others = seen.filter((id) => !ids.includes(id));
  return isSeen ? [...others, ...ids] : others;
}
