/**
 * Asks questions on a terminal: lists to choose from, texts that are checked while they are typed, yes or no.
 */
import { autocomplete, confirm, isCancel, select, text } from '@clack/prompts';

/** Something that can be chosen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** A text that is asked for. */
export interface TypedQuestion {
  readonly message: string;
  /** Says what is wrong with an answer, or nothing. */
  readonly check: (answer: string) => string | undefined;
  /** The answer if nothing is typed. */
  readonly usual?: string | undefined;
}

/** Asks whoever sits at the terminal. Each question throws `Cancelled` if it is broken off. */
export interface Questions {
  readonly choose: (message: string, choices: readonly Choice[], first?: string) => Promise<string>;
  readonly type: (question: TypedQuestion) => Promise<string>;
  readonly agree: (message: string) => Promise<boolean>;
}

/** A question was broken off with Ctrl+C or Escape. */
export class Cancelled extends Error {}

/** A longer list is searched by typing. */
const longestList = 9;

/** The questions on standard input and standard error, so that standard output has only results. Undefined where there is no terminal. */
export function terminalQuestions(): Questions | undefined {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined;
  const terminal = { input: process.stdin, output: process.stderr };
  return {
    choose: async (message, choices, first) => {
      const asked = { ...terminal, message, options: choices.map((choice) => ({ ...choice })), ...(first !== undefined && { initialValue: first }) };
      return answered(await (choices.length > longestList ? autocomplete({ ...asked, maxItems: longestList, placeholder: 'type to search' }) : select(asked)));
    },
    type: async ({ message, check, usual }) => {
      const validate = (answer: string | undefined): string | undefined => {
        const given = answer?.trim() ?? '';
        return given === '' && usual !== undefined ? undefined : check(given);
      };
      const answer = await text({ ...terminal, message, validate, ...(usual !== undefined && { defaultValue: usual, placeholder: usual }) });
      return answered(answer).trim();
    },
    agree: async (message) => answered(await confirm({ ...terminal, message })),
  };
}

function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<T, symbol>;
}
