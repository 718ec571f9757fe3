/**
 * `wick prerender`: draws the widgets of articles into the pages, so that they are readable without scripts.
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
    .summary('draw the widgets of articles, to be read without scripts')
    .description('Draws every widget into its page as declarative shadow DOM, from which the script on the page takes over.');
  pageCommand(command)
    .addOption(new Option('--css <WAY>', 'write the styles into the page, or link to them; Markdown always links').choices(['inline', 'link']).default('inline'))
    .option('--assets <ADDRESS>', 'the address of the files of dist/', address, '/wick/')
    .option('--nonce <VALUE>', 'the nonce of the page’s Content Security Policy, for the style elements that are written', nonce)
    .option('--light', 'write the widgets’ text also as light DOM, for reader modes and archives; browsers do not show it')
    .option('--linked-data', 'add one JSON-LD graph for the page')
    .option('--site <ADDRESS>', 'the address that JSON-LD ids begin with, so that they are the same on every page; default: ids are relative to the page', address)
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
  await rewriteArticles(names, transform, written, command);
}

/** Validates a relative path or an http(s) address, and adds a slash at its end. */
function address(value: string): string {
  if (!/^(?:https?:\/\/[^\s"'<>]+|[./][^\s"'<>]*)$/.test(value)) throw new InvalidArgumentError('It takes a path that begins with / or ., or an http or https address.');
  return value.endsWith('/') ? value : `${value}/`;
}

/** Validates a nonce by https://www.w3.org/TR/CSP3/#grammardef-base64-value */
function nonce(value: string): string {
  if (!/^[\w+/-]+={0,2}$/.test(value)) throw new InvalidArgumentError('It takes letters, digits, + / - _ and = at the end.');
  return value;
}
