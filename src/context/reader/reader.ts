/**
 * What the reader of this page chose, kept on the reader's device where that allows it, and followed in all tabs.
 */
import { choicesKey } from './choices-key.js';
import { type Choices, noChoices, readChoices } from '../../domain/spoilers/reader-choices.js';
import { readStoredChoices } from './stored-choices.js';

/** A reader as widgets see them. */
export interface Reader {
  readonly choices: Choices;
  /** Keys of records that the reader asked to see although they give a plot away; until the page is left. */
  readonly revealed: ReadonlySet<string>;
  /** Whether the device keeps what was chosen; where it does not, it holds until the page is left. */
  readonly isKept: boolean;
}

/** Somebody of whom nothing is known, as on a server. */
export const anonymousReader: Reader = { choices: noChoices, revealed: new Set(), isKept: true };

export class ReaderDevice {
  #reader: Reader;

  constructor(private readonly changed: () => void) {
    const choices = readStoredChoices();
    this.#reader = { ...anonymousReader, choices: choices ?? noChoices, isKept: choices !== undefined };
    addEventListener('storage', ({ key }) => {
      if (key === choicesKey || (key === null && this.#reader.isKept)) this.#read();
    });
    // A page that comes back out of the browser's cache has heard nothing meanwhile; what it alone knows it still knows.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted && this.#reader.isKept) this.#read();
    });
  }

  get reader(): Reader {
    return this.#reader;
  }

  /** Takes what the reader chose now over what they chose before, in every tab. Who has seen nothing wants nothing shown. */
  choose(choice: Partial<Choices>): void {
    // What another tab has just kept counts, unless this page could not keep its own.
    const before = (this.#reader.isKept ? readStoredChoices() : undefined) ?? this.#reader.choices;
    const choices = readChoices({ ...before, ...choice });
    const revealed = choice.seen?.length === 0 ? anonymousReader.revealed : this.#reader.revealed;
    this.#set({ choices, revealed, isKept: keep(choices) });
  }

  /** Shows one record that gives a plot away, by its key. */
  reveal(key: string): void {
    this.#set({ revealed: new Set([...this.#reader.revealed, key]) });
  }

  #read(): void {
    const choices = readStoredChoices();
    if (!choices || (this.#reader.isKept && isSame(choices, this.#reader.choices))) return;
    const revealed = choices.seen.length === 0 ? anonymousReader.revealed : this.#reader.revealed;
    this.#set({ choices, revealed, isKept: true });
  }

  #set(change: Partial<Reader>): void {
    this.#reader = { ...this.#reader, ...change };
    this.changed();
  }
}

/** Whether the device took it: it may be full, or allow nothing. Of who chose nothing it keeps nothing. */
function keep(choices: Choices): boolean {
  try {
    if (isNothing(choices)) localStorage.removeItem(choicesKey);
    else localStorage.setItem(choicesKey, JSON.stringify(choices));
    return true;
  } catch {
    return false;
  }
}

function isSame(one: Choices, other: Choices): boolean {
  return [one.seen.join() === other.seen.join(), one.region === other.region, one.players.join() === other.players.join()].every(Boolean);
}

function isNothing({ seen, region, players }: Choices): boolean {
  return seen.length === 0 && region === undefined && players.length === 0;
}
