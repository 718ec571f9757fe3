/**
 * The option `--films`: the pattern of films' addresses.
 */
import { type Command, InvalidArgumentError } from 'commander';

export interface FilmsArguments {
  readonly films?: string;
}

/** Adds the option to a command that reads articles. */
export function addFilmsOption(command: Command): Command {
  return command.option('--films <RULE>', 'the pattern of your film pages, such as /films/:film, for links that stand for widgets; default: the page’s meta element wick:films', rule);
}

function rule(written: string): string {
  if (!written.includes(':film')) throw new InvalidArgumentError('It takes a path or an address with :film where the title stands, such as /films/:film.');
  return written;
}
