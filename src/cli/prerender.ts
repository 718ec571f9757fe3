/**
 * `wick prerender`: fills the widgets of articles in, so that they read without scripts.
 */
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { PrerenderOptions } from '../publish/prerender/prerender.js';
import type { TransformModule } from '../publish/files/rewrite.js';
import { exitCodesHelp, type PageArguments, pageCommand, rewriteArticles, readSharedOptions } from './page-command.js';

interface Arguments extends PageArguments {
  readonly css?: 'inline' | 'link';
  readonly assets?: string;
  readonly nonce?: string;
  readonly light?: true;
  readonly linkedData?: true;
  readonly site?: string;
}

const help = `${exitCodesHelp}

  wick prerender article.html > page.html
  wick prerender content/ -o public/
  wick prerender 'content/**/*.{html,md}' -o public/ --css link --assets /wick/`;

/** Adds the command to the program. */
export function addPrerender(program: Command): void {
  const command = program
    .command('prerender')
    .summary('fill the widgets of articles in, to be read without scripts')
    .description('Fills every widget in with declarative shadow DOM; with the script on the page, it is taken over as it stands.');
  pageCommand(command)
    .addOption(new Option('--css <WAY>', 'write the styles into the page, or link to them; Markdown always links').choices(['inline', 'link']).default('inline'))
    .option('--assets <ADDRESS>', 'where the files of dist/ are served', address, '/wick/')
    .option('--nonce <VALUE>', 'the nonce of the page’s Content Security Policy, for the elements that are written', nonce)
    .option('--light', 'write what the widgets say beside their shadow roots too, for reader modes and archives; browsers show it once')
    .option('--linked-data', 'add one JSON-LD graph for the page')
    .option('--site <ADDRESS>', 'what the ids of linked data begin with, so that they are the same on every page; default: they are the page’s own', address)
    .addHelpText('after', help)
    .action(prerender);
}

async function prerender(names: readonly string[], written: Arguments, command: Command): Promise<void> {
  const { css, assets, nonce: secret, light, linkedData, site } = written;
  const options: PrerenderOptions = {
    ...(await readSharedOptions(written, command)),
    ...(css && { css }),
    ...(assets !== undefined && { assets }),
    ...(secret !== undefined && { nonce: secret }),
    ...(light && { light }),
    ...(linkedData && { linkedData }),
    ...(site !== undefined && { site }),
  };
  const transform: TransformModule<PrerenderOptions> = {
    here: async () => (await import('../publish/prerender/prerender.js')).prerender,
    thread: new URL('../publish/prerender/prerender-thread.js', import.meta.url),
    options,
  };
  await rewriteArticles(names, transform, written);
}

/** An address of the page's own site or of the web, as a folder. */
function address(value: string): string {
  if (!/^(?:https?:\/\/[^\s"'<>]+|[./][^\s"'<>]*)$/.test(value)) throw new InvalidArgumentError('It takes a path that begins with / or ., or an http or https address.');
  return value.endsWith('/') ? value : `${value}/`;
}

/** What a policy may hold as a nonce: https://www.w3.org/TR/CSP3/#grammardef-base64-value */
function nonce(value: string): string {
  if (!/^[\w+/-]+={0,2}$/.test(value)) throw new InvalidArgumentError('It takes letters, digits, + / - _ and = at the end.');
  return value;
}
