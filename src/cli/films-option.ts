/**
 * The option that says how addresses of films look.
 */
import { type Command, InvalidArgumentError } from 'commander';

export interface FilmsArguments {
  readonly films?: string;
}

/** Adds it to a command that reads articles. */
export function addFilmsOption(command: Command): Command {
  return command.option('--films <RULE>', 'how addresses of films look, /films/:film, for links that stand for widgets; default: what each page says', rule);
}

function rule(written: string): string {
  if (!written.includes(':film')) throw new InvalidArgumentError('It takes a path or an address with :film where the title stands, such as /films/:film.');
  return written;
}
