/**
 * The option `--cache`: a folder in which results are kept, so that a run handles only what has changed since another.
 */
import { type Command, Option } from 'commander';
import { wholeCatalogue } from '../../data/whole-catalogue.js';
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import type { ResultCache } from '../../publish/cache/result-cache.js';
import { report, visible } from '../terminal.js';

export interface CacheArguments {
  readonly cache?: string;
}

/** The options of a run; all but the ledger and the time are part of what a result is kept by. */
export interface RunOptions {
  readonly now: number;
  readonly catalogue?: Catalogue;
}

/** Adds the option to a command. */
export function addCacheOption(command: Command): Command {
  return command.addOption(new Option('--cache <FOLDER>', 'keep results in this folder, and take from it those that still hold; it may be deleted at any time').conflicts(['fix', 'merge']));
}

/** Opens a cache. A result that cannot be kept is told once. */
export async function cacheFor<T extends object>(folder: string, name: string, { now, catalogue, ...options }: RunOptions): Promise<ResultCache<T>> {
  const { ResultCache } = await import('../../publish/cache/result-cache.js');
  const onFault = ({ message }: Error): void => {
    report([`wick: ${visible(message)} The run goes on, and keeps no more results.`]);
  };
  return new ResultCache<T>({ folder, onFault }, { command: name, catalogue: catalogue ?? (await wholeCatalogue()), now, options: { ...options, isBundled: catalogue === undefined } });
}
