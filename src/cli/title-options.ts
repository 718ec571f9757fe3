/**
 * The options that `wick feed` and `wick calendar` share: titles, time, language and dataset.
 */
import type { Command } from 'commander';
import { wholeCatalogue } from '../data/whole-catalogue.js';
import type { Catalogue } from '../domain/ledger/catalogue.js';
import { titlesLost } from '../publish/feeds/requested-titles.js';
import { addDatasetOption, readDataset } from './dataset-option.js';
import { readOptions } from './read-options.js';
import { visible } from './terminal.js';

export interface TitleArguments {
  readonly title?: readonly string[];
  readonly now?: string;
  readonly lang?: string;
  readonly region?: string;
  readonly dataset?: readonly string[];
  readonly output?: string;
  readonly quiet?: true;
}

/** The options once read. */
export interface TitleQuery {
  readonly now: number;
  readonly catalogue: Catalogue;
  readonly titles?: readonly string[];
  readonly locale?: string;
  readonly region?: string;
}

/** Adds the options to a command. */
export function addTitleOptions(command: Command): Command {
  command
    .option('--title <ID>', 'a title; may be given several times; default: all', (id: string, before: readonly string[] | undefined) => [...(before ?? []), id])
    .option('--now <WHEN>', 'the current time; what became known later is left out; default: now')
    .option('--lang <LANGUAGE>', 'the language of the output; default: en');
  return addDatasetOption(command).option('-q, --quiet', 'print no summary');
}

/** Reads the options and loads the data; an invalid option ends the run. */
export async function readTitleQuery({ title, now, lang, region, dataset }: TitleArguments, command: Command): Promise<TitleQuery> {
  const { settings, ...options } = readOptions({ ...(now !== undefined && { now }), ...(lang !== undefined && { lang }), ...(region !== undefined && { region }) }, command);
  const catalogue = dataset === undefined ? await wholeCatalogue() : await readDataset(dataset);
  for (const { id, meant } of titlesLost(catalogue, title)) {
    command.error(`error: there is no title '${visible(id)}'${meant.length > 0 ? `; did you mean ${meant.join(' or ')}?` : `; there are ${[...catalogue.titles.keys()].join(', ')}`}`);
  }
  return { ...options, catalogue, ...(title && { titles: title }), ...(region !== undefined && { region: settings.region! }) };
}
