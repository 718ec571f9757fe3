/**
 * `wick embed`: writes pages for frames on other sites, with their oEmbed files.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { EmbedFault, themes } from '../publish/embeds/embed-options.js';
import { fileErrorOf } from '../publish/files/file-error.js';
import { writeWhole } from '../publish/files/atomic-write.js';
import { readOptions } from './read-options.js';

interface Options {
  readonly output: string;
  readonly site: string;
  readonly assets?: string;
  readonly title?: string[];
  readonly widget?: string[];
  readonly lang?: string;
  readonly region?: string;
  readonly theme?: (typeof themes)[number];
  readonly pictures?: true;
  readonly font?: string[];
  readonly now?: string;
  readonly quiet?: true;
}

const help = `
Writes for each title and widget: the page for the frame, a plain HTML page, and oEmbed as JSON and XML. index.html lists the snippets.
Exit code: 0 all files are written, 1 a widget could not be drawn, 2 an option cannot be used or a file could not be written.

  wick embed -o out/ --site https://example.org/embed/
  wick embed -o out/ --site https://example.org/embed/ --pictures
  wick embed -o out/ --site https://example.org/embed/ --title ballerina --widget film-card --theme noir`;

/** Adds the command to the program. */
export function addEmbed(program: Command): void {
  program
    .command('embed')
    .summary('write pages for frames, with their oEmbed files')
    .description('Writes pages that other sites show in a frame, with their oEmbed files. Host the folder on your site.')
    .requiredOption('-o, --output <FOLDER>', 'the folder to write to')
    .requiredOption('--site <ADDRESS>', 'the address at which the folder will be hosted')
    .option('--assets <ADDRESS>', 'the address of dist/ (default: "/wick/")')
    .option('--title <ID...>', 'titles (default: all)')
    .option('--widget <NAME...>', 'widgets, such as film-card (default: all that can be embedded)')
    .option('--lang <LOCALE>', 'language of the pages (default: "en")')
    .option('--region <CODE>', 'the market whose releases are shown, such as DE (default: "US")')
    .addOption(new Option('--theme <NAME>', 'the theme of the pages').choices(themes))
    .option('--pictures', 'draw a preview picture for each page; needs the packages @takumi-rs/core and @takumi-rs/helpers')
    .option('--font <FILE...>', 'fonts for the pictures, .ttf, .otf or .woff2 (default: one with Latin letters)')
    .option('--now <INSTANT>', 'the time as of which the pages are drawn, 2025-06-06T12:00Z or 2025-06-06 (default: now)')
    .option('-q, --quiet', 'print errors only')
    .addHelpText('after', help)
    .action(embed);
}

async function embed({ output, title: titles, widget: widgets, lang: locale, now: written, font = [], quiet, ...rest }: Options, command: Command): Promise<void> {
  const { now } = readOptions(written === undefined ? {} : { now: written }, command);
  const { embedFiles } = await import('../publish/embeds/embed.js');
  let [files, embeds] = [0, 0];
  try {
    const fonts = await Promise.all(font.map((path) => readFile(path).catch((error: unknown) => { throw fileErrorOf(path, error, 'read'); })));
    for await (const group of embedFiles({ ...rest, now, fonts, ...(titles && { titles }), ...(widgets && { widgets }), ...(locale !== undefined && { locale }) })) {
      for (const { path, text } of group.files) await writeWhole(join(output, path), text);
      for (const { path, bytes } of group.pictures) await writeWhole(join(output, path), bytes);
      for (const trouble of group.troubles) {
        console.error(`wick: ${trouble}`);
        process.exitCode = 1;
      }
      files += group.files.length + group.pictures.length;
      embeds += Number(group.embed !== undefined);
      if (!quiet && process.stderr.isTTY) process.stderr.write(`\r${String(group.done)} of ${String(group.all)} embeds`);
    }
  } catch (error) {
    if (!(error instanceof EmbedFault)) throw error;
    console.error(`wick: ${error.message}`);
    process.exitCode = 2;
    return;
  }
  if (!quiet) process.stdout.write(`${process.stderr.isTTY ? '\n' : ''}${output}: ${String(embeds)} ${embeds === 1 ? 'embed' : 'embeds'}, ${String(files)} files; index.html lists their snippets\n`);
}
