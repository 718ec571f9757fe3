/**
 * The option `--shard`, by which several machines share the articles of a run.
 */
import { type Command, InvalidArgumentError } from 'commander';
import { parseShard, type Shard } from '../../publish/files/shard.js';

export interface ShardArguments {
  readonly shard?: Shard;
}

/** Adds the option to a command. */
export function addShardOption(command: Command): Command {
  return command.option('--shard <INDEX/COUNT>', 'take one of several equal parts of the articles, such as 3/8', shardOf);
}

function shardOf(text: string): Shard {
  const shard = parseShard(text);
  if (!shard) throw new InvalidArgumentError('It takes a number and the number of shards, from 1/1: 3/8.');
  return shard;
}
