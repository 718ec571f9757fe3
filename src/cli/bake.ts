/**
 * `wick bake`: writes the widgets of articles as plain HTML, for feeds, AMP, Apple News and e-mail.
 */
import type { Command } from 'commander';
import type { PageOptions } from '../publish/prerender/fill.js';
import type { TransformModule } from '../publish/files/rewrite.js';
import { exitCodesHelp, type PageArguments, pageCommand, rewriteArticles, readSharedOptions } from './page-command.js';

const help = `${exitCodesHelp}

  wick bake article.html > plain.html
  wick bake content/ -o feed/ --now 2025-06-06`;

/** Adds the command to the program. */
export function addBake(program: Command): void {
  const command = program
    .command('bake')
    .summary('write the widgets of articles as plain HTML')
    .description('Writes every widget as plain HTML, without script and without shadow DOM: for feeds, AMP, Apple News and e-mail.');
  pageCommand(command).addHelpText('after', help).action(bake);
}

async function bake(names: readonly string[], written: PageArguments, command: Command): Promise<void> {
  const transform: TransformModule<PageOptions> = {
    here: async () => (await import('../publish/bake/bake.js')).bake,
    thread: new URL('../publish/bake/bake-thread.js', import.meta.url),
    options: await readSharedOptions(written, command),
  };
  await rewriteArticles(names, transform, written, command);
}
