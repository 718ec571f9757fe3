/**
 * The reader's choices, stored on their device where it allows that, and kept in step across tabs.
 */
import { choicesKey } from './choices-key.js';
import { type Choices, noChoices, readChoices } from '../../domain/spoilers/reader-choices.js';
import { readStoredChoices } from './stored-choices.js';

/** The reader, as widgets see them. */
export interface Reader {
  readonly choices: Choices;
  /** Keys of records that the reader revealed although they give a plot away; kept until the page is left. */
  readonly revealed: ReadonlySet<string>;
  /** Whether the device stores the choices; otherwise they last until the page is left. */
  readonly isKept: boolean;
}

/** A reader without choices, as on a server. */
export const anonymousReader: Reader = { choices: noChoices, revealed: new Set(), isKept: true };

export class ReaderDevice {
  #reader: Reader;

  constructor(private readonly changed: () => void) {
    const choices = readStoredChoices();
    this.#reader = { ...anonymousReader, choices: choices ?? noChoices, isKept: choices !== undefined };
    addEventListener('storage', ({ key }) => {
      if (key === choicesKey || (key === null && this.#reader.isKept)) this.#read();
    });
    // A page in the back/forward cache receives no storage events. Choices that could not be stored are kept.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted && this.#reader.isKept) this.#read();
    });
  }

  get reader(): Reader {
    return this.#reader;
  }

  /** Applies a choice over the earlier ones, in every tab. A reader who has seen nothing also loses what was revealed. */
  choose(choice: Partial<Choices>): void {
    // Starts from the stored choices, which another tab may have changed, unless this page could not store its own.
    const before = (this.#reader.isKept ? readStoredChoices() : undefined) ?? this.#reader.choices;
    const choices = readChoices({ ...before, ...choice });
    const revealed = choice.seen?.length === 0 ? anonymousReader.revealed : this.#reader.revealed;
    this.#set({ choices, revealed, isKept: keep(choices) });
  }

  /** Reveals one record that gives a plot away, by its key. */
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

/** Stores the choices; returns false if storage is full or forbidden. Empty choices are removed from storage. */
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
