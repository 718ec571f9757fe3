/**
 * Runs `wick claim`: reads the dataset, gets the claim from options and answers, shows what it changes, and writes it.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Command } from 'commander';
import { fileNames } from '../../data/dataset/check-records.js';
import { wholeCatalogue } from '../../data/whole-catalogue.js';
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import { overlay } from '../../domain/ledger/overlay.js';
import { addClaim, type ClaimRequest } from '../../publish/claim/add-claim.js';
import { openFile, type OpenFile, recordsOf } from '../../publish/claim/open-files.js';
import { readDatasetFiles } from '../../publish/dataset/dataset-files.js';
import { joinDatasets } from '../../publish/dataset/join.js';
import { replaceTogether } from '../../publish/files/atomic-write.js';
import { FileError } from '../../publish/files/file-error.js';
import { readOptions } from '../read-options.js';
import { report, visible } from '../terminal.js';
import { Misuse } from './asked-options.js';
import { type ClaimArguments, claimAnswers, type Desk } from './claim-answers.js';
import { dayBefore, todayOf } from './claim-days.js';
import { printChanges, reportRefusal } from './claim-report.js';
import { Cancelled, terminalQuestions } from '../questions.js';

/** All options, as they were written. */
export interface RunArguments extends ClaimArguments {
  readonly dataset?: readonly string[];
  readonly base?: true;
  readonly now?: string;
  readonly lang?: string;
  readonly published?: string;
  readonly dryRun?: true;
  readonly yes?: true;
  readonly quiet?: true;
}

/** Runs the command; its exit code goes to `process`. */
export async function runClaim(written: RunArguments, command: Command): Promise<void> {
  try {
    await claimWritten(written, command);
  } catch (error) {
    if (error instanceof Misuse) command.error(`error: ${visible(error.message)}`);
    if (!(error instanceof Cancelled)) throw error;
    report(['wick: broken off. Nothing is written.']);
    process.exitCode = 130;
  }
}

async function claimWritten(written: RunArguments, command: Command): Promise<void> {
  const options = readOptions(Object.fromEntries((['now', 'lang', 'published'] as const).flatMap((name) => (written[name] === undefined ? [] : [[name, written[name]]]))), command);
  const questions = terminalQuestions();
  const base = written.base && (await wholeCatalogue());
  const { files, catalogue } = await readFiles(written.dataset ?? (await ownData()), base);
  const today = todayOf(written.now, options.now);
  const desk: Desk = { files, base, catalogue: laid(base, catalogue), today, questions, sources: [...(base ? [...base.sources.values()] : []), ...recordsOf(files, 'sources').map(({ record }) => record)].map((record) => ({ ...record })) };
  const request = await claimAnswers(written, desk);
  if (!questions && !written.dryRun && !written.yes) throw new Misuse('missing: --yes to write, or --dry-run to write nothing. On a terminal the command asks.');
  const addition = addClaim(files, request, today, base);
  if (addition.case === 'known') {
    report([`The claim is there already, as ${addition.standing}: same value, day and source. Nothing is written.`]);
    return;
  }
  if (addition.case === 'refused') {
    reportRefusal(addition.reasons, addition.reports);
    process.exitCode = 1;
    return;
  }
  if (!written.quiet) await printChanges(addition, request, { before: desk.catalogue, after: laid(base, addition.catalogue), now: written.now?.includes('T') ? options.now : Date.parse(`${today}T12:00Z`), locale: options.locale ?? 'en', settings: settingsOf(written, request) });
  if (written.dryRun || !(written.yes || (await questions!.agree('Write it?')))) {
    report([written.dryRun ? 'Dry run: nothing is written.' : 'Nothing is written.']);
    return;
  }
  await replaceTogether(addition.changes);
  report([`Written: ${addition.changes.map(({ path }) => visible(path)).join(', ')}.`, ...(written.dataset ? [] : ['Run npm run data to compile it.'])]);
}

/** The settings of the page in which widgets are shown: an article that ran before the claim became known, in the market of its release, with all spoilers. */
function settingsOf({ published, region }: RunArguments, { claim: { known }, entry }: ClaimRequest): Record<string, string> {
  const market = typeof entry['region'] === 'string' ? entry['region'] : (region ?? 'US');
  const day = published ?? (known === null ? undefined : dayBefore(known));
  return { spoilers: 'show', region: /^[A-Z]{2}$/.test(market) ? market : 'US', ...(day !== undefined && { published: day }) };
}

function laid(base: Catalogue | undefined, own: Catalogue): Catalogue {
  return base ? overlay(base, own) : own;
}

/** Reads the dataset. Prints its faults and throws a `FileError` if it has any. */
async function readFiles(names: readonly string[], base: Catalogue | undefined): Promise<{ readonly files: readonly OpenFile[]; readonly catalogue: Catalogue }> {
  const read = await readDatasetFiles(names);
  const { reports, whole } = joinDatasets(read, base);
  if (whole) return { files: read.map(openFile), catalogue: whole.catalogue };
  reportRefusal([], reports);
  throw new FileError(names.join(', '), 'the dataset has faults', 'Put them right first.');
}

/** The files with the records of a checkout of this library, in or above the folder of the run. */
async function ownData(): Promise<readonly string[]> {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const name = await readFile(join(folder, 'package.json'), 'utf8').then((text) => /"name"\s*:\s*"([^"]*)"/.exec(text)?.[1], () => undefined);
    const data = join(folder, 'src', 'data');
    if (name === 'wick-widgets' && existsSync(join(data, 'titles.json'))) return [...fileNames, 'edition'].map((kind) => relative('', join(data, `${kind}.json`)));
    if (dirname(folder) === folder) throw new Misuse('this is no checkout of the library: name your dataset with --dataset');
  }
}
